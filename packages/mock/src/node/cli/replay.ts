import { exchangeLine, type LoggedExchange, roundedExchange } from "../proxy/exchange-line.ts";
import { type ReplayedRecording, readExchanges } from "../replay/read-exchanges.ts";
import { startReplay } from "../replay/start-replay.ts";
import { oneLine } from "../terminal/one-line.ts";
import type { Output } from "../terminal/output.ts";
import { painter } from "../terminal/painter.ts";
import type { CliHost } from "./cli-host.ts";
import { REPLAY_HELP } from "./help.ts";
import { type ReplayCommandOptions, readReplayOptions } from "./replay-options.ts";
import { UsageError } from "./usage-error.ts";

/** What the system says of a file, in words. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file",
};

/**
 * Serves a recording until it is asked to stop.
 *
 * @returns the exit status
 * @throws UsageError that says what was expected; RecordingError for a file that is no recording, with its line
 */
export async function replay(args: readonly string[], { stdout, stopped }: CliHost): Promise<number> {
  const options = readReplayOptions(args);
  if (options === "help") {
    stdout.write(REPLAY_HELP);
    return 0;
  }
  const recording = await open(options.path);
  const started = await startReplay({ ...options, recording, log: logTo(stdout, options.log) });
  announce(stdout, options, started.url, recording);
  await stopped;
  await started.close();
  return 0;
}

async function open(path: string): Promise<ReplayedRecording> {
  try {
    return await readExchanges(path);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UsageError(`replay: ${path}: ${FILE_ERRORS[code] ?? code}`);
  }
}

function logTo(output: Output, log: ReplayCommandOptions["log"]): (exchange: LoggedExchange) => void {
  if (log === "none") return () => {};
  if (log === "pretty") return (exchange) => void output.write(exchangeLine(exchange, output));
  return (exchange) => void output.write(line(roundedExchange(exchange)));
}

function announce(
  output: Output,
  { log, path }: ReplayCommandOptions,
  url: string,
  recording: ReplayedRecording,
): void {
  const { exchanges, header } = recording;
  const { ids, text, previews } = header.scrubbed;
  if (log === "json")
    output.write(line({ url, recording: path, exchanges: exchanges.length, scrubbed: header.scrubbed }));
  if (log !== "pretty") return;
  const paint = painter(output);
  const streams = exchanges.filter(({ answer }) => answer.kind === "stream").length;
  const scrubbed = [ids && "ids are replaced", text && "texts are masked", previews && "texts of previews are masked"];
  const notes = [
    `${exchanges.length} exchanges, ${streams} of them streams`,
    ...scrubbed.filter((note) => note !== false),
  ];
  output.write(`\n  ${paint("bold", "Managed Agents replay")} on ${paint("cyan", url)} of ${oneLine(path)}\n`);
  output.write(`  ${notes.join("; ")}\n`);
  output.write(`  ${paint("dim", "Unofficial: not affiliated with or endorsed by Anthropic. Ctrl-C ends it.")}\n\n`);
}

const line = (entry: object): string => `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
