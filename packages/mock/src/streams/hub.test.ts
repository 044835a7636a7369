import { expect, test } from "vitest";
import { Flusher } from "./flusher.ts";
import { Hub } from "./hub.ts";
import type { Sink } from "./sink.ts";

const NO_PREVIEWS = { messages: false, thinking: false };
const MESSAGES = { messages: true, thinking: false };

function collector(): Sink & { readonly writes: Uint8Array[]; readonly texts: () => string[]; ended: boolean } {
  const writes: Uint8Array[] = [];
  const decoder = new TextDecoder();
  return {
    writes,
    ended: false,
    texts: () => writes.map((bytes) => decoder.decode(bytes)),
    write: (bytes) => void writes.push(bytes),
    end() {
      this.ended = true;
    },
    drop() {},
  };
}

test("frames of one loop turn leave as one write, which all listeners share", () => {
  const flusher = new Flusher();
  const hub = new Hub(flusher);
  const [first, second] = [collector(), collector()];
  hub.join(first, NO_PREVIEWS, false);
  hub.join(second, NO_PREVIEWS, false);
  hub.publish("a");
  hub.publish("b");
  flusher.flush();
  expect(first.texts()).toEqual(["ab"]);
  expect(second.writes[0]).toBe(first.writes[0]);
});

test("a listener gets only frames published after it joined", () => {
  const hub = new Hub(new Flusher());
  const [early, late] = [collector(), collector()];
  hub.join(early, NO_PREVIEWS, false);
  hub.publish("before");
  hub.join(late, NO_PREVIEWS, false);
  hub.publish("after");
  hub.flush();
  expect(early.texts().join("")).toBe("beforeafter");
  expect(late.texts()).toEqual(["after"]);
});

test("a preview reaches the listeners that subscribed to its kind", () => {
  const hub = new Hub(new Flusher());
  const [plain, messages] = [collector(), collector()];
  hub.join(plain, NO_PREVIEWS, false);
  hub.join(messages, MESSAGES, false);
  hub.preview("agent.message", "m");
  hub.preview("agent.thinking", "t");
  hub.publish("e");
  hub.flush();
  expect(plain.texts()).toEqual(["e"]);
  expect(messages.texts()).toEqual(["me"]);
});

test("a listener that joins during a model request gets its events, and previews from the next request on", () => {
  const hub = new Hub(new Flusher());
  const late = collector();
  hub.join(late, MESSAGES, true);
  hub.preview("agent.message", "1");
  hub.publish("e");
  hub.admitLate();
  hub.preview("agent.message", "2");
  hub.flush();
  expect(late.texts().join("")).toBe("e2");
});

test("a listener that left gets no frames", () => {
  const hub = new Hub(new Flusher());
  const gone = collector();
  hub.join(gone, MESSAGES, true)();
  hub.admitLate();
  hub.publish("e");
  hub.flush();
  expect(gone.writes).toEqual([]);
  expect(hub.size).toBe(0);
});

test("ending the stream flushes pending frames first", () => {
  const hub = new Hub(new Flusher());
  const sink = collector();
  hub.join(sink, NO_PREVIEWS, false);
  hub.publish("last");
  hub.end();
  expect(sink.texts()).toEqual(["last"]);
  expect(sink.ended).toBe(true);
});
