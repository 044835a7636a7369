import { parseArgs } from "node:util";
import { isLoopback } from "../http/guard.ts";
import { DEFAULT_PORT } from "../http/listen.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line and the environment ask for. */
export interface CliOptions {
  readonly transport: "http" | "stdio";
  readonly port: number;
  readonly host: string;
  readonly tools: "default" | "all";
  readonly readOnly: boolean;
  readonly token: string | undefined;
  readonly allowOrigins: readonly string[];
}

/** Variables that can hold what is better not on a command line. */
export const TOKEN_VARIABLE = "MANAGED_AGENTS_MCP_TOKEN";

export const HELP = `Usage: managed-agents-mcp [options]

Offers the operations of the Claude Managed Agents Sessions API as MCP tools.

      --stdio            serve one host on standard input and output, for hosts that start it
  -p, --port <n>         port of Streamable HTTP; 0 takes a free one (default ${DEFAULT_PORT})
      --host <name>      who may connect: 0.0.0.0 opens it to the network, which needs a token
                         (default 127.0.0.1)
      --tools <list>     default: five tools for sessions; all: every operation, and running a
                         turn (default default)
      --read-only        leave out every tool that changes something
      --token <text>     bearer token that callers need; better set in ${TOKEN_VARIABLE}
      --allow-origin <o> pages of this origin may call too; can be repeated
  -h, --help             show this text
      --version          show the version

Environment
  ANTHROPIC_API_KEY         key of the API; ANTHROPIC_AUTH_TOKEN instead of it is a bearer token
  ANTHROPIC_BASE_URL        address of the API, such as that of an emulator
  ${TOKEN_VARIABLE}  bearer token that callers need

Unofficial: not affiliated with or endorsed by Anthropic.
`;

/** Characters of a token below which guessing it is no work. */
const SHORTEST_TOKEN = 16;

/**
 * Reads the command line.
 *
 * @returns `help` or `version` where that is asked for
 * @throws UsageError that says what was expected; it never shows a token
 */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CliOptions | "help" | "version" {
  const values = parse(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const { tools = "default", host = "127.0.0.1" } = values;
  if (tools !== "default" && tools !== "all") {
    throw new UsageError(`--tools takes default or all, not ${JSON.stringify(tools)}`);
  }
  const token = values.token ?? (environment[TOKEN_VARIABLE] || undefined);
  if (values.stdio) refuseBesideStdio(values);
  else checkToken(token, host);
  return {
    transport: values.stdio ? "stdio" : "http",
    port: readPort(values.port ?? String(DEFAULT_PORT)),
    host,
    tools,
    readOnly: values["read-only"] ?? false,
    token,
    allowOrigins: (values["allow-origin"] ?? []).map(readOrigin),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        stdio: { type: "boolean" },
        port: { type: "string", short: "p" },
        host: { type: "string" },
        tools: { type: "string" },
        "read-only": { type: "boolean" },
        token: { type: "string" },
        "allow-origin": { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ", 1)[0] ?? "");
  }
}

function refuseBesideStdio(values: Readonly<Record<string, unknown>>): void {
  const named = ["port", "host", "token", "allow-origin"].find((name) => values[name] !== undefined);
  if (named !== undefined) throw new UsageError(`--${named} means nothing beside --stdio`);
}

function checkToken(token: string | undefined, host: string): void {
  if (token === undefined) {
    if (isLoopback(host)) return;
    throw new UsageError(`--host ${host} opens the server to others: set ${TOKEN_VARIABLE}, or --token`);
  }
  if (/\s/.test(token) || token.length < SHORTEST_TOKEN) {
    throw new UsageError(`the token needs ${SHORTEST_TOKEN} characters or more, none of them a blank`);
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not ${JSON.stringify(text)}`);
}

function readOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin !== "null" && origin === text.replace(/\/$/, "")) return origin;
  throw new UsageError(`--allow-origin takes an origin such as https://app.example.com, not ${JSON.stringify(text)}`);
}
