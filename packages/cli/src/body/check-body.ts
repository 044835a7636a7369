import { didYouMean } from "../args/suggest.ts";
import type { CommandDescriptor, FlagDescriptor, ValueKind } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";
import { describeValue, expectedKinds, isOfKind, kindOf } from "./describe-value.ts";

const INDENTATION = "; was indentation lost?";

/**
 * Holds the top of a body to the document: keys, kinds of values, and what has to be there. YAML that lost its indentation is valid YAML,
 * and shows as a key without a value beside keys that belong inside it.
 *
 * @throws UsageError with one line per fault
 */
export function checkBody(command: CommandDescriptor, body: ReadonlyMap<string, unknown>): void {
  const flags = command.flags.filter((flag) => flag.in === "body" && flag.inner === undefined);
  const isJson = command.body === "json";
  const faults: string[] = [];
  for (const flag of flags) {
    const fault = body.has(flag.name) ? wrongKind(flag, body.get(flag.name)) : undefined;
    if (fault !== undefined) faults.push(`${flag.name}: ${fault}`);
  }
  const names = flags.map(({ name }) => name);
  const unknown = [...body.keys()].filter((key) => !names.includes(key));
  if (unknown.length > 0) faults.push(`${unknown.join(", ")}: ${unknownKeys(unknown, names)}`);
  for (const { name, flag, required } of flags) {
    if (required && !body.has(name))
      faults.push(`${name}: required; give --${flag}${isJson ? `, or ${name} on standard input` : ""}`);
  }
  if (faults.length > 0) throw new UsageError(faults.join("\n"), `See managed-agents ${command.name} --help.`);
}

function unknownKeys([key = "", ...more]: readonly string[], names: readonly string[]): string {
  const slip = more.length === 0 ? didYouMean(key, names) : "";
  return `expected one of ${names.join(", ")}${slip || INDENTATION}`;
}

function wrongKind({ name, kinds, items }: FlagDescriptor, value: unknown): string | undefined {
  if (isOfKind(kinds, value)) return wrongItem(items, value);
  const nested = kinds.find((one) => one === "mapping" || one === "list");
  if (kindOf(value) === "null" && nested !== undefined)
    return `expected ${expectedKinds([nested])}, got nothing${INDENTATION}`;
  return `expected ${expectedKinds(kinds)}, got ${describeValue(value, name)}`;
}

function wrongItem(items: readonly ValueKind[] | undefined, value: unknown): string | undefined {
  if (items === undefined || !Array.isArray(value)) return undefined;
  const index = value.findIndex((item) => !items.includes(kindOf(item)));
  if (index < 0) return undefined;
  const hint = kindOf(value[index]) === "null" ? INDENTATION : "";
  return `expected ${expectedKinds(items)} as item ${index + 1}, got ${describeValue(value[index])}${hint}`;
}
