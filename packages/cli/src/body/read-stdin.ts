import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";

/** What the service takes at most, in bytes. */
const MOST = 32 * 1024 * 1024;

/**
 * The body on standard input: a mapping in YAML or JSON. A terminal is never read.
 *
 * @returns undefined where there is none
 * @throws UsageError for anything but one mapping of at most 32 MB
 */
export async function readStdin({
  stdin,
  signal,
}: Pick<CliIo, "stdin" | "signal">): Promise<Record<string, unknown> | undefined> {
  if (stdin.isTTY) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    signal.throwIfAborted();
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MOST) throw new UsageError("standard input: expected at most 32 MB");
    chunks.push(bytes);
  }
  const text = decode(Buffer.concat(chunks));
  if (text.trim() === "") return undefined;
  const { parseYaml } = await import("./parse-yaml.ts");
  const { describeValue, kindOf } = await import("./describe-value.ts");
  const value = parseYaml(text, "standard input");
  if (kindOf(value) === "null") return undefined;
  if (kindOf(value) === "mapping") return value as Record<string, unknown>;
  throw new UsageError(`standard input: expected a mapping, got ${describeValue(value)}`);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError("standard input: expected UTF-8, got other bytes");
  }
}
