import { expect, test } from "vitest";
import { separateBlocks } from "./search-text.ts";

// The place in Redocly's script, with a stand-in for what it leaves out.
const SCRIPT =
  "function QT(e){let t=[];function n(e){if(!Yae(e)){typeof e.attributes?.content==`string`&&t.push(e.attributes.content);" +
  "for(let t of e.children??[])n(t)}}return n(e),t.join(``)}";

interface Node {
  readonly type: string;
  readonly attributes?: { readonly content: string };
  readonly children?: readonly Node[];
}

const text = (content: string): Node => ({ type: "text", attributes: { content } });
const holder = (type: string, ...children: Node[]): Node => ({ type, children });
const textOf = (script: string, node: Node): unknown => new Function("Yae", `${script}; return QT;`)(() => false)(node);

test("cells, items and paragraphs are apart in what is searched; words that are formatted stay whole", () => {
  const page = holder(
    "document",
    holder("table", holder("tr", holder("th", text("Rule")), holder("th", text("Meaning")))),
    holder("paragraph", text("un"), holder("strong", text("confirmed"))),
    holder("list", holder("item", text("one")), holder("item", text("two"))),
  );
  expect(textOf(SCRIPT, page)).toBe("RuleMeaningunconfirmedonetwo");
  expect(String(textOf(separateBlocks(SCRIPT), page)).split(/ +/)).toEqual([
    ...["Rule", "Meaning", "unconfirmed", "one", "two", ""],
  ]);
});

test.each([
  ["no such place", ""],
  ["two such places", SCRIPT + SCRIPT],
])("a script with %s is an error", (_, script) => {
  expect(() => separateBlocks(script)).toThrow("search-text.ts");
});
