// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../unknown-member.ts";
import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

/** A person. */
export type Author = Schemas["Author"];

export type CreateNoteRequest = Schemas["CreateNoteRequest"];

export type ErrorResponse = Schemas["ErrorResponse"];

/** Something to remember. */
export type Note = Schemas["Note"];
