import type { CallStep, Scenario, Step } from "@managed-agents/mock";
import fc from "fast-check";

/** A scenario in which children wait for each other, and what its histories are checked against. */
export interface Team {
  readonly scenario: Scenario;
  /** Turns of the scenario. Each ends by saying `doneText` of its place. */
  readonly turns: number;
  /** Which thread waits for which, by the name of its agent. */
  readonly waits: readonly { readonly waiter: string; readonly awaited: string }[];
}

/** What the primary thread says last in a turn. */
export const doneText = (turn: number): string => `Turn ${turn} is done.`;

/** What a thread says right after it waited for another. */
export const afterText = (waiter: string, awaited: string): string => `${waiter} goes on after ${awaited}.`;

const MOST_CHILDREN = 4;

const seconds = fc.constantFrom(0, 0.05, 0.3, 1, 2);

const call: fc.Arbitrary<CallStep> = fc
  .record({
    target: fc.constantFrom<CallStep[]>(
      { tool: "bash", permission: "allow" },
      { tool: "bash", permission: "ask" },
      { tool: "read", permission: "auto_ask" },
      { tool: "edit", permission: "auto_deny" },
      { tool: "write", permission: "not_enabled" },
      { server: "linear", tool: "find", permission: "allow" },
      { server: "linear", tool: "find", permission: "ask" },
      { custom: "look_up" },
    ),
    is_error: fc.boolean(),
    seconds,
  })
  .map(({ target, ...rest }) => ({ ...target, ...rest }));

/** One to four tools of all kinds in one model request. */
const request: fc.Arbitrary<Step> = fc
  .array(call, { minLength: 1, maxLength: 4, size: "max" })
  .map((calls) => ({ calls }));

const work: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ wait: seconds }) },
    { weight: 1, arbitrary: fc.record({ think: seconds }) },
    { weight: 1, arbitrary: fc.constant<Step>({ say: "Working." }) },
    { weight: 2, arbitrary: request },
  ),
  { maxLength: 3, size: "max" },
);

/** A child's work before and after it waits, and for which of the children before it, as bits. */
const child = fc.record({ before: work, awaited: fc.nat(2 ** (MOST_CHILDREN - 1) - 1), between: work });

const turn = fc.record({
  children: fc.array(child, { minLength: 2, maxLength: MOST_CHILDREN, size: "max" }),
  beforeSpawns: work,
  /** Work of the primary thread between two of its own waits. */
  between: work,
  order: fc.boolean(),
});

type Turn = typeof turn extends fc.Arbitrary<infer Value> ? Value : never;

const nameOf = (turnNumber: number, place: number): string => `T${turnNumber}C${place}`;

interface Written {
  readonly steps: readonly Step[];
  readonly waits: Team["waits"];
}

function writeTurn({ children, beforeSpawns, between, order }: Turn, number: number): Written {
  const names = children.map((_, place) => nameOf(number, place));
  const waits: { waiter: string; awaited: string }[] = [];
  const spawns = children.map(({ before, awaited, between: rest }, place): Step => {
    const agent = names[place] as string;
    const steps: Step[] = [...before];
    for (const other of names.slice(0, place).filter((_, bit) => awaited & (1 << bit))) {
      waits.push({ waiter: agent, awaited: other });
      steps.push({ await: [other] }, { say: afterText(agent, other) });
    }
    return { spawn: { agent, task: `Work as ${agent}`, steps: [...steps, ...rest] } };
  });
  const ends = (order ? names : [...names].reverse()).flatMap((name): Step[] => [{ await: [name] }, ...between]);
  return { steps: [...beforeSpawns, ...spawns, ...ends, { say: doneText(number) }], waits };
}

/** One or two turns. In each, two to four children work, ask and wait for one another; the primary thread waits for all. */
export const teams: fc.Arbitrary<Team> = fc
  .record({ turns: fc.array(turn, { minLength: 1, maxLength: 2 }), self_hosted: fc.boolean() })
  .map(({ turns, self_hosted }) => {
    const written = turns.map(writeTurn);
    const scenario = {
      name: "team",
      summary: "Children that wait for children.",
      self_hosted,
      turns: written.map(({ steps }) => steps),
    };
    return { scenario, turns: turns.length, waits: written.flatMap(({ waits }) => waits) };
  });
