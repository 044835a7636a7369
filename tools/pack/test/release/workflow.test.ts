import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../../../..");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly needs?: string;
  readonly environment?: string;
  readonly steps: readonly Step[];
}

const workflow = parse(readFileSync(join(ROOT, ".github/workflows/release.yml"), "utf8")) as {
  readonly on: unknown;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
};
const jobs = Object.entries(workflow.jobs);
const commands = (job: Job | undefined): string[] => job?.steps.flatMap(({ run }) => run ?? []) ?? [];

test("a tag alone releases, and a job may do only what it names", () => {
  expect(workflow.on).toEqual({ push: { tags: ["v[0-9]*"] } });
  expect(workflow.permissions).toEqual({});
  expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
    pack: { contents: "read" },
    publish: { contents: "read", "id-token": "write" },
    attach: { contents: "write" },
  });
  expect(jobs.every(([, job]) => (job["timeout-minutes"] ?? Number.POSITIVE_INFINITY) <= 60)).toBe(true);
});

test("the job that may publish waits for the tests, installs nothing and keeps no credential", () => {
  const { pack, publish, attach } = workflow.jobs;
  expect([publish?.needs, attach?.needs, publish?.environment]).toEqual(["pack", "publish", "npm"]);
  expect(commands(pack)).toEqual(expect.arrayContaining(["npm ci", "npm test", "npm run test:release"]));
  expect(commands(publish)).toEqual(['npm run release:publish -- --tag "$GITHUB_REF_NAME"']);
  for (const [, { steps }] of jobs) {
    for (const { uses = "", with: settings } of steps) {
      if (uses.startsWith("actions/checkout@")) expect(settings?.["persist-credentials"]).toBe(false);
      // What another branch put into a cache must not reach a release.
      if (uses.startsWith("actions/setup-node@")) expect(settings).toEqual({ "node-version": 24 });
    }
  }
});

test("packing and publishing both refuse a tag of another version", () => {
  expect(commands(workflow.jobs.pack).at(-1)).toMatch(/^npm run pack:all -- --publishable --tag "\$GITHUB_REF_NAME" /);
  expect(commands(workflow.jobs.publish).at(-1)).toContain('--tag "$GITHUB_REF_NAME"');
});

test("actions are pinned to commits, and commands take no text of an event", () => {
  const steps = jobs.flatMap(([, job]) => job.steps);
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(steps.flatMap(({ run }) => run ?? []).filter((command) => command.includes("${{"))).toEqual([]);
});

test("every script that it runs is one of the repository", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const run = jobs
    .flatMap(([, job]) => commands(job))
    .flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
  expect(run).toEqual(["test:release", "pack:all", "release:publish"]);
  expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
