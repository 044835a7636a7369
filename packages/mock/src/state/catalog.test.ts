import { expect, test } from "vitest";
import { Catalog } from "./catalog.ts";

test("made-up agents are shared, and as they were when they are made again", () => {
  const catalog = new Catalog({}, false);
  const first = catalog.agent("agent_first");
  expect(catalog.agent("agent_first")).toBe(first);
  for (let index = 0; index < 2000; index++) catalog.agent(`agent_${index}`);
  expect(catalog.agent("agent_first")).not.toBe(first);
  expect(catalog.agent("agent_first")).toEqual(first);
});

test("agents that were given are never dropped", () => {
  const catalog = new Catalog({ agents: [{ id: "agent_given", name: "Given" }] }, false);
  for (let index = 0; index < 2000; index++) catalog.agent(`agent_${index}`);
  expect(catalog.agent("agent_given")).toMatchObject({ name: "Given" });
});

test("a strict catalog holds a session's file until it is removed, and given ones permanently", () => {
  const catalog = new Catalog({ files: ["file_given"] }, true);
  catalog.addFile("file_own");
  expect(catalog.knows("file", "file_own")).toBe(true);
  catalog.removeFile("file_own");
  catalog.removeFile("file_given");
  expect([catalog.knows("file", "file_own"), catalog.knows("file", "file_given")]).toEqual([false, true]);
});
