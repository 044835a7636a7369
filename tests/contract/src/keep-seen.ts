import { afterAll, beforeEach, type RunnerTestCase } from "vitest";
import { keepSeen, sawOutcome } from "./seen.ts";

/** The name in reports of what is proved without a target. */
const ALONE = "tables and documents";

// A setup file, so that it counts for each test file, also where files share a worker and with it the modules.
beforeEach(({ onTestFinished }) => {
  onTestFinished(({ task }) => noteOutcome(task));
});
afterAll(keepSeen);

/** At this moment a test that has to fail has failed: its verdict is turned round later. */
function noteOutcome({ meta, result, fails }: RunnerTestCase): void {
  const hasPassed = result?.state === "pass";
  if (result?.state === "skip") return;
  for (const id of meta.proves ?? []) {
    const target = meta.target ?? ALONE;
    if (fails && !hasPassed) sawOutcome("known", id, target, meta.known);
    else sawOutcome(hasPassed && !fails ? "passed" : "failed", id, target);
  }
}
