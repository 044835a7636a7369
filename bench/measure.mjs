import { spawn } from "node:child_process";

/** The middle value: what to quote on a machine whose speed drifts. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs each case once per round, in turn and then in reverse (A B C, C B A, …), so that drift hits all alike.
 *
 * @param {Record<string, () => Promise<number>>} cases each returns one measurement
 * @param {number} rounds
 * @returns {Promise<Record<string, number[]>>}
 */
export async function interleave(cases, rounds) {
  const samples = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = Object.keys(cases);
    if (round % 2 === 1) order.reverse();
    for (const name of order) samples[name].push(await cases[name]());
  }
  return samples;
}

/** Wall time of a whole process in milliseconds; rejects if it fails. */
export function timeProcess(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], ...options });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr = (stderr + chunk).slice(-2000);
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`${command} ${args.join(" ")} exited with ${code}: ${stderr}`));
    });
  });
}

/** A row for one case. `goal` is `[limit, text]`, lower is better; or `[limit, text, "higher"]`. */
export function row(name, metric, unit, value, goal) {
  if (goal === undefined) return { case: name, metric, unit, value };
  const [limit, text, better] = goal;
  return { case: name, metric, unit, value, goal: text, met: better === "higher" ? value >= limit : value <= limit };
}
