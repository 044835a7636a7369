import { randomBytes } from "node:crypto";
import { OPERATIONS } from "@managed-agents/types";
import type { RecordingEntry, RequestEntry, Scrubbed } from "./entry.ts";
import { HIDDEN } from "./hidden.ts";
import { KnownSecrets } from "./known-secrets.ts";
import { createIdReplacement } from "./replace-ids.ts";
import { scrubEncoded } from "./scrub-encoded.ts";
import { maskText, scrubText } from "./scrub-text.ts";
import { grantsAccess, secretsOfAddresses, secretValues } from "./secret-values.ts";

/** What is taken out of a recording beside secrets, e-mail addresses and user names in paths. */
export interface ScrubOptions {
  /** Leaves ids as they are. @default false */
  readonly keepIds?: boolean;
  /** Leaves only the form of texts: of prompts, answers, tool input and results, titles and messages. @default false */
  readonly redactText?: boolean;
  /** Leaves the texts of previews. A secret that is spread over several of them is not found then. @default false */
  readonly keepPreviews?: boolean;
  /** Secrets that are known beforehand, such as the key. */
  readonly secrets?: readonly string[];
  /** By which ids are replaced; recordings with the same key replace the same id alike. @default random */
  readonly idKey?: Uint8Array;
}

/** Takes out of entries what nobody else should see. */
export interface Scrubber {
  readonly scrubbed: Scrubbed;
  scrub<Entry extends RecordingEntry>(entry: Entry): Entry;
  /** A message about entries that were scrubbed before. It may quote a secret of theirs in part. */
  text(text: string): string;
  /** The replacement of an id, as it stands in scrubbed entries. */
  id(id: string): string;
}

/** Headers whose value can be kept. Any other may grant access, whatever it is called. */
const KEPT_HEADERS =
  /^(accept|content-(type|length|encoding)|anthropic-(version|beta|ratelimit-[a-z-]+)|retry-after(-ms)?|x-should-retry|cache-control|date|request-id)$/;

/** Names whose text the document itself limits, and names of agents, servers and tools: what a reader needs of a text without words. */
const STRUCTURE =
  /^(type|name|model|status|access|amount|category|client_tool_results|currency|effort|error_code|evaluated_permission|media_type|mime_type|operation|reason_code|result|scope|server_tool_results|speed|timezone|user_input|version|(mcp_server|agent|from_agent|to_agent)_name|inference_geo)$|_at$/;
/** Below these, names are anybody's. */
const FREE_FORM: ReadonlySet<string> = new Set(["input", "input_schema", "metadata"]);

/** Parameters of a query whose value the document limits. */
const STRUCTURAL_PARAMETERS: ReadonlySet<string> = new Set(
  Object.values(OPERATIONS).flatMap(({ queryParameters }) =>
    (queryParameters as readonly { readonly name: string; readonly type: string }[])
      .filter(({ name, type }) => type !== "string" || /^(order|view|operation)$|^created_at/.test(name))
      .map(({ name }) => name),
  ),
);

/** Parameters that grant access to an address, at other services too. */
const SIGNATURES = /^(?:key|sig|(?:x-(?:amz|goog)-)?(?:signature|credential))$/i;

/** What nests deeper is left out: nothing of the API does, and a hostile body could exhaust the stack. */
const MOST_DEPTH = 100;

interface Place {
  readonly name: string;
  readonly depth: number;
  readonly isSecret: boolean;
  readonly isFreeForm: boolean;
  readonly isPreview: boolean;
  /** Whether it stands in a list. */
  readonly isItem: boolean;
}

