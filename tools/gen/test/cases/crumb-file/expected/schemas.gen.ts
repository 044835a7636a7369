// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../unknown-member.ts";
import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

export type Body = Schemas["Body"];

export type CreateNoteRequest = Schemas["CreateNoteRequest"];

export type ErrorResponse = Schemas["ErrorResponse"];

export type LinkBody = Schemas["LinkBody"];

/** Something to remember. */
export type Note = Schemas["Note"];

export type TextBody = Schemas["TextBody"];
