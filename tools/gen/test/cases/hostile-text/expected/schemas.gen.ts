// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../unknown-member.ts";
import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

export type CreateNoteRequest = Schemas["CreateNoteRequest"];

export type ErrorResponse = Schemas["ErrorResponse"];

/**
 * Says `milk`, ${process.exit(1)}, "quotes" and \\u0041.
 * // not a comment, </script> not a tag, /* not the start of one.
 */
export type Note = Schemas["Note"];
