/**
 * @typedef {object} Row
 * @property {string} case what was measured
 * @property {string} metric e.g. "wall"
 * @property {number} value median over the rounds
 * @property {string} unit e.g. "ms"
 * @property {string} [goal] as a person would say it: "< 5000 ms", "≥ 10 × Prism"
 * @property {boolean} [met] whether the goal was reached; absent where there is none
 * @property {string} [note]
 */

/** Rows as aligned text. @param {Row[]} rows */
export function formatTable(rows) {
  const cells = rows.map((row) => [
    row.case,
    row.metric,
    `${formatNumber(row.value)} ${row.unit}`,
    row.goal === undefined ? "" : `${row.goal} ${row.met ? "✓" : "✗ short"}`,
    row.note ?? "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join("  ")
          .trimEnd()}`,
    )
    .join("\n");
}

export function formatNumber(value) {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
