import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "./src/compile.ts";
import { openEditor } from "./src/editor.ts";
import { withSnippetFiles } from "./src/snippet-files.ts";
import { ERRORS } from "./src/snippets.ts";
import { source } from "./src/source.ts";

const editor = openEditor();

describe("in an editor,", () => {
  test("what the snippets start with is without an error", () => {
    expect(editor.errors(source(""))).toEqual([]);
  });

  test.each(Object.entries(ERRORS))("%s is answered with names", (_, { snippet, message }) => {
    expect(editor.errors(source(snippet))).toEqual([message.trim()]);
  });
});

test("the compiler of the repository, which is TypeScript 7, reports the same errors, in its own words where listed", () => {
  const root = createRequire(join(import.meta.dirname, "../../package.json"));
  const tsc = join(root.resolve("typescript/package.json"), "../bin/tsc");
  const snippets = Object.values(ERRORS);
  const messages = withSnippetFiles(
    snippets.map(({ snippet }) => snippet),
    (files) => {
      const found = compile(tsc, files, "--module", "nodenext", "--skipLibCheck");
      return files.map((file) => found.filter((each) => each.file === file).map(({ text }) => text));
    },
  );
  expect(messages).toEqual(snippets.map(({ message, inVersion7 }) => [(inVersion7 ?? message).trim()]));
});
