import { createStreamChecker, formatViolation, type StreamCheckerOptions } from "@managed-agents/contract";
import { expect, test } from "vitest";
import { OBSERVED, type ObservedShape } from "./observed.ts";
import { type Frame, frames as traceFrames } from "./traces.ts";

/** What is held against a shape; notes are left out. */
function violations({ frames, names }: Pick<ObservedShape, "frames" | "names">, options: StreamCheckerOptions) {
  const checker = createStreamChecker(undefined, options);
  return frames.flatMap((frame, i) => checker.push(frame, names[i])).filter(({ severity }) => severity === "violation");
}

/** The list of events that belongs to a stream: no previews, no frames. */
const history = (frames: readonly Frame[]): readonly Frame[] => frames.filter(({ type }) => !type.startsWith("event_"));

const LINES = [...Array.from({ length: 24 }, (_, i) => `L${i + 1}`), "L32", "L35"];

test("each row of the live evidence about streams has a shape", () => {
  expect([...new Set(OBSERVED.map(({ fact }) => fact))].sort()).toEqual(LINES.toSorted());
});

test.each(OBSERVED)("$name passes as observed, and as what either source allows", (shape) => {
  for (const profile of ["observed", "any"] as const) {
    const found = violations(shape, { ...shape.options, profile }).map(formatViolation);
    expect(found, profile).toEqual([]);
  }
});

test.each(OBSERVED)("$name passes as a history", ({ frames, options }) => {
  for (const profile of ["observed", "any"] as const) {
    const listed = { frames: history(frames), names: [] };
    expect(violations(listed, { ...options, profile, view: "history" }).map(formatViolation), profile).toEqual([]);
  }
});

test.each(OBSERVED.filter(({ fact, options }) => fact !== "L24" && options.live !== true))(
  "$name passes joined anywhere, and cut anywhere",
  ({ frames, names, options }) => {
    for (let from = 0; from < frames.length; from += 1) {
      // A connection gets no previews of a request that began before it.
      const rest = frames.slice(from);
      const request = rest.findIndex(({ type }) => type === "span.model_request_start");
      const kept = rest.map(({ type }, i) => (request !== -1 && i > request) || !type.startsWith("event_"));
      const part = { frames: rest.filter((_, i) => kept[i]), names: names.slice(from).filter((_, i) => kept[i]) };
      const found = violations(part, { ...options, joined: "late", profile: "observed" });
      expect(found.map(formatViolation), `joined at ${from}`).toEqual([]);
    }
  },
);

test.each(OBSERVED)("$name breaks the documentation where that differs, and nowhere else", (shape) => {
  const broken = new Set(violations(shape, { ...shape.options, profile: "documented" }).map(({ rule }) => rule));
  // Every stream that shows a message from the start of its session shows that it comes after the running pair (L1).
  const isInputAfterRunning = broken.delete("input-before-running");
  const showsStart = shape.options.stream !== "thread" && shape.options.joined === "start";
  expect({ isInputAfterRunning, broken: [...broken].sort() }).toEqual({
    isInputAfterRunning: showsStart,
    broken: [...shape.documentedBreaks].sort(),
  });
});

test("a stream that follows one source in one turn and the other in the next passes as any alone", () => {
  const observed = OBSERVED.find(({ name }) => name === "L1-input-after-running")?.frames ?? [];
  const documented = traceFrames("plain-turn");
  for (const frames of [
    [...documented, ...observed],
    [...observed, ...documented],
  ]) {
    const broken = (["observed", "documented", "any"] as const).map((profile) => {
      const found = violations({ frames, names: [] }, { joined: "start", profile }).map(({ rule }) => rule);
      return [...new Set(found)].sort();
    });
    expect(broken).toEqual([["input-after-running", "no-echo-of-waiting-events"], ["input-before-running"], []]);
  }
});
