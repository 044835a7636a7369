import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = new URL("../", import.meta.url);
const README = readFileSync(new URL("../../README.md", FOLDER), "utf8");

/** The program under a heading. */
const programOf = (heading: string): string =>
  README.split(`\n## ${heading}\n`)[1]?.match(/^```ts\n(.*?)^```/ms)?.[1] ?? "";

const TURN = programOf("In a test");
const RUN = programOf("Over a bad network");

function run(program: string): string[] {
  const options = { cwd: FOLDER, encoding: "utf8", timeout: 240_000 } as const;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], options).trim().split("\n");
}

test("the example of the README runs as it stands and prints a whole turn", () => {
  const types = run(TURN);
  expect([types[0], types.includes("agent.message"), types.at(-1)]).toEqual([
    "session.status_running",
    true,
    "session.status_idle",
  ]);
});

test("the example of running a turn runs behind the other one's beginning, and has the agent's text", () => {
  const [beginning = ""] = TURN.split("const stream =");
  const end = "console.log(stopReason.type, text.length > 0); await mock.close();";
  expect(run(`${beginning}${RUN}${end}`)).toEqual(["end_turn true"]);
  expect(RUN).toContain("client.sessions.run(");
});
