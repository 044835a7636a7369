import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = new URL("../", import.meta.url);
const README = readFileSync(new URL("../../README.md", FOLDER), "utf8");

test("the example of the README runs as it stands and prints a whole turn", () => {
  const [, example = ""] = README.match(/^```ts\n(.*?)^```/ms) ?? [];
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", example], {
    cwd: FOLDER,
    encoding: "utf8",
    timeout: 240_000,
  });
  const types = printed.trim().split("\n");
  expect([types[0], types.includes("agent.message"), types.at(-1)]).toEqual([
    "session.status_running",
    true,
    "session.status_idle",
  ]);
});
