import type { ToolOutcome } from "../../domain/call.ts";
import { filesTooLarge } from "../../domain/file-limits.ts";
import type { FileWrite } from "../../domain/output-file.ts";
import type { SessionRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";

const encoder = new TextEncoder();

/**
 * Leaves a file below the outputs, where it is listed at once (row D223). One that was written to the same path before goes: a file itself
 * never changes. Where there is no room, the tool fails.
 */
export function writeFile(world: World, { id: sessionId }: SessionRecord, write: FileWrite): ToolOutcome {
  const { path, filename, mimeType, content, base64 } = write;
  const { files } = world.catalog;
  const bytes = base64 ? Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0)) : encoder.encode(content);
  if (!files.hasRoom(bytes.byteLength)) return outcome(filesTooLarge(world.maxFileBytes), true);
  const earlier = files.ofSession(sessionId).find((file) => file.path === path);
  if (earlier !== undefined) files.remove(earlier.id);
  const id = world.ids.next("file");
  files.add({ id, filename, mimeType, bytes, downloadable: true, expiresAt: null, sessionId, path });
  return outcome(`Wrote ${bytes.byteLength} bytes to ${path}\n`, false);
}

const outcome = (text: string, isError: boolean): ToolOutcome => ({ content: [{ type: "text", text }], isError });
