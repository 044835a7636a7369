import { test as base, expect } from "../../src/vitest/index.ts";
import { useAlone } from "./use-alone.ts";

const test = base.extend("mockOptions", { scope: "file" }, { port: 0 });
const NUMBERS = Array.from({ length: 50 }, (_, index) => index + 1);

test.concurrent.for(NUMBERS)("50 tests on one server do not see each other: %i", async (number, { mock, fileMock }) => {
  expect(mock.url).toBe(`${fileMock.url}/_mock/worlds/${mock.name}`);
  await useAlone(mock, number, async () => {});
});
