import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatTypeScript } from "../src/format.ts";
import { CASES, listCases, withTree } from "./case-folder.ts";
import { compileErrors } from "./compile.ts";
import { emitTypes } from "./emit-types.ts";
import { expectText } from "./expectations.ts";

const names = listCases(false);
const emitted = new Map<string, Map<string, string>>();
let errors = new Map<string, string[]>();

// One run of the formatter and one of the compiler for all cases: each costs more to start than to do.
beforeAll(async () => {
  for (const name of names) emitted.set(name, await withTree([join(CASES, name)], emitTypes));
  const all = [...emitted].flatMap(([name, files]) =>
    [...files].map(([file, text]) => [`${name}\0${file}`, text] as const),
  );
  for (const [key, text] of formatTypeScript(new Map(all))) {
    const [name = "", file = ""] = key.split("\0");
    emitted.get(name)?.set(file, text);
  }
  errors = compileErrors(new Map(names.map((name) => [name, sourcesOf(name)])));
});

describe("what is emitted for", () => {
  test.each(names)("%s is what the case expects", (name) => {
    const folder = join(CASES, name, "expected");
    const expected = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    expect(expected).not.toEqual([]);
    for (const file of expected) expectText(name, `expected/${file}`, emitted.get(name)?.get(file) ?? "");
  });

  test.each(names)("%s compiles", (name) => {
    expect(errors.get(name) ?? []).toEqual([]);
  });
});

test("every library file is found by the compiler", () => {
  expect(errors.get("") ?? []).toEqual([]);
});

/** The types, and how a caller of them is meant to fare. Methods, commands and tools are compiled beside what they call, in their packages. */
function sourcesOf(name: string): Map<string, string> {
  const types = [...(emitted.get(name) ?? [])].filter(([file]) => !/^(client|cli|mcp)\//.test(file));
  const sources = new Map(types.map(([file, text]) => [`gen/${file}`, text]));
  const usage = join(CASES, name, "usage.ts");
  if (existsSync(usage)) sources.set("usage.ts", readFileSync(usage, "utf8"));
  return sources;
}
