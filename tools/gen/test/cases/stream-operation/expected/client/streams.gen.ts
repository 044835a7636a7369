// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Note } from "@managed-agents/types";
import type { StreamOpener } from "../stream/stream-opener.ts";
import type { StreamOptions } from "../stream/stream-options.ts";
import type { StreamPromise } from "../stream/stream-promise.ts";

export interface NotesStreams {
  /**
   * Stream notes.
   *
   * Answers with every note from now on.
   */
  stream(options?: StreamOptions): StreamPromise<Note>;
}

export const notesStreams = (opener: StreamOpener): NotesStreams => ({
  stream: (options) => opener.open("/v1/notes/stream", [], undefined, options),
});
