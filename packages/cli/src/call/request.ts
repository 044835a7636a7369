import type { WrittenArgs } from "../args/read-args.ts";
import { suggest } from "../args/suggest.ts";
import { readFlag } from "../body/build-body.ts";
import type { CommandDescriptor } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";

/** What a command calls with: arguments of the client's method, in its order. */
export interface CommandRequest {
  readonly ids: readonly string[];
  readonly body: Record<string, unknown> | undefined;
  readonly query: Record<string, unknown> | undefined;
}

/**
 * The ids of a path, from flags, and from what stands alone for those that have none.
 *
 * @throws UsageError for one that is missing, empty or too many
 */
export function readIds(command: CommandDescriptor, { flags, positionals }: WrittenArgs): string[] {
  const rest = [...positionals];
  const ids = command.flags
    .filter((flag) => flag.in === "path")
    .map(({ flag }) => {
      const id = flags.get(flag)?.[0] ?? rest.shift();
      if (id === undefined) throw new UsageError(`--${flag}: required`, `See managed-agents ${command.name} --help.`);
      if (id.trim() === "")
        throw new UsageError(`--${flag}: expected an id, got an empty string`, "Is a shell variable unset?");
      return id;
    });
  const [extra] = rest;
  if (extra === undefined) return ids;
  const near = suggest(
    extra,
    command.flags.map(({ flag }) => flag),
  );
  throw new UsageError(
    `unexpected argument ${JSON.stringify(extra)}${near === undefined ? "" : `; did you mean --${near}?`}`,
    `See managed-agents ${command.name} --help.`,
  );
}

/** @throws UsageError for a value that a parameter does not take, or a required one that is missing */
export async function readQuery(
  command: CommandDescriptor,
  { flags }: WrittenArgs,
): Promise<Record<string, unknown> | undefined> {
  if (!command.query) return undefined;
  const query: Record<string, unknown> = {};
  for (const flag of command.flags.filter((one) => one.in === "query")) {
    const texts = flags.get(flag.flag);
    if (texts !== undefined) query[flag.name] = await readFlag(flag, texts);
    else if (flag.required) throw new UsageError(`--${flag.flag}: required`);
  }
  return query;
}
