import { createMock as createCore } from "@managed-agents/mock";
import { createMock } from "@managed-agents/mock/node";
import { expect, test } from "vitest";

test("a mock without a port is controlled through its fetch", async () => {
  const mock = await createMock({ clock: "manual" });
  const call = (path: string, init?: RequestInit) => mock.fetch(`${mock.url}${path}`, init);
  const post = (path: string, body: unknown) =>
    call(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  expect(await (await call("/health")).json()).toEqual({ status: "ok", version: expect.any(String), worlds: 1 });
  expect(await (await post("/_mock/clock/advance", { ms: 1000 })).json()).toEqual({
    now: "2026-11-18T09:00:01.000Z",
    pace: "manual",
  });
  await post("/_mock/faults", { kind: "status", status: 529 });
  expect(mock.faults.list()).toEqual([{ kind: "status", status: 529 }]);
  const head = await call("/health", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const gone = await call("/_mock/faults", { method: "DELETE" });
  expect([gone.status, gone.body]).toEqual([204, null]);
  expect(mock.faults.list()).toEqual([]);
  await mock.close();
});

test("the fetch of a world controls that world", async () => {
  const mock = await createMock({ clock: 0 });
  const world = mock.world("checkout-1");
  const answer = await world.fetch(`${mock.url}/_mock/reset`, { method: "POST" });
  expect((await answer.json()).name).toBe("checkout-1");
  await mock.close();
});

test("a mock of the root entry point, which has objects to be controlled by, has no control over HTTP", async () => {
  const mock = await createCore({ clock: 0 });
  expect((await mock.fetch(`${mock.url}/_mock/worlds`)).status).toBe(404);
  await mock.close();
});
