import { expect, test } from "vitest";
import { messageOf, serve } from "./caller.ts";

const JSON_TYPE = { "content-type": "application/json" };
const YAML = { "content-type": "application/yaml" };

/** Every operation that takes a body. */
const WITH_BODY = [
  ["PUT", "/_mock/worlds/w"],
  ["POST", "/_mock/seed"],
  ["POST", "/_mock/clock/advance"],
  ["POST", "/_mock/faults"],
  ["POST", "/_mock/scenarios"],
  ["PUT", "/_mock/scenarios/default"],
] as const;
const WITH_YAML = WITH_BODY.filter(([, path]) => path === "/_mock/seed" || path === "/_mock/scenarios");

const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each(WITH_BODY)("%s %s refuses what is no JSON object", async (method, path) => {
  const { call } = await serve({ clock: "manual" });
  for (const body of [
    "{",
    "nul",
    "[]",
    "3",
    '"text"',
    "null",
    "\u0000",
    "\ufeff{}",
    `{"a":${deep(100_000)}}`,
    deep(100_000),
  ]) {
    const reply = await call(method, path, { headers: JSON_TYPE, body });
    expect(reply.status).toBe(400);
    expect(messageOf(reply)).toMatch(/^body/);
  }
});

test.each(WITH_BODY)("%s %s refuses a property that addresses a prototype, at any depth", async (method, path) => {
  const { call } = await serve({ clock: "manual" });
  for (const body of [
    '{"__proto__":{"polluted":true}}',
    '{"seed_data":{"agents":[{"__proto__":{"polluted":true}}]}}',
    '{"agents":[{"metadata":{"__proto__":{"polluted":true}}}]}',
    '{"name":"a","summary":"b","turns":[[{"call":{"tool":"bash","input":{"__proto__":{"polluted":true}}}}]]}',
  ]) {
    const reply = await call(method, path, { headers: JSON_TYPE, body });
    expect(reply.status).toBe(400);
    expect(messageOf(reply)).toMatch(/^body.*__proto__: expected no property of this name/);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each(WITH_BODY)("%s %s refuses a body that is too large", async (method, path) => {
  const { call } = await serve();
  for (const length of [8 * 1024 * 1024, 33 * 1024 * 1024]) {
    const reply = await call(method, path, { headers: JSON_TYPE, body: `{"name":"${"a".repeat(length)}"}` }).catch(
      () => null,
    );
    // Of a body beyond what the host reads, the connection may end before its answer is read.
    if (reply === null) expect(length).toBeGreaterThan(32 * 1024 * 1024);
    else expect(reply.status).toBe(413);
  }
  expect((await call("GET", "/health")).status).toBe(200);
});

test.each(WITH_BODY)(
  "%s %s refuses an encoded body, another charset and bytes that are no text",
  async (method, path) => {
    const { call } = await serve({ clock: "manual" });
    for (const headers of [
      { ...JSON_TYPE, "content-encoding": "gzip" },
      { "content-type": "application/json; charset=utf-16" },
    ]) {
      expect((await call(method, path, { headers, body: "{}" })).status).toBe(400);
    }
    const bytes = await call(method, path, { headers: JSON_TYPE, body: Buffer.from([0x7b, 0xff, 0x7d]) });
    expect([bytes.status, messageOf(bytes)]).toEqual([400, "body: expected UTF-8"]);
  },
);

test.each(WITH_YAML)(
  "%s %s refuses YAML with aliases, tags, directives, several documents, or a prototype",
  async (method, path) => {
    const { call } = await serve();
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
      .split("")
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`)}]`)
      .join("\n")}\n`;
    for (const [body, message] of [
      [bomb, "body:1: expected no anchors"],
      ["agents:\n- *a\n", "body:2: expected no aliases"],
      ["name: |\n  *text\n  &more\nsummary: !x y\n", "body:4: expected no tags"],
      ["agents: !!js/function 'x'\n", "expected no tags"],
      ["name: !!binary aGk=\n", "expected no tags"],
      ["!!map {}\n", "expected no tags"],
      ["%YAML 1.1\n---\nname: a\n", "expected no directives"],
      ["a: 1\n---\nb: 2\n", "body"],
      ["__proto__: { polluted: true }\n", "__proto__"],
      ["agents: [{ __proto__: { polluted: true } }]\n", "__proto__"],
      ["a: 1\na: 2\n", "Map keys must be unique"],
      ["? [a]\n: b\n", "expected a text as key"],
      ["a: [\n", "body:"],
      ["\t- a", "body"],
      [deep(150), "nested too deeply"],
      [deep(100_000), "nested too deeply"],
      ["- ".repeat(100_000), "nested too deeply"],
      ["? ".repeat(100_000), "nested too deeply"],
      ["a: ".repeat(80_000), "nested too deeply"],
      ["&a ".repeat(80_000), "expected no anchors"],
      ["!a ".repeat(80_000), "expected no tags"],
      ["{a: ".repeat(60_000), "nested too deeply"],
      ["", "body: expected an object, but got nothing"],
      ["# nothing\n", "body: expected an object, but got null"],
    ] as const) {
      const reply = await call(method, path, { headers: YAML, body });
      expect([body.slice(0, 20), reply.status]).toEqual([body.slice(0, 20), 400]);
      expect(messageOf(reply)).toContain(message);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

test.each(WITH_YAML)("%s %s refuses YAML that is too large", async (method, path) => {
  const { call } = await serve();
  const reply = await call(method, path, { headers: YAML, body: `a: ${"b".repeat(1024 * 1024)}\n` });
  expect(reply.status).toBe(413);
  expect(messageOf(reply)).toBe("body: expected at most 262144 characters of YAML");
});

test("where no YAML is taken, none is", async () => {
  const { call } = await serve();
  expect((await call("POST", "/_mock/faults", { headers: YAML, body: "kind: reset\n" })).status).toBe(415);
});

test("a body where none is taken is refused, unless it is an empty object", async () => {
  const { call } = await serve();
  for (const [body, status] of [
    ["{}", 200],
    [" { } ", 200],
    ["", 200],
    ['{"a":1}', 400],
    ["x", 400],
  ] as const) {
    expect((await call("POST", "/_mock/reset", { headers: JSON_TYPE, body })).status).toBe(status);
  }
});

test("bodies of GET and DELETE are not looked at", async () => {
  const { call } = await serve();
  expect(
    (await call("DELETE", "/_mock/faults", { headers: { ...JSON_TYPE, "content-length": "1" }, body: "{" })).status,
  ).toBe(204);
});
