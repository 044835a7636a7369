import { expect, test } from "vitest";
import { escapeComment, Printer } from "./printer.ts";

const printed = (print: (printer: Printer) => void): string => {
  const printer = new Printer("spec/");
  print(printer);
  return printer.toString().split("\n").slice(1).join("\n");
};

test("the first line says where the file comes from and how to change it", () => {
  expect(new Printer("spec/paths/").toString()).toBe(
    "// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.\n",
  );
});

test("blocks indent what is in them, and an empty line stays empty", () => {
  const text = printed((printer) =>
    printer.block(
      "const a = {",
      () => printer.block("b: {", () => printer.line("c: 1,").line().line("d: 2,"), "},"),
      "};",
    ),
  );
  expect(text).toBe("const a = {\n  b: {\n    c: 1,\n\n    d: 2,\n  },\n};\n");
});

test.each([
  ["no text", undefined, [], ""],
  ["empty text", "", [], ""],
  ["one line", "Says it.", [], "/** Says it. */\n"],
  ["several lines", "Says it.\n\nThen more.\n", [], "/**\n * Says it.\n *\n * Then more.\n */\n"],
  ["a tag alone", undefined, ["@deprecated"], "/** @deprecated */\n"],
  ["text and a tag", "Says it.", ["@deprecated"], "/**\n * Says it.\n * @deprecated\n */\n"],
  ["text that ends comments", "a */ b */", [], "/** a *\\/ b *\\/ */\n"],
])("a documentation comment of %s", (_, text, tags, expected) => {
  expect(printed((printer) => printer.doc(text, ...tags))).toBe(expected);
});

test("escaped text cannot end a comment", () => {
  expect(escapeComment("**//*/*/")).not.toContain("*/");
});
