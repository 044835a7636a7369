import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { ConsumerVerdict } from "./consequences.ts";

/** Programs as users of the packages write them; they are compiled and never run. */
export const CORPUS = "tools/review/corpus";
const PACKAGES = ["types", "client"] as const;
const HOME = resolve(import.meta.dirname, "../../../..");

/**
 * Compiles the corpus of consumer programs, and the hand-written code that stands on the generated files, against both versions.
 *
 * @param root the repository that holds the later version, whose hand-written code and corpus count
 */
export function judgeConsumers(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  root: string,
): ConsumerVerdict {
  const corpus = join(root, CORPUS);
  if (!existsSync(corpus)) return { programs: 0, errors: [], unavailable: `not compiled: there is no ${CORPUS}` };
  const programs = readdirSync(corpus).filter((file) => file.endsWith(".ts")).length;
  const known = new Set(errorsOf(before, root).map(withoutPlace));
  return { programs, errors: errorsOf(after, root).filter((error) => !known.has(withoutPlace(error))) };
}

/** An edit may move an error to another line without causing it. */
const withoutPlace = (error: string): string => error.replace(/\(\d+,\d+\)/, "");

function errorsOf(generated: ReadonlyMap<string, string>, root: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-consumers-"));
  try {
    for (const name of PACKAGES) {
      cpSync(join(root, `packages/${name}/src`), join(folder, `packages/${name}/src`), {
        recursive: true,
        filter: (source) => !/\.gen\.ts$|\.test(-d)?\.ts$/.test(source),
      });
      cpSync(join(root, `packages/${name}/package.json`), join(folder, `packages/${name}/package.json`));
    }
    cpSync(join(root, CORPUS), join(folder, "corpus"), { recursive: true });
    for (const [path, text] of generated) {
      if (!PACKAGES.some((name) => path.startsWith(`packages/${name}/`))) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(HOME, "node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration()));
    return compile(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const configuration = () => ({
  extends: join(HOME, "tsconfig.base.json"),
  compilerOptions: {
    noEmit: true,
    types: [],
    paths: Object.fromEntries(
      PACKAGES.flatMap((name) => [
        [`@managed-agents/${name}`, [`./packages/${name}/src/index.ts`]],
        [`@managed-agents/${name}/*`, [`./packages/${name}/src/*.ts`]],
      ]),
    ),
  },
  include: ["corpus", "packages/*/src"],
});

/** @returns the compiler's errors, one line each, with paths as in the repository */
function compile(folder: string): string[] {
  const compiler = join(
    dirname(createRequire(join(HOME, "package.json")).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const { stdout, error } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return stdout
    .split("\n")
    .filter((line) => /error TS\d+/.test(line))
    .map((line) => (line.startsWith("corpus/") ? `tools/review/${line}` : line));
}
