import type { OperationId } from "@managed-agents/types";
import { applyFaults } from "../../faults/apply-faults.ts";
import type { Fault } from "../../faults/fault.ts";
import { parseFaultHeader } from "../../faults/fault-header.ts";
import { FAULT_HEADER } from "../../faults/faults.ts";
import { errorOf } from "../../http/error-answer.ts";
import type { InterceptedCall, Interceptor } from "../../http/interceptor.ts";
import type { MockAnswer } from "../../http/mock-answer.ts";
import type { OperationInput, OperationOutput } from "../../operations/operation.ts";
import { LogGone, NotKept, OutcomeUnknown } from "../../world-log/log-error.ts";
import type { AnswerInNext, Keeping } from "../keeping.ts";
import type { WorldHost } from "../world-host.ts";
import type { KeptWorld } from "./kept-world.ts";

/** Seconds after which a client may ask again while the home of a log is away. */
const RETRY_AFTER = "1";

const NONE: readonly Fault[] = [];

/** What stands between requests to a world and its log. */
export function keep(host: WorldHost, kept: KeptWorld): Keeping {
  const catchUp = async (): Promise<boolean> => {
    const isFresh = await kept.catchUp();
    kept.read();
    return isFresh;
  };
  return {
    intercept: (isMet, inNext) => interceptor(host, kept, isMet, catchUp, inNext),
    submit: (input) => kept.submit(input),
    catchUp: async () => void (await catchUp()),
  };
}

function interceptor(
  host: WorldHost,
  kept: KeptWorld,
  isMet: boolean,
  catchUp: () => Promise<boolean>,
  inNext: AnswerInNext,
): Interceptor {
  return async (sent) => {
    const header = sent.request.header(FAULT_HEADER);
    try {
      if (header && isMet) parseFaultHeader(header);
      return sent.request.method === "GET" ? await read(sent) : await write(sent);
    } catch (error) {
      if (error instanceof TypeError && header) return sent.fail(errorOf(400, `${FAULT_HEADER}: ${error.message}`));
      // Another world may have its name by now.
      if (error instanceof LogGone && kept.isLost && sent.request.method === "GET") return inNext(sent.request);
      return refuseChange(sent, error);
    }
  };

  async function read(sent: InterceptedCall): Promise<MockAnswer> {
    const isFresh = await catchUp();
    const { operation, path } = sent.route;
    const header = sent.request.header(FAULT_HEADER);
    const isConcerned = isMet && host.faults.concern(host.world, operation, path.session_id, header);
    const met = isConcerned ? await kept.submit(meeting(operation, path.session_id, header)) : NONE;
    kept.read();
    const call = { ...sent, world: host.world };
    const answer = met.length === 0 ? await call.respond() : await applyFaults(met, call, host.faults.pending);
    return isFresh ? answer : stale(answer);
  }

  async function write(sent: InterceptedCall): Promise<MockAnswer> {
    const header = sent.request.header(FAULT_HEADER);
    const faults = isMet ? (header ? { header } : {}) : undefined;
    let [met, isSubmitted] = [NONE, false];
    const answer = await sent.respond(0, async (operation, input) => {
      isSubmitted = true;
      const outcome = await kept.call(operation, input, faults);
      if ("output" in outcome) return outcome.output;
      met = outcome.met;
      return "";
    });
    // It was refused before it could change anything, or answered from the document's examples.
    if (!isSubmitted) return read(sent);
    if (met.length === 0) return answer;
    const carryOut = async (operation: OperationId, input: OperationInput): Promise<OperationOutput> => {
      const outcome = await kept.call(operation, input);
      return "output" in outcome ? outcome.output : "";
    };
    const call = { ...sent, world: host.world, respond: (listLag = 0) => sent.respond(listLag, carryOut) };
    return applyFaults(met, call, host.faults.pending);
  }
}

const meeting = (operation: OperationId, sessionId: string | undefined, header: string | null | undefined) => ({
  kind: "meet_faults" as const,
  operation,
  ...(sessionId === undefined ? {} : { session_id: sessionId }),
  ...(header ? { header } : {}),
});

/** A client that gets no answer asks what became of its call; one that gets a 503 repeats it, which is right only where nothing was kept. */
function refuseChange(sent: InterceptedCall, error: unknown): MockAnswer {
  if (error instanceof OutcomeUnknown) return { kind: "broken" };
  if (error instanceof NotKept || error instanceof LogGone) {
    const what = sent.request.method === "GET" ? "The world is not at hand" : "The change was not kept";
    const message = `${what}: ${error.message}.`;
    return sent.fail(errorOf(503, message, { headers: { "retry-after": RETRY_AFTER } }));
  }
  throw error;
}

/** Says that an answer may be older than what others have acknowledged. */
function stale(answer: MockAnswer): MockAnswer {
  if (answer.kind === "broken") return answer;
  return { ...answer, headers: { ...answer.headers, "x-mock-stale": "true" } };
}
