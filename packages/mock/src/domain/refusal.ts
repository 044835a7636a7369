/** Why a request is refused: the status, the human-readable message, and the stable code where there is one. */
export interface Refusal {
  readonly status: 400 | 404;
  readonly message: string;
  readonly code?: string;
  /** What helps a developer, where the message is that of the service, word for word. It goes into a header; see `HINT_HEADER`. */
  readonly hint?: string;
}

/** Thrown where a request is refused. The answer is made from it; nothing has changed. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Refuses a request with 400. */
export function refuse(message: string, code?: string): never {
  throw new Refused({ status: 400, message, ...(code === undefined ? {} : { code }) });
}

/** Refuses a request with 404. @param details a code and a hint, where there are any */
export function refuseUnknown(message: string, details: Pick<Refusal, "code" | "hint"> = {}): never {
  throw new Refused({ status: 404, message, ...details });
}
