import type { Op } from "../domain/op.ts";
import { NO_SPENDING, type Spending, spanUsage } from "../domain/usage.ts";
import { spend } from "./activity.ts";
import { emit } from "./emit.ts";
import { primaryOf, type SessionRecord, type ThreadRecord } from "./records.ts";
import { stampText } from "./thread-status.ts";
import type { World } from "./world.ts";

/** What one grading takes. */
const GRADING: Spending = { input: 640, output: 88, cacheRead: 0, cacheWrite: 0, webSearches: 0 };

export function startGrading(world: World, thread: ThreadRecord): void {
  const { activeOutcome } = thread.session;
  if (activeOutcome === null) return;
  const { evaluation } = activeOutcome;
  evaluation.result = "evaluating";
  thread.session.json = null;
  const { outcome_id, iteration } = evaluation;
  activeOutcome.startId = emit(world, thread, { type: "span.outcome_evaluation_start", outcome_id, iteration });
}

export function showGrading(world: World, thread: ThreadRecord): void {
  const { activeOutcome } = thread.session;
  if (activeOutcome === null) return;
  const { outcome_id, iteration } = activeOutcome.evaluation;
  emit(world, thread, { type: "span.outcome_evaluation_ongoing", outcome_id, iteration });
}

/** Tells the verdict. Work that needs revision goes on with the next iteration; past the last one comes one closing turn. */
export function endGrading(world: World, thread: ThreadRecord, op: Extract<Op, { op: "grade_end" }>): void {
  const { session, cursor } = thread;
  const { activeOutcome } = session;
  if (activeOutcome === null || cursor === null) return;
  const { evaluation, maxIterations } = activeOutcome;
  const last = evaluation.iteration + 1 >= maxIterations;
  const result = op.result === "needs_revision" && last ? "max_iterations_reached" : op.result;
  spend(thread, GRADING);
  tellVerdict(world, thread, result, op.explanation, GRADING);
  evaluation.explanation = op.explanation;
  if (result === "needs_revision") {
    evaluation.iteration++;
    evaluation.result = "running";
    activeOutcome.startId = "";
    session.json = null;
    cursor.ops = op.revise;
    cursor.at = 0;
    return;
  }
  closeOutcome(world, session, result);
  cursor.ops = result === "max_iterations_reached" ? op.revise : [];
  cursor.at = 0;
}

/** Ends the work on an outcome without a grade. The verdict names no start if grading had not begun. */
export function endOutcome(
  world: World,
  session: SessionRecord,
  result: "interrupted" | "failed",
  explanation: string,
): void {
  if (session.activeOutcome === null) return;
  tellVerdict(world, primaryOf(session), result, explanation, NO_SPENDING);
  session.activeOutcome.evaluation.explanation = explanation;
  closeOutcome(world, session, result);
}

function closeOutcome(world: World, session: SessionRecord, result: string): void {
  if (session.activeOutcome === null) return;
  session.activeOutcome.evaluation.result = result;
  session.activeOutcome.evaluation.completed_at = stampText(world);
  session.activeOutcome = null;
  session.json = null;
}

function tellVerdict(world: World, thread: ThreadRecord, result: string, explanation: string, spent: Spending): void {
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
