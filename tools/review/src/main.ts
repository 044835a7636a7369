import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { exitStatus } from "./make-report.ts";
import { HELP, readOptions } from "./options.ts";
import { render } from "./render/render.ts";
import { review } from "./review.ts";
import { VersionError } from "./versions/version-error.ts";

const HOME = resolve(import.meta.dirname, "../../..");

/** @returns the exit status */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const report = await review(options, resolve(options.root ?? HOME));
  for (const { format, out } of options.outputs) {
    // Nothing is said about a document that did not change, where a person or a job would read it.
    if (out === undefined && report.changes.length === 0 && (format === "text" || format === "annotations")) continue;
    const color = out === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
    const text = render(report, format, { color, reference: options.reference });
    if (out === undefined) process.stdout.write(text);
    else write(out, text);
  }
  return exitStatus(report);
}

function write(out: string, text: string): void {
  mkdirSync(dirname(resolve(out)), { recursive: true });
  writeFileSync(out, text);
}

// A reader such as `head` may close the pipe early: what it did not want is not written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof VersionError)) throw error;
  process.stderr.write(`review: ${error.message}\n`);
  process.exitCode = 2;
}
