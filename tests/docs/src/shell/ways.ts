import type { Command, Pipeline } from "./commands.ts";
import { followNpm, NpmProblem } from "./npm-scripts.ts";

/**
 * How a part of a command line is proven: it is run to its end; it is started, until it prints `ready`, and then interrupted; it is a
 * stream that ends when its session does; or it is checked without being run.
 */
export type Way =
  | { readonly kind: "run"; readonly text: string }
  | { readonly kind: "serve"; readonly text: string; readonly ready: RegExp }
  | { readonly kind: "stream"; readonly text: string }
  | { readonly kind: "check" };

const LISTENS = /http:\/\/127\.0\.0\.1:\d+/;
/** Subcommands of the emulator's command that end; of those for logs, one does not. */
const ENDS = new Set(["validate", "play", "log"]);
const SERVES_LOG = "replay";
/** Run when they stand in a pipeline or alone; whatever they name is in the folder of the stage. */
const RUN = new Set([
  "managed-agents",
  "managed-agents-contract",
  "managed-agents-mock",
  "curl",
  "head",
  "cp",
  "sed",
  "export",
]);
/** With these a script reads and prints, and is over in a moment. */
const HARMLESS = ["--help", "--list", "--check", "--no-consequences"];

/** Chooses the way for one part of a line. @param text as it is run, substituted @param mock the address of the emulator */
export function wayOf({ commands }: Pipeline, text: string, folders: readonly string[], mock: string): Way {
  const [first] = commands.map(withoutNpx);
  const [program = "", ...args] = first?.words ?? [];
  if (program === "npm") return harmlessScript(first?.words ?? [], folders);
  if (program === "managed-agents-mcp") {
    // Standard input is empty, so that a host which started it seems to have gone.
    return args.includes("--stdio")
      ? { kind: "run", text }
      : { kind: "serve", text: `${text} --port 0`, ready: LISTENS };
  }
  const serves =
    (program === "managed-agents-mock" &&
      (!ENDS.has(args[0] ?? "") || (args[0] === "log" && args[1] === SERVES_LOG)) &&
      !args.includes("--help")) ||
    (program === "managed-agents" && args[0] === "mock");
  if (serves) return { kind: "serve", text: `${text.replace(/ --port \d+/, "")} --port 0`, ready: LISTENS };
  if (program === "managed-agents" && args[1] === "stream" && !args.includes("--max-items"))
    return { kind: "stream", text };
  const whole =
    commands.map(withoutNpx).every(({ words }) => RUN.has(words[0] ?? "")) ||
    /^source </.test(text) ||
    / completion /.test(text);
  // What is not for the emulator is for a program of the reader; what lies in a home directory is the reader's, too.
  if ((program === "curl" && !text.includes(mock)) || /(?:^|\s)~\//.test(text)) return { kind: "check" };
  return whole ? { kind: "run", text } : { kind: "check" };
}

const withoutNpx = ({ words }: Command): Command => ({ words: words[0] === "npx" ? words.slice(1) : words });

function harmlessScript(words: readonly string[], folders: readonly string[]): Way {
  try {
    const { program, args } = followNpm(words, folders);
    if (program?.file === undefined || !args.some((word) => HARMLESS.includes(word))) return { kind: "check" };
    const quoted = [process.execPath, program.file, ...program.args, ...args].map((word) => `'${word}'`);
    return { kind: "run", text: quoted.join(" ") };
  } catch (error) {
    if (error instanceof NpmProblem) return { kind: "check" };
    throw error;
  }
}
