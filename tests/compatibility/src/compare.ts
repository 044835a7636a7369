import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { exchangesAtFreeze, FROZEN_ON, PROGRAM, PROGRAM_WITH_CLIENT, printedAtFreeze } from "./frozen.ts";
import { type MockProcess, startMock } from "./mock-process.ts";
import { runProgram } from "./program.ts";
import { replayWire } from "./wire.ts";

/** A client that ran against a mock. */
export interface Comparison {
  readonly client: string;
  readonly mock: string;
  /** Steps that gave what they gave at the freeze. */
  readonly steps: number;
}

/** A tree of another version, built. */
export interface Tree {
  readonly name: string;
  readonly folder: string;
}

/**
 * This tree's client with the mock of another, and the other way round.
 *
 * @param root of this tree, built
 * @throws Error that says which step gave something else
 */
export async function compareTrees(root: string, other: Tree): Promise<Comparison[]> {
  const home = join(other.folder, "tests/frozen-consumer");
  mkdirSync(home, { recursive: true });
  // There it imports the other tree's client.
  const theirs = join(home, "consumer.js");
  copyFileSync(PROGRAM, theirs);
  return [
    await withMock(other.folder, (mock) => compare("this tree", PROGRAM, other.name, mock.url)),
    await withMock(root, (mock) => compare(other.name, theirs, "this tree", mock.url)),
  ];
}

/**
 * Before the first release: the frozen program with this tree's client, with the client of the freeze on this tree's mock, and with this
 * tree's client on the wire of the freeze.
 *
 * @param root of this tree, built
 */
export async function compareWithFrozen(root: string): Promise<Comparison[]> {
  const freeze = `the freeze of ${FROZEN_ON}`;
  const wire = await replayWire(exchangesAtFreeze());
  const replayed = await compare("this tree", PROGRAM, freeze, wire.url).finally(() => wire.stop());
  return [
    replayed,
    await withMock(root, (mock) => compare(freeze, PROGRAM_WITH_CLIENT, "this tree", mock.url)),
    await withMock(root, (mock) => compare("this tree", PROGRAM, "this tree", mock.url)),
  ];
}

async function withMock<T>(root: string, use: (mock: MockProcess) => Promise<T>): Promise<T> {
  const mock = await startMock(root);
  try {
    return await use(mock);
  } finally {
    await mock.stop();
  }
}

async function compare(client: string, script: string, mock: string, url: string): Promise<Comparison> {
  const expected = printedAtFreeze();
  const printed = await runProgram(script, url);
  const different = expected.findIndex((line, index) => printed[index] !== line);
  if (different >= 0 || printed.length !== expected.length) {
    const place = different < 0 ? expected.length : different;
    const [wanted, came] = [expected[place] ?? "nothing more", printed[place] ?? "nothing more"];
    throw new Error(`client of ${client}, mock of ${mock}: expected ${wanted}\n  but came ${came}`);
  }
  return { client, mock, steps: printed.length };
}

/** One line that says what was compared. */
export const describeComparisons = (comparisons: readonly Comparison[]): string =>
  `Compared ${comparisons.map(({ client, mock, steps }) => `client of ${client} with mock of ${mock} (${steps} steps)`).join(", ")}: all alike`;
