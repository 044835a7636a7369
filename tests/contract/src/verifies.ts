import { beforeEach, test } from "vitest";
import { REQUIREMENTS, type RequirementId } from "../requirements.ts";
import { sawRequirement } from "./seen.ts";
import { EMULATORS } from "./targets/emulators.ts";
import type { Target, WorldOptions } from "./targets/target.ts";
import { World } from "./world.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Requirements that the test proves. */
    proves?: readonly string[];
    /** Name of the target; undefined for a test without one. */
    target?: string | undefined;
    /** Why it has to fail there. */
    known?: string | undefined;
  }
}

interface KnownFailure {
  readonly reason: string;
  /** What the failure says. Any other failure is news. */
  readonly says: RegExp;
}

interface Options {
  /** Default: the emulator in process and over a socket, and as documented. */
  readonly targets?: readonly Target[];
  readonly world?: WorldOptions;
  /** What cannot hold on some target, by the target's name. The test has to fail there in just this way, or the entry goes. */
  readonly knownFailures?: Readonly<Record<string, KnownFailure>>;
}

/**
 * Registers one test for each target. Each gets a fresh world, which is closed afterwards.
 *
 * @param ids the requirements that it proves
 * @param title a fact in the present tense
 */
export function verifies(
  ids: RequirementId | readonly RequirementId[],
  title: string,
  run: (world: World) => Promise<void>,
  { targets = EMULATORS, world: options = {}, knownFailures = {} }: Options = {},
): void {
  cite(ids);
  for (const target of targets) {
    const failure = knownFailures[target.name];
    const body = async () => {
      await using world = await World.open(target, options);
      await run(world);
    };
    const meta = { proves: [ids].flat(), target: target.name, known: failure?.reason };
    if (!failure) test(`${title} [${target.name}]`, { meta }, body);
    else {
      const known = `${title} [${target.name}, known failure: ${failure.reason}]`;
      test.fails(known, { meta }, () => failAsKnown(body, failure));
    }
  }
}

/** Notes that all tests of the file that calls it prove something, without a target. */
export function cites(ids: RequirementId | readonly RequirementId[]): void {
  cite(ids);
  beforeEach(({ task }) => {
    task.meta.proves ??= [ids].flat();
  });
}

function cite(ids: RequirementId | readonly RequirementId[]): void {
  for (const id of [ids].flat()) {
    if (!Object.hasOwn(REQUIREMENTS, id)) throw new Error(`no requirement has the id "${id}"`);
    sawRequirement(id);
  }
}

/** Fails in the known way alone: another failure ends without an error, which an expected failure counts as wrong. */
async function failAsKnown(body: () => Promise<void>, { says }: KnownFailure): Promise<void> {
  try {
    await body();
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    if (says.test(text)) throw error;
    console.error(`a failure that is not the known one: ${text}`);
  }
}
