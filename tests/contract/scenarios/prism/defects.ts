import { expect } from "vitest";
import { mergeHeaders, unwrap } from "../../src/call.ts";
import { openStream } from "../../src/live-stream.ts";
import { PRISMS } from "../../src/targets/prisms.ts";
import { verifies } from "../../src/verifies.ts";

const CLI = "Prism CLI";

/** How long to wait, in milliseconds, for the answer that this target never gives. */
const CLI_TIMEOUT = 5_000;

for (const query of ["statuses[]=bogus", "statuses%5B%5D=bogus", "created_at[gte]=yesterday"]) {
  verifies(
    "prism.bracketed",
    `refuses ${query}`,
    async ({ api }) => {
      expect(await api.refused("sessions.list", { query })).toMatchObject({ type: "invalid_request_error" });
    },
    {
      targets: PRISMS,
      knownFailures: {
        [CLI]: {
          reason: "it looks bracketed parameters up under their percent-encoded names and finds none",
          says: /answered 200 to a bad request: query/,
        },
      },
    },
  );
}

verifies(
  "prism.malformed",
  "answers malformed JSON",
  async ({ api, target }) => {
    // Loads Prism and compiles the operation, so that the wait below is for the answer alone.
    await api.ok("sessions.create", { body: { agent: "agent_1", environment_id: "env_1" } });
    const { url, fetch } = api.running;
    const init = { method: "POST", headers: mergeHeaders({}, true), body: "{" };
    const signal = target.name === CLI ? AbortSignal.timeout(CLI_TIMEOUT) : null;
    const response = await fetch(`${url}/v1/sessions`, { ...init, signal });
    expect(response.status).toBe(400);
  },
  {
    targets: PRISMS,
    knownFailures: {
      [CLI]: { reason: "it waits for the end of a body that has already ended", says: /aborted due to timeout/ },
    },
  },
);

for (const id of ["sessions.events.stream", "sessions.threads.events.stream"] as const) {
  verifies(
    "prism.sse",
    `${id} is answered as a transcript`,
    async ({ api }) => {
      const path = { session_id: "sesn_1", thread_id: "sthr_1" };
      const stream = await openStream(api, id, { path });
      const frames = await stream.toEnd();
      expect(frames.length).toBeGreaterThan(0);
      expect(stream.names).toEqual(frames.map(({ type }) => type));
    },
    {
      targets: PRISMS,
      knownFailures: {
        [CLI]: { reason: "it cannot write an event object as text and answers 500", says: / 500: / },
      },
    },
  );

  verifies(
    "prism.sse",
    `${id} is answered though the caller accepts JSON`,
    async ({ api }) => {
      const path = { session_id: "sesn_1", thread_id: "sthr_1" };
      const response = await api.open(id, { path, headers: { accept: "application/json" } });
      await response.body?.cancel();
    },
    { targets: PRISMS, knownFailures: { [CLI]: { reason: "it answers 406", says: / 406: / } } },
  );
}

verifies(
  "prism.examples",
  "refuses a body that the document does not allow",
  async ({ api }) => {
    unwrap(await api.send("POST", "/v1/sessions", { body: { agent: 3 } }), 400);
  },
  { targets: PRISMS },
);
