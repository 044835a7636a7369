import { setTimeout as sleep } from "node:timers/promises";
import type { OperationId } from "@managed-agents/types";
import { type Created, type Ledger, REMOVALS } from "./ledger.ts";
import { callUpstream, type Upstream } from "./upstream.ts";

/** An object that is still there after everything was tried. */
export interface Left {
  readonly id: string;
  readonly why: string;
}

const ATTEMPTS = 4;

/** Turns that are interrupted of one session: every message that waits there starts another one, and one request brings up to 1,000. */
const MOST_TURNS = 1_200;

/** Milliseconds between an interrupted turn and the next attempt. */
const TURN_PAUSE = 100;

/** Milliseconds before an attempt that follows a failed one; each next one waits twice as long. */
const PAUSE = 500;

/** Later calls are refused, a state changes, or a server is busy: these are worth another attempt. */
const WORTH_ANOTHER = new Set([400, 409, 429, 500, 502, 503, 504, 529]);

/** Kinds in the order in which nothing stands in the way of the next one: sessions use all the others. */
const ORDER = Object.keys(REMOVALS) as OperationId[];

/**
 * Deletes what a run created, or archives what cannot be deleted.
 *
 * @param onProgress called after each object, with how many are done
 * @returns what is left; empty when all went well
 */
export async function cleanUp(
  upstream: Upstream,
  { created }: Ledger,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Left[]> {
  const own = ORDER.flatMap((operation) => created.filter((object) => object.operation === operation));
  const left: Left[] = [];
  for (const [index, object] of own.entries()) {
    const why = await remove(upstream, object);
    if (why !== null) left.push({ id: object.id, why });
    onProgress(index + 1, own.length);
  }
  return left;
}

/** Why an object is still there; null once it is gone. */
async function remove(upstream: Upstream, { operation, id }: Created): Promise<string | null> {
  const removal = REMOVALS[operation];
  if (!removal) return null;
  const path = { [removal.parameter]: id };
  let why = "";
  for (const way of removal.ways) {
    for (let [failed, turns] = [0, 0]; failed < ATTEMPTS && turns < MOST_TURNS; ) {
      if (failed > 0) await sleep(PAUSE * 2 ** (failed - 1));
      const { status, text } = await answerOf(upstream, way, path);
      // Gone already, by the test that created it.
      if (status === 200 || status === 404) return null;
      why = `${way} was answered with ${status} ${text.slice(0, 200)}`;
      if (!WORTH_ANOTHER.has(status)) break;
      // An object in use is not waited for: it can be archived.
      if (way === "environments.delete" && status === 409) break;
      if (way !== "sessions.delete" || !(await interrupt(upstream, path))) failed += 1;
      else if (++turns < MOST_TURNS) await sleep(TURN_PAUSE);
    }
  }
  return why;
}

/** Interrupts a session at work, which can be neither deleted nor archived. @returns whether it is at work */
async function interrupt(upstream: Upstream, path: Readonly<Record<string, string>>): Promise<boolean> {
  const { text } = await answerOf(upstream, "sessions.retrieve", path);
  if (!isAtWork(text)) return false;
  const body = { events: [{ type: "user.interrupt" }] };
  await callUpstream(upstream, "sessions.events.send", path, body).catch(() => undefined);
  return true;
}

/** @param text of a session, or of whatever was answered instead */
function isAtWork(text: string): boolean {
  try {
    const { status } = JSON.parse(text) as { readonly status?: unknown };
    return status === "running" || status === "rescheduling";
  } catch {
    return false;
  }
}

async function answerOf(upstream: Upstream, way: OperationId, path: Readonly<Record<string, string>>) {
  try {
    return await callUpstream(upstream, way, path);
  } catch (error) {
    return { status: 503, text: error instanceof Error ? error.message : String(error) };
  }
}
