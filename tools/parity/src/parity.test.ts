import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compareWithSdk } from "./parity.ts";
import { readSdk } from "./read-sdk.ts";
import { report } from "./report.ts";
import { placeOf } from "./verdict.ts";

// biome-ignore lint/suspicious/noExplicitAny: seeding a difference means reaching anywhere into the document
type Document = any;

const FILE = resolve(import.meta.dirname, "../../../spec/dist/openapi.json");
const TEXT = readFileSync(FILE, "utf8");
const SDK = readSdk();

const differences = (document: Document): string[] =>
  compareWithSdk(document, SDK).unexplained.map((found) => `${placeOf(found)}: ${found.message}`);

/** What the document itself differs in, which the first test below reports: nothing, unless it is about to change. */
const BEFORE = new Set(differences(JSON.parse(TEXT)));

/** The differences that a change to the document causes, as `type.field: message`. */
function differencesAfter(change: (schemas: Document, document: Document) => void): string[] {
  const document: Document = JSON.parse(TEXT);
  change(document.components.schemas, document);
  return differences(document).filter((difference) => !BEFORE.has(difference));
}

test("the document and the SDK agree on everything that is not accepted", () => {
  const parity = compareWithSdk(JSON.parse(TEXT), SDK);
  const advice =
    "The official SDK is a second opinion on the document. Mend the document, list what the SDK lacks so far in " +
    "tools/parity/src/ahead.ts, or what differs on purpose in tools/parity/src/accepted.ts, with the reason";
  expect(report(parity), advice).toMatch(/; 0 differences, \d+ accepted\n$/);
  expect(parity.problems).toEqual([]);
  expect(parity.types).toBeGreaterThan(240);
  expect(parity.fields).toBeGreaterThan(900);
});

test("reports a property that the document lacks", () => {
  const found = differencesAfter(({ Session }) => delete Session.properties.title);
  expect(found).toEqual(["Session.title: only the SDK has it"]);
});

test("reports a property that the SDK lacks", () => {
  const found = differencesAfter(({ Session }) => {
    Session.properties.colour = { type: "string" };
  });
  expect(found).toEqual(["Session.colour: only the document has it"]);
});

test("reports an optional property that became required", () => {
  const found = differencesAfter(({ CreateSessionRequest }) => CreateSessionRequest.required.push("title"));
  expect(found).toEqual(["CreateSessionRequest.title: required in the document, optional in the SDK"]);
});

test("reports an enum value that the SDK lacks", () => {
  const found = differencesAfter(({ SessionEventType }) => SessionEventType.enum.push("session.paused"));
  // Beside values that the document has just got.
  expect(found).toEqual([expect.stringMatching(/^SessionEventType: only the document names .*`session\.paused`$/)]);
});

test("reports a constant that changed", () => {
  const found = differencesAfter(({ DeletedSession }) => {
    DeletedSession.properties.type.const = "deleted";
  });
  expect(found).toEqual([
    "DeletedSession.type: only the document names `deleted`",
    "DeletedSession.type: only the SDK names `session_deleted`",
  ]);
});

test("reports a property that is no longer nullable", () => {
  const found = differencesAfter(({ Session }) => {
    Session.properties.title.type = "string";
  });
  expect(found).toEqual(["Session.title: only the SDK allows `null`"]);
});

test("reports a reference that is no longer nullable", () => {
  const found = differencesAfter(({ Session }) => {
    Session.properties.budget = { $ref: "#/components/schemas/BudgetLimit" };
  });
  expect(found).toEqual(["Session.budget: only the SDK allows `null`"]);
});

test("reports a union member that is missing", () => {
  const found = differencesAfter(({ StopReason }) => StopReason.oneOf.pop());
  expect(found).toContain("StopReason: only the SDK has the member `retries_exhausted`");
});

test("reports an array that became a single value", () => {
  const found = differencesAfter(({ Session }) => {
    Session.properties.vault_ids = { type: "string" };
  });
  expect(found).toContain("Session.vault_ids: 0 kinds of array in the document, 1 in the SDK");
});

test("reports a map whose values changed", () => {
  const found = differencesAfter(({ Metadata }) => {
    Metadata.additionalProperties = { type: "integer" };
  });
  expect(found).toContain("Metadata.(further properties): only the document allows `number`");
});

test("reports a query parameter that is missing", () => {
  const found = differencesAfter((_, { paths }) => {
    const { get } = paths["/v1/sessions"];
    get.parameters = get.parameters.filter(({ $ref }: { $ref: string }) => !$ref.endsWith("/AgentVersion"));
  });
  expect(found).toEqual(["sessions.list.query agent_version: only the SDK has it"]);
});

test("reports an operation that is missing", () => {
  const found = differencesAfter((_, { paths }) => delete paths["/v1/sessions/{session_id}/archive"]);
  expect(found).toEqual(["sessions.archive: the document has no such operation"]);
});

test("reports a component that nothing reaches", () => {
  const found = differencesAfter((schemas) => {
    schemas.Orphan = { type: "object", properties: {} };
  });
  expect(found).toEqual(["Orphan: no operation of the document reaches it"]);
});

test("reports a component under a name that the table lacks", () => {
  const text = TEXT.replaceAll("#/components/schemas/SessionStats", "#/components/schemas/SessionTimes").replace(
    '"SessionStats":',
    '"SessionTimes":',
  );
  const found = compareWithSdk(JSON.parse(text), SDK).unexplained.map((difference) => placeOf(difference));
  expect(found).toEqual(expect.arrayContaining(["Session.stats", "SessionTimes", "BetaManagedAgentsSessionStats"]));
});

test("reports a part of a multipart body that is no longer bytes", () => {
  const found = differencesAfter(({ UploadFileRequest }) => delete UploadFileRequest.properties.file.format);
  expect(found).toEqual([
    "UploadFileRequest.file: only the document allows `string`",
    "UploadFileRequest.file: only the SDK allows `binary`",
  ]);
});

test("reports bytes that became JSON", () => {
  const found = differencesAfter((_, { paths }) => {
    const { responses } = paths["/v1/files/{file_id}/content"].get;
    responses["200"].content = { "application/json": { schema: { $ref: "#/components/schemas/FileMetadata" } } };
  });
  expect(found).toContain("FileMetadata: only the SDK allows `binary`");
});

test("reports an operation on memory that is missing", () => {
  const found = differencesAfter((_, { paths }) => {
    delete paths["/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact"];
  });
  expect(found).toEqual(["memory_stores.memory_versions.redact: the document has no such operation"]);
});
