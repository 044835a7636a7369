import type { ApiPromise, Client, Paged, StreamPromise } from "@managed-agents/client";
import type { GlobalOptions } from "../args/global-flags.ts";
import type { CommandDescriptor } from "../command-descriptor.ts";
import type { CliIo } from "../io.ts";
import { neutralise } from "../output/neutralise.ts";
import { chooseFormat, createValuePrinter } from "../output/value-printer.ts";
import { write } from "../output/writer.ts";
import type { Step } from "../transform/path.ts";
import { invoke } from "./invoke.ts";
import { readToEnd } from "./read-to-end.ts";
import type { CommandRequest } from "./request.ts";

interface Printing {
  readonly options: GlobalOptions;
  readonly steps: readonly Step[];
  readonly io: CliIo;
}

/** Makes the call and prints what comes, in the way that fits its kind. */
export async function printAnswer(
  client: Client,
  command: CommandDescriptor,
  request: CommandRequest,
  { options, steps, io }: Printing,
): Promise<void> {
  const { signal, stdout } = io;
  const call = <Answer>(): Answer => invoke<Answer>(client, command, request, { signal });
  if (command.answer === "binary") {
    const { saveDownload } = await import("./save-download.ts");
    return saveDownload(await call<Promise<Response>>(), options.output, io);
  }
  if (options.format === "raw") return copyBody(await call<ApiPromise<unknown>>().asResponse(), io);
  if (command.answer === "json") {
    const printer = await createValuePrinter(options, steps, io, false);
    return printer.print(await call<Promise<unknown>>());
  }
  const format = chooseFormat(options.format, stdout.isTTY === true, true);
  if (command.operation.includes("events.") && format === "pretty" && steps.length === 0) {
    const { createTimeline } = await import("../timeline/timeline.ts");
    const timeline = createTimeline(io);
    const events = await openEvents(client, command, request, signal);
    await forEach(events, options.maxItems, (event) => timeline.show(event as never));
    return timeline.end();
  }
  const items = command.answer === "page" ? call<Paged<unknown>>() : await call<StreamPromise<unknown>>();
  const printer = await createValuePrinter(options, steps, io, true);
  await forEach(items, options.maxItems, (item) => printer.print(item));
  await printer.endList();
}

/** For a person, text is asked for while it is written, unless flags say what is. */
async function openEvents(
  client: Client,
  command: CommandDescriptor,
  request: CommandRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<unknown>> {
  if (command.answer === "page") return invoke<Paged<unknown>>(client, command, request, { signal });
  const query = { event_deltas: ["agent.message"], ...request.query };
  return invoke<StreamPromise<unknown>>(client, command, { ...request, query }, { signal });
}

/** Nothing is fetched beyond what is asked for. */
async function forEach(
  items: AsyncIterable<unknown>,
  most: number | undefined,
  act: (item: unknown) => Promise<void>,
): Promise<void> {
  let left = most ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for await (const item of items) {
    await act(item);
    left -= 1;
    if (left <= 0) break;
  }
}

/** The bytes of the answer as they are; on a terminal, the text without what it would obey. */
async function copyBody(response: Response, { stdout, signal }: Pick<CliIo, "stdout" | "signal">): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of readToEnd(response, signal)) {
    await write(stdout, stdout.isTTY ? neutralise(decoder.decode(chunk, { stream: true })) : chunk, signal);
  }
  if (stdout.isTTY) await write(stdout, neutralise(decoder.decode()), signal);
}
