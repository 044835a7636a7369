import type { Requirements } from "./requirement.ts";

/** Headers, paths, bodies and the error envelope. */
export const WIRE = {
  "auth.x-api-key": { source: "operations 1", behavior: "a key in x-api-key is a credential" },
  "auth.bearer": { source: "operations 1", behavior: "a key or token in Authorization: Bearer is a credential" },
  "auth.missing": { source: "operations 1, errors 2", behavior: "without a credential: 401 authentication_error" },
  "version.both": { source: "operations 1", behavior: "2023-06-01 and 2026-10-21 are accepted and mean the same" },
  "version.missing": { source: "errors 3", behavior: "a missing or unknown anthropic-version: 400 naming the header" },
  "beta.missing": {
    source: "operations 1, errors 3",
    behavior: "without the managed-agents beta the path does not exist: 404",
  },
  "beta.unknown": {
    source: "errors 3",
    behavior: "an unknown beta: 400 that begins with Unexpected value(s) and names it",
  },
  "beta.list": {
    source: "operations 1",
    behavior: "the beta may stand anywhere in a comma-separated list of known values",
  },
  "beta.query": { source: "operations 1", behavior: "?beta=true is accepted and changes nothing" },
  "envelope.every-error": { source: "errors 1", behavior: "every error is {type, error: {type, message}, request_id}" },
  "envelope.request-id": {
    source: "errors 1, operations 1",
    behavior: "every answer has a request-id, and an error repeats it",
  },
  "envelope.status-type": { source: "errors 2", behavior: "each status comes with its own error.type" },
  "headers.response": {
    source: "operations 1",
    behavior: "answers name the organization and the request window, refusals too",
  },
  "world.published": {
    source: "schemas 0.1, source 004",
    behavior: "the published session is there under its published ids, so that a copied example works",
  },
  "beta.areas": {
    source: "docs files, docs memory, SDK 1.10.0 files.d.ts",
    behavior: "files need no beta, memory one of two and never both, anything else the general one",
  },
  "path.unknown": { source: "errors 2, live L31", behavior: "an unknown path or id: 404; another method: 405" },
  "path.traps": { source: "operations 2", behavior: "paths that look plausible and do not exist: 404" },
  "path.alias": { source: "operations 2, row A1", behavior: "the older stream path answers as the new one" },
  "path.neighbours": {
    source: "operations 2",
    behavior: "a path of another part of the platform: 404 with a hint that says so",
  },
  "fault.status": {
    source: "errors 1, 2, 6",
    behavior: "any declared status can be asked for, with its envelope and headers, and nothing happens besides",
  },
  "body.malformed": { source: "errors 4", behavior: "text that is not JSON, or not an object: 400 naming the body" },
  "body.unknown-key": { source: "errors 4", behavior: "a key that the document does not name: 400 naming it" },
  "body.hostile-key": {
    source: "errors 4",
    behavior: "__proto__, constructor and the like are unknown keys, or plain data in metadata",
  },
  "body.wrong-tag": {
    source: "errors 4",
    behavior: "a wrong or missing tag: 400 naming the property and the allowed values",
  },
  "body.limits": { source: "schemas 0.2", behavior: "each length and count is bounded: 400 naming the property" },
  "body.too-large": { source: "operations 1, errors 2", behavior: "over 32 MB: 413 request_too_large" },
  "body.deep": { source: "errors 4", behavior: "deep nesting and huge lists get an answer, never a 5xx" },
  "body.charset": {
    source: "errors 3",
    behavior:
      "a charset other than UTF-8: 400 unsupported_charset; an encoding that is not there: 400 request_body_encoding_…",
  },
  "body.none": { source: "operations 3.5, 3.6", behavior: "archive needs no body and tolerates an empty object" },
  "state.any-order": {
    source: "behaviour 1",
    behavior: "no request in any order gives a 5xx or an answer that the document does not allow",
  },
} as const satisfies Requirements;
