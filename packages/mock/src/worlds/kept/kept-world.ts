import type { OperationId } from "@managed-agents/types";
import { sha256 } from "../../domain/sha256.ts";
import type { FilePart, OperationInput } from "../../operations/operation.ts";
import type { CallInput, Input } from "../../world-log/input.ts";
import { LogGone, NotKept, OutcomeUnknown } from "../../world-log/log-error.ts";
import type { Entry, Head, LogHome, Position, WorldLog } from "../../world-log/log-home.ts";
import { reduceSecrets } from "../../world-log/reduce-secrets.ts";
import { applyInput, type CallOutcome, type Outcomes } from "../apply-input.ts";
import type { WorldHost } from "../world-host.ts";
import { Notes } from "./notes.ts";
import { Snapshots } from "./snapshots.ts";
import { Ticker } from "./ticker.ts";

/** How long a change may be on its way, in milliseconds: a client that got no answer repeats it, so none is given earlier. */
const LONGEST_WAIT = 10_000;

/** Entries that are read at once while a world is loaded. */
const PAGE = 1000;

/** What a world that is kept is made from. */
export interface KeptParts {
  readonly home: LogHome;
  readonly log: WorldLog;
  readonly head: Head;
  readonly host: WorldHost;
  /** Is given errors of the mock itself. */
  readonly onInternalError: (error: unknown) => void;
  /** The world cannot go on: its log has ended, or another one took its place. */
  readonly onLost: (why: string) => void;
}

interface Waiter {
  readonly input: Input;
  readonly bytes: Uint8Array | null;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One world whose changes are entries of a log: it appends them, follows the log, and applies what is kept, in its order. */
export class KeptWorld {
  readonly #parts: KeptParts;
  readonly #epoch: string;
  readonly #snapshots: Snapshots;
  readonly #ticker: Ticker;
  readonly #notes: Notes;
  /** Entries that wait until the bytes of a file before them are here. */
  readonly #queue: Entry[] = [];
  readonly #waiters = new Map<string, Waiter>();
  readonly #readers: { readonly position: Position; readonly resolve: () => void }[] = [];
  #applied: Position;
  #isPumping = false;
  #isOver = false;
  #stopFollowing: (() => void) | null = null;
  /** What asks for the last position now, shared by all that ask in one loop turn. */
  #asking: Promise<boolean> | null = null;
  #random = "";
  #nonces = 0;
  /** The wall clock of the home at the last entry, and when that came, as `performance.now()` counts. */
  #seen = { time: 0, at: 0 };

  /** @param applied the last entry that the host's world follows from */
  constructor(parts: KeptParts, applied: Position) {
    this.#parts = parts;
    this.#epoch = parts.head.epoch;
    this.#applied = applied;
    this.#notes = new Notes(parts.host);
    this.#snapshots = new Snapshots(parts);
    this.#ticker = new Ticker(() => this.#tick());
    this.#see(parts.head.time);
  }

  /** The home's opinion of what it keeps. */
  get home(): LogHome {
    return this.#parts.home;
  }

  /** Applies what the log has, then follows it. @throws LogGone if the log was trimmed meanwhile; NotKept while the home is away */
  async start(): Promise<void> {
    const { log } = this.#parts;
    for (;;) {
      const entries = await log.read(this.#epoch, this.#applied, PAGE);
      for (const entry of entries) await this.#replay(entry);
      if (entries.length < PAGE) break;
    }
    this.#stopFollowing = log.follow(this.#epoch, this.#applied, {
      entries: (entries) => this.#take(entries),
      lost: (why) => this.#lose(why),
    });
    this.#arm();
  }

  /** Keeps a change, and resolves when it is applied. @throws NotKept, OutcomeUnknown, LogGone, and what the change is refused with */
  submit<Kind extends Input["kind"]>(input: Extract<Input, { kind: Kind }>): Promise<Outcomes[Kind]> {
    return this.#append(reduceSecrets(input) as Input, null) as Promise<Outcomes[Kind]>;
  }

