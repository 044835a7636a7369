import { readdirSync, readFileSync } from "node:fs";
import type { StreamCheckerOptions } from "@managed-agents/contract";
import type { Frame } from "./traces.ts";

/** A shape that recordings of the service show, written by hand. */
export interface ObservedShape {
  /** Row of the live evidence, and what is to be seen: `L1-input-after-running`. */
  readonly name: string;
  readonly fact: string;
  readonly frames: readonly Frame[];
  /** The `event:` lines, where the file shows the wire. */
  readonly names: readonly (string | undefined)[];
  /** What kind of stream it is. */
  readonly options: StreamCheckerOptions;
  /** Rules of the documentation that it does not keep. */
  readonly documentedBreaks: readonly string[];
}

type Kind = Pick<StreamCheckerOptions, "joined" | "live" | "stream" | "view">;

/** What is special about some files; the others hold live streams of sessions, seen from their start. */
const KINDS: Readonly<Record<string, Kind>> = {
  "L2-waiting-in-history": { view: "history" },
  "L8-before-usage": { live: true },
  "L9-history-begins-with-running": { view: "history" },
  "L11-thread-of-a-child": { stream: "thread" },
  "L12-thread-of-the-child": { stream: "thread" },
  "L20-joined-late": { joined: "late" },
  "L22-history-behind-the-stream": { view: "history" },
  "L24-absent-instead-of-null": { live: true },
  "L32-waiting-result-in-history": { view: "history" },
};

/** Where the documentation says something else about a shape than that input comes before the running pair, which no recording shows. */
const DOCUMENTED_BREAKS: Readonly<Record<string, readonly string[]>> = {
  "L5-batch-of-two": ["message-waits-for-the-turn"],
  "L5-message-joins-the-turn": ["message-waits-for-the-turn"],
  "L8-usage-inside-a-turn": ["usage-after-the-work"],
  "L19-frames-named-message": ["frame-names-its-event"],
  "L21-preview": ["frame-names-its-event"],
  "L32-late-result": ["answered-once"],
};

const FOLDER = new URL("./observed/", import.meta.url);

/** Every shape of `observed/`. */
export const OBSERVED: readonly ObservedShape[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const name = file.replace(/\.(jsonl|sse)$/, "");
    const frames = readFrames(file);
    return {
      name,
      fact: name.replace(/-.*/, ""),
      frames: frames.map(({ event }) => event),
      names: frames.map(({ name }) => name),
      options: { joined: "start", ...KINDS[name] },
      documentedBreaks: DOCUMENTED_BREAKS[name] ?? [],
    };
  });

/** One event on each line, or raw SSE with an `event:` and a `data:` line in each frame and comments between them. */
function readFrames(file: string): { event: Frame; name: string | undefined }[] {
  const text = readFileSync(new URL(file, FOLDER), "utf8").trimEnd();
  if (file.endsWith(".jsonl")) return text.split("\n").map((line) => ({ event: JSON.parse(line), name: undefined }));
  return text.split("\n\n").flatMap((block) => {
    const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
    return data === undefined ? [] : [{ event: JSON.parse(data) as Frame, name }];
  });
}
