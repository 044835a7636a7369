import { expect, test } from "vitest";
import { isWorldName } from "../worlds/world-name.ts";
import { nameWorld, slugOf } from "./world-name.ts";

test.each([
  ["Asks before it pays", "asks-before-it-pays"],
  ["Ärger mit Ölen", "a-rger-mit-o-len"],
  ["日本語", "test"],
  ["", "test"],
  ["default", "test"],
  ["-- a --", "a"],
  ["x".repeat(200), "x".repeat(48)],
  [`${"x".repeat(47)} y`, "x".repeat(47)],
])("the title %j gives the name %s", (title, name) => {
  expect(slugOf(title)).toBe(name);
  expect(isWorldName(nameWorld(title, [name]))).toBe(true);
});

test("a name that is taken gets the first free number", () => {
  expect(nameWorld("A test", [])).toBe("a-test");
  expect(nameWorld("A test", ["a-test", "a-test-2", "a-test-4"])).toBe("a-test-3");
});
