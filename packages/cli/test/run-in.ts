import { PassThrough } from "node:stream";
import { createMock, type Mock } from "@managed-agents/mock";
import { runCli } from "../src/cli.ts";
import { type CliIo, type Input, Interrupted, type Output } from "../src/io.ts";

/** How a command line is run without a process. */
export interface RunOptions {
  /** Text on standard input; without it, there is an empty one. */
  readonly stdin?: string | undefined;
  /** Whether all three are a terminal. Its input is what `typed` has, line by line. */
  readonly terminal?: boolean | undefined;
  readonly typed?: readonly string[] | undefined;
  /** Is called when a question stands on the terminal, instead of typing. */
  readonly onAsked?: (() => unknown) | undefined;
  readonly columns?: number | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface RunResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function runIn(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const {
    stdin = "",
    terminal = false,
    typed = [],
    columns,
    env = { ANTHROPIC_API_KEY: "any" },
    fetch,
    onAsked,
  } = options;
  const input = new PassThrough();
  if (!terminal) input.end(stdin);
  const stdout = collect(terminal, columns, (text) => {
    // A person answers when asked.
    if (terminal && /(denies it|may be empty\)): $/.test(text))
      setImmediate(onAsked ?? (() => input.write(`${answers.shift() ?? ""}\n`)));
  });
  const answers = [...typed];
  const stderr = collect(terminal, columns);
  const stop = new AbortController();
  const io: CliIo = {
    stdin: Object.assign(input, { isTTY: terminal }) as unknown as Input,
    stdout: stdout.output,
    stderr: stderr.output,
    env: { NO_COLOR: "1", ...env },
    signal: stop.signal,
    interrupt: () => stop.abort(new Interrupted(130)),
    fetch: fetch ?? refuseToSend,
  };
  const code = await runCli(args, io);
  return { code, out: stdout.text(), err: stderr.text() };
}

/** Without an emulator, nothing may be sent. */
const refuseToSend: typeof globalThis.fetch = () => {
  throw new Error("something was sent");
};

function collect(
  terminal: boolean,
  columns?: number,
  seen?: (text: string) => void,
): { output: Output; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    seen?.(Buffer.concat(chunks).toString("utf8"));
  });
  const output = Object.assign(stream, { isTTY: terminal, ...(columns === undefined ? {} : { columns }) });
  return { output: output as unknown as Output, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** An emulator in this process, where time passes at once, and what of it a command line needs. */
export async function openMock(): Promise<{
  mock: Mock;
  options: { fetch: typeof globalThis.fetch; env: Record<string, string> };
}> {
  const mock = await createMock({ clock: 0 });
  const env = { ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: mock.url };
  return { mock, options: { fetch: mock.fetch as typeof globalThis.fetch, env } };
}
