import { setTimeout as sleep } from "node:timers/promises";
import { createHostedMock, IN_PROCESS_URL } from "../../create-mock.ts";
import type { Mock } from "../../mock.ts";
import type { Scenario } from "../../scenarios/step.ts";
import type { EmittedEvent } from "../../state/world.ts";
import type { AnyEvent } from "../terminal/describe-event.ts";
import { type AnswerOptions, answerCalls } from "./answer-calls.ts";
import { budgetOf, FIRST_BUDGET, sessionFor } from "./session-for.ts";

/** What is played, and how far. */
export interface PlaySettings {
  readonly scenario: Scenario;
  readonly message: string | undefined;
  /** Messages to send; by default one for each turn of the scenario. */
  readonly turns: number | undefined;
  readonly answers: AnswerOptions;
  /** 0 plays at once. */
  readonly speed: number;
  readonly maxEvents: number;
  /** Seconds of the scenario's time. */
  readonly maxTime: number;
  readonly seed: string;
  /** Ends it before its time. */
  readonly signal: AbortSignal;
}

/** An event of the timeline. */
export interface PlayedEvent {
  readonly event: AnyEvent;
  /** The thread's name; null for the primary one. */
  readonly agentName: string | null;
  /** Milliseconds of the scenario's time since its start. */
  readonly at: number;
}

/** How it ended. */
export interface Played {
  readonly end: "idle" | "terminated" | "events" | "time" | "interrupted";
  readonly events: number;
  /** When the last event was emitted, in milliseconds of the scenario's time. */
  readonly time: number;
}

const HEADERS = {
  "x-api-key": "play",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

/** Milliseconds of the scenario's time that are played in one go. */
const PIECE = 20;

/** Plays a scenario in a world of its own, as a client would: sends, answers what asks, and goes on until its turns are over or a limit. */
export class Player {
  readonly #settings: PlaySettings;
  readonly #onEvent: (played: PlayedEvent) => void;
  readonly #mock: Mock;
  readonly #calls = new Map<string, AnyEvent>();
  readonly #start: number;
  #events = 0;
  #budget = FIRST_BUDGET;
  #lastId = "";
  #lastAt = 0;
  /** What the primary thread reported last. */
  #last: AnyEvent | null = null;

  constructor(settings: PlaySettings, onEvent: (played: PlayedEvent) => void) {
    this.#settings = settings;
    this.#onEvent = onEvent;
    // Its faults would meet the calls of this player, which is no client that is being tested.
    const { faults: _, ...scenario } = settings.scenario;
    const options = { clock: "manual", seed: settings.seed, scenarios: [scenario], empty: true } as const;
    const hosted = createHostedMock(options, { onEvent: (_, event) => this.#take(event) });
    this.#mock = hosted.at(IN_PROCESS_URL);
    this.#start = this.#mock.clock.now();
  }

  /** @throws Error with the emulator's reason if it refuses what is sent */
  async play(): Promise<Played> {
    try {
      const session = await this.#post("/v1/sessions", sessionFor(this.#settings.scenario));
      const path = `/v1/sessions/${String(session.id)}`;
      const { scenario, turns = Array.isArray(scenario.turns) ? scenario.turns.length : 1 } = this.#settings;
      for (let turn = 0; turn < turns; turn++) {
        const first = scenario.outcome !== undefined && turn === 0 ? this.#outcome() : this.#message();
        const end = await this.#turn(path, [first]);
        if (end !== "idle" || turn === turns - 1) return this.#ended(end);
      }
      return this.#ended("idle");
    } finally {
      await this.#mock.close();
    }
  }

  /** Sends, and answers for as long as the session waits for answers, or for more budget. @param session its path */
  async #turn(session: string, input: readonly object[]): Promise<Played["end"]> {
    let events = input;
    for (;;) {
      if (events.length > 0) {
        this.#last = null;
        await this.#post(`${session}/events`, { events });
      }
      const limit = await this.#untilItStops();
      if (limit !== null) return limit;
      const { type, stop_reason } = this.#last as AnyEvent | null as AnyEvent & { stop_reason?: StopReason };
      if (type === "session.status_terminated") return "terminated";
      if (stop_reason?.type === "budget_reached") {
        this.#budget *= 2;
        events = [];
        this.#last = null;
        await this.#post(session, { budget: budgetOf(this.#budget) });
        continue;
      }
      if (stop_reason?.type !== "requires_action") return "idle";
      const calls = (stop_reason.event_ids ?? []).flatMap((id) => this.#calls.get(id) ?? []);
      events = answerCalls(calls, this.#settings.answers);
      if (events.length === 0) throw new Error("expected the session to say which calls it waits for");
    }
  }

  /** Lets time pass until the session is idle or over. @returns the limit that came first, or null */
  async #untilItStops(): Promise<"events" | "time" | "interrupted" | null> {
    const { speed, maxEvents, maxTime, signal } = this.#settings;
    const started = performance.now();
    let rested = started;
    const from = this.#now();
    while (!this.#hasStopped()) {
      if (signal.aborted) return "interrupted";
      if (this.#events >= maxEvents) return "events";
      if (this.#now() >= maxTime * 1000) return "time";
      await this.#mock.clock.advance(PIECE);
      const ahead = speed > 0 ? (this.#now() - from) / speed - (performance.now() - started) : 0;
      // Also where it plays at once, a signal of the process has to come through now and then.
      if (ahead > 0 || performance.now() - rested > LONGEST_BURST) {
        await sleep(Math.max(0, ahead), undefined, { signal }).catch(() => {});
        rested = performance.now();
      }
    }
    return null;
  }

  #ended(end: Played["end"]): Played {
    return { end, events: this.#events, time: this.#lastAt };
  }

  #hasStopped(): boolean {
    const type = this.#last?.type;
    return type === "session.status_idle" || type === "session.status_terminated";
  }

  #take({ id, agentName, json }: EmittedEvent): void {
    if (id === this.#lastId || this.#events >= this.#settings.maxEvents) return;
    this.#lastId = id;
    this.#events += 1;
    const event = JSON.parse(json) as AnyEvent;
    if (event.type.endsWith("tool_use")) this.#calls.set(id, event);
    if (agentName === null && event.type.startsWith("session.status_")) this.#last = event;
    this.#lastAt = this.#now();
    this.#onEvent({ event, agentName, at: this.#lastAt });
  }

  #now(): number {
    return this.#mock.clock.now() - this.#start;
  }

  #message(): object {
    const { message, scenario } = this.#settings;
    const text = message ?? scenario.when?.message ?? "Hello.";
    return { type: "user.message", content: [{ type: "text", text }] };
  }

  #outcome(): object {
    const { message = "The work is done." } = this.#settings;
    return {
      type: "user.define_outcome",
      description: message,
      rubric: { type: "text", content: "The work is done." },
      max_iterations: 5,
    };
  }

  async #post(path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    const request = { method: "POST", headers: HEADERS, body: JSON.stringify(body) };
    const response = await this.#mock.fetch(IN_PROCESS_URL + path, request);
    const answer = (await response.json()) as Record<string, unknown> & { error?: { message?: string } };
    if (response.ok) return answer;
    throw new Error(`the emulator refuses what play sends: ${String(answer.error?.message)}`);
  }
}

/** Milliseconds of real time without a pause. */
const LONGEST_BURST = 50;

interface StopReason {
  readonly type: string;
  readonly event_ids?: readonly string[];
}
