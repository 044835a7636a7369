import { createClient } from "@managed-agents/client/sessions";
import { expect, test } from "vitest";

const EVENTS = 1_000_000;
const BATCH = 1_000;
const CONNECTIONS = 4;

const at = (n: number): string => new Date(Date.UTC(2026, 0) + n).toISOString();
const wire = (n: number): string => `{"id":"sevt_${n}","type":"session.updated","processed_at":"${at(n)}"}`;

/** A session of a million events: a stream has a quarter of them and breaks off, and a list has what came before. */
function longSession() {
  let emitted = 0;
  let listed = 0;
  const encoder = new TextEncoder();
  const stream = (): Response => {
    const end = Math.min(EVENTS, emitted + EVENTS / CONNECTIONS);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (emitted >= end) {
          // What nobody receives.
          emitted = Math.min(EVENTS, emitted + 10);
          return controller.error(new TypeError("terminated"));
        }
        let text = "";
        for (const last = Math.min(end, emitted + BATCH); emitted < last; emitted++)
          text += `data: ${wire(emitted)}\n\n`;
        if (emitted >= EVENTS)
          text += `data: {"id":"sevt_last","type":"session.deleted","processed_at":"${at(emitted)}"}\n\n`;
        controller.enqueue(encoder.encode(text));
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
  const list = (from: string | null): Response => {
    const first = from ? Date.parse(from) - Date.UTC(2026, 0) : 0;
    const count = Math.min(emitted - first, BATCH);
    listed += count;
    const data = Array.from({ length: count }, (_, index) => wire(first + index));
    return new Response(`{"data":[${data.join(",")}],"next_page":null}`, {
      headers: { "content-type": "application/json" },
    });
  };
  const client = createClient({
    apiKey: "any",
    baseURL: "http://service.invalid",
    fetch: async (input) => {
      const { pathname, searchParams } = new URL(`${input}`);
      return pathname.endsWith("/stream") ? stream() : list(searchParams.get("created_at[gte]"));
    },
  });
  return { client, listed: () => listed };
}

test("a million events over several connections come once each, and little of the past is read again", async () => {
  const { client, listed } = longSession();
  let next = 0;
  let wrong = 0;
  for await (const event of client.sessions.follow("sesn_1", { until: "deleted" })) {
    if (event.type === "session.deleted") continue;
    if (event.id !== `sevt_${next}`) wrong++;
    next++;
  }
  expect([next, wrong]).toEqual([EVENTS, 0]);
  // An overlap for each look, and no more: the ids that are kept are counted in the client's own tests.
  expect(listed()).toBeLessThan(10_000);
});
