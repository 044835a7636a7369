import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseRequest, validateRequest } from "./wire-request.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const TRANSCRIPTS = readdirSync(FIXTURES).filter((file) => file.endsWith(".http"));

const read = (file: string) => readFileSync(join(FIXTURES, file), "utf8");

/** `ruby-sessions.list.http` holds what the Ruby SDK sends for `sessions.list`. */
test.each(TRANSCRIPTS)("%s is a legal request", (file) => {
  const { operation, problems } = validateRequest(parseRequest(read(file)));
  expect(problems).toEqual([]);
  expect(file.endsWith(`-${operation}.http`)).toBe(true);
});

const RUBY_LIST = read("ruby-sessions.list.http");

test.each([
  ["an unknown status", RUBY_LIST.replace("=idle", "=paused"), /^statuses\[\]: must be equal to one of/],
  [
    "a time that is none",
    RUBY_LIST.replace("2026-03-15T10%3A00%3A00.000Z", "yesterday"),
    /^created_at\[gt\]: must match format/,
  ],
  ["a limit that is no number", RUBY_LIST.replace("limit=5", "limit=few"), /^limit: must be integer/],
  ["an unknown filter", RUBY_LIST.replace("order=asc", "colour=red"), /^there is no query parameter colour$/],
  [
    "a missing beta header",
    RUBY_LIST.replace(/anthropic-beta:.*\n/, ""),
    /^header parameter anthropic-beta is missing$/,
  ],
  ["an unknown path", RUBY_LIST.replace("/v1/sessions", "/v1/session"), /^no operation answers GET/],
  [
    "an unknown property",
    read("ruby-sessions.create.http").replace('"title"', '"name"'),
    /must NOT have additional properties/,
  ],
])("rejects %s", (_, text, message) => {
  expect(validateRequest(parseRequest(text)).problems).toEqual([expect.stringMatching(message)]);
});
