import { BYTES_TYPE } from "../../domain/media-types.ts";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findFile, stateOf } from "./find.ts";

/** The bytes of what an agent made, under one content type for all (row D20). */
export const downloadFile: Operation = (world, { path }) => {
  const file = findFile(world, path.file_id);
  requireObject("file", "download_file", stateOf(file));
  if (!file.downloadable || file.content === null) throw new Refused(objectRefusal("file_not_downloadable"));
  return { bytes: file.content.bytes, contentType: BYTES_TYPE };
};
