import "@managed-agents/types/check-node";

export { type MswOptions, mswHandlers } from "./msw-handlers.ts";
