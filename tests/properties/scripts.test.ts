import { checkedAs, PROFILES, violationsOf, violationsOfHistory } from "@managed-agents/harness";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scripts } from "./src/any-script.ts";
import { runScript, scriptChoices } from "./src/run-script.ts";

const RUNS = { seed: 20261119, numRuns: 150 };

test.each(PROFILES)(
  "whatever a script does and wherever it is interrupted, stream and history keep the contract, profile %s",
  async (profile) => {
    const options = { joined: "start", profile: checkedAs(profile) } as const;
    const property = fc.asyncProperty(scripts, scriptChoices, async (script, choices) => {
      const { mock, frames, history, session } = await runScript(script, choices, { profile });
      expect(mock.internalErrors).toEqual([]);
      expect(violationsOf(frames, options)).toEqual([]);
      expect(violationsOfHistory(history, options)).toEqual([]);
      expect(["idle", "terminated"]).toContain(session.status);
    });
    await fc.assert(property, RUNS);
  },
);
