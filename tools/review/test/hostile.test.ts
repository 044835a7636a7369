import { describe, expect, test } from "vitest";
import type { Change } from "../src/compare/change.ts";
import type { Version } from "../src/compare/version.ts";
import { makeReport } from "../src/make-report.ts";
import { FORMATS, render } from "../src/render/render.ts";
import type { Report } from "../src/report.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "*/ alert(1) /*",
  "`",
  "``",
  "```\n# Title\n```",
  "` ` <b>",
  "</details></summary><h1>x</h1>",
  "[click](javascript:alert(1)) ![x](http://evil.example/x.png)",
  "@everyone #1 https://evil.example",
  "\u001b[31mred\u001b[0m \u202Eesrever \u0000",
  "::error file=x::boom\n::set-output name=x::y\r%0A%25",
  "| a | b |\n| - | - |",
  "<!-- --> -->",
  "a".repeat(1_000_000),
];

const version = { label: "<img src=x onerror=alert(1)>" } as Version;

function reportWith(text: string): Report {
  const change: Change = {
    rule: "schema-text-changed",
    topic: "schemas",
    class: "breaking",
    directions: ["response"],
    subject: `Note.${text}`,
    before: text,
    after: `${text}!`,
    place: { file: `spec/${text}.yaml`, line: 1, column: 1 },
    side: "after",
    affects: ["readers"],
    operations: [text],
  };
  return makeReport(version, version, [change], [], {
    files: [{ path: text, kind: "changed", added: 1, removed: 1, difference: `+${text}\n-${text}` }],
    surfaces: [{ kind: "types", added: [text], removed: [text], changed: [text], open: [text] }],
    consumers: { programs: 1, errors: [text] },
    recordings: { recordings: 1, violations: [text] },
    problems: [text],
  });
}

/** What is left of Markdown when everything that stands in code is taken out. */
function outsideCode(markdown: string): string {
  const blocks = markdown.replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, "");
  return blocks.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
}

describe.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))("%j", (_, text) => {
  const report = reportWith(text);

  test("adds no element to the page", () => {
    const page = render(report, "html", { color: false });
    const tags = new Set([...page.matchAll(/<\/?([a-z!][a-z0-9]*)/gi)].map((match) => match[1]?.toLowerCase()));
    const known =
      "!doctype html head meta title style body header h1 p code strong main section h2 ul li del ins dl dt dd details summary pre";
    expect([...tags].filter((tag) => !known.split(" ").includes(tag ?? ""))).toEqual([]);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test("means nothing in Markdown outside of code", () => {
    const prose = outsideCode(render(report, "markdown", { color: false }));
    expect(prose.match(/<(?!\/?(?:details|summary|br)\b|details open>|!-- managed-agents spec review -->)/g)).toBe(
      null,
    );
    expect(prose).not.toMatch(/(?<!\\)\]\(|@\w|https?:\/\//);
    expect(prose.split("<details").length).toBe(prose.split("</details>").length);
  });

  test("is no command of a workflow, and no annotation of its own", () => {
    const lines = render(report, "annotations", { color: false }).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^::(warning|error) (?:file=[^,:]*,line=1,)?title=[^,:]*::/);
  });

  test("moves no cursor and paints nothing on a terminal", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(render(report, "text", { color: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
  });

  test("comes back from JSON as it was", () => {
    expect(JSON.parse(render(report, "json", { color: false }))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test("keeps a comment to the length that GitHub takes", () => {
    expect(render(report, "markdown", { color: false }).length).toBeLessThan(65_536);
  });
});

test("ten thousand changes are cut at a whole line, with every part closed", () => {
  const { changes } = reportWith("note");
  const report = makeReport(version, version, Array.from({ length: 10_000 }, () => changes).flat(), [], undefined);
  const markdown = render(report, "markdown", { color: false });
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toContain("and 9940 more");
  expect(markdown.split("<details").length).toBe(markdown.split("</details>").length);
});

test("a report without changes is a line in each format that a person reads", () => {
  const report = makeReport(version, version, [], [], undefined);
  for (const format of FORMATS.filter((name) => name !== "json" && name !== "html")) {
    expect(render(report, format, { color: false }).split("\n").length).toBeLessThan(4);
  }
});

test("colour is painted on a terminal alone", () => {
  const report = reportWith("note");
  expect(render(report, "text", { color: true })).toContain("\u001b[31m");
  expect(render(report, "text", { color: false })).not.toContain("\u001b[");
});
