import type { OperationId } from "@managed-agents/types";
import { errorOf } from "../http/error-answer.ts";
import type { Interceptor } from "../http/interceptor.ts";
import type { World } from "../state/world.ts";
import { applyFaults } from "./apply-faults.ts";
import type { Fault } from "./fault.ts";
import { FaultPlan } from "./fault-plan.ts";
import { HeaderFaults } from "./header-faults.ts";
import { Pending } from "./pending.ts";
import { hasScenarioFault, meetScenarioFaults } from "./scenario-faults.ts";

/** The header by which one request asks for its own faults. */
export const FAULT_HEADER = "mock-fault";

const NONE: readonly Fault[] = [];

/** Everything that goes wrong on purpose, and what it holds back. */
export class Faults {
  readonly plan = new FaultPlan();
  /** Those that requests ask for by header. */
  readonly asked = new HeaderFaults();
  readonly pending = new Pending();

  /** Answers a request under the faults that meet it. */
  readonly intercept: Interceptor = (call) => {
    let met: readonly Fault[];
    try {
      const { world, request, route } = call;
      met = this.meet(world, route.operation, route.path.session_id, request.header(FAULT_HEADER));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return call.fail(errorOf(400, `${FAULT_HEADER}: ${error.message}`));
    }
    return met.length === 0 ? call.respond() : applyFaults(met, call, this.pending);
  };

  /** Takes back what is planned, and counts from 1 again. */
  clear(): void {
    this.plan.clear();
    this.asked.clear();
  }

  /** The world is over: delayed requests are broken off without having acted, and so are stalled streams. */
  endPending(): void {
    this.pending.end();
  }

  /**
   * Counts a request, and says which faults meet it: planned ones, those of its session's scenario, and those it asks for.
   *
   * @param header the text of `mock-fault`, if the request has one
   * @throws TypeError that says what is wrong with the header; nothing was counted then
   */
  meet(
    world: World,
    operation: OperationId,
    sessionId: string | undefined,
    header: string | null | undefined,
  ): readonly Fault[] {
    // First, since it can be refused, and nothing may be counted then.
    const asked = header ? this.asked.meet(header, operation, sessionId) : NONE;
    const session = sessionId === undefined ? undefined : world.session(sessionId);
    const scripted = session === undefined ? NONE : meetScenarioFaults(world, session, operation);
    if (this.plan.isEmpty && asked.length === 0 && scripted.length === 0) return NONE;
    return [...this.plan.meet(operation, sessionId), ...scripted, ...asked];
  }

  /** Whether any fault would count a request. Counts nothing. */
  concern(
    world: World,
    operation: OperationId,
    sessionId: string | undefined,
    header: string | null | undefined,
  ): boolean {
    if (header || this.plan.concerns(operation, sessionId)) return true;
    const session = sessionId === undefined ? undefined : world.session(sessionId);
    return session !== undefined && hasScenarioFault(world, session, operation);
  }
}
