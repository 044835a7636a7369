import { errorOf } from "../http/error-answer.ts";
import type { InterceptedCall, Interceptor } from "../http/interceptor.ts";
import { applyFaults } from "./apply-faults.ts";
import type { Fault } from "./fault.ts";
import { FaultPlan } from "./fault-plan.ts";
import { HeaderFaults } from "./header-faults.ts";
import { Pending } from "./pending.ts";
import { meetScenarioFaults } from "./scenario-faults.ts";

/** The header by which one request asks for its own faults. */
const FAULT_HEADER = "mock-fault";

const NONE: readonly Fault[] = [];

/** Everything that goes wrong on purpose, and what it holds back. */
export class Faults {
  readonly plan = new FaultPlan();
  readonly #asked = new HeaderFaults();
  readonly #pending = new Pending();

  /** Answers a request under the faults that meet it. */
  readonly intercept: Interceptor = (call) => {
    let met: readonly Fault[];
    try {
      met = this.#meet(call);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return call.fail(errorOf(400, `${FAULT_HEADER}: ${error.message}`));
    }
    return met.length === 0 ? call.respond() : applyFaults(met, call, this.#pending);
  };

  /** Takes back what is planned, and counts from 1 again. */
  clear(): void {
    this.plan.clear();
    this.#asked.clear();
  }

  /** The world is over: delayed requests are broken off without having acted, and so are stalled streams. */
  endPending(): void {
    this.#pending.end();
  }

  /** Planned faults, those of the session's scenario, and those the request asks for. */
  #meet({ world, request, route: { operation, path } }: InterceptedCall): readonly Fault[] {
    const { session_id } = path;
    const header = request.header(FAULT_HEADER);
    const session = session_id === undefined ? undefined : world.session(session_id);
    const scripted = session === undefined ? NONE : meetScenarioFaults(world, session, operation);
    if (this.plan.isEmpty && !header && scripted.length === 0) return NONE;
    // First, since it can be refused, and nothing may be counted then.
    const asked = header ? this.#asked.meet(header, operation, session_id) : NONE;
    return [...this.plan.meet(operation, session_id), ...scripted, ...asked];
  }
}
