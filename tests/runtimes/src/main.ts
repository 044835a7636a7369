import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findSurprises, type Report } from "./compare.ts";
import { KNOWN_FAILURES } from "./known-failures.ts";
import { findRuntimes, type Runtime } from "./runtimes.ts";

const HERE = resolve(import.meta.dirname, "..");
const ROOT = resolve(HERE, "../..");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");
/** The largest package takes more than ten minutes on two cores that others use too. */
const TIMEOUT_MINUTES = 40;

/** Runs a package's tests on a runtime, and reports how they went. */
function check(tested: string, { name, version, command: [file, ...args] }: Runtime): boolean {
  const folder = mkdtempSync(join(tmpdir(), "runtime-"));
  try {
    const output = join(folder, "report.json");
    const options = ["--root", join(ROOT, "packages", tested), "--config", join(HERE, "vitest.config.ts")];
    const started = performance.now();
    const { status, signal, error, stdout, stderr } = spawnSync(
      file,
      [...args, VITEST, "run", ...options, "--reporter=json", `--outputFile=${output}`],
      {
        cwd: ROOT,
        encoding: "utf8",
        timeout: TIMEOUT_MINUTES * 60_000,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, EXPECTED_RUNTIME: name, NO_COLOR: "1" },
      },
    );
    const report = readReport(output);
    if (report === undefined) {
      const isLate = (error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT";
      const end = isLate ? `not done after ${TIMEOUT_MINUTES} minutes` : `ended with ${status ?? signal}`;
      process.stdout.write(`${name} ${version}, ${tested}: no report, ${end}\n${stdout}${stderr}\n`);
      return false;
    }
    const known = KNOWN_FAILURES.filter((failure) => failure.runtime === name && failure.package === tested);
    const surprises = findSurprises(report, known);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(
      `${name} ${version}, ${tested}: ${report.numPassedTests} tests pass, ${known.length} known to fail, ${surprises.length} surprises (${seconds} s)\n`,
    );
    for (const surprise of surprises) process.stdout.write(`  ${surprise.replaceAll("\n", "\n    ")}\n`);
    return surprises.length === 0 && report.numPassedTests > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

const wanted = process.argv.slice(2);
const runtimes = findRuntimes().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const passed = runtimes.flatMap((runtime) => runtime.packages.map((tested) => check(tested, runtime)));
if (runtimes.length === 0 || passed.includes(false)) process.exitCode = 1;
