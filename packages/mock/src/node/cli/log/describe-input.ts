import type { Input } from "../../../world-log/input.ts";
import { describeEvent } from "../../terminal/describe-event.ts";
import { oneLine } from "../../terminal/one-line.ts";

/** Characters of a part that are looked at; a line shows fewer. */
const LONGEST_PART = 400;

/** An input on one line: what was asked for, of what, and what a reader looks for in it. */
export function describeInput(input: Input): string {
  return oneLine(
    partsOf(input)
      .filter((part) => part !== "")
      .join("  "),
  );
}

function partsOf(input: Input): string[] {
  switch (input.kind) {
    case "call": {
      const { operation, path, body, file } = input;
      return [operation, ...Object.values(path).map(String), file?.filename ?? "", bodyOf(body)];
    }
    case "meet_faults":
      return [input.kind, input.operation, input.session_id ?? "", input.header ?? ""];
    case "advance":
      return [input.kind, `${input.ms} ms`];
    case "seed":
    case "replace_seed_data":
      return [input.kind, ...Object.entries(input.data).map(([name, list]) => `${(list as unknown[]).length} ${name}`)];
    case "add_scenario":
      return [input.kind, input.scenario.name];
    case "replace_scenarios":
      return [input.kind, ...input.scenarios.map(({ name }) => name)];
    case "set_default_scenario":
      return [input.kind, input.name ?? "none"];
    case "add_fault":
      return [input.kind, JSON.stringify(input.fault).slice(0, LONGEST_PART)];
    case "delete_fault":
      return [input.kind, input.id];
    default:
      // Also of a kind that only a newer version knows.
      return [String((input as Input).kind)];
  }
}

function bodyOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const { events } = body as { readonly events?: unknown };
  if (Array.isArray(events)) {
    return events
      .slice(0, 5)
      .map((event) => `${event?.type}: ${describeEvent(event)}`.slice(0, LONGEST_PART))
      .join("; ");
  }
  return JSON.stringify(body).slice(0, LONGEST_PART);
}
