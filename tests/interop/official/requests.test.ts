import { formatIssue, validateRequest } from "@managed-agents/contract";
import { OPERATIONS, type OperationDescriptor } from "@managed-agents/types";
import { describe, expect, test } from "vitest";
import { type CapturedRequest, capture } from "../src/captured-request.ts";
import { OFFICIAL_SDKS, type OfficialSdk } from "../src/official-sdks.ts";
import { OFFICIAL_CALLS, type OfficialCall } from "./calls.ts";

/** What a release sends for a call. */
async function sentBy(sdk: OfficialSdk, { run }: OfficialCall): Promise<CapturedRequest> {
  const sent: CapturedRequest[] = [];
  const answer: typeof fetch = async (url, init) => {
    sent.push(capture(String(url), init));
    return Response.json({ data: [] });
  };
  await run(sdk.connect({ baseURL: "http://127.0.0.1", fetch: answer }).beta.sessions);
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

test("every operation but the old spelling of the stream is called", () => {
  const operations = (Object.values(OPERATIONS) as OperationDescriptor[]).filter(({ aliasOf }) => aliasOf === null);
  expect(new Set(OFFICIAL_CALLS.map(({ operation }) => operation))).toEqual(new Set(operations.map(({ id }) => id)));
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
