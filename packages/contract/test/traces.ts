import { readdirSync, readFileSync } from "node:fs";

/** A frame as it stands on the wire, decoded. */
export type Frame = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Trace {
  readonly name: string;
  readonly frames: readonly Frame[];
}

const FOLDER = new URL("./traces/", import.meta.url);

/** Every recorded trace: one session each, seen from its start, without a fault. */
export const TRACES: readonly Trace[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    name: file.replace(".jsonl", ""),
    frames: readFileSync(new URL(file, FOLDER), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Frame),
  }));

/** The frames of one trace, by name. */
export function frames(name: string): readonly Frame[] {
  const trace = TRACES.find((each) => each.name === name);
  if (!trace) throw new Error(`there is no trace ${name}`);
  return trace.frames;
}
