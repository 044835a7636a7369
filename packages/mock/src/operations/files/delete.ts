import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findFile, stateOf } from "./find.ts";

/** Removes a file at once. Sessions that mounted it keep their copies. */
export const deleteFile: Operation = (world, { path }) => {
  const file = findFile(world, path.file_id);
  requireObject("file", "delete_file", stateOf(file));
  world.catalog.files.remove(file.id);
  return JSON.stringify({ id: file.id, type: "file_deleted" });
};
