// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Note } from "@managed-agents/types";
import type { Caller } from "../caller.ts";
import type { RequestOptions } from "../request-options.ts";
import type { PagePromise } from "../page-promise.ts";

/** Query of `notes.list`. */
export interface NotesListQuery {
  /** Only these. */
  tags?: readonly string[] | undefined;
  "created_at[gte]"?: string | undefined;
  limit?: number | undefined;
}

export interface NotesCalls {
  /**
   * List notes.
   *
   * Answers one page of notes.
   */
  list(query?: NotesListQuery, options?: RequestOptions): PagePromise<Note>;
}

export const notesCalls = (caller: Caller): NotesCalls => ({
  list: (query, options) => caller.page("/v1/notes", [], query, options),
});
