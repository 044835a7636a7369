import "@managed-agents/types/check-node";

export { createMcpServer, type McpServerOptions } from "./create-mcp-server.ts";
export { type Listening, type ListenOptions, listen } from "./http/listen.ts";
export { makeRedact, type Redact } from "./redact.ts";
export type { ObjectSchema, ToolAnnotations } from "./tool-descriptor.ts";
export { chooseTools, type ToolChoice } from "./tools/choose-tools.ts";
export type { Arguments, CallContext, Tool } from "./tools/tool.ts";
