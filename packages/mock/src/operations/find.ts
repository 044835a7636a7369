import { type Column, checkLegality, type LegalAnswer, type LegalRow } from "../domain/legality.ts";
import { Refused, refuse, refuseUnknown } from "../domain/refusal.ts";
import { shorten } from "../domain/shorten.ts";
import type { NeighbourKind } from "../state/catalog.ts";
import type { ResourceRecord, SessionRecord, ThreadRecord } from "../state/records.ts";
import { shownStatus } from "../state/show.ts";
import type { World } from "../state/world.ts";

/** @throws Refused with 404 if there is no such session, or no more */
export function findSession(world: World, id = ""): SessionRecord {
  return world.session(id) ?? refuseUnknown(`Session ${quote(id)} does not exist.`);
}

/** @throws Refused with 404 unless the thread belongs to the session */
export function findThread(session: SessionRecord, id = ""): ThreadRecord {
  const thread = session.threads.find((candidate) => candidate.id === id);
  return thread ?? refuseUnknown(`Thread ${quote(id)} does not exist in session ${session.id}.`);
}

/** @throws Refused with 404 unless the resource belongs to the session */
export function findResource(session: SessionRecord, id = ""): ResourceRecord {
  const resource = session.resources.find(({ key }) => key === id);
  return resource ?? refuseUnknown(`Resource ${quote(id)} does not exist in session ${session.id}.`);
}

/**
 * Refuses a request that names something the world does not know: in the service's words (live L31), and with a hint that says which ids
 * there are.
 *
 * @throws Refused with 404
 */
export function refuseReference({ catalog }: World, kind: NeighbourKind, id: string): never {
  const hint = catalog.explain(kind, id);
  if (kind === "file") return refuseUnknown("One or more files not found or not accessible.", { hint });
  const code = kind === "environment" ? { code: "environment_not_found" } : {};
  return refuseUnknown(`Referenced ${kind.replaceAll("_", " ")} not found or not accessible.`, { ...code, hint });
}

export const quote = (text: string): string => JSON.stringify(shorten(text, 128));

export const columnOf = (world: World, session: SessionRecord): Column =>
  session.life === "archived" ? "archived" : shownStatus(world, session);

/**
 * Asks the table whether a call is legal now.
 *
 * @param id of the session or thread that the call concerns
 * @returns how it is answered
 * @throws Refused with the table's refusal
 */
export function requireLegal(row: LegalRow, column: Column, { id }: { readonly id: string }): LegalAnswer {
  const cell = checkLegality(row, column, { id, status: column });
  if (typeof cell !== "string") throw new Refused(cell);
  return cell;
}

/** @throws Refused with 400 `workflow_run_open` while a run of the session has not ended (house rule H27) */
export function requireNoOpenRun(session: SessionRecord): void {
  if (session.runs.some(({ open }) => open))
    refuse("A workflow run has not ended (workflow_run_open).", "workflow_run_open");
}
