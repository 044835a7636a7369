import type { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { RecordingError } from "../recording/entry.ts";
import { type StreamProfile, toProfile } from "../stream/profile.ts";
import { check } from "./check.ts";
import { explain, listRules } from "./explain.ts";
import { record } from "./record.ts";

export const HELP = `Usage: managed-agents-contract <command>

Records sessions of the Claude Managed Agents Sessions API, and checks what was recorded. Unofficial: not affiliated with or endorsed
by Anthropic.

  record            record a session and its live streams into one file without secrets; the key comes from ANTHROPIC_API_KEY
    --base-url <u>  the server: https, or http on this machine
    --session <id>  the session
    --out <dir>     the folder of the file; it is made if it does not exist
    --name <file>   the file, which must not exist; default: session-<time>.jsonl
    --until <u>     idle (default): until the session rests; end: until it is over
    --limit <s>     most seconds to wait for that, default 600; Ctrl-C ends the wait too
    --previews      ask for previews of messages and thinking; their texts are masked
    --keep-ids      leave ids as they are; else the same id gets the same replacement
    --redact-text   leave only the form of texts
  check <file>      check a recording: of \`record\`, or one stream as JSON lines or raw SSE; - reads standard input
    --from-start    the recording begins with the session, so nothing came before it
    --thread        it is the stream of one thread, not of a session
    --history       it is the list of events, which also shows what waits
    --live          it comes from the service: broken house rules, and what is only older than the document, are notes
    --strict        tags that the document does not define are violations, not notes
    --profile <p>   observed: as recordings of the service show; documented: as its pages say; any (default): what either allows
  explain <rule>    what a rule means, where it comes from, and what keeps and breaks it
  rules             list the rules

Exit status: 0 if nothing is broken, 1 if something is, 2 for a wrong call or a file that is no recording.
`;

/** Where the command writes and reads. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: Readable;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Aborts when the user interrupts the command. */
  readonly signal?: AbortSignal;
}

/** Runs the command line. @returns the exit status */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { out, err, stdin } = terminal;
  const refuse = (message: string): number => {
    err(`managed-agents-contract: ${message}\n`);
    return 2;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(`${(error as Error).message}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  let profile: StreamProfile;
  try {
    profile = toProfile(values.profile ?? "any");
  } catch (error) {
    return refuse((error as Error).message);
  }
  const [command, subject, ...more] = positionals;
  if (values.help) {
    out(HELP);
    return 0;
  }
  if (command === "rules" && subject === undefined) {
    out(`${listRules()}\n`);
    return 0;
  }
  if (command === "record" && subject === undefined) return record(values, terminal);
  if (subject === undefined || more.length > 0 || (command !== "check" && command !== "explain")) {
    return refuse(`expected record, check <file>, explain <rule> or rules\n\n${HELP}`);
  }
  if (command === "explain") {
    const text = explain(subject);
    if (text === undefined)
      return refuse(`there is no rule ${JSON.stringify(subject)}; the command \`rules\` lists them`);
    out(`${text}\n`);
    return 0;
  }
  try {
    return await check(
      subject,
      {
        joined: values["from-start"] ? "start" : "late",
        stream: values.thread ? "thread" : "session",
        view: values.history ? "history" : "stream",
        live: values.live ?? false,
        unknownTags: values.strict ? "violation" : "note",
        profile,
      },
      (values["from-start"] ?? false) || (values.thread ?? false) || (values.history ?? false),
      (line) => out(`${line}\n`),
      stdin,
    );
  } catch (error) {
    const isFileError = error instanceof Error && "code" in error && "syscall" in error;
    if (error instanceof RecordingError || error instanceof RangeError || isFileError) return refuse(error.message);
    throw error;
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "from-start": { type: "boolean" },
      thread: { type: "boolean" },
      history: { type: "boolean" },
      live: { type: "boolean" },
      strict: { type: "boolean" },
      profile: { type: "string" },
      "base-url": { type: "string" },
      session: { type: "string" },
      out: { type: "string" },
      name: { type: "string" },
      until: { type: "string" },
      limit: { type: "string" },
      previews: { type: "boolean" },
      "keep-ids": { type: "boolean" },
      "redact-text": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
