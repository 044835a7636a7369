import type { Json, Place, Transition } from "@managed-agents/gen";
import { compareConfidence, compareEvidence } from "./confidence.ts";
import type { Context } from "./context.ts";
import { canonical } from "./json.ts";
import type { Lifecycles } from "./other-objects.ts";
import type { RuleId } from "./rules/index.ts";
import type { Version } from "./version.ts";

/** The two versions of a part of the protocol, with their files. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
  readonly versions: readonly [before: Version, after: Version];
}

const FILE: Place = { file: "protocol/lifecycle.yaml", line: 1, column: 1 };

/** Compares guards, machines and the derivation of the status. */
export function compareLifecycles({ before, after, versions }: Both<Lifecycles>, context: Context): void {
  const report = reporter(versions, context);
  const names = new Set([...Object.keys(before.machines), ...Object.keys(after.machines)]);
  for (const name of names) {
    const [was, is] = [before.machines[name], after.machines[name]];
    if (was === undefined || is === undefined) {
      report(is ? "state-added" : "state-removed", (is ?? was)?.place, {
        subject: `machine ${name}`,
        side: is ? 1 : 0,
      });
      continue;
    }
    compareGlossary(was.states, is.states, (rule, state, texts) =>
      report(rule ?? "protocol-text-changed", is.place, { subject: `${name} ${state}`, ...texts }),
    );
    for (const role of ["initial", "final"] as const) {
      if (canonical(list(was[role])) === canonical(list(is[role]))) continue;
      report("state-role-changed", is.place, {
        subject: `${name} ${role}`,
        before: list(was[role]),
        after: list(is[role]),
      });
    }
    if (was.description !== is.description) {
      report("protocol-text-changed", is.place, { subject: name, before: was.description, after: is.description });
    }
    compareTransitions(name, was.transitions, is.transitions, versions, context);
  }
  compareGlossary(before.guards, after.guards, (_, guard, texts) =>
    report("protocol-text-changed", undefined, { subject: `guard ${guard}`, ...texts }),
  );
  compareStatus({ before, after, versions }, report);
}

function compareStatus({ before, after }: Both<Lifecycles>, report: ReturnType<typeof reporter>): void {
  const [was, is] = [before.status, after.status].map((lines) => lines.map(({ is, when }) => ({ is, when })));
  if (canonical(was as unknown as Json) !== canonical(is as unknown as Json)) {
    report("status-changed", after.status[0]?.place, {
      subject: "session status",
      before: was as unknown as Json,
      after: is as unknown as Json,
    });
    return;
  }
  for (const [index, line] of after.status.entries()) {
    const old = before.status[index];
    if (!old) continue;
    const subject = `session status ${line.is}`;
    if (old.source !== line.source) {
      const texts = { before: old.source, after: line.source };
      report("protocol-text-changed", line.place, { subject: `${subject} (source)`, ...texts });
    }
    compareEvidence(old, line, subject, report);
  }
}

const list = (value: string | readonly string[]): string[] => [value].flat();

interface Said {
  readonly subject: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly side?: 0 | 1;
}

/** Adds changes of the protocol: they travel neither way, and concern every operation alike. */
export function reporter([before, after]: readonly [Version, Version], { findings }: Context) {
  return (rule: RuleId, place: Place | undefined, { subject, side = 1, ...texts }: Said): void => {
    const version = side === 1 ? after : before;
    const scope = { subject, directions: [], operations: [] };
    findings.addAt(rule, version.protocolPlace(place ?? FILE), side === 1 ? "after" : "before", scope, texts);
  };
}

function compareGlossary(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  report: (rule: RuleId | undefined, name: string, said: Omit<Said, "subject">) => void,
): void {
  for (const [name, meaning] of Object.entries(after)) {
    const old = before[name];
    if (old === undefined) report("state-added", name, { after: meaning });
    else if (old !== meaning) report(undefined, name, { before: old, after: meaning });
  }
  for (const [name, meaning] of Object.entries(before)) {
    if (after[name] === undefined) report("state-removed", name, { before: meaning, side: 0 });
  }
}

function compareTransitions(
  machine: string,
  before: readonly Transition[],
  after: readonly Transition[],
  versions: readonly [Version, Version],
  context: Context,
): void {
  const report = reporter(versions, context);
  const [was, is] = [byCause(before), byCause(after)];
  for (const [cause, now] of is) {
    const subject = `${machine}: ${cause}`;
    const old = was.get(cause);
    if (old === undefined) {
      report("transition-added", now.place, { subject, after: now.to });
      continue;
    }
    if (old.to !== now.to || old.stop_reason !== now.stop_reason) {
      report("transition-changed", now.place, { subject, before: resultOf(old), after: resultOf(now) });
    }
    const [less, more] = [without(old.emits, now.emits), without(now.emits, old.emits)];
    for (const type of more) report("emission-added", now.place, { subject, after: type });
    for (const type of less) report("emission-removed", now.place, { subject, before: type });
    if (less.length + more.length === 0 && canonical([...old.emits]) !== canonical([...now.emits])) {
      report("emission-reordered", now.place, { subject, before: old.emits.join(), after: now.emits.join() });
    }
    compareConfidence(old, now, subject, report);
    compareEvidence(old, now, subject, report);
  }
  for (const [cause, old] of was) {
    if (is.has(cause)) continue;
    report("transition-removed", old.place, { subject: `${machine}: ${cause}`, before: old.to, side: 0 });
  }
}

/** One entry for each state that a transition starts from, since that is what happens to a thread or a session. */
const byCause = (transitions: readonly Transition[]): Map<string, Transition> =>
  new Map(
    transitions.flatMap((transition) =>
      transition.from.map((from): [string, Transition] => [
        `${from} on ${transition.on}${transition.guard === null ? "" : ` if ${transition.guard}`}`,
        transition,
      ]),
    ),
  );

const resultOf = ({ to, stop_reason }: Transition): string => (stop_reason === null ? to : `${to} (${stop_reason})`);

const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((item) => !some.includes(item));