  /** Keeps a call of the API. @param faults set if faults are met first; see `CallInput` */
  async call(
    operation: OperationId,
    { path, query, body }: OperationInput,
    faults?: CallInput["faults"],
  ): Promise<CallOutcome> {
    const { bytes, ...rest } = takeFile(body);
    const input: CallInput = {
      kind: "call",
      operation,
      path,
      query,
      ...(reduceSecrets(rest) as typeof rest),
      ...(faults === undefined ? {} : { faults }),
    };
    if (bytes !== null && input.file !== undefined) {
      await this.#parts.log.putBytes(this.#epoch, input.file.sha256, bytes);
    }
    return (await this.#append(input, bytes)) as CallOutcome;
  }

  /** Waits until every change that was acknowledged anywhere is applied here. @returns false while the home is away */
  catchUp(): Promise<boolean> | true {
    if (!this.#parts.home.shared) return true;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /** Sets the time that reads see: never later than that of the next entry. */
  read(): void {
    this.#parts.host.world.driven?.read(this.#wall());
  }

  /** Writes what has changed beside the log, so that the next load is short. */
  snapshot(): Promise<void> {
    return this.#snapshots.write(this.#applied, true);
  }

  /** Whether a change is on its way. */
  get isBusy(): boolean {
    return this.#waiters.size > 0 || this.#queue.length > 0;
  }

  /** Follows the log no more. Whoever waits for a change does not learn what became of it. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopFollowing?.();
    this.#ticker.stop();
    for (const { reject } of this.#waiters.values()) reject(new OutcomeUnknown("the world was closed"));
    this.#waiters.clear();
    for (const { resolve } of this.#readers.splice(0)) resolve();
  }

  #lose(why: string): void {
    if (this.#isOver) return;
    this.stop();
    this.#parts.onLost(why);
  }

  async #append(input: Input, bytes: Uint8Array | null): Promise<unknown> {
    if (this.#isOver) throw new LogGone("the world was closed");
    const nonce = this.#nextNonce();
    const outcome = new Promise((resolve, reject) => {
      this.#waiters.set(nonce, { input, bytes, resolve, reject });
    });
    // Awaited below, unless the append fails.
    outcome.catch(() => {});
    try {
      await this.#parts.log.append(this.#epoch, nonce, JSON.stringify(input));
    } catch (error) {
      if (!(error instanceof OutcomeUnknown)) {
        this.#waiters.delete(nonce);
        if (error instanceof LogGone) this.#lose(error.message);
        throw error;
      }
    }
    const limit = setTimeout(() => {
      this.#waiters.get(nonce)?.reject(new OutcomeUnknown("nobody knows whether the change was kept"));
      this.#waiters.delete(nonce);
    }, LONGEST_WAIT);
    return outcome.finally(() => clearTimeout(limit));
  }

  /** @returns a text that no other process has used: random once, then counted */
  #nextNonce(): string {
    if (this.#nonces++ % 1_000_000 === 0) this.#random = crypto.randomUUID().replaceAll("-", "");
    return `${this.#random}${this.#nonces.toString(36)}`;
  }

  #take(entries: readonly Entry[]): void {
    for (const entry of entries) this.#queue.push(entry);
    this.#pump();
  }

  /** Applies what waits, in order. It pauses where the bytes of a file have to be read first. */
  #pump(): void {
    if (this.#isPumping) return;
    this.#isPumping = true;
    try {
      for (let entry = this.#queue.shift(); entry !== undefined && !this.#isOver; entry = this.#queue.shift()) {
        const waiter = this.#waiters.get(entry.nonce);
        const input = waiter?.input ?? (JSON.parse(entry.input) as Input);
        this.#see(entry.time);
        if (input.kind === "call" && input.file !== undefined && waiter === undefined) {
          void this.#applyLater(entry, input, input.file.sha256);
          return;
        }
        this.#apply(entry, input, waiter?.bytes ?? null);
      }
      this.#isPumping = false;
    } catch (error) {
      this.#parts.onInternalError(error);
      this.#lose("an entry could not be applied");
    }
    this.#arm();
    if (!this.#isOver) void this.#snapshots.write(this.#applied).catch(() => {});
  }

  async #applyLater(entry: Entry, input: Input, hash: string): Promise<void> {
    try {
      const bytes = await this.#bytes(hash);
      if (this.#isOver) return;
      this.#apply(entry, input, bytes);
      this.#isPumping = false;
      this.#pump();
    } catch {
      // Without its bytes the entry cannot be applied, and nothing behind it.
      this.#lose("the bytes of a file could not be read");
    }
  }

  async #bytes(hash: string): Promise<Uint8Array> {
    const bytes = await this.#parts.log.bytes(this.#epoch, hash);
    if (bytes === null) throw new LogGone(`the bytes of a file are missing`);
    return bytes;
  }

  async #replay(entry: Entry): Promise<void> {
    const input = JSON.parse(entry.input) as Input;
    const bytes = input.kind === "call" && input.file !== undefined ? await this.#bytes(input.file.sha256) : null;
    this.#apply(entry, input, bytes);
  }

  #apply(entry: Entry, input: Input, bytes: Uint8Array | null): void {
    const { host, log, onInternalError } = this.#parts;
    this.#applied = entry.position;
    const waiter = this.#waiters.get(entry.nonce);
    this.#waiters.delete(entry.nonce);
    if (host.isNew(entry.nonce)) {
      host.enter(entry.time);
      this.#notes.begin(entry.note);
      try {
        const outcome = applyInput(host, input, bytes);
        this.#keepNote(entry);
        waiter?.resolve(outcome);
      } catch (error) {
        this.#keepNote(entry);
        if (waiter !== undefined) waiter.reject(error);
        else if (!isRefusal(error)) onInternalError(error);
      }
      this.#snapshots.changed(entry.position);
    }
    void log;
    this.#wakeReaders();
  }

