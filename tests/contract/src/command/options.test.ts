import { expect, test } from "vitest";
import { readOptions, UsageError } from "./options.ts";

test("without options the target is the emulator in this process", () => {
  expect(readOptions([])).toEqual({ help: false, quick: false, replay: undefined, target: { kind: "mock" } });
});

test.each(["http://127.0.0.1:4010", "http://localhost:4010/", "http://[::1]:80/prefix/"])(
  "%s needs no consent, since it is this machine",
  (url) => {
    const { target } = readOptions(["--target", url]);
    expect(target).toMatchObject({ kind: "server", maxObjects: 500, maxMessages: 3 });
    expect((target as { url: string }).url).not.toMatch(/\/$/);
  },
);

test("another machine is a target with consent alone", () => {
  expect(() => readOptions(["--target", "https://staging.example"])).toThrow(/--yes-create-objects/);
  const { target } = readOptions(["--target", "https://staging.example", "--yes-create-objects", "--max-objects", "9"]);
  expect(target).toEqual({ kind: "server", url: "https://staging.example", maxObjects: 9, maxMessages: 3 });
});

test.each([
  [["--target", "http://staging.example", "--yes-create-objects"], /https, since staging\.example is not this machine/],
  [["--target", "http://127.0.0.1.example", "--yes-create-objects"], /https/],
  [["--target", "ftp://127.0.0.1"], /expected mock, socket, prism or an http\(s\) URL/],
  [["--target", "mok"], /but got "mok"/],
  [["--target", "https://user:secret@staging.example"], /without credentials/],
  [["--target", "http://127.0.0.1/?key=secret"], /without credentials, query and fragment/],
  [["--target", "http://127.0.0.1", "--max-objects", "1"], /--max-objects: expected a whole number from 2 on/],
  [["--target", "http://127.0.0.1", "--max-messages", "many"], /but got "many"/],
  [["--max-objects", "5"], /is for a server at a URL, but the target is mock/],
  [["--replay", "valid"], /expected a seed, or what a failure printed/],
  [["--fast"], /--fast/],
  [["scenarios"], /positional/],
])("%j is refused with what was expected", (args, says) => {
  expect(() => readOptions(args)).toThrow(says);
  expect(() => readOptions(args)).toThrow(UsageError);
  expect(() => readOptions(args)).not.toThrow(/secret/);
});
