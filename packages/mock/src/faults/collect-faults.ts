import { SCENARIO_KEY } from "../domain/scenario-key.ts";
import type { MockRequest } from "../http/mock-request.ts";
import type { Route } from "../http/route.ts";
import type { SessionRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { checkFault, type Fault } from "./fault.ts";
import { parseFaultHeader } from "./fault-header.ts";
import { type FaultPlan, isDue } from "./fault-plan.ts";

/** The header by which one request asks for its own faults. */
export const FAULT_HEADER = "mock-fault";

const NONE: readonly Fault[] = [];

/** Every fault that meets a request: planned ones, those of the session's scenario, those the request asks for. */
export function collectFaults(plan: FaultPlan, world: World, request: MockRequest, route: Route): readonly Fault[] {
  const { session_id } = route.path;
  const asked = request.header(FAULT_HEADER);
  const session = session_id === undefined ? undefined : world.session(session_id);
  const scripted = session === undefined ? NONE : ofScenario(world, session, route);
  if (plan.isEmpty && !asked && scripted.length === 0) return NONE;
  return [...plan.meet(route.operation, session_id), ...scripted, ...(asked ? parseFaultHeader(asked) : [])];
}

/** How often each fault of a scenario was asked about, by session: a scenario is shared, its counts are not. */
const counts = new WeakMap<SessionRecord, Map<object, number>>();

function ofScenario(world: World, session: SessionRecord, { operation }: Route): readonly Fault[] {
  const name = Object.hasOwn(session.metadata, SCENARIO_KEY) ? session.metadata[SCENARIO_KEY] : undefined;
  const faults = name === undefined ? undefined : world.scenarios.get(name)?.faults;
  if (faults === undefined) return NONE;
  const seen = counts.get(session) ?? new Map<object, number>();
  counts.set(session, seen);
  return faults.flatMap((given) => {
    const fault = checkFault(given);
    if (fault.operation !== undefined && fault.operation !== operation) return [];
    const count = (seen.get(given) ?? 0) + 1;
    seen.set(given, count);
    return isDue(fault, count) ? [fault] : [];
  });
}
