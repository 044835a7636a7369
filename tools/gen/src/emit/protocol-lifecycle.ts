import { Printer } from "../printer.ts";
import type { Protocol } from "../protocol/model.ts";
import { without } from "./protocol-json.ts";

/** `LIFECYCLE`: machines, guards, the status they give, and which operation is legal when. */
export function emitLifecycle({ lifecycle, legality }: Protocol): string {
  const { guards, machines, status } = lifecycle;
  const { answers, refusals, rows, operations } = legality;
  const out = new Printer("spec/protocol/{lifecycle,operations}.yaml");
  out.line('import type { LifecycleDescriptor } from "../lifecycle-descriptor.ts";').line();
  out.doc(
    "States of a session and its threads, what moves them, how the status follows, and when each operation is legal.\nCells and `unless` name answers or refusals; guards are conditions that code decides.",
  );
  // Evidence is for people and for protocol.json: no code decides by it.
  const value = without(["place", "evidence"], { guards, machines, status, answers, refusals, rows, operations });
  out.line(`export const LIFECYCLE = ${JSON.stringify(value)} as const satisfies LifecycleDescriptor;`);
  return out.toString();
}
