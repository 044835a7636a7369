import { GLOBAL_FLAGS } from "../args/global-flags.ts";
import { readArgs } from "../args/read-args.ts";
import { readGlobalOptions } from "../args/read-global-options.ts";
import { clientOptions } from "../call/client-options.ts";
import { withDebug } from "../call/execute.ts";
import { UsageError } from "../errors/usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import type { CliIo } from "../io.ts";
import { neutralise } from "../output/neutralise.ts";
import { painter } from "../output/painter.ts";
import { chooseFormat, createValuePrinter } from "../output/value-printer.ts";
import type { AnyEvent } from "../timeline/describe-event.ts";
import { createTimeline, type Timeline } from "../timeline/timeline.ts";
import { askPerson, type PendingCall } from "./ask-person.ts";
import { OWN_COMMANDS } from "./own-commands.ts";
import { readMessage } from "./read-message.ts";

/**
 * `run`: sends a message, shows the turn, and answers what the agent asks for through the person at the terminal.
 *
 * @returns the exit status: 0 after a turn that ended by itself, 10 where a call waits for an answer, 11 for any other end
 */
export async function runTurn(args: readonly string[], io: CliIo): Promise<number> {
  const own = OWN_COMMANDS.find(({ name }) => name === "run");
  const known = [...(own?.flags ?? []), ...GLOBAL_FLAGS.filter(({ flag }) => own?.globals.includes(flag))];
  const written = readArgs(
    args,
    known.map(({ flag, type, repeatable }) => ({ flag, boolean: type === "boolean", repeatable: repeatable === true })),
  );
  const options = readGlobalOptions(written);
  const words = [...written.positionals];
  const session = written.flags.get("session-id")?.[0] ?? words.shift();
  if (!session?.trim()) throw new UsageError("run: expected the id of a session", "See managed-agents run --help.");
  const message = await readMessage(words, io);
  const settings = clientOptions(options, io);
  const { createClient } = await import("@managed-agents/client");
  const client = createClient(options.debug ? await withDebug(settings, io) : settings);
  const isTerminal = io.stdout.isTTY === true;
  const format = chooseFormat(options.format, isTerminal, true);
  if (format === "raw") throw new UsageError("--format: run reads what it prints, so that it has no raw answer");
  const timeline = format === "pretty" ? createTimeline(io) : undefined;
  const printer = timeline === undefined ? await createValuePrinter(options, [], io, true) : undefined;
  const queue = createQueue();
  const asks = io.stdin.isTTY === true && isTerminal && timeline !== undefined;
  const { stopReason } = await client.sessions.run(session, message, {
    signal: io.signal,
    onAbort: written.flags.get("interrupt")?.[0] === "true" ? "interrupt" : "leave",
    previews: timeline !== undefined,
    concurrency: 1,
    onEvent: (event) => {
      queue.add(() => (timeline ?? toTimeline(printer)).show(event as unknown as AnyEvent));
    },
    onStatus: (status) => {
      if (status.status === "retrying" && timeline !== undefined) {
        queue.add(() =>
          timeline.note({ label: "network", text: "the connection was cut; trying again", style: "yellow" }),
        );
      }
    },
    ...(asks
      ? {
          // In the queue, so that nothing is printed while the person is asked.
          confirm: (call, { signal }) => queue.ask(() => askPerson(call as PendingCall, io, signal)),
        }
      : {}),
  });
  await queue.done();
  await timeline?.end();
  await printer?.endList();
  return exitOf(stopReason.type, asks, io);
}

const toTimeline = (printer: Awaited<ReturnType<typeof createValuePrinter>> | undefined): Pick<Timeline, "show"> => ({
  show: async (event) => printer?.print(event),
});

/** @param asked whether there was a person: what waits then is none of what a person can confirm */
function exitOf(stopReason: string, asked: boolean, { stderr, env }: Pick<CliIo, "stderr" | "env">): number {
  if (stopReason === "end_turn") return EXIT.ok;
  const paint = painter(stderr, env);
  if (stopReason !== "requires_action") {
    stderr.write(`${paint("red", "error:")} the turn ended with ${neutralise(stopReason)}\n`);
    return EXIT.turnFailed;
  }
  const todo = asked
    ? "Send the result of the call with beta:sessions:events send."
    : "Run it on a terminal, or answer with beta:sessions:events send.";
  stderr.write(
    `${paint("red", "error:")} the session waits for an answer to a tool call\n  ${paint("dim", "do".padEnd(8))}${todo}\n`,
  );
  return EXIT.requiresAction;
}

interface Queue {
  add(print: () => Promise<void>): void;
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** Rejects with the first failure of what was added. A question that fails is the asker's concern. */
  done(): Promise<void>;
}

/** Does one thing after another: the client does not wait for what it notifies. */
function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let failures: unknown[] = [];
  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
  return {
    add(print) {
      enqueue(print).catch((error) => {
        failures = [...failures, error].slice(0, 1);
      });
    },
    ask: enqueue,
    async done() {
      await last;
      if (failures.length > 0) throw failures[0];
    },
  };
}
