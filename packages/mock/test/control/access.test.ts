import { connect } from "node:net";
import { HEADERS } from "@managed-agents/harness";
import { listen } from "@managed-agents/mock/node";
import { expect, test } from "vitest";
import { type Call, messageOf, type Sent, serve } from "./caller.ts";

const TOKEN = "correct-horse-battery";
const READ = "/_mock/worlds";

/** A call that would leave a fault behind. */
const act = (call: Call, sent: Sent = {}) => call("POST", "/_mock/faults", { body: { kind: "reset" }, ...sent });
/** How many there are, as somebody sees who may. */
const acted = async (call: Call, headers = {}): Promise<number> =>
  (await call("GET", "/_mock/faults", { headers })).json.data.length;

test.each(["127.0.0.1:4010", "localhost:1", "LOCALHOST", "[::1]:4010", "127.1.2.3"])(
  "the host %s may control",
  async (host) => {
    const { call } = await serve();
    expect((await act(call, { headers: { host, "content-type": "application/json" } })).status).toBe(200);
  },
);

test.each([
  "attacker.example",
  "127.0.0.1.attacker.example:4010",
  "localhost.attacker.example",
  "attacker.example#127.0.0.1",
  "127.0.0.1@attacker.example",
  "0.0.0.0:4010",
  "localhost.",
])("a name %j that leads here by somebody else's hand may not control", async (host) => {
  const { call } = await serve();
  for (const reply of [
    await act(call, { headers: { host, "content-type": "application/json" } }),
    await call("GET", READ, { headers: { host } }),
  ]) {
    expect(reply.status).toBe(403);
    expect(messageOf(reply)).toContain("Host: expected a name of this machine");
    expect(reply.text).not.toContain("attacker");
  }
  expect(await acted(call)).toBe(0);
});

test.each(["GET /_mock/worlds HTTP/1.0\r\n\r\n", "GET /_mock/worlds HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"])(
  "whoever names no host, as in %j, may not control",
  async (text) => {
    const { url } = await serve();
    expect(await raw(url, text)).toMatch(/^HTTP\/1\.1 403 .*Host: expected a name of this machine/s);
  },
);

test("several hosts are refused before anything else", async () => {
  const { url } = await serve();
  const text = "GET /_mock/worlds HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n";
  expect(await raw(url, text)).toMatch(/^HTTP\/1\.1 400 /);
});

test("the host of a whole URL in the request line counts more than the header", async () => {
  const { url } = await serve();
  const text = "GET http://attacker.example/_mock/worlds HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
  expect(await raw(url, text)).toMatch(/^HTTP\/1\.1 403 /);
});

