import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

/** Where citations have to lead somewhere. */
const CITING = /^(spec\/protocol\/.*\.ya?ml|packages\/contract\/(src|test)\/.*\.ts)$/;
const GENERATED = /\.gen\.ts$/;

/** What a citation looks like, and where its target stands: a heading of a file, a cell of a table. */
const KINDS: readonly Kind[] = [
  { cites: /\bL[1-9]\d?\b/g, file: "docs/sources/live-evidence.md", target: /^## (L\d+)\./gm },
  { cites: /\b[HD][1-9]\d?\b/g, file: "docs/deviations.md", target: /^\| ([HD]\d+) \|/gm },
  { cites: /\bdocs [a-z][a-z-]+\b/g, file: "docs/sources/README.md", target: /^\| `(docs [a-z-]+)` \|/gm },
  { cites: /\bSDK \d+\.\d+\.\d+ [\w.]*\w/g, file: "docs/sources/README.md", target: /^\| `(SDK [^`]+)` \|/gm },
];

interface Kind {
  readonly cites: RegExp;
  readonly file: string;
  readonly target: RegExp;
}

/**
 * Looks up every citation of a source, as `docs/sources/README.md` says how they are written.
 *
 * @returns citations that lead nowhere; none in a repository without sources
 */
export function checkCitations({ root, sources, protocol }: Repository): Finding[] {
  const kinds = KINDS.filter(({ file }) => existsSync(join(root, file))).map((kind) => {
    const text = readFileSync(join(root, kind.file), "utf8");
    return { ...kind, known: new Set([...text.matchAll(kind.target)].map(([, name]) => name)) };
  });
  const files = [...protocol, ...sources].filter((file) => CITING.test(file) && !GENERATED.test(file));
  return files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((text, index) =>
        kinds.flatMap(({ cites, known, file: source }) =>
          [...text.matchAll(cites)]
            .filter(([citation]) => !known.has(citation))
            .map(([citation]) => ({ file, line: index + 1, message: `cites ${citation}, which is not in ${source}` })),
        ),
      ),
  );
}
