import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const schema = (description: string): object => ({ type: "string", description });

const at = lintDocument("line-per-sentence", {
  components: {
    schemas: {
      Good: schema(
        "Name of the session.\nNull when it has none, as in `a. b`.\n\nKinds:\n- one\n- two. And more\n\n```\nnot prose\n```",
      ),
      Shared: schema("Name of the session. Null when it has none."),
      Broken: schema("Name of the session\nor null when it has none."),
      Endless: schema("Name of the session"),
    },
  },
});

const about = (name: string): readonly string[] => at(`openapi.yaml#/components/schemas/${name}`);

test("accepts a sentence per line, lists, code and wire words", () => {
  expect(about("Good")).toEqual([]);
});

test("reports two sentences on a line", () => {
  expect(about("Shared")).toEqual(['Two sentences share a line: "Name of the session. Null when it has none.".']);
});

test("reports a sentence over two lines, and one without an end", () => {
  expect(about("Broken")).toEqual(['A sentence does not end on its line: "Name of the session".']);
  expect(about("Endless")).toEqual(['A sentence does not end on its line: "Name of the session".']);
});
