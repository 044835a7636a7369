import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** What a process gets to end by itself, in milliseconds. The mock needs one second at most. */
const GRACE = 10_000;

/**
 * Asks a process that is not a child of this one to end, and kills it if it does not.
 *
 * @throws RangeError for what is no process id: 0 and -1 would mean whole groups
 */
export async function stopProcess(pid: number): Promise<void> {
  if (!Number.isSafeInteger(pid) || pid <= 1) throw new RangeError(`pid: expected a process id, but got ${pid}`);
  if (!send(pid, "SIGTERM")) return;
  for (const deadline = Date.now() + GRACE; Date.now() < deadline; await delay(50)) {
    if (isOver(pid)) return;
  }
  send(pid, "SIGKILL");
}

/** @returns whether there is such a process */
function send(pid: number, signal: "SIGTERM" | "SIGKILL" | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function isOver(pid: number): boolean {
  if (!send(pid, 0)) return true;
  if (process.platform !== "linux") return false;
  // Where nobody collects the exit status of orphans, as in some containers, one that has ended stays as a zombie.
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}
