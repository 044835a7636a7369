import type { Client } from "@managed-agents/client";
import type { Session } from "@managed-agents/types";

/** One page for a table with buttons, and where they lead. Keep the cursors as they are: their form is private to the service. */
export async function pageOfSessions(
  client: Client,
  cursor?: string,
): Promise<{ rows: readonly Session[]; next: string | null; previous: string | null | undefined }> {
  const { data, next_page, prev_page } = await client.sessions.list({ limit: 2, page: cursor });
  return { rows: data, next: next_page, previous: prev_page };
}

/** The first session that fits. Pages behind it are not fetched. */
export async function findSession(client: Client, fits: (session: Session) => boolean): Promise<Session | undefined> {
  for await (const session of client.sessions.list({ limit: 2 })) if (fits(session)) return session;
  return undefined;
}
