import { SpecError } from "@managed-agents/gen";
import type { Change } from "../compare/change.ts";
import type { FolderVersion } from "../versions/read-folder.ts";
import type { Consequences } from "./consequences.ts";
import { judgeConsumers } from "./consumers.ts";
import { compareFiles, generatedFiles } from "./generated-files.ts";
import { judgeRecordings } from "./recordings.ts";
import { compareSurfaces } from "./surfaces.ts";

const NOTHING = { files: [], surfaces: [], consumers: undefined, recordings: undefined, problems: [] } as const;

/**
 * Works out what follows from the changes: generated files, names, programs that no longer compile, recordings that no longer fit.
 *
 * @param root the repository that holds the later version; without one, only what follows from the document itself is found
 */
export async function findConsequences(
  before: FolderVersion,
  after: FolderVersion,
  changes: readonly Change[],
  root: string | undefined,
): Promise<Consequences> {
  const [was, is] = [await tryGenerate(before), await tryGenerate(after)];
  if ("problems" in is) {
    const unavailable = "the later version cannot be generated from, because its examples do not fit its schemas.";
    return { ...NOTHING, unavailable, problems: is.problems };
  }
  if ("problems" in was || !before.model || !after.model) {
    return { ...NOTHING, unavailable: "the earlier version is not one that today's generator takes." };
  }
  return {
    files: compareFiles(was.files, is.files),
    surfaces: compareSurfaces([before.model, after.model], [was.files, is.files], changes, root),
    consumers: root === undefined ? undefined : judgeConsumers(was.files, is.files, root),
    recordings: root === undefined ? undefined : await judgeRecordings(before, after, root),
    problems: [],
  };
}

type Generated = { readonly files: Map<string, string> } | { readonly problems: readonly string[] };

async function tryGenerate(version: FolderVersion): Promise<Generated> {
  try {
    return { files: await generatedFiles(version) };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { problems: error.problems.map(({ place, message }) => `spec/${place.file}:${place.line}: ${message}`) };
  }
}
