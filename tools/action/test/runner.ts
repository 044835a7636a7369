import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../../..");

/** What action.yml says. */
export const ACTION = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
};

/** What a part of the action did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** One job with this action as a step: what a runner hands to it, and what it writes for others. */
export class Job {
  /** Has a blank in its name, as folders of runners on Windows and macOS may have. */
  readonly folder = join(realpathSync(mkdtempSync(join(tmpdir(), "action-"))), "a job");
  readonly workspace = join(this.folder, "workspace");
  readonly #inputs: Readonly<Record<string, string>>;

  readonly #environment: Readonly<Record<string, string>>;

  /**
   * @param inputs those that the step gives; the others have their defaults
   * @param environment what the job sets besides
   */
  constructor(inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
    this.#environment = environment;
    const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(ACTION.inputs, name));
    if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown}`);
    const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]);
    this.#inputs = { ...Object.fromEntries(defaults), ...inputs };
    mkdirSync(this.workspace, { recursive: true });
    mkdirSync(join(this.folder, "temp"));
    for (const file of ["env", "output", "state"]) writeFileSync(join(this.folder, file), "");
    onTestFinished(async () => {
      await this.stop();
      rmSync(resolve(this.folder, ".."), { recursive: true, force: true });
    });
  }

  start(): Promise<Ran> {
    return this.#run(ACTION.runs.main, {});
  }

  /** What runs after the last step. */
  stop(): Promise<Ran> {
    const state = Object.entries(this.written("state")).map(([name, value]) => [`STATE_${name}`, value]);
    return this.#run(ACTION.runs.post, Object.fromEntries(state));
  }

  /** What was written for later steps. */
  written(file: "env" | "output" | "state"): Record<string, string> {
    const lines = readFileSync(join(this.folder, file), "utf8").split("\n").filter(Boolean);
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
  }

  #run(script: string, more: Record<string, string>): Promise<Ran> {
    const inputs = Object.entries(this.#inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const { PATH = "", HOME = "" } = process.env;
    const env = {
      PATH,
      HOME,
      GITHUB_ENV: join(this.folder, "env"),
      GITHUB_OUTPUT: join(this.folder, "output"),
      GITHUB_STATE: join(this.folder, "state"),
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: join(this.folder, "temp"),
      ...this.#environment,
      ...Object.fromEntries(inputs),
      ...more,
    };
    return new Promise((done) => {
      const child = execFile(process.execPath, [join(ROOT, script)], { cwd: this.workspace, env }, (_, out, errors) =>
        done({ code: child.exitCode ?? -1, out: out + errors }),
      );
    });
  }
}
