import { NotKept } from "../../world-log/log-error.ts";
import type { Entry, Follower, Head, Position, Snapshot, WorldLog } from "../../world-log/log-home.ts";
import { sqliteReason } from "./sqlite-errors.ts";
import { numberOf, type SqliteStore } from "./sqlite-store.ts";

/** Entries that are trimmed in one transaction: a few milliseconds. */
const TRIMMED_AT_ONCE = 2000;

/** The log of one world in a file. */
export class SqliteWorldLog implements WorldLog {
  readonly world: string;
  readonly #store: SqliteStore;

  constructor(world: string, store: SqliteStore) {
    this.world = world;
    this.#store = store;
  }

  async head(): Promise<Head | null> {
    return this.#store.query(() => this.#head());
  }

  async create(epoch: string, header: string): Promise<Head> {
    return this.#store.change(() => {
      const found = this.#head();
      if (found !== null) return found;
      const time = this.#store.now();
      this.#store.statements.addWorld.run(this.world, epoch, time, header);
      return { epoch, time, header };
    });
  }

  async append(epoch: string, nonce: string, input: string, after?: Position): Promise<Position | null> {
    const expected = after === undefined ? null : numberOf(after);
    return this.#store.change(() => {
      const world = this.#store.worldOf(this.world, epoch);
      if (expected !== null && expected !== world.last) return null;
      const time = Math.max(this.#store.now(), world.time);
      const next = world.last + 1;
      this.#store.statements.append.run(world.id, next, time, nonce, input);
      world.last = next;
      world.time = time;
      const position = String(next);
      const entry: Entry = { position, time, nonce, input, note: null };
      this.#store.reportWhenKept(this.world, epoch, entry);
      return position;
    });
  }

  async last(epoch: string): Promise<Position> {
    return this.#store.query(() => String(this.#store.worldOf(this.world, epoch).last));
  }

  async read(epoch: string, after: Position, limit: number): Promise<readonly Entry[]> {
    return this.#store.read(this.world, epoch, after, limit);
  }

  follow(epoch: string, after: Position, follower: Follower): () => void {
    numberOf(after);
    return this.#store.followers.add(this.world, epoch, after, follower);
  }

  async newestSnapshot(epoch: string): Promise<Snapshot | null> {
    return this.#store.query(() => {
      const { id } = this.#store.worldOf(this.world, epoch);
      const position = this.#snapshotOf(id);
      if (position === null) return null;
      const records = new Map<string, string>();
      for (const row of this.#store.statements.records.iterate(id)) {
        const { key, text } = row as { key: string; text: string };
        records.set(key, text);
      }
      return { position: String(position), records };
    });
  }

  async snapshotPosition(epoch: string): Promise<Position | null> {
    return this.#store.query(() => {
      const position = this.#snapshotOf(this.#store.worldOf(this.world, epoch).id);
      return position === null ? null : String(position);
    });
  }

  async writeSnapshot(
    epoch: string,
    before: Position | null,
    position: Position,
    records: ReadonlyMap<string, string | null>,
  ): Promise<boolean> {
    const expected = before === null ? null : numberOf(before);
    const next = numberOf(position);
    const { statements } = this.#store;
    return this.#store.change(() => {
      const { id, trimmed } = this.#store.worldOf(this.world, epoch);
      if (this.#snapshotOf(id) !== expected || next < (expected ?? 0)) return false;
      for (const [key, text] of records) {
        if (text === null) statements.deleteRecord.run(id, key);
        else statements.setRecord.run(id, key, text);
      }
      statements.setSnapshot.run(id, next, expected);
      if (expected !== null && expected - trimmed > this.#store.spareEntries) {
        this.#store.whenKept(() => this.#trim(epoch, expected));
      }
      return true;
    });
  }

  async putBytes(epoch: string, sha256: string, bytes: Uint8Array): Promise<void> {
    await this.#store.change(() => {
      this.#store.statements.putBytes.run(this.#store.worldOf(this.world, epoch).id, sha256, bytes);
    });
  }

  async bytes(epoch: string, sha256: string): Promise<Uint8Array | null> {
    return this.#store.query(() => {
      const { id } = this.#store.worldOf(this.world, epoch);
      const row = this.#store.statements.bytes.get(id, sha256) as { bytes: Uint8Array } | undefined;
      return row?.bytes ?? null;
    });
  }

  async sweepBytes(epoch: string, inUse: ReadonlySet<string>): Promise<void> {
    const { statements } = this.#store;
    await this.#store.change(() => {
      const { id } = this.#store.worldOf(this.world, epoch);
      for (const row of statements.keptBytes.all(id)) {
        const { sha256, unused } = row as { sha256: string; unused: number };
        if (inUse.has(sha256)) statements.markBytes.run(0, id, sha256);
        else if (unused === 0) statements.markBytes.run(1, id, sha256);
        else statements.deleteBytes.run(id, sha256);
      }
    });
  }

  annotate(epoch: string, position: Position, note: string): void {
    const at = numberOf(position);
    this.#store.query(() => {
      const { id } = this.#store.worldOf(this.world, epoch);
      let changes: number | bigint;
      try {
        ({ changes } = this.#store.statements.annotate.run(note, id, at));
      } catch (error) {
        throw new NotKept(sqliteReason(error));
      }
      if (changes === 0) throw new NotKept(`the log has no entry ${position}`);
    });
  }

  async delete(): Promise<boolean> {
    return this.#store.change(() => {
      const world = this.#store.world(this.world);
      if (world === null) return false;
      for (const statement of this.#store.statements.deleteWorld) statement.run(world.id);
      this.#store.forget(this.world);
      this.#store.whenKept(() => this.#store.followers.end(this.world, `the world ${this.world} has ended`));
      return true;
    });
  }

  #head(): Head | null {
    const row = this.#store.statements.world.get(this.world) as Head | undefined;
    return row === undefined ? null : { epoch: row.epoch, time: row.time, header: row.header };
  }

  #snapshotOf(id: number): number | null {
    const row = this.#store.statements.snapshot.get(id) as { position: number } | undefined;
    return row?.position ?? null;
  }

  /** Trims in steps, which may end at any of them: a later snapshot goes on. The last entry stays, since positions follow from it. */
  #trim(epoch: string, upTo: number): void {
    const step = this.#store.change(() => {
      const world = this.#store.worldOf(this.world, epoch);
      const end = Math.min(upTo, world.last - 1, world.trimmed + TRIMMED_AT_ONCE);
      if (end <= world.trimmed) return;
      this.#store.statements.trim.run(world.id, end);
      world.trimmed = end;
      this.#store.whenKept(() => this.#trim(epoch, upTo));
    });
    step.catch(() => {});
  }
}