  /** What code answered is kept before anything that follows from it is shown. */
  #keepNote({ position }: Entry): void {
    const note = this.#notes.end();
    if (note !== null) this.#parts.log.annotate?.(this.#epoch, position, note);
  }

  #wakeReaders(): void {
    if (this.#readers.length === 0) return;
    const { home } = this.#parts;
    const left = this.#readers.filter(({ position, resolve }) => {
      if (home.compare(position, this.#applied) > 0) return true;
      resolve();
      return false;
    });
    this.#readers.splice(0, this.#readers.length, ...left);
  }

  async #ask(): Promise<boolean> {
    // What else is asked in this loop turn shares the answer.
    await new Promise((resolve) => setImmediate(resolve));
    let position: Position;
    try {
      position = await this.#parts.log.last(this.#epoch);
    } catch (error) {
      if (error instanceof LogGone) {
        this.#lose(error.message);
        throw error;
      }
      if (error instanceof NotKept || error instanceof OutcomeUnknown) return false;
      throw error;
    }
    const { home } = this.#parts;
    const order = home.compare(position, this.#applied);
    if (order < 0) {
      this.#lose("the store has lost entries");
      throw new LogGone("the store has lost entries");
    }
    if (order > 0) await this.#until(position);
    return true;
  }

  #until(position: Position): Promise<void> {
    return new Promise((resolve, reject) => {
      const reader = {
        position,
        resolve: () => {
          clearTimeout(limit);
          resolve();
        },
      };
      const limit = setTimeout(() => {
        this.#readers.splice(this.#readers.indexOf(reader), 1);
        reject(new NotKept("the store is slow to answer"));
      }, LONGEST_WAIT);
      this.#readers.push(reader);
    });
  }

  #see(time: number): void {
    this.#seen = { time: Math.max(this.#seen.time, time), at: performance.now() };
  }

  /** The wall clock of the home, or a little earlier. */
  #wall(): number {
    const { home } = this.#parts;
    if (!home.shared) return Math.max(home.now?.() ?? Date.now(), this.#seen.time);
    return Math.floor(this.#seen.time + (performance.now() - this.#seen.at));
  }

  #arm(): void {
    const at = this.#parts.host.world.driven?.wakesAt;
    if (at === undefined || this.#isOver) this.#ticker.cancel();
    else this.#ticker.arm(at - this.#wall());
  }

  async #tick(): Promise<void> {
    const { log } = this.#parts;
    try {
      await log.append(this.#epoch, this.#nextNonce(), TICK, this.#applied);
      // Applied, and armed again, when it comes back.
    } catch (error) {
      if (error instanceof LogGone) this.#lose(error.message);
      else this.#ticker.arm(RETRY);
    }
  }
}

const TICK = JSON.stringify({ kind: "tick" } satisfies Input);
const RETRY = 500;

/** Takes the bytes of a file out of a body. */
function takeFile(body: unknown): Pick<CallInput, "body" | "file"> & { readonly bytes: Uint8Array | null } {
  const part = (body as { readonly file?: FilePart } | undefined)?.file;
  if (!(part?.bytes instanceof Uint8Array)) return { body, bytes: null };
  const { file: _, ...rest } = body as { readonly file: FilePart };
  const { bytes, filename, contentType } = part;
  const named = {
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType }),
  };
  return { body: rest, file: { ...named, sha256: sha256(bytes) }, bytes };
}

/** Errors by which a change is refused, as whoever asked for it learns. */
const isRefusal = (error: unknown): boolean =>
  ["Refused", "SeedError", "RangeError", "TypeError"].includes((error as Error)?.name);
