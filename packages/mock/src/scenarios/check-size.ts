import { ScriptError } from "../domain/script-error.ts";
import { LATENCIES } from "../profiles/latency.ts";
import type { ValueIssue } from "../yaml/issue.ts";
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

/** The turns of a scenario that do not compile: because of their size, mostly. */
export function checkSize({ turns, outcome }: Scenario): ValueIssue[] {
  const scripts: [ValueIssue["path"], readonly Step[]][] = [
    ...(typeof turns === "function" ? [] : turns).map((steps, index): [ValueIssue["path"], readonly Step[]] => [
      ["turns", index],
      steps,
    ]),
    [["outcome", "revise"], outcome?.revise ?? []],
  ];
  return scripts.flatMap(([path, steps]) => {
    try {
      compileSteps(steps, VIEW);
      return [];
    } catch (error) {
      if (error instanceof ScriptError) return [{ path, message: error.message }];
      throw error;
    }
  });
}
