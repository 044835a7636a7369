import { describeValue, expectedKinds, isOfKind } from "../body/describe-value.ts";
import type { FlagDescriptor, ValueKind } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";

/**
 * The value that was written for a flag. Where text is accepted, text is taken as it is, but for `null` where that is accepted too, and for
 * a flow mapping or list where those are. Everything else is read as YAML.
 *
 * @throws UsageError that names the flag, what was expected and what came
 */
export async function convertValue(
  { flag, values }: Pick<FlagDescriptor, "flag" | "values">,
  kinds: readonly ValueKind[],
  text: string,
): Promise<unknown> {
  const value = await read(flag, kinds, text);
  if (!isOfKind(kinds, value))
    throw new UsageError(`--${flag}: expected ${expectedKinds(kinds)}, got ${describeValue(value, flag)}`);
  if (typeof value === "string" && values !== undefined && !values.includes(value)) {
    throw new UsageError(`--${flag}: expected one of ${values.join(", ")}, got ${JSON.stringify(value)}`);
  }
  return value;
}

async function read(flag: string, kinds: readonly ValueKind[], text: string): Promise<unknown> {
  const isFlow = /^\s*[{[]/.test(text) && (kinds.includes("mapping") || kinds.includes("list"));
  if (kinds.includes("file")) return text;
  if (kinds.includes("string") && !isFlow) return text === "null" && kinds.includes("null") ? null : text;
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  const { parseYaml } = await import("../body/parse-yaml.ts");
  return parseYaml(text, `--${flag}`);
}
