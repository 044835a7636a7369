/** Why a request is refused: the status, the message for people, and the stable code where there is one. */
export interface Refusal {
  readonly status: 400 | 404;
  readonly message: string;
  readonly code?: string;
}
