import { expect, test } from "vitest";
import { PLAIN_CALL } from "../../test/calls.ts";
import { typescriptSample } from "./typescript.ts";

const HEAD = `import { createClient } from "@managed-agents/client";

const client = createClient(); // reads ANTHROPIC_API_KEY

`;

test("ids come first, then the body", () => {
  const body = { events: [{ type: "user.interrupt" }] };
  expect(typescriptSample({ ...PLAIN_CALL, body })).toBe(
    `${HEAD}const answer = await client.sessions.events.send("sesn_1", { events: [{ type: "user.interrupt" }] });
console.log(answer);`,
  );
});

test("a list is iterated, and its filters lose trailing brackets only", () => {
  const query = [
    { name: "statuses[]", value: ["idle"] },
    { name: "created_at[gte]", value: "2026-11-01T00:00:00Z" },
  ];
  const call = { ...PLAIN_CALL, operationId: "sessions.list", pathValues: [], pages: true, query };
  expect(typescriptSample(call)).toBe(
    `${HEAD}for await (const item of client.sessions.list({ statuses: ["idle"], "created_at[gte]": "2026-11-01T00:00:00Z" })) {
  console.log(item);
}`,
  );
});

test("a stream is awaited and iterated, an older path through the method that took its place", () => {
  const call = {
    ...PLAIN_CALL,
    operationId: "sessions.events.stream_legacy",
    aliasOf: "sessions.events.stream",
    streams: true,
  };
  expect(typescriptSample(call)).toBe(
    `${HEAD}// The older path has no method; this calls the path that took its place.
for await (const event of await client.sessions.events.stream("sesn_1")) {
  console.log(event.type);
}`,
  );
});

test("a file is a stream from disk beside the other parts", () => {
  const body = { file: "bytes", expires_in_seconds: 3600 };
  const call = { ...PLAIN_CALL, operationId: "files.upload", pathValues: [], body, files: ["file"] };
  expect(typescriptSample(call)).toBe(
    `import { createReadStream } from "node:fs";
${HEAD}const answer = await client.files.upload({ file: createReadStream("path/to/file"), expires_in_seconds: 3600 });
console.log(answer);`,
  );
});

test("an answer of bytes is read as such", () => {
  const call = { ...PLAIN_CALL, operationId: "files.download", pathValues: [{ name: "file_id", value: "file_1" }] };
  expect(typescriptSample({ ...call, bytes: true })).toBe(
    `${HEAD}const bytes = await client.files.download("file_1").bytes();
console.log(bytes.length);`,
  );
});

test("words of several parts are camel case", () => {
  const call = { ...PLAIN_CALL, operationId: "memory_stores.memory_versions.redact", pathValues: [] };
  expect(typescriptSample(call)).toContain("await client.memoryStores.memoryVersions.redact()");
});
