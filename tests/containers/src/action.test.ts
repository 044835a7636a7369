import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ACTION, Job } from "../../../tools/action/test/runner.ts";
import { ROOT, read } from "./repository.ts";

test("the action installs the tarball that stands alone, without a registry, and serves from it", async () => {
  const [tarball = ""] = globSync(join(ROOT, "dist/packages/managed-agents-mock-*-standalone.tgz"));
  const job = new Job({ tarball, port: "0" }, { npm_config_registry: "http://127.0.0.1:9/" });
  expect(await job.start()).toMatchObject({ code: 0 });
  const { ANTHROPIC_BASE_URL: url } = job.written("env");
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: "ok" });
  expect(await job.stop()).toMatchObject({ code: 0 });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

test("the workflows that use the action give it inputs that it has", () => {
  const folder = ".github/workflows";
  const steps = readdirSync(join(ROOT, folder)).flatMap((name) => {
    const { jobs } = parse(read(`${folder}/${name}`)) as { jobs: Record<string, { steps: readonly Step[] }> };
    return Object.values(jobs).flatMap((job) => job.steps);
  });
  const used = steps.filter(({ uses }) => uses === "./");
  expect(used.length).toBeGreaterThan(0);
  for (const step of used)
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
});
