import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readExamples } from "./examples.ts";

const EXAMPLES = readExamples();
const folder = mkdtempSync(join(import.meta.dirname, ".guide-"));
const fileOf = (index: number): string => join(folder, `example-${index}.ts`);

beforeAll(() => {
  for (const [index, { program }] of EXAMPLES.entries()) writeFileSync(fileOf(index), program);
  // Not every example needs all of the lines that each begins with.
  const settings = { extends: "../../tsconfig.json", compilerOptions: { noUnusedLocals: false }, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("every example says what it prints", () => {
  expect(EXAMPLES.length).toBeGreaterThan(12);
  expect(EXAMPLES.filter(({ prints }) => prints.length === 0).map(({ title }) => title)).toEqual([]);
});

test("the examples compile", async () => {
  const tsc = join(import.meta.dirname, "../../../node_modules/.bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch((error) => error);
  expect(stdout).toBe("");
});

test.concurrent.each(EXAMPLES.map((example, index) => ({ ...example, index })))(
  "$title prints what it says",
  async ({ index, prints }) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const { stdout } = await promisify(execFile)(process.execPath, [fileOf(index)], { env, timeout: 240_000 });
    expect(stdout.split("\n").slice(0, -1)).toEqual(prints);
  },
);

test("every anchor in the table of the guide is a heading", () => {
  const guide = readFileSync(new URL("../../../docs/guide-streaming.md", import.meta.url), "utf8");
  const headings = [...guide.matchAll(/^## (.*)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchors.filter((anchor) => !headings.includes(anchor ?? ""))).toEqual([]);
});
