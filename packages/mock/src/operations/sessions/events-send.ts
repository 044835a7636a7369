import type { SendEventsRequest } from "@managed-agents/types";
import { receiveEvents } from "../../commands/receive-events.ts";
import { Refused } from "../../domain/refusal.ts";
import { validateEvents } from "../../domain/validate-events.ts";
import { waitingCalls } from "../../state/calls.ts";
import { occasionOf } from "../../state/emit.ts";
import { statusOf } from "../../state/show.ts";
import type { Operation } from "../operation.ts";
import { columnOf, findSession, requireLegal } from "./find.ts";
import { requireKnownFiles } from "./preconditions.ts";

/** Models that came before system text in the middle of a conversation. */
const WITHOUT_SYSTEM_TEXT = /-4-5/;

export const sendEvents: Operation<SendEventsRequest> = (world, { path, body }) => {
  const session = findSession(world, path.session_id);
  requireLegal("send_message", columnOf(world, session), session);
  const refusal = validateEvents(body.events, {
    // What answered everything was accepted: from then on calls are judged as in a running session.
    gate: session.accepted ? "open" : session.gate,
    idle: statusOf(session) === "idle",
    waitingIds: waitingCalls(session),
    calls: session.calls,
    threadIds: session.threads.map(({ id }) => id),
    outcomeActive: session.activeOutcome !== null,
    selfHosted: session.selfHosted,
    takesSystemText: !WITHOUT_SYSTEM_TEXT.test(session.agent.model.id),
    storesLateResults: world.profile.choose("late_results", occasionOf(session)) === "stored",
  });
  if (refusal) throw new Refused(refusal);
  for (const { id } of requireKnownFiles(world, body.events)) world.catalog.files.name(id);
  return `{"data":[${receiveEvents(world, session, body.events).join(",")}]}`;
};
