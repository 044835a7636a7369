import { AGENT, ENVIRONMENT, HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { rawRequest } from "../src/raw-request.ts";
import { startServer } from "../src/start-server.ts";

const CREATE = JSON.stringify({ agent: AGENT, environment_id: ENVIRONMENT });
const BEARER = {
  authorization: "Bearer sk-ant-interop",
  "anthropic-version": "2026-10-21",
  "anthropic-beta": "managed-agents-2026-04-01",
};

/** How the curl examples, the Ruby SDK and both TypeScript releases open a session. */
const CALLERS = [
  { caller: "the curl examples", query: "", headers: HEADERS },
  { caller: "the curl examples with ?beta=true", query: "?beta=true", headers: HEADERS },
  { caller: "the Ruby SDK", query: "?beta=true", headers: { ...HEADERS, accept: "application/json" } },
  { caller: "a bearer token and the newer version", query: "", headers: BEARER },
  {
    caller: "a caller with betas of its own",
    query: "",
    headers: { ...HEADERS, "anthropic-beta": "files-api-2025-04-14, managed-agents-2026-04-01" },
  },
];

test.each(CALLERS)("$caller can create, read, list and delete", async ({ query, headers }) => {
  const { baseURL } = await startServer({ clock: "manual" });
  const created = await rawRequest(`${baseURL}/v1/sessions${query}`, { method: "POST", headers, body: CREATE });
  expect(created.status).toBe(200);
  const { id } = created.body as { id: string };
  const read = await rawRequest(`${baseURL}/v1/sessions/${id}${query}`, { headers });
  expect(read.body).toEqual(created.body);
  const listed = await rawRequest(`${baseURL}/v1/sessions${query}`, { headers });
  expect((listed.body as { data: { id: string }[] }).data.map((session) => session.id)).toContain(id);
  const deleted = await rawRequest(`${baseURL}/v1/sessions/${id}${query}`, { method: "DELETE", headers });
  expect(deleted.body).toEqual({ id, type: "session_deleted" });
});

const STATUS_QUERIES = [
  "statuses[]=idle&statuses[]=running",
  "statuses%5B%5D=idle&statuses%5B%5D=running",
  "status=idle",
];

test("statuses without brackets is a 400 that lists the valid names (live L31)", async () => {
  const { baseURL } = await startServer();
  const { status, body } = await rawRequest(`${baseURL}/v1/sessions?statuses=idle&statuses=running`);
  expect(status).toBe(400);
  expect((body as { error: { message: string } }).error.message).toMatch(
    /"statuses"; valid parameters are .*statuses\[\]/,
  );
});

test.each(STATUS_QUERIES)("the list takes ?%s", async (query) => {
  const { baseURL } = await startServer();
  const { body } = await rawRequest(`${baseURL}/v1/sessions`, { method: "POST", body: CREATE });
  const { id } = body as { id: string };
  const found = await rawRequest(`${baseURL}/v1/sessions?${query}&agent_id=${AGENT}`);
  expect(found.status).toBe(200);
  expect((found.body as { data: { id: string }[] }).data.map((session) => session.id)).toContain(id);
  const opposite = await rawRequest(`${baseURL}/v1/sessions?${query.replaceAll(/idle|running/g, "terminated")}`);
  expect((opposite.body as { data: { id: string }[] }).data.map((session) => session.id)).not.toContain(id);
});

test("an archive call may carry an empty JSON body or none", async () => {
  const { baseURL } = await startServer();
  for (const body of ["{}", undefined]) {
    const created = await rawRequest(`${baseURL}/v1/sessions`, { method: "POST", body: CREATE });
    const { id } = created.body as { id: string };
    const call = body === undefined ? { method: "POST" } : { method: "POST", body };
    const archived = await rawRequest(`${baseURL}/v1/sessions/${id}/archive`, call);
    expect(archived).toMatchObject({ status: 200, body: { status: "terminated" } });
  }
});

test("every answer has its request id, and an error names the same one in its body", async () => {
  const { baseURL } = await startServer();
  const listed = await rawRequest(`${baseURL}/v1/sessions`);
  expect(listed.headers.get("request-id")).toMatch(/^req_/);
  const missing = await rawRequest(`${baseURL}/v1/sessions/sesn_none`);
  expect(missing.status).toBe(404);
  expect(missing.body).toMatchObject({ request_id: missing.headers.get("request-id") });
});

const REFUSED = [
  { what: "without the beta header", status: 404, type: "not_found_error", leave: "anthropic-beta", put: {} },
  {
    what: "with an unknown beta",
    status: 400,
    type: "invalid_request_error",
    leave: "",
    put: { "anthropic-beta": "managed-agents-2026-04-01,no-such-beta" },
  },
  { what: "without a credential", status: 401, type: "authentication_error", leave: "x-api-key", put: {} },
  { what: "without a version", status: 400, type: "invalid_request_error", leave: "anthropic-version", put: {} },
];

test.each(REFUSED)("a call $what is answered with $status $type", async ({ status, type, leave, put }) => {
  const { baseURL } = await startServer();
  const kept = Object.entries(HEADERS).filter(([name]) => name !== leave);
  const answer = await rawRequest(`${baseURL}/v1/sessions`, { headers: { ...Object.fromEntries(kept), ...put } });
  expect(answer).toMatchObject({ status, body: { type: "error", error: { type } } });
});
