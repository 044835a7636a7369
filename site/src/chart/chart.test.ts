import { expect, test } from "vitest";
import { chartsOf, type Row } from "./charts-of.ts";
import { drawChart } from "./draw-chart.ts";

const ROWS: Row[] = [
  { case: "get: emulator", metric: "rate", unit: "/s", value: 2000 },
  { case: "get: Prism", metric: "rate", unit: "/s", value: 100 },
  { case: "resident: emulator", metric: "memory", unit: "MB", value: 87, goal: "≤ 100 MB", met: true },
  { case: "get: emulator / Prism", metric: "rate", unit: "×", value: 20, goal: "≥ 1,000 ×", met: false },
];

test("cases with a subject, a metric and a unit in common make one chart, and ratios the last", () => {
  expect(chartsOf(ROWS).map(({ title, bars }) => [title, bars.map(({ label }) => label)])).toEqual([
    ["get: rate in /s", ["emulator", "Prism"]],
    ["resident: memory in MB", ["emulator"]],
    ["Ratios", ["get: emulator / Prism"]],
  ]);
});

test("a goal's number is read from its text", () => {
  expect(chartsOf(ROWS).flatMap(({ bars }) => bars.map(({ limit }) => limit))).toEqual([null, null, 100, 1000]);
});

const widths = (svg: string): number[] =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

test("bars are as long as their values", () => {
  const [first = 0, second = 0] = widths(drawChart(chartsOf(ROWS)[0] ?? expect.fail(), "a"));
  expect(first / second).toBeCloseTo(20, 0);
});

test("a chart says in words what it shows, and whether a goal is met", () => {
  const svg = drawChart(chartsOf(ROWS)[2] ?? expect.fail(), "a");
  expect(svg).toContain("<title>Ratios</title>");
  expect(svg).toContain("get: emulator / Prism: 20 ×, goal ≥ 1,000 ×, missed.</desc>");
  expect(svg).toContain("20 × ✗");
});

test("labels are text, whatever they have in them", () => {
  const bars = [{ label: '<b>{{x}}"', value: 1, goal: null, limit: null, met: null }];
  expect(drawChart({ title: "t", unit: "", bars }, "a")).not.toMatch(/<b>|\{\{/);
});

test("a negative value has no bar, and values that are all zero no broken one", () => {
  const bar = (value: number) => ({ label: "x", value, goal: null, limit: null, met: null });
  expect(widths(drawChart({ title: "t", unit: "", bars: [bar(-1), bar(1)] }, "a"))[0]).toBe(1);
  expect(widths(drawChart({ title: "t", unit: "", bars: [bar(0)] }, "a"))).toEqual([1]);
});
