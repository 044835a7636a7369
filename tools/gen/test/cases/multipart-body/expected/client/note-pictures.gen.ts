// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Note, UploadPictureRequest } from "@managed-agents/types";
import type { FileCaller } from "../request/file-caller.ts";
import type { OnceOptions } from "../request/request-options.ts";
import type { ApiPromise } from "../request/api-promise.ts";

export interface NotePicturesCalls {
  /**
   * Upload picture.
   *
   * Keeps a picture.
   */
  upload(body: UploadPictureRequest, options?: OnceOptions): ApiPromise<Note>;
}

export const notePicturesCalls = (caller: FileCaller): NotePicturesCalls => ({
  upload: (body, options) => caller.multipart("POST", "/v1/note_pictures", [], options, body, true),
});
