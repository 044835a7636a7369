import { createClient } from "@managed-agents/client";

/** Reads properties that an answer always has. */
export async function titles(apiKey: string): Promise<{ id: string; title: string; status: string }[]> {
  const client = createClient({ apiKey });
  const found: { id: string; title: string; status: string }[] = [];
  for await (const session of client.sessions.list({ limit: 20, statuses: ["idle", "running"] })) {
    const title: string | null = session.title;
    found.push({ id: session.id, title: title ?? "Untitled", status: session.status });
  }
  return found;
}
