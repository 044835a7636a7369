import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mock } from "../../src/mock.ts";
import { listen } from "../../src/node/index.ts";
import { Barrier, useAlone } from "./use-alone.ts";

let server: Mock;

beforeAll(async () => {
  server = await listen({ port: 0, clock: 0 });
});

afterAll(() => server.close());

test("50 clients that use one server in parallel do not see each other", async () => {
  const barrier = new Barrier(50);
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  const ids = await Promise.all(
    numbers.map((number) => useAlone(server.world(`client-${number}`), number, () => barrier.all())),
  );
  expect(new Set(ids)).toHaveLength(50);
  expect(server.worlds.list()).toHaveLength(51);
  expect(server.requests.list()).toEqual([]);
  expect(server.faults.list()).toEqual([]);
});
