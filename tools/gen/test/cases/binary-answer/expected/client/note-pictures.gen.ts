// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { FileCaller } from "../request/file-caller.ts";
import type { RequestOptions } from "../request/request-options.ts";
import type { BinaryPromise } from "../request/binary-promise.ts";

export interface NotePicturesCalls {
  /**
   * Retrieve thumbnail.
   *
   * Answers the bytes of a small picture.
   */
  retrieveThumbnail(note_id: string, options?: RequestOptions): BinaryPromise;
}

export const notePicturesCalls = (caller: FileCaller): NotePicturesCalls => ({
  retrieveThumbnail: (note_id, options) => caller.binary("/v1/note_pictures/{note_id}", [note_id], undefined, options),
});
