import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

/** One way to cite: what it looks like, and where its target stands, a heading of a file or a cell of a table. */
interface Kind {
  readonly cites: RegExp;
  readonly file: string;
  readonly target: RegExp;
  /** Where it is looked for; elsewhere the same letters mean other things. */
  readonly citing: RegExp;
}

const RULES = /^(spec\/protocol\/.*\.ya?ml|packages\/contract\/(src|test)\/.*\.ts)$/;
/** All code but that of the tools, whose tests hold citations that lead nowhere on purpose. */
const EVERYWHERE = /^(spec\/protocol\/.*\.ya?ml|(packages|spec|tests)\/.*\.ts)$/;
const GENERATED = /\.gen\.ts$/;

const KINDS: readonly Kind[] = [
  {
    cites: /\b(?:live )?(?<id>L[1-9]\d?)\b(?!-)/g,
    file: "docs/sources/live-evidence.md",
    target: /^## (L\d+)\./gm,
    citing: EVERYWHERE,
  },
  { cites: /\b(?<id>[HD][1-9]\d?)\b/g, file: "docs/deviations.md", target: /^\| ([HD]\d+) \|/gm, citing: RULES },
  {
    cites: /\bhouse(?: rule |\.)(?<id>[HD]\d+)\b/gi,
    file: "docs/deviations.md",
    target: /^\| ([HD]\d+) \|/gm,
    citing: EVERYWHERE,
  },
  {
    cites: /\b(?<id>docs [a-z][a-z-]+)\b/g,
    file: "docs/sources/README.md",
    target: /^\| `(docs [a-z-]+)` \|/gm,
    citing: RULES,
  },
  {
    cites: /\b(?<id>SDK \d+\.\d+\.\d+ [\w.]*\w)/g,
    file: "docs/sources/README.md",
    target: /^\| `(SDK [^`]+)` \|/gm,
    citing: RULES,
  },
  ...["behaviour", "operations", "errors", "schemas"].map(
    (name): Kind => ({
      cites: new RegExp(`\\b${name} (?<id>\\d+(?:\\.\\d+)*(?:(?:, | and | to )\\d+(?:\\.\\d+)*)*)`, "gi"),
      file: `docs/sources/${name}.md`,
      target: /^#{2,3} (\d+(?:\.\d+)*)\.? /gm,
      citing: EVERYWHERE,
    }),
  ),
  {
    cites: /\bfact\(\s*["`](?<id>[A-Z](?=["\s\d$])|\d+|limit)/g,
    file: "docs/sources/coverage.md",
    target: /^\| (?:`([A-Z]|limit)` \||(\d+) to (\d+) \|)/gm,
    citing: /^spec\/test\/.*\.ts$/,
  },
];

/**
 * Looks up every citation of a source, in the form that `docs/sources/README.md` defines.
 *
 * @returns citations that lead nowhere; none in a repository without sources
 */
export function checkCitations({ root, sources, protocol }: Repository): Finding[] {
  const kinds = KINDS.filter(({ file }) => existsSync(join(root, file))).map((kind) => {
    const text = readFileSync(join(root, kind.file), "utf8");
    return { ...kind, known: new Set([...text.matchAll(kind.target)].flatMap(namesOf)) };
  });
  return [...protocol, ...sources]
    .filter((file) => !GENERATED.test(file) && kinds.some(({ citing }) => citing.test(file)))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return kinds
        .filter(({ citing }) => citing.test(file))
        .flatMap(({ cites, known, file: source }) =>
          [...text.matchAll(cites)].flatMap((match) =>
            idsOf(match)
              .filter((id) => !known.has(id))
              .map((id) => ({
                file,
                line: text.slice(0, match.index).split("\n").length,
                message: `cites ${id}, which is not in ${source}`,
              })),
          ),
        )
        .sort((a, b) => a.line - b.line);
    });
}

/** The names of one target: itself, or each number of a range. */
function namesOf([, name, from, to]: RegExpExecArray): string[] {
  if (name !== undefined) return [name];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
}

/** What one citation names: `2.3, 4.11` names two. */
const idsOf = ({ groups: { id = "" } = {} }: RegExpExecArray): string[] =>
  /^\d/.test(id) ? [...id.matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => number) : [id];
