import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { DOCUMENT, type Json, list, object } from "./document.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const TEXT = readFileSync(resolve(ROOT, "docs/deviations.md"), "utf8");
const PROTOCOL = object(JSON.parse(readFileSync(resolve(ROOT, "spec/dist/protocol.json"), "utf8")) as Json);

/** The rows of the tables under a heading; each cell as the words that it has in backticks. */
function rows(heading: string): readonly (readonly string[])[][] {
  const [, section = ""] = TEXT.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  return lines.map((line) =>
    line.split(" | ").map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word)),
  );
}

/** `sessions.create`, `Page`, `FileResource.mount_path`: where `x-unconfirmed` stands, as a reader would say it. */
function marks(value: Json | undefined, path: readonly string[]): string[] {
  const { operationId, "x-unconfirmed": mark } = object(value);
  const component = [path[2], ...path.slice(3).filter((_, i) => path[i + 2] === "properties")].join(".");
  const own = mark === undefined ? [] : [typeof operationId === "string" ? operationId : component];
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [...own, ...below.flatMap(([key, inner]) => marks(inner, [...path, key]))];
}

/** `stream terminated`: the cells of the legality table, and the transitions, that are marked. */
function protocolMarks(): string[] {
  const cells = Object.entries(object(object(PROTOCOL.legality).rows)).flatMap(([row, value]) =>
    list(object(value).unconfirmed).map((column) => `${row} ${column}`),
  );
  const objectCells = Object.values(object(object(PROTOCOL.objects).kinds)).flatMap((kind) =>
    Object.entries(object(object(kind).rows)).flatMap(([row, value]) =>
      list(object(value).unconfirmed).map((state) => `${row} ${state}`),
    ),
  );
  const transitions = Object.entries(object(object(PROTOCOL.lifecycle).machines)).flatMap(([machine, value]) =>
    list(object(value).transitions)
      .map(object)
      .filter(({ confidence }) => confidence === "house")
      .map(({ on }) => `${on} ${machine}`),
  );
  return [...cells, ...transitions, ...objectCells];
}

test("every x-unconfirmed of the document is named in docs/deviations.md, and nothing else is", () => {
  const named = rows("Marks of the document").flatMap(([places = []]) => places);
  expect(named.toSorted()).toEqual(marks(DOCUMENT, []).toSorted());
});

test("every unconfirmed cell and transition of the protocol is named in docs/deviations.md, and nothing else is", () => {
  const named = rows("Marks of the protocol").flatMap(([names = [], places = []]) =>
    names.flatMap((name) => places.map((place) => `${name} ${place}`)),
  );
  expect(named.toSorted()).toEqual(protocolMarks().toSorted());
});

test("every house rule of the stream contract is named in docs/deviations.md, and nothing else is", () => {
  const house = list(PROTOCOL.topics).flatMap((topic) =>
    list(object(topic).rules).filter((rule) => object(rule).confidence === "house"),
  );
  const expected = house.map((rule) => String(object(rule).id));
  const named = rows("House rules of the stream contract").flatMap(([, rules = []]) => rules);
  expect(named.toSorted()).toEqual(expected.toSorted());
});

test("every row that a mark refers to exists", () => {
  const rows = new Set([...TEXT.matchAll(/^\| ([HD]\d+) \|/gm)].map(([, id]) => id));
  const cited = [...TEXT.matchAll(/\b[HD]\d+\b/g)].map(([id]) => id);
  expect(cited.filter((id) => !rows.has(id))).toEqual([]);
});
