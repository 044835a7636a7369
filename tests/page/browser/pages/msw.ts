import { APIConnectionError } from "@anthropic-ai/sdk";
import { isConnectionError } from "@managed-agents/client";
import { createMock } from "@managed-agents/mock";
import { mswHandlers } from "@managed-agents/mock/msw";
import { setupWorker } from "msw/browser";
import { CLIENTS, type Input } from "../../src/clients.ts";
import { type Played, playTurn } from "../../src/play-turn.ts";
import { watchBodies } from "../../src/watch-bodies.ts";

/** What a page saw of the emulator behind a service worker. */
export interface Outcome {
  readonly [client: string]: {
    readonly played: Played;
    /** The status of the session when the first event of its turn was read. */
    readonly duringTurn: string;
    /** Whether a reader that broke off, and one that aborted, were gone at the mock, too. */
    readonly broke: string;
    readonly aborted: string;
    /** How reading a stream that is cut after three events ended. */
    readonly cut: string;
    /** The status of a session that is not there. */
    readonly gone: unknown;
    /** Whether a connection that breaks before its answer is taken for one. */
    readonly reset: boolean;
  };
}

const API = "https://api.anthropic.com";
const HELLO: Input = { type: "user.message", content: [{ type: "text", text: "Hello" }] };

const isBroken = (error: unknown): boolean => error instanceof APIConnectionError || isConnectionError(error);

async function run(): Promise<unknown> {
  const mock = await createMock({ clock: "manual" });
  let watched = watchBodies(mock.fetch);
  const worker = setupWorker(...mswHandlers({ fetch: (input, init) => watched.fetch(input, init) }));
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  /** Lets time pass until something is done. */
  const meanwhile = async <Value>(work: Promise<Value>): Promise<Value> => {
    let over = false;
    const done = work.finally(() => {
      over = true;
    });
    while (!over) {
      await mock.clock.advance(100);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return done;
  };
  const outcome: Record<string, unknown> = {};
  for (const [name, callsOf] of Object.entries(CLIENTS)) {
    const calls = callsOf({ baseURL: API });
    const played = await meanwhile(playTurn(calls));

    watched = watchBodies(mock.fetch);
    const session = await calls.create({});
    const stream = await calls.stream(session);
    await calls.send(session, HELLO);
    await mock.clock.advance(0);
    let duringTurn = "";
    for await (const { type } of stream) {
      if (type !== "session.status_running") continue;
      duringTurn = await calls.status(session);
      break;
    }
    const broke = await watched.left.then(() => "left");

    watched = watchBodies(mock.fetch);
    const controller = new AbortController();
    const second = await calls.stream(session, controller.signal);
    const read = (async () => {
      for await (const { type } of second) if (type.startsWith("session.status_")) controller.abort();
    })().catch(() => {});
    const aborted = await meanwhile(Promise.all([watched.left, read])).then(() => "left");

    mock.faults.add({ kind: "cut", after_events: 3, operation: "sessions.events.stream" });
    const other = await calls.create({});
    const third = await calls.stream(other);
    await calls.send(other, HELLO);
    let beforeCut = 0;
    const cut = await meanwhile(
      (async () => {
        for await (const _ of third) beforeCut += 1;
        return "complete";
        // What a broken connection had not delivered yet is lost with it.
      })().catch(() => (beforeCut <= 3 ? "broken" : `broken after ${beforeCut}`)),
    );

    const gone = await calls.status("sesn_gone").catch(({ status }: { status?: number }) => status);
    mock.faults.add({ kind: "reset", operation: "sessions.retrieve" });
    const reset = await calls.status(session).then(() => false, isBroken);
    outcome[name] = { played, duringTurn, broke, aborted, cut, gone, reset };
  }
  const inA = CLIENTS["our client"]({ baseURL: API, headers: { "x-mock-world": "a" } });
  const id = await inA.create({});
  const elsewhere = CLIENTS["our client"]({ baseURL: API });
  const worlds = [await inA.status(id), await elsewhere.status(id).catch(({ status }: { status?: number }) => status)];
  const reached = await (await fetch("/reached")).text();
  const messages = await fetch(`${API}/v1/messages`, { method: "POST", body: "{}" });
  worker.stop();
  return { ...outcome, others: { reached, messages: messages.status, worlds } };
}

Object.assign(globalThis, { outcome: run().catch((error: unknown) => ({ error: String(error) })) });
