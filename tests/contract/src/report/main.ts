#!/usr/bin/env node
// Runs every scenario and writes what came of it: the report, and the documents that are made from it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { allSeen, forgetSeen } from "../seen.ts";
import { writeDocuments } from "./documents.ts";
import { makeReport } from "./report.ts";
import { writeReport } from "./write-report.ts";

const run = `report-${process.pid}`;
const env = { ...process.env, CONTRACT_TESTS_RUN: run };
const cwd = fileURLToPath(new URL("../../", import.meta.url));
const vitest = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "scenarios"], {
  cwd,
  env,
  stdio: "inherit",
});
const report = makeReport(allSeen(run));
forgetSeen(run);
for (const path of writeReport(report)) process.stdout.write(`${path}\n`);

const missing = report.areas.flatMap(({ title, missing: names }) => names.map((name) => `${title}: ${name}`));
for (const name of missing) process.stderr.write(`not reached: ${name}\n`);
// A run that failed says nothing about what is supported.
if (status === 0 && missing.length === 0) writeDocuments(report);
process.exitCode = status === 0 && missing.length === 0 ? 0 : 1;
