import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  HAS_SHELLCHECK,
  lintByLanguageService,
  lintCompose,
  lintPractices,
  lintSyntax,
  lintWorkflow,
} from "./linters.ts";
import { ROOT, read } from "./repository.ts";

/** A file in a folder of its own, for the length of one test. */
function write(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "containers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("the Dockerfile has no findings", async () => {
  expect(await lintSyntax(read("Dockerfile"))).toEqual([]);
  expect(await lintPractices(join(ROOT, "Dockerfile"))).toEqual([]);
});

test("a Dockerfile with faults has findings of both linters", async () => {
  const text = "FROM node\nWORKDIR app\nSTOPSIGNAL SIGFOO\nHEALTHCHECK --intervall=5s CMD x\nCMD node x.js\n";
  const found = (await lintSyntax(text)).join("\n");
  expect(found).toMatch(/^4: .*intervall/m);
  const practices = (await lintPractices(write("Dockerfile", `${text}RUN rm $x\n`))).join("\n");
  expect(practices).toContain("Always tag the version of an image explicitly");
  expect(practices).toContain("JSON form");
  expect(practices.includes("SC2086")).toBe(HAS_SHELLCHECK);
});

test.each(["compose.yaml", "compose.replicas.yaml"])("%s fits the schema, and has no findings", async (name) => {
  expect(await lintCompose(join(ROOT, name))).toEqual([]);
});

test("a compose file with faults has findings", async () => {
  const text = read("compose.yaml").replace("read_only: true", "readonly: true");
  const found = (await lintCompose(write("compose.yaml", text))).join("\n");
  expect(found).toMatch(/services\/mock.*additional properties.*\(invalid-schema\)/);
});

test.each(readdirSync(join(ROOT, ".github/workflows")).map((name) => `.github/workflows/${name}`))(
  "%s has no findings",
  async (path) => {
    expect(await lintWorkflow(read(path), path)).toEqual([]);
    expect(await lintByLanguageService(read(path), path)).toEqual([]);
  },
);

test("a workflow with faults has findings of both linters", async () => {
  const path = ".github/workflows/ci.yml";
  const text = `${read(path)}      - run: echo \${{ github.event.pull_request.title }}\n      - uses: actions/checkout@v4\n        with: { nothing: 1 }\n        timeout: 1\n`;
  expect((await lintWorkflow(text, path)).join("\n")).toContain("potentially untrusted");
  expect((await lintWorkflow(text, path)).join("\n")).toContain('input "nothing" is not defined');
  expect((await lintByLanguageService(text, path)).join("\n")).toContain("timeout");
});

test("action.yml has no findings", async () => {
  expect(await lintByLanguageService(read("action.yml"), "action.yml")).toEqual([]);
});

test.each([
  ["using: node24", "using: node99"],
  ["main: ", "maim: "],
  ["name: ", "title: "],
])("action.yml with %j as %j has a finding", async (text, fault) => {
  const broken = read("action.yml").replace(text, fault);
  expect(broken).not.toBe(read("action.yml"));
  expect(await lintByLanguageService(broken, "action.yml")).not.toEqual([]);
});
