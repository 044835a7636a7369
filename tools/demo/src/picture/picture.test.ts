import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { drawTerminal, THEMES } from "./draw.ts";
import { excerptOf } from "./excerpt.ts";
import { drawPictures } from "./pictures.ts";

const README = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");

test("the pictures of README show what the walk-through prints; npm run picture draws them anew", async () => {
  const pictures = await drawPictures();
  expect(pictures).toHaveLength(4);
  for (const { file, svg } of pictures) {
    expect(readFileSync(file, "utf8")).toBe(svg);
    expect(README).toContain(`docs/images/${basename(file)}`);
  }
}, 60_000);

describe("the excerpt", () => {
  test("begins with the first call of the live turn, and has no line of a request", () => {
    const output = [
      "3  a call",
      "A turn, live, with a tool that asks",
      "    POST /v1/sessions → 200",
      "",
      "10  a.call()",
      "    GET /v1/sessions/x → 200",
      "    agent.message  → 200 apples",
    ].join("\n");
    expect(excerptOf(output)).toEqual(["10  a.call()", "    agent.message  → 200 apples"]);
  });

  test("of another program is refused", () => {
    expect(() => excerptOf("hello")).toThrow("does not print");
  });
});

describe("the drawing", () => {
  const svg = drawTerminal(
    "npm start",
    ['10  a.call({ b: "<&>" })', "    agent.tool_use  bash (ask)", "    other"],
    THEMES.light,
    true,
  );

  test("has the text of every line, escaped", () => {
    const text = svg.slice(svg.indexOf("</style>")).replace(/<[^>]*>/g, "");
    for (const line of ['10  a.call({ b: "&lt;&amp;&gt;" })', "    agent.tool_use  bash (ask)", "    other"])
      expect(text).toContain(line);
  });

  test("that is still has all lines at once", () => {
    expect(drawTerminal("npm start", ["one"], THEMES.light, false)).not.toMatch(/animation|opacity/);
  });

  test("that moves shows the lines one after the other, and all at once where the browser says that less motion is wanted", () => {
    const delays = Array.from(svg.matchAll(/animation-delay:([\d.]+)s/g), ([, delay]) => Number(delay));
    expect(delays).toEqual([...delays].sort((one, other) => one - other));
    expect(new Set(delays).size).toBe(3);
    expect(svg).toContain("@media (prefers-reduced-motion: reduce) { .line { animation: none; opacity: 1 } }");
  });

  test.each(Object.entries(THEMES))(
    "has a contrast of at least 4.5 in the theme %s",
    (_, { background, border, ...texts }) => {
      expect(border).not.toBe(background);
      for (const colour of Object.values(texts)) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
