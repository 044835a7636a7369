import type { Fault } from "../faults/fault.ts";
import type { PlannedFault } from "../faults/fault-plan.ts";
import { IMPLEMENTATIONS } from "../operations/index.ts";
import type { Operation, OperationInput, OperationOutput } from "../operations/operation.ts";
import type { SeedOutcome } from "../seeds/apply-seed.ts";
import type { SeedError } from "../seeds/seed-data.ts";
import type { CallInput, Input } from "../world-log/input.ts";
import type { WorldHost } from "./world-host.ts";

/** What comes of a call: its answer, or the faults that it met before it was carried out. */
export type CallOutcome = { readonly output: OperationOutput } | { readonly met: readonly Fault[] };

/** What comes of each kind of input. */
export interface Outcomes {
  readonly call: CallOutcome;
  readonly tick: null;
  readonly meet_faults: readonly Fault[];
  readonly advance: null;
  readonly reset: null;
  readonly seed: SeedOutcome;
  readonly replace_seed_data: SeedOutcome | { readonly refused: SeedError };
  readonly add_scenario: null;
  readonly replace_scenarios: null;
  readonly set_default_scenario: null;
  readonly add_fault: PlannedFault;
  readonly delete_fault: boolean;
  readonly clear_faults: null;
}

/**
 * Changes a world by one input, and by nothing else.
 *
 * @param bytes of the file of a call that has one
 * @returns what `Outcomes` says
 * @throws whatever the change is refused with; see the methods of `WorldHost`
 */
export function applyInput(
  host: WorldHost,
  input: Input,
  bytes: Uint8Array | null = null,
): Outcomes[keyof Outcomes] | undefined {
  switch (input.kind) {
    case "call":
      return applyCall(host, input, bytes);
    case "tick":
      host.world.driven?.tick();
      return null;
    case "meet_faults": {
      const { operation, session_id, header } = input;
      return host.faults.meet(host.world, operation, session_id, header);
    }
    case "advance":
      host.world.driven?.advanceBy(input.ms);
      return null;
    case "reset":
      host.reset();
      return null;
    case "seed":
      return host.seed(input.data);
    case "replace_seed_data":
      return host.replaceSeedData(input.data, input.fresh);
    case "add_scenario":
      host.addScenario(input.scenario);
      return null;
    case "replace_scenarios":
      host.replaceScenarios(input.scenarios);
      return null;
    case "set_default_scenario":
      host.defaultScenario = input.name;
      return null;
    case "add_fault":
      return host.faults.plan.plan(input.fault);
    case "delete_fault":
      return host.faults.plan.remove(input.id);
    case "clear_faults":
      host.faults.clear();
      return null;
  }
}

function applyCall(host: WorldHost, input: CallInput, bytes: Uint8Array | null): CallOutcome {
  const { operation, path, query, body, file, faults } = input;
  if (faults !== undefined) {
    const met = host.faults.meet(host.world, operation, path.session_id, faults.header);
    if (met.length > 0) return { met };
  }
  const whole = file === undefined ? body : { ...(body as object), file: { ...file, bytes } };
  const run = IMPLEMENTATIONS[operation] as Operation;
  return { output: run(host.world, { path, query, body: whole } as OperationInput) };
}

/** Errors by which a change is refused, as whoever asked for it learns. */
export const isRefusal = (error: unknown): boolean =>
  ["Refused", "SeedError", "RangeError", "TypeError"].includes((error as Error)?.name);
