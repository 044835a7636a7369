/** One measured case, as a suite of `bench/` gives it. */
export interface Row {
  readonly case: string;
  readonly metric: string;
  readonly unit: string;
  readonly value: number;
  readonly goal?: string;
  readonly met?: boolean;
  readonly note?: string;
}

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** As a person would say it. */
  readonly goal: string | null;
  /** The number in it; null without a goal. */
  readonly limit: number | null;
  readonly met: boolean | null;
}

/** Cases that one axis can compare. */
export interface Chart {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/**
 * Puts rows that have a metric and a unit in common into one chart; ratios, which have no unit of their own, into the last.
 * A chart of absolute numbers is made for each thing that is compared: what stands before the colon of its cases.
 */
export function chartsOf(rows: readonly Row[]): Chart[] {
  const ratios = rows.filter(({ unit }) => unit === "×");
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.unit === "×") continue;
    const subject = row.case.includes(": ") ? row.case.slice(0, row.case.lastIndexOf(": ")) : "";
    const key = `${subject}\n${row.metric}\n${row.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const absolute = [...groups].map(([key, own]) => {
    const [subject = "", metric = "", unit = ""] = key.split("\n");
    const title = [subject, `${metric} in ${unit}`].filter((part) => part !== "").join(": ");
    return { title, unit, bars: own.map((row) => bar(row, subject)) };
  });
  return ratios.length === 0
    ? absolute
    : [...absolute, { title: "Ratios", unit: "×", bars: ratios.map((row) => bar(row, "")) }];
}

function bar(row: Row, subject: string): Bar {
  return {
    label: subject === "" ? row.case : row.case.slice(subject.length + 2),
    value: row.value,
    goal: row.goal ?? null,
    limit: row.goal === undefined ? null : limitIn(row.goal),
    met: row.met ?? null,
  };
}

/** The number in a goal such as `≥ 300,000` or `flat (≤ 4 MB)`. */
function limitIn(goal: string): number | null {
  const [, digits] = /[<>≤≥]\s*([\d.,]+)/.exec(goal) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}
