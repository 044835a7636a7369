import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const UNION = {
  type: "object",
  oneOf: [{ $ref: "#/components/schemas/Opened" }, { $ref: "#/components/schemas/Closed" }],
  discriminator: {
    propertyName: "type",
    mapping: { "note.closed": "#/components/schemas/Closed", "note.opened": "#/components/schemas/Opened" },
  },
};

const stream = (content: object, media = "text/event-stream"): object => ({
  get: { responses: { 200: { description: "Fine.", content: { [media]: content } } } },
});

const schema = { $ref: "#/components/schemas/Event" };
const both = { "note.opened": { value: 1 }, "note.closed-early": { value: 2 } };

const at = lintDocument("event-examples", {
  paths: {
    "/good": stream({ schema, examples: both }),
    "/bad": stream({ schema, examples: { "note.opened": { value: 1 } } }),
    "/bare": stream({ schema }),
    "/in-place": stream({ schema: UNION, examples: { "note.closed": { value: 1 } } }),
    "/older": {
      get: {
        "x-alias-of": "notes.stream",
        responses: { 200: { description: "Fine.", content: { "text/event-stream": { schema } } } },
      },
    },
    "/no-stream": stream({ schema, examples: {} }, "application/json"),
  },
  components: { schemas: { Event: UNION, Opened: { type: "object" }, Closed: { type: "object" } } },
});

const missing = (wire: string): string =>
  `\`${wire}\` has no example: write examples/events/${wire}.yaml, and refer to it here.`;

test("accepts a stream with an example of every event, variants included", () => {
  expect(at("openapi.yaml#/paths/~1good")).toEqual([]);
});

test("reports each event without an example", () => {
  expect(at("openapi.yaml#/paths/~1bad")).toEqual([missing("note.closed")]);
  expect(at("openapi.yaml#/paths/~1bare")).toEqual([missing("note.closed"), missing("note.opened")]);
});

test("reads a union that is written in place", () => {
  expect(at("openapi.yaml#/paths/~1in-place")).toEqual([missing("note.opened")]);
});

test("does not concern the older path of a stream", () => {
  expect(at("openapi.yaml#/paths/~1older")).toEqual([]);
});

test("does not concern other answers", () => {
  expect(at("openapi.yaml#/paths/~1no-stream")).toEqual([]);
});
