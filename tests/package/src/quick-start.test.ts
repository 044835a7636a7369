import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { mustRun, NODES, nodeOf, run } from "./project.ts";
import { follow, readQuickStarts } from "./quick-start.ts";

const { packed: tarballs, vitest5 } = inject("projects");
const { pack, packed } = readQuickStarts();
/** Beside what the commands call `../managed-agents-kit`. */
const folder = resolve(tarballs, "../../..");

const RUNNING = [
  [NODES.oldest, nodeOf(vitest5, "oldest")],
  [process.versions.node, process.execPath],
] as const;

test("README packs with the command that packed what follows", () => {
  expect(pack).toBe("npm ci && npm run pack:all");
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
  expect(scripts["pack:all"]).toMatch(/ && node tools\/pack\/src\/main\.ts$/);
});

describe.each(RUNNING)("on Node %s", (version, node) => {
  test.each(Object.entries(packed))(
    "README's lines for the %s make a green test in an empty project",
    async (client, start) => {
      const project = join(folder, `${client}-${version}`);
      const { status, stdout, stderr } = await follow(start, project, node);
      expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
      expect(stdout).toMatch(/^. pass 1$/m);
      expect(stdout).toMatch(/^. fail 0$/m);
      expect(await mustRun("node_modules/.bin/managed-agents-mock", ["--help"], project)).toMatch(
        /^Usage: managed-agents-mock/,
      );
    },
  );
});

test("an agent that answers otherwise makes them red", async () => {
  const { file, code, test } = packed.client;
  const project = join(folder, `client-${process.versions.node}`);
  writeFileSync(join(project, file), code.replace("/1187/", "/2201/"));
  const { status, stdout } = await run("sh", ["-c", test], project);
  expect({ status, failed: /^. fail 1$/m.test(stdout) }).toEqual({ status: 1, failed: true });
});

test.each(Object.entries(packed))("README's test for the %s has five lines", (_, { code }) => {
  const [, body = ""] = /^test\(.*?\{\n(.*)^\}\);/ms.exec(code) ?? [];
  expect(body.trim().split("\n")).toHaveLength(5);
});

test("no pinned Node comes along", () => {
  for (const project of readdirSync(folder).filter((name) => /^(sdk|client)-/.test(name))) {
    const installed = readdirSync(join(folder, project, "node_modules"));
    expect(installed.filter((name) => /^node(-|$)/.test(name))).toEqual([]);
    expect(existsSync(join(folder, project, "node_modules/.bin/node"))).toBe(false);
  }
});
