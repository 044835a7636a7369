import type { Entry, Follower } from "../../world-log/log-home.ts";

/** Entries that are read at a time for who is behind. The event loop goes on between two times. */
const BATCH = 1000;

interface Following {
  readonly world: string;
  readonly epoch: string;
  readonly follower: Follower;
  after: string;
  /** Whether it has all entries that are kept, so that it gets new ones as they are. */
  upToDate: boolean;
  stopped: boolean;
}

type Read = (world: string, epoch: string, after: string, limit: number) => readonly Entry[];

/** Who is given the entries of logs. */
export class LogFollowers {
  readonly #read: Read;
  readonly #byWorld = new Map<string, Set<Following>>();

  /** @param read entries that are kept. @throws LogGone if they are not */
  constructor(read: Read) {
    this.#read = read;
  }

  add(world: string, epoch: string, after: string, follower: Follower): () => void {
    const following: Following = { world, epoch, after, follower, upToDate: false, stopped: false };
    const others = this.#byWorld.get(world);
    if (others === undefined) this.#byWorld.set(world, new Set([following]));
    else others.add(following);
    setImmediate(() => this.#catchUp(following));
    return () => this.#remove(following);
  }

  /** Reports entries that have just been kept, and stand behind all others of their world. */
  report(world: string, epoch: string, entries: readonly Entry[]): void {
    for (const following of [...(this.#byWorld.get(world) ?? [])]) {
      if (!following.upToDate || following.stopped || following.epoch !== epoch) continue;
      following.follower.entries(entries);
    }
  }

  /** Ends all that follow a world, which has ended. */
  end(world: string, why: string): void {
    for (const following of [...(this.#byWorld.get(world) ?? [])]) this.#lose(following, why);
  }

  stop(): void {
    for (const all of this.#byWorld.values()) for (const following of all) following.stopped = true;
    this.#byWorld.clear();
  }

  #catchUp(following: Following): void {
    if (following.stopped) return;
    let entries: readonly Entry[];
    try {
      entries = this.#read(following.world, following.epoch, following.after, BATCH);
    } catch (error) {
      this.#lose(following, (error as Error).message);
      return;
    }
    following.after = entries.at(-1)?.position ?? following.after;
    // Before it is given the last of them: what is kept from now on is reported.
    following.upToDate = entries.length < BATCH;
    if (entries.length > 0) following.follower.entries(entries);
    if (!following.upToDate) setImmediate(() => this.#catchUp(following));
  }

  #lose(following: Following, why: string): void {
    if (following.stopped) return;
    this.#remove(following);
    following.follower.lost(why);
  }

  #remove(following: Following): void {
    following.stopped = true;
    const all = this.#byWorld.get(following.world);
    if (all?.delete(following) === true && all.size === 0) this.#byWorld.delete(following.world);
  }
}