/** Everything that comes back for a text on a connection of its own. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let came = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      came += chunk;
    });
    socket.on("error", reject).on("close", () => resolve(came));
  });
}

test("a host that was forwarded counts for nothing", async () => {
  const { call } = await serve();
  const headers = { host: "attacker.example", "x-forwarded-host": "127.0.0.1", forwarded: "host=127.0.0.1" };
  expect((await call("GET", READ, { headers })).status).toBe(403);
});

test("a page of the mock itself may control", async () => {
  const { call, url } = await serve();
  const headers = { origin: url, "sec-fetch-site": "same-origin", "content-type": "application/json" };
  expect((await act(call, { headers })).status).toBe(200);
  expect((await call("GET", READ, { headers: { "sec-fetch-site": "none" } })).status).toBe(200);
});

test.each([
  { origin: "http://localhost:5173" },
  { origin: "https://attacker.example" },
  { origin: "null" },
  { origin: "http://127.0.0.1" },
  { origin: "http://127.0.0.1:4010.attacker.example" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "none, cross-site" },
  { "sec-fetch-site": "anything" },
])("a page that comes with %j may not control, also with what browsers send without asking", async (given) => {
  const { call } = await serve({ allowOrigins: ["*"] });
  for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
    const headers = { ...given, "content-type": type };
    const reply = await act(call, { headers, body: JSON.stringify({ kind: "reset" }) });
    expect(reply.status).toBe(403);
    expect(messageOf(reply)).toContain("pages of another origin may not control the mock");
  }
  for (const [method, path] of [
    ["POST", "/_mock/reset"],
    ["DELETE", "/_mock/worlds/default"],
    ["GET", READ],
    ["OPTIONS", READ],
    ["GET", "/_mock/"],
  ] as const) {
    const { status, headers } = await call(method, path, {
      headers: { ...given, "access-control-request-method": "POST" },
    });
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
  expect(await acted(call)).toBe(0);
});

test("several origins, of which one is the mock's own, are another one", async () => {
  const { call, url } = await serve();
  expect((await call("GET", READ, { headers: { origin: [url, "https://attacker.example"] } })).status).toBe(403);
  expect((await call("GET", READ, { headers: { origin: `${url}, https://attacker.example` } })).status).toBe(403);
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonp",
  "application/yaml",
  "",
])("a body of the type %j, which a form could send, is no fault", async (type) => {
  const { call } = await serve();
  const reply = await act(call, { headers: { "content-type": type }, body: JSON.stringify({ kind: "reset" }) });
  expect(reply.status).toBe(415);
  expect(messageOf(reply)).toContain("content-type: expected application/json, but got ");
  expect(await acted(call)).toBe(0);
});

test("beyond loopback, control without a token is closed, says how to open it, and the API and health are open", async () => {
  const { call } = await serve({ host: "0.0.0.0" });
  for (const host of ["127.0.0.1:4010", "mock.internal"]) {
    for (const [method, path] of [
      ["GET", READ],
      ["GET", "/_mock/"],
      ["POST", "/_mock/reset"],
      ["GET", "/_mock/none"],
    ] as const) {
      const reply = await call(method, path, { headers: { host } });
      expect(reply.status).toBe(403);
      expect(messageOf(reply)).toContain("--control-token");
      expect(messageOf(reply)).toContain("MANAGED_AGENTS_MOCK_TOKEN");
    }
    for (const path of ["/health", "/"]) expect((await call("GET", path, { headers: { host } })).status).toBe(200);
    expect((await call("GET", "/v1/sessions", { headers: { ...HEADERS, host } })).status).toBe(200);
    expect((await call("GET", "/_mock/worlds/w/v1/sessions", { headers: { ...HEADERS, host } })).status).toBe(200);
  }
});

test.each([{ host: "0.0.0.0" }, { host: "127.0.0.1" }])("on %j, control with a token asks for it", async (options) => {
  const { call } = await serve({ ...options, controlToken: TOKEN });
  for (const headers of [
    {},
    { authorization: "Bearer" },
    { authorization: `Bearer ${TOKEN}x` },
    { authorization: `Bearer ${TOKEN.slice(0, -1)}` },
    { authorization: `Basic ${TOKEN}` },
    { authorization: TOKEN },
    { "x-mock-token": TOKEN.toUpperCase() },
    { "x-mock-token": [TOKEN, TOKEN] },
    { "x-mock-token": "" },
    { "x-api-key": TOKEN },
    { cookie: `x-mock-token=${TOKEN}` },
  ]) {
    const reply = await act(call, { headers: { ...headers, "content-type": "application/json" } });
    expect(reply.status).toBe(401);
    expect(reply.headers["www-authenticate"]).toBe('Bearer realm="mock"');
    expect(reply.text).not.toContain(TOKEN.slice(0, 7));
    expect((await call("GET", "/_mock/none", { headers })).status).toBe(401);
  }
  for (const headers of [
    { authorization: `Bearer ${TOKEN}` },
    { authorization: `bearer ${TOKEN}` },
    { "x-mock-token": TOKEN },
    { "x-mock-token": TOKEN, authorization: "Bearer the-key-of-the-api" },
  ]) {
    expect((await call("GET", READ, { headers })).status).toBe(200);
  }
  expect(await acted(call, { "x-mock-token": TOKEN })).toBe(0);
  expect((await call("GET", "/_mock/")).status).toBe(200);
});

test("a token lets no foreign page in", async () => {
  const { call } = await serve({ host: "0.0.0.0", controlToken: TOKEN });
  const headers = { "x-mock-token": TOKEN, origin: "https://attacker.example", host: "mock.internal:4010" };
  expect((await call("GET", READ, { headers })).status).toBe(403);
  expect((await call("GET", READ, { headers: { ...headers, origin: "https://mock.internal:4010" } })).status).toBe(200);
});

test("the token chooses no world where each key has one of its own", async () => {
  const { call } = await serve({ controlToken: TOKEN, worldsByKey: true });
  const reply = await call("POST", "/_mock/reset", { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(reply.json.name).toBe("default");
});

test.each(["", "two words", "tab\t", "ü", "a".repeat(513)])(
  "the token %j is refused, and not repeated",
  async (controlToken) => {
    const error = await listen({ controlToken }).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toBe("controlToken: expected 1 to 512 visible ASCII characters without blanks");
  },
);

test("a program that made the mock controls it without host or token", async () => {
  const mock = await listen({ host: "127.0.0.1", controlToken: TOKEN, clock: 0 });
  const answer = await mock.fetch(`${mock.url}/_mock/worlds`);
  expect(answer.status).toBe(200);
  await mock.close();
});
