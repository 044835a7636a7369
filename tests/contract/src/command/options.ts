import { parseArgs } from "node:util";
import { parseReplay } from "../generated/settings.ts";

export const HELP = `Usage: npm run test:contract -- [options]

Runs the contract tests against one target: scenarios written by hand, and requests that are generated from the document.

  --quick             generated requests and a part of the scenarios, in under half a minute
  --target <target>   mock     the emulator in this process, in each profile (default)
                      socket   the emulator behind a socket
                      prism    Prism, embedded and as a command, and its validators
                      <url>    any server: https://staging.example, http://127.0.0.1:4010
  --replay <what>     a seed: every generated request again from there;
                      or what a failure printed: that failure alone
  --help              show this text

Of a server at a URL:
  --max-objects <n>   the most objects that a run may create; default 500
  --max-messages <n>  the most messages that a run may send, each of which can start paid work; default 3
  --yes-create-objects
                      needed for any server that is not on this machine
  The key is read from ANTHROPIC_API_KEY and never printed. Whatever a run creates is deleted, or archived where it
  cannot be deleted, also after failures and Ctrl-C. What others created is read and never changed.
  Tests that need an emulator's clock, faults or scripted agents are left out, and listed.

Exit status: 0 if everything holds, 1 if something does not, 2 for a wrong call, 3 if created objects are left,
130 after Ctrl-C.
`;

/** Where the tests go. */
export type TargetChoice =
  | { readonly kind: "mock" | "socket" | "prism" }
  | { readonly kind: "server"; readonly url: string; readonly maxObjects: number; readonly maxMessages: number };

export interface Options {
  readonly help: boolean;
  readonly quick: boolean;
  /** A seed, or the token that a failure printed. */
  readonly replay: string | undefined;
  readonly target: TargetChoice;
}

/** A call of the command that cannot be carried out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const FLAGS = {
  help: { type: "boolean", short: "h", default: false },
  quick: { type: "boolean", default: false },
  target: { type: "string", default: "mock" },
  replay: { type: "string" },
  "max-objects": { type: "string" },
  "max-messages": { type: "string" },
  "yes-create-objects": { type: "boolean", default: false },
} as const;

/** @throws UsageError that says what was expected, and what came */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  if (values.help) return { help: true, quick: false, replay: undefined, target: { kind: "mock" } };
  return { help: false, quick: values.quick, replay: readReplay(values.replay), target: readTarget(values) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readReplay(text: string | undefined): string | undefined {
  if (text === undefined || /^-?\d+$/.test(text)) return text;
  try {
    parseReplay(text);
  } catch (error) {
    throw new UsageError(`--replay: ${(error as Error).message}`);
  }
  return text;
}

function readTarget(values: ReturnType<typeof parse>): TargetChoice {
  const { target } = values;
  if (target === "mock" || target === "socket" || target === "prism") {
    for (const name of ["max-objects", "max-messages", "yes-create-objects"] as const) {
      if (values[name]) throw new UsageError(`--${name} is for a server at a URL, but the target is ${target}`);
    }
    return { kind: target };
  }
  return {
    kind: "server",
    url: readUrl(target, values["yes-create-objects"]),
    maxObjects: wholeNumber("max-objects", values["max-objects"], 500, 2),
    maxMessages: wholeNumber("max-messages", values["max-messages"], 3, 0),
  };
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Without a trailing slash. */
function readUrl(text: string, consent: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--target: expected mock, socket, prism or an http(s) URL, but got ${JSON.stringify(text)}`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("--target: expected a URL without credentials, query and fragment");
  }
  const isHere = LOOPBACK.has(url.hostname);
  if (!isHere && url.protocol !== "https:") {
    throw new UsageError(`--target: expected https, since ${url.host} is not this machine and a key is sent there`);
  }
  if (!isHere && !consent) {
    throw new UsageError(
      `${url.host} is not this machine: the run creates objects there, deletes them again, and can start paid work. ` +
        "Repeat the call with --yes-create-objects if it may",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/$/, "")}`;
}

function wholeNumber(name: string, text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`--${name}: expected a whole number from ${least} on, but got ${JSON.stringify(text)}`);
}
