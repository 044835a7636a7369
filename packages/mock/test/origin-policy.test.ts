import { request } from "node:http";
import { HEADERS } from "@managed-agents/harness";
import { afterEach, expect, test } from "vitest";
import { type ListenOptions, listen } from "../src/node/listen.ts";
import { exchange, LINES, refusal } from "./support/wire.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** `fetch` forbids to set `Host` and `Origin`, so the request is made by hand. */
async function visit(headers: Record<string, string>, allowOrigins?: string[], method = "GET"): Promise<Reply> {
  const mock = await listen({ clock: 0, ...(allowOrigins && { allowOrigins }) });
  open.push(() => mock.close());
  return send(mock.url, "/v1/sessions", headers, method);
}

function send(url: string, path: string, headers: Record<string, string>, method: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers: { ...HEADERS, ...headers }, agent: false });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.end();
  });
}

test.each(["127.0.0.1:4010", "localhost:4010", "LOCALHOST", "[::1]:4010"])("the name %s leads here", async (host) => {
  expect(await visit({ host })).toMatchObject({ status: 200 });
});

test.each(["attacker.example", "127.0.0.1.attacker.example:4010", "localhost.attacker.example"])(
  "the name %s, which somebody else gave this address, is refused",
  async (host) => {
    const { status, body } = await visit({ host });
    expect(status).toBe(403);
    expect(JSON.parse(body)).toMatchObject({ type: "error", error: { type: "permission_error" } });
    expect(body).not.toContain("attacker");
  },
);

test.each(["http://localhost:5173", "https://app.localhost", "http://127.0.0.1:3000", "http://[::1]:8080"])(
  "a page of %s may call and read the answer",
  async (origin) => {
    const { status, headers } = await visit({ origin });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "access-control-allow-origin": origin, vary: "origin" });
  },
);

test.each([
  "https://attacker.example",
  "http://localhost.attacker.example",
  "null",
  "http://127.0.0.1.attacker.example",
])("a page of %s may not call, and can read why", async (origin) => {
  for (const method of ["GET", "POST", "DELETE"]) {
    const { status, headers, body } = await visit({ origin }, undefined, method);
    expect({ status, allowed: headers["access-control-allow-origin"] }).toEqual({ status: 403, allowed: origin });
    expect(JSON.parse(body).error.message).toContain("--allow-origin");
  }
});

test("the preflight of a page that may not call is answered, so that its call is made and refused", async () => {
  const origin = "https://attacker.example";
  const preflight = {
    origin,
    "access-control-request-method": "DELETE",
    "access-control-request-headers": "x-api-key",
  };
  const { status, headers, body } = await visit(preflight, undefined, "OPTIONS");
  expect({ status, body }).toEqual({ status: 204, body: "" });
  expect(headers).toMatchObject({ "access-control-allow-origin": origin, "access-control-allow-headers": "x-api-key" });
});

test("a call that is refused for its origin changes nothing", async () => {
  const mock = await listen({ clock: 0 });
  open.push(() => mock.close());
  const before = await (await fetch(`${mock.url}/v1/sessions`, { headers: HEADERS })).json();
  for (const { id } of before.data) {
    await send(mock.url, `/v1/sessions/${id}`, { origin: "https://attacker.example" }, "DELETE");
  }
  const after = await (await fetch(`${mock.url}/v1/sessions`, { headers: HEADERS })).json();
  expect(after.data).toHaveLength(before.data.length);
});

test.each(["https://a.example, https://b.example", "not an origin", "https://a.example/path"])(
  "an origin that no browser sends, %s, is not repeated",
  async (origin) => {
    for (const method of ["GET", "OPTIONS"]) {
      const { status, headers, body } = await visit({ origin }, undefined, method);
      expect(status).toBe(403);
      expect(headers).not.toHaveProperty("access-control-allow-origin");
      expect(body).not.toContain("a.example");
    }
  },
);

test("a page that reached a name of somebody else's is refused without a word to its origin", async () => {
  for (const method of ["GET", "OPTIONS"]) {
    const { status, headers } = await visit(
      { host: "attacker.example", origin: "http://attacker.example" },
      undefined,
      method,
    );
    expect(status).toBe(403);
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  }
});

test("an origin that was allowed may call, and others still may not", async () => {
  const allowed = ["https://app.example.com"];
  expect(await visit({ origin: "https://app.example.com" }, allowed)).toMatchObject({ status: 200 });
  expect(await visit({ origin: "https://other.example.com" }, allowed)).toMatchObject({ status: 403 });
  expect(await visit({ origin: "https://other.example.com" }, ["*"])).toMatchObject({ status: 200 });
});

test("a preflight of a local page names what it may send", async () => {
  const preflight = { origin: "http://localhost:5173", "access-control-request-headers": "x-api-key, anthropic-beta" };
  const { status, headers } = await visit(preflight, undefined, "OPTIONS");
  expect(status).toBe(204);
  expect(headers["access-control-allow-headers"]).toBe("x-api-key, anthropic-beta");
  expect(headers["access-control-allow-origin"]).toBe("http://localhost:5173");
});

