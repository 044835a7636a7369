import { expect, test } from "vitest";
import { HOSTILE_TEXTS } from "../../test/calls.ts";
import { runInShell } from "../../test/run-in-shell.ts";
import { hereDocument, shellWord } from "./shell.ts";

test.each(HOSTILE_TEXTS)("a shell reads %j back from its word", (text) => {
  expect(runInShell("curl", `curl first ${shellWord(text)} last`).words).toEqual(["first", text, "last"]);
});

test("words that need no quotes get none", () => {
  expect(shellWord("https://api.anthropic.com/v1/sessions?statuses%5B%5D=idle")).toMatch(/^'/);
  expect(shellWord("agent_011C6dVdkxAa4a4c1imjJJDx")).toBe("agent_011C6dVdkxAa4a4c1imjJJDx");
});

test("a word cannot hold U+0000", () => {
  expect(() => shellWord("a\0b")).toThrow(RangeError);
});

test.each(HOSTILE_TEXTS)("a shell reads %j back from a here-document, closed by one line break", (text) => {
  const closed = text.endsWith("\n") ? text : `${text}\n`;
  expect(runInShell("curl", `curl ${hereDocument("YAML", text)}`).input).toBe(closed);
});
