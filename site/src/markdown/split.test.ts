import { expect, test } from "vitest";
import { split } from "./split.ts";

const DOCUMENT = `# Kit

Intro.

## Run

Text.

### Port

Of run.

## Test

\`\`\`sh
## no heading
\`\`\`

### Port

Of test.

## Limits

Few.
`;

test("a page that takes one section has it as title, and what is below it one level higher", () => {
  const [part] = split(DOCUMENT, [{ sections: ["Test"], title: "unused" }]);
  expect(part?.markdown).toBe("# Test\n\n```sh\n## no heading\n```\n\n## Port\n\nOf test.\n\n");
});

test("a page that takes several sections has a title of its own above them, in the order that it names", () => {
  const [part] = split(DOCUMENT, [{ sections: ["Limits", "Run"], title: "Both" }]);
  expect(part?.markdown).toBe("# Both\n\n## Limits\n\nFew.\n## Run\n\nText.\n\n### Port\n\nOf run.\n\n");
});

test("the rest is everything that no other page takes", () => {
  const parts = split(DOCUMENT, ["rest", { sections: ["Run"], title: "" }, { sections: ["Test"], title: "" }]);
  expect(parts[0]?.markdown).toBe("# Kit\n\nIntro.\n\n## Limits\n\nFew.\n");
});

test("anchors lead from the headings of the document to those of the page, and a page's title to its top", () => {
  const [rest, taken] = split(DOCUMENT, ["rest", { sections: ["Test"], title: "" }]);
  expect([...(taken?.anchors ?? [])]).toEqual([
    ["test", ""],
    ["port-1", "port"],
  ]);
  expect([...(rest?.anchors ?? [])]).toEqual([
    ["kit", ""],
    ["run", "run"],
    ["port", "port"],
    ["limits", "limits"],
  ]);
});

test("anchors of several sections follow the order of the page", () => {
  const [part] = split(DOCUMENT, [{ sections: ["Test", "Run"], title: "Both" }]);
  expect([...(part?.anchors ?? [])]).toEqual([
    ["test", "test"],
    ["port-1", "port"],
    ["run", "run"],
    ["port", "port-1"],
  ]);
});

test("a section that does not exist, or that two pages take, is an error that names it", () => {
  expect(() => split(DOCUMENT, [{ sections: ["Runs"], title: "" }])).toThrow(
    'there is no section "Runs"; its sections: Run, Test, Limits',
  );
  const run = { sections: ["Run"], title: "" };
  expect(() => split(DOCUMENT, [run, run])).toThrow('two pages take the section "Run"');
});
