/** Why a request is refused: the status, the human-readable message, and the stable code where there is one. */
export interface Refusal {
  readonly status: 400 | 404 | 409 | 413;
  /** @default what the status has: `invalid_request_error`, `not_found_error` */
  readonly type?: string;
  readonly message: string;
  readonly code?: string;
  /** What the error has besides type, message and code, such as the memory that is in the way. */
  readonly properties?: Readonly<Record<string, string | null>>;
  /** False where the service says that a retry is of no use, though the status suggests one. */
  readonly retriable?: false;
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
