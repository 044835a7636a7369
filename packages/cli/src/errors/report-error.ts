import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type CliIo, Interrupted } from "../io.ts";
import { neutralise } from "../output/neutralise.ts";
import { painter } from "../output/painter.ts";

/** The properties that errors of the client have, read without loading the client. */
interface AnyError extends Error {
  readonly hint?: string;
  readonly status?: number;
  readonly type?: string;
  readonly errorCode?: string;
  readonly requestId?: string;
  readonly body?: { readonly error?: { readonly message?: unknown } };
  readonly headers?: Headers;
  readonly isManagedAgentsError?: boolean;
}

/**
 * Reports why a command failed: one block on standard error, with what to do.
 *
 * @returns the exit status
 */
export function reportError(thrown: unknown, { stderr, env }: Pick<CliIo, "stderr" | "env">): number {
  if (thrown instanceof Interrupted) return thrown.exitCode;
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as AnyError;
  const exit = exitOf(error);
  const paint = painter(stderr, env);
  const [first = "", ...more] = neutralise(messageOf(error)).trimEnd().split("\n");
  const lines = [`${paint("red", "error:")} ${first}`, ...more.map((line) => `       ${line}`)];
  const facts = [
    ["status", error.status],
    ["type", error.type],
    ["code", error.errorCode],
    ["request", error.requestId],
  ] as const;
  for (const [name, value] of facts) {
    if (value !== undefined) lines.push(`  ${paint("dim", name.padEnd(8))}${neutralise(String(value))}`);
  }
  const hint = error.hint ?? hintOf(error, exit);
  if (hint !== undefined) lines.push(`  ${paint("dim", "do".padEnd(8))}${neutralise(hint)}`);
  stderr.write(`${lines.join("\n")}\n`);
  return exit;
}

/** The service's own words where it has some: status, type and request follow on lines of their own. */
function messageOf(error: AnyError): string {
  const message = error.body?.error?.message;
  if (typeof message === "string") return message;
  const cause = error.cause instanceof Error ? rootOf(error.cause) : "";
  return cause === "" || error.message.includes(cause) ? error.message : `${error.message}: ${cause}`;
}

function rootOf(error: Error): string {
  let root = error;
  for (let depth = 0; root.cause instanceof Error && depth < 5; depth += 1) root = root.cause;
  return root.message || String((root as NodeJS.ErrnoException).code ?? "");
}

const BY_NAME: Readonly<Record<string, ExitCode>> = {
  UsageError: EXIT.usage,
  CredentialError: EXIT.credential,
  ConfigurationError: EXIT.usage,
  UnknownOutcomeError: EXIT.unknownOutcome,
  ConnectionError: EXIT.connection,
  TimeoutError: EXIT.connection,
  FrameError: EXIT.service,
  StreamError: EXIT.service,
  UnexpectedResponseError: EXIT.service,
  CursorError: EXIT.service,
  SessionTerminatedError: EXIT.turnFailed,
};

function exitOf({ name, status }: AnyError): ExitCode {
  const byName = BY_NAME[name];
  if (byName !== undefined) return byName;
  if (status === undefined) return EXIT.failure;
  if (status === 401 || status === 403) return EXIT.credential;
  if (status === 404) return EXIT.notFound;
  if (status === 429 || status === 529) return EXIT.overloaded;
  return status >= 400 && status < 500 ? EXIT.refused : EXIT.service;
}

function hintOf({ headers, status }: AnyError, exit: ExitCode): string | undefined {
  if (exit === EXIT.credential) return "Check ANTHROPIC_API_KEY, and that the key may use this workspace.";
  if (exit === EXIT.notFound) return "Check the id, and that the key belongs to the workspace that has it.";
  if (exit === EXIT.overloaded) {
    const wait = headers?.get("retry-after");
    return wait ? `Wait ${wait} seconds and repeat.` : "Wait a while and repeat.";
  }
  if (exit === EXIT.connection)
    return "Check --base-url or ANTHROPIC_BASE_URL, and the network. Reading can be repeated.";
  if (exit === EXIT.unknownOutcome) return "Look whether it was done, with list or retrieve, before repeating.";
  if (exit === EXIT.service) return "Repeat later; name the request to the service's support.";
  return status === 409 ? "Read the object again, then repeat with what it is now." : undefined;
}
