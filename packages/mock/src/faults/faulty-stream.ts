import { errorBody } from "../http/error-answer.ts";
import type { Sink } from "../streams/sink.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import { blankIdOfFrame } from "./blank-ids.ts";
import type { Fault } from "./fault.ts";
import type { Pending } from "./pending.ts";
import { statusError } from "./status-error.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const NOTHING = new Uint8Array(0);
/** The first byte of a comment. One is written by itself. */
const COLON = 58;

const UNKNOWN_TYPE = "session.unheard_of";
const UNKNOWN_EVENT = `{"type":"${UNKNOWN_TYPE}","id":"sevt_011CUnheardOfUnheardOf","note":"sent by a fault"}`;

const MALFORMED_TYPE = "agent.message";
const MALFORMED = `{"type":"${MALFORMED_TYPE}","id":"sevt_011C`;

/** What a faulty stream needs to know of its call. */
export interface FaultyCall {
  /** An error on the stream names the request that opened it. */
  readonly requestId: string;
  /** Where a stalled stream can be ended. */
  readonly pending: Pending;
  /** How a frame of an event type is named. An error keeps its own name: official clients raise it by that. */
  readonly frameName: (type: string) => string;
}

/** A sink, and what happens before anything is sent: a fault after 0 frames does not wait for the first. */
interface Stage extends Sink {
  begin?(): void;
}

/** A stream that goes wrong as its faults say. Frames are taken apart again, so it costs more than a good one. */
export function faultySource(source: StreamSource, faults: readonly Fault[], call: FaultyCall): StreamSource {
  return {
    comments: source.comments,
    open(reader) {
      const leaves: (() => void)[] = [];
      let first: Sink = reader;
      const stages: Stage[] = [];
      for (const fault of faults.toReversed()) {
        const stage = stageOf(first, fault, call, leaves);
        if (stage === null) continue;
        stages.unshift(stage);
        first = stage;
      }
      for (const stage of stages) stage.begin?.();
      leaves.push(source.open(first));
      return () => {
        for (const leave of leaves) leave();
      };
    },
  };
}

/** @returns null for a fault that does not concern streams */
function stageOf(sink: Sink, fault: Fault, call: FaultyCall, leaves: (() => void)[]): Stage | null {
  const { requestId, pending, frameName } = call;
  switch (fault.kind) {
    case "cut":
      return fault.after_bytes === undefined
        ? stopping(sink, fault.after_events ?? 0, () => sink.drop("cut by a fault"))
        : cuttingBytes(sink, fault.after_bytes);
    case "stall":
      return stopping(sink, fault.after_events, () => {
        leaves.push(pending.add(() => sink.drop("the mock ended while a fault stalled the stream")));
      });
    case "end":
      return stopping(sink, fault.after_events, () => sink.end());
    case "blank_ids":
      return rewriting(sink, blankIdOfFrame);
    case "duplicate":
      return rewriting(sink, (frame, count) => (count === fault.event ? frame + frame : frame));
    case "unknown_event":
      return inserting(sink, fault.after_events, frameOf(frameName(UNKNOWN_TYPE), UNKNOWN_EVENT));
    case "error_event":
      return stopping(sink, fault.after_events, () => {
        sink.write(encoder.encode(errorFrame(fault, requestId)));
        sink.end();
      });
    case "malformed":
      return inserting(sink, fault.after_events, frameOf(frameName(MALFORMED_TYPE), MALFORMED));
    case "shed_previews":
      return shedding(sink, fault.keep);
    default:
      return null;
  }
}

/** Sessions 6: the data of such a frame is the body of an error answer. */
function errorFrame({ status = 529, message }: Extract<Fault, { kind: "error_event" }>, requestId: string): string {
  const error = statusError(message === undefined ? { status } : { status, message });
  return frameOf("error", errorBody(error, requestId));
}

const frameOf = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n`;

/** Whether a frame, or the first of several, is a comment. Faults neither count comments nor change them. */
const isComment = (frame: string): boolean => frame.startsWith(":");

/** Frames with their ends. What another fault left of one has no end, and passes as it is. */
function framesOf(bytes: Uint8Array): string[] {
  const text = decoder.decode(bytes);
  const frames: string[] = [];
  for (let start = 0; start < text.length; ) {
    // Not a lazy expression: without an end, it would look for one from every character on.
    const end = text.indexOf("\n\n", start);
    const next = end < 0 ? text.length : end + 2;
    frames.push(text.slice(start, next));
    start = next;
  }
  return frames;
}

const ends = (sink: Sink): Pick<Sink, "end" | "drop"> => ({
  end: () => sink.end(),
  drop: (reason) => sink.drop(reason),
});

/** Lets so many frames pass; then `stop` is called, and nothing passes any more. */
function stopping(sink: Sink, most: number, stop: () => void): Stage {
  let [count, stopped] = [0, false];
  const check = (): boolean => {
    if (!stopped && count >= most) {
      stopped = true;
      stop();
    }
    return stopped;
  };
  return {
    begin: () => void check(),
    write(bytes) {
      for (const frame of framesOf(bytes)) {
        if (check()) return;
        if (!isComment(frame)) count++;
        sink.write(encoder.encode(frame));
      }
      check();
    },
    end: () => void (stopped || sink.end()),
    drop: (reason) => sink.drop(reason),
  };
}

function cuttingBytes(sink: Sink, most: number): Stage {
  let [left, dropped] = [most, false];
  const write = (bytes: Uint8Array): void => {
    if (dropped) return;
    if (bytes[0] === COLON) {
      sink.write(bytes);
      return;
    }
    if (left > 0 && bytes.byteLength > 0) sink.write(bytes.byteLength > left ? bytes.subarray(0, left) : bytes);
    left -= bytes.byteLength;
    if (left > 0) return;
    dropped = true;
    sink.drop("cut by a fault");
  };
  return { begin: () => write(NOTHING), write, ...ends(sink) };
}

/** Sends a frame more after so many. */
function inserting(sink: Sink, after: number, frame: string): Stage {
  const bytes = encoder.encode(frame);
  let [count, inserted] = [0, false];
  const check = (): void => {
    if (inserted || count < after) return;
    inserted = true;
    sink.write(bytes);
  };
  return {
    begin: check,
    write(given) {
      for (const own of framesOf(given)) {
        check();
        if (!isComment(own)) count++;
        sink.write(encoder.encode(own));
      }
      check();
    },
    ...ends(sink),
  };
}

function rewriting(sink: Sink, rewrite: (frame: string, count: number) => string): Stage {
  let count = 0;
  return {
    write(bytes) {
      for (const frame of framesOf(bytes)) {
        sink.write(encoder.encode(isComment(frame) ? frame : rewrite(frame, ++count)));
      }
    },
    ...ends(sink),
  };
}

function shedding(sink: Sink, keep: number): Stage {
  const sent = new Map<string, number>();
  return rewriting(sink, (frame) => {
    // By its data, since a profile can name every frame alike.
    const [, id] = /^event: \S+\ndata: \{"type":"event_delta".*?"event_id":"([^"]+)"/.exec(frame) ?? [];
    if (id === undefined) return frame;
    const count = (sent.get(id) ?? 0) + 1;
    sent.set(id, count);
    return count <= keep ? frame : "";
  });
}
