import type { ToolOutcome } from "../../domain/call.ts";
import type { MemoryWrite } from "../../domain/memory-write.ts";
import type { Op } from "../../domain/op.ts";
import type { SessionRecord, ThreadRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";
import { useTool } from "./calls.ts";

/** Calls the tool `write` on a file of a memory store. The memory changes when the call runs, so not where it is denied or interrupted. */
export function callWriteMemory(
  world: World,
  thread: ThreadRecord,
  { store, path, content }: Extract<Op, { op: "write_memory" }>,
): void {
  const mounted = findMounted(thread.session, store);
  const file = `${mounted?.mount_path ?? `/mnt/memory/${store ?? "none"}`}${path}`;
  const storeId = mounted?.memory_store_id ?? null;
  const write: MemoryWrite = { storeId, readOnly: mounted?.access === "read_only", file, path, content };
  const input = { file_path: file, content };
  const outcome: ToolOutcome = { content: [], isError: false, write };
  useTool(world, thread, { op: "call", kind: "tool", name: "write", input, permission: "policy", outcome });
}

/** A memory store of a session by its id, its name or its folder; the first one where none is named. */
function findMounted({ resources }: SessionRecord, wanted: string | null) {
  for (const { shown } of resources) {
    if (shown.type !== "memory_store") continue;
    const names = [shown.memory_store_id, shown.name, shown.mount_path?.slice("/mnt/memory/".length)];
    if (wanted === null || names.includes(wanted)) return shown;
  }
  return undefined;
}
