import type { HostedMock } from "../../create-mock.ts";
import { isLoopbackName } from "../../http/origin-policy.ts";
import { SeedError } from "../../seeds/seed-data.ts";
import { FileError } from "../../yaml/issue.ts";
import { type ListenOptions, listenHosted } from "../listen.ts";
import type { Served } from "../terminal/banner.ts";
import type { Output } from "../terminal/output.ts";
import type { CliHost } from "./cli-host.ts";
import { jsonLog, type Log, prettyLog, quietLog } from "./log.ts";
import type { OpenSources } from "./open-sources.ts";
import type { ServeOptions } from "./serve-options.ts";

/**
 * Serves a mock until it is asked to stop.
 *
 * @throws UsageError for a path that leads nowhere, FileError for a file that is wrong, Error with the code `EADDRINUSE`
 */
export async function serve(options: ServeOptions, { stdout, stderr, stopped }: CliHost): Promise<void> {
  // What reads and watches files is loaded only for files.
  const sources = namesFiles(options) ? await (await import("./open-sources.ts")).openSources(options) : null;
  const log = await openLog(options, stdout, stderr);
  const { mock, hosted } = await start(options, sources, log);
  try {
    const stop = options.watch ? await sources?.watch(hosted, log) : undefined;
    if (options.log === "pretty") {
      // Whoever polls gets an answer before people get the banner.
      const { banner } = await import("../terminal/banner.ts");
      stdout.write(banner(servedAt(mock.url, options, hosted), stdout));
    }
    if (options.log === "json") stdout.write(`${JSON.stringify({ time: new Date().toISOString(), url: mock.url })}\n`);
    const home = await hosted.worlds.kept?.keeper.home.state();
    for (const warning of home?.warnings ?? []) log.warn(warning);
    await stopped;
    await stop?.();
  } finally {
    await mock.close();
  }
}

async function openLog({ log, logEvents }: ServeOptions, stdout: Output, stderr: Output): Promise<Log> {
  if (log === "json") return jsonLog(stdout);
  if (log === "none") return quietLog(stderr);
  return prettyLog(stdout, logEvents ? (await import("../terminal/event-line.ts")).eventLine : null);
}

const namesFiles = ({ scenarios, seedFiles, catalogFile }: ServeOptions): boolean =>
  scenarios.length + seedFiles.length > 0 || catalogFile !== undefined;

async function start(
  options: ServeOptions,
  sources: OpenSources | null,
  log: Log,
): Promise<Awaited<ReturnType<typeof listenHosted>>> {
  try {
    return await listenHosted(
      listenOptions(options, sources, log),
      options.logEvents ? { onEvent: (world, event) => log.event(world, event) } : {},
    );
  } catch (error) {
    throw error instanceof SeedError && sources !== null ? new FileError([sources.seeds.locate(error.issue)]) : error;
  }
}

function listenOptions(options: ServeOptions, sources: OpenSources | null, log: Log): ListenOptions {
  const { log: form, logEvents: _, watch: __, seedFiles, catalogFile, now, controlToken, ...rest } = options;
  return {
    ...rest,
    scenarios: sources?.scenarios ?? [],
    ...(catalogFile === undefined ? {} : { strict: true, examples: false }),
    ...(sources === null || (seedFiles.length === 0 && catalogFile === undefined)
      ? {}
      : { seedData: sources.seeds.data }),
    ...(now === undefined ? {} : { now }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(form === "none" ? {} : { log: (served) => log.request(served) }),
    onStoreState: (line) => log.warn(line),
  };
}

function servedAt(url: string, options: ServeOptions, { worlds }: HostedMock): Served {
  const { profile, knobs, host, controlToken } = options;
  const set = Object.entries(knobs).map(([name, value]) => `${name}=${value}`);
  return {
    url,
    scenarios: worlds.default.scenarios.map(({ scenario, origin }) => ({ ...scenario, given: origin === "given" })),
    behaviour: profile === "observed" && set.length === 0 ? [] : [profile, ...set],
    kept: options.data ?? (options.store === undefined ? null : "a store, which other emulators may share"),
    control: controlToken !== undefined ? "token" : isLoopbackName(host) ? "open" : "closed",
  };
}
