import { REQUIREMENT_GROUPS } from "../../requirements.ts";
import { UNREACHED } from "../../tables/unreached.ts";
import { AREAS } from "../coverage/areas.ts";

/** What became of a requirement on a target; null where no test of it runs there. */
export type Outcome = "passed" | "failed" | "known difference" | null;

/** How much of an area was reached. */
export interface AreaReport {
  readonly title: string;
  readonly total: number;
  readonly reached: number;
  /** Out of reach, with the reason. */
  readonly listed: readonly { readonly name: string; readonly reason: string }[];
  /** Neither reached nor listed: these fail the run. */
  readonly missing: readonly string[];
}

export interface RequirementReport {
  readonly id: string;
  readonly behavior: string;
  readonly source: string;
  /** By target, in the order of `Report.targets`. */
  readonly outcomes: readonly Outcome[];
  /** Why tests had to fail, on whichever target. */
  readonly differences: readonly string[];
}

export interface Report {
  readonly areas: readonly AreaReport[];
  readonly targets: readonly string[];
  readonly groups: readonly { readonly title: string; readonly requirements: readonly RequirementReport[] }[];
}

/** In what order targets are shown; others follow by name. */
const ORDER = [
  "in process",
  "over a socket",
  "in process, documented",
  "over a socket, observed",
  "over a socket, documented",
  "in process, observed",
  "in process, varied",
  "Prism CLI",
  "embedded Prism",
];

/** What tests without a target are shown under. It stands last. */
const ALONE = "tables and documents";

const OUTCOME = /^(passed|failed|known) (\S+) on ([^:]*)(?:: (.*))?$/s;

/** Puts together what the tests of a run noted. */
export function makeReport(seen: ReadonlySet<string>): Report {
  const found = [...seen].flatMap((fact) => {
    const [, outcome, id, target, reason] = OUTCOME.exec(fact) ?? [];
    return outcome && id && target ? [{ outcome, id, target, reason }] : [];
  });
  const targets = [...new Set(found.map(({ target }) => target))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  );
  const byId = Map.groupBy(found, ({ id }) => id);
  const groups = Object.entries(REQUIREMENT_GROUPS).map(([title, requirements]) => ({
    title,
    requirements: Object.entries(requirements).map(([id, { behavior, source }]): RequirementReport => {
      const own = byId.get(id) ?? [];
      const reasons = own.flatMap(({ outcome, target, reason }) =>
        outcome === "known" ? [`${target}: ${reason}`] : [],
      );
      const outcomes = targets.map((target) =>
        worst(own.filter((each) => each.target === target).map(({ outcome }) => outcome)),
      );
      return { id, behavior, source, outcomes, differences: [...new Set(reasons)].sort() };
    }),
  }));
  return { areas: AREAS.map((area) => reportArea(area, seen)), targets, groups };
}

function rank(target: string): number {
  if (target === ALONE) return ORDER.length + 1;
  const place = ORDER.indexOf(target);
  return place < 0 ? ORDER.length : place;
}

/** One failure outweighs every pass, and one known difference too. */
function worst(outcomes: readonly string[]): Outcome {
  if (outcomes.includes("failed")) return "failed";
  if (outcomes.includes("known")) return "known difference";
  return outcomes.length === 0 ? null : "passed";
}

function reportArea({ title, items }: (typeof AREAS)[number], seen: ReadonlySet<string>): AreaReport {
  const reasons = UNREACHED[title] ?? {};
  const unreached = items.filter(({ facts }) => !facts.some((fact) => seen.has(fact))).map(({ name }) => name);
  const listed = unreached.flatMap((name) => {
    const reason = Object.hasOwn(reasons, name) ? reasons[name] : undefined;
    return reason === undefined ? [] : [{ name, reason }];
  });
  const missing = unreached.filter((name) => !Object.hasOwn(reasons, name));
  return { title, total: items.length, reached: items.length - unreached.length, listed, missing };
}

/** How many requirements of a list passed on a target, and how many of them with a known difference; null for none. */
function tally(requirements: readonly RequirementReport[], target: number) {
  const outcomes = requirements.map(({ outcomes: each }) => each[target] ?? null).filter((each) => each !== null);
  const count = (wanted: Outcome): number => outcomes.filter((each) => each === wanted).length;
  if (outcomes.length === 0) return null;
  return { passed: count("passed"), failed: count("failed"), known: count("known difference") };
}

/** `12`, `12, 1 differs`, `11, 1 failed` or `–` */
export function tallyText(requirements: readonly RequirementReport[], target: number): string {
  const counts = tally(requirements, target);
  if (counts === null) return "–";
  const { passed, failed, known } = counts;
  return [
    String(passed),
    ...(known > 0 ? [`${known} known to differ`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(", ");
}
