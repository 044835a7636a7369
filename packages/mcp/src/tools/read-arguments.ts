import { formatIssue, type Issue, validateRequest } from "@managed-agents/contract/requests";
import type { ToolArgument, ToolDescriptor } from "../tool-descriptor.ts";
import { ArgumentError } from "./argument-error.ts";
import type { Arguments } from "./tool.ts";

/** The arguments of a tool, sorted by where they go. */
export interface RequestArguments {
  /** By name of the placeholder. */
  readonly path: Readonly<Record<string, unknown>>;
  /** By name in the document. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Bounds of a collected stream; zero where the tool reads none. */
  readonly collect: CollectBounds;
}

/** How much is read of a stream. */
export interface CollectBounds {
  readonly maxEvents: number;
  readonly maxSeconds: number;
}

/**
 * Sorts arguments, and validates them by the document before anything is sent.
 *
 * @throws ArgumentError that says which argument does not fit, what was expected and what came
 */
export function readArguments(
  tool: Pick<ToolDescriptor, "operation" | "arguments" | "inputSchema">,
  given: Arguments,
): RequestArguments {
  const names = tool.arguments.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const takes = names.length === 0 ? "no arguments" : names.join(", ");
    throw new ArgumentError(
      `${JSON.stringify(unknown.slice(0, 64))} is no argument of this tool, which takes ${takes}`,
    );
  }
  const sorted = sort(tool.arguments, given);
  const [issue] = validateRequest(tool.operation, sorted);
  if (issue !== undefined) throw new ArgumentError(describeIssue(issue, tool.arguments, given));
  return { ...sorted, collect: readBounds(tool.inputSchema.properties, given) };
}

function sort(all: readonly ToolArgument[], given: Arguments): Omit<RequestArguments, "collect"> {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const { name, in: where, wire = name, single } of all) {
    const value = given[name];
    if (value === undefined) continue;
    if (where === "path") path[wire] = value;
    if (where === "query")
      query[wire] = single || Array.isArray(query[wire]) ? [query[wire] ?? [], value].flat() : value;
  }
  return { path, query, body: given.body };
}

/** In the words of the tool: `limit` where the document has `query.limit`. */
function describeIssue(issue: Issue, all: readonly ToolArgument[], given: Arguments): string {
  const { name, rest } = place(issue.path, all, given);
  return formatIssue({ ...issue, path: name + rest });
}

function place(path: string, all: readonly ToolArgument[], given: Arguments): { name: string; rest: string } {
  const fitting = all.filter(
    ({ name, in: where, wire = name }) => where !== "body" && path.startsWith(rootOf(where, wire)),
  );
  // Two arguments can be one list of the document. What was given comes first, and of both the list.
  const [found] = fitting.sort((a, b) => rank(a, given) - rank(b, given));
  if (found === undefined) return { name: path, rest: "" };
  const { name, in: where, wire = name, single } = found;
  const rest = path.slice(rootOf(where, wire).length);
  return { name, rest: single ? rest.replace(/^\[\d+\]/, "") : rest };
}

const rank = ({ name, single }: ToolArgument, given: Arguments): number =>
  (given[name] === undefined ? 2 : 0) + (single ? 1 : 0);

/** As the contract writes it: `query.limit`, `query["statuses[]"]`. */
const rootOf = (where: string, wire: string): string =>
  /^\w+$/.test(wire) ? `${where}.${wire}` : `${where}[${JSON.stringify(wire)}]`;

function readBounds(properties: Readonly<Record<string, unknown>>, given: Arguments): CollectBounds {
  const whole = (name: string): number => {
    const { minimum = 0, maximum = 0, default: standard = 0 } = (properties[name] ?? {}) as Bounds;
    const value = given[name] ?? standard;
    if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return value as number;
    throw new ArgumentError(
      formatIssue({
        path: name,
        expected: `a whole number from ${minimum} to ${maximum}`,
        received: JSON.stringify(value).slice(0, 40),
        keyword: "type",
      }),
    );
  };
  return { maxEvents: whole("max_events"), maxSeconds: whole("max_seconds") };
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
}
