import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { mustRun, nodeOf, VERSION } from "./project.ts";

const { packed, vitest5 } = inject("projects");
const folder = mkdtempSync(join(tmpdir(), "standalone-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `
  import { createMock } from "@managed-agents/mock";
  const mock = await createMock({ clock: 0 });
  const headers = { "x-api-key": "any", "anthropic-version": "2023-06-01", "anthropic-beta": "managed-agents-2026-04-01" };
  const response = await mock.fetch(mock.url + "/v1/sessions", { headers });
  console.log(response.status, (await response.json()).data.length);
`;

test("the standalone tarball installs without a registry into an empty project, and plays on Node 22 and 24", async () => {
  const tarball = join(packed, `managed-agents-mock-${VERSION}-standalone.tgz`);
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "empty", "private": true }');
  writeFileSync(join(project, "use.mjs"), PROGRAM);
  const offline = ["--offline", "--cache", join(folder, "empty-cache"), "--no-audit", "--no-fund", "--loglevel=error"];
  await mustRun("npm", ["install", "--save-dev", ...offline, tarball], project);
  for (const node of [nodeOf(vitest5, "oldest"), process.execPath]) {
    expect(await mustRun(node, ["use.mjs"], project)).toBe("200 2\n");
  }
  const help = await mustRun(join(project, "node_modules/.bin/managed-agents-mock"), ["--help"], project);
  expect(help).toMatch(/^Usage: managed-agents-mock/);
});
