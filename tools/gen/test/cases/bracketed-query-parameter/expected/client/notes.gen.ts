// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { CreateNoteRequest, Note } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `notes.list`. */
export interface NotesListQuery {
  /** Only these. */
  tags?: readonly string[] | undefined;
  "created_at[gte]"?: string | undefined;
  colors?: readonly ("red" | "blue" | (string & {}))[] | undefined;
}

export interface NotesCalls {
  /**
   * List notes.
   *
   * Answers one page of notes.
   */
  list(query?: NotesListQuery, options?: RequestOptions): PagePromise<Note>;

  /**
   * Create note.
   *
   * Keeps a note.
   */
  create(body: CreateNoteRequest, options?: OnceOptions): ApiPromise<Note>;
}

export const notesCalls = (caller: Caller): NotesCalls => ({
  list: (query, options) => caller.page("/v1/notes", [], query, options),
  create: (body, options) => caller.json("POST", "/v1/notes", [], options, body, true),
});
