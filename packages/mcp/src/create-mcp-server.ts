import type { Client } from "@managed-agents/client";
import {
  type ListToolsResult,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
} from "@modelcontextprotocol/server";
import type { Redact } from "./redact.ts";
import { listSchemas, readSchema, SCHEMA_TEMPLATES } from "./schema-resources.ts";
import { describeError, INTERNAL_ERROR } from "./tools/describe-error.ts";
import type { Arguments, Tool } from "./tools/tool.ts";
import { toErrorResult, toResult } from "./tools/tool-result.ts";
import { VERSION } from "./version.ts";

/** What a server offers, and how it makes its calls. */
export interface McpServerOptions {
  readonly client: Client;
  readonly tools: ReadonlyMap<string, Tool>;
  /** Takes the secrets out of results. */
  readonly redact: Redact;
  /** Is given what failed by a fault of this package. */
  readonly onInternalError: (error: unknown) => void;
}

const INSTRUCTIONS =
  "Sessions in which agents work. Create one, send it events, and look at it. " +
  "Where a schema names spec://schemas/…, that resource has the rest of it. Errors are results with type, message and request_id.";

/** A server for one connection or one request. It keeps nothing between calls, so that any number of them are alike. */
export function createMcpServer({ client, tools, redact, onInternalError }: McpServerOptions): Server {
  const server = new Server(
    { name: "managed-agents-mcp", title: "Claude Managed Agents", version: VERSION },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  const listed = [...tools.values()].map(({ call: _, ...tool }) => tool);
  server.setRequestHandler("tools/list", () => ({ tools: listed as unknown as ListToolsResult["tools"] }));
  server.setRequestHandler("resources/list", () => ({ resources: listSchemas() }));
  server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: SCHEMA_TEMPLATES }));
  server.setRequestHandler("resources/read", ({ params }) => ({ contents: [readSchema(params.uri)] }));
  server.setRequestHandler("tools/call", async ({ params }, context) => {
    const tool = tools.get(params.name);
    if (tool === undefined) {
      const name = JSON.stringify(params.name.slice(0, 64));
      throw new ProtocolError(
        ProtocolErrorCode.InvalidParams,
        `there is no tool ${name}; tools/list has those there are`,
      );
    }
    const { signal } = context.mcpReq;
    const given = (params.arguments ?? {}) as Arguments;
    try {
      const answer = await tool.call(given, { client, signal, after, report: reporter(context, redact) });
      return toResult(answer, tool.outputSchema !== undefined, redact);
    } catch (error) {
      if (signal.aborted) throw error;
      const described = describeError(error);
      if (described === null) onInternalError(error);
      return toErrorResult(described ?? INTERNAL_ERROR, redact);
    }
  });
  return server;
}

const after = (seconds: number): AbortSignal => AbortSignal.timeout(seconds * 1000);

/** Progress is counted in steps, since how many there will be is not known. */
function reporter({ mcpReq }: ServerContext, redact: Redact): (message: string) => void {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return () => {};
  let progress = 0;
  return (message) => {
    progress += 1;
    const params = { progressToken, progress, message: redact(message) };
    // A host that has gone away is no reason to fail: the call ends with its signal.
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => {});
  };
}
