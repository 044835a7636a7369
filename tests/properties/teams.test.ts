import { PROFILES } from "@managed-agents/harness";
import fc from "fast-check";
import { expect, test } from "vitest";
import { teams } from "./src/any-team.ts";
import { runTeam, teamChoices } from "./src/run-team.ts";
import { teamViolations } from "./src/team-violations.ts";

const RUNS = { seed: 20261121, numRuns: 80 };

test.each(PROFILES)(
  "a turn in which children wait for children ends once, after its last words, profile %s",
  async (profile) => {
    const property = fc.asyncProperty(teams, teamChoices, async (team, choices) => {
      expect(teamViolations(team, await runTeam(team, choices, { profile }))).toEqual([]);
    });
    await fc.assert(property, RUNS);
  },
);
