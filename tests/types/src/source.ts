/** What each snippet starts with: one client, one session, one event. */
const PROLOGUE = `
import { createClient } from "@managed-agents/client";
import type {
  AgentMessageEvent, CreateSessionRequest, KnownSessionEvent, MemoryStoreResourceParams, ModelId,
  Session, SessionEvent, SessionStatus, StopReason, UnknownMember, paths,
} from "@managed-agents/types";

const client = createClient({ apiKey: "any" });
const call = { params: { path: { session_id: "sesn_1" } } };
declare const session: Session;
declare const event: SessionEvent;
declare const reason: StopReason;
`;

/** A whole file that holds the snippet. */
export const source = (snippet: string): string => `${PROLOGUE}${snippet}\n`;
