import { expect, test } from "vitest";
import { splitLines } from "./split-lines.ts";

async function lines(chunks: readonly string[], limit?: number): Promise<string[]> {
  const encoder = new TextEncoder();
  async function* source() {
    for (const chunk of chunks) yield encoder.encode(chunk);
  }
  const result: string[] = [];
  for await (const line of splitLines(source(), limit)) result.push(line);
  return result;
}

test.each([
  [["a\nb\n"], ["a", "b"]],
  [["a\r\nb\r\n"], ["a", "b"]],
  [["a\rb\r"], ["a", "b"]],
  [
    ["a\r", "\nb"],
    ["a", "b"],
  ],
  [
    ["a\r", "b"],
    ["a", "b"],
  ],
  [
    ["a\r", "\r", "\nb"],
    ["a", "", "b"],
  ],
  [["a\n\nb"], ["a", "", "b"]],
  [[""], []],
])("splits %j", async (chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

test("rejects a line that has no end", async () => {
  await expect(lines(["aaaa", "aaaa", "aaaa"], 6)).rejects.toThrow("a line is longer than 6 characters");
});
