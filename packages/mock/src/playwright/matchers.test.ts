import type { ExpectMatcherState } from "@playwright/test";
import { expect, test } from "vitest";
import type { RequestEntry } from "../worlds/request-log.ts";
import { toHaveReceived, toHaveReceivedNth } from "./matchers.ts";

const ENTRY: RequestEntry = {
  ...{ id: "req_1", time: "2026-11-17T09:00:00Z", method: "POST", path: "/v1/sessions", query: "" },
  ...{ operation: "sessions.create", status: 200, milliseconds: 1, error: null, body: { title: "Order 1187" } },
};

const state = (isNot: boolean, timeout: number): ExpectMatcherState => ({ isNot, timeout }) as ExpectMatcherState;

/** A world that has received nothing until it was asked so often. */
function worldAfter(looks: number) {
  let count = 0;
  return { count: () => count, requests: { list: async () => (++count > looks ? [ENTRY] : []) } };
}

test("the matchers look again until the request is there", async () => {
  const world = worldAfter(2);
  expect((await toHaveReceived.call(state(false, 60_000), world, "sessions.create")).pass).toBe(true);
  expect(world.count()).toBe(3);
  const other = worldAfter(1);
  const nth = await toHaveReceivedNth.call(state(false, 60_000), other, -1, "sessions.create", { status: 200 });
  expect(nth.pass).toBe(true);
});

test("what does not come in time fails with what came", async () => {
  const { pass, message } = await toHaveReceived.call(state(false, 1), worldAfter(Infinity), "sessions.create");
  expect(pass).toBe(false);
  expect(message()).toContain("expected the mock to have received sessions.create, but it received none.");
});

test("not looks once where nothing came, and waits while too much is there", async () => {
  const world = worldAfter(1);
  expect((await toHaveReceived.call(state(true, 60_000), world, "sessions.create")).pass).toBe(false);
  expect(world.count()).toBe(1);
  const none = worldAfter(1);
  const expected = { times: 0 };
  expect((await toHaveReceived.call(state(true, 60_000), none, "sessions.create", expected)).pass).toBe(false);
  expect(none.count()).toBe(2);
});

test("a list of requests is looked at once", async () => {
  expect((await toHaveReceived.call(state(false, 60_000), [], "sessions.create")).pass).toBe(false);
  expect((await toHaveReceived.call(state(false, 60_000), [ENTRY], "sessions.create")).pass).toBe(true);
});

test("bad arguments and subjects are errors at once", async () => {
  await expect(toHaveReceived.call(state(false, 60_000), worldAfter(0), "sessions.creat")).rejects.toThrow(
    'there is no operation "sessions.creat"',
  );
  await expect(toHaveReceived.call(state(false, 60_000), {}, "sessions.create")).rejects.toThrow(
    "expected the fixture `mock`, another world, or a list of requests",
  );
});
