import { chartsOf, type Row } from "../chart/charts-of.ts";
import { drawChart } from "../chart/draw-chart.ts";
import { formatValue } from "../chart/format-value.ts";
import { escapeCell } from "../markdown/escape-cell.ts";

/** One file of `bench/results/`; `bench/results.mjs` describes its properties. */
export interface Result {
  readonly suite: string;
  readonly purpose: string;
  readonly date: string;
  readonly command: string;
  readonly quick: boolean;
  readonly machine: string;
  readonly load: number;
  readonly rows: readonly Row[];
}

/**
 * The page of charts: for each suite, how it was measured, its charts, and the same numbers as a table.
 *
 * @param suites names of all suites; those without a result are named as such
 */
export function measurementsPage(results: readonly Result[], suites: readonly string[]): string {
  const missing = suites.filter((suite) => results.every((result) => result.suite !== suite));
  const left = missing.map((suite) => `\`npm run bench -- ${suite} --keep\``).join(", ");
  return [
    "# Measured",
    `The last measurement of each suite that was kept, as its command wrote it into \`bench/results/\`. No number here is typed by hand. Rates, times and sizes depend on the machine and what else it did: read the ratios (×), for which both sides were measured by turns. [Performance](./performance.md) says what the goals are, and where and why they are missed.`,
    ...results.flatMap(section),
    ...(missing.length === 0 ? [] : [`## Without a measurement`, `No result is kept yet of ${left}.`]),
    "",
  ].join("\n\n");
}

function section(result: Result): string[] {
  return [
    `## ${result.suite}`,
    `${result.purpose[0]?.toUpperCase()}${result.purpose.slice(1)}.`,
    ...chartsOf(result.rows).map((chart, i) => drawChart(chart, `${result.suite}-${i + 1}`)),
    `<details><summary>The same as a table</summary>\n\n${table(result.rows)}\n\n</details>`,
    `<p class="measured">${provenance(result)}</p>`,
  ];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ case: name, metric, value, unit, goal, met, note }) => {
    const verdict = goal === undefined ? "" : `${goal}${met ? " ✓" : " ✗"}`;
    return `| ${[name, metric, `${formatValue(value)} ${unit}`, verdict, note ?? ""].map(escapeCell).join(" | ")} |`;
  });
  return `| Case | Metric | Measured | Goal | |\n| --- | --- | --- | --- | --- |\n${lines.join("\n")}`;
}

function provenance({ date, machine, load, command, quick }: Result): string {
  const rounds = quick ? " A quick run: too few rounds to quote." : "";
  return `<code>${command}</code>, ${date}, ${machine}, at a load of ${load} before it began.${rounds}`;
}
