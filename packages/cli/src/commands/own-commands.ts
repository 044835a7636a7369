import type { GlobalFlag } from "../args/global-flags.ts";

/** A command that is no operation of the service. */
export interface OwnCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  readonly example: string;
  readonly flags: readonly GlobalFlag[];
  /** Which of the flags that every command has it takes too. */
  readonly globals: readonly string[];
}

export const OWN_COMMANDS: readonly OwnCommand[] = [
  {
    name: "run",
    usage: "run <session-id> [<message>]",
    summary: "Send a message and follow the turn to its end",
    description:
      "Sends the message, prints what happens, and ends with the turn. Without a message, standard input is the message.\nOn a terminal it asks before the agent uses a tool that has to be confirmed. Elsewhere it ends with status 10 and leaves the session waiting.\nA connection that is cut is opened again; nothing is sent twice.\nCtrl-C ends the command, and the session goes on; with --interrupt it is interrupted.",
    example: 'managed-agents run "$SESSION_ID" "List the files in the working directory."',
    flags: [
      { flag: "session-id", type: "string", text: "The session, instead of the first argument." },
      { flag: "interrupt", type: "boolean", text: "Interrupt the session when the command is ended with Ctrl-C." },
    ],
    globals: ["format", "base-url", "api-key-file", "beta", "debug"],
  },
  {
    name: "mock",
    usage: "mock [options]",
    summary: "Start the emulator",
    description:
      "Serves an emulator of the API on 127.0.0.1:4010 until it is stopped. All options are those of managed-agents-mock.\nPoint the other commands to it with --base-url or ANTHROPIC_BASE_URL.",
    example: "managed-agents mock --port 0",
    flags: [],
    globals: [],
  },
  {
    name: "completion",
    usage: "completion <bash|zsh|fish>",
    summary: "Print a completion script for a shell",
    description:
      "Prints a script that completes commands, flags and their values.\nbash: source <(managed-agents completion bash)\nzsh: source <(managed-agents completion zsh)\nfish: managed-agents completion fish | source",
    example: "source <(managed-agents completion bash)",
    flags: [],
    globals: [],
  },
];
