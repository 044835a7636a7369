import { join } from "node:path";
import { isMap, type Node } from "yaml";
import type { Problem } from "./problem.ts";
import { readSource } from "./source.ts";
import { listFiles } from "./write.ts";

/** Folders in which whatever is written is meant to be part of the document. */
const FOLDERS = ["paths", "components"] as const;
const REMEDY = "Refer to it, or remove it: as it stands it has no effect.";

/**
 * Finds what is written but not part of the document: files, and keys of files that hold several components.
 *
 * @param folder absolute path of the spec's folder
 * @param targets what references were followed to: `paths/notes.yaml`, `components/schemas/Body.yaml#/Body`
 */
export function findUnreached(folder: string, targets: ReadonlySet<string>): Problem[] {
  const inParts = new Set([...targets].flatMap((target) => (target.includes("#") ? target.split("#")[0] : [])));
  const problems: Problem[] = [];
  for (const file of FOLDERS.flatMap((name) => listFiles(folder, name))) {
    if (targets.has(file)) continue;
    if (!inParts.has(file)) {
      problems.push({ place: { file, line: 1, column: 1 }, message: "nothing refers to this file", remedy: REMEDY });
      continue;
    }
    const { root, place } = readSource(folder, join(folder, file));
    for (const { key } of isMap(root) ? root.items : []) {
      const name = String((key as unknown as { value: unknown }).value);
      if (targets.has(`${file}#/${name}`)) continue;
      problems.push({ place: place(key as Node), message: `nothing refers to \`${name}\``, remedy: REMEDY });
    }
  }
  return problems;
}
