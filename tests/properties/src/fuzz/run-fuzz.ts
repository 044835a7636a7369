import { checkedAs, type ProfileName, violationsOf } from "@managed-agents/harness";
import { historyViolations } from "../history-invariants.ts";
import { FuzzSession } from "./fuzz-session.ts";
import type { FuzzPlan } from "./fuzz-step.ts";
import {
  decisionViolations,
  readerViolations,
  settledViolations,
  statusViolations,
  terminatedViolations,
} from "./oracle.ts";

/** Rounds of six seconds until a session that is answered has come to rest. */
const MOST_ROUNDS = 400;
const ROUND_MS = 6_000;

/** Performs a plan, brings its session to rest, and returns everything that contradicts the facts, one line each. */
export async function runFuzz(plan: FuzzPlan, profile: ProfileName): Promise<string[]> {
  const session = await FuzzSession.open(plan, profile);
  const { problems, mock } = session;
  await session.openReader();
  await session.openReader(session.path, true);
  let history = await session.list();
  for (const step of plan.steps) {
    await session.perform(step);
    const later = await session.list();
    problems.push(...historyViolations(history, later));
    // Under `varied` a status may trail what the list says, and the list the stream (live L22).
    if (profile !== "varied") problems.push(...statusViolations(later, await session.status()));
    history = later;
  }
  await settle(session);
  for (const walk of session.walks) while (walk.next !== null) await session.nextPage(walk);
  history = await session.list();
  problems.push(...settledViolations(history, await session.status()));
  problems.push(...waiting(history), ...decisionViolations(history, session.denied));
  const lists = new Map([[session.path, history]]);
  for (const { id } of (await session.threads()).slice(1)) {
    const path = `${session.path}/threads/${id}`;
    const events = await session.list(path);
    lists.set(path, events);
    problems.push(...terminatedViolations(path, events));
  }
  problems.push(...terminatedViolations(session.path, history));
  const primary = (await session.threads())[0]?.id;
  if (primary !== undefined)
    lists.set(`${session.path}/threads/${primary}`, await session.list(`${session.path}/threads/${primary}`));
  await mock.close();
  for (const reader of session.readers) {
    await reader.ended();
    problems.push(...readerViolations(reader, lists.get(reader.path) ?? [], profile));
    if (reader.listed.length === 0 && reader.path === session.path) {
      problems.push(
        ...violationsOf(reader.frames, { joined: "start", profile: checkedAs(profile) }).map(
          (text) => `stream: ${text}`,
        ),
      );
    }
  }
  problems.push(...mock.internalErrors.map((error) => `internal error: ${String(error)}`));
  return [...new Set(problems)];
}

/** Gives the session what it waits for until nothing of it moves any more. */
async function settle(session: FuzzSession): Promise<void> {
  let rested = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await session.mock.clock.advance(ROUND_MS);
    const status = await session.status();
    if (status === "terminated") return;
    if (status !== "idle" || (await session.answerAll())) {
      rested = false;
      continue;
    }
    if (!rested) {
      // Under `varied` the status may have come before what the list says.
      rested = true;
      continue;
    }
    const history = await session.list();
    const last = history.findLast(({ type }) => type.startsWith("session.status_"));
    if (last?.stop_reason?.type !== "budget_reached") return;
    await session.raiseBudget();
    await session.mock.clock.advance(ROUND_MS);
    // A raised budget moves nobody where everyone had finished: the same idle event is the end.
    const next = (await session.list()).findLast(({ type }) => type.startsWith("session.status_"));
    if (next?.id === last.id) return;
  }
  session.problems.push(`the session is still ${await session.status()} after everything was answered`);
}

/** Client events that still wait in a session at rest. */
function waiting(history: Awaited<ReturnType<FuzzSession["list"]>>): string[] {
  const ended = history.some(({ type }) => type === "session.status_terminated");
  return history
    .filter(({ type, processed_at }) => processed_at === null && (!ended || type === "user.interrupt"))
    .map(({ type, id }) => `${type} ${id} waits for ever in a session that is ${ended ? "terminated" : "idle"}`);
}
