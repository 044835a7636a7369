import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readChapters } from "./chapters.ts";
import { drawDiagrams } from "./diagrams.ts";

const MARKDOWN = "## Turn\n\nBefore.\n\n```mermaid\nsequenceDiagram\n  Client->>Service: user.message\n```\n\nAfter.\n";

test("a diagram becomes a picture named after its heading; the rest stays", () => {
  const [before, name, data, after] =
    /^(.*)<img alt="([^"]*)" src="data:image\/svg\+xml;base64,([^"]*)">(.*)$/s.exec(drawDiagrams(MARKDOWN))?.slice(1) ??
    [];
  expect([before, name, after]).toEqual(["## Turn\n\nBefore.\n\n", "Turn", "\n\nAfter.\n"]);
  const svg = Buffer.from(data ?? "", "base64").toString();
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain("user.message");
});

test("a picture loads nothing", () => {
  const data = /base64,([^"]*)/.exec(drawDiagrams(MARKDOWN))?.[1] ?? "";
  const urls = Buffer.from(data, "base64")
    .toString()
    .match(/https?:[^\s"')]*/g);
  expect(new Set(urls)).toEqual(new Set(["http://www.w3.org/2000/svg"]));
});

test("other code blocks stay", () => {
  const markdown = "```json\n{}\n```\n";
  expect(drawDiagrams(markdown)).toBe(markdown);
});

test("a diagram that cannot be drawn is named", () => {
  expect(() => drawDiagrams("## Turn\n\n```mermaid\n```\n")).toThrow('The diagram under "Turn" cannot be drawn');
});

test("every picture of the document fits on an A4 page, with text of 6.5 points or more", () => {
  const chapters = readChapters(resolve(import.meta.dirname, "../../../../spec/dist"));
  const pictures = chapters.flatMap(({ markdown }) => [
    ...markdown.matchAll(/<img alt="([^"]*)" [^>]*base64,([^"]*)"/g),
  ]);
  expect(pictures.length).toBeGreaterThan(5);
  for (const [, name, data = ""] of pictures) {
    const svg = Buffer.from(data, "base64").toString();
    const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    const smallest = Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
    expect(smallest, name).toBeGreaterThanOrEqual(11);
    // Margins of 1 cm leave 718 by 1047 pixels of 1/96 inch; nine tenths of the height are for the picture.
    const scale = Math.min(1, 718 / (width ?? 0), 942 / (height ?? 0));
    expect(scale * smallest * 0.75, name).toBeGreaterThanOrEqual(6.5);
  }
});

test("labels and arrows are dark enough for paper", () => {
  const svg = Buffer.from(/base64,([^"]*)/.exec(drawDiagrams(MARKDOWN))?.[1] ?? "", "base64").toString();
  expect(svg).toContain("--fg:#000000;--line:#444444;--muted:#222222");
});
