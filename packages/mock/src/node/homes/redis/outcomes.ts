import { NotKept, OutcomeUnknown } from "../../../world-log/log-error.ts";
import { StoreFailure } from "./store-failure.ts";

/** For what may be asked again, since it changes nothing, or nothing more the second time. @throws NotKept */
export const repeatable = async <T>(reply: Promise<T>): Promise<T> => await translate(reply, false);

/** For what must not happen twice. @throws NotKept, OutcomeUnknown */
export const once = async <T>(reply: Promise<T>): Promise<T> => await translate(reply, true);

async function translate<T>(reply: Promise<T>, isOnce: boolean): Promise<T> {
  try {
    return await reply;
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    const { outcome, message } = error;
    if (outcome === "refused") throw new NotKept(`the store refused: ${message}`);
    throw isOnce && outcome === "unknown"
      ? new OutcomeUnknown(`the store went away: ${message}`)
      : new NotKept(`the store is away: ${message}`);
  }
}
