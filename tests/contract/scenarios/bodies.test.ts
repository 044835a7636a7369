import { expect } from "vitest";
import { mergeHeaders, unwrap } from "../src/call.ts";
import { verifies } from "../src/verifies.ts";
import { AGENT, ENVIRONMENT } from "../src/world.ts";

const CREATE = { agent: AGENT, environment_id: ENVIRONMENT };
const text = (length: number) => "x".repeat(length);
const MEGABYTE = 1024 * 1024;

for (const body of ["{", "", "nonsense", '{"agent":', "[]", "null", '"text"', "3", '{"a":1}{"b":2}', "\u0000"]) {
  verifies("body.malformed", `refuses ${JSON.stringify(body)} as a body`, async ({ api }) => {
    const { message } = unwrap(await api.send("POST", "/v1/sessions", { body }), 400);
    expect(message).toMatch(/body|JSON|agent/i);
  });
}

verifies("body.malformed", "refuses a body that is not UTF-8", async ({ api }) => {
  const bytes = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
  const headers = mergeHeaders({}, true);
  const response = await api.running.fetch(`${api.running.url}/v1/sessions`, { method: "POST", headers, body: bytes });
  expect(response.status).toBe(400);
  await response.body?.cancel();
});

verifies("body.unknown-key", "names a key that does not exist", async ({ api }) => {
  expect((await api.refused("sessions.create", { body: { ...CREATE, agnet: 1 } })).message).toContain("agnet");
  const nested = { ...CREATE, agent: { type: "agent", id: AGENT, revision: 2 } };
  expect((await api.refused("sessions.create", { body: nested })).message).toContain("revision");
});

for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
  verifies("body.hostile-key", `treats ${key} as an unknown key`, async ({ api }) => {
    const body = `{"agent":"${AGENT}","environment_id":"${ENVIRONMENT}","${key}":{"title":"polluted"}}`;
    expect(unwrap(await api.send("POST", "/v1/sessions", { body }), 400).message).toContain(key);
    expect(await api.ok("sessions.create", { body: CREATE })).toMatchObject({ title: null });
  });

  verifies("body.hostile-key", `keeps ${key} as plain metadata`, async (world) => {
    const body = `{"agent":"${AGENT}","environment_id":"${ENVIRONMENT}","metadata":{"${key}":"kept"}}`;
    const exchange = await world.api.send("POST", "/v1/sessions", { body });
    const created = JSON.parse(exchange.received ?? "") as { id: string; metadata: object };
    expect(Object.entries(created.metadata)).toEqual([[key, "kept"]]);
    const target = `/v1/sessions/${created.id}`;
    await world.api.send("POST", target, { body: `{"metadata":{"${key}":null}}` });
    expect((await world.session(created.id)).metadata).toEqual({});
    expect(({} as { kept?: unknown }).kept).toBeUndefined();
  });
}

/** What is wrong, what the message has to name, and the allowed values where there are some. */
const WRONG: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["no agent", { environment_id: ENVIRONMENT }, ["agent"]],
  ["no environment", { agent: AGENT }, ["environment_id"]],
  ["an agent of the wrong tag", { ...CREATE, agent: { type: "robot", id: AGENT } }, ["agent", "agent_with_overrides"]],
  ["an agent without a tag", { ...CREATE, agent: { id: AGENT } }, ["agent", "agent_with_overrides"]],
  ["a title that is no text", { ...CREATE, title: 3 }, ["title"]],
  ["metadata that is no text", { ...CREATE, metadata: { a: 1 } }, ["metadata"]],
  [
    "an unknown resource kind",
    { ...CREATE, resources: [{ type: "disk" }] },
    ["resources", "file", "github_repository", "memory_store"],
  ],
  ["a list that is none", { ...CREATE, vault_ids: "vlt_1" }, ["vault_ids"]],
  ["a version of zero", { ...CREATE, agent: { type: "agent", id: AGENT, version: 0 } }, ["version"]],
  ["a version that is no integer", { ...CREATE, agent: { type: "agent", id: AGENT, version: 1.5 } }, ["version"]],
  [
    "an unknown initial event",
    { ...CREATE, initial_events: [{ type: "user.interrupt" }] },
    ["initial_events[0].type", "user.interrupt"],
  ],
  ["a null agent", { ...CREATE, agent: null }, ["agent"]],
  ["an agent that is a list", { ...CREATE, agent: [AGENT] }, ["agent"]],
];

for (const [what, body, names] of WRONG) {
  verifies("body.wrong-tag", `names the place of ${what}`, async ({ api }) => {
    const { message } = await api.refused("sessions.create", { body });
    for (const name of names) expect(message).toContain(name);
  });
}

