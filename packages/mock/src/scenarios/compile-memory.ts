import type { Op } from "../domain/op.ts";
import { requestOfCalls } from "./compile-calls.ts";
import { fill } from "./fill.ts";
import type { CompileView, WriteMemoryStep } from "./step.ts";

/** A model request that writes a memory with the tool `write`, and what comes of it. @param thought what the request begins with */
export function compileMemory(step: WriteMemoryStep, view: CompileView, thought: readonly Op[] = []): Op[] {
  const { store, path, content } = step;
  const op: Op = {
    op: "write_memory",
    store: store ?? null,
    path: path.startsWith("/") ? path : `/${path}`,
    content: fill(content, view),
  };
  return requestOfCalls([op], view.latency.tool / 1000, view, thought);
}
