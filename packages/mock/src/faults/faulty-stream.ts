import { errorBody } from "../http/error-answer.ts";
import type { Sink } from "../streams/sink.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import type { Fault } from "./fault.ts";
import { statusError } from "./status-error.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const UNKNOWN_EVENT =
  'event: session.unheard_of\ndata: {"type":"session.unheard_of","id":"sevt_011CUnheardOfUnheardOf","note":"sent by a fault"}\n\n';

const MALFORMED = 'event: agent.message\ndata: {"type":"agent.message","id":"sevt_011C\n\n';

/**
 * A stream that goes wrong as its faults say. Frames are taken apart again, so it costs more than a good one.
 *
 * @param requestId of the call that opened the stream; an error on it names the same one
 */
export function faultySource(source: StreamSource, faults: readonly Fault[], requestId: string): StreamSource {
  const faulty = (sink: Sink, fault: Fault): Sink => faultySink(sink, fault, requestId);
  return { open: (sink) => source.open(faults.reduceRight(faulty, sink)) };
}

function faultySink(sink: Sink, fault: Fault, requestId: string): Sink {
  switch (fault.kind) {
    case "cut":
      return fault.after_bytes === undefined
        ? counting(
            sink,
            (_, count) => count <= (fault.after_events ?? 0),
            () => sink.drop("cut by a fault"),
          )
        : cuttingBytes(sink, fault.after_bytes);
    case "stall":
      return counting(
        sink,
        (_, count) => count <= fault.after_events,
        () => {},
      );
    case "duplicate":
      return rewriting(sink, (frame, count) => (count === fault.event ? frame + frame : frame));
    case "unknown_event":
      return rewriting(sink, (frame, count) => (count === fault.after_events + 1 ? UNKNOWN_EVENT + frame : frame));
    case "error_event":
      return counting(
        sink,
        (_, count) => count <= fault.after_events,
        () => {
          sink.write(encoder.encode(errorFrame(fault, requestId)));
          sink.end();
        },
      );
    case "malformed":
      return rewriting(sink, (frame, count) => (count === fault.after_events + 1 ? MALFORMED + frame : frame));
    case "shed_previews":
      return shedding(sink, fault.keep);
    default:
      return sink;
  }
}

/** Sessions 6: the data of such a frame is the body of an error answer. */
function errorFrame({ status = 529, message }: Extract<Fault, { kind: "error_event" }>, requestId: string): string {
  const error = statusError(message === undefined ? { status } : { status, message });
  return `event: error\ndata: ${errorBody(error, requestId)}\n\n`;
}

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

/** Lets frames pass as long as a test says so; once it does not, `stop` is called and nothing passes any more. */
function counting(sink: Sink, passes: (frame: string, count: number) => boolean, stop: () => void): Sink {
  let [count, stopped] = [0, false];
  const check = (): boolean => {
    if (!stopped && !passes("", count + 1)) {
      stopped = true;
      stop();
    }
    return stopped;
  };
  return {
    write(bytes) {
      for (const frame of framesOf(bytes)) {
        if (check()) return;
        count++;
        sink.write(encoder.encode(frame));
      }
      check();
    },
    end: () => stopped || sink.end(),
    drop: (reason) => sink.drop(reason),
  };
}

function cuttingBytes(sink: Sink, most: number): Sink {
  let left = most;
  return {
    write(bytes) {
      if (left < 0) return;
      if (bytes.byteLength <= left) {
        left -= bytes.byteLength;
        sink.write(bytes);
        return;
      }
      if (left > 0) sink.write(bytes.subarray(0, left));
      left = -1;
      sink.drop("cut by a fault");
    },
    ...ends(sink),
  };
}

function rewriting(sink: Sink, rewrite: (frame: string, count: number) => string): Sink {
  let count = 0;
  return {
    write(bytes) {
      for (const frame of framesOf(bytes)) sink.write(encoder.encode(rewrite(frame, ++count)));
    },
    ...ends(sink),
  };
}

function shedding(sink: Sink, keep: number): Sink {
  const sent = new Map<string, number>();
  return rewriting(sink, (frame) => {
    const [, id] = /^event: event_delta\n.*"event_id":"([^"]+)"/.exec(frame) ?? [];
    if (id === undefined) return frame;
    const count = (sent.get(id) ?? 0) + 1;
    sent.set(id, count);
    return count <= keep ? frame : "";
  });
}
