import type { Bar, Chart } from "./charts-of.ts";
import { formatValue } from "./format-value.ts";

/** In units of the picture, which the style sheet scales. */
const WIDTH = 760;
const LABEL = 290;
const VALUE = 165;
const ROW = 30;
const THICKNESS = 14;
const TOP = 6;
const PLOT = WIDTH - LABEL - VALUE;
/** What the suites call this kit's side of a comparison. */
const OURS = /^(?:ours|emulator)\b/;

/**
 * A chart of horizontal bars as SVG inside the page. Its colours are classes of the style sheet, so that it follows the page from light
 * to dark. A mark stands at each goal; whether it is met is said by sign and colour, and in the description.
 *
 * @param id unique on the page
 */
export function drawChart(chart: Chart, id: string): string {
  const height = TOP + chart.bars.length * ROW + 6;
  const largest = Math.max(...chart.bars.flatMap(({ value, limit }) => [value, limit ?? 0]), Number.MIN_VALUE);
  const scale = (value: number): number => round((Math.max(value, 0) / largest) * PLOT);
  const parts = chart.bars.map((each, i) => drawBar(each, TOP + i * ROW, scale, chart.unit));
  return [
    `<figure class="chart" tabindex="0" aria-labelledby="${id}-title">`,
    `<figcaption id="${id}-title">${escapeHtml(chart.title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title>${escapeHtml(chart.title)}</title>`,
    `<desc id="${id}-description">${escapeHtml(chart.bars.map((each) => describe(each, chart.unit)).join("; "))}.</desc>`,
    `<line class="axis" x1="${LABEL}" x2="${LABEL}" y1="0" y2="${height}"/>`,
    ...parts,
    "</svg>",
    "</figure>",
  ].join("\n");
}

function drawBar({ label, value, limit, met }: Bar, y: number, scale: (value: number) => number, unit: string): string {
  const top = y + (ROW - THICKNESS) / 2;
  const middle = y + ROW / 2;
  const kind = met === null ? (OURS.test(label) ? "ours" : "plain") : met ? "met" : "missed";
  const mark =
    limit === null
      ? ""
      : `<line class="goal" x1="${LABEL + scale(limit)}" x2="${LABEL + scale(limit)}" y1="${y + 4}" y2="${y + ROW - 4}"/>`;
  const sign = met === null ? "" : met ? " ✓" : " ✗";
  return [
    `<text class="label" x="${LABEL - 10}" y="${middle}">${escapeHtml(shorten(label))}</text>`,
    `<rect class="${kind}" x="${LABEL}" y="${top}" width="${Math.max(scale(value), 1)}" height="${THICKNESS}" rx="2"/>`,
    mark,
    `<text class="value ${kind}" x="${LABEL + Math.max(scale(value), scale(limit ?? 0)) + 8}" y="${middle}">${formatValue(value)} ${escapeHtml(unit)}${sign}</text>`,
  ].join("");
}

function describe({ label, value, goal, met }: Bar, unit: string): string {
  const verdict = goal === null ? "" : `, goal ${goal}, ${met ? "met" : "missed"}`;
  return `${label}: ${formatValue(value)} ${unit}${verdict}`;
}

/** A label as long as fits; the table has it whole. */
const shorten = (label: string): string => (label.length <= 48 ? label : `${label.slice(0, 47)}…`);

const round = (value: number): number => Math.round(value * 10) / 10;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("{", "&#123;");
