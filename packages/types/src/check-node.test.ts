import { expect, test } from "vitest";
import { checkNode } from "./check-node.ts";

test.each(["20.20.2", "22.12.0", "18.0.0"])("Node %s is refused in one line", (version) => {
  expect(() => checkNode(version)).toThrow(
    new Error(`@managed-agents packages need Node 22.13 or newer, but this is Node ${version}.`),
  );
});

test.each(["22.13.0", "22.23.3", "24.0.0", "100.1.0", undefined, false, "a browser"])("%s passes", (version) => {
  expect(checkNode(version)).toBeUndefined();
});
