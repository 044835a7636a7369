import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("without options the page is written once", () => {
  expect(readOptions([])).toEqual({ help: false, watch: false, port: 4020 });
});

test("--watch takes a port", () => {
  expect(readOptions(["--watch", "--port", "0"])).toEqual({ help: false, watch: true, port: 0 });
});

test.each([
  [["--port", "1"], "--port is for --watch"],
  [["--watch", "--port", "x"], '--port "x" is no port: use a number from 0 to 65535.'],
  [["--watch", "--port", "65536"], "is no port"],
  [["--watch", "--port", ""], "is no port"],
  [["--wach"], "Unknown option '--wach'"],
])("%j is an error", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
