import { createHash } from "node:crypto";
import type { ProfileName, WireEvent } from "@managed-agents/harness";
import fc from "fast-check";
import { operationLists } from "../any-operation.ts";
import { scripts } from "../any-script.ts";
import { teams } from "../any-team.ts";
import { runOperations } from "../run-operations.ts";
import { runScript, scriptChoices } from "../run-script.ts";
import { runTeam, teamChoices } from "../run-team.ts";

/** One random run, as one line of the file. */
export interface RunLine {
  readonly family: Family;
  readonly seed: number;
  /** SHA-256 over every answer of the run, bytes of streams included. */
  readonly hash: string;
  /** Errors that ended the run early, and errors of the emulator itself. */
  readonly errors: readonly string[];
  /** The history of each session, in the order of creation; of a team, those of its threads. */
  readonly histories?: readonly (readonly WireEvent[])[];
}

export const FAMILIES = ["operations", "scripts", "teams"] as const;
export type Family = (typeof FAMILIES)[number];

interface Observed {
  readonly answers: readonly string[];
  readonly errors: readonly unknown[];
  readonly histories: readonly (readonly WireEvent[])[];
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => fc.sample(arbitrary, { seed, numRuns: 1 })[0] as T;

const OBSERVE: Readonly<Record<Family, (seed: number, profile: ProfileName) => Promise<Observed>>> = {
  async operations(seed, profile) {
    const { mock, operator } = await runOperations(sample(operationLists, seed), { profile, seed, record: true });
    await mock.close();
    const histories = operator.sessions.map(({ history }) => history);
    return { answers: await mock.answers(), errors: mock.internalErrors, histories };
  },
  async scripts(seed, profile) {
    const [script, choices] = sample(fc.tuple(scripts, scriptChoices), seed);
    const { mock, history } = await runScript(script, choices, { profile, seed, record: true });
    return { answers: await mock.answers(), errors: mock.internalErrors, histories: [history] };
  },
  async teams(seed, profile) {
    const [team, choices] = sample(fc.tuple(teams, teamChoices), seed);
    const { mock, history, children } = await runTeam(team, choices, { profile, seed, record: true });
    return { answers: await mock.answers(), errors: mock.internalErrors, histories: [history, ...children.values()] };
  },
};

/** Makes one run. The same seed gives the same line on the same emulator. */
export async function recordRun(family: Family, seed: number, profile: ProfileName): Promise<Required<RunLine>> {
  const hash = createHash("sha256");
  try {
    const { answers, errors, histories } = await OBSERVE[family](seed, profile);
    for (const answer of answers) hash.update(`${answer.length}\n${answer}\n`);
    return { family, seed, hash: hash.digest("hex"), errors: errors.map(String), histories };
  } catch (error) {
    const text = String(error);
    return { family, seed, hash: hash.update(text).digest("hex"), errors: [text], histories: [] };
  }
}
