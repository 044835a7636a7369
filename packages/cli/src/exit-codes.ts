/** Exit statuses by class of error. Part of what scripts rely on. */
export const EXIT = {
  ok: 0,
  /** Something else, such as a file that cannot be written. */
  failure: 1,
  /** The command line or the body cannot be used. Nothing was sent. */
  usage: 2,
  /** No credential, or 401 or 403. */
  credential: 3,
  /** 404. */
  notFound: 4,
  /** Any other 4xx: the service refuses this request, and would again. */
  refused: 5,
  /** 429 or 529, after all retries. */
  overloaded: 6,
  /** 5xx, or an answer that is none of the service's. */
  service: 7,
  /** No connection, a timeout, or a stream that was cut. */
  connection: 8,
  /** The request may have been carried out, or not. */
  unknownOutcome: 9,
  /** `run` without a person: the session waits for an answer to a tool call. */
  requiresAction: 10,
  /** `run`: the turn ended without success. */
  turnFailed: 11,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each status means, for the help and the README. */
export const EXIT_TEXTS: Readonly<Record<number, string>> = {
  0: "done",
  1: "another failure, such as a file that cannot be written",
  2: "the command line or the body cannot be used; nothing was sent",
  3: "no credential, or it was refused (401, 403)",
  4: "not found (404)",
  5: "the request was refused (any other 4xx)",
  6: "too many requests, or the service is overloaded (429, 529)",
  7: "the service failed (5xx, or an answer that cannot be read)",
  8: "no connection, a timeout, or a stream that was cut",
  9: "it is unknown whether the service acted: look before repeating",
  10: "run: the session waits for an answer to a tool call",
  11: "run: the turn ended without success",
  130: "interrupted with Ctrl-C",
};
