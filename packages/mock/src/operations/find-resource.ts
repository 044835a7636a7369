import { refuseUnknown } from "../domain/refusal.ts";
import type { ResourceRecord, SessionRecord } from "../state/records.ts";
import { quote } from "./find.ts";

/** @throws Refused with 404 unless the resource belongs to the session */
export function findResource(session: SessionRecord, id = ""): ResourceRecord {
  const resource = session.resources.find(({ key }) => key === id);
  return resource ?? refuseUnknown(`Resource ${quote(id)} does not exist in session ${session.id}.`);
}
