import "@managed-agents/types/check-node";

export type { CliHost } from "./cli/cli-host.ts";
export { runCli } from "./cli/run-cli.ts";
export { createMock, type NodeMockOptions } from "./create-mock.ts";
export { formatBanner, formatRequest } from "./format.ts";
export { type ListenOptions, listen } from "./listen.ts";
export type { ServedRequest } from "./serve-request.ts";