const metadata = (pairs: number) => Object.fromEntries(Array.from({ length: pairs }, (_, index) => [`k${index}`, "v"]));
const message = { type: "user.message", content: [{ type: "text", text: "Hello" }] };

/** schemas 0.2: the longest and the first that is too long. */
const LIMITS: readonly (readonly [string, (size: number) => object, number])[] = [
  ["title", (size) => ({ title: text(size) }), 500],
  ["metadata", (size) => ({ metadata: metadata(size) }), 16],
  ["metadata", (size) => ({ metadata: { [text(size)]: "v" } }), 64],
  ["metadata", (size) => ({ metadata: { k: text(size) } }), 512],
  ["environment_id", (size) => ({ environment_id: `env_${text(size - 4)}` }), 128],
  ["agent", (size) => ({ agent: `agent_${text(size - 6)}` }), 128],
  ["initial_events", (size) => ({ initial_events: Array(size).fill(message) }), 50],
  ["resources", (size) => ({ resources: repeated(size, "file", "file_id", "file_") }), 500],
  ["resources", (size) => ({ resources: repeated(size, "memory_store", "memory_store_id", "memstore_") }), 8],
];

for (const [index, [property, build, most]] of LIMITS.entries()) {
  verifies(
    ["body.limits", "resource.limits"],
    `takes ${most} in ${property} and refuses one more (limit ${index + 1})`,
    async ({ api }) => {
      await api.ok("sessions.create", { body: { ...CREATE, ...build(most) } });
      const { message: refusal } = await api.refused("sessions.create", { body: { ...CREATE, ...build(most + 1) } });
      expect(refusal).toContain(property);
    },
  );
}

verifies("body.too-large", "answers 413 to more than 32 MB", async ({ api }) => {
  const body = JSON.stringify({ ...CREATE, title: text(32 * MEGABYTE) });
  expect(unwrap(await api.send("POST", "/v1/sessions", { body }), 413).type).toBe("request_too_large");
  await api.ok("sessions.create", { body: CREATE });
});

verifies("body.deep", "answers deep nesting and huge lists", async ({ api }) => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  unwrap(await api.send("POST", "/v1/sessions", { body: deep }), 400);
  const inside = `{"agent":"${AGENT}","environment_id":"${ENVIRONMENT}","metadata":{"a":${deep}}}`;
  unwrap(await api.send("POST", "/v1/sessions", { body: inside }), 400);
  const wide = { ...CREATE, vault_ids: Array(200_000).fill({}) };
  const { message: refusal } = await api.refused("sessions.create", { body: wide });
  expect(refusal.length).toBeLessThan(2_000);
});

verifies("body.deep", "keeps deeply nested tool input that the document allows, or refuses it", async ({ api }) => {
  const schema = `${'{"type":"object","properties":{"a":'.repeat(500)}{}${"}}".repeat(500)}`;
  const tool = `{"type":"custom","name":"deep","description":"Deep.","input_schema":${schema}}`;
  const agent = `{"type":"agent_with_overrides","id":"${AGENT}","tools":[${tool}]}`;
  const body = `{"agent":${agent},"environment_id":"${ENVIRONMENT}"}`;
  expect([200, 400]).toContain((await api.send("POST", "/v1/sessions", { body })).status);
});

verifies("body.charset", "refuses a charset other than UTF-8", async ({ api }) => {
  const refused = { headers: { "content-type": "application/json; charset=iso-8859-1" }, body: CREATE };
  expect(unwrap(await api.send("POST", "/v1/sessions", refused), 400).code).toBe("unsupported_charset");
  for (const charset of ["utf-8", "UTF-8", '"utf-8"']) {
    const headers = { "content-type": `application/json; charset=${charset}` };
    expect((await api.send("POST", "/v1/sessions", { headers, body: CREATE })).status).toBe(200);
  }
});

for (const encoding of ["gzip", "br", "compress-o-matic"]) {
  verifies("body.charset", `refuses plain text that claims to be ${encoding}`, async ({ api }) => {
    const headers = { "content-encoding": encoding };
    const { code } = unwrap(await api.send("POST", "/v1/sessions", { headers, body: CREATE }), 400);
    expect(code).toMatch(/^request_body_encoding_(invalid|unsupported)$/);
  });
}

verifies("body.none", "archives with no body and with an empty object", async (world) => {
  for (const parts of [{}, { body: "{}" }]) {
    const { id } = await world.create();
    await world.api.ok("sessions.archive", { path: { session_id: id }, ...parts });
  }
});

function repeated(size: number, type: string, key: string, prefix: string): object[] {
  return Array.from({ length: size }, (_, index) => ({ type, [key]: `${prefix}${index}` }));
}
