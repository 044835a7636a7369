import { createInterface } from "node:readline/promises";
import type { Confirmation } from "@managed-agents/client";
import type { CliIo } from "../io.ts";
import { neutralise } from "../output/neutralise.ts";
import { painter } from "../output/painter.ts";

/** The part of a tool call that a person decides by. */
export interface PendingCall {
  readonly name: string;
  readonly mcp_server_name?: string;
  readonly input: unknown;
}

/** Asks whether a call may run. Anything but a yes is a no; the end of the input is one too. */
export async function askPerson(
  { name, mcp_server_name: server, input }: PendingCall,
  { stdin, stdout, env, interrupt }: Pick<CliIo, "stdin" | "stdout" | "env" | "interrupt">,
  signal: AbortSignal,
): Promise<Confirmation> {
  const paint = painter(stdout, env);
  const tool = neutralise(server === undefined ? name : `${server}/${name}`);
  stdout.write(`${paint("yellow", "allow?")}   ${tool}\n`);
  for (const line of neutralise(JSON.stringify(input, null, 2)).split("\n")) stdout.write(`         ${line}\n`);
  const lines = createInterface({
    input: stdin as unknown as NodeJS.ReadableStream,
    output: stdout as unknown as NodeJS.WritableStream,
  });
  lines.once("SIGINT", interrupt);
  const closed = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  const ask = (question: string): Promise<string | undefined> =>
    Promise.race([lines.question(question, { signal }), closed]);
  try {
    const answer = (await ask("         y allows it, anything else denies it: "))?.trim().toLowerCase();
    if (answer === "y" || answer === "yes") return "allow";
    // Nobody can be asked after the end of the input.
    if (answer === undefined) return "deny";
    const reason = (await ask("         why not (the agent reads this; may be empty): "))?.trim();
    return reason ? { deny: reason } : "deny";
  } finally {
    lines.close();
  }
}
