import { expect, test } from "vitest";
import { sha256 } from "../../src/domain/sha256.ts";
import { filesInUse } from "../../src/snapshot/write-records.ts";
import { begin, bytesOf, copyOf, type Driven, ORIGIN, recordsOf, type Setting } from "./support/driven.ts";
import { ask } from "./support/look.ts";

const SETTING: Setting = { pace: 1, profile: "observed" };
const DAY = 24 * 3600 * 1000;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function upload({ world }: Driven, text: string, expires_in_seconds?: number): string {
  const file = { filename: "a.txt", contentType: "text/plain", bytes: encode(text) };
  const seconds = expires_in_seconds === undefined ? {} : { expires_in_seconds };
  const answer = ask(world, "files.upload", {}, {}, { file, ...seconds });
  return /"id":"(file_\w+)"/.exec(answer)?.[1] ?? expect.fail(answer);
}

const metadata = ({ world }: Driven, file_id: string): string => ask(world, "files.retrieve_metadata", { file_id }, {});

/** Whether a world has room for so many bytes more. */
const room = ({ world }: Driven): number => {
  let [low, high] = [0, 2 ** 40];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (world.catalog.files.hasRoom(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

test("contents are named by the hash of their bytes, and are in no record", () => {
  const driven = begin(SETTING);
  upload(driven, "one file");
  upload(driven, "another");
  expect(filesInUse(driven.world)).toEqual(new Set([sha256(encode("one file")), sha256(encode("another"))]));
  expect(bytesOf(driven).get(sha256(encode("another")))).toEqual(encode("another"));
  expect([...recordsOf(driven).values()].join("\n")).not.toContain("one file");
});

test("two uploads of equal bytes take room twice and a copy takes none, also in a world that was restored", () => {
  const driven = begin(SETTING);
  const empty = room(driven);
  const [first, second] = [upload(driven, "0123456789"), upload(driven, "0123456789")];
  ask(
    driven.world,
    "sessions.create",
    {},
    {},
    {
      agent: "agent_a",
      environment_id: "env_a",
      resources: [{ type: "file", file_id: first }],
    },
  );
  const sessionId = driven.world.sessions[0]?.id ?? "";
  expect(room(driven)).toBe(empty - 20);
  for (const one of [copyOf(driven), driven]) {
    const { files } = one.world.catalog;
    expect(room(one)).toBe(empty - 20);
    files.remove(second);
    expect(room(one)).toBe(empty - 10);
    files.remove(first);
    expect(room(one)).toBe(empty - 10);
    files.removeOf(sessionId);
    expect(room(one)).toBe(empty);
  }
});

test("an empty file is as old as the request that names it, whenever somebody looks", () => {
  const driven = begin(SETTING);
  const name = (): string =>
    ask(
      driven.world,
      "sessions.create",
      {},
      {},
      {
        agent: "agent_a",
        environment_id: "env_a",
        resources: [{ type: "file", file_id: "file_named" }],
      },
    );
  driven.world.driven?.enter(ORIGIN + 1000);
  name();
  driven.world.driven?.enter(ORIGIN + 5000);
  name();
  driven.world.driven?.read(ORIGIN + 9000);
  expect(metadata(driven, "file_named")).toContain('"created_at":"2026-11-18T09:00:01');
});

test("an expired file is seen as expired at the time of the look, and dropped with the next change", () => {
  const driven = begin(SETTING);
  const id = upload(driven, "short-lived", 60);
  const before = recordsOf(driven);
  driven.world.driven?.read(ORIGIN + 60_000);
  expect(driven.world.catalog.files.stateOf(id)).toBe("expired");
  driven.world.driven?.read(ORIGIN + 31 * DAY);
  expect(metadata(driven, id)).toContain("404");
  expect(ask(driven.world, "files.list", {}, {})).not.toContain(id);
  // Another process, which nobody asked, has it still; so must this one, if the next entry is earlier than the look.
  expect(recordsOf(driven)).toEqual(before);
  driven.world.driven?.enter(ORIGIN + 30_000);
  expect(metadata(driven, id)).toContain(`"id":"${id}"`);
  driven.world.driven?.enter(ORIGIN + 60_000);
  upload(driven, "next");
  expect(filesInUse(driven.world)).toEqual(new Set([sha256(encode("next"))]));
});
