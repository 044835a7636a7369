import { convertValue } from "../args/convert-value.ts";
import type { CommandDescriptor, FlagDescriptor } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkBody } from "./check-body.ts";
import { describeValue, kindOf } from "./describe-value.ts";
import { innerItems } from "./inner-items.ts";

/**
 * The body of a call: what came on standard input, and over it what the flags say. A flag replaces its whole property, a flag with a dot
 * the property inside.
 *
 * @param written texts by flag, as they were given
 * @throws UsageError for what the document does not accept at the top of the body; all that lies deeper is the service's to judge
 */
export async function buildBody(
  command: CommandDescriptor,
  written: ReadonlyMap<string, readonly string[]>,
  stdin: Record<string, unknown> | undefined,
): Promise<Record<string, unknown>> {
  const flags = command.flags.filter((flag) => flag.in === "body");
  const body = new Map(Object.entries(stdin ?? {}));
  for (const flag of flags) {
    const texts = written.get(flag.flag);
    if (texts === undefined || flag.inner !== undefined) continue;
    body.set(flag.name, await readFlag(flag, texts));
  }
  for (const whole of flags.filter(({ inner }) => inner === undefined)) {
    const inner = flags.filter(
      (flag) => flag.inner !== undefined && flag.name === whole.name && written.has(flag.flag),
    );
    if (inner.length === 0) continue;
    if (whole.items !== undefined) {
      const before = written.has(whole.flag) ? (body.get(whole.name) as unknown[]) : [];
      body.set(whole.name, [...before, ...(await innerItems(inner, written))]);
      continue;
    }
    const before = body.get(whole.name);
    if (before !== undefined && kindOf(before) !== "mapping") {
      throw new UsageError(`--${inner[0]?.flag}: expected ${whole.name} to be a mapping, got ${describeValue(before)}`);
    }
    const merged = new Map<string, unknown>(Object.entries(before ?? {}));
    for (const flag of inner) merged.set(flag.inner ?? "", await readFlag(flag, written.get(flag.flag) ?? []));
    body.set(whole.name, Object.fromEntries(merged));
  }
  checkBody(command, body);
  return Object.fromEntries(body);
}

/** Each text of a repeatable flag is one item, or a list of them. */
export async function readFlag(flag: FlagDescriptor, texts: readonly string[]): Promise<unknown> {
  if (flag.items === undefined) {
    const [text = ""] = texts;
    return convertValue(flag, flag.kinds, text);
  }
  if (texts.length === 1 && texts[0] === "null" && flag.kinds.includes("null")) return null;
  const items: unknown[] = [];
  for (const text of texts) {
    const value = await convertValue(flag, /^\s*\[/.test(text) ? ["list"] : flag.items, text);
    if (Array.isArray(value)) items.push(...value);
    else items.push(value);
  }
  return items;
}
