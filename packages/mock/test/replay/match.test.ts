import { expect, test } from "vitest";
import { answered, HEADER, replayed } from "./recording.ts";

test("answers come in the order of the recording, and that of a GET repeats after the last", async () => {
  const { ask } = await replayed([
    ...answered(1, "GET /v1/sessions/sesn_1", { status: "idle" }),
    ...answered(2, "GET /v1/sessions/sesn_1", { status: "running" }),
    ...answered(3, "GET /v1/sessions/sesn_2", { status: "other" }),
  ]);
  const seen = [];
  for (let count = 0; count < 4; count++) seen.push((await ask("GET /v1/sessions/sesn_1")).json.status);
  expect(seen).toEqual(["idle", "running", "running", "running"]);
  expect((await ask("GET /v1/sessions/sesn_2")).json.status).toBe("other");
});

test("status and body are those of the recording, errors among them", async () => {
  const error = { type: "error", error: { type: "rate_limit_error", message: "slow" }, request_id: "req_1" };
  const { ask } = await replayed(answered(1, "GET /v1/sessions", error, undefined, 429));
  expect(await ask("GET /v1/sessions")).toEqual({ status: 429, json: error });
});

test("of several requests the one with the same body is answered, whatever the order of its properties", async () => {
  const { ask } = await replayed([
    ...answered(1, "POST /v1/sessions", { id: "first" }, { agent: "a", metadata: { x: "1", y: "2" } }),
    ...answered(2, "POST /v1/sessions", { id: "second" }, { agent: "b" }),
    ...answered(3, "POST /v1/sessions", { id: "third" }, { agent: "b" }),
  ]);
  expect((await ask("POST /v1/sessions", { agent: "b" })).json.id).toBe("second");
  expect((await ask("POST /v1/sessions", { metadata: { y: "2", x: "1" }, agent: "a" })).json.id).toBe("first");
  expect((await ask("POST /v1/sessions", { agent: "unknown" })).json.id).toBe("third");
});

test("a body is held against what the recording kept of it", async () => {
  const { ask } = await replayed([
    ...answered(1, "POST /v1/vaults/vlt_1/credentials", { id: "first" }, { auth: { token: "***" }, display_name: "A" }),
    ...answered(
      2,
      "POST /v1/vaults/vlt_1/credentials",
      { id: "second" },
      { auth: { token: "***" }, display_name: "B" },
    ),
  ]);
  const sent = { auth: { token: "a-real-token-0123" }, display_name: "B" };
  expect((await ask("POST /v1/vaults/vlt_1/credentials", sent)).json.id).toBe("second");
});

test("texts that a recording has only in form match texts of that form", async () => {
  const header = { ...HEADER, scrubbed: { ...HEADER.scrubbed, text: true } };
  const { ask } = await replayed(
    [
      ...answered(1, "POST /v1/sessions", { id: "first" }, { title: "xxx" }),
      ...answered(2, "POST /v1/sessions", { id: "second" }, { title: "xxxx 00" }),
    ],
    {},
    header,
  );
  expect((await ask("POST /v1/sessions", { title: "Boat 12" })).json.id).toBe("second");
});

test("the order of parameters says nothing, the order of a list does, and beta is ignored", async () => {
  const { ask } = await replayed([
    ...answered(1, "GET /v1/sessions?limit=2&statuses[]=idle&statuses[]=running", { id: "both" }),
    ...answered(2, "GET /v1/sessions?statuses[]=running&statuses[]=idle&limit=2", { id: "turned" }),
  ]);
  expect((await ask("GET /v1/sessions?beta=true&statuses[]=idle&limit=2&statuses%5B%5D=running")).json.id).toBe("both");
  expect((await ask("GET /v1/sessions?statuses[]=running&limit=2&statuses[]=idle")).json.id).toBe("turned");
});

