import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

const MAX_LINES = 300;
/** Generated files are as long as the document makes them, and tests as long as what they enumerate. */
const EXEMPT = /\.gen\.ts$|\.test\.[cm]?ts$|\.test-d\.ts$|(^|\/)tests?\//;

/** @returns hand-written source files of more than 300 lines */
export function checkLength({ root, sources }: Repository): Finding[] {
  return sources.flatMap((file) => {
    if (EXEMPT.test(file)) return [];
    const lines = readFileSync(join(root, file), "utf8").replace(/\n$/, "").split("\n").length;
    if (lines <= MAX_LINES) return [];
    return {
      file,
      line: MAX_LINES + 1,
      message: `has ${lines} lines, of at most ${MAX_LINES}: give each job its own file`,
    };
  });
}
