import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("without arguments, the site is at the root of its host", () => {
  expect(readOptions([])).toMatchObject({ base: "/", watch: false, port: 4030, help: false });
});

test.each([
  [["--base", "kit"], '--base should begin and end with a slash, such as /kit/, but is "kit"'],
  [["--base", "/a b/"], "--base should begin and end with a slash"],
  [["--repository", "git@example.com:kit"], "--repository should be an https address"],
  [["--port", "70000"], '--port should be a number up to 65535, but is "70000"'],
  [["--bases"], "--bases"],
  [["serve"], "serve"],
])("%j is an error that says what is expected", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
