import { expect, test } from "vitest";
import { DOCUMENT } from "../test/calls.ts";
import { exampleCalls } from "./call.ts";
import { listOperations, type Operation, type PlacedOperation } from "./document.ts";

const placed = new Map(listOperations(DOCUMENT).map((each) => [each.operation.operationId, each]));

function operation(id: string): PlacedOperation {
  const found = placed.get(id);
  if (!found) throw new Error(`The document has no ${id}.`);
  return found;
}

test("a list shows its repeated filters, a lower bound of time and the page size", () => {
  const [call] = exampleCalls(DOCUMENT, operation("sessions.list"));
  expect(call.query.map(({ name }) => name)).toEqual(["created_at[gte]", "limit", "statuses[]"]);
  expect(call).toMatchObject({ method: "GET", pages: true, streams: false, body: undefined });
});

test("an older path knows what took its place", () => {
  const [call] = exampleCalls(DOCUMENT, operation("sessions.events.stream_legacy"));
  expect(call).toMatchObject({ aliasOf: "sessions.events.stream", streams: true });
});

test("a parameter without the example that the samples need is named", () => {
  const { example: _, ...bare } = operation("sessions.retrieve").parameters[0] ?? {};
  const without = { ...operation("sessions.retrieve"), parameters: [bare] } as PlacedOperation;
  expect(() => exampleCalls(DOCUMENT, without)).toThrow("sessions.retrieve: parameter session_id needs an example");
});

test("a body without a named example is named", () => {
  const create = operation("sessions.create");
  const bare: Operation = { ...create.operation, requestBody: { content: { "application/json": {} } } };
  expect(() => exampleCalls(DOCUMENT, { ...create, operation: bare })).toThrow(
    "sessions.create: the body needs a named example",
  );
});

test("a multipart body knows which of its parts are files, and a download that it answers bytes", () => {
  expect(exampleCalls(DOCUMENT, operation("files.upload"))).toMatchObject([
    { files: ["file"], bytes: false },
    { files: ["file"], body: { expires_in_seconds: 86400 } },
  ]);
  expect(exampleCalls(DOCUMENT, operation("files.download"))).toMatchObject([{ files: undefined, bytes: true }]);
});

test("a filter that excludes the page size is not shown beside it", () => {
  const [call] = exampleCalls(DOCUMENT, operation("files.list"));
  expect(call.query.map(({ name }) => name)).toEqual(["limit"]);
});
