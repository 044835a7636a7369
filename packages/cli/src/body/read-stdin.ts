import { UsageError } from "../errors/usage-error.ts";
import { type InputIo, readInput } from "./read-input.ts";

/**
 * The body on standard input: a mapping in YAML or JSON. A terminal is never read.
 *
 * @returns undefined where there is none
 * @throws UsageError for anything but one mapping of at most 32 MB
 */
export async function readStdin(io: InputIo): Promise<Record<string, unknown> | undefined> {
  if (io.stdin.isTTY) return undefined;
  const text = await readInput(io);
  if (text.trim() === "") return undefined;
  const { parseYaml } = await import("./parse-yaml.ts");
  const { expectedKinds, kindOf } = await import("./describe-value.ts");
  const value = parseYaml(text, "standard input");
  if (kindOf(value) === "null") return undefined;
  if (kindOf(value) === "mapping") return value as Record<string, unknown>;
  // Not quoted: it can be a secret that was piped here alone.
  throw new UsageError(`standard input: expected a mapping, got ${expectedKinds([kindOf(value)])}`);
}
