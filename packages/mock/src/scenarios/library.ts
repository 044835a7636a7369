import type { SessionAgent } from "@managed-agents/types";
import { SCENARIO_KEY } from "../domain/scenario-key.ts";
import type { Scenario } from "./step.ts";

/** The scenarios of a mock, by name, in the order in which they are asked whether they fit. */
export interface ScenarioLibrary extends ReadonlyMap<string, Scenario> {
  /** The scenario of sessions that choose none. @default "default" */
  readonly fallback?: string | undefined;
}

/** What a scenario is chosen by. */
export interface Occasion {
  readonly metadata: { readonly [key: string]: string };
  readonly agentId: SessionAgent["id"];
  readonly text: string;
}

/** A message can name one by beginning with this. */
const COMMAND = /^\s*\/scenario\s+([\w-]+)/;

/**
 * Chooses the scenario of a turn: by the session's metadata, by `/scenario <name>` at the start of the message, by the agent's id
 * (`agent_mock_tool_ask` is `tool-ask`), by what scenarios say in `when`, else the library's fallback.
 */
export function chooseScenario(library: ScenarioLibrary, { metadata, agentId, text }: Occasion): Scenario {
  const named =
    (Object.hasOwn(metadata, SCENARIO_KEY) ? library.get(metadata[SCENARIO_KEY] ?? "") : undefined) ??
    library.get(COMMAND.exec(text)?.[1] ?? "") ??
    library.get(agentId.replace(/^agent_mock_/, "").replaceAll("_", "-"));
  if (named) return named;
  for (const scenario of library.values()) if (fits(scenario, agentId, text)) return scenario;
  const fallback = library.get(library.fallback ?? "default") ?? library.get("default");
  if (fallback === undefined) throw new Error("expected a scenario named default");
  return fallback;
}

function fits({ when }: Scenario, agentId: string, text: string): boolean {
  if (when === undefined || (when.agent_id === undefined && when.message === undefined)) return false;
  if (when.agent_id !== undefined && when.agent_id !== agentId) return false;
  return when.message === undefined || text.toLowerCase().includes(when.message.toLowerCase());
}
