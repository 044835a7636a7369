import type { Op } from "../../domain/op.ts";
import { NO_SPENDING, type Spending, spanUsage } from "../../domain/usage.ts";
import { spend } from "../../state/activity.ts";
import { emit } from "../../state/emit.ts";
import { changed, primaryOf, type SessionRecord, type ThreadRecord } from "../../state/records.ts";
import { stampText } from "../../state/show.ts";
import type { World } from "../../state/world.ts";

/** What one grading takes. */
const GRADING: Spending = { input: 640, output: 88, cacheRead: 0, cacheWrite: 0, webSearches: 0 };

export function startGrading(world: World, thread: ThreadRecord): void {
  const { activeOutcome } = thread.session;
  if (activeOutcome === null) return;
  const { evaluation } = activeOutcome;
  evaluation.result = "evaluating";
  changed(thread.session);
  const { outcome_id, iteration } = evaluation;
  activeOutcome.startId = emit(world, thread, { type: "span.outcome_evaluation_start", outcome_id, iteration });
}

export function showGrading(world: World, thread: ThreadRecord): void {
  const { activeOutcome } = thread.session;
  if (activeOutcome === null) return;
  const { outcome_id, iteration } = activeOutcome.evaluation;
  emit(world, thread, { type: "span.outcome_evaluation_ongoing", outcome_id, iteration });
}

/** Emits the verdict. Work that needs revision goes on with the next iteration; past the last one comes one closing turn. */
export function endGrading(world: World, thread: ThreadRecord, op: Extract<Op, { op: "grade_end" }>): void {
  const { session, script } = thread;
  const { activeOutcome } = session;
  if (activeOutcome === null || script === null) return;
  const { evaluation, maxIterations } = activeOutcome;
  const last = evaluation.iteration + 1 >= maxIterations;
  const result = op.result === "needs_revision" && last ? "max_iterations_reached" : op.result;
  spend(thread, GRADING);
  emitVerdict(world, thread, result, op.explanation, GRADING);
  evaluation.explanation = op.explanation;
  if (result === "needs_revision") {
    evaluation.iteration++;
    evaluation.result = "running";
    activeOutcome.startId = "";
    changed(session);
    script.ops = op.revise;
    script.at = 0;
    return;
  }
  closeOutcome(world, session, result);
  script.ops = result === "max_iterations_reached" ? op.revise : [];
  script.at = 0;
}

/** Whether the outcome that was asked for has not been taken up. */
export const outcomeWaits = ({ queue }: SessionRecord): boolean =>
  queue.some(({ type }) => type === "user.define_outcome");

/**
 * Ends the work on an outcome without a grade. The verdict names no start if grading had not begun, and there is none if the outcome was
 * not taken up.
 */
export function endOutcome(
  world: World,
  session: SessionRecord,
  result: "interrupted" | "failed",
  explanation: string,
): void {
  if (session.activeOutcome === null) return;
  if (!outcomeWaits(session)) emitVerdict(world, primaryOf(session), result, explanation, NO_SPENDING);
  session.activeOutcome.evaluation.explanation = explanation;
  closeOutcome(world, session, result);
}

function closeOutcome(world: World, session: SessionRecord, result: string): void {
  if (session.activeOutcome === null) return;
  session.activeOutcome.evaluation.result = result;
  session.activeOutcome.evaluation.completed_at = stampText(world, world.clock.now(), session.id);
  session.activeOutcome = null;
  changed(session);
}

function emitVerdict(world: World, thread: ThreadRecord, result: string, explanation: string, spent: Spending): void {
  const { activeOutcome } = thread.session;
  if (activeOutcome === null) return;
  const { outcome_id, iteration } = activeOutcome.evaluation;
  emit(world, thread, {
    type: "span.outcome_evaluation_end",
    outcome_id,
    iteration,
    outcome_evaluation_start_id: activeOutcome.startId,
    result,
    explanation,
    usage: spanUsage(spent),
  });
}