/** Everything that a mock with these options answers to a list of sessions over a socket of its own. */
async function ask(options: ListenOptions, host: string, origin?: string): Promise<string> {
  const mock = await listen({ clock: 0, ...options });
  open.push(() => mock.close());
  const from = origin === undefined ? "" : `origin: ${origin}\r\n`;
  const text = `GET /v1/sessions HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n${from}${LINES}\r\n`;
  return exchange({ port: Number(new URL(mock.url).port) }, text);
}

const NETWORK = { host: "0.0.0.0" };
const OK = /^HTTP\/1\.1 200 /;

test.each([
  "localhost:4010",
  "127.0.0.1:4010",
  "[::1]:4010",
  "192.168.1.7:4010",
  "[fd00::7]:4010",
  "mock:4010",
  "MOCK",
  "my_project-mock-1",
  "host.docker.internal:4010",
  "mock.team.svc.cluster.local",
  "mock.localhost:4010",
  "mock.test",
])("a mock that is open to the network answers requests for %s", async (host) => {
  expect(await ask(NETWORK, host)).toMatch(OK);
});

test.each([
  "attacker.example",
  "attacker.example:4010",
  "localhost.attacker.example",
  "127.0.0.1.attacker.example",
  "local.attacker.example",
  "internal.",
  "attacker.example.",
  ".internal",
  "mock@attacker.example",
  "127.0.0.1:4010:80",
  "[::1].attacker.example",
])("a mock that is open to the network refuses requests for %s, and says how another name is let in", async (host) => {
  const answer = await ask(NETWORK, host);
  expect(refusal(answer)).toMatchObject({ status: 403, type: "permission_error" });
  expect(refusal(answer).message).toContain("--allow-host");
  expect(answer).not.toContain("attacker");
});

test("a host that was allowed is answered, with any port and in any case, and others still are not", async () => {
  for (const options of [{}, NETWORK]) {
    const allowed = { ...options, allowHosts: ["Mock.example.com"] };
    expect(await ask(allowed, "mock.example.com:8080")).toMatch(OK);
    expect(await ask(allowed, "MOCK.example.COM")).toMatch(OK);
    expect(await ask(allowed, "localhost")).toMatch(OK);
    expect(refusal(await ask(allowed, "other.example.com"))).toMatchObject({ status: 403 });
    expect(await ask({ ...options, allowHosts: ["*"] }, "other.example.com")).toMatch(OK);
  }
});

test("a mock that is not open to the network refuses names that only are private", async () => {
  for (const host of ["mock:4010", "192.168.1.7:4010", "mock.internal"]) {
    expect(refusal(await ask({}, host))).toMatchObject({ status: 403 });
  }
});

test.each(["https://mock.example.com", "mock.example.com:4010", "", "a b", "a/b", "[::1]:80", "a".repeat(254)])(
  "%j is no host that can be allowed",
  async (name) => {
    await expect(listen({ allowHosts: ["good.example", name] })).rejects.toThrow(
      `allowHosts: expected names without scheme and port, such as mock.example.com, or *, but got ${JSON.stringify(name)}`,
    );
  },
);

test("a mock that is open to the network serves its own page, under an address or a name that it answers for", async () => {
  expect(await ask(NETWORK, "192.168.1.7:4010", "http://192.168.1.7:4010")).toMatch(OK);
  expect(await ask(NETWORK, "[fd00::7]:4010", "http://[fd00::7]:4010")).toMatch(OK);
  expect(await ask(NETWORK, "mock:4010", "http://mock:4010")).toMatch(OK);
  const allowed = { ...NETWORK, allowHosts: ["mock.example.com"] };
  expect(await ask(allowed, "mock.example.com", "https://mock.example.com")).toMatch(OK);
});

test.each([
  [NETWORK, "192.168.1.7:4010", "http://192.168.1.8:4010"],
  [NETWORK, "192.168.1.7:4010", "http://192.168.1.7:3000"],
  [NETWORK, "mock:4010", "http://other:4010"],
  [NETWORK, "mock:4010", "http://mock:3000"],
  [NETWORK, "attacker.example:4010", "http://attacker.example:4010"],
  [{ ...NETWORK, allowHosts: ["*"] }, "attacker.example:4010", "http://attacker.example:4010"],
])("with %j, a page that asks %s and came from %s may not call", async (options, host, origin) => {
  expect(refusal(await ask(options, host, origin))).toMatchObject({ status: 403 });
});

test.each([
  [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403],
  [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, 200],
  [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", origin: "http://localhost:5173" }, 200],
  [{ "sec-fetch-site": "same-origin", "sec-fetch-mode": "no-cors" }, 200],
  [{ "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }, 200],
])("what a browser sends with %j is answered with %d", async (headers, status) => {
  expect(await visit(headers)).toMatchObject({ status });
  expect(await visit(headers, ["*"])).toMatchObject({ status: 200 });
});
