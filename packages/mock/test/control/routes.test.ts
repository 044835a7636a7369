import { expect, test } from "vitest";
import { messageOf, serve } from "./caller.ts";
import { DOCUMENTED, SCHEMAS, validatorOf } from "./document.ts";

const PATHS = [...new Set(DOCUMENTED.map(({ path }) => path))];
const real = (path: string): string => path.replace("{name}", "w").replace("{id}", "fault_1");

test("the document has operations", () => {
  expect(DOCUMENTED.length).toBeGreaterThan(20);
  expect(new Set(DOCUMENTED.map(({ id }) => id)).size).toBe(DOCUMENTED.length);
});

test.each(DOCUMENTED.map(({ id, method, path }) => ({ id, method, path })))(
  "$id is served at $method $path",
  async ({ method, path }) => {
    const { call } = await serve();
    const { status } = await call(method, real(path));
    // Without a body or a fault to name, some are refused; but not for their path or method, and in a documented way.
    expect(status).not.toBe(405);
    if (!path.includes("{")) expect(status).not.toBe(404);
  },
);

test.each(PATHS)("%s refuses other methods with those that it takes", async (path) => {
  const { call } = await serve();
  const taken = DOCUMENTED.filter((each) => each.path === path).map(({ method }) => method);
  const allow = ["GET", "HEAD", "POST", "PUT", "DELETE"].filter(
    (method) => taken.includes(method) || (method === "HEAD" && taken.includes("GET")),
  );
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"].filter((each) => !taken.includes(each))) {
    const reply = await call(method, real(path));
    expect(reply).toMatchObject({ status: 405, headers: { allow: allow.join(", ") } });
    expect(messageOf(reply)).toBe(`method: expected ${allow.join(", ")}, but got ${method}`);
  }
});

test.each([
  "/_mock/nothing",
  "/_mock/worlds/",
  "/_mock/worlds/w/",
  "/_mock//worlds",
  "/_mock/clock/",
  "/_mock/__proto__",
  "/_mock/constructor",
  "/_mock/faults/%E0%A4%A",
  "/_mock/worlds/w/_mock/nothing",
])("%s is not found, and the answer lists what there is", async (path) => {
  const { call } = await serve();
  for (const method of ["GET", "POST"]) {
    const reply = await call(method, path);
    expect(reply.status).toBe(404);
    for (const operation of DOCUMENTED) expect(messageOf(reply)).toContain(`${operation.method} ${operation.path}`);
  }
});

test("a path that is not found is repeated in part", async () => {
  const { call } = await serve();
  expect((await call("GET", `/_mock/${"a".repeat(5000)}`)).text.length).toBeLessThan(3000);
});

test("a query that an operation does not take is refused", async () => {
  const { call } = await serve();
  const reply = await call("GET", "/_mock/clock?verbose=1");
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toBe('query: expected no parameters, but got "verbose"');
});

const schemas = [...SCHEMAS].flatMap(([file, all]) =>
  Object.entries(all).map(([name, schema]) => ({
    reference: `${file}#/${name}`,
    examples: (schema as { examples?: unknown[] }).examples ?? [],
  })),
);

test.each(schemas)("$reference has examples, which fit it", ({ reference, examples }) => {
  expect(examples.length).toBeGreaterThan(0);
  const validate = validatorOf(reference);
  for (const example of examples) expect([validate(example), validate.errors]).toEqual([true, null]);
});
