import { type ErrorAnswer, type ErrorDetails, errorOf } from "../http/error-answer.ts";

/** Thrown by an operation of control that cannot be done. Nothing has changed then. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly answer: ErrorAnswer;

  constructor(status: number, message: string, details: ErrorDetails = {}) {
    super(message);
    this.answer = errorOf(status, message, details);
  }
}
