import { createHash } from "node:crypto";
import { Agent, get, type IncomingMessage } from "node:http";
import {
  framesOf,
  HEADERS,
  message,
  type SessionApi,
  sessionApi,
  sessionWith,
  type WireEvent,
} from "@managed-agents/harness";
import { expect, test } from "vitest";
import { startServer } from "../src/start-server.ts";

const STREAMS = 1_000;
const EVENTS = 200;
/** Milliseconds between heartbeats: longer than the test, since a heartbeat reaches only the streams that are open by then. */
const NO_HEARTBEAT = 3_600_000;

/** A stream whose headers are there. A reader keeps no more of it than a digest of all its bytes. */
interface Opened {
  readonly digest: Promise<string>;
}

function openStream(url: string, agent: Agent): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: HEADERS }, (answer) => resolve({ digest: digestOf(answer) }));
    request.once("error", reject);
  });
}

function digestOf(answer: IncomingMessage): Promise<string> {
  const hash = createHash("sha256");
  answer.on("data", (chunk: Buffer) => void hash.update(chunk));
  return new Promise((resolve, reject) => {
    answer.once("error", reject);
    answer.once("end", () => resolve(hash.digest("hex")));
  });
}

/** Talks to the agent until the history holds enough. */
async function talk(api: SessionApi, id: string): Promise<void> {
  while ((await api.history(id)).length < EVENTS) {
    await api.send(id, message("Go on"));
    while ((await api.retrieve(id)).status !== "idle");
  }
}

test(`${STREAMS} streams at once each get every one of more than ${EVENTS} events, in order`, async () => {
  const { baseURL } = await startServer({ heartbeat: NO_HEARTBEAT });
  const api = sessionApi({ baseURL });
  const { id } = await api.create(sessionWith("plain"));
  const reference = (await api.stream(id)).text();
  const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  const opened: Opened[] = [];
  for (let batch = 0; batch < STREAMS; batch += 100) {
    const streams = Array.from({ length: 100 }, () => openStream(`${baseURL}/v1/sessions/${id}/events/stream`, agent));
    opened.push(...(await Promise.all(streams)));
  }
  await talk(api, id);
  const history = await api.history(id);
  await api.remove(id);
  const digests = await Promise.all(opened.map(({ digest }) => digest));
  agent.destroy();
  const text = await reference;
  const events = framesOf(text).map(({ data }) => JSON.parse(data) as WireEvent);
  expect(events.filter(({ processed_at }) => processed_at !== null).slice(0, -1)).toEqual(history);
  expect(history.length).toBeGreaterThanOrEqual(EVENTS);
  expect(digests).toEqual(Array(STREAMS).fill(createHash("sha256").update(text).digest("hex")));
});
