import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { unwrap } from "../src/call.ts";
import { expectUnchanged } from "../src/expect-unchanged.ts";
import { goodRequest, UNKNOWN_IDS } from "../src/good-request.ts";
import { verifies } from "../src/verifies.ts";
import { AGENT, ENVIRONMENT } from "../src/world.ts";

const IDS = Object.keys(OPERATIONS) as OperationId[];
const path = UNKNOWN_IDS;
const CREATE = { agent: AGENT, environment_id: ENVIRONMENT };

verifies("auth.x-api-key", "takes a key in x-api-key", async ({ api }) => {
  await api.ok("sessions.list", { headers: { "x-api-key": "any" } });
});

verifies("auth.bearer", "takes a key as a bearer token", async ({ api }) => {
  await api.ok("sessions.list", { headers: { "x-api-key": null, authorization: "Bearer any" } });
});

verifies(["auth.missing", "envelope.status-type"], "refuses every operation without a credential", async ({ api }) => {
  for (const id of IDS) {
    const refusal = await api.refused(id, { ...goodRequest(id), headers: { "x-api-key": null } }, 401);
    expect(refusal.type).toBe("authentication_error");
  }
});

for (const headers of [
  { "x-api-key": "" },
  { "x-api-key": null, authorization: "Basic a2V5" },
  { "x-api-key": null, authorization: "Bearer " },
]) {
  verifies("auth.missing", `refuses ${JSON.stringify(headers)} as a credential`, async ({ api }) => {
    await api.refused("sessions.list", { headers }, 401);
  });
}

for (const version of ["2023-06-01", "2026-10-21"]) {
  verifies("version.both", `takes anthropic-version ${version}`, async ({ api }) => {
    await api.ok("sessions.list", { headers: { "anthropic-version": version } });
  });
}

for (const version of [null, "2019-01-01", "latest"]) {
  verifies("version.missing", `refuses anthropic-version ${version}`, async ({ api }) => {
    const refusal = await api.refused("sessions.list", { headers: { "anthropic-version": version } });
    expect(refusal).toMatchObject({
      type: "invalid_request_error",
      message: expect.stringContaining("anthropic-version"),
    });
  });
}

for (const beta of [null, "", "files-api-2025-04-14"]) {
  verifies("beta.missing", `has no such path with the beta header ${beta}`, async ({ api }) => {
    await api.refused("sessions.list", { headers: { "anthropic-beta": beta } }, 404);
    const title = `Refused ${crypto.randomUUID()}`;
    await api.refused("sessions.create", { body: { ...CREATE, title }, headers: { "anthropic-beta": beta } }, 404);
    const { data = [] } = await api.ok("sessions.list");
    expect(data.map((session) => session.title)).not.toContain(title);
  });
}

verifies("beta.unknown", "refuses an unknown beta by name", async ({ api }) => {
  const headers = { "anthropic-beta": "managed-agents-2026-04-01,made-up-2026-01-01" };
  const { message } = await api.refused("sessions.list", { headers });
  expect(message).toMatch(/^Unexpected value\(s\).*made-up-2026-01-01.*anthropic-beta/s);
});

for (const beta of [
  "files-api-2025-04-14,managed-agents-2026-04-01",
  "managed-agents-2026-04-01, skills-2025-10-02",
  "prompt-caching-2024-07-31 , managed-agents-2026-04-01,managed-agents-2026-04-01",
]) {
  verifies("beta.list", `finds the beta in ${beta}`, async ({ api }) => {
    await api.ok("sessions.list", { headers: { "anthropic-beta": beta } });
  });
}

verifies("beta.query", "ignores ?beta=true", async (world) => {
  const { id } = await world.create();
  const plain = await world.session(id);
  expectUnchanged(await world.api.ok("sessions.retrieve", { path: { session_id: id }, query: "beta=true" }), plain);
  expect((await world.api.ok("sessions.list", { query: "beta=true&limit=1" })).data).toHaveLength(1);
});

verifies(
  ["path.unknown", "envelope.every-error", "envelope.request-id"],
  "finds nothing under unknown ids",
  async ({ api }) => {
    for (const id of IDS.filter((operation) => OPERATIONS[operation].pathParameters.length > 0)) {
      const refusal = await api.refused(id, goodRequest(id), 404);
      expect(refusal.type).toBe("not_found_error");
      expect(refusal.message).not.toBe("");
    }
  },
);

verifies("envelope.request-id", "gives every answer its own request-id", async ({ api }) => {
  const answers = [await api.call("sessions.list"), await api.call("sessions.list"), await api.send("GET", "/nowhere")];
  const ids = answers.map(({ headers }) => headers.get("request-id"));
  for (const id of ids) expect(id).toMatch(/^req_\w+$/);
  expect(new Set(ids).size).toBe(ids.length);
});

/** operations 2: paths that do not exist, though they look as if they might. */
/** Traps whose path is there, with other methods. */
const WRONG_METHODS: ReadonlySet<string> = new Set([
  "POST /v1/sessions/ID/threads/THREAD/events",
  "POST /v1/sessions/ID/threads",
  "DELETE /v1/sessions/ID/events",
  "GET /v1/sessions/ID/archive",
  "PUT /v1/sessions/ID",
  "PATCH /v1/sessions/ID",
  "DELETE /v1/sessions",
]);

/** A path that the document does not have, or an id that does not exist: an encoded slash belongs to the id. */
const NOT_FOUND = expect.stringMatching(/^(Not found|Session ".*" does not exist\.)$/);

