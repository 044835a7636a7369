import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { mustRun, NODES, nodeOf, PACKAGES, run } from "./project.ts";

const { vitest5: project } = inject("projects");

const RUNNING = [
  [NODES.oldest, nodeOf(project, "oldest")],
  [NODES.newest22, nodeOf(project, "newest22")],
  [process.versions.node, process.execPath],
] as const;

const PLAYED = {
  last: "session.status_idle",
  read: ["session.deleted"],
  gone: true,
  listed: true,
  issues: [],
  folded: "idle",
  hook: "function",
  health: "ok",
  path: "/v1/sessions/{session_id}",
};

describe.each(RUNNING)("on Node %s", (version, node) => {
  test("a program of ES modules plays a turn", async () => {
    expect(JSON.parse(await mustRun(node, ["use.mjs"], project))).toEqual({ node: version, ...PLAYED });
  });

  test("a program of CommonJS plays a turn, and shares its classes with ES modules", async () => {
    const { status, stdout, stderr } = await run(node, ["use.cjs"], project);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ node: version, shared: true, ...PLAYED });
  });
});

/** Entry points whose peer this project has not; the project of tests/page has it, and asks the same of them. */
const ELSEWHERE = ["@managed-agents/mock/msw"];

const ENTRIES = PACKAGES.flatMap((name) => {
  const manifest = join(project, "node_modules/@managed-agents", name, "package.json");
  const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as { exports: Record<string, unknown> };
  // Schemas are data for editors, which Node does not run.
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => `@managed-agents/${name}${entry.slice(1)}`);
}).filter((entry) => !ELSEWHERE.includes(entry));

const REFUSAL = `@managed-agents packages need Node 22.13 or newer, but this is Node ${NODES.tooOld}.`;

describe(`on Node ${NODES.tooOld}`, () => {
  const node = nodeOf(project, "tooOld");

  test.each(ENTRIES)("importing or requiring %s fails with one line", async (entry) => {
    const program = `
      const said = [];
      import(${JSON.stringify(entry)})
        .catch((error) => said.push(error.message))
        .then(() => require(${JSON.stringify(entry)}))
        .catch((error) => said.push(error.message))
        .then(() => console.log(JSON.stringify(said)));`;
    const said = JSON.parse(await mustRun(node, ["-e", program], project)) as string[];
    expect(said[0]).toBe(REFUSAL);
    expect(said).toHaveLength(2);
  });

  test.each(["managed-agents", "managed-agents-mock", "managed-agents-contract", "managed-agents-mcp"])(
    "%s says so in one line, and ends with 1",
    async (bin) => {
      const command = join(project, "node_modules/.bin", bin);
      expect(await run(node, [command, "--help"], project)).toEqual({
        status: 1,
        stdout: "",
        stderr: `${bin}: ${REFUSAL}\n`,
      });
    },
  );
});
