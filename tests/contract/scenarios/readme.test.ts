import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = new URL("../", import.meta.url);
const README = readFileSync(new URL("../../README.md", FOLDER), "utf8");

/** The program under a heading. */
const programOf = (heading: string): string =>
  README.split(`\n## ${heading}\n`)[1]?.match(/^```ts\n(.*?)^```/ms)?.[1] ?? "";

const RUN = programOf("Over a bad network");

/** What stands before it in the reader's mind: a client of the emulator, and a session. */
const BEGINNING = `
import { createClient } from "@managed-agents/client";
import { createMock } from "@managed-agents/mock";
const mock = await createMock({ clock: 0 });
const client = createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
const session = await client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
`;

function run(program: string): string[] {
  const options = { cwd: FOLDER, encoding: "utf8", timeout: 240_000 } as const;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], options).trim().split("\n");
}

test("the example of running a turn runs, and has the agent's text", () => {
  const end = "console.log(stopReason.type, text.length > 0); await mock.close();";
  expect(run(`${BEGINNING}${RUN}${end}`)).toEqual(["end_turn true"]);
  expect(RUN).toContain("client.sessions.run(");
});
