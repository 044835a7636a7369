// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { DefaultTool, ToolDescriptor } from "../tool-descriptor.ts";

/** Every operation as a tool, in the document's order. */
export const TOOLS: readonly ToolDescriptor[] = [
  {
    name: "anthropic-list-sessions",
    title: "List sessions",
    description:
      "Answers one page of sessions, newest first. Archived sessions are left out unless `include_archived` is true.",
    operation: "sessions.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "agent_id", in: "query" },
      { name: "agent_version", in: "query" },
      { name: "created_at_gt", in: "query", wire: "created_at[gt]" },
      { name: "created_at_gte", in: "query", wire: "created_at[gte]" },
      { name: "created_at_lt", in: "query", wire: "created_at[lt]" },
      { name: "created_at_lte", in: "query", wire: "created_at[lte]" },
      { name: "deployment_id", in: "query" },
      { name: "include_archived", in: "query" },
      { name: "limit", in: "query" },
      { name: "memory_store_id", in: "query" },
      { name: "order", in: "query" },
      { name: "page", in: "query" },
      { name: "status", in: "query", wire: "statuses[]", single: true },
      { name: "statuses", in: "query", wire: "statuses[]" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        agent_id: { type: "string", description: "Only sessions that were created with this agent." },
        agent_version: {
          type: "integer",
          description: "Only sessions that were created with this version of the agent.",
        },
        created_at_gt: {
          type: "string",
          format: "date-time",
          description: "Only sessions created strictly after this moment.",
        },
        created_at_gte: {
          type: "string",
          format: "date-time",
          description: "Only sessions created at or after this moment.",
        },
        created_at_lt: {
          type: "string",
          format: "date-time",
          description: "Only sessions created strictly before this moment.",
        },
        created_at_lte: {
          type: "string",
          format: "date-time",
          description: "Only sessions created at or before this moment.",
        },
        deployment_id: { type: "string", description: "Only sessions that this deployment created." },
        include_archived: { type: "boolean", description: "Whether archived sessions are listed as well." },
        limit: { type: "integer", maximum: 1000, description: "Most sessions on one page." },
        memory_store_id: {
          type: "string",
          description: "Only sessions that have this memory store among their resources.",
        },
        order: { type: "string", enum: ["asc", "desc"], description: "Direction by `created_at`." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
        status: {
          type: "string",
          enum: ["rescheduling", "running", "idle", "terminated"],
          description: "Only sessions in one of these statuses.",
        },
        statuses: {
          type: "array",
          items: { type: "string", enum: ["rescheduling", "running", "idle", "terminated"] },
          description: "Only sessions in one of these statuses.",
        },
      },
    },
    outputSchema: {
      type: "object",
      properties: {
        data: { type: "array" },
        next_page: { type: ["string", "null"] },
        prev_page: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-create-session",
    title: "Create session",
    description:
      "Starts one instance of an agent in an environment. A string as `agent` takes the newest version at this moment; an object can pin a version or replace parts of the agent for this session.",
    operation: "sessions.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: {
            agent: {
              anyOf: [
                { type: "string" },
                {
                  type: "object",
                  properties: { type: { type: "string", enum: ["agent", "agent_with_overrides"] } },
                  required: ["type"],
                  description: "spec://schemas/AgentObjectParams",
                },
              ],
              description: "The agent that works in the session.",
            },
            environment_id: {
              type: "string",
              description: "Id of the environment that the session works in, such as `env_…`.",
            },
            title: { type: ["string", "null"], description: "Name of the session for people." },
            metadata: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Key-value pairs that the caller chooses and can change later.",
            },
            resources: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["file", "github_repository", "memory_store"] } },
                required: ["type"],
                description: "spec://schemas/SessionResourceParams",
              },
              description: "What is mounted into the session before it starts.",
            },
            vault_ids: {
              type: "array",
              items: { type: "string" },
              description: "Vaults, named `vlt_…`, whose credentials the agent may use in the session.",
            },
            initial_events: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["user.define_outcome", "user.message"] } },
                required: ["type"],
                description: "spec://schemas/InitialEventParams",
              },
              description: "Events that are stored, in this order, before the answer is sent.",
            },
            budget: {
              type: "object",
              properties: {
                type: { const: "limit" },
                max_list_cost: { type: "object", description: "spec://schemas/MonetaryAmount" },
              },
              required: ["type", "max_list_cost"],
              description: "Hard limit on what the session may spend.",
            },
          },
          required: ["agent", "environment_id"],
          examples: [{ agent: "agent_011C6dVdkxAa4a4c1imjJJDx", environment_id: "env_011CLDqfRarmD6tCPtg7DR3M" }],
        },
      },
      required: ["body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        status: { type: "string" },
        title: { type: ["string", "null"] },
        environment_id: { type: "string" },
        deployment_id: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-get-session",
    title: "Retrieve session",
    description:
      "Answers the session as it is now. It works in every status and after archiving; an unknown or deleted session is answered with 404.",
    operation: "sessions.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "session_id", in: "path" }],
    inputSchema: { type: "object", properties: { session_id: { type: "string" } }, required: ["session_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        status: { type: "string" },
        title: { type: ["string", "null"] },
        environment_id: { type: "string" },
        deployment_id: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-update-session",
    title: "Update session",
    description:
      "Changes parts of a session and answers the whole of it. A property that is left out keeps its value, and `{}` changes nothing.",
    operation: "sessions.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            agent: {
              type: "object",
              properties: {
                tools: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: { type: { type: "string", enum: ["agent_toolset_20260401", "custom", "mcp_toolset"] } },
                    required: ["type"],
                    description: "spec://schemas/AgentToolParams",
                  },
                },
                mcp_servers: {
                  type: "array",
                  items: { type: "object", description: "spec://schemas/URLMCPServerParams" },
                },
              },
              description: "The parts of the agent that can change after the session is created.",
            },
            title: { type: ["string", "null"], description: "New title of 1 to 500 characters." },
            metadata: {
              type: ["object", "null"],
              additionalProperties: { type: ["string", "null"] },
              description: "Merged into the stored metadata.",
            },
            vault_ids: { type: "array", items: { type: "string" }, description: "Reserved." },
            budget: {
              type: ["object", "null"],
              properties: {
                type: { const: "limit" },
                max_list_cost: { type: "object", description: "spec://schemas/MonetaryAmount" },
              },
              required: ["type", "max_list_cost"],
              description: "An object replaces the limit, null removes it for good.",
            },
          },
          examples: [{ budget: { type: "limit", max_list_cost: { amount: "900", currency: "USD" } } }],
        },
      },
      required: ["session_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        status: { type: "string" },
        title: { type: ["string", "null"] },
        environment_id: { type: "string" },
        deployment_id: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-delete-session",
    title: "Delete session",
    description:
      "Removes the session for good: its record, its events, its sandbox and the files it produced. Uploaded files, memory stores, vaults, skills, environments and agents stay.",
    operation: "sessions.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "session_id", in: "path" }],
    inputSchema: { type: "object", properties: { session_id: { type: "string" } }, required: ["session_id"] },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-archive-session",
    title: "Archive session",
    description:
      "Ends the session and keeps its history readable. Its status becomes `terminated`, `archived_at` is set, and `session.status_terminated` is emitted.",
    operation: "sessions.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "session_id", in: "path" }],
    inputSchema: { type: "object", properties: { session_id: { type: "string" } }, required: ["session_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        status: { type: "string" },
        title: { type: ["string", "null"] },
        environment_id: { type: "string" },
        deployment_id: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-list-session-events",
    title: "List session events",
    description:
      "Answers one page of the history of the session, oldest first. Order and time filters go by `processed_at`.",
    operation: "sessions.events.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "created_at_gt", in: "query", wire: "created_at[gt]" },
      { name: "created_at_gte", in: "query", wire: "created_at[gte]" },
      { name: "created_at_lt", in: "query", wire: "created_at[lt]" },
      { name: "created_at_lte", in: "query", wire: "created_at[lte]" },
      { name: "limit", in: "query" },
      { name: "order", in: "query" },
      { name: "page", in: "query" },
      { name: "types", in: "query", wire: "types[]" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        created_at_gt: {
          type: "string",
          format: "date-time",
          description: "Only events whose `processed_at` is strictly after this moment.",
        },
        created_at_gte: {
          type: "string",
          format: "date-time",
          description: "Only events whose `processed_at` is at or after this moment.",
        },
        created_at_lt: {
          type: "string",
          format: "date-time",
          description: "Only events whose `processed_at` is strictly before this moment.",
        },
        created_at_lte: {
          type: "string",
          format: "date-time",
          description: "Only events whose `processed_at` is at or before this moment.",
        },
        limit: { type: "integer", description: "Most events on one page." },
        order: { type: "string", enum: ["asc", "desc"], description: "Direction by `processed_at`." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
        types: {
          type: "array",
          items: {
            type: "string",
            examples: ["agent.custom_tool_use", "agent.mcp_tool_result", "agent.mcp_tool_use"],
            description: "spec://schemas/SessionEventType",
          },
          description: "Only events of these types.",
        },
      },
      required: ["session_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-send-session-events",
    title: "Send session events",
    description:
      "Queues events and answers at once with the same events in the same order, each with its id. One bad event refuses the whole request; accepted events are processed in the order of the list.",
    operation: "sessions.events.send",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            events: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  type: {
                    type: "string",
                    enum: [
                      "system.message",
                      "user.custom_tool_result",
                      "user.define_outcome",
                      "user.interrupt",
                      "user.message",
                      "user.tool_confirmation",
                      "user.tool_result",
                    ],
                  },
                },
                required: ["type"],
                description: "spec://schemas/EventParams",
              },
              description: "Events to queue.",
            },
          },
          required: ["events"],
          examples: [
            {
              events: [
                { type: "user.message", content: [{ type: "text", text: "List the files in the working directory." }] },
              ],
            },
          ],
        },
      },
      required: ["session_id", "body"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" } } },
  },
  {
    name: "anthropic-stream-session-events",
    title: "Stream session events",
    description:
      "Delivers the events of the session live, as server-sent events. Collects them until the agent is idle, or `max_events` or `max_seconds` is reached.",
    operation: "sessions.events.stream",
    answer: "sse",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "event_deltas", in: "query", wire: "event_deltas[]" },
      { name: "max_events", in: "collect" },
      { name: "max_seconds", in: "collect" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        event_deltas: {
          type: "array",
          items: { type: "string", enum: ["agent.message", "agent.thinking"] },
          description: "Event types that this connection receives as previews while they are being written.",
        },
        max_events: { type: "integer", minimum: 1, maximum: 1000, default: 200 },
        max_seconds: { type: "integer", minimum: 1, maximum: 300, default: 30 },
      },
      required: ["session_id"],
    },
    outputSchema: {
      type: "object",
      properties: { events: { type: "array" }, ended: { type: "string" } },
      required: ["events", "ended"],
    },
  },
  {
    name: "anthropic-list-session-resources",
    title: "List session resources",
    description:
      "Answers the files, repositories and memory stores of the session, the same objects as in its `resources`. Without `limit` one page holds all of them; a page has at most 1,000.",
    operation: "sessions.resources.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        limit: { type: "integer", maximum: 1000, description: "Most resources on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
      required: ["session_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-add-session-resource",
    title: "Add session resource",
    description:
      "Mounts an uploaded file into the sandbox, read-only. The resource names a copy that belongs to the session, so its `file_id` differs from the one sent.",
    operation: "sessions.resources.add",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            type: { const: "file" },
            file_id: { type: "string", description: "Id of an uploaded file." },
            mount_path: {
              type: ["string", "null"],
              description: "Path that the file gets below `/mnt/session/uploads`; missing folders are made.",
            },
          },
          required: ["type", "file_id"],
          examples: [{ type: "file", file_id: "file_011CV3xWg2suN1yTLuzaEwWE", mount_path: "/orders.csv" }],
        },
      },
      required: ["session_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        file_id: { type: "string" },
        mount_path: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
      },
    },
  },
  {
    name: "anthropic-get-session-resource",
    title: "Retrieve session resource",
    description: "Answers one resource of the session. The token of a repository is never part of it.",
    operation: "sessions.resources.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "resource_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { session_id: { type: "string" }, resource_id: { type: "string" } },
      required: ["session_id", "resource_id"],
    },
    outputSchema: { type: "object", properties: { type: { type: "string" } }, required: ["type"] },
  },
  {
    name: "anthropic-update-session-resource",
    title: "Update session resource",
    description:
      "Replaces the token with which a repository is read. The answer does not contain the token, not even masked.",
    operation: "sessions.resources.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "resource_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        resource_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            authorization_token: { type: "string", description: "Token that GitHub accepts from now on." },
          },
          required: ["authorization_token"],
          examples: [{ authorization_token: "ghp_alsoNotARealToken" }],
        },
      },
      required: ["session_id", "resource_id", "body"],
    },
    outputSchema: { type: "object", properties: { type: { type: "string" } }, required: ["type"] },
  },
  {
    name: "anthropic-delete-session-resource",
    title: "Delete session resource",
    description:
      "Detaches a file from the session; the uploaded file stays. Repositories and memory stores stay for the life of the session and are refused with 400.",
    operation: "sessions.resources.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "resource_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { session_id: { type: "string" }, resource_id: { type: "string" } },
      required: ["session_id", "resource_id"],
    },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-list-session-threads",
    title: "List session threads",
    description:
      "Answers the threads of the session: the primary one first, then the others in the order they were spawned. Archived threads stay in the list as `terminated`.",
    operation: "sessions.threads.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
      { name: "statuses", in: "query", wire: "statuses[]" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        limit: { type: "integer", description: "Most threads on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
        statuses: {
          type: "array",
          items: { type: "string", enum: ["running", "idle", "rescheduling", "terminated"] },
          description: "Only threads in one of these statuses.",
        },
      },
      required: ["session_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-get-session-thread",
    title: "Retrieve session thread",
    description: "Answers one thread as it is now. It works in every status and after archiving.",
    operation: "sessions.threads.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "thread_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { session_id: { type: "string" }, thread_id: { type: "string" } },
      required: ["session_id", "thread_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        session_id: { type: "string" },
        parent_thread_id: { type: ["string", "null"] },
        workflow_run_id: { type: ["string", "null"] },
        status: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-archive-session-thread",
    title: "Archive session thread",
    description:
      "Ends a child thread and keeps its history readable. Its status becomes `terminated`, `archived_at` is set, and `session.thread_status_terminated` is emitted.",
    operation: "sessions.threads.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "thread_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { session_id: { type: "string" }, thread_id: { type: "string" } },
      required: ["session_id", "thread_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        session_id: { type: "string" },
        parent_thread_id: { type: ["string", "null"] },
        workflow_run_id: { type: ["string", "null"] },
        status: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-list-session-thread-events",
    title: "List session thread events",
    description:
      "Answers one page of the history of one thread, without filters and in a fixed order. The primary thread has the history of the session.",
    operation: "sessions.threads.events.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "thread_id", in: "path" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        thread_id: { type: "string" },
        limit: { type: "integer", description: "Most events of the thread on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
      required: ["session_id", "thread_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-stream-session-thread-events",
    title: "Stream session thread events",
    description:
      "Delivers the events of one thread live, as server-sent events. Collects them until the agent is idle, or `max_events` or `max_seconds` is reached.",
    operation: "sessions.threads.events.stream",
    answer: "sse",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "session_id", in: "path" },
      { name: "thread_id", in: "path" },
      { name: "event_deltas", in: "query", wire: "event_deltas[]" },
      { name: "max_events", in: "collect" },
      { name: "max_seconds", in: "collect" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        session_id: { type: "string" },
        thread_id: { type: "string" },
        event_deltas: {
          type: "array",
          items: { type: "string", enum: ["agent.message", "agent.thinking"] },
          description: "Event types that this connection receives as previews while they are being written.",
        },
        max_events: { type: "integer", minimum: 1, maximum: 1000, default: 200 },
        max_seconds: { type: "integer", minimum: 1, maximum: 300, default: 30 },
      },
      required: ["session_id", "thread_id"],
    },
    outputSchema: {
      type: "object",
      properties: { events: { type: "array" }, ended: { type: "string" } },
      required: ["events", "ended"],
    },
  },
  {
    name: "anthropic-list-agents",
    title: "List agents",
    description:
      "Answers one page of agents in their newest versions, newest agent first. Archived agents are left out unless `include_archived` is true.",
    operation: "agents.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "created_at_gte", in: "query", wire: "created_at[gte]" },
      { name: "created_at_lte", in: "query", wire: "created_at[lte]" },
      { name: "include_archived", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        created_at_gte: {
          type: "string",
          format: "date-time",
          description: "Only objects created at or after this moment.",
        },
        created_at_lte: {
          type: "string",
          format: "date-time",
          description: "Only objects created at or before this moment.",
        },
        include_archived: { type: "boolean", description: "Whether archived objects are listed as well." },
        limit: { type: "integer", maximum: 100, description: "Most objects on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-create-agent",
    title: "Create agent",
    description:
      "Saves a new agent as version 1. The answer shows it with every default filled in: settings of the tools, versions of the skills, effort and speed of the model, versions of the agents on a roster.",
    operation: "agents.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: {
            name: { type: "string", description: "Name of the agent for people, 1 to 256 characters." },
            description: { type: ["string", "null"], description: "What the agent is for, up to 2,048 characters." },
            model: {
              anyOf: [
                {
                  type: "string",
                  examples: ["claude-fable-5-2", "claude-haiku-5-5", "claude-sonnet-5-5"],
                  description: "spec://schemas/ModelId",
                },
                {
                  type: "object",
                  properties: {
                    id: {
                      type: "string",
                      examples: ["claude-fable-5-2", "claude-haiku-5-5", "claude-sonnet-5-5"],
                      description: "spec://schemas/ModelId",
                    },
                    effort: {
                      anyOf: [
                        { type: "string", enum: ["low", "medium", "high", "xhigh", "max"] },
                        {
                          type: "object",
                          properties: { type: { type: "string", enum: ["high", "low", "max", "medium", "xhigh"] } },
                          required: ["type"],
                          description: "spec://schemas/EffortLevel",
                        },
                      ],
                    },
                    inference_geo: { type: ["string", "null"] },
                    speed: { type: ["string", "null"], enum: ["standard", "fast", null] },
                  },
                  required: ["id"],
                },
              ],
              description: "A model, named by its id alone or with settings.",
            },
            system: { type: ["string", "null"], description: "System prompt, up to 100,000 characters." },
            tools: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["agent_toolset_20260401", "custom", "mcp_toolset"] } },
                required: ["type"],
                description: "spec://schemas/AgentToolParams",
              },
              description: "What the agent can do.",
            },
            mcp_servers: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { const: "url" }, name: { type: "string" }, url: { type: "string" } },
                required: ["type", "name", "url"],
              },
              description: "MCP servers that the toolsets can name, at most 20, each with its own name.",
            },
            skills: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["anthropic", "custom"] } },
                required: ["type"],
                description: "spec://schemas/SkillParams",
              },
              description: "Skills of the agent.",
            },
            multiagent: {
              type: ["object", "null"],
              properties: { type: { type: "string", enum: ["coordinator", "multiagent_20261001"] } },
              required: ["type"],
              description: "Lets the agent work with other agents. spec://schemas/MultiagentParams",
            },
            execution_identity: {
              type: ["object", "null"],
              properties: { type: { type: "string", enum: ["aws_role", "service_account"] } },
              required: ["type"],
              description: "On whose behalf the agent acts. spec://schemas/ExecutionIdentity",
            },
            metadata: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Key-value pairs that the caller chooses and can change later.",
            },
          },
          required: ["name", "model"],
          examples: [{ name: "Shop helper", model: "claude-opus-5-5" }],
        },
      },
      required: ["body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        version: { type: "integer" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        system: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-get-agent",
    title: "Retrieve agent",
    description:
      "Answers the newest version of an agent, or the one that `version` names. It works after archiving too.",
    operation: "agents.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "agent_id", in: "path" },
      { name: "version", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        agent_id: { type: "string" },
        version: { type: "integer", description: "Version to answer, counted from 1." },
      },
      required: ["agent_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        version: { type: "integer" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        system: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-update-agent",
    title: "Update agent",
    description:
      "Changes an agent, which makes its next version. What is left out stays as it is, and the whole result is checked as for a new agent.",
    operation: "agents.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "agent_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        agent_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            version: { type: "integer", description: "Version that the caller knows." },
            name: { type: "string", description: "New name, 1 to 256 characters." },
            description: { type: ["string", "null"], description: "New description, up to 2,048 characters." },
            model: {
              anyOf: [
                {
                  type: "string",
                  examples: ["claude-fable-5-2", "claude-haiku-5-5", "claude-sonnet-5-5"],
                  description: "spec://schemas/ModelId",
                },
                {
                  type: "object",
                  properties: {
                    id: {
                      type: "string",
                      examples: ["claude-fable-5-2", "claude-haiku-5-5", "claude-sonnet-5-5"],
                      description: "spec://schemas/ModelId",
                    },
                    effort: {
                      anyOf: [
                        { type: "string", enum: ["low", "medium", "high", "xhigh", "max"] },
                        {
                          type: "object",
                          properties: { type: { type: "string", enum: ["high", "low", "max", "medium", "xhigh"] } },
                          required: ["type"],
                          description: "spec://schemas/EffortLevel",
                        },
                      ],
                    },
                    inference_geo: { type: ["string", "null"] },
                    speed: { type: ["string", "null"], enum: ["standard", "fast", null] },
                  },
                  required: ["id"],
                },
              ],
              description: "Replaces the whole model, so settings that are left out fall back to their defaults.",
            },
            system: { type: ["string", "null"], description: "New system prompt, up to 100,000 characters." },
            tools: {
              type: ["array", "null"],
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["agent_toolset_20260401", "custom", "mcp_toolset"] } },
                required: ["type"],
                description: "spec://schemas/AgentToolParams",
              },
              description: "Replaces all tools, and null or an empty array removes them.",
            },
            mcp_servers: {
              type: ["array", "null"],
              items: {
                type: "object",
                properties: { type: { const: "url" }, name: { type: "string" }, url: { type: "string" } },
                required: ["type", "name", "url"],
              },
              description: "Replaces all MCP servers, and null or an empty array removes them.",
            },
            skills: {
              type: ["array", "null"],
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["anthropic", "custom"] } },
                required: ["type"],
                description: "spec://schemas/SkillParams",
              },
              description: "Replaces all skills, and null or an empty array removes them.",
            },
            multiagent: {
              type: ["object", "null"],
              properties: { type: { type: "string", enum: ["coordinator", "multiagent_20261001"] } },
              required: ["type"],
              description: "Null lets the agent work alone. spec://schemas/MultiagentParams",
            },
            execution_identity: {
              type: ["object", "null"],
              properties: { type: { type: "string", enum: ["aws_role", "service_account"] } },
              required: ["type"],
              description: "Replaces the identity. spec://schemas/ExecutionIdentity",
            },
            metadata: {
              type: ["object", "null"],
              additionalProperties: { type: ["string", "null"] },
              description: "Merged into the stored metadata.",
            },
          },
          examples: [
            {
              version: 1,
              system: "You help shop staff. Answer in one sentence.",
              metadata: { team: null, owner: "floor-2" },
            },
          ],
        },
      },
      required: ["agent_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        version: { type: "integer" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        system: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-archive-agent",
    title: "Archive agent",
    description:
      "Retires an agent for good: it stays readable, and takes no updates and no new sessions. Sessions that use it go on.",
    operation: "agents.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "agent_id", in: "path" }],
    inputSchema: { type: "object", properties: { agent_id: { type: "string" } }, required: ["agent_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        version: { type: "integer" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        system: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-list-agent-versions",
    title: "List agent versions",
    description:
      "Answers one page of the versions of an agent, newest version first. Each is the whole agent as it was.",
    operation: "agents.versions.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "agent_id", in: "path" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        agent_id: { type: "string" },
        limit: { type: "integer", maximum: 100, description: "Most objects on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
      required: ["agent_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-list-environments",
    title: "List environments",
    description:
      "Answers one page of environments, newest first. Archived environments are left out unless `include_archived` is true.",
    operation: "environments.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "include_archived", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        include_archived: { type: "boolean", description: "Whether archived objects are listed as well." },
        limit: { type: "integer", maximum: 1000, description: "Most environments on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-create-environment",
    title: "Create environment",
    description:
      "Saves a new environment for sessions to work in. The answer shows its configuration with every default filled in.",
    operation: "environments.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: {
            name: { type: "string", description: "Name of the environment for people, 1 to 256 characters." },
            description: {
              type: ["string", "null"],
              description: "What the environment is for, up to 1,024 characters.",
            },
            config: {
              type: ["object", "null"],
              properties: { type: { type: "string", enum: ["cloud", "self_hosted"] } },
              required: ["type"],
              description: "What the sandboxes are. spec://schemas/EnvironmentConfigParams",
            },
            scope: {
              type: ["string", "null"],
              enum: ["account", "organization", null],
              description: "Who can use the environment.",
            },
            metadata: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Key-value pairs that the caller chooses and can change later.",
            },
          },
          required: ["name"],
          examples: [{ name: "shop" }],
        },
      },
      required: ["body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        scope: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-get-environment",
    title: "Retrieve environment",
    description: "Answers an environment, an archived one too. An unknown or deleted one is answered with 404.",
    operation: "environments.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "environment_id", in: "path" }],
    inputSchema: { type: "object", properties: { environment_id: { type: "string" } }, required: ["environment_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        scope: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-update-environment",
    title: "Update environment",
    description:
      "Changes an environment for sandboxes that start later; running ones keep what they have. What is left out stays as it is, also inside `config`.",
    operation: "environments.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "environment_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        environment_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            name: { type: ["string", "null"], description: "New name, 1 to 256 characters." },
            description: { type: ["string", "null"], description: "New description, up to 1,024 characters." },
            config: {
              type: ["object", "null"],
              properties: { type: { type: "string", enum: ["cloud", "self_hosted"] } },
              required: ["type"],
              description: "Changes to the sandboxes. spec://schemas/EnvironmentConfigParams",
            },
            scope: {
              type: ["string", "null"],
              enum: ["account", "organization", null],
              description: "Who can use the environment.",
            },
            metadata: {
              type: "object",
              additionalProperties: { type: ["string", "null"] },
              description: "Merged into the stored metadata.",
            },
          },
          examples: [
            { config: { type: "cloud", networking: { type: "limited", allowed_hosts: ["api.shop.example"] } } },
          ],
        },
      },
      required: ["environment_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        scope: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-delete-environment",
    title: "Delete environment",
    description:
      "Removes an environment, an archived one too. One that sessions use is refused with 409, `x-should-retry: false` and the type `invalid_request_error`.",
    operation: "environments.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "environment_id", in: "path" }],
    inputSchema: { type: "object", properties: { environment_id: { type: "string" } }, required: ["environment_id"] },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-archive-environment",
    title: "Archive environment",
    description:
      "Retires an environment for good: it stays readable, and takes no updates and no new sessions. Sessions that work in it go on.",
    operation: "environments.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "environment_id", in: "path" }],
    inputSchema: { type: "object", properties: { environment_id: { type: "string" } }, required: ["environment_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: ["string", "null"] },
        scope: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-list-files",
    title: "List files",
    description: "Answers one page of files, newest first. Expired files are listed until 30 days after their end.",
    operation: "files.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "ids", in: "query", wire: "ids[]" },
      { name: "scope_id", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        ids: {
          type: "array",
          items: { type: "string" },
          description: "Only files with these ids, at most 100 after repetitions are dropped.",
        },
        scope_id: { type: "string", description: "Only files of this session." },
        limit: { type: "integer", maximum: 1000, description: "Most files on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-upload-file",
    title: "Upload file",
    description:
      "Keeps a file, for sessions to mount and messages to name. An upload can be read by agents and not be downloaded.",
    operation: "files.upload",
    answer: "json",
    files: ["file"],
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: {
            file: {
              type: "object",
              description: "The file.",
              properties: {
                name: { type: "string" },
                content: { type: "string" },
                encoding: { type: "string", enum: ["text", "base64"], default: "text" },
                media_type: { type: "string" },
              },
              required: ["name", "content"],
            },
            expires_in_seconds: {
              type: "integer",
              maximum: 7776000,
              minimum: 3600,
              description: "How long the file can be used, from one hour to 90 days.",
            },
          },
          required: ["file"],
        },
      },
      required: ["body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        filename: { type: "string" },
        mime_type: { type: "string" },
        size_bytes: { type: "integer" },
        downloadable: { type: "boolean" },
        expires_at: { type: ["string", "null"] },
        created_at: { type: "string" },
      },
    },
  },
  {
    name: "anthropic-get-file",
    title: "Retrieve file metadata",
    description:
      "Answers what is known about a file, without its content. It works until 30 days after the file expired.",
    operation: "files.retrieve_metadata",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "file_id", in: "path" }],
    inputSchema: { type: "object", properties: { file_id: { type: "string" } }, required: ["file_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        filename: { type: "string" },
        mime_type: { type: "string" },
        size_bytes: { type: "integer" },
        downloadable: { type: "boolean" },
        expires_at: { type: ["string", "null"] },
        created_at: { type: "string" },
      },
    },
  },
  {
    name: "anthropic-delete-file",
    title: "Delete file",
    description: "Removes a file at once. Sessions that mounted it keep their copies.",
    operation: "files.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "file_id", in: "path" }],
    inputSchema: { type: "object", properties: { file_id: { type: "string" } }, required: ["file_id"] },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-download-file",
    title: "Download file",
    description:
      "Answers the bytes of a file that an agent made. An upload is refused with 400 and `file_not_downloadable`, an expired file with 404 and `file_expired`, an unknown one with 404.",
    operation: "files.download",
    answer: "binary",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "file_id", in: "path" }],
    inputSchema: { type: "object", properties: { file_id: { type: "string" } }, required: ["file_id"] },
    outputSchema: {
      type: "object",
      properties: {
        media_type: { type: "string" },
        bytes: { type: "integer" },
        encoding: { type: "string" },
        content: { type: "string" },
      },
      required: ["media_type", "bytes", "encoding", "content"],
    },
  },
  {
    name: "anthropic-list-vaults",
    title: "List vaults",
    description:
      "Answers one page of vaults, newest first. Archived vaults are left out unless `include_archived` is true.",
    operation: "vaults.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "include_archived", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        include_archived: { type: "boolean", description: "Whether archived objects are listed as well." },
        limit: { type: "integer", maximum: 100, description: "Most objects on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-create-vault",
    title: "Create vault",
    description: "Makes an empty vault. A body that breaks a rule is answered with 400.",
    operation: "vaults.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: {
            display_name: { type: "string", description: "Name of the vault for people, 1 to 255 characters." },
            metadata: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Key-value pairs that the caller chooses and can change later.",
            },
          },
          required: ["display_name"],
          examples: [{ display_name: "Dana of the shop", metadata: { user: "u-77" } }],
        },
      },
      required: ["body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        display_name: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-get-vault",
    title: "Retrieve vault",
    description:
      "Answers a vault, an archived one too, without what it holds. An unknown or deleted vault is answered with 404.",
    operation: "vaults.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "vault_id", in: "path" }],
    inputSchema: { type: "object", properties: { vault_id: { type: "string" } }, required: ["vault_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        display_name: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-update-vault",
    title: "Update vault",
    description: "Changes the name and the metadata of a vault. What is left out stays as it is.",
    operation: "vaults.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        vault_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            display_name: { type: ["string", "null"], description: "New name, 1 to 255 characters." },
            metadata: {
              type: ["object", "null"],
              additionalProperties: { type: ["string", "null"] },
              description: "Merged into the stored metadata.",
            },
          },
          examples: [{ display_name: "Dana", metadata: { user: null } }],
        },
      },
      required: ["vault_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        display_name: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-delete-vault",
    title: "Delete vault",
    description: "Removes a vault with its credentials. Sessions that use it go on without them.",
    operation: "vaults.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "vault_id", in: "path" }],
    inputSchema: { type: "object", properties: { vault_id: { type: "string" } }, required: ["vault_id"] },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-archive-vault",
    title: "Archive vault",
    description:
      "Retires a vault for good and destroys the secrets of all its credentials. The records stay readable, and new sessions that name the vault fail.",
    operation: "vaults.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "vault_id", in: "path" }],
    inputSchema: { type: "object", properties: { vault_id: { type: "string" } }, required: ["vault_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        display_name: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-list-credentials",
    title: "List credentials",
    description:
      "Answers one page of the credentials of a vault, newest first, without their secrets. Archived credentials are left out unless `include_archived` is true.",
    operation: "vaults.credentials.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "include_archived", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        vault_id: { type: "string" },
        include_archived: { type: "boolean", description: "Whether archived objects are listed as well." },
        limit: { type: "integer", maximum: 100, description: "Most objects on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
      required: ["vault_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-create-credential",
    title: "Create credential",
    description:
      "Puts a credential into a vault. The answer shows it without its secrets, and so does every later one.",
    operation: "vaults.credentials.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        vault_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            display_name: {
              type: ["string", "null"],
              description: "Name of the credential for people, up to 255 characters.",
            },
            auth: {
              type: "object",
              properties: { type: { type: "string", enum: ["environment_variable", "mcp_oauth", "static_bearer"] } },
              required: ["type"],
              description: "What the credential is and what it opens. spec://schemas/CredentialAuthCreateParams",
            },
            metadata: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Key-value pairs that the caller chooses and can change later.",
            },
          },
          required: ["auth"],
          examples: [
            { auth: { type: "static_bearer", mcp_server_url: "https://stock.shop.example/mcp", token: "tok-example" } },
          ],
        },
      },
      required: ["vault_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        vault_id: { type: "string" },
        display_name: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-get-credential",
    title: "Retrieve credential",
    description:
      "Answers a credential without its secrets, an archived one too. An unknown credential, or one of another vault, is answered with 404.",
    operation: "vaults.credentials.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "credential_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { vault_id: { type: "string" }, credential_id: { type: "string" } },
      required: ["vault_id", "credential_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        vault_id: { type: "string" },
        display_name: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-update-credential",
    title: "Update credential",
    description: "Changes a credential, most often its secret. Running sessions get the new one without a restart.",
    operation: "vaults.credentials.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "credential_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        vault_id: { type: "string" },
        credential_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            display_name: { type: ["string", "null"], description: "New name, 1 to 255 characters." },
            auth: {
              type: "object",
              properties: { type: { type: "string", enum: ["environment_variable", "mcp_oauth", "static_bearer"] } },
              required: ["type"],
              description: "Changes to what the credential is. spec://schemas/CredentialAuthUpdateParams",
            },
            metadata: {
              type: ["object", "null"],
              additionalProperties: { type: ["string", "null"] },
              description: "Merged into the stored metadata.",
            },
          },
          examples: [{ auth: { type: "static_bearer", token: "tok2-example" } }],
        },
      },
      required: ["vault_id", "credential_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        vault_id: { type: "string" },
        display_name: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-delete-credential",
    title: "Delete credential",
    description: "Removes a credential, and frees its server or variable for another. Running sessions lose it.",
    operation: "vaults.credentials.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "credential_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { vault_id: { type: "string" }, credential_id: { type: "string" } },
      required: ["vault_id", "credential_id"],
    },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-archive-credential",
    title: "Archive credential",
    description:
      "Destroys the secrets of a credential and keeps its record. Its server or variable is free for another credential.",
    operation: "vaults.credentials.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "credential_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { vault_id: { type: "string" }, credential_id: { type: "string" } },
      required: ["vault_id", "credential_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        vault_id: { type: "string" },
        display_name: { type: ["string", "null"] },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-validate-credential",
    title: "Validate OAuth credential",
    description:
      "Tries an OAuth credential on its MCP server, and asks for a new token if the server refuses the old one. What comes of it is in the answer and never an HTTP error.",
    operation: "vaults.credentials.validate",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "vault_id", in: "path" },
      { name: "credential_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { vault_id: { type: "string" }, credential_id: { type: "string" } },
      required: ["vault_id", "credential_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        credential_id: { type: "string" },
        vault_id: { type: "string" },
        status: { type: "string" },
        validated_at: { type: "string" },
        has_refresh_token: { type: "boolean" },
      },
    },
  },
  {
    name: "anthropic-list-memory-stores",
    title: "List memory stores",
    description:
      "Answers one page of memory stores, newest first. Archived stores are left out unless `include_archived` is true.",
    operation: "memory_stores.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "created_at_gte", in: "query", wire: "created_at[gte]" },
      { name: "created_at_lte", in: "query", wire: "created_at[lte]" },
      { name: "include_archived", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        created_at_gte: {
          type: "string",
          format: "date-time",
          description: "Only objects created at or after this moment.",
        },
        created_at_lte: {
          type: "string",
          format: "date-time",
          description: "Only objects created at or before this moment.",
        },
        include_archived: { type: "boolean", description: "Whether archived objects are listed as well." },
        limit: { type: "integer", maximum: 100, description: "Most objects on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-create-memory-store",
    title: "Create memory store",
    description: "Makes an empty memory store. A body that breaks a rule is answered with 400.",
    operation: "memory_stores.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: {
            name: {
              type: "string",
              description: "Name of the store, 1 to 255 characters, none of them a control character.",
            },
            description: { type: "string", description: "What the store holds, up to 1,024 characters." },
            metadata: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Key-value pairs that the caller chooses and can change later.",
            },
          },
          required: ["name"],
          examples: [{ name: "Customers", metadata: { team: "shop" } }],
        },
      },
      required: ["body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-get-memory-store",
    title: "Retrieve memory store",
    description: "Answers a memory store, an archived one too. An unknown or deleted store is answered with 404.",
    operation: "memory_stores.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "memory_store_id", in: "path" }],
    inputSchema: { type: "object", properties: { memory_store_id: { type: "string" } }, required: ["memory_store_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-update-memory-store",
    title: "Update memory store",
    description:
      "Changes name, description and metadata of a memory store. What is left out stays as it is, and sessions that mounted the store keep the old name.",
    operation: "memory_stores.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        body: {
          type: "object",
          properties: {
            name: { type: ["string", "null"], description: "New name, 1 to 255 characters." },
            description: { type: ["string", "null"], description: "New description, up to 1,024 characters." },
            metadata: {
              type: ["object", "null"],
              additionalProperties: { type: ["string", "null"] },
              description: "Merged into the stored metadata.",
            },
          },
          examples: [{ description: "What we know about returning customers." }],
        },
      },
      required: ["memory_store_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-delete-memory-store",
    title: "Delete memory store",
    description: "Removes a memory store with its memories and their versions. An unknown store is answered with 404.",
    operation: "memory_stores.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "memory_store_id", in: "path" }],
    inputSchema: { type: "object", properties: { memory_store_id: { type: "string" } }, required: ["memory_store_id"] },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-archive-memory-store",
    title: "Archive memory store",
    description:
      "Retires a memory store for good. Reading, deleting memories and redacting versions still work; writing and attaching do not.",
    operation: "memory_stores.archive",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [{ name: "memory_store_id", in: "path" }],
    inputSchema: { type: "object", properties: { memory_store_id: { type: "string" } }, required: ["memory_store_id"] },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        description: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
        archived_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-list-memories",
    title: "List memories",
    description:
      "Answers one page of the memories of a store, in an order of the service's own that stays the same. A prefix without `/` at its end and another `depth` than 0 or 1 are answered with 400.",
    operation: "memory_stores.memories.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "path_prefix", in: "query" },
      { name: "depth", in: "query" },
      { name: "view", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        path_prefix: { type: "string", description: "Only memories below this path, which ends with `/`." },
        depth: { type: "integer", maximum: 1, description: "How deep to look below the prefix." },
        view: { type: "string", enum: ["basic", "full"], description: "How much to answer." },
        limit: { type: "integer", maximum: 100, description: "Most entries on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
      required: ["memory_store_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-create-memory",
    title: "Create memory",
    description:
      "Writes a new memory, and the first version of it. It never overwrites: a path at, above or below that of another memory is refused with 409 and `memory_path_conflict_error`.",
    operation: "memory_stores.memories.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "view", in: "query" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        view: { type: "string", enum: ["basic", "full"], description: "How much to answer." },
        body: {
          type: "object",
          properties: {
            path: { type: "string", description: "Where the memory stands, such as `/customers/dana.md`." },
            content: { type: ["string", "null"], description: "The text, at most 102,400 bytes in UTF-8." },
          },
          required: ["path", "content"],
          examples: [{ path: "/customers/dana.md", content: "Dana prefers short answers.\n" }],
        },
      },
      required: ["memory_store_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        memory_store_id: { type: "string" },
        path: { type: "string" },
        content: { type: ["string", "null"] },
        content_size_bytes: { type: "integer" },
        content_sha256: { type: "string" },
        memory_version_id: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
      },
    },
  },
  {
    name: "anthropic-get-memory",
    title: "Retrieve memory",
    description:
      "Answers a memory, with its text unless `view` is `basic`. An unknown or deleted memory is answered with 404.",
    operation: "memory_stores.memories.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "memory_id", in: "path" },
      { name: "view", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        memory_id: { type: "string" },
        view: { type: "string", enum: ["basic", "full"], description: "How much to answer." },
      },
      required: ["memory_store_id", "memory_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        memory_store_id: { type: "string" },
        path: { type: "string" },
        content: { type: ["string", "null"] },
        content_size_bytes: { type: "integer" },
        content_sha256: { type: "string" },
        memory_version_id: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
      },
    },
  },
  {
    name: "anthropic-update-memory",
    title: "Update memory",
    description:
      "Changes the text of a memory, its path or both, and makes a version. A request that changes nothing makes none.",
    operation: "memory_stores.memories.update",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "memory_id", in: "path" },
      { name: "view", in: "query" },
      { name: "body", in: "body" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        memory_id: { type: "string" },
        view: { type: "string", enum: ["basic", "full"], description: "How much to answer." },
        body: {
          type: "object",
          properties: {
            content: { type: ["string", "null"], description: "The new text, at most 102,400 bytes in UTF-8." },
            path: { type: ["string", "null"], description: "The new path, by the rules of a new memory." },
            precondition: {
              type: "object",
              properties: { type: { const: "content_sha256" }, content_sha256: { type: "string" } },
              required: ["type"],
              description: "What has to be true of the stored text, also where only the path changes.",
            },
          },
          examples: [{ path: "/customers/regular/dana.md" }],
        },
      },
      required: ["memory_store_id", "memory_id", "body"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        memory_store_id: { type: "string" },
        path: { type: "string" },
        content: { type: ["string", "null"] },
        content_size_bytes: { type: "integer" },
        content_sha256: { type: "string" },
        memory_version_id: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
      },
    },
  },
  {
    name: "anthropic-delete-memory",
    title: "Delete memory",
    description: "Removes a memory, and makes a last version that says so. It works in an archived store too.",
    operation: "memory_stores.memories.delete",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "memory_id", in: "path" },
      { name: "expected_content_sha256", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        memory_id: { type: "string" },
        expected_content_sha256: {
          type: "string",
          description: "Hash that the content has to have, in 64 lower-case hexadecimal digits.",
        },
      },
      required: ["memory_store_id", "memory_id"],
    },
    outputSchema: { type: "object", properties: { id: { type: "string" } } },
  },
  {
    name: "anthropic-list-memory-versions",
    title: "List memory versions",
    description:
      "Answers one page of the versions of all memories of a store, newest first. Versions outlive their memory, for at least 30 days, and not their store.",
    operation: "memory_stores.memory_versions.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "memory_id", in: "query" },
      { name: "operation", in: "query" },
      { name: "session_id", in: "query" },
      { name: "api_key_id", in: "query" },
      { name: "service_account_id", in: "query" },
      { name: "created_at_gte", in: "query", wire: "created_at[gte]" },
      { name: "created_at_lte", in: "query", wire: "created_at[lte]" },
      { name: "view", in: "query" },
      { name: "limit", in: "query" },
      { name: "page", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        memory_id: { type: "string", description: "Only versions of this memory." },
        operation: {
          type: "string",
          enum: ["created", "deleted", "modified"],
          description: "Only versions of this kind of change.",
        },
        session_id: { type: "string", description: "Only versions that an agent wrote in this session." },
        api_key_id: { type: "string", description: "Only versions that were written with this API key." },
        service_account_id: { type: "string", description: "Only versions that this service account wrote." },
        created_at_gte: {
          type: "string",
          format: "date-time",
          description: "Only objects created at or after this moment.",
        },
        created_at_lte: {
          type: "string",
          format: "date-time",
          description: "Only objects created at or before this moment.",
        },
        view: { type: "string", enum: ["basic", "full"], description: "How much to answer." },
        limit: { type: "integer", maximum: 100, description: "Most versions on one page." },
        page: { type: "string", description: "Cursor from an earlier answer of the same list." },
      },
      required: ["memory_store_id"],
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
  {
    name: "anthropic-get-memory-version",
    title: "Retrieve memory version",
    description:
      "Answers a version of a memory, with its text unless `view` is `basic`. An unknown version is answered with 404.",
    operation: "memory_stores.memory_versions.retrieve",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "memory_version_id", in: "path" },
      { name: "view", in: "query" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        memory_store_id: { type: "string" },
        memory_version_id: { type: "string" },
        view: { type: "string", enum: ["basic", "full"], description: "How much to answer." },
      },
      required: ["memory_store_id", "memory_version_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        memory_store_id: { type: "string" },
        memory_id: { type: "string" },
        operation: { type: "string" },
        path: { type: ["string", "null"] },
        content: { type: ["string", "null"] },
        content_size_bytes: { type: ["integer", "null"] },
        content_sha256: { type: ["string", "null"] },
        created_at: { type: "string" },
        redacted_at: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "anthropic-redact-memory-version",
    title: "Redact memory version",
    description:
      "Destroys path, text, size and hash of a version, and keeps that there was a change, when and by whom. It works in an archived store too.",
    operation: "memory_stores.memory_versions.redact",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    arguments: [
      { name: "memory_store_id", in: "path" },
      { name: "memory_version_id", in: "path" },
    ],
    inputSchema: {
      type: "object",
      properties: { memory_store_id: { type: "string" }, memory_version_id: { type: "string" } },
      required: ["memory_store_id", "memory_version_id"],
    },
    outputSchema: {
      type: "object",
      properties: {
        id: { type: "string" },
        memory_store_id: { type: "string" },
        memory_id: { type: "string" },
        operation: { type: "string" },
        path: { type: ["string", "null"] },
        content: { type: ["string", "null"] },
        content_size_bytes: { type: ["integer", "null"] },
        content_sha256: { type: ["string", "null"] },
        created_at: { type: "string" },
        redacted_at: { type: ["string", "null"] },
      },
    },
  },
];

/** The tools that are offered without being asked for, and the arguments that they take. */
export const DEFAULT_TOOLS: readonly DefaultTool[] = [
  { name: "anthropic-create-session", arguments: ["body"] },
  { name: "anthropic-list-sessions", arguments: ["agent_id", "status"] },
  { name: "anthropic-get-session", arguments: ["session_id"] },
  { name: "anthropic-send-session-events", arguments: ["session_id", "body"] },
  { name: "anthropic-delete-session", arguments: ["session_id"] },
];
