import { refuseUnknown } from "../../domain/refusal.ts";
import { shorten } from "../../domain/shorten.ts";
import type { FileRecord } from "../../state/catalog/file-record.ts";
import type { World } from "../../state/world.ts";

const HINT =
  "Here are the files that were uploaded, that the catalog or a session names, that a session mounted and that its agent wrote.";

/** @throws Refused with 404 if there is no such file, or no more */
export function findFile(world: World, id = ""): FileRecord {
  return world.catalog.files.find(id) ?? refuseUnknown(`File ${shorten(id, 128)} not found.`, { hint: HINT });
}

/** The column of a file in the table of objects. */
export const stateOf = ({ content }: FileRecord): "kept" | "expired" => (content === null ? "expired" : "kept");
