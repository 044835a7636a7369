import { expect, test } from "vitest";
import { drawDiagrams } from "./diagrams.ts";

test("a diagram becomes a picture for each colour scheme, named after the page, and reaches no host", () => {
  const text = "# Page\n\n## Life\n\n```mermaid\nstateDiagram-v2\n  [*] --> idle\n```\n\nAfter.\n";
  const { markdown, diagrams } = drawDiagrams(text, "page", (heading, { name }) => `${heading}:${name}`);
  expect(markdown).toBe("# Page\n\n## Life\n\nLife:page-1\n\nAfter.\n");
  expect(diagrams).toHaveLength(1);
  expect(diagrams[0]?.light).toContain("idle");
  expect(diagrams[0]?.light).not.toBe(diagrams[0]?.dark);
  expect(`${diagrams[0]?.light}${diagrams[0]?.dark}`.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(
    /https?:/,
  );
});

test("a diagram that cannot be drawn is named by the heading above it", () => {
  expect(() => drawDiagrams("## Life\n\n```mermaid\nnonsense\n```\n", "page", () => "")).toThrow(
    'the diagram under "Life" cannot be drawn',
  );
});
