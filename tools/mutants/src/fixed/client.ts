import type { FixedMutant } from "../mutant.ts";

const SRC = "packages/client/src";

/** Breaks of the client, each of a promise that its README makes. */
export const CLIENT: readonly FixedMutant[] = [
  {
    name: "client/retry-after-in-milliseconds",
    file: `${SRC}/request/retry-delay.ts`,
    replace: 'headers?.get("retry-after"), 1000, now',
    by: 'headers?.get("retry-after"), 1, now',
    harm: "a client that is asked to wait 30 seconds would come back after 30 milliseconds",
  },
  {
    name: "client/redirects-are-followed",
    file: `${SRC}/request/attempt.ts`,
    replace: 'const redirect = "manual";',
    by: 'const redirect = "follow";',
    harm: "a redirect would carry the API key to another host",
  },
  {
    name: "client/conflicts-are-not-retried",
    file: `${SRC}/request/classify-failure.ts`,
    replace: "failed || status === 409 || status === 429",
    by: "failed || status === 429",
    harm: "a conflict that passes by itself would reach the program",
  },
  {
    name: "client/header-in-capitals",
    file: `${SRC}/request/headers.ts`,
    replace: ".toLowerCase();\n    const legal",
    by: ";\n    const legal",
    harm: "a header of the caller would go out beside the client's own, instead of in its place",
  },
  {
    name: "client/any-id-is-a-path",
    file: `${SRC}/request/path.ts`,
    replace: "return encodeURIComponent(id);",
    by: "return id;",
    harm: "an id with a slash would call another operation",
  },
  {
    name: "client/pages-for-ever",
    file: `${SRC}/request/page.ts`,
    replace: "seen.add(page.next_page);",
    by: "",
    harm: "a list whose cursors lead in a circle would be read for ever",
  },
  {
    name: "client/frames-without-a-limit",
    file: `${SRC}/stream/frame-parser.ts`,
    replace: "if (size + lineSize > maxSize) throw",
    by: "if (size + lineSize < 0) throw",
    harm: "a server that never ends a frame would fill the memory",
  },
  {
    name: "client/duplicates-are-followed",
    file: `${SRC}/follow/ledger.ts`,
    replace: "if (ledger.has(event)) return false;",
    by: "ledger.has(event);",
    harm: "after a reconnect each event would come again",
  },
  {
    name: "client/anything-is-a-yes",
    file: `${SRC}/run/answer.ts`,
    replace: 'result: output === "allow" ? output : "deny",',
    by: 'result: output === "deny" ? output : "allow",',
    harm: "a tool would run although the handler did not allow it",
  },
  {
    name: "client/answers-are-sent-again",
    file: `${SRC}/run/play-turn.ts`,
    replace: "if (answers.has(id)) return true;",
    by: "",
    harm: "a call would be answered once for every idle event that names it, and its tool run as often",
  },
  {
    name: "client/drafts-stay",
    file: `${SRC}/transcript/reduce-transcript.ts`,
    replace: 'case "span.model_request_end":\n      return abandonGrowing(transcript);',
    by: 'case "span.model_request_end":\n      return transcript;',
    harm: "a chat would show half a message that never comes",
  },
];
