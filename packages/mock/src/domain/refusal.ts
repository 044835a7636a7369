/** Why a request is refused: the status, the human-readable message, and the stable code where there is one. */
export interface Refusal {
  readonly status: 400 | 404;
  readonly message: string;
  readonly code?: string;
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

/** Refuses a request with 404. */
export function refuseUnknown(message: string, code?: string): never {
  throw new Refused({ status: 404, message, ...(code === undefined ? {} : { code }) });
}
