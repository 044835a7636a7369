import { createHash, randomUUID } from "node:crypto";
import type { Entry, LogHome, Position, WorldLog } from "../../../src/world-log/log-home.ts";

/** A home to try, and what becomes of it when it is closed and opened anew. */
export interface HomeUnderTest {
  readonly home: LogHome;
  reopen(): Promise<LogHome>;
  end(): Promise<void>;
}

/** The home that is tried, with worlds of which each test begins its own. */
export class TriedHome {
  #given: HomeUnderTest | null = null;
  #home: LogHome | null = null;
  #count = 0;

  async open(open: () => Promise<HomeUnderTest>): Promise<void> {
    this.#given = await open();
    this.#home = this.#given.home;
  }

  get home(): LogHome {
    return this.#home as LogHome;
  }

  async reopen(): Promise<void> {
    this.#home = (await this.#given?.reopen()) ?? null;
  }

  async end(): Promise<void> {
    await this.#given?.end();
  }

  readonly begin = async (): Promise<{ world: string; epoch: string; log: WorldLog }> => {
    this.#count += 1;
    const world = `world-${this.#count}`;
    const log = this.home.log(world);
    const { epoch } = await log.create(randomUUID(), '{"header":true}');
    return { world, epoch, log };
  };
}

export async function fill(log: WorldLog, epoch: string, inputs: number): Promise<Position[]> {
  const positions: Position[] = [];
  for (let at = 0; at < inputs; at += 1) {
    positions.push((await log.append(epoch, `nonce-${at}`, `{"at":${at}}`)) ?? "");
  }
  return positions;
}

interface Followed {
  readonly entries: Entry[];
  readonly lost: string[];
  readonly stop: () => void;
}

export function follow(log: WorldLog, epoch: string, after: Position): Followed {
  const [entries, lost]: [Entry[], string[]] = [[], []];
  const stop = log.follow(epoch, after, {
    entries: (more) => entries.push(...more),
    lost: (why) => lost.push(why),
  });
  return { entries, lost, stop };
}

export const shaOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
