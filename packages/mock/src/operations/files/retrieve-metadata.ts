import { fileJson } from "../../state/catalog/file-record.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findFile, stateOf } from "./find.ts";

export const retrieveFileMetadata: Operation = (world, { path }) => {
  const file = findFile(world, path.file_id);
  requireObject("file", "read_file", stateOf(file));
  return fileJson(world, file);
};
