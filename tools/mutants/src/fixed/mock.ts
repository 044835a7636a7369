import type { FixedMutant } from "../mutant.ts";

const SRC = "packages/mock/src";

/** Breaks of the mock: a program that is wrong would pass, or one that is right would fail. */
export const MOCK: readonly FixedMutant[] = [
  {
    name: "mock/not-enabled-tools-run",
    file: `${SRC}/domain/permission.ts`,
    replace: 'not_enabled: { evaluated_permission: "deny" },',
    by: 'not_enabled: { evaluated_permission: "allow" },',
    harm: "an agent would use tools that it was not given",
  },
  {
    name: "mock/results-for-any-call",
    file: `${SRC}/domain/validate-events.ts`,
    replace: "if (call === undefined || call.kind !== kind || call.waitsFor",
    by: "if (call === undefined || call.waitsFor",
    harm: "a program that answers with the wrong kind of result would pass",
  },
  {
    name: "mock/no-credential-needed",
    file: `${SRC}/http/check-headers.ts`,
    replace: 'if (request.header("x-api-key")?.trim()) return true;',
    by: 'if (request.header("x-api-key") !== undefined) return true;',
    harm: "a program with an empty key would pass",
  },
  {
    name: "mock/pages-of-strangers-may-call",
    file: `${SRC}/http/origin-policy.ts`,
    replace: "(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d{1,5})?$/i",
    by: "(?:localhost|127\\.0\\.0\\.1|\\[::1\\])/i",
    harm: "a page at localhost.example.com could call a mock on the same machine",
  },
  {
    name: "mock/cursors-of-other-lists",
    file: `${SRC}/operations/lists/cursor.ts`,
    replace: "madeFor !== list ||",
    by: "",
    harm: "a cursor of one list would be taken for a place in another",
  },
  {
    name: "mock/previews-in-mid-request",
    file: `${SRC}/streams/hub.ts`,
    replace: "this.#group(previews !== 0 && duringRequest ? 0 : previews)",
    by: "this.#group(previews)",
    harm: "a stream would begin with the end of a message, which the service never sends",
  },
  {
    name: "mock/archived-twice",
    file: `${SRC}/commands/close-session.ts`,
    replace: 'if (session.life === "live") endSession',
    by: "endSession",
    harm: "an archived session that an error had ended would report its end twice",
  },
  {
    name: "mock/turns-end-with-open-calls",
    file: `${SRC}/turns/finish-turn.ts`,
    replace: "if (waiting.length > 0) {",
    by: "if (waiting.length > 1) {",
    harm: "a session would be done although a call waits for its answer",
  },
  {
    name: "mock/one-world-too-many",
    file: `${SRC}/worlds/worlds.ts`,
    replace: "if (this.#open.size >= most && ",
    by: "if (this.#open.size > most && ",
    harm: "more worlds could be open than memory was planned for",
  },
  {
    name: "mock/secrets-in-the-log",
    file: `${SRC}/worlds/request-log.ts`,
    replace: "? redactBody(body) : null",
    by: "? body : null",
    harm: "whoever may read the requests of a world would read its credentials",
  },
  {
    name: "mock/proxied-requests-keep-their-host",
    file: `${SRC}/node/read-target.ts`,
    replace: "rest}`, host };",
    by: "rest}`, host: undefined };",
    harm: "a request line could name a stranger's host past the check of hosts",
  },
];
