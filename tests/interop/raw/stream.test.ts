import { framesOf, HEADERS, message, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { rawRequest } from "../src/raw-request.ts";
import { startServer } from "../src/start-server.ts";

const ACCEPTS = ["text/event-stream", "application/json", "*/*"];
const PATHS = ["events/stream", "stream"];
const CALLS = PATHS.flatMap((path) => ACCEPTS.map((accept) => ({ path, accept })));

/** Opens the stream, sends a message, reads up to the idle event and leaves. */
async function turnText(
  baseURL: string,
  id: string,
  path: string,
  accept: string,
): Promise<{ head: Response; text: string }> {
  const leave = new AbortController();
  const headers = { ...HEADERS, accept };
  const head = await fetch(`${baseURL}/v1/sessions/${id}/${path}?beta=true`, { headers, signal: leave.signal });
  await rawRequest(`${baseURL}/v1/sessions/${id}/events`, {
    method: "POST",
    body: JSON.stringify({ events: [message("Hello")] }),
  });
  if (head.body === null) throw new Error("a stream has a body");
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of head.body) {
    text += decoder.decode(piece, { stream: true });
    if (/"type":"session\.status_idle".*\n\n/.test(text)) break;
  }
  leave.abort();
  return { head, text };
}

test.each(CALLS)("GET $path streams whatever Accept says ($accept)", async ({ path, accept }) => {
  const { baseURL } = await startServer();
  const { body } = await rawRequest(`${baseURL}/v1/sessions`, {
    method: "POST",
    body: JSON.stringify(sessionWith("plain")),
  });
  const { head, text } = await turnText(baseURL, (body as { id: string }).id, path, accept);
  expect(head.status).toBe(200);
  expect(head.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const frames = framesOf(text);
  expect(frames.length).toBeGreaterThan(5);
  for (const { event, data } of frames) {
    expect(event).toBe("message");
    expect(JSON.parse(data)).toMatchObject({ type: expect.stringMatching(/^[a-z_]+\./) });
  }
});

test("each frame is an event line, one data line and an empty line", async () => {
  const { baseURL } = await startServer();
  const { body } = await rawRequest(`${baseURL}/v1/sessions`, {
    method: "POST",
    body: JSON.stringify(sessionWith("plain")),
  });
  const { text } = await turnText(baseURL, (body as { id: string }).id, "events/stream", "text/event-stream");
  const blocks = text.split("\n\n").filter((block) => block !== "" && !block.startsWith(":"));
  for (const block of blocks) expect(block).toMatch(/^event: [a-z_.]+\ndata: \{.*\}$/);
});
