import { convertValue } from "../args/convert-value.ts";
import type { FlagDescriptor } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";

/**
 * Items of a list from flags such as `--mcp-server.name a --mcp-server.url u`. The n-th use of each flag belongs to the n-th item.
 *
 * @throws UsageError where one flag is used more often than another, so that it is open which item lacks it
 */
export async function innerItems(
  flags: readonly FlagDescriptor[],
  written: ReadonlyMap<string, readonly string[]>,
): Promise<Record<string, unknown>[]> {
  const items: Map<string, unknown>[] = [];
  const counts = flags.map(({ flag }) => written.get(flag)?.length ?? 0);
  if (new Set(counts).size > 1) {
    const uses = flags.map(({ flag }, i) => `--${flag} ${counts[i]} times`);
    throw new UsageError(
      `expected as many of each, got ${uses.join(" and ")}`,
      "Write such items with one flag each, as YAML: --name '{key: value}'.",
    );
  }
  for (const flag of flags) {
    for (const [i, text] of (written.get(flag.flag) ?? []).entries()) {
      const item = items[i] ?? new Map<string, unknown>();
      items[i] = item.set(flag.inner ?? "", await convertValue(flag, flag.kinds, text));
    }
  }
  return items.map((item) => Object.fromEntries(item));
}
