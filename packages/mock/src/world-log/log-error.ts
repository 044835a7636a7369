/** A log cannot be used as it was asked for: no log, damaged, of another version, held by another process, refused. One line for people. */
export class LogError extends Error {
  override readonly name: string = "LogError";
}

/** It is certain that something was not kept. Whoever asked may ask again. */
export class NotKept extends Error {
  override readonly name = "NotKept";
}

/** The connection broke while something was on its way: it may have been kept, or not. */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";
}

/** The world of an epoch has ended, or its log lacks entries: what is known of it has to be loaded anew. */
export class LogGone extends Error {
  override readonly name = "LogGone";
}
