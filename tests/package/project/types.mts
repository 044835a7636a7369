import { type Client, createClient, isNotFoundError, ManagedAgentsError } from "@managed-agents/client";
import { createClient as createCoreClient } from "@managed-agents/client/core";
import { createRawClient } from "@managed-agents/client/raw";
import { type SessionView, useSession } from "@managed-agents/client/react";
import { readEvents } from "@managed-agents/client/stream";
import { emptyTranscript, reduceTranscript, type Transcript } from "@managed-agents/client/transcript";
import { formatIssue, type Issue } from "@managed-agents/contract";
import { validateRequest } from "@managed-agents/contract/requests";
import { validateResponse } from "@managed-agents/contract/responses";
import { createMock, type Mock } from "@managed-agents/mock";
import { type ControlledWorld, createMockControl } from "@managed-agents/mock/control";
import { listen } from "@managed-agents/mock/node";
import { OPERATIONS, type Session, type SessionEvent } from "@managed-agents/types";

export async function use(): Promise<Session> {
  const mock: Mock = await createMock({ clock: 0 });
  const client: Client = createClient({ apiKey: "key", baseURL: mock.url, fetch: mock.fetch });
  const session: Session = await client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
  for await (const event of client.sessions.events.stream(session.id)) {
    if (event.type === "agent.message") console.log(event.content.length);
  }
  const issues: Issue[] = validateResponse("sessions.retrieve", 200, session);
  console.log(issues.map(formatIssue), validateRequest("sessions.list", {}), OPERATIONS["sessions.list"].path);
  for await (const event of readEvents(new Response())) console.log(event.type);
  const raw = await createRawClient({ apiKey: "key" }).GET("/v1/sessions/{session_id}", {
    params: { path: { session_id: session.id } },
  });
  console.log(raw.data?.status, (await listen({ port: 0 })).url);
  // @ts-expect-error an id is a text
  await createCoreClient({ apiKey: "key" }).sessions.retrieve(1);
  const world: ControlledWorld = createMockControl({ url: mock.url }).world("one");
  console.log((await world.open({ clock: "manual" })).seed, (await world.requests.list())[0]?.status);
  return session;
}

export function textOf(event: SessionEvent): string | undefined {
  const block = event.type === "agent.message" ? event.content[0] : undefined;
  return block?.type === "text" ? block.text : undefined;
}

export function Pending(client: Client, id: string): number {
  const { transcript, pending }: SessionView = useSession(client, id, { initial: emptyTranscript });
  return transcript.entries.length + pending.length;
}

export const fold = (events: readonly SessionEvent[]): Transcript => events.reduce(reduceTranscript, emptyTranscript);

export const isGone = (error: unknown): boolean => error instanceof ManagedAgentsError && isNotFoundError(error);
