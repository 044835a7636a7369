import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOf } from "./ajv.ts";

interface Payload {
  readonly title: string;
  readonly schema: string;
  readonly value: unknown;
}

const FIXTURES = join(import.meta.dirname, "fixtures");

const payloads = (name: string): readonly Payload[] => JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), "utf8"));

const frames = (name: string): readonly { event: string; data: { type: string } }[] =>
  readFileSync(join(FIXTURES, `${name}.sse`), "utf8")
    .split("\n\n")
    .filter((frame) => frame !== "")
    .map((frame) => {
      const [event = "", data = ""] = frame.split("\n");
      return { event: event.replace(/^event: /, ""), data: JSON.parse(data.replace(/^data: /, "")) };
    });

describe.each(["sessions", "events-of-clients", "resources", "threads", "events", "previews", "errors"])(
  "%s",
  (name) => {
    test.each(payloads(name))("$title is a $schema", ({ schema, value }) => {
      expect(problemsOf(`/components/schemas/${schema}`, value)).toEqual([]);
    });
  },
);

test.each(frames("turn-with-previews").filter(({ event }) => event !== "ping"))(
  "the frame $event is a StreamEvent",
  (frame) => {
    expect(frame.data.type).toBe(frame.event);
    expect(problemsOf("/components/schemas/StreamEvent", frame.data)).toEqual([]);
  },
);

test("the frame of a failing stream is an ErrorResponse", () => {
  const [frame] = frames("failure");
  expect(frame?.event).toBe("error");
  expect(problemsOf("/components/schemas/ErrorResponse", frame?.data)).toEqual([]);
});

test("a payload that does not fit is refused", () => {
  expect(problemsOf("/components/schemas/CreateSessionRequest", { agent: "agent_1" })).toEqual([
    ` must have required property 'environment_id' {"missingProperty":"environment_id"}`,
  ]);
});
