// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { CreateNoteRequest, Note } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { OnceOptions } from "../request/request-options.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `notes.create`. */
export interface NotesCreateQuery {
  quiet?: boolean | undefined;
}

export interface NotesCalls {
  /**
   * Create note.
   *
   * Keeps a note.
   */
  create(body: CreateNoteRequest, query?: NotesCreateQuery, options?: OnceOptions): ApiPromise<Note>;
}

export const notesCalls = (caller: Caller): NotesCalls => ({
  create: (body, query, options) => caller.json("POST", "/v1/notes", [], options, body, true, query),
});
