import type { Json, Rule, Selector } from "@managed-agents/gen";
import { compareConfidence, compareEvidence } from "./confidence.ts";
import type { Context } from "./context.ts";
import { canonical } from "./json.ts";
import { reporter } from "./lifecycle.ts";
import type { RuleId } from "./rules/index.ts";
import type { Version } from "./version.ts";

/** What one more event in a role does to a rule: the rule asks for more, or it lets more through. */
export const ROLES: Readonly<Record<string, "asks" | "lets">> = {
  "precedes.first": "lets",
  "precedes.then": "asks",
  "precedes.since": "asks",
  "immediately-precedes.first": "lets",
  "immediately-precedes.then": "asks",
  "immediately-precedes.ignoring": "lets",
  "references.event": "asks",
  "references.to": "lets",
  "at-most-once.event": "asks",
  "at-most-once.until": "lets",
  "closes.closer": "asks",
  "closes.forbids": "asks",
  "closes.until": "lets",
  "liveness.opens": "asks",
  "liveness.finishes": "lets",
  "liveness.before": "asks",
  "counts-up.event": "asks",
  "prefix.pieces": "asks",
  "prefix.whole": "asks",
  "never.event": "asks",
};

/** What a setting may be replaced with so that everything that was in order stays so. */
const LAXER: Readonly<Record<string, readonly string[]>> = {
  "step next": ["same-or-next"],
  "name type": ["type-or-message"],
  "name message": ["type-or-message"],
};

/** Compared one by one below; what else a rule says has no bearing on what it promises. */
const COMPARED: ReadonlySet<string> = new Set([
  ...["place", "id", "kind", "scope", "needs", "confidence", "source", "roles", "settings"],
  ...["profiles", "view", "introduced", "evidence"],
]);

/** Compares the rules of the event stream by id: whether each promises more, less, or something else. */
export function compareStreamRules(
  before: readonly Rule[],
  after: readonly Rule[],
  versions: readonly [Version, Version],
  context: Context,
): void {
  const report = reporter(versions, context);
  const [was, is] = [before, after].map((rules) => new Map(rules.map((rule) => [rule.id, rule])));
  for (const [id, now] of is ?? []) {
    const old = was?.get(id);
    if (old === undefined) {
      report("stream-rule-added", now.place, { subject: id, after: now.meaning });
      continue;
    }
    comparePromise(old, now, report);
    compareExtent(old, now, report);
    compareConfidence(old, now, id, report);
    compareEvidence(old, now, id, report);
    compareDetails(old, now, report);
  }
  for (const [id, old] of was ?? []) {
    if (!is?.has(id)) report("stream-rule-removed", old.place, { subject: id, before: old.meaning, side: 0 });
  }
}

type Report = ReturnType<typeof reporter>;

function comparePromise(old: Rule, now: Rule, report: Report): void {
  const add = (rule: RuleId, what: string, before: Json | undefined, after: Json | undefined): void =>
    report(rule, now.place, { subject: `${now.id} (${what})`, before, after });
  for (const keyword of ["kind", "scope"] as const) {
    if (old[keyword] !== now[keyword]) add("stream-rule-changed", keyword, old[keyword], now[keyword]);
  }
  for (const name of new Set([...Object.keys(old.settings), ...Object.keys(now.settings)])) {
    const [was, is] = [old.settings[name], now.settings[name]];
    if (was !== is) add(decideSetting(name, was, is), name, was, is);
  }
  if (old.needs !== now.needs) {
    // A rule that holds on any join holds from the start, too.
    add(now.needs === "any-join" ? "stream-rule-strengthened" : "stream-rule-weakened", "needs", old.needs, now.needs);
  }
  if (old.kind !== now.kind) return;
  for (const role of new Set([...Object.keys(old.roles), ...Object.keys(now.roles)])) {
    const [was, is] = [phrases(old.roles[role]), phrases(now.roles[role])];
    const [added, removed] = [is.filter((item) => !was.includes(item)), was.filter((item) => !is.includes(item))];
    if (added.length + removed.length === 0) continue;
    const rule = decide(`${now.kind}.${role}`, added.length > 0, removed.length > 0);
    add(rule, role, removed.join(", ") || undefined, added.join(", ") || undefined);
  }
}

/** Where a rule holds: in which profiles, in which views of a session, and since when. */
function compareExtent(old: Rule, now: Rule, report: Report): void {
  const add = (rule: RuleId, what: string, before: Json, after: Json): void =>
    report(rule, now.place, { subject: `${now.id} (${what})`, before, after });
  const [was, is] = [old, now].map(({ profiles }) => [...profiles].sort().join(", ") || EVERYWHERE) as [string, string];
  if (was !== is) {
    const [wider, narrower] = [is === EVERYWHERE, was === EVERYWHERE];
    const rule = wider ? "stream-rule-strengthened" : narrower ? "stream-rule-weakened" : "stream-rule-changed";
    add(rule, "profiles", was, is);
  }
  if (old.view !== now.view) {
    const rule = now.view === null ? "stream-rule-strengthened" : "stream-rule-weakened";
    add(rule, "view", old.view ?? "stream and history", now.view ?? "stream and history");
  }
  if (old.introduced !== now.introduced) {
    add("stream-rule-dated", "introduced", old.introduced ?? "always", now.introduced ?? "always");
  }
}

const EVERYWHERE = "every profile";

function decideSetting(name: string, was: string | undefined, is: string | undefined): RuleId {
  if (LAXER[`${name} ${was}`]?.includes(is ?? "")) return "stream-rule-weakened";
  return LAXER[`${name} ${is}`]?.includes(was ?? "") ? "stream-rule-strengthened" : "stream-rule-changed";
}

function decide(role: string, added: boolean, removed: boolean): RuleId {
  const effect = ROLES[role];
  if (effect === undefined || (added && removed)) return "stream-rule-changed";
  return (effect === "asks") === added ? "stream-rule-strengthened" : "stream-rule-weakened";
}

/** One phrase for each event type that plays the part, with its conditions. */
const phrases = (selectors: readonly Selector[] = []): string[] =>
  selectors.flatMap(({ types, where, differs, by }) => {
    const conditions = [
      ...where.map(({ path, in: values, not }) => `${path} ${not ? "≠" : "="} ${canonical([...values])}`),
      ...(differs ? [`${differs[0]} ≠ ${differs[1]}`] : []),
      ...(by === null ? [] : [`by ${by}`]),
    ];
    return types.map((type) => [type, ...conditions].join(" "));
  });

/** Meaning, traces, and whatever else a rule has come to say: text, as far as its promise goes. */
function compareDetails(old: Rule, now: Rule, report: Report): void {
  const [was, is] = [old, now] as unknown as [Record<string, Json>, Record<string, Json>];
  for (const keyword of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (COMPARED.has(keyword) || canonical(was[keyword]) === canonical(is[keyword])) continue;
    report("protocol-text-changed", now.place, {
      subject: `${now.id} (${keyword})`,
      before: was[keyword],
      after: is[keyword],
    });
  }
}
