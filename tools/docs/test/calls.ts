import { resolve } from "node:path";
import { type Call, exampleCalls } from "../src/call.ts";
import { listOperations, readDocument } from "../src/document.ts";

/** The document as the generator bundles it. */
export const DOCUMENT = readDocument(resolve(import.meta.dirname, "../../../spec/dist/openapi.json"));

/** Every call of which the reference shows samples. */
export const CALLS: readonly Call[] = listOperations(DOCUMENT).flatMap((placed) => exampleCalls(DOCUMENT, placed));

/** Text that breaks careless quoting: quotes, line breaks, what shells and templates expand, ends of here-documents, non-ASCII. */
export const HOSTILE_TEXTS: readonly string[] = [
  "it's",
  'say "no"',
  "a\nb\n",
  "\n",
  "YAML\nJSON\nYAML_",
  "$HOME $\u007bHOME} $(id) `id` \\$ \\",
  "!history *.* ~ #not a comment; & | < >",
  "--flag",
  "{{mustache}} </script><!--",
  "Grüße, 東京 🚆 \u2028\u0001",
  "",
  " ",
  "null",
  "2026-11-18",
];

/** A call that can be made hostile part by part. */
export const PLAIN_CALL: Call = {
  operationId: "sessions.events.send",
  aliasOf: null,
  method: "POST",
  server: "https://api.example.com",
  path: "/v1/sessions/{session_id}/events",
  pathValues: [{ name: "session_id", value: "sesn_1" }],
  query: [],
  headers: [{ name: "anthropic-version", value: "2026-10-21" }],
  body: undefined,
  files: undefined,
  streams: false,
  bytes: false,
  pages: false,
};
