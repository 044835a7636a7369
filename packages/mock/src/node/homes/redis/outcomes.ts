import { NotKept, OutcomeUnknown } from "../../../world-log/log-error.ts";
import { StoreFailure } from "./store-failure.ts";

/** For what changes nothing: it can be asked again. @throws NotKept */
export const readOnly = async <T>(reply: Promise<T>): Promise<T> => await translate(reply, false);

/** For what changes something. @throws NotKept, OutcomeUnknown */
export const writing = async <T>(reply: Promise<T>): Promise<T> => await translate(reply, true);

async function translate<T>(reply: Promise<T>, writes: boolean): Promise<T> {
  try {
    return await reply;
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    const { outcome, message } = error;
    if (outcome === "refused") throw new NotKept(`the store refused: ${message}`);
    throw writes && outcome === "unknown"
      ? new OutcomeUnknown(`the store went away: ${message}`)
      : new NotKept(`the store is away: ${message}`);
  }
}
