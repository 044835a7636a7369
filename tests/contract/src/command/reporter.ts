import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { paint } from "./paint.ts";
import type { Results } from "./results.ts";

/** Milliseconds between two lines of progress: on a terminal one line that changes, elsewhere lines of a log. */
const [ON_TERMINAL, IN_A_LOG] = [100, 10_000];

/** Shows how far a run is, and keeps its results in the file that `CONTRACT_TESTS_RESULTS` names. */
export default class ProgressReporter implements Reporter {
  readonly #failures: Results["failures"][number][] = [];
  readonly #leftOut: Results["leftOut"][number][] = [];
  readonly #terminal = process.stderr.isTTY === true;
  #passed = 0;
  #shownAt = 0;

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    const title = test.fullName;
    if (result.state === "passed") this.#passed += 1;
    else if (result.state === "failed") {
      const message = (result.errors ?? []).map((error) => error.message).join("\n");
      this.#failures.push({ title, message });
      this.#line(`${paint.red("✗")} ${title}`);
    } else if (result.state === "skipped" && result.note !== undefined) {
      this.#leftOut.push({ title, reason: result.note });
    } else return;
    this.#progress(test.module);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly { readonly message: string }[]): void {
    this.#clear();
    const broken = modules.flatMap((module) =>
      module.errors().map((error) => `${module.relativeModuleId}: ${error.message}`),
    );
    const results: Results = {
      passed: this.#passed,
      failures: this.#failures,
      leftOut: this.#leftOut,
      errors: [...errors.map(({ message }) => message), ...broken],
    };
    const file = process.env.CONTRACT_TESTS_RESULTS;
    if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  }

  #progress({ relativeModuleId }: TestModule): void {
    const now = performance.now();
    if (now - this.#shownAt < (this.#terminal ? ON_TERMINAL : IN_A_LOG)) return;
    this.#shownAt = now;
    const failed = this.#failures.length === 0 ? "" : `, ${paint.red(`${this.#failures.length} failed`)}`;
    const left = this.#leftOut.length === 0 ? "" : `, ${this.#leftOut.length} left out`;
    const text = `${this.#passed} passed${failed}${left}  ${paint.dim(relativeModuleId)}`;
    process.stderr.write(this.#terminal ? `\r\u001b[2K${text}` : `${text}\n`);
  }

  #line(text: string): void {
    this.#clear();
    process.stderr.write(`${text}\n`);
  }

  #clear(): void {
    if (this.#terminal) process.stderr.write("\r\u001b[2K");
  }
}
