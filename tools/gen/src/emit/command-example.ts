import { stringify } from "yaml";
import { asObject } from "../json-access.ts";
import type { JsonObject } from "../load.ts";
import type { Model, OperationModel } from "../model.ts";
import type { CommandFlag } from "./command-flags.ts";

/** More than that is easier to read as YAML. */
const MOST_FLAGS = 3;
/** Characters of an example as JSON; longer ones fill a screen. */
const LONGEST = 500;

/**
 * One call of a command that a shell takes as it is: ids as variables, the body from the first example of the document that fits a screen.
 *
 * @param command with its verb: `beta:sessions retrieve`
 */
export function commandExample(
  command: string,
  operation: OperationModel,
  flags: readonly CommandFlag[],
  model: Model,
): string {
  const words = ["managed-agents", command];
  for (const { flag, in: where, name } of flags) {
    if (where === "path") words.push(`--${flag} "$${name.toUpperCase()}"`);
  }
  if (operation.bodyKind === "multipart") {
    for (const { flag, kinds } of flags) if (kinds.includes("file")) words.push(`--${flag} ./data.csv`);
    return words.join(" ");
  }
  if (operation.answerKind === "binary") return [...words, "--output ./data.csv"].join(" ");
  const body = readableBody(operation, model);
  if (body === undefined) return words.join(" ");
  const asFlags = Object.entries(body).map(([name, value]) => flagOf(name, value, flags));
  if (asFlags.length <= MOST_FLAGS && asFlags.every((one) => one !== undefined))
    return [...words, ...asFlags].join(" ");
  return `${words.join(" ")} <<'YAML'\n${stringify(body, { lineWidth: 0 })}YAML`;
}

function readableBody(operation: OperationModel, model: Model): JsonObject | undefined {
  const bodies = model.examples
    .filter((one) => one.operation === operation.id && one.kind === "request")
    .map(({ value }) => JSON.stringify(value))
    .filter((text) => text !== "{}");
  const text = bodies.find(({ length }) => length <= LONGEST) ?? bodies.sort((a, b) => a.length - b.length)[0];
  return text === undefined ? undefined : asObject(JSON.parse(text));
}

function flagOf(name: string, value: unknown, flags: readonly CommandFlag[]): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const flag = flags.find((one) => one.in === "body" && one.name === name && one.inner === undefined)?.flag;
  const text = String(value);
  if (flag === undefined || text.includes("\n")) return undefined;
  return `--${flag} ${/^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`}`;
}
