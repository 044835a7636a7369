import type { OperationId } from "@managed-agents/types";
import type { OperationInput } from "../../operations/operation.ts";
import type { CallInput, Input } from "../../world-log/input.ts";
import { LogGone, OutcomeUnknown } from "../../world-log/log-error.ts";
import type { Entry, Position } from "../../world-log/log-home.ts";
import { readInput } from "../../world-log/read-input.ts";
import { applyInput, type CallOutcome, isRefusal, type Outcomes } from "../apply-input.ts";
import { CatchingUp } from "./catching-up.ts";
import { awaitFileBytes, readFileBytes } from "./file-bytes.ts";
import { HomeTime } from "./home-time.ts";
import type { KeptParts } from "./kept-parts.ts";
import { makeCallInput, makeInput } from "./make-input.ts";
import { Nonces } from "./nonces.ts";
import { Notes } from "./notes.ts";
import { Snapshots } from "./snapshots.ts";
import { Ticker } from "./ticker.ts";

/** How long a change may be on its way, in milliseconds: a client that got no answer repeats it, so none is given earlier. */
const LONGEST_WAIT = 10_000;

/** The least time between two ticks of one world, in milliseconds of the wall clock. */
const LEAST_TICK = 25;

/** Entries that are read at once while a world is loaded. */
const PAGE = 1000;

interface Waiter {
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
  readonly #catchingUp: CatchingUp;
  readonly #time: HomeTime;
  #applied: Position;
  #isPumping = false;
  #isOver = false;
  #isLost = false;
  #stopFollowing: (() => void) | null = null;
  readonly #nonces = new Nonces();

  /** @param applied the last entry that the host's world follows from */
  constructor(parts: KeptParts, applied: Position) {
    this.#parts = parts;
    this.#epoch = parts.head.epoch;
    this.#applied = applied;
    this.#notes = new Notes(parts.host);
    this.#snapshots = new Snapshots(parts, applied);
    // At pace 0 a turn has many timers, of which each tick runs a few.
    this.#ticker = new Ticker(() => this.#tick(), parts.host.settings.clock === 0 ? 0 : LEAST_TICK);
    this.#time = new HomeTime(parts.home, parts.head.time);
    this.#catchingUp = new CatchingUp(
      {
        home: parts.home,
        last: () => parts.log.last(this.#epoch),
        applied: () => this.#applied,
        onLost: (why) => this.#lose(why),
      },
      LONGEST_WAIT,
    );
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
    this.#time.see(await this.#parts.home.time());
    this.#arm();
  }

