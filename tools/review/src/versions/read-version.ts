import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { SpecError } from "@managed-agents/gen";
import type { Version } from "../compare/version.ts";
import { commitOf, shortName, withCommit } from "./git.ts";
import { readFile } from "./read-file.ts";
import { type FolderVersion, readFolder } from "./read-folder.ts";
import { VersionError } from "./version-error.ts";

/** Where a version comes from. */
export type Origin =
  | { readonly kind: "commit"; readonly root: string; readonly ref: string; readonly commit: string }
  /** `folder` holds `openapi.yaml`. */
  | { readonly kind: "folder"; readonly folder: string; readonly label: string }
  | { readonly kind: "file"; readonly path: string };

/**
 * Decides what an argument names: a file, a folder that holds `openapi.yaml` or `spec/openapi.yaml`, or else a git ref.
 *
 * @throws VersionError if it is none of them
 */
export function findOrigin(argument: string, root: string): Origin {
  const path = resolve(argument);
  if (argument !== "" && existsSync(path)) {
    if (statSync(path).isFile()) return { kind: "file", path };
    for (const folder of [path, join(path, "spec")]) {
      if (existsSync(join(folder, "openapi.yaml"))) return { kind: "folder", folder, label: basename(path) };
    }
  }
  return { kind: "commit", root, ref: argument, commit: commitOf(root, argument) };
}

/**
 * Reads a version.
 *
 * @param strict whether it must be what today's generator takes
 * @throws VersionError with one sentence that says what is wrong with it
 */
export async function readVersion(origin: Origin, strict: boolean): Promise<Version | FolderVersion> {
  switch (origin.kind) {
    case "file":
      return readFile(origin.path);
    case "folder":
      return readSpec(origin.folder, origin.label, strict);
    case "commit": {
      const { root, commit, ref } = origin;
      const name = shortName(root, commit);
      const label = commit.startsWith(ref) ? name : `${ref} (${name})`;
      return withCommit(root, commit, ["spec"], (folder) => readSpec(join(folder, "spec"), label, strict));
    }
  }
}

function readSpec(folder: string, label: string, strict: boolean): FolderVersion {
  try {
    return readFolder(folder, { label, strict });
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const [first] = error.problems;
    const more = error.problems.length - 1;
    const where = first ? `spec/${first.place.file}:${first.place.line}: ${first.message}` : "no reason given";
    throw new VersionError(`The document of ${label} is not valid: ${where}${more > 0 ? `, and ${more} more` : ""}.`);
  }
}
