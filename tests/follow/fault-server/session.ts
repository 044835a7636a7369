import type { FaultyPipe } from "./faulty-pipe.ts";
import type { Step } from "./plays.ts";
import { PLAYS, type PlayName } from "./plays.ts";
import type { WireEvent } from "./wire-event.ts";

/** A request that the session cannot take; its message is that of the answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** The property by which each kind of answer names its call. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ["user.tool_confirmation", "tool_use_id"],
  ["user.custom_tool_result", "custom_tool_use_id"],
]);

const PRIMARY = { session_thread_id: "sthr_primary", agent_name: "Helper" };

/** One session, as far as these tests need one: it is idle, plays a turn for each message, and may wait for answers in it. */
export class Session {
  readonly id = "sesn_fault_server";
  readonly history: WireEvent[] = [];
  readonly pipes = new Set<FaultyPipe>();
  status = "idle";
  /** When each event of the history was emitted, in milliseconds of the wall clock. */
  readonly emitted: number[] = [];
  readonly queued: WireEvent[] = [];
  readonly #play: PlayName;
  #ids = 0;
  #micros = Date.parse("2026-11-18T09:00:00Z") * 1000;
  #turn: Iterator<Step> | null = null;
  #waiting: string[] = [];
  readonly #answered = new Set<string>();

  #ahead: readonly WireEvent[];

  constructor(play: PlayName, ahead: readonly WireEvent[]) {
    this.#play = play;
    this.#ahead = ahead;
  }

  /** Takes events up, or refuses all of them. @returns them with ids */
  send(events: readonly WireEvent[]): WireEvent[] {
    for (const event of events) this.#check(event);
    const others = this.#ahead;
    this.#ahead = [];
    const taken = [...others, ...events].map((event) => ({ ...event, id: this.#id(), processed_at: null }));
    // The answer comes first, as over a network.
    setImmediate(() => {
      for (const event of taken) this.#take(event);
    });
    return taken.slice(others.length);
  }

  /** A turn begins when somebody listens, so that a client which opens its stream a moment late misses nothing. */
  goOn(): void {
    if (this.#turn || this.pipes.size === 0) return;
    this.begin();
  }

  /** Begins the turn of the oldest message that waits, listeners or not. */
  begin(): void {
    if (this.#turn) return;
    const message = this.queued.shift();
    if (!message) return;
    this.#run();
    this.#emit(message);
    const [block] = message.content as [{ readonly text?: string }];
    this.#turn = PLAYS[this.#play](() => this.#id(), block?.text ?? "")[Symbol.iterator]();
    this.#advance();
  }

  #check(event: WireEvent): void {
    const call = ANSWERS.get(event.type);
    if (call !== undefined) {
      const known = this.history.some(({ id }) => id === event[call]);
      if (!known) throw new Refusal(`${call}: no such call`);
      if (this.#answered.has(event[call] as string)) throw new Refusal(`${call}: the call is answered`);
      return;
    }
    if (event.type !== "user.message" && event.type !== "user.interrupt")
      throw new Refusal(`${event.type}: not a valid value`);
    if (event.type === "user.message" && this.#waiting.length > 0) throw new Refusal(`waiting for ${this.#waiting}`);
  }

  #take(event: WireEvent): void {
    const call = ANSWERS.get(event.type);
    if (call !== undefined) this.#answer(event, event[call] as string);
    else if (event.type === "user.interrupt") this.#interrupt(event);
    else {
      this.queued.push(event);
      // One that waits is shown as it waits, and again when it is taken up.
      if (this.#turn) this.#publish(event);
      else this.goOn();
    }
  }

  #answer(event: WireEvent, call: string): void {
    // Two that were sent at once were both accepted.
    if (this.#answered.has(call)) return;
    this.#answered.add(call);
    this.#emit(event);
    this.#waiting = this.#waiting.filter((id) => id !== call);
    if (this.#waiting.length > 0) {
      this.#idle({ type: "requires_action", event_ids: this.#waiting });
      return;
    }
    this.#run();
    this.#advance();
  }

  #interrupt(event: WireEvent): void {
    if (!this.#turn) {
      this.#emit(event);
      return;
    }
    for (const tool_use_id of this.#waiting)
      this.#emit({ type: "agent.tool_result", tool_use_id, is_error: true, content: [] });
    this.#waiting = [];
    this.#emit(event);
    this.#end();
  }

  /** Plays on until the turn ends or waits. All at once: what a connection misses of it does not come later. */
  #advance(): void {
    for (let next = this.#turn?.next(); next && !next.done; next = this.#turn?.next()) {
      const step = next.value;
      if ("over" in step) {
        this.status = "terminated";
        return;
      }
      if ("run" in step) this.#run();
      else if ("idle" in step) this.#idle({ type: "requires_action", event_ids: step.idle });
      else if ("type" in step) this.#show(step as WireEvent);
      else {
        this.#waiting = step.wait.filter((id) => !this.#answered.has(id));
        if (this.#waiting.length === 0) continue;
        this.#idle({ type: "requires_action", event_ids: this.#waiting });
        return;
      }
    }
    this.#end();
  }

  #end(): void {
    this.#turn = null;
    this.#idle({ type: "end_turn" });
    setImmediate(() => this.goOn());
  }

  #run(): void {
    this.status = "running";
    this.#emit({ type: "session.status_running" });
    this.#emit({ type: "session.thread_status_running", ...PRIMARY });
  }

  #idle(stop_reason: object): void {
    this.status = "idle";
    this.#emit({ type: "session.thread_status_idle", ...PRIMARY, stop_reason });
    this.#emit({ type: "session.usage", usage: { input_tokens: this.history.length, output_tokens: 1 } });
    this.#emit({ type: "session.status_idle", stop_reason });
  }

  #emit(event: WireEvent): void {
    this.#micros += 1000;
    const processed_at = `${new Date(this.#micros / 1000).toISOString().slice(0, -1)}000Z`;
    const stored = { id: this.#id(), ...event, processed_at };
    this.history.push(stored);
    this.emitted.push(Date.now());
    this.#publish(stored);
  }

  /** A preview is in no history. */
  #show(event: WireEvent): void {
    if (event.type.startsWith("event_")) this.#publish(event);
    else this.#emit(event);
  }

  #publish(event: WireEvent): void {
    const preview = event.type.startsWith("event_");
    for (const pipe of this.pipes) if (!preview || pipe.previews) pipe.write(event);
  }

  #id(): string {
    this.#ids++;
    return `sevt_${String(this.#ids).padStart(6, "0")}`;
  }
}
