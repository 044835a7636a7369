import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { listen } from "@managed-agents/mock/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readAllCode, readCode } from "./src/blocks.ts";
import { ROOT } from "./src/documents.ts";
import { inPages, makePrograms, writePrograms } from "./src/programs.ts";
import { blocksOf } from "./src/prove.ts";

const run = promisify(execFile);
const PROGRAMS = makePrograms(blocksOf("program", readAllCode().blocks));
/** Node strips types, but has no JSX. */
const RUN = PROGRAMS.filter(({ file }) => !/x$/.test(file)).map((each) => ({ ...each, ...each.block }));

/** A page with a mistake in its second block. */
const WRONG = makePrograms(
  readCode("docs/wrong.md", "```ts\nconst a = 1;\n```\n\n```ts\nconst b: string = 1;\n```\n").blocks,
);

let service: Awaited<ReturnType<typeof listen>>;
let written: ReturnType<typeof writePrograms>;

beforeAll(async () => {
  service = await listen({ port: 0, clock: 0 });
  written = writePrograms([...PROGRAMS, ...WRONG], import.meta.dirname);
});

afterAll(async () => {
  written?.remove();
  await service?.close();
});

test("every program of the pages compiles under strict settings, and one that does not is reported by its page and line", async () => {
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", written.folder, "--pretty", "false"]).catch(
    (error) => error,
  );
  expect(inPages(stdout, [...PROGRAMS, ...WRONG])).toEqual([
    "docs/wrong.md:6: TS2322: Type 'number' is not assignable to type 'string'.",
  ]);
});

test.concurrent.each(RUN)("$document:$line runs, and prints what it should", async ({ file, preamble }) => {
  const env = { ...process.env, NO_COLOR: "1", ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: service.url };
  const options = { cwd: join(written.folder, "run"), env, timeout: 240_000 };
  const { stdout } = await run(process.execPath, [join(written.folder, file)], options);
  if (preamble?.prints) expect(stdout.split("\n").slice(0, -1)).toEqual(preamble.prints);
});
