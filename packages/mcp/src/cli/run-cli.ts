import type { Readable, Writable } from "node:stream";
import { type Client, createClient } from "@managed-agents/client";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcpServer } from "../create-mcp-server.ts";
import { listen } from "../http/listen.ts";
import { makeRedact } from "../redact.ts";
import { chooseTools } from "../tools/choose-tools.ts";
import { VERSION } from "../version.ts";
import { type CliOptions, HELP, readOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";
import { GAVE_UP, WatchedTransport } from "./watched-transport.ts";

/** What the command line runs with, so that it can be tested. */
export interface CliHost {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Pick<Writable, "write">;
  /** Resolves when the process is asked to stop. */
  readonly stopped: Promise<void>;
}

/**
 * Serves MCP until it is asked to stop, or until its host closes standard input.
 *
 * @returns the exit status: 0, 1 for a fault of its own, 2 for what has to be asked for differently
 */
export async function runCli(args: readonly string[], host: CliHost): Promise<number> {
  const { stdout, stderr, environment } = host;
  try {
    const options = readOptions(args, environment);
    if (options === "help") stdout.write(HELP);
    else if (options === "version") stdout.write(`${VERSION}\n`);
    else await serve(options, host);
    return 0;
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: string };
    stderr.write(`managed-agents-mcp: ${NETWORK[code ?? ""] ?? ""}${message}\n`);
    return name === UsageError.name || Object.hasOwn(NETWORK, code ?? "") ? 2 : 1;
  }
}

/** Why an address cannot be listened on, and what to do. */
const NETWORK: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken, choose another --port: ",
  EACCES: "the port may not be used, choose another --port: ",
  EADDRNOTAVAIL: "this machine does not have that address, choose another --host: ",
  ENOTFOUND: "there is no such name, choose another --host: ",
};

async function serve(options: CliOptions, { environment, stdin, stdout, stderr, stopped }: CliHost): Promise<void> {
  const secrets = [environment.ANTHROPIC_API_KEY, environment.ANTHROPIC_AUTH_TOKEN, options.token];
  const redact = makeRedact(secrets);
  const log = (line: string): void => void stderr.write(`managed-agents-mcp: ${redact(line)}\n`);
  const client = makeClient(environment);
  const tools = chooseTools(options);
  const onInternalError = (error: unknown): void => log((error as Error)?.stack ?? String(error));
  const factory = () => createMcpServer({ client, tools, redact, onInternalError });
  const onerror = (error: Error): void => log(error.message);
  if (options.transport === "stdio") {
    const transport = new WatchedTransport(stdin, stdout);
    const server = serveStdio(factory, { transport, onerror, maxSubscriptions: 16 });
    const end = await Promise.race([stopped, ended(stdin), transport.closed]);
    await server.close();
    const hasHost = !stdin.readableEnded && !stdin.destroyed && !stdout.destroyed;
    // The log says why.
    if (end === GAVE_UP && hasHost) throw new Error("the connection was closed, since it could not be read");
    return;
  }
  const { port, host, token, allowOrigins } = options;
  const server = await listen(factory, { port, host, token, allowOrigins, onError: onerror });
  log(`${tools.size} tools at ${server.url}`);
  await stopped;
  await server.close();
}

/** @throws UsageError for an environment without a key, or with an address that is none */
function makeClient(environment: CliHost["environment"]): Client {
  const [apiKey, authToken, baseURL] = [
    environment.ANTHROPIC_API_KEY?.trim(),
    environment.ANTHROPIC_AUTH_TOKEN?.trim(),
    environment.ANTHROPIC_BASE_URL,
  ];
  if (!apiKey && !authToken) throw new UsageError("no key: set ANTHROPIC_API_KEY");
  try {
    return createClient({ ...(apiKey ? { apiKey } : { authToken }), ...(baseURL ? { baseURL } : {}), timeout: 60_000 });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^baseURL\b/, "ANTHROPIC_BASE_URL"));
  }
}

const ended = (stdin: Readable): Promise<void> =>
  new Promise((resolve) => {
    stdin.once("end", resolve).once("close", resolve);
  });
