import { expect, test } from "vitest";
import { REQUIREMENTS } from "../../requirements.ts";
import { AREAS } from "../coverage/areas.ts";
import { coverageDocument, readmeWith } from "./documents.ts";
import { htmlReport } from "./html.ts";
import { markdownReport } from "./markdown.ts";
import { makeReport } from "./report.ts";

const EVERYTHING = AREAS.flatMap(({ items }) => items.flatMap(({ facts }) => facts.slice(0, 1)));

const of = (...facts: readonly string[]) => makeReport(new Set([...EVERYTHING, ...facts]));

const outcome = (facts: readonly string[], id: string) =>
  of(...facts)
    .groups.flatMap(({ requirements }) => requirements)
    .find((each) => each.id === id);

test("shows of each requirement the worst that came of its tests on a target", () => {
  const facts = [
    "passed stream.contract on in process",
    "failed stream.contract on over a socket",
    "passed stream.contract on over a socket",
    "passed stream.contract on Prism CLI",
    "known stream.contract on Prism CLI: it has no events",
  ];
  const found = outcome([...facts, "passed list.pages on embedded Prism"], "stream.contract");
  expect(found?.outcomes).toEqual(["passed", "failed", "known difference", null]);
  expect(found?.differences).toEqual(["Prism CLI: it has no events"]);
});

test("has a row for every requirement, once", () => {
  const ids = of().groups.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  expect(ids.sort()).toEqual(Object.keys(REQUIREMENTS).sort());
});

test("names what is missing, in both forms and in the numbers", () => {
  const without = EVERYTHING.filter((fact) => fact !== "emulator operation sessions.create");
  const report = makeReport(new Set(without));
  expect(report.areas.flatMap(({ missing }) => missing)).toEqual(["sessions.create"]);
  expect(markdownReport(report)).toContain("- Operations: `sessions.create`");
  expect(htmlReport(report)).toContain("<li>Operations: <code>sessions.create</code></li>");
});

test("writes text as text in both forms, whatever it holds", () => {
  const report = of("known stream.contract on <img src=x onerror=alert(1)>: a | b\n<script>'\"&");
  const html = htmlReport(report);
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("a | b\n&lt;script&gt;&#39;&quot;&amp;");
  const markdown = markdownReport(report);
  expect(markdown).not.toMatch(/^\|[^\n]*<img/m);
});

test("is one HTML file that loads nothing, with heads for rows and columns", () => {
  const html = htmlReport(of("passed stream.contract on in process"));
  expect(html).not.toMatch(/<script|<link|src=|url\(|@import|https?:/);
  expect(html).toContain("default-src 'none'");
  expect(html).toMatch(/<html lang="en">/);
  for (const table of html.split("<table>").slice(1)) {
    expect(table).toMatch(/^<caption>[^<]+<\/caption>/);
    expect(table).toMatch(/<th scope="col">/);
    expect(table).toMatch(/<th scope="row">/);
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Relative luminance, as the accessibility guidelines of the web have it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("has colours that can be read, light and dark", () => {
  const html = htmlReport(of());
  const schemes = [...html.matchAll(/:root \{([^}]*--page[^}]*)\}/g)].map(([, rules = ""]) =>
    Object.fromEntries([...rules.matchAll(/--(\w+): (#\w+)/g)].map(([, name, value]) => [name, value])),
  );
  expect(schemes).toHaveLength(2);
  for (const { page = "", head = "", text = "", good = "", bad = "", odd = "" } of schemes) {
    for (const [front, back] of [
      [text, page],
      [text, head],
      [good, page],
      [bad, page],
      [odd, page],
    ] as const) {
      const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
      expect((light + 0.05) / (dark + 0.05), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test("changes of the README nothing but what stands between its marks", () => {
  const readme = "before\n<!-- support: npm run report -->\nold\n<!-- /support -->\nafter";
  const made = readmeWith(of("passed stream.contract on in process"), readme);
  expect(made).toMatch(/^before\n<!-- support: npm run report -->\n\| Requirements about \| in process \|\n/);
  expect(made).toMatch(/\n<!-- \/support -->\nafter$/);
  expect(readmeWith(of("passed stream.contract on in process"), made)).toBe(made);
  expect(() => readmeWith(of(), "no marks")).toThrow("README.md: expected");
});

test("gives every reason for what is out of reach in the document", () => {
  const text = coverageDocument(makeReport(new Set()));
  expect(text).toContain("it needs no beta, and names nothing that could be missing.");
});
