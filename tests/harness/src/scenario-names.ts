/** The built-in scenarios, typed by hand: a name that goes missing from the emulator fails here. */
export const SCENARIO_NAMES = [
  "plain",
  "thinking",
  "tool-allow",
  "tool-ask",
  "tool-auto-deny",
  "custom-tool",
  "mcp-tool",
  "write-file",
  "self-hosted-tool",
  "outcome",
  "multiagent",
  "advisor",
  "workflow",
  "retry",
  "retries-exhausted",
  "fatal",
  "refusal",
  "compaction",
  "budget",
  "memory",
  "long",
] as const;

export type ScenarioName = (typeof SCENARIO_NAMES)[number];
