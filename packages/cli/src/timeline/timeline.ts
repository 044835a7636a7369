import { createPreviews, type Preview } from "@managed-agents/client/stream";
import type { StreamEvent } from "@managed-agents/types";
import type { CliIo } from "../io.ts";
import { neutralise } from "../output/neutralise.ts";
import { painter, type Style } from "../output/painter.ts";
import { write } from "../output/writer.ts";
import { type AnyEvent, describeEvent, type Entry } from "./describe-event.ts";
import { flowText, TextFlow } from "./text-flow.ts";

const LABEL = 9;
const WIDEST = 80;

/** Prints events for people: one entry each, and text while it is written. */
export interface Timeline {
  show(event: AnyEvent): Promise<void>;
  /** Prints an entry that is no event, such as what happens to the connection. */
  note(entry: Entry): Promise<void>;
  end(): Promise<void>;
}

export function createTimeline({ stdout, env, signal }: Pick<CliIo, "stdout" | "env" | "signal">): Timeline {
  const paint = painter(stdout, env);
  const width = Math.min(stdout.columns || WIDEST, WIDEST) - LABEL;
  const indent = " ".repeat(LABEL);
  const previews = createPreviews();
  /** The text that is being written at the end of the output. */
  let live: { readonly id: string; readonly flow: TextFlow } | undefined;
  /** How much of each text was printed, by event. */
  const printed = new Map<string, string>();

  const emit = (text: string): Promise<void> => write(stdout, text, signal);
  const label = (text: string, style: Style = "dim"): string => paint(style, text.padEnd(LABEL).slice(0, LABEL));

  const closeLive = async (): Promise<void> => {
    if (live === undefined) return;
    const { flow } = live;
    live = undefined;
    await emit(`${flow.end()}\n`);
  };

  const note = async ({ label: name, text, style, most }: Entry): Promise<void> => {
    await closeLive();
    const lines = flowText(neutralise(text), width, indent).split("\n");
    const shown =
      most === undefined || lines.length <= most
        ? lines
        : [
            ...lines.slice(0, most),
            `${indent}… ${lines.length - most} more ${lines.length - most === 1 ? "line" : "lines"}`,
          ];
    const body = shown.join("\n");
    await emit(`${label(name, style)}${style === undefined ? body : paint(style, body)}\n`);
  };

  const grow = async ({ id, text: all, type }: Preview): Promise<void> => {
    const before = printed.get(id) ?? "";
    // It may be the first half of the end of a line.
    const text = all.endsWith("\r") ? all.slice(0, -1) : all;
    if (type !== "agent.message" || !text.startsWith(before) || text === before) return;
    if (live?.id !== id) {
      await closeLive();
      live = { id, flow: new TextFlow(width, indent) };
      await emit(label("agent"));
    }
    printed.set(id, text);
    await emit(live.flow.push(neutralise(text.slice(before.length))));
  };

  return {
    note,
    async show(event) {
      const changes = previews.push(event as unknown as StreamEvent);
      for (const change of changes) {
        if (change.status === "growing") await grow(change);
        if (change.status === "abandoned") {
          if (live?.id === change.id) await closeLive();
          printed.delete(change.id);
        }
      }
      if (event.type === "event_start" || event.type === "event_delta") return;
      const complete = changes.find(({ id, status }) => id === event.id && status === "complete");
      const before = printed.get(event.id ?? "");
      printed.delete(event.id ?? "");
      if (before !== undefined && complete?.text.startsWith(before)) {
        // It stands there already, but for what no delta brought.
        if (live?.id !== event.id && before === complete.text) return;
        if (live?.id === event.id) {
          await emit(live?.flow.push(neutralise(complete.text.slice(before.length))) ?? "");
          return closeLive();
        }
      }
      const entry = describeEvent(event);
      if (entry !== undefined) await note(entry);
    },
    end: closeLive,
  };
}
