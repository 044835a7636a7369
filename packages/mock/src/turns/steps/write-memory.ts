import type { ToolOutcome } from "../../domain/call.ts";
import { requireMemoryPath } from "../../domain/memory-path.ts";
import { measureText } from "../../domain/memory-text.ts";
import type { MemoryWrite } from "../../domain/memory-write.ts";
import { Refused } from "../../domain/refusal.ts";
import { changeMemory, createMemory } from "../../state/catalog/memories.ts";
import type { SessionRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";

/** Writes a memory as an agent does: a file that is there is overwritten. What the store refuses is the result of a tool that failed. */
export function writeMemory(world: World, session: SessionRecord, write: MemoryWrite): ToolOutcome {
  const { storeId, readOnly, file, path, content } = write;
  const store = storeId === null ? undefined : world.catalog.memoryStores.find(storeId);
  if (store === undefined) return failed(`ENOENT: no such file or directory, open '${file}'`);
  if (readOnly) return failed(`EROFS: read-only file system, open '${file}'`);
  const actor = { type: "session_actor", session_id: session.id } as const;
  const author = { ids: world.ids, now: world.clock.now(), actor };
  try {
    requireMemoryPath(path);
    const text = measureText(content);
    const memory = store.byPath.get(path);
    if (memory === undefined) createMemory(store, path, text, author);
    else changeMemory(store, memory, path, text, author);
    return { content: [{ type: "text", text: `Wrote ${text.size} bytes to ${file}\n` }], isError: false };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return failed(error.message);
  }
}

const failed = (text: string): ToolOutcome => ({ content: [{ type: "text", text }], isError: true });
