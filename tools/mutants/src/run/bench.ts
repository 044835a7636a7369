import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Copy, copyRepository } from "@managed-agents/copy";
import { mutate } from "../apply.ts";
import type { Mutant } from "../mutant.ts";
import type { Stage } from "../proof/stage.ts";
import { compile, Generated } from "./rebuild.ts";
import { runStage, type StageResult } from "./run-stage.ts";

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly caught: boolean;
  /** What noticed it. */
  readonly by: string;
  readonly milliseconds: number;
}

/** Test files that are known to pass, or not to, without any mutant: shared by all benches. */
export type Baseline = Map<string, Promise<StageResult>>;

/** A test fails on the unbroken repository, so that it can prove nothing. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
}

/** A copy of the repository in which mutants are tried, one at a time. */
export class Bench {
  readonly #copy: Copy;
  readonly #generated: Generated;
  readonly #baseline: Baseline;
  /** What is generated from the unbroken document could be rebuilt. */
  #rebuilds = false;

  constructor(root: string, baseline: Baseline) {
    this.#copy = copyRepository(root, { built: true });
    this.#generated = new Generated(this.#copy.folder);
    this.#baseline = baseline;
  }

  /**
   * Makes one change, runs the stages up to the first failure, and takes the change back.
   *
   * @throws BaselineError if what failed fails without the change too, or the signal's reason
   */
  async try(mutant: Mutant, stages: readonly Stage[], signal: AbortSignal): Promise<Verdict> {
    const started = performance.now();
    const found = await this.#withChange(mutant, stages, signal);
    // What was ended from outside has shown nothing.
    signal.throwIfAborted();
    if (found?.stage !== undefined) await this.#confirm(found.stage, found.file, signal);
    else if (found !== undefined) await this.#confirmRebuild(signal);
    const milliseconds = performance.now() - started;
    return { mutant, caught: found !== undefined, by: found?.by ?? "", milliseconds };
  }

  remove(): void {
    this.#copy.remove();
  }

  async #withChange(
    mutant: Mutant,
    stages: readonly Stage[],
    signal: AbortSignal,
  ): Promise<{ by: string; stage?: Stage; file?: string | undefined } | undefined> {
    const { folder } = this.#copy;
    const path = join(folder, mutant.file);
    const text = readFileSync(path, "utf8");
    const isDocument = mutant.file.startsWith("spec/");
    writeFileSync(path, mutate(mutant, text));
    try {
      if (isDocument) {
        const refusal = await this.#generated.rebuild();
        if (refusal !== undefined) return { by: refusal.by };
      } else compile(folder, mutant.file);
      for (const stage of stages) {
        signal.throwIfAborted();
        const { passed, failure, file } = await runStage(folder, stage);
        if (!passed) return { by: failure, stage, file };
      }
      return undefined;
    } finally {
      writeFileSync(path, text);
      if (isDocument) this.#generated.restore();
      else compile(folder, mutant.file);
    }
  }

  /** A test that fails anyway would catch every mutant. */
  async #confirm(stage: Stage, file: string | undefined, signal: AbortSignal): Promise<void> {
    const narrow = file === undefined ? stage : { workspace: stage.workspace, files: [file] };
    const key = JSON.stringify(narrow);
    const known = this.#baseline.get(key) ?? runStage(this.#copy.folder, narrow);
    this.#baseline.set(key, known);
    const { passed, failure } = await known;
    signal.throwIfAborted();
    if (!passed) throw new BaselineError(`fails without any mutant: ${failure}`);
  }

  /** So would a generator that refuses everything. */
  async #confirmRebuild(signal: AbortSignal): Promise<void> {
    if (this.#rebuilds) return;
    const refusal = await this.#generated.rebuild();
    this.#generated.restore();
    signal.throwIfAborted();
    if (refusal !== undefined) throw new BaselineError(`fails without any mutant: ${refusal.by}\n${refusal.output}`);
    this.#rebuilds = true;
  }
}
