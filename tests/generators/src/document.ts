import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = (name: string): string => fileURLToPath(new URL(`../../../spec/dist/${name}`, import.meta.url));

/** Absolute path of the bundled document, which `npm run gen` writes. */
export const DOCUMENT_FILE = built("openapi.json");

interface Answer<Body> {
  readonly responses: { readonly 200: Readonly<Record<string, Body>> };
}

interface Examples {
  readonly "sessions.retrieve": Answer<{ readonly id: string; readonly status: string }>;
  readonly "sessions.events.list": Answer<{ readonly data: readonly { readonly type: string }[] }>;
}

const EXAMPLES = JSON.parse(readFileSync(built("examples.json"), "utf8")) as Examples;

/** An answer of `sessions.retrieve`. */
export const SESSION = EXAMPLES["sessions.retrieve"].responses[200].running;

/** Every event in the document's answers of `sessions.events.list`. */
export const EVENTS = Object.values(EXAMPLES["sessions.events.list"].responses[200]).flatMap(({ data }) => data);

/** An event as a stream brings it, not yet known to be one. */
export const MESSAGE: { readonly type: string } = JSON.parse(
  '{"type":"agent.message","id":"sevt_1","content":[{"type":"text","text":"Hello"}],"processed_at":"2026-11-17T09:00:00Z"}',
);

/** The headers that every call needs. */
export const HEADERS = { "anthropic-version": "2023-06-01", "anthropic-beta": "managed-agents-2026-04-01" } as const;