/** @returns one that remembers the secrets it finds, up to a limit, and hides them wherever they come again */
export function createScrubber(options: ScrubOptions = {}): Scrubber {
  const { keepIds = false, redactText = false, keepPreviews = false, secrets = [], idKey = randomBytes(32) } = options;
  const known = new KnownSecrets(secrets);
  const ids = keepIds ? undefined : createIdReplacement(idKey);

  const hidden = (text: string): string => scrubText(known.hide(text));
  const withoutSecrets = (text: string): string => scrubEncoded(hidden(text), hidden);

  /** What may stand in a file of any text. */
  const clean = (text: string): string => {
    const scrubbed = withoutSecrets(text);
    return ids ? ids.inText(scrubbed) : scrubbed;
  };

  const scrubString = (value: string, { name, isSecret, isFreeForm, isPreview }: Place): string => {
    if (isSecret) return HIDDEN;
    const isKnown = known.hide(value) !== value;
    const id = isFreeForm || isKnown ? undefined : ids?.ofProperty(name, value);
    if (id !== undefined) return id;
    if (isPreview && name !== "type") return value.replaceAll(/\S/gu, "x");
    const text = clean(value);
    const isKept = !redactText || (!isFreeForm && (STRUCTURE.test(name) || isId(name, text)));
    return isKept ? text : maskText(text);
  };

  const scrubValue = (value: unknown, place: Place): unknown => {
    if (typeof value === "string") return scrubString(value, place);
    if (typeof value === "number" && place.isSecret) return HIDDEN;
    if (typeof value !== "object" || value === null) return value;
    if (place.depth >= MOST_DEPTH) return HIDDEN;
    const isItem = Array.isArray(value);
    const isSecretValue = secretValues(value, place.isItem);
    const below = { ...place, depth: place.depth + 1, isItem };
    if (isItem) {
      return value.map((item, index) =>
        scrubValue(item, { ...below, isSecret: place.isSecret || isSecretValue(String(index), item) }),
      );
    }
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
      const isSecret = place.isSecret || isSecretValue(name, inner);
      const isFreeForm = place.isFreeForm || FREE_FORM.has(name);
      const key = redactText && place.isFreeForm ? maskText(clean(name)) : clean(name);
      return [key, scrubValue(inner, { ...below, name, isSecret, isFreeForm })];
    });
    // Not by assignment, so that `__proto__` stays a property.
    return Object.fromEntries(entries);
  };

  /** First of all, since a text can come before the property that shows what in it is secret. */
  const learnFrom = (value: unknown, depth: number, isSecret: boolean, isItem: boolean): void => {
    if (typeof value === "string") {
      for (const secret of secretsOfAddresses(value)) known.learn(secret);
      if (isSecret) known.learn(value);
      else if (STRUCTURED.test(value) && depth < MOST_DEPTH) learnFrom(parsed(value), depth + 1, false, false);
    }
    if (typeof value !== "object" || value === null || depth >= MOST_DEPTH) return;
    const isSecretValue = secretValues(value, isItem);
    for (const [name, inner] of Object.entries(value))
      learnFrom(inner, depth + 1, isSecret || isSecretValue(name, inner), Array.isArray(value));
  };

  const scrubBody = (value: unknown, name = ""): unknown => {
    learnFrom(value, 0, false, false);
    const isPreview = !keepPreviews && isDelta(value);
    return scrubValue(value, { name, depth: 0, isSecret: false, isFreeForm: false, isPreview, isItem: false });
  };

  const scrubHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(headers).map(([given, value]) => {
        const name = given.toLowerCase();
        if (KEPT_HEADERS.test(name)) return [name, ids?.ofProperty(name, value) ?? clean(value)];
        // Servers replace cookies all the time, and clients send a new key of idempotency with each request.
        if (name.endsWith("cookie")) for (const part of value.split(/[;,=]/)) known.learnPassing(part);
        if (/cookie|idempotency/.test(name)) known.learnPassing(value);
        else if (/auth|key|token|secret/.test(name)) known.learn(value);
        return [clean(name), HIDDEN];
      }),
    );

  const scrubPair = ([name, value]: readonly [string, string]): [string, string] => {
    if (grantsAccess(name, value) || SIGNATURES.test(name)) {
      known.learn(value);
      return [clean(name), HIDDEN];
    }
    if (STRUCTURAL_PARAMETERS.has(name)) return [name, clean(value)];
    return [clean(name), scrubBody(value, name) as string];
  };

  /** Entries are put together anew, so that a property which the format does not have cannot pass. */
  const scrub = (entry: RecordingEntry): RecordingEntry => {
    if (entry.kind === "header") return entry;
    const { at } = entry;
    if (entry.kind === "close") return { kind: entry.kind, at, reason: entry.reason, ...messageOf(entry) };
    const { exchange } = entry;
    if (entry.kind === "request") {
      // Headers and query first: what they grant access with is hidden in bodies too.
      const headers = scrubHeaders(entry.headers);
      const query = entry.query.map(scrubPair);
      const path = withoutSecrets(entry.path);
      const target = { method: clean(entry.method), path: ids ? ids.inPath(path) : path };
      return { kind: entry.kind, at, exchange, ...target, query, headers, ...bodyOf(entry) };
    }
    if (entry.kind === "response") {
      const headers = scrubHeaders(entry.headers);
      return { kind: entry.kind, at, exchange, status: entry.status, headers, ...bodyOf(entry) };
    }
    if (entry.kind === "frame") {
      const event = entry.event === null ? null : clean(entry.event);
      return { kind: entry.kind, at, exchange, event, data: scrubBody(entry.data) };
    }
    if (entry.kind === "comment") {
      const text = clean(entry.text);
      return { kind: entry.kind, at, exchange, text: redactText ? maskText(text) : text };
    }
    return { kind: entry.kind, at, exchange, reason: entry.reason, ...messageOf(entry) };
  };

  const messageOf = ({ message }: { readonly message?: string }) =>
    message === undefined ? {} : { message: clean(message) };
  const bodyOf = ({ body, body_bytes, body_unread }: Pick<RequestEntry, "body" | "body_bytes" | "body_unread">) => ({
    ...(body === undefined ? {} : { body: scrubBody(body) }),
    ...(body_bytes === undefined ? {} : { body_bytes }),
    ...(body_unread === undefined ? {} : { body_unread }),
  });

  return {
    scrubbed: { ids: !keepIds, text: redactText, previews: !keepPreviews },
    scrub: scrub as Scrubber["scrub"],
    text: (text) => clean(known.hideCut(text)),
    id: (id) => ids?.ofProperty("id", id) ?? id,
  };
}

/** JSON in a text, of which names and values can stand in any order. */
const STRUCTURED = /^\s{0,100}[[{]/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isDelta = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (value as { readonly type?: unknown }).type === "event_delta";

/** What stands under the name of an id, and has its form. */
const isId = (name: string, text: string): boolean =>
  /^id$|_ids?$|^(agent|environment|page|next_page|prev_page)$/.test(name) && /^[\w-]{1,200}$/.test(text);
