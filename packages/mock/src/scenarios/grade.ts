import type { Op } from "../domain/op.ts";
import type { Latency } from "../profiles/latency.ts";
import { compileSteps } from "./compile.ts";
import { chooseScenario, type ScenarioLibrary } from "./library.ts";
import type { TurnView } from "./step.ts";

interface Graded {
  readonly metadata: { readonly [key: string]: string };
  readonly agent: TurnView["agent"];
  readonly selfHosted: boolean;
  readonly turns: number;
  readonly activeOutcome: { readonly evaluation: { readonly description: string } } | null;
}

/** The operations that grade one iteration of the active outcome, with what follows if it has to be revised. */
export function gradeOps(
  library: ScenarioLibrary,
  session: Graded,
  iteration: number,
  latency: Latency,
): readonly Op[] {
  const text = session.activeOutcome?.evaluation.description ?? "";
  const scenario = chooseScenario(library, { metadata: session.metadata, agentId: session.agent.id, text });
  const result = scenario.outcome?.results[iteration] ?? "satisfied";
  const explanation =
    scenario.outcome?.explanations?.[iteration] ??
    (result === "satisfied" ? "Every criterion of the rubric is met." : "A criterion of the rubric is not met.");
  const revise = scenario.outcome?.revise ?? [{ say: "I have worked the grader's remarks in." }];
  const view = { text, turn: session.turns, agent: session.agent, selfHosted: session.selfHosted, latency };
  return [
    { op: "wait", ms: 60 },
    { op: "grade_start" },
    { op: "wait", ms: latency.grading },
    { op: "grade_ongoing" },
    { op: "wait", ms: latency.grading },
    { op: "grade_end", result, explanation, revise: compileSteps(revise, view) },
  ];
}
