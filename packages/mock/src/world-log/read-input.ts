import { OPERATIONS } from "@managed-agents/types";
import type { Input } from "./input.ts";

/** Every kind, so that a new one cannot be forgotten. */
const KINDS: Readonly<Record<Input["kind"], true>> = {
  ...{ call: true, tick: true, meet_faults: true, advance: true, reset: true, seed: true, replace_seed_data: true },
  ...{ add_scenario: true, replace_scenarios: true, set_default_scenario: true },
  ...{ add_fault: true, delete_fault: true, clear_faults: true },
};

/** The input of an entry. @throws SyntaxError unless it is one that this version knows: to pass over it would make another world */
export function readInput(text: string): Input {
  const input: unknown = JSON.parse(text);
  if (!isObject(input) || !Object.hasOwn(KINDS, String(input.kind))) throw new SyntaxError(UNKNOWN);
  if (input.kind === "call") {
    const { operation, path, query } = input;
    if (!Object.hasOwn(OPERATIONS, String(operation)) || !isObject(path) || !isObject(query))
      throw new SyntaxError(UNKNOWN);
  }
  return input as unknown as Input;
}

const UNKNOWN = "an entry is none that this version of the emulator knows";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
