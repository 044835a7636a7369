import { expect, test } from "vitest";
import { CALLS, HOSTILE_TEXTS, PLAIN_CALL } from "../../test/calls.ts";
import { runInShell } from "../../test/run-in-shell.ts";
import { curlSample } from "./curl.ts";

/** The header that each group needs, typed by hand. */
const betaOf = (operationId: string): string[] => {
  if (operationId.startsWith("files.")) return [];
  if (operationId.startsWith("memory_stores.")) return ["anthropic-beta: agent-memory-2026-07-22"];
  return ["anthropic-beta: managed-agents-2026-04-01"];
};

test.each(CALLS.map((call, index) => [`${call.operationId} ${index}`, call] as const))(
  "%s reaches curl whole",
  (_, call) => {
    const { words, input } = runInShell("curl", curlSample(call));
    const url = new URL(words.find((word) => word.startsWith("https://")) ?? "");
    const ids = new Map(call.pathValues.map(({ name, value }) => [name, value]));
    expect(decodeURIComponent(url.pathname)).toBe(
      call.path.replaceAll(/\{(\w+)\}/g, (_match, name) => ids.get(name) ?? ""),
    );
    expect([...url.searchParams]).toEqual(
      call.query.flatMap(({ name, value }) => [value].flat().map((each) => [name, String(each)])),
    );
    const headers = words.filter((_word, at) => words[at - 1] === "-H");
    expect(headers).toEqual([
      "x-api-key: key-of-the-test",
      "anthropic-version: 2026-10-21",
      ...betaOf(call.operationId),
      ...(call.streams ? ["accept: text/event-stream"] : []),
      ...(call.body === undefined || call.files !== undefined ? [] : ["content-type: application/json"]),
    ]);
    const method = words.includes("-X")
      ? words[words.indexOf("-X") + 1]
      : words.includes("--data-binary") || words.includes("-F")
        ? "POST"
        : "GET";
    expect(method).toBe(call.method);
    if (call.files !== undefined) {
      const fields = words.filter((_word, at) => ["-F", "--form-string"].includes(words[at - 1] ?? ""));
      const parts = Object.entries(call.body as object);
      expect(fields).toEqual(parts.map(([name, value]) => `${name}=${name === "file" ? "@path/to/file" : value}`));
    } else if (call.body !== undefined) expect(JSON.parse(input)).toEqual(call.body);
    expect(words.includes("--output")).toBe(call.bytes);
  },
);

test("brackets of query parameters are percent-encoded", () => {
  const call = { ...PLAIN_CALL, method: "GET", query: [{ name: "created_at[gte]", value: "2026-11-01T00:00:00Z" }] };
  expect(curlSample(call)).toContain("?created_at%5Bgte%5D=2026-11-01T00%3A00%3A00Z'");
});

test.each(HOSTILE_TEXTS)("%j survives in the path, the query, a header and the body", (text) => {
  const name = "session_id";
  const body = { text, [text]: [text] };
  const call = { ...PLAIN_CALL, pathValues: [{ name, value: `a${text}` }], query: [{ name: text, value: text }], body };
  const { words, input } = runInShell("curl", curlSample({ ...call, headers: [{ name: "x-text", value: text }] }));
  const url = words.find((word) => word.startsWith("https://")) ?? "";
  expect(url).toBe(
    `https://api.example.com/v1/sessions/${encodeURIComponent(`a${text}`)}/events?${encodeURIComponent(text)}=${encodeURIComponent(text)}`,
  );
  expect(words).toContain(`x-text: ${text}`);
  expect(JSON.parse(input)).toEqual(body);
});
