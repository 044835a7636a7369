import { basename, join } from "node:path";
import { parseBaseUrl } from "../recording/base-url.ts";
import { RecordingError } from "../recording/entry.ts";
import { makeFolder } from "../recording/make-folder.ts";
import { recordSession } from "../recording/record-session.ts";
import type { Terminal } from "./run.ts";

/** Options of `record` as they were given. */
export interface RecordArguments {
  readonly "base-url"?: string | undefined;
  readonly session?: string | undefined;
  readonly out?: string | undefined;
  readonly name?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: string | undefined;
  readonly previews?: boolean | undefined;
  readonly "keep-ids"?: boolean | undefined;
  readonly "redact-text"?: boolean | undefined;
}

/** Longest wait that a timer takes, in seconds. */
const LONGEST = 2_000_000;

/** What went wrong with the file, by the code of the system. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "it exists already; choose another --out or --name",
  EISDIR: "it is a folder",
  ENOENT: "no folder can be made there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of it is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/**
 * `managed-agents-contract record`: records a session into a file, with one line for whatever goes wrong.
 *
 * @returns the exit status: 0 if it was recorded, 1 if the recording broke off, 2 for a wrong call or a file that cannot be written
 */
export async function record(args: RecordArguments, { out, err, env = {}, signal }: Terminal): Promise<number> {
  const refuse = (message: string): number => {
    err(`managed-agents-contract: ${message}\n`);
    return 2;
  };
  let path = args.out ?? "";
  try {
    const options = readArguments(args, env);
    path = options.folder;
    await makeFolder(options.folder);
    path = join(options.folder, options.name);
    err(`recording into ${path}; Ctrl-C ends it\n`);
    const { closed, message, entries, streams, frames } = await recordSession({
      ...options.recorded,
      path,
      ...(signal && { signal }),
    });
    if (message !== undefined) err(`managed-agents-contract: ${message}; what was recorded is in ${path}\n`);
    else out(`${entries} entries with ${frames} frames of ${streams} streams (${closed})\n`);
    out(`managed-agents-contract check ${path}\n`);
    return message === undefined ? 0 : 1;
  } catch (error) {
    if (error instanceof RecordingError) return refuse(error.message);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return refuse(`cannot write ${path}: ${FILE_ERRORS[code] ?? code}`);
  }
}

/** @throws RecordingError for the first option that is missing or wrong */
function readArguments(args: RecordArguments, env: NonNullable<Terminal["env"]>) {
  const { until = "idle", limit = "600", name = defaultName() } = args;
  const baseUrl = needed(args, "base-url");
  const sessionId = needed(args, "session");
  const folder = needed(args, "out");
  const seconds = Number(limit);
  if (until !== "idle" && until !== "end")
    throw new RecordingError(`--until: expected idle or end, but got ${JSON.stringify(until)}`);
  if (!(seconds > 0 && seconds <= LONGEST))
    throw new RecordingError(`--limit: expected seconds up to ${LONGEST}, but got ${JSON.stringify(limit)}`);
  if (!/^[\w-]+$/.test(sessionId))
    throw new RecordingError(`--session: expected an id, but got ${JSON.stringify(sessionId.slice(0, 60))}`);
  if (name === "" || name !== basename(name))
    throw new RecordingError(`--name: expected the name of a file, but got ${JSON.stringify(name)}`);
  const recorded = {
    baseUrl,
    sessionId,
    apiKey: keyFor(parseBaseUrl(baseUrl).server, env.ANTHROPIC_API_KEY),
    until,
    limit: seconds * 1000,
    previews: args.previews ?? false,
    keepIds: args["keep-ids"] ?? false,
    redactText: args["redact-text"] ?? false,
  } as const;
  return { folder, name, recorded };
}

function needed(args: RecordArguments, name: "base-url" | "session" | "out"): string {
  const value = args[name];
  if (value === undefined || value === "") throw new RecordingError(`record: expected --${name}`);
  return value;
}

/** An emulator takes any key, and so it needs none. */
function keyFor(server: string, key: string | undefined): string {
  if (key === undefined || key === "") {
    if (server === "loopback") return "not-a-real-key";
    throw new RecordingError("expected the key in the environment variable ANTHROPIC_API_KEY");
  }
  if (!/^[\x21-\x7e]+$/.test(key)) throw new RecordingError("ANTHROPIC_API_KEY holds something that is no key");
  return key;
}

/** Names of files sort by time. */
const defaultName = (): string => `session-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "")}.jsonl`;
