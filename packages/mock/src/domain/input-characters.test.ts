import { expect, test } from "vitest";
import { inputCharacters } from "./input-characters.ts";

const text = (words: string) => ({ type: "text" as const, text: words });

test("the text of a message counts by its length", () => {
  expect(inputCharacters({ type: "user.message", content: [text("four"), text("five5")] })).toBe(9);
});

test("a document counts for a fixed length", () => {
  const source = { type: "file" as const, file_id: "file_1" };
  expect(inputCharacters({ type: "user.message", content: [{ type: "document", source }] })).toBe(6000);
});

test("a result without content counts for nothing", () => {
  expect(inputCharacters({ type: "user.custom_tool_result", custom_tool_use_id: "sevt_1" })).toBe(0);
});

test("events that no model reads count for nothing", () => {
  expect(inputCharacters({ type: "session.status_running" })).toBe(0);
});
