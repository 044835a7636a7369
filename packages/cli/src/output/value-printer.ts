import type { Format, GlobalOptions } from "../args/global-flags.ts";
import type { CliIo } from "../io.ts";
import { applyPath } from "../transform/apply-path.ts";
import type { Step } from "../transform/path.ts";
import { neutralise } from "./neutralise.ts";
import { painter } from "./painter.ts";
import { pretty } from "./pretty.ts";
import { write } from "./writer.ts";

/** How values are printed: one alone, or the items of a list as they come. */
export interface ValuePrinter {
  print(value: unknown): Promise<void>;
  /** Closes what a list opens in this format. */
  endList(): Promise<void>;
}

/** The format that `auto` stands for. */
export function chooseFormat(format: Format, isTerminal: boolean, isList: boolean): Exclude<Format, "auto"> {
  if (format !== "auto") return format;
  if (isTerminal) return "pretty";
  return isList ? "jsonl" : "json";
}

/** @param steps of `--transform`; what they lead to is printed instead, and nothing where they lead to nothing */
export async function createValuePrinter(
  { format: wanted, rawOutput }: Pick<GlobalOptions, "format" | "rawOutput">,
  steps: readonly Step[],
  { stdout, env, signal }: Pick<CliIo, "stdout" | "env" | "signal">,
  isList: boolean,
): Promise<ValuePrinter> {
  const format = chooseFormat(wanted, stdout.isTTY === true, isList);
  const paint = painter(stdout, env);
  const { stringify } = format === "yaml" ? await import("yaml") : { stringify: undefined };
  const asArray = isList && format === "json" && !rawOutput;
  const emit = (text: string): Promise<void> =>
    // What `pretty` prints is neutral already, and holds colours.
    write(stdout, stdout.isTTY && format !== "pretty" ? neutralise(text) : text, signal);
  const formatOne = (value: unknown): string => {
    if (rawOutput && typeof value === "string") return `${stdout.isTTY ? neutralise(value) : value}\n`;
    if (format === "pretty") return `${pretty(value, paint)}${isList && typeof value === "object" ? "\n" : ""}`;
    if (stringify !== undefined) return stringify(isList ? [value] : value, { lineWidth: 0 });
    return `${JSON.stringify(value, null, format === "json" ? 2 : 0)}\n`;
  };
  let printed = 0;
  return {
    async print(value) {
      const picked = applyPath(value, steps);
      if (picked === undefined) return;
      printed += 1;
      if (!asArray) return emit(formatOne(picked));
      const text = JSON.stringify(picked, null, 2).replaceAll("\n", "\n  ");
      await emit(`${printed === 1 ? "[\n" : ",\n"}  ${text}`);
    },
    async endList() {
      if (asArray) await emit(printed === 0 ? "[]\n" : "\n]\n");
      // Without items, it would be the document `null`.
      else if (isList && stringify !== undefined && !rawOutput && printed === 0) await emit("[]\n");
    },
  };
}
