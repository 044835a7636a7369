import { beforeAll, expect, test } from "vitest";
import { type Assignable, compareTypes, type Part } from "./src/openapi-typescript.ts";

interface Difference {
  readonly part: Part;
  readonly reason: string;
  readonly operations: readonly string[];
}

/** Where our type is wider than openapi-typescript's though lists may be written, and why. An entry that is no longer needed fails. */
const WIDER: readonly Difference[] = [
  {
    part: "answer",
    reason: "a union that the service may extend has a member for what is not known yet, which readers have to survive",
    operations: ["sessions.events.list", "sessions.threads.events.list"],
  },
  {
    part: "body",
    reason: "a file is bytes; openapi-typescript takes binary text for text",
    operations: ["files.upload"],
  },
];

let compared: readonly Assignable[] = [];

/** Milliseconds: the compiler reads its libraries first, as in the other files here. */
const PATIENCE = 60_000;

beforeAll(async () => {
  compared = await compareTypes();
}, PATIENCE);

const named = ({ operation, part }: Assignable) => `${operation} ${part}`;

test("every body, query and answer of openapi-fetch is one of ours", () => {
  expect(compared.length).toBeGreaterThan(80);
  expect(compared.filter(({ theirsToOurs }) => !theirsToOurs).map(named)).toEqual([]);
});

test("ours is one of openapi-fetch's once its lists may be written, but where a reason is listed", () => {
  const listed = WIDER.flatMap(({ part, operations }) => operations.map((operation) => `${operation} ${part}`));
  const wider = compared.filter(({ writableToTheirs }) => !writableToTheirs).map(named);
  expect(wider.sort()).toEqual(listed.sort());
});

test("queries with lists take read-only ones, which openapi-fetch does not", () => {
  const readOnly = compared.filter(({ oursToTheirs, writableToTheirs }) => !oursToTheirs && writableToTheirs);
  expect(readOnly.map(named)).toEqual([
    "sessions.list query",
    "sessions.events.list query",
    "sessions.events.stream query",
    "sessions.threads.list query",
    "sessions.threads.events.stream query",
    "files.list query",
  ]);
});
