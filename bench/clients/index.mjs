import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { HEADERS } from "../servers/index.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const HEY_API = resolve(import.meta.dirname, "../dist/hey-api");

/** One call of each client: retrieve a session and hand over its parsed body. `stream` reads a whole event stream and counts. */
export const CLIENTS = {
  fetch: async (baseURL) => ({
    get: async (id) => (await fetch(`${baseURL}/v1/sessions/${id}`, { headers: HEADERS })).json(),
  }),
  "openapi-fetch": async (baseURL) => {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient({ baseUrl: baseURL, headers: HEADERS });
    return {
      get: async (id) => (await client.GET("/v1/sessions/{session_id}", { params: { path: { session_id: id } } })).data,
    };
  },
  "hey-api": async (baseURL) => {
    const { client } = await import(resolve(HEY_API, "client.gen.ts"));
    const sdk = await import(resolve(HEY_API, "sdk.gen.ts"));
    client.setConfig({ baseUrl: baseURL, headers: HEADERS });
    return { get: async (session_id) => (await sdk.sessionsRetrieve({ path: { session_id } })).data };
  },
  "official SDK": async (baseURL) => {
    const { default: Anthropic } = await import("@anthropic-ai/sdk");
    const client = new Anthropic({ apiKey: "bench", baseURL, maxRetries: 0 });
    return {
      get: (id) => client.beta.sessions.retrieve(id),
      stream: async (id) => count(await client.beta.sessions.events.stream(id)),
    };
  },
  ours: async (baseURL) => {
    const { createClient } = await import(resolve(ROOT, "packages/client/dist/index.js"));
    const client = createClient({ apiKey: "bench", baseURL, maxRetries: 0 });
    return {
      get: (id) => client.sessions.retrieve(id),
      stream: async (id) => count(await client.sessions.events.stream(id)),
    };
  },
  "ours, in batches": async (baseURL) => {
    const { createClient } = await import(resolve(ROOT, "packages/client/dist/index.js"));
    const client = createClient({ apiKey: "bench", baseURL, maxRetries: 0 });
    return {
      stream: async (id) => {
        let total = 0;
        for await (const batch of (await client.sessions.events.stream(id)).batches()) {
          for (const event of batch) if (event.type) total += 1;
        }
        return total;
      },
    };
  },
  "eventsource-parser": async (baseURL) => {
    const { createParser } = await import("eventsource-parser");
    return {
      stream: async (id) => {
        const response = await fetch(`${baseURL}/v1/sessions/${id}/events/stream`, { headers: HEADERS });
        let events = 0;
        const parser = createParser({
          onEvent: ({ data }) => {
            if (JSON.parse(data).type) events += 1;
          },
        });
        const decoder = new TextDecoder();
        for await (const chunk of response.body) parser.feed(decoder.decode(chunk, { stream: true }));
        return events;
      },
    };
  },
};

async function count(events) {
  let total = 0;
  for await (const event of events) if (event.type) total += 1;
  return total;
}

/** From the same document, into a folder that git ignores. To be called once before the client of that name runs. */
export async function generateHeyApi() {
  const output = HEY_API;
  const { createClient } = await import("@hey-api/openapi-ts");
  mkdirSync(output, { recursive: true });
  await createClient({
    input: resolve(ROOT, "spec/dist/openapi.json"),
    output: { path: output, module: { extension: ".ts" } },
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
  writeFileSync(resolve(output, "package.json"), '{"type":"module"}');
}
