import { expect, test } from "vitest";
import { Files } from "./files.ts";

test("a strict catalog holds a session's file until it is removed, and given ones permanently", () => {
  const files = new Files(["file_given"], true);
  files.add("file_own");
  expect(files.has("file_own")).toBe(true);
  files.remove("file_own");
  files.remove("file_given");
  expect([files.has("file_own"), files.has("file_given")]).toEqual([false, true]);
});
