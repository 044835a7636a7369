import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readChapters } from "./chapters.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "protocol-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("there are no chapters without the file", () => {
  expect(readChapters(folder)).toEqual([]);
});

test("each heading of the second level begins a chapter", () => {
  writeFileSync(
    join(folder, "protocol.md"),
    "## Lifecycle\n\nWhen.\n\n### Deeper\n\n| a |\n\n## Stream rules\n\n<svg></svg>\n",
  );
  expect(readChapters(folder)).toEqual([
    { group: "Protocol", name: "Lifecycle", markdown: "When.\n\n### Deeper\n\n| a |" },
    { group: "Protocol", name: "Stream rules", markdown: "<svg></svg>" },
  ]);
});

test("the opening goes to the first chapter, the title goes", () => {
  writeFileSync(
    join(folder, "protocol.md"),
    "# Protocol\n\nWhat may be called when.\n\n## States\n\nOne.\n\n## Stream\n\nTwo.\n",
  );
  expect(readChapters(folder)).toEqual([
    { group: "Protocol", name: "States", markdown: "What may be called when.\n\nOne." },
    { group: "Protocol", name: "Stream", markdown: "Two." },
  ]);
});

test("the document's own keywords have a chapter in a group of their own", () => {
  writeFileSync(join(folder, "extensions.md"), "# Extensions\n\n## Extensions\n\nText.\n");
  expect(readChapters(folder)).toEqual([{ group: "Document", name: "Extensions", markdown: "Text." }]);
});

test("a file without chapters is an error", () => {
  writeFileSync(join(folder, "protocol.md"), "# Protocol\n");
  expect(() => readChapters(folder)).toThrow("heading of the second level");
});
