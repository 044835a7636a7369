import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { readRoute, writeRoute } from "../../inspector/src/route.ts";
import { earlier, later, NEWEST, rangeOf, WINDOW } from "../../inspector/src/timeline/window.ts";
import { COMMON_FIELDS, FAULT_KINDS, operationsOf, toFault } from "../../inspector/src/view/fault-kinds.ts";
import { checkFault, MAIN_PROPERTY } from "../../src/faults/fault.ts";

const PAGE = readFileSync(new URL("../../dist/inspector/index.html", import.meta.url), "utf8");
const streams = Object.values(OPERATIONS).flatMap(({ id, streams }) => (streams ? [id] : []));
Object.assign(globalThis, { OPERATION_IDS: { all: Object.keys(OPERATIONS), streams } });

const hashOf = (element: string): string => {
  const [, text = ""] = new RegExp(`<${element}[^>]*>([^]*?)</${element}>`).exec(PAGE) ?? [];
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
};

test("the page is one file of at most 25 kB, compressed", () => {
  expect(gzipSync(PAGE, { level: 9 }).length).toBeLessThanOrEqual(25_000);
  expect(PAGE).not.toMatch(/\b(?:src|href)="(?!data:|#)/);
});

test("its policy lets it run its own script and style alone, and parse no text as HTML", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(PAGE) ?? [];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hashOf("script")}`,
    `style-src ${hashOf("style")}`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(PAGE).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\son\w+="/);
});

test("the form of faults has every kind, and what it begins with is a fault, for each operation it offers", () => {
  expect(FAULT_KINDS.map(({ kind }) => kind)).toEqual(Object.keys(MAIN_PROPERTY));
  for (const kind of FAULT_KINDS) {
    const values = new Map(kind.fields.map(({ name, value }) => [name, value]));
    for (const operation of operationsOf(kind)) {
      expect(checkFault(toFault(kind, new Map([...values, ["operation", operation]]))), kind.kind).toMatchObject({
        operation,
      });
    }
    const every = new Map(
      [...kind.fields, ...COMMON_FIELDS].map(({ name, type }) => [name, type === "number" ? "503" : "text"]),
    );
    expect(() => checkFault(toFault(kind, every)), kind.kind).not.toThrow();
  }
});

test("an operation that a kind of fault cannot meet is not offered", () => {
  for (const kind of FAULT_KINDS) {
    const offered = new Set(operationsOf(kind));
    for (const operation of Object.keys(OPERATIONS).filter((id) => !offered.has(id))) {
      expect(
        () =>
          checkFault({
            kind: kind.kind,
            ...Object.fromEntries(kind.fields.map(({ name, value }) => [name, Number(value)])),
            operation,
          }),
        `${kind.kind} ${operation}`,
      ).toThrow();
    }
  }
});

test.each([
  { world: "default", session: null, thread: null },
  { world: "shop-1", session: "sesn_1", thread: null },
  { world: "shop-1", session: "a/b %<>", thread: "sthr_#?" },
])("the address $world, $session, $thread is read as it was written", (route) => {
  expect(readRoute(writeRoute(route))).toEqual(route);
});

test.each(["", "#", "#/worlds/", "#/worlds/%zz", "#/elsewhere", "#/worlds/a/threads/b"])(
  "the address %j is the default world",
  (hash) => {
    expect(readRoute(hash)).toEqual({ world: "default", session: null, thread: null });
  },
);

test("a window over a long history holds its bound, and its steps lead from end to end and back", () => {
  const total = 1_234;
  let view = NEWEST;
  expect(rangeOf(view, total)).toEqual({ from: total - WINDOW, to: total });
  for (let steps = 0; rangeOf(view, total).from > 0; steps++) {
    const { from } = rangeOf(view, total);
    view = earlier(view, total);
    const next = rangeOf(view, total);
    expect(next.to - next.from).toBeLessThanOrEqual(WINDOW);
    // Nothing is left out between two steps.
    expect(next.to).toBeGreaterThanOrEqual(from);
    expect(steps).toBeLessThan(20);
  }
  while (view !== NEWEST) view = later(view, total);
  expect(rangeOf(NEWEST, 3)).toEqual({ from: 0, to: 3 });
  expect(rangeOf(earlier(NEWEST, 3), 3)).toEqual({ from: 0, to: 3 });
});
