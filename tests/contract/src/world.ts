import type { ProfileName } from "@managed-agents/mock";
import type { CreateSessionRequest, EventParams, Session } from "@managed-agents/types";
import { type Answer, Caller, type Parts } from "./call.ts";
import { type Frame, type LiveStream, openStream } from "./live-stream.ts";
import { sawCell } from "./seen.ts";

export type { Frame };

import type { Running, Target, WorldOptions } from "./targets/target.ts";

export const AGENT = "agent_contract_tests";
export const ENVIRONMENT = "env_contract_tests";

/** Milliseconds of one step while a test lets time pass: shorter than any pause of a built-in scenario. */
const STEP = 50;
/** A built-in scenario that takes longer than this many steps hangs. */
const MOST_STEPS = 2_000;

/** A fresh world on a target, and the moves that tests share. */
export class World {
  readonly target: Target;
  readonly api: Caller;
  readonly #running: Running;
  readonly #streams: LiveStream[] = [];

  private constructor(target: Target, running: Running) {
    this.target = target;
    this.#running = running;
    this.api = new Caller(target, running);
  }

  static async open(target: Target, options: WorldOptions): Promise<World> {
    return new World(target, await target.open(options));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stream of this.#streams) await stream.close();
    await this.#running.close();
  }

  get url(): string {
    return this.#running.url;
  }

  /** What this world does where documentation and recordings differ. */
  get profile(): ProfileName {
    return this.target.profile ?? "observed";
  }

  /** What the world's profile is expected to do, of the two that differ. Under `varied` either is allowed, so no test asks there. */
  per<Expected>(expected: { readonly observed: Expected; readonly documented: Expected }): Expected {
    if (this.profile === "varied") throw new Error("under varied a test has to allow both");
    return expected[this.profile];
  }

  /** Notes that a published cell was tried, and that the answer is as published. */
  triedCell(cell: string | undefined): void {
    if (cell !== undefined) sawCell(this.target.kind, cell);
  }

  /** Lets time pass. */
  advance(milliseconds: number): Promise<void> {
    return this.#running.advance(milliseconds);
  }

  /** A new session that plays the given built-in scenario. */
  create(scenario = "plain", overrides: Partial<CreateSessionRequest> = {}): Promise<Session> {
    const { metadata, ...rest } = overrides;
    const body = {
      agent: AGENT,
      environment_id: ENVIRONMENT,
      ...rest,
      metadata: { mock_scenario: scenario, ...metadata },
    };
    return this.api.ok("sessions.create", { body });
  }

  session(session_id: string): Promise<Session> {
    return this.api.ok("sessions.retrieve", { path: { session_id } });
  }

  send(session_id: string, ...events: readonly EventParams[]): Promise<Answer<"sessions.events.send">> {
    return this.api.ok("sessions.events.send", { path: { session_id }, body: { events } });
  }

  say(session_id: string, text = "Hello"): Promise<Answer<"sessions.events.send">> {
    return this.send(session_id, message(text));
  }

  /** The whole history, oldest first. */
  async history(session_id: string, query: Parts["query"] = {}): Promise<readonly Frame[]> {
    const page = await this.api.ok("sessions.events.list", { path: { session_id }, query });
    return (page.data ?? []) as unknown as readonly Frame[];
  }

  /** Lets time pass step by step until the session fits, and returns it. */
  async until(session_id: string, fits: (session: Session) => boolean): Promise<Session> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const session = await this.session(session_id);
      if (fits(session)) return session;
      await this.advance(STEP);
    }
    throw new Error(`session ${session_id} never came to what the test waits for`);
  }

  /** Lets time pass until the session has come to rest. */
  settle(session_id: string): Promise<Session> {
    return this.until(session_id, ({ status }) => status === "idle" || status === "terminated");
  }

  /** Sends a message and waits until the session rests. Returns the history. */
  async turn(session_id: string, text?: string): Promise<readonly Frame[]> {
    await this.say(session_id, text);
    await this.settle(session_id);
    return this.history(session_id);
  }

  /** Opens the session's stream; the world closes it at the end. */
  async stream(session_id: string, parts: Omit<Parts, "path"> = {}): Promise<LiveStream> {
    return this.#keep(await openStream(this.api, "sessions.events.stream", { ...parts, path: { session_id } }));
  }

  /** Opens the session's stream under its older path; the world closes it at the end. */
  async olderStream(session_id: string): Promise<LiveStream> {
    return this.#keep(await openStream(this.api, "sessions.events.stream_legacy", { path: { session_id } }));
  }

  /** Opens a thread's stream; the world closes it at the end. */
  async threadStream(session_id: string, thread_id: string, parts: Omit<Parts, "path"> = {}): Promise<LiveStream> {
    const path = { session_id, thread_id };
    return this.#keep(await openStream(this.api, "sessions.threads.events.stream", { ...parts, path }));
  }

  #keep(stream: LiveStream): LiveStream {
    this.#streams.push(stream);
    return stream;
  }
}

/** A user's message of one text block. */
export const message = (text: string): EventParams => ({ type: "user.message", content: [{ type: "text", text }] });

/** The events that the latest idle of a history waits for. */
export function waitingFor(history: readonly Frame[]): readonly string[] {
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  const reason = idle?.stop_reason as { type: string; event_ids?: readonly string[] } | undefined;
  if (reason?.type !== "requires_action") throw new Error(`the session waits for nothing: ${JSON.stringify(idle)}`);
  return reason.event_ids ?? [];
}

/** The types of a history, in order. */
export const types = (frames: readonly Frame[]): readonly string[] => frames.map(({ type }) => type);

/** The only frame of a type; none or several throw. */
export function only(frames: readonly Frame[], type: string): Frame {
  const [frame, ...more] = frames.filter((candidate) => candidate.type === type);
  if (!frame || more.length > 0) throw new Error(`expected one ${type}, but got ${types(frames).join(", ")}`);
  return frame;
}
