import { generate } from "@managed-agents/gen";
import { structuredPatch } from "diff";
import type { FolderVersion } from "../versions/read-folder.ts";
import type { FileChange } from "./consequences.ts";

/** Lines of one difference that are kept. */
const MAX_LINES = 120;

/** The generated TypeScript of a version, by path in the repository. What is not in git is left out: nobody reviews it. */
export async function generatedFiles({ bundle, model, protocol }: FolderVersion): Promise<Map<string, string>> {
  if (model === undefined) return new Map();
  const files = await generate(bundle, model, protocol);
  return new Map([...files].filter(([path]) => path.endsWith(".gen.ts")));
}

/** Compares two sets of generated files, line by line. */
export function compareFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FileChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) return [];
    const { hunks } = structuredPatch(path, path, was ?? "", is ?? "", undefined, undefined, { context: 1 });
    const lines = hunks.flatMap((hunk) => [`@@ -${hunk.oldStart} +${hunk.newStart} @@`, ...hunk.lines]);
    const cut =
      lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `… ${lines.length - MAX_LINES} more lines`] : lines;
    return {
      path,
      kind: was === undefined ? "added" : is === undefined ? "removed" : "changed",
      added: lines.filter((line) => line.startsWith("+")).length,
      removed: lines.filter((line) => line.startsWith("-")).length,
      difference: cut.join("\n"),
    } as const;
  });
}
