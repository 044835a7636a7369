import { violationsOf, violationsOfHistory } from "@managed-agents/harness";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scripts } from "./src/any-script.ts";
import { runScript, scriptChoices } from "./src/run-script.ts";

const RUNS = { seed: 20261119, numRuns: 400 };

test("whatever a script does and wherever it is interrupted, stream and history keep the contract", async () => {
  const property = fc.asyncProperty(scripts, scriptChoices, async (script, choices) => {
    const { mock, frames, history, session } = await runScript(script, choices);
    expect(mock.internalErrors).toEqual([]);
    expect(violationsOf(frames, { joined: "start" })).toEqual([]);
    expect(violationsOfHistory(history, { joined: "start" })).toEqual([]);
    expect(["idle", "terminated"]).toContain(session.status);
  });
  await fc.assert(property, RUNS);
});
