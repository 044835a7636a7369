import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, findVersion } from "./find.ts";
import { versionJson } from "./show.ts";

export const retrieveVersion: Operation = (world, { path, query }) => {
  const store = findStore(world, path.memory_store_id);
  const version = findVersion(store, path.memory_version_id);
  requireObject("memory_version", "read_memory_version", version.redacted === null ? "whole" : "redacted");
  return versionJson(world, store, version, query.view !== "basic");
};
