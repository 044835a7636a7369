import { ScriptError } from "../domain/script-error.ts";
import { LATENCIES } from "../profiles/latency.ts";
import type { ShapeIssue } from "./check-shape.ts";
import { compileSteps } from "./compile.ts";
import type { CompileView, Scenario, Step } from "./step.ts";

/** The agent that may do most, so that no step is left out. */
const VIEW = {
  text: "",
  turn: 0,
  agent: {
    tools: [
      {
        type: "agent_toolset_20260401",
        default_config: { enabled: true, permission_policy: { type: "always_allow" } },
        configs: [],
      },
    ],
  },
  selfHosted: false,
  latency: LATENCIES.short,
} as unknown as CompileView;

/** The first turn of a scenario that compiles to more operations than one may have; null if there is none. */
export function checkSize({ turns, outcome }: Scenario): ShapeIssue | null {
  const scripts: [readonly (string | number)[], readonly Step[]][] = [
    ...(typeof turns === "function" ? [] : turns.map((steps, index) => [["turns", index], steps] as never)),
    [["outcome", "revise"], outcome?.revise ?? []],
  ];
  for (const [path, steps] of scripts) {
    try {
      compileSteps(steps, VIEW);
    } catch (error) {
      if (error instanceof ScriptError) return { path, message: error.message };
      throw error;
    }
  }
  return null;
}
