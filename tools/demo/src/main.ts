import { parseArgs } from "node:util";
import { createClient } from "@managed-agents/client";
import { formatBanner, formatRequest, listen } from "@managed-agents/mock/node";
import { Printer } from "./printer.ts";
import { recordCalls } from "./record-calls.ts";
import { walkThrough } from "./walk-through.ts";

const HELP = `Usage: npm run demo [-- --port N]
       npm start

Starts the mock, plays a session through the client, and prints each call and its answer.

  --port N   port to serve on; 0, the default, takes a free one
  --serve    keep serving afterwards until Ctrl-C
  --help     show this text

Unofficial: not affiliated with or endorsed by Anthropic.
`;

/** @returns the exit status */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "0" },
      serve: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not ${JSON.stringify(values.port)}`);
  }

  const print = new Printer(process.stdout);
  let isLogged = false;
  const mock = await listen({
    port,
    log: (served) => {
      if (isLogged) process.stdout.write(formatRequest(served, process.stdout));
    },
  });
  try {
    print.line(`The mock serves on ${mock.url}`);
    const client = createClient({ apiKey: "any", baseURL: mock.url, fetch: recordCalls(print), maxRetries: 0 });
    await walkThrough(client, print);
    if (!values.serve) return 0;
    print.line(`\nThe mock keeps serving on ${mock.url}. Press Ctrl-C to stop.`);
    process.stdout.write(formatBanner(mock, process.stdout));
    // What the walk-through called is printed by then.
    isLogged = true;
    await interrupted();
    return 0;
  } finally {
    await mock.close();
  }
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as Error & { code?: string; port?: number };
  return code === "EADDRINUSE"
    ? `port ${port} is taken: stop what uses it, or pass --port 0 for a free one`
    : error.message;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`demo: ${reasonOf(error)}\n`);
  process.exitCode = 1;
}