const TRAPS = [
  "GET /v1/sessions/ID/threads/THREAD/events/stream",
  "POST /v1/sessions/ID/threads/THREAD/events",
  "POST /v1/sessions/ID/threads",
  "GET /v1/sessions/ID/events/sevt_1",
  "DELETE /v1/sessions/ID/events/sevt_1",
  "DELETE /v1/sessions/ID/events",
  "POST /v1/sessions/ID/unarchive",
  "GET /v1/sessions/ID/archive",
  "PUT /v1/sessions/ID",
  "PATCH /v1/sessions/ID",
  "DELETE /v1/sessions",
  "GET /v1/sessions/ID/workflow_runs",
  "GET /v2/sessions",
  "GET /v1",
  "GET /v1//sessions",
  "GET /v1/sessions/ID/events/stream/",
  "GET /v1/sessions/%E0%A4%A",
  "GET /v1/sessions/..%2f..%2fetc",
  "GET /V1/SESSIONS",
];

verifies(["path.traps", "path.unknown"], "has no path beside those of the document", async (world) => {
  const { id } = await world.create();
  const threads = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  for (const trap of TRAPS) {
    const [method = "", target = ""] = trap
      .replace("ID", id)
      .replace("THREAD", threads.data?.[0]?.id ?? "")
      .split(" ");
    const { status, received } = await world.api.send(method, target);
    const { error } = JSON.parse(received ?? "") as { error: { type: string; message: string } };
    // live L31: a path that is there says that its method is not
    const expected = WRONG_METHODS.has(trap)
      ? [405, "invalid_request_error", "Method Not Allowed"]
      : [404, "not_found_error", NOT_FOUND];
    expect([status, error.type, error.message], trap).toEqual(expected);
  }
});

for (const target of ["/v1/skills", "/v1/deployments/depl_1", "/v1/messages", "/v1/environments/env_1/work"]) {
  verifies("path.neighbours", `says that ${target} belongs to another part of the platform`, async ({ api }) => {
    const exchange = await api.send("GET", target);
    expect(unwrap(exchange, 404).message).toBe("Not found");
    const hint = exchange.headers.get("x-mock-hint");
    expect(hint).toMatch(/sessions.*agents, environments, files, vaults and memory stores.*another part/);
    expect((await api.send("GET", "/v1/nowhere")).headers.get("x-mock-hint")).not.toBe(hint);
  });
}

/** neighbours: which betas each area takes, typed by hand. */
const MEMORY = "agent-memory-2026-07-22";
const GENERAL = "managed-agents-2026-04-01";
const AREAS: readonly (readonly [
  OperationId,
  taken: readonly (string | null)[],
  refused: readonly (string | null)[],
])[] = [
  ["agents.list", [GENERAL], [null, MEMORY]],
  ["environments.list", [GENERAL], [null, MEMORY]],
  ["vaults.list", [GENERAL], [null, MEMORY]],
  ["memory_stores.list", [MEMORY, GENERAL], [null, "files-api-2025-04-14"]],
  ["files.list", [null, GENERAL, "files-api-2025-04-14"], []],
];

for (const [id, taken, refused] of AREAS) {
  verifies("beta.areas", `${id} takes the betas of its area and no path without`, async ({ api }) => {
    for (const beta of taken) await api.ok(id, { headers: { "anthropic-beta": beta } });
    for (const beta of refused) await api.refused(id, { headers: { "anthropic-beta": beta } }, 404);
  });
}

verifies("beta.areas", "memory refuses its two betas together, whatever their order", async ({ api }) => {
  for (const beta of [`${MEMORY},${GENERAL}`, `${GENERAL}, ${MEMORY}`]) {
    await api.refused("memory_stores.list", { headers: { "anthropic-beta": beta } });
  }
});

verifies("beta.areas", "files of one session are listed with the general beta alone", async (world) => {
  const { id: scope_id } = await world.create();
  await world.api.ok("files.list", { query: { scope_id } });
  await world.api.refused("files.list", { query: { scope_id }, headers: { "anthropic-beta": null } });
});

verifies("headers.response", "names the organization and the request window", async ({ api }) => {
  for (const { headers } of [await api.call("sessions.list"), await api.call("sessions.retrieve", { path })]) {
    expect(headers.get("anthropic-organization-id")).toMatch(/\S/);
    const limit = Number(headers.get("anthropic-ratelimit-requests-limit"));
    expect(limit).toBeGreaterThan(0);
    expect(Number(headers.get("anthropic-ratelimit-requests-remaining"))).toBeLessThanOrEqual(limit);
    expect(headers.get("anthropic-ratelimit-requests-reset")).toMatch(/^\d{4}-\d\d-\d\dT/);
  }
});

verifies("world.published", "has the published session and its resources under their ids", async ({ api }) => {
  const session_id = "sesn_011CZkZAtmR3yMPDzynEDxu7";
  const resource_id = "sesrsc_011CZkZBJq5dWxk9fVLNcPht";
  expect(await api.ok("sessions.retrieve", { path: { session_id } })).toMatchObject({ id: session_id, status: "idle" });
  expect(await api.ok("sessions.resources.retrieve", { path: { session_id, resource_id } })).toMatchObject({
    type: "file",
    mount_path: "/uploads/receipt.pdf",
  });
  const { data } = await api.ok("sessions.resources.list", { path: { session_id } });
  expect(data).toMatchObject([
    { id: resource_id },
    {
      id: "sesrsc_011CZkZCKr6eXyl0gWMOdQiu",
      mount_path: "/workspace/example-repo",
      checkout: { type: "branch", name: "main" },
    },
  ]);
  const body = { file_id: "file_011CNha8iCJcU1wXNR6q4V8w", type: "file" };
  await api.ok("sessions.resources.add", { path: { session_id }, body });
});
