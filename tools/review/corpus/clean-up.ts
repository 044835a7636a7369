import { createClient } from "@managed-agents/client";

/** Archives and deletes what nobody needs any more. */
export async function cleanUp(apiKey: string, ids: readonly string[]): Promise<void> {
  const client = createClient({ apiKey });
  for (const id of ids) {
    const { resources } = await client.sessions.retrieve(id);
    for (const resource of resources) await client.sessions.resources.delete(id, resource.id);
    const archived = await client.sessions.archive(id);
    const when: string | null = archived.archived_at;
    if (when !== null) await client.sessions.delete(id);
  }
}
