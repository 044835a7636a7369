import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

/**
 * One suite as it was measured last: what `bench/results/<suite>.json` holds, and the site draws.
 *
 * @typedef {object} Result
 * @property {string} suite
 * @property {string} purpose what the suite measures, in one line
 * @property {string} date day of the measurement in UTC, as 2026-11-21
 * @property {string} command what a person types to measure it again
 * @property {boolean} quick whether so few rounds were made that the numbers show the form of the result alone
 * @property {string} machine processors, memory and Node
 * @property {number} load processes that wanted a processor just before the suite, as a mean over one minute
 * @property {import("./table.mjs").Row[]} rows
 */

/** Processors, memory and Node of this machine, in one line. */
export function describeMachine() {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/** Under which circumstances the next suite is measured. To be taken before it, since it makes load itself. */
export function circumstances() {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    load: Number(loadavg()[0].toFixed(1)),
  };
}

/** Writes a result, over that of an earlier measurement. @param {string} folder @param {Result} result */
export function keepResult(folder, result) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${result.suite}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
