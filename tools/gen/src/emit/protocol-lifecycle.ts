import type { Model } from "../model.ts";
import { Printer } from "../printer.ts";
import { objectRows } from "../protocol/check-objects.ts";
import type { Protocol } from "../protocol/model.ts";
import { without } from "./protocol-json.ts";

/** `LIFECYCLE`: machines, guards, the status they give, and which operation is legal when as far as sessions decide that. */
export function emitLifecycle({ lifecycle, legality, objects }: Protocol, served: Model): string {
  const { guards, machines, status } = lifecycle;
  const { answers, refusals, rows } = legality;
  const elsewhere = new Set(objectRows(objects));
  const operations = Object.fromEntries(
    served.operations.map(({ id }) => [id, (legality.operations[id] ?? []).filter((row) => !elsewhere.has(row))]),
  );
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
