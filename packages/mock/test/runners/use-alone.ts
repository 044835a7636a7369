import { Caller, collect, endsTurn, HEADERS, message, wireFrames } from "@managed-agents/harness";
import { expect } from "vitest";
import type { MockWorld } from "../../src/mock.ts";
import "../../src/vitest/index.ts";

/** Where several wait until all have come. */
export class Barrier {
  readonly #most: number;
  #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  all(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length < this.#most) return;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const go of waiting) go();
    });
  }
}

/**
 * Uses a world over its socket as a test would: creates, streams, sends, plans a fault, resets, and checks at each step that nothing of
 * another world shows.
 *
 * @param number tells worlds apart in what they are sent
 * @param step is awaited between the steps, so that worlds can take them together
 */
export async function useAlone(world: MockWorld, number: number, step: () => Promise<void>): Promise<string> {
  const caller = new Caller({ url: world.url, fetch });
  const title = `session of ${number}`;
  const isOdd = number % 2 === 1;

  expect((await caller.get("/v1/sessions")).json.data).toEqual([]);
  if (isOdd) world.faults.add({ kind: "status", status: 529, operation: "sessions.create" });
  await step();

  if (isOdd) await expect(caller.session("plain", { title })).rejects.toThrow("529");
  const id = await caller.session("plain", { title });
  await step();

  const listed = (await caller.get("/v1/sessions")).json.data as { id: string; title: string }[];
  expect(listed.map((session) => [session.id, session.title])).toEqual([[id, title]]);
  const response = await fetch(`${world.url}/v1/sessions/${id}/events/stream`, { headers: { ...HEADERS } });
  await step();

  await caller.send(id, message(`hello from ${number}`));
  const events = (await collect(wireFrames(response), ({ event }) => endsTurn(event))).map(({ event }) => event);
  const said = events.filter(({ type }) => type === "user.message").map(({ content }) => content);
  expect(said).toEqual([message(`hello from ${number}`).content]);
  expect(events.map(({ type }) => type)).toContain("agent.message");
  await step();

  expect(world).toHaveReceived("sessions.create", { times: isOdd ? 2 : 1, body: { title } });
  expect(world).toHaveReceived("sessions.create", { times: isOdd ? 1 : 0, status: 529 });
  expect(world).toHaveReceived("sessions.events.send", { times: 1, path: { session_id: id } });
  expect(world).toHaveReceived("sessions.list", { times: 2 });
  expect(world.requests.list()).toHaveLength(isOdd ? 6 : 5);

  if (number % 3 === 0) {
    world.reset();
    expect(world.requests.list()).toEqual([]);
    expect((await caller.get(`/v1/sessions/${id}`)).status).toBe(404);
    expect(await caller.session("plain", { title })).toBe(id);
  }
  await step();
  expect((await caller.get("/v1/sessions")).json.data).toHaveLength(1);
  return id;
}
