import { type ParseArgsConfig, parseArgs } from "node:util";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads options by Node's own parser.
 *
 * @param positionals whether words without a dash are taken
 * @throws UsageError that names the option, and the nearest one to an unknown one
 */
export function parseOptions<Known extends Options>(args: readonly string[], options: Known, positionals = false) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: positionals, strict: true });
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const [, unknown] = /^Unknown option '--?([^'\s]+)'/.exec(message) ?? [];
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION" || unknown === undefined) {
      throw new UsageError(message.split("\n")[0] ?? message);
    }
    const near = suggest(unknown, Object.keys(options));
    throw new UsageError(`there is no option --${unknown}${near === undefined ? "" : `; did you mean --${near}?`}`);
  }
}
