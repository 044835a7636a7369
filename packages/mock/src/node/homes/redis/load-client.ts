import { LogError } from "../../../world-log/log-error.ts";

/** What is used of `@redis/client`. */
export type ClientLibrary = Pick<typeof import("@redis/client"), "createClient" | "ErrorReply">;

/** Loads the client, which is a peer that only those install who have a store. @throws LogError if it is not there */
export async function loadClient(
  load: () => Promise<ClientLibrary> = async () => await import("@redis/client"),
): Promise<ClientLibrary> {
  try {
    return await load();
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new LogError("a store needs the package @redis/client, which is not installed: npm install @redis/client");
  }
}
