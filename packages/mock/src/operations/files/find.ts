import { refuseUnknown } from "../../domain/refusal.ts";
import { shorten } from "../../domain/shorten.ts";
import type { FileRecord } from "../../state/catalog/file-record.ts";
import type { World } from "../../state/world.ts";

/** @throws Refused with 404 if there is no such file, or no more */
export function findFile(world: World, id = ""): FileRecord {
  const { catalog } = world;
  const message = `File ${shorten(id, 128)} not found.`;
  return catalog.files.find(id) ?? refuseUnknown(message, { hint: catalog.explainMissing("file", id) });
}

/** The column of a file in the table of objects. */
export const stateOf = ({ content }: FileRecord): "kept" | "expired" => (content === null ? "expired" : "kept");
