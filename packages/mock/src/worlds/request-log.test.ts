import { expect, test } from "vitest";
import { RequestLog } from "./request-log.ts";

const NOW = { time: 0, started: 0 };
/** A body of JSON with as many characters as are kept of one, of which sixteen fit. */
const LONG = JSON.stringify("x".repeat(64 * 1024 - 2));

function add(log: RequestLog, count: number, body: string): void {
  for (let index = 0; index < count; index++) {
    log.add(`req_${index}`, { method: "POST", target: "/v1/sessions", body }, "sessions.create", NOW);
  }
}

const keptBodies = (log: RequestLog): number => log.list().filter(({ body }) => body !== null).length;

test("bodies of together one megabyte are kept, and one more drops the oldest", () => {
  const log = new RequestLog();
  add(log, 16, LONG);
  expect(keptBodies(log)).toBe(16);
  add(log, 1, "1");
  expect(log.list().map(({ body }) => body === null)).toEqual([true, ...Array<boolean>(16).fill(false)]);
});

test("a log that was cleared keeps as much as a new one", () => {
  const log = new RequestLog();
  add(log, 20, LONG);
  log.clear();
  expect(log.size).toBe(0);
  add(log, 16, LONG);
  expect(keptBodies(log)).toBe(16);
  add(log, 1, "1");
  expect(keptBodies(log)).toBe(16);
});

test("a body that is longer by one character is not kept", () => {
  const log = new RequestLog();
  add(log, 1, LONG.replace("x", "xx"));
  expect(log.list()).toMatchObject([{ body: null, path: "/v1/sessions" }]);
});
