// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../../unknown-member.ts";

/** What a note says. */
export type Body = LinkBody | TextBody | UnknownMember;

/** The members of {@link Body} that this version of the document defines. */
export type KnownBody = Exclude<Body, UnknownMember>;

export interface CreateNoteRequest {
  /** What to keep. */
  text: string;
}

export interface ErrorResponse {
  message: string;
}

export interface LinkBody {
  type: "link";
  url: string;
}

/** Something to remember. */
export interface Note {
  id: string;
  text: string;
  /** What a note says. */
  body?: Body;
}

export interface TextBody {
  type: "text";
  text: string;
}