test("a request that was never recorded is a 404 of the API's form, with the nearest one", async () => {
  const { ask, log } = await replayed([
    ...answered(1, "GET /v1/sessions?limit=1", {}),
    ...answered(2, "GET /v1/agents/agent_1", {}),
    ...answered(3, "POST /v1/vaults", {}),
  ]);
  const hints = [];
  for (const request of [
    "GET /v1/sessions?limit=2",
    "GET /v1/vaults",
    "GET /v1/agents/agent_2",
    "POST /v1/vault",
    "GET /nothing/like/it/at/all",
  ]) {
    const { status, json } = await ask(request, request.startsWith("POST") ? {} : undefined);
    expect([status, json.type, json.error.type]).toEqual([404, "error", "not_found_error"]);
    hints.push(json.error.message);
  }
  expect(hints).toEqual([
    "The recording has no answer to GET /v1/sessions?limit=2. Nearest is GET /v1/sessions?limit=1, exchange 1 on line 2.",
    "The recording has no answer to GET /v1/vaults. Nearest is POST /v1/vaults, exchange 3 on line 6.",
    "The recording has no answer to GET /v1/agents/agent_2. Nearest is GET /v1/agents/agent_1, exchange 2 on line 4.",
    "The recording has no answer to POST /v1/vault. Nearest is POST /v1/vaults, exchange 3 on line 6.",
    "The recording has no answer to GET /nothing/like/it/at/all.",
  ]);
  expect(log.map(({ number, status, failure }) => [number, status, failure])).toEqual(
    hints.map((hint) => [null, 404, hint]),
  );
});

test("a POST is answered as often as it was recorded, and no more", async () => {
  const { ask } = await replayed(answered(1, "POST /v1/sessions", { id: "sesn_1" }, {}));
  expect((await ask("POST /v1/sessions", {})).status).toBe(200);
  const { status, json } = await ask("POST /v1/sessions", {});
  expect([status, json.error.message]).toEqual([
    404,
    "The recording answers POST /v1/sessions once, and has no further answer.",
  ]);
});

test("secrets of a request are in no answer and no line of the log", async () => {
  const { url, log } = await replayed(answered(1, "GET /v1/sessions", {}));
  const headers = { "x-api-key": "CANARY-key-0123", authorization: "Bearer CANARY-bearer-0123" };
  for (const path of [
    "/v1/agents?api_key=CANARY-query",
    "/v1/x/CANARY-key-0123",
    "/v1/y?z=https://u:CANARY-password@x/",
  ]) {
    const answer = await fetch(url + path, { headers });
    expect(await answer.text()).not.toContain("CANARY");
  }
  expect(JSON.stringify(log)).not.toContain("CANARY");
});

test("__proto__ as a path, a parameter and a property matches nothing but itself", async () => {
  const { ask } = await replayed(
    answered(1, "POST /v1/__proto__?__proto__=1", { id: "own" }, JSON.parse('{"__proto__":1}')),
  );
  expect((await ask("GET /v1/constructor")).status).toBe(404);
  expect((await ask("POST /v1/__proto__?__proto__=1", JSON.parse('{"__proto__":1}'))).json.id).toBe("own");
});

test("headers of a connection in capitals, in a recording that was changed, are not repeated", async () => {
  const [request, response] = answered(1, "GET /v1/sessions", { data: [] });
  const headers = { "Content-Length": "1", "Transfer-Encoding": "chunked", Connection: "x", "X-Own": "1" };
  const { ask } = await replayed([request, { ...response, headers }] as ReturnType<typeof answered>);
  expect(await ask("GET /v1/sessions")).toEqual({ status: 200, json: { data: [] } });
});

test.each([204, 304])("an answer %i has no body and no length, whatever the recording says", async (status) => {
  const { url } = await replayed(answered(1, "GET /v1/sessions", { id: "none" }, undefined, status));
  const answer = await fetch(`${url}/v1/sessions`);
  expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([status, null, ""]);
});

test("an informational answer in a recording that was changed breaks the connection", async () => {
  const { url } = await replayed(answered(1, "GET /v1/sessions", {}, undefined, 101));
  await expect(fetch(`${url}/v1/sessions`)).rejects.toThrow("fetch failed");
});