  /** Keeps a change, and resolves when it is applied. @throws NotKept, OutcomeUnknown, LogGone, and what the change is refused with */
  async submit<Kind extends Input["kind"]>(input: Extract<Input, { kind: Kind }>): Promise<Outcomes[Kind]> {
    return (await this.#append(makeInput(input), null)) as Outcomes[Kind];
  }

  /** Keeps a call of the API. @param faults set if faults are met first; see `CallInput` */
  async call(operation: OperationId, called: OperationInput, faults?: CallInput["faults"]): Promise<CallOutcome> {
    const { input, bytes } = makeCallInput(operation, called, faults);
    if (bytes !== null && input.file !== undefined) {
      await this.#parts.log.putBytes(this.#epoch, input.file.sha256, bytes);
    }
    return (await this.#append(input, bytes)) as CallOutcome;
  }

  /** Waits until every change that was acknowledged anywhere is applied here. @returns false while the home is away */
  catchUp(): Promise<boolean> | true {
    return this.#parts.home.shared ? this.#catchingUp.wait() : true;
  }

  /** Sets the time that reads see: never later than that of the next entry. */
  read(): void {
    this.#parts.host.world.driven?.read(this.#time.now);
  }

  /** Writes what has changed beside the log, so that the next load is short. @param isDue see `Snapshots.write` */
  snapshot(isDue = false): Promise<void> {
    return this.#snapshots.write(() => this.#applied, isDue);
  }

  /** Whether a change is on its way. */
  get isBusy(): boolean {
    return this.#waiters.size > 0 || this.#queue.length > 0;
  }

  /** Whether it follows the log no more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether its log has ended, or it cannot be followed any more: what was let go of alone is not lost. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Follows the log no more. Whoever waits for a change does not learn what became of it. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopFollowing?.();
    this.#ticker.stop();
    for (const { reject } of this.#waiters.values()) reject(new OutcomeUnknown("the world was closed"));
    this.#waiters.clear();
    this.#catchingUp.end();
  }

  #lose(why: string): void {
    if (this.#isOver) return;
    this.#isLost = true;
    this.stop();
    this.#parts.onLost(why);
  }

  async #append(input: Input, bytes: Uint8Array | null): Promise<unknown> {
    if (this.#isOver) throw new LogGone("the world was closed");
    const nonce = this.#nonces.next();
    const outcome = new Promise((resolve, reject) => {
      this.#waiters.set(nonce, { bytes, resolve, reject });
    });
    // Awaited below, unless the append fails.
    outcome.catch(() => {});
    try {
      await this.#parts.log.append(this.#epoch, nonce, JSON.stringify(input), undefined, this.#time.now);
    } catch (error) {
      if (!(error instanceof OutcomeUnknown)) {
        this.#waiters.delete(nonce);
        if (error instanceof LogGone) this.#lose(error.message);
        throw error;
      }
    }
    if (!this.#waiters.has(nonce)) return outcome;
    const limit = setTimeout(() => {
      this.#waiters.get(nonce)?.reject(new OutcomeUnknown("nobody knows whether the change was kept"));
      this.#waiters.delete(nonce);
    }, LONGEST_WAIT);
    return outcome.finally(() => clearTimeout(limit));
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
        // Also where it was appended here: what JSON cannot say, such as a number beyond all bounds, must not be known here alone.
        const input = readInput(entry.input);
        this.#time.see(entry.time);
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
    // A failure costs the next load some time, and nothing else.
    if (this.#snapshots.isDue && !this.#isOver) this.snapshot(true).catch(() => {});
  }

  async #applyLater(entry: Entry, input: Input, hash: string): Promise<void> {
    try {
      const bytes = await awaitFileBytes(this.#parts.log, this.#epoch, hash, () => this.#isOver);
      if (this.#isOver) return;
      this.#apply(entry, input, bytes);
    } catch (error) {
      if (!this.#isOver && !(error instanceof LogGone)) this.#parts.onInternalError(error);
      // Nothing behind it can be applied.
      this.#lose("an entry could not be applied");
      return;
    }
    this.#isPumping = false;
    this.#pump();
  }

  async #replay(entry: Entry): Promise<void> {
    const input = readInput(entry.input);
    const hash = input.kind === "call" ? input.file?.sha256 : undefined;
    const bytes = hash === undefined ? null : await readFileBytes(this.#parts.log, this.#epoch, hash);
    this.#apply(entry, input, bytes);
  }

  #apply(entry: Entry, input: Input, bytes: Uint8Array | null): void {
    const { host } = this.#parts;
    const waiter = this.#waiters.get(entry.nonce);
    this.#waiters.delete(entry.nonce);
    if (host.isNew(entry.nonce)) {
      // What reads took out of the world has not changed.
      host.world.touched?.clear();
      // First, since programs are also asked by what is due before the input acts.
      this.#notes.begin(entry.note);
      const settle = this.#change(entry, input, bytes, waiter);
      if (!this.#keepNote(entry)) {
        waiter?.reject(new OutcomeUnknown("what a program answered was not kept"));
        return;
      }
      settle();
      this.#snapshots.applied(entry.position);
    }
    this.#applied = entry.position;
    this.#catchingUp.applied();
  }

  /** @returns what settles whoever waits for the change */
  #change({ time }: Entry, input: Input, bytes: Uint8Array | null, waiter: Waiter | undefined): () => void {
    try {
      this.#parts.host.enter(time);
      const outcome = applyInput(this.#parts.host, input, bytes);
      return () => waiter?.resolve(outcome);
    } catch (error) {
      if (waiter !== undefined) return () => waiter.reject(error);
      if (!isRefusal(error)) this.#parts.onInternalError(error);
      return () => {};
    }
  }

  /** What code answered is kept before anything that follows from it is shown. @returns false if it is not; then the world is lost */
  #keepNote({ position }: Entry): boolean {
    const note = this.#notes.end();
    if (note === null) return true;
    try {
      this.#parts.log.annotate?.(this.#epoch, position, note);
      return true;
    } catch (error) {
      this.#parts.host.world.breakStreams("what a program answered was not kept");
      this.#lose((error as Error).message);
      return false;
    }
  }

  #arm(): void {
    const at = this.#parts.host.world.driven?.wakesAt;
    if (at === undefined || this.#isOver) this.#ticker.cancel();
    else this.#ticker.arm(at - this.#time.now);
  }

  async #tick(): Promise<void> {
    const { log } = this.#parts;
    try {
      await log.append(this.#epoch, this.#nonces.next(), TICK, this.#applied, this.#time.now);
      // Applied, and armed again, when it comes back.
    } catch (error) {
      if (error instanceof LogGone) this.#lose(error.message);
      else this.#ticker.arm(RETRY);
    }
  }
}

const TICK = JSON.stringify({ kind: "tick" } satisfies Input);
const RETRY = 500;
