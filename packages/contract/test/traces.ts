import { readdirSync, readFileSync } from "node:fs";

/** A frame as it stands on the wire, decoded. */
export type Frame = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Trace {
  readonly name: string;
  readonly frames: readonly Frame[];
}

/** Every session that is kept in `traces/`, seen from its start, without a fault. */
export const TRACES: readonly Trace[] = readTraces("./traces/");

/** Those in which a message that is sent during a turn waits for its end, as the documentation has it. */
export const DOCUMENTED: readonly Trace[] = TRACES.filter(({ name }) => name !== "queued-message");

/** Streams of single threads, likewise. */
export const THREAD_TRACES: readonly Trace[] = readTraces("./thread-traces/");

function readTraces(path: string): Trace[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: file.replace(".jsonl", ""),
      frames: readFileSync(new URL(file, folder), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Frame),
    }));
}

/** The frames of one trace, by name. */
export function frames(name: string): readonly Frame[] {
  const trace = TRACES.find((each) => each.name === name);
  if (!trace) throw new Error(`there is no trace ${name}`);
  return trace.frames;
}
