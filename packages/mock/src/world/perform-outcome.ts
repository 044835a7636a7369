import type { Op } from "../domain/op.ts";
import { type Spending, spanUsage } from "../domain/usage.ts";
import { spend } from "./activity.ts";
import { emit } from "./emit.ts";
import { closeOutcome } from "./perform-errors.ts";
import type { ThreadRecord } from "./records.ts";
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
  closeOutcome(session, result, stampText(world));
  cursor.ops = result === "max_iterations_reached" ? op.revise : [];
  cursor.at = 0;
}

/** An interrupt ends the work on an outcome. Its verdict names no start if grading had not begun. */
export function interruptOutcome(world: World, thread: ThreadRecord): void {
  const { session } = thread;
  if (session.activeOutcome === null) return;
  const explanation = "The work was interrupted before it could be graded.";
  const nothing: Spending = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, webSearches: 0 };
  tellVerdict(world, thread, "interrupted", explanation, nothing);
  session.activeOutcome.evaluation.explanation = explanation;
  closeOutcome(session, "interrupted", stampText(world));
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
