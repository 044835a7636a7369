import { spawnSync } from "node:child_process";

/** What a command was given: its words and its standard input. */
export interface Received {
  words: string[];
  input: string;
}

/** Runs a sample in a POSIX shell in which its command only reports what it was given. */
export function runInShell(command: "curl" | "ant", sample: string): Received {
  const report = `${command}() { printf '%s\\0' "$#" "$@"; cat; }\n`;
  const run = spawnSync("sh", ["-euc", report + sample], {
    encoding: "utf8",
    input: "",
    env: { PATH: process.env.PATH, ANTHROPIC_API_KEY: "key-of-the-test" },
  });
  if (run.status !== 0) throw new Error(`The shell ended with ${run.status}: ${run.stderr}\n${sample}`);
  const [count, ...parts] = run.stdout.split("\0");
  const words = parts.splice(0, Number(count));
  return { words, input: parts.join("\0") };
}
