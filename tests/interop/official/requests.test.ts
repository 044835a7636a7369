import { formatIssue, validateRequest } from "@managed-agents/contract";
import { OPERATIONS, type OperationDescriptor } from "@managed-agents/types";
import { describe, expect, test } from "vitest";
import { type CapturedRequest, capture } from "../src/captured-request.ts";
import { CURRENT_SDK, OFFICIAL_SDKS, type OfficialSdk } from "../src/official-sdks.ts";
import { OFFICIAL_CALLS, type OfficialCall } from "./calls.ts";
import { OBJECT_CALLS, type ObjectCall } from "./object-calls.ts";

/** What a release sends for a call of sessions. */
const sentBy = (sdk: OfficialSdk, { run }: OfficialCall): Promise<CapturedRequest> =>
  sentFor(sdk, ({ sessions }) => run(sessions));

async function sentFor(sdk: OfficialSdk, run: ObjectCall["run"]): Promise<CapturedRequest> {
  const sent: CapturedRequest[] = [];
  const answer: typeof fetch = async (url, init) => {
    sent.push(capture(String(url), init));
    return Response.json({ data: [] });
  };
  await run(sdk.connect({ baseURL: "http://127.0.0.1", fetch: answer }).beta);
  const [request] = sent;
  if (request === undefined || sent.length > 1) throw new Error(`expected one request, but got ${sent.length}`);
  return request;
}

describe.each(OFFICIAL_SDKS)("what SDK $version sends", (sdk) => {
  const calls = OFFICIAL_CALLS.filter(({ later }) => sdk.version !== "0.120.0" || !later);

  test.each(calls)("$operation with $title is a request that the document allows", async (call) => {
    const { operation, path, query, body } = await sentBy(sdk, call);
    expect(operation).toBe(call.operation);
    expect(validateRequest(operation, { path, query, body }).map(formatIssue)).toEqual([]);
  });

  test("carries the beta of managed agents on every call", async () => {
    for (const call of calls) {
      const { headers } = await sentBy(sdk, call);
      expect(headers.get("anthropic-beta")).toBe("managed-agents-2026-04-01");
    }
  });
});

/** Typed by hand from the documentation of betas: what each path needs, and the SDK sends by itself. */
const BETA_OF: Readonly<Record<string, string | null>> = { files: null, memory_stores: "agent-memory-2026-07-22" };

describe("what SDK 1.10.0 sends beside sessions", () => {
  test.each(OBJECT_CALLS)("$operation is a request that the document allows", async ({ operation: expected, run }) => {
    const { operation, path, query, body, headers } = await sentFor(CURRENT_SDK, run);
    expect(operation).toBe(expected);
    const { bodyKind } = OPERATIONS[operation];
    // Parts are read by the mock, in `programs/`.
    const parts = bodyKind === "multipart" ? { path, query, body: { file: "" } } : { path, query, body };
    expect(validateRequest(operation, parts).map(formatIssue)).toEqual([]);
    const [collection = ""] = operation.split(".");
    const beta = query.scope_id === undefined ? BETA_OF[collection] : undefined;
    expect(headers.get("anthropic-beta")).toBe(beta === undefined ? "managed-agents-2026-04-01" : beta);
  });
});

/** Operations that the document has before SDK 1.10.0 does. */
const NOT_IN_SDK: readonly string[] = [];

test("every operation that the SDK has is called, but for the old spelling of the stream", () => {
  const operations = (Object.values(OPERATIONS) as OperationDescriptor[]).filter(
    ({ id, aliasOf }) => aliasOf === null && !NOT_IN_SDK.includes(id),
  );
  const called = [...OFFICIAL_CALLS, ...OBJECT_CALLS].map(({ operation }) => operation);
  expect(new Set(called)).toEqual(new Set(operations.map(({ id }) => id)));
});

test("the releases differ in credential, version and ?beta=true, and in nothing else that is sent", async () => {
  const [current, earlier] = await Promise.all(
    OFFICIAL_SDKS.map((sdk) => sentBy(sdk, OFFICIAL_CALLS[0] as OfficialCall)),
  );
  const names = ["authorization", "x-api-key", "anthropic-version"];
  expect(names.map((name) => current?.headers.get(name))).toEqual(["Bearer sk-ant-interop", null, "2026-10-21"]);
  expect(names.map((name) => earlier?.headers.get(name))).toEqual([null, "sk-ant-interop", "2023-06-01"]);
  expect([current?.query, earlier?.query]).toEqual([{}, { beta: true }]);
  expect(earlier?.body).toEqual(current?.body);
});
