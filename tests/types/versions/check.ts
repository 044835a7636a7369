// npm run test:typescript
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compile, type Diagnostic } from "../src/compile.ts";
import { withSnippetFiles } from "../src/snippet-files.ts";
import { ERRORS } from "../src/snippets.ts";

const HERE = import.meta.dirname;
const PACKAGES = resolve(HERE, "../../../packages");

const typeTests = (name: string, ...tests: string[]): string[] =>
  tests.map((test) => join(PACKAGES, name, "test", test));
const RAW = typeTests("client", "raw.test-d.ts");
const ALL = [...typeTests("types", "events.test-d.ts", "requests.test-d.ts"), ...RAW];

const NODENEXT = ["--module", "nodenext"];
const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];
const STRICTEST = ["--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--isolatedModules"];

/** What must compile, by what it shows. The first two hold the kit's declarations themselves to account. */
const PROJECTS: Readonly<Record<string, { files: readonly string[]; options: readonly string[] }>> = {
  "raw calls, libraries checked, nodenext": { files: RAW, options: NODENEXT },
  "raw calls, libraries checked, bundler": { files: RAW, options: [...BUNDLER, ...STRICTEST] },
  "type tests, nodenext": { files: ALL, options: [...NODENEXT, ...STRICTEST, "--skipLibCheck"] },
  "type tests, bundler": { files: ALL, options: [...BUNDLER, "--skipLibCheck"] },
};

function main(): number {
  if (!existsSync(join(HERE, "node_modules/.package-lock.json"))) {
    process.stderr.write("types: installing the compilers …\n");
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: HERE, stdio: "inherit" });
  }
  const { dependencies } = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const problems = Object.keys(dependencies).flatMap(check);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}

/** @returns what is wrong with the types in one compiler */
function check(name: string): string[] {
  const tsc = join(HERE, "node_modules", name, "bin/tsc");
  const { version } = JSON.parse(readFileSync(join(HERE, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
  };
  const problems = Object.entries(PROJECTS).flatMap(([project, { files, options }]) =>
    compile(tsc, files, ...options).map(({ file, text }) => `TypeScript ${version}, ${project}: ${file}: ${text}`),
  );
  const missed = missedErrors(tsc).map((title) => `TypeScript ${version}: does not find ${title}`);
  const count = problems.length + missed.length;
  process.stdout.write(
    `TypeScript ${version}: ${Object.keys(PROJECTS).length} projects and ${Object.keys(ERRORS).length} type errors, ${count} problems\n`,
  );
  return [...problems, ...missed];
}

/** @returns type errors that the compiler does not answer with exactly one error */
function missedErrors(tsc: string): string[] {
  const snippets = Object.values(ERRORS).map(({ snippet }) => snippet);
  return withSnippetFiles(snippets, (files) => {
    const found: Diagnostic[] = compile(tsc, files, ...NODENEXT, "--skipLibCheck");
    return Object.keys(ERRORS).filter((_, i) => found.filter(({ file }) => file === files[i]).length !== 1);
  });
}

process.exitCode = main();
