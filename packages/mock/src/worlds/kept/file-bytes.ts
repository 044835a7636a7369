import { LogGone, NotKept } from "../../world-log/log-error.ts";
import type { WorldLog } from "../../world-log/log-home.ts";

/** How often a home that is away is asked again, in milliseconds. */
const AGAIN = 500;

/** The bytes of a file that an entry names. @throws LogGone if they are missing; NotKept while the home is away */
export async function readFileBytes(log: WorldLog, epoch: string, sha256: string): Promise<Uint8Array> {
  const bytes = await log.bytes(epoch, sha256);
  if (bytes === null) throw new LogGone("the bytes of a file are missing");
  return bytes;
}

/**
 * The same, also across a time in which the home is away: the world is shown as it was meanwhile.
 *
 * @param isOver whether nobody needs them any more
 */
export async function awaitFileBytes(
  log: WorldLog,
  epoch: string,
  sha256: string,
  isOver: () => boolean,
): Promise<Uint8Array> {
  for (;;) {
    try {
      return await readFileBytes(log, epoch, sha256);
    } catch (error) {
      if (!(error instanceof NotKept) || isOver()) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
