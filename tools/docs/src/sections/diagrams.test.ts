import { expect, test } from "vitest";
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
