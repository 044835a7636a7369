import type { GlobalOptions } from "../args/global-flags.ts";
import type { WrittenArgs } from "../args/read-args.ts";
import { buildBody } from "../body/build-body.ts";
import { readStdin } from "../body/read-stdin.ts";
import type { CommandDescriptor } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";
import { write } from "../output/writer.ts";
import { parsePath } from "../transform/parse-path.ts";
import { clientOptions } from "./client-options.ts";
import { invoke } from "./invoke.ts";
import { printAnswer } from "./print-answer.ts";
import { type CommandRequest, readIds, readQuery } from "./request.ts";

/**
 * Runs one command of the table.
 *
 * @throws UsageError before anything is sent; errors of the client; the signal's reason
 */
export async function execute(
  command: CommandDescriptor,
  written: WrittenArgs,
  options: GlobalOptions,
  io: CliIo,
): Promise<void> {
  checkOptions(command, options);
  const steps = options.transform === undefined ? [] : parsePath(options.transform);
  const ids = readIds(command, written);
  const query = await readQuery(command, written);
  const settings = clientOptions(options, io);
  const request = { ids, query, body: await readBody(command, written, io) };
  const { createClient } = await import("@managed-agents/client");
  if (options.dryRun) {
    const { catchRequest, pathsOf, toCurl } = await import("./dry-run.ts");
    const seen = await catchRequest(async (fetch, signal) => {
      const client = createClient({ ...settings, fetch: fetch as NonNullable<typeof settings.fetch>, maxRetries: 0 });
      await invoke<Promise<unknown>>(client, command, request, { signal });
    });
    await write(io.stdout, toCurl(seen, pathsOf(request, written.flags)), io.signal);
    return;
  }
  const client = createClient(options.debug ? await withDebug(settings, io) : settings);
  await printAnswer(client, command, request, { options, steps, io });
}

async function readBody(command: CommandDescriptor, written: WrittenArgs, io: CliIo): Promise<CommandRequest["body"]> {
  if (command.body === "none") return undefined;
  // A form is its flags: a loop over files would lose its list to the first of them.
  const body = await buildBody(command, written.flags, command.body === "json" ? await readStdin(io) : undefined);
  for (const { flag, name, kinds } of command.flags) {
    if (!kinds.includes("file") || body[name] === undefined) continue;
    const { readUpload } = await import("./read-upload.ts");
    body[name] = await readUpload(flag, String(body[name]));
  }
  return body;
}

function checkOptions(
  { answer, name }: CommandDescriptor,
  { output, maxItems, transform, format }: GlobalOptions,
): void {
  if (output !== undefined && answer !== "binary") throw new UsageError(`--output: ${name} downloads nothing`);
  if (output === "")
    throw new UsageError("--output: expected a path, got an empty string", "Is a shell variable unset?");
  if (maxItems !== undefined && answer !== "page" && answer !== "stream") {
    throw new UsageError(`--max-items: ${name} answers with one value`);
  }
  if (maxItems !== undefined && format === "raw") {
    throw new UsageError("--max-items: expected items that are read, got bytes that are passed on");
  }
  if (transform !== undefined && (format === "raw" || answer === "binary")) {
    throw new UsageError("--transform: expected an answer that is read, got bytes that are passed on");
  }
}

type Settings = NonNullable<Parameters<typeof import("@managed-agents/client").createClient>[0]>;

export async function withDebug(settings: Settings, { stderr }: Pick<CliIo, "stderr">): Promise<Settings> {
  const { debugFetch } = await import("./debug-fetch.ts");
  const fetch = (settings.fetch ?? globalThis.fetch) as typeof globalThis.fetch;
  return {
    ...settings,
    fetch: debugFetch(fetch, (line) => void stderr.write(`${line}\n`)) as NonNullable<Settings["fetch"]>,
  };
}
