import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { perform } from "../src/edit.ts";
import { RECIPES } from "../src/recipes/index.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const README = readFileSync(join(ROOT, "spec/README.md"), "utf8");

/** The text under a heading, up to the next one. */
function section(title: string): string {
  const [, rest = ""] = README.split(`\n## ${title}\n`);
  return rest.split("\n## ")[0] ?? "";
}

/** Where a text names a file, or the folder that it is in; -1 if nowhere. */
function placeOf(file: string, text: string): number {
  const names = Array.from(text.matchAll(/`([^`]+)`/g), ({ 1: name = "", index }) => ({ name, index }));
  const covers = (name: string): boolean => name === file || (name.endsWith("/") && file.startsWith(name));
  return names.find(({ name }) => covers(name))?.index ?? -1;
}

test.each(RECIPES)("spec/README.md names what $name touches by hand, in this order", ({ byHand, section: title }) => {
  const text = section(title);
  const places = [...new Set(byHand.map(({ file }) => file))].map((file) => [file, placeOf(file, text)] as const);
  expect(places.filter(([, place]) => place < 0)).toEqual([]);
  expect(places.map(([file]) => file)).toEqual(places.toSorted(([, a], [, b]) => a - b).map(([file]) => file));
});

test("each recipe can be performed on the repository as it stands, and all of them one after the other", () => {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-recipe-"));
  try {
    for (const { document, byHand } of RECIPES) {
      const edits = [...document, ...byHand];
      for (const { file } of edits) {
        const [from, to] = [join(ROOT, file), join(folder, file)];
        mkdirSync(dirname(to), { recursive: true });
        if (existsSync(from) && !existsSync(to)) cpSync(from, to);
      }
      perform(folder, edits);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
