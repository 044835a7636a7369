import type { OperationId } from "@managed-agents/types";
import type { OperationRowName } from "../tables/operation-cells.ts";
import type { Parts } from "./call.ts";
import type { Situation } from "./states.ts";
import { message } from "./world.ts";

interface Call {
  readonly operation: OperationId;
  readonly parts: (situation: Situation) => Parts;
}

const on = (operation: OperationId, body?: unknown): Call => ({
  operation,
  parts: ({ session_id, thread_id, file_id }) => {
    const path = { session_id, thread_id, resource_id: file_id };
    return body === undefined ? { path } : { path, body };
  },
});

/** The call behind each row of the table. */
export const OPERATION_CALLS: Readonly<Record<OperationRowName, Call>> = {
  "retrieve session": on("sessions.retrieve"),
  "list events": on("sessions.events.list"),
  "list resources": on("sessions.resources.list"),
  "retrieve resource": on("sessions.resources.retrieve"),
  "list threads": on("sessions.threads.list"),
  "retrieve thread": on("sessions.threads.retrieve"),
  "list thread events": on("sessions.threads.events.list"),
  "stream session": on("sessions.events.stream"),
  "stream session, older path": on("sessions.events.stream_legacy"),
  "stream thread": on("sessions.threads.events.stream"),
  "update title": on("sessions.update", { title: "Another title" }),
  "update metadata": on("sessions.update", { metadata: { ticket: "T-1" } }),
  "update agent.tools": on("sessions.update", { agent: { tools: [{ type: "agent_toolset_20260401" }] } }),
  "update agent.mcp_servers": on("sessions.update", {
    agent: { mcp_servers: [{ type: "url", name: "linear", url: "https://mcp.linear.app/mcp" }] },
  }),
  "update budget": on("sessions.update", {
    budget: { type: "limit", max_list_cost: { amount: "200000", currency: "USD" } },
  }),
  "update vault_ids": on("sessions.update", { vault_ids: ["vlt_1"] }),
  "send user.message": on("sessions.events.send", { events: [message("More")] }),
  "add resource": on("sessions.resources.add", { type: "file", file_id: "file_more" }),
  "delete resource": on("sessions.resources.delete"),
  "rotate repository token": {
    operation: "sessions.resources.update",
    parts: ({ session_id, repository_id }) => ({
      path: { session_id, resource_id: repository_id },
      body: { authorization_token: "ghp_another" },
    }),
  },
  "archive session": on("sessions.archive"),
  "delete session": on("sessions.delete"),
};
