import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEditor } from "./src/editor.ts";
import { source } from "./src/source.ts";

const README = readFileSync(join(import.meta.dirname, "../../packages/types/README.md"), "utf8");
const editor = openEditor();

/** The fenced blocks of the section about editors, in order. */
const blocks = [...(README.split("## What an editor shows\n")[1] ?? "").matchAll(/^```\w+\n(.*?)\n```$/gms)].map(
  ([, text]) => text ?? "",
);
const [property = "", hover, plainHover, invalid = "", error, plainError] = blocks;

/** The same as literals, as most generators print them. */
const PLAIN = `
declare const plainSession: { status: "rescheduling" | "running" | "idle" | "terminated" };
declare const plainEvent:
  | { id: string; type: "agent.message"; content: ({ type: "redacted" } | { type: "text"; text: string })[]; processed_at: string }
  | { id: string; type: "session.status_running"; processed_at: string };
`;

test("the hover that README shows is what an editor shows", () => {
  expect(editor.hover(source(property.replace(".", "./**/")))).toBe(hover);
});

test("the error that README shows is what the compiler says", () => {
  expect(editor.errors(source(invalid))).toEqual([error]);
});

test("what README shows for comparison is what both show of the same types without names", () => {
  const plain = (snippet: string): string =>
    PLAIN + snippet.replace("session.", "plainSession.").replaceAll("event.", "plainEvent.");
  expect(editor.hover(plain(property.replace(".", "./**/")))).toBe(plainHover);
  expect(editor.errors(plain(invalid))).toEqual([plainError]);
});

test("the first example of README compiles", () => {
  const [example = ""] = [...README.matchAll(/^```ts\n(.*?)\n```$/gms)].map(([, text]) => text ?? "");
  expect(editor.errors(example)).toEqual([]);
});
