import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildProgram } from "./program.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function writePackage(manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "program-")));
  folders.push(folder);
  const all = { ...files, "package.json": JSON.stringify({ name: "sample", type: "module", ...manifest }) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test("a program runs from its bundle, with packages of the kit in it and others beside it", async () => {
  const folder = writePackage(
    { managedAgents: { program: "dist/node/main.js" } },
    {
      "dist/node/main.js": `
        import { readFileSync } from "node:fs";
        import { greet } from "@managed-agents/words";
        import { other } from "other";
        const { late } = await import("./late.js");
        const { name } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
        console.log([greet, other, late, name].join(" "));`,
      "dist/node/late.js": 'export const late = "late";',
      "node_modules/@managed-agents/words/package.json":
        '{ "type": "module", "exports": "./index.js", "imports": { "#word": "./word.js" } }',
      "node_modules/@managed-agents/words/index.js": 'export { word as greet } from "#word";',
      "node_modules/@managed-agents/words/word.js": 'export const word = "hello";',
      "node_modules/other/package.json": '{ "type": "module", "exports": "./index.js" }',
      "node_modules/other/index.js": 'export const other = "other";',
    },
  );
  expect(await buildProgram(folder)).toBe(true);
  const program = join(folder, "dist/program/main.js");
  rmSync(join(folder, "node_modules/@managed-agents"), { recursive: true });
  rmSync(join(folder, "dist/node"), { recursive: true });
  expect(execFileSync(process.execPath, [program], { encoding: "utf8" })).toBe("hello other late sample\n");
  expect(readFileSync(program, "utf8")).toContain('from "other"');
  expect(readdirSync(dirname(program)).filter((file) => /^late-\w+\.js$/.test(file))).toHaveLength(1);
});

test("a package without a program gets none, and one that is not a folder deep is an error", async () => {
  expect(await buildProgram(writePackage({}, {}))).toBe(false);
  await expect(buildProgram(writePackage({ managedAgents: { program: "dist/main.js" } }, {}))).rejects.toThrow(
    "managedAgents.program: expected a module in a folder of dist, but got dist/main.js",
  );
});
