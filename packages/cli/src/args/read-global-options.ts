import { UsageError } from "../errors/usage-error.ts";
import { FORMATS, type GlobalOptions } from "./global-flags.ts";
import type { WrittenArgs } from "./read-args.ts";

/** @throws UsageError for a value that a flag does not take */
export function readGlobalOptions({ flags }: WrittenArgs): GlobalOptions {
  const text = (flag: string): string | undefined => flags.get(flag)?.[0];
  const format = FORMATS.find((one) => one === (text("format") ?? "auto"));
  if (format === undefined) {
    throw new UsageError(`--format: expected one of ${FORMATS.join(", ")}, got ${JSON.stringify(text("format"))}`);
  }
  return {
    format,
    transform: text("transform"),
    rawOutput: text("raw-output") === "true",
    maxItems: countOf(text("max-items")),
    output: text("output"),
    baseUrl: text("base-url"),
    apiKeyFile: text("api-key-file"),
    betas: flags.get("beta") ?? [],
    dryRun: text("dry-run") === "true",
    debug: text("debug") === "true",
    help: text("help") === "true",
  };
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--max-items: expected a whole number from 0, got ${JSON.stringify(text)}`);
}
