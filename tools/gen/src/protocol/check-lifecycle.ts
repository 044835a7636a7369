import type { Model } from "../model.ts";
import type { Place, Problem } from "../problem.ts";
import type { Lifecycle } from "./model.ts";

/** What a reader of the tables would trip over: unknown guards and events, states that nothing reaches, transitions that cannot happen. */
export function checkLifecycle(
  { machines, guards, status }: Lifecycle,
  eventTypes: ReadonlySet<string>,
  model: Model,
): Problem[] {
  const problems: Problem[] = [];
  const stopReasons = new Set(model.unions.find(({ name }) => name === "StopReason")?.members.map(({ wire }) => wire));
  for (const [name, machine] of Object.entries(machines)) {
    const place = machine.transitions[0]?.place ?? { file: "protocol/lifecycle.yaml", line: 1, column: 1 };
    problems.push(...checkStates(name, machine, place));
    for (const { place, guard, emits, stop_reason } of machine.transitions) {
      if (guard !== null && !Object.hasOwn(guards, guard)) {
        problems.push({
          place,
          message: `unknown guard \`${guard}\``,
          remedy: `Use one of: ${Object.keys(guards).join(", ")}.`,
        });
      }
      for (const type of emits.filter((type) => !eventTypes.has(type))) {
        problems.push({
          place,
          message: `there is no event type \`${type}\``,
          remedy: "Name a member of StreamEvent.",
        });
      }
      if (stop_reason !== null && !stopReasons.has(stop_reason)) {
        problems.push({
          place,
          message: `there is no stop reason \`${stop_reason}\``,
          remedy: `Use one of: ${[...stopReasons].join(", ")}.`,
        });
      }
    }
  }
  for (const { place, when } of status) {
    for (const [name, states] of Object.entries(when)) {
      const machine = machines[name === "any_thread" ? "thread" : name];
      const unknown = states.filter((state) => !Object.hasOwn(machine?.states ?? {}, state));
      if (unknown.length > 0) {
        problems.push({
          place,
          message: `\`${name}\` has no state \`${unknown[0]}\``,
          remedy: "Name a state of a machine.",
        });
      }
    }
  }
  return problems;
}

/** Anything that has states, and transitions between them. */
interface Stateful {
  readonly initial: string;
  readonly final: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly { readonly place: Place; readonly from: readonly string[]; readonly to: string }[];
}

/** @param place what to point at where no transition is at fault */
export function checkStates(name: string, { initial, final, states, transitions }: Stateful, place: Place): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set([initial]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of transitions) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  for (const state of Object.keys(states).filter((state) => !reached.has(state))) {
    problems.push({
      place,
      message: `no transition of \`${name}\` reaches the state \`${state}\``,
      remedy: "Add one, or remove the state.",
    });
  }
  for (const transition of transitions) {
    for (const state of [...transition.from, transition.to].filter((state) => !Object.hasOwn(states, state))) {
      problems.push({
        place: transition.place,
        message: `\`${name}\` has no state \`${state}\``,
        remedy: `Use one of: ${Object.keys(states).join(", ")}.`,
      });
    }
    if (transition.from.some((state) => final.includes(state))) {
      problems.push({
        place: transition.place,
        message: "a transition leaves a final state",
        remedy: "Remove it, or the state from `final`.",
      });
    }
  }
  return problems;
}
