import { LogGone } from "../../../world-log/log-error.ts";
import type { Entry, Follower, Head, Position, Snapshot, WorldLog } from "../../../world-log/log-home.ts";
import { putBytes, readBytes, sweepBytes } from "./bytes.ts";
import { type RawEntry, readRun } from "./entries.ts";
import type { Followers } from "./followers.ts";
import type { Keys } from "./keys.ts";
import type { Link } from "./link.ts";
import { once, repeatable } from "./outcomes.ts";
import { comparePositions } from "./positions.ts";
import { APPEND, CREATE, DELETE, runScript } from "./scripts.ts";
import { readSnapshot, readSnapshotPosition, writeSnapshot } from "./snapshots.ts";
import { StoreFailure } from "./store-failure.ts";

/** How long the log of an ended world stays for those who follow it, in seconds. */
const LOG_STAYS_S = 60;

/** What the log of a world is kept with. */
export interface RedisLogParts {
  readonly keys: Keys;
  /** For what is small and often. */
  readonly main: Link;
  /** For what is large: it does not hold up the other. */
  readonly bulk: Link;
  readonly followers: Followers;
  /** Seconds for which bytes have to be unused before they are removed. */
  readonly unusedFor: number;
  readonly refusals: Refusals;
}

/** What an operator should know of changes. Shared by the logs of one home. */
export interface Refusals {
  /** Why the store refused the last change; null if it kept it. */
  last: string | null;
}

/** The log of one world in a store. */
export class RedisLog implements WorldLog {
  readonly world: string;
  readonly #parts: RedisLogParts;

  constructor(world: string, parts: RedisLogParts) {
    this.world = world;
    this.#parts = parts;
  }

  async head(): Promise<Head | null> {
    const { keys, main } = this.#parts;
    const reply = await repeatable(main.send(["HMGET", keys.of(this.world).head, "epoch", "time", "header"]));
    return headOf(reply as (string | null)[]);
  }

  async create(epoch: string, header: string): Promise<Head> {
    const { keys, main } = this.#parts;
    const { head, log } = keys.ofEpoch(this.world, epoch);
    const change = runScript(main, CREATE, [head, log, keys.worlds], [epoch, header, this.world]);
    const reply = await repeatable(this.#noteRefusal(change));
    this.#parts.refusals.last = null;
    return headOf(reply as string[]) as Head;
  }

  async append(
    epoch: string,
    nonce: string,
    input: string,
    after: Position = "",
    notBefore = 0,
  ): Promise<Position | null> {
    const { keys, main } = this.#parts;
    const { head, log } = keys.ofEpoch(this.world, epoch);
    const change = runScript(main, APPEND, [head, log], [epoch, nonce, input, after, String(notBefore)]);
    const reply = String(await once(this.#noteRefusal(change)));
    if (reply === "gone") throw gone();
    if (reply === "other") return null;
    this.#parts.refusals.last = null;
    return reply;
  }

  async last(epoch: string): Promise<Position> {
    const { keys, main } = this.#parts;
    const reply = await repeatable(main.send(["HMGET", keys.of(this.world).head, "epoch", "last"]));
    const [known, last] = reply as (string | null)[];
    if (known !== epoch || last == null) throw gone();
    return last;
  }

  async read(epoch: string, after: Position, limit: number): Promise<readonly Entry[]> {
    const { keys, bulk } = this.#parts;
    const { head, log } = keys.ofEpoch(this.world, epoch);
    const [state, raw] = await repeatable(
      Promise.all([
        bulk.send(["HMGET", head, "epoch", "last"]),
        bulk.send(["XRANGE", log, `(${after}`, "+", "COUNT", String(limit)]),
      ]),
    );
    const [known, last] = state as (string | null)[];
    if (known !== epoch || last == null) throw gone();
    const { entries, end } = readRun(after, raw as RawEntry[]);
    if (entries.length > 0) return entries;
    const behind = comparePositions(last, after);
    if (end !== undefined || behind < 0 || (behind > 0 && limit > 0)) {
      throw new LogGone("entries behind this position are no longer kept");
    }
    return entries;
  }

  follow(epoch: string, after: Position, follower: Follower): () => void {
    const { keys, followers } = this.#parts;
    return followers.follow(keys.ofEpoch(this.world, epoch), epoch, after, follower);
  }

  async newestSnapshot(epoch: string): Promise<Snapshot | null> {
    const { keys, bulk } = this.#parts;
    return await readSnapshot(bulk, keys.ofEpoch(this.world, epoch));
  }

  async snapshotPosition(epoch: string): Promise<Position | null> {
    const { keys, main } = this.#parts;
    return await readSnapshotPosition(main, keys.ofEpoch(this.world, epoch));
  }

  async writeSnapshot(
    epoch: string,
    before: Position | null,
    position: Position,
    records: ReadonlyMap<string, string | null>,
  ): Promise<boolean> {
    const { keys, bulk } = this.#parts;
    return await writeSnapshot(bulk, keys.ofEpoch(this.world, epoch), { epoch, before, position, records });
  }

  async putBytes(epoch: string, sha256: string, bytes: Uint8Array): Promise<void> {
    const { keys, bulk } = this.#parts;
    await putBytes(bulk, keys.ofEpoch(this.world, epoch), epoch, sha256, bytes);
  }

  async bytes(epoch: string, sha256: string): Promise<Uint8Array | null> {
    const { keys, bulk } = this.#parts;
    return await readBytes(bulk, keys.ofEpoch(this.world, epoch), sha256);
  }

  async sweepBytes(epoch: string, inUse: ReadonlySet<string>): Promise<void> {
    const { keys, bulk, unusedFor } = this.#parts;
    await sweepBytes(bulk, keys.ofEpoch(this.world, epoch), epoch, inUse, unusedFor);
  }

  async delete(): Promise<boolean> {
    const { keys, main } = this.#parts;
    for (;;) {
      const epoch = (await this.head())?.epoch;
      if (epoch === undefined) return false;
      const { head, log, snapshot, bytes, unused } = keys.ofEpoch(this.world, epoch);
      const all = [head, log, keys.worlds, snapshot, bytes, unused];
      if ((await once(runScript(main, DELETE, all, [epoch, this.world, String(LOG_STAYS_S)]))) === 1) return true;
    }
  }

  async #noteRefusal(change: Promise<unknown>): Promise<unknown> {
    try {
      return await change;
    } catch (error) {
      if (error instanceof StoreFailure && error.outcome === "refused") this.#parts.refusals.last = error.message;
      throw error;
    }
  }
}

const gone = (): LogGone => new LogGone("the world was deleted, or is another one");

function headOf([epoch, time, header]: readonly (string | null)[]): Head | null {
  if (epoch == null || time == null || header == null) return null;
  return { epoch, time: Number(time), header };
}
