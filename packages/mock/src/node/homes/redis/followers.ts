import { setTimeout as sleep } from "node:timers/promises";
import type { Follower, Position } from "../../../world-log/log-home.ts";
import type { Connection } from "./connection.ts";
import { type RawEntry, readRun } from "./entries.ts";
import type { EpochKeys } from "./keys.ts";
import type { Link } from "./link.ts";
import { comparePositions } from "./positions.ts";
import { StoreFailure } from "./store-failure.ts";

const BLOCK_MS = 2_000;
/** A wait for entries has ended, or the connection has, at the latest then. */
const ANSWER_MS = BLOCK_MS + 3_000;
const CHECK_EVERY_MS = 2_000;
const AT_ONCE = 128;

/** What the server waits for on our behalf. */
interface Wait {
  readonly client: string;
}

interface Following {
  readonly keys: EpochKeys;
  readonly epoch: string;
  readonly follower: Follower;
  position: Position;
  checked: boolean;
}

/**
 * Follows the streams of all worlds through one connection, which waits for the next entry of any. It is woken when there are other worlds
 * to follow. After every new connection, and every two seconds, it looks whether the worlds are still the ones that it follows.
 */
export class Followers {
  readonly #link: Link;
  /** For what must not wait behind the wait. */
  readonly #main: Link;
  readonly #all = new Set<Following>();
  #onChange: (() => void) | undefined;
  #wait: Wait | undefined;
  #closed = false;

  constructor(link: Link, main: Link) {
    this.#link = link;
    this.#main = main;
    void this.#run();
  }

  /** @returns a function that stops */
  follow(keys: EpochKeys, epoch: string, after: Position, follower: Follower): () => void {
    const following: Following = { keys, epoch, follower, position: after, checked: false };
    this.#all.add(following);
    this.#wake();
    return () => {
      if (this.#all.delete(following)) this.#wake();
    };
  }

  close(): void {
    this.#closed = true;
    this.#all.clear();
    this.#onChange?.();
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      if (this.#all.size === 0) {
        await new Promise<void>((resolve) => {
          this.#onChange = resolve;
        });
        continue;
      }
      const connection = await this.#link.up();
      if (connection === undefined) return;
      try {
        await this.#readFrom(connection);
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        // A refusal leaves the connection as it is, and may last: a server that is loading refuses everything.
        if (error.outcome === "refused") await sleep(200);
      } finally {
        this.#wait = undefined;
      }
    }
  }

  async #readFrom(connection: Connection): Promise<void> {
    const client = String(await connection.send(["CLIENT", "ID"]));
    let checkedAt = Number.NEGATIVE_INFINITY;
    while (!this.#closed && this.#all.size > 0) {
      const all = performance.now() - checkedAt > CHECK_EVERY_MS;
      if (all) checkedAt = performance.now();
      await this.#check(connection, all);
      if (this.#all.size === 0) return;
      const byLog = Map.groupBy(this.#all, ({ keys }) => keys.log);
      const logs = [...byLog.keys()];
      const from = [...byLog.values()].map((followings) => earliest(followings));
      this.#wait = { client };
      const reply = await connection.send(
        ["XREAD", "COUNT", String(AT_ONCE), "BLOCK", String(BLOCK_MS), "STREAMS", ...logs, ...from],
        { within: ANSWER_MS },
      );
      this.#wait = undefined;
      for (const [log, raw] of (reply ?? []) as [string, RawEntry[]][]) {
        for (const following of byLog.get(log) ?? []) this.#deliver(following, raw);
      }
    }
  }

  #deliver(following: Following, raw: readonly RawEntry[]): void {
    if (!this.#all.has(following)) return;
    const behind = raw.filter(([id]) => comparePositions(id, following.position) > 0);
    const { entries, end } = readRun(following.position, behind);
    const last = entries.at(-1);
    if (last !== undefined) {
      following.position = last.position;
      following.follower.entries(entries);
    }
    if (end !== undefined) this.#lose(following, end);
  }

  async #check(connection: Connection, all: boolean): Promise<void> {
    const unsure = [...this.#all].filter(({ checked }) => all || !checked);
    await Promise.all(
      unsure.map(async (following) => {
        const { keys, position } = following;
        const [epoch, last] = (await connection.send(["HMGET", keys.head, "epoch", "last"])) as (string | null)[];
        following.checked = true;
        if (epoch !== following.epoch) this.#lose(following, "the world was deleted, or is another one");
        else if (comparePositions(last ?? "0-0", position) < 0) this.#lose(following, "the store has lost entries");
      }),
    );
  }

  #lose(following: Following, why: string): void {
    if (this.#all.delete(following)) following.follower.lost(why);
  }

  #wake(): void {
    this.#onChange?.();
    if (this.#wait !== undefined) void this.#unblock(this.#wait);
  }

  /** The wait may not have reached the server yet, so that this is asked again until it did. */
  async #unblock(wait: Wait): Promise<void> {
    while (this.#wait === wait && !this.#closed) {
      const ended = await this.#main.send(["CLIENT", "UNBLOCK", wait.client]).catch(() => 0);
      if (ended === 1) return;
      await sleep(this.#main.isUp ? 1 : 50);
    }
  }
}

const earliest = (followings: readonly Following[]): Position =>
  followings.map(({ position }) => position).reduce((one, other) => (comparePositions(one, other) <= 0 ? one : other));
