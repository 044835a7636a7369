import { ApiError } from "./api-error.ts";

/** Something is wrong with the payment (402). */
export class BillingError extends ApiError {
  override name = "BillingError";
}

/** Whether it is a {@link BillingError}. */
export const isBillingError = (error: unknown): error is BillingError => error instanceof BillingError;
