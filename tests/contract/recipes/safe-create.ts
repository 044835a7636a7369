import { type Client, isUnknownOutcomeError } from "@managed-agents/client";
import type { CreateSessionRequest, Session } from "@managed-agents/types";

/**
 * Creates a session once, even if the answer is lost: the service has no idempotency keys, so the session carries a key of its own, by which
 * it is found again.
 *
 * @param key names this creation, and no other
 */
export async function createOnce(client: Client, key: string, request: CreateSessionRequest): Promise<Session> {
  const marked = { ...request, metadata: { ...request.metadata, creation_key: key } };
  for (let tries = 1; ; tries++) {
    try {
      return await client.sessions.create(marked);
    } catch (error) {
      // Anything else is certain: nothing was made.
      if (!isUnknownOutcomeError(error) || tries === 3) throw error;
      console.warn(
        `creation ${key}: outcome unknown (${error.status ?? "no answer"}, ${error.requestId}); looking first`,
      );
      const newest = await client.sessions.list({ order: "desc" }).toArray({ limit: 20 });
      const found = newest.find(({ metadata }) => metadata?.creation_key === key);
      if (found) return found;
    }
  }
}
