/** One failure to play again: which property, from which seed, and the path of its smallest counterexample. */
export interface Replay {
  readonly property: string;
  readonly seed: number;
  readonly path: string;
}

const DEFAULT_SEED = 20_261_117;

/** What the environment sets for a run of generated requests. */
export interface Settings {
  readonly seed: number;
  /** How many times as many runs as `npm test` makes. */
  readonly factor: number;
  readonly replay: Replay | undefined;
}

/**
 * Reads `SEED`, `FACTOR` and `REPLAY`.
 *
 * @throws Error that names a variable that is not what it should be
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    seed: number("SEED", env.SEED, DEFAULT_SEED),
    factor: number("FACTOR", env.FACTOR, 1),
    replay: env.REPLAY === undefined ? undefined : parseReplay(env.REPLAY),
  };
}

function number(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new Error(`${name}: expected a number, but got "${text}"`);
  return value;
}

/** `valid agents.create@123@0:1`, as failures print it. */
export const formatReplay = ({ property, seed, path }: Replay): string => `${property}@${seed}@${path}`;

/** @throws Error for text that no failure prints */
export function parseReplay(text: string): Replay {
  const match = /^([^@]+)@(-?\d+)@([\d:]*)$/.exec(text);
  if (!match) {
    throw new Error(
      `expected a seed, or what a failure printed, such as "valid agents.create@123@0:1", but got "${text}"`,
    );
  }
  const [, property = "", seed = "", path = ""] = match;
  return { property, seed: Number(seed), path };
}
