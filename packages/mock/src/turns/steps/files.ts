import { filesTooLarge } from "../../domain/file-limits.ts";
import type { Op } from "../../domain/op.ts";
import { ScriptError } from "../../domain/script-error.ts";
import type { ThreadRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";

const encoder = new TextEncoder();

/**
 * Leaves a file below the outputs, where it is listed at once (house rule H223). One that was written to the same path before goes: a
 * file itself never changes.
 *
 * @throws ScriptError where there are no outputs, or no room
 */
export function writeFile(world: World, { session }: ThreadRecord, op: Extract<Op, { op: "write_file" }>): void {
  if (session.selfHosted) throw new ScriptError("write_file: a self-hosted environment has no /mnt/session/outputs");
  const { files } = world.catalog;
  const bytes = op.base64
    ? Uint8Array.from(atob(op.content), (byte) => byte.charCodeAt(0))
    : encoder.encode(op.content);
  if (!files.hasRoom(bytes.byteLength)) throw new ScriptError(filesTooLarge(world.maxFileBytes));
  const earlier = files.ofSession(session.id).find(({ path }) => path === op.path);
  if (earlier !== undefined) files.remove(earlier.id);
  const { path, filename, mimeType } = op;
  const id = world.ids.next("file");
  files.add({ id, filename, mimeType, bytes, downloadable: true, expiresAt: null, sessionId: session.id, path });
}
