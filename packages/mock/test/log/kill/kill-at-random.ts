import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeptEmulator } from "./kept-emulator.ts";
import { randomFrom } from "./random-from.ts";
import { Writer } from "./writer.ts";

const WRITERS = 4;
/** Most changes that are acknowledged between two kills. */
const ANSWERS = 12;
/** Most turns of this process's event loop between the last of these and the kill. */
const TURNS = 12;

/**
 * Kills the emulator at moments that follow from a seed while several clients change things, starts it again on its file, and holds what it
 * has against what it had acknowledged, each time.
 *
 * @returns how many changes were acknowledged
 */
export async function killAtRandom(kills: number, seed: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "mock-killed-"));
  const path = join(folder, "log.db");
  const random = randomFrom(seed);
  const writers = Array.from({ length: WRITERS }, (_, index) => new Writer(`w${index}`, random));
  let emulator = await KeptEmulator.start(path);
  let acknowledged = 0;
  try {
    for (const writer of writers) await writer.begin(emulator);
    for (let kill = 1; kill <= kills; kill += 1) {
      let left = 1 + Math.floor(random() * ANSWERS);
      const turns = Math.floor(random() * TURNS);
      const { promise: enough, resolve } = Promise.withResolvers<void>();
      const count = (): void => {
        acknowledged += 1;
        left -= 1;
        if (left === 0) resolve();
      };
      const running = emulator;
      const writing = Promise.all(writers.map((writer) => writer.write(running, count)));
      await Promise.race([enough, writing]);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
      await emulator.kill();
      await writing;
      emulator = await KeptEmulator.start(path);
      const restarted = emulator;
      try {
        await Promise.all(writers.map((writer) => writer.check(restarted)));
      } catch (error) {
        throw new Error(`behind kill ${kill} of seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
    }
  } finally {
    await emulator.kill();
    await rm(folder, { recursive: true });
  }
  return acknowledged;
}
