import type { HostedMock } from "../../create-mock.ts";
import type { Scenario } from "../../scenarios/step.ts";
import { mergeSeeds } from "../../seeds/merge-seeds.ts";
import { SeedError } from "../../seeds/seed-data.ts";
import { FileError } from "../../yaml/issue.ts";
import { SCENARIO_FILES } from "../files/scenario-kind.ts";
import { SEED_FILES } from "../files/seed-kind.ts";
import { type ListenOptions, listenHosted } from "../listen.ts";
import { banner, type Served } from "../terminal/banner.ts";
import { keepReloading } from "../watch/keep-reloading.ts";
import { Reloader, type Sources } from "../watch/reloader.ts";
import { jsonLog, type Log, prettyLog, quietLog } from "./log.ts";
import { type GivenPath, readFiles } from "./read-files.ts";
import type { CliHost } from "./run-cli.ts";
import type { ServeOptions } from "./serve-options.ts";

/**
 * Serves a mock until it is asked to stop.
 *
 * @throws UsageError for a path that leads nowhere, FileError for a file that is wrong, Error with the code `EADDRINUSE`
 */
export async function serve(options: ServeOptions, { stdout, stderr, stopped }: CliHost): Promise<void> {
  const sources = await readSources(options);
  const log = options.log === "json" ? jsonLog(stdout) : options.log === "pretty" ? prettyLog(stdout) : quietLog(stderr);
  const { mock, hosted } = await start(options, sources, log);
  try {
    const stop = options.watch ? await watchSources(options, sources, hosted, log) : async () => {};
    if (options.log === "pretty") stdout.write(banner(servedAt(mock.url, options, hosted), stdout));
    if (options.log === "json") stdout.write(`${JSON.stringify({ time: new Date().toISOString(), url: mock.url })}\n`);
    await stopped;
    await stop();
  } finally {
    await mock.close();
  }
}

const scenarioPaths = ({ scenarios }: ServeOptions): GivenPath[] =>
  scenarios.map((path) => ({ option: "--scenario", path }));

const seedPaths = ({ seedFiles, catalogFile }: ServeOptions): GivenPath[] => [
  ...(catalogFile === undefined ? [] : [{ option: "--catalog", path: catalogFile }]),
  ...seedFiles.map((path) => ({ option: "--seed-data", path })),
];

async function readSources(options: ServeOptions): Promise<Sources> {
  return {
    scenarios: await readFiles(scenarioPaths(options), SCENARIO_FILES),
    seeds: await readFiles(seedPaths(options), SEED_FILES),
  };
}

async function start(
  options: ServeOptions,
  sources: Sources,
  log: Log,
): Promise<Awaited<ReturnType<typeof listenHosted>>> {
  const { log: form, logEvents, watch: _, scenarios: __, seedFiles: ___, catalogFile, now, controlToken, ...rest } = options;
  const seeds = mergeSeeds(sources.seeds.good.map(({ value }) => value));
  const wanted: ListenOptions = {
    ...rest,
    scenarios: scenariosOf(sources),
    ...(catalogFile === undefined ? {} : { strict: true, examples: false }),
    ...(seedPaths(options).length === 0 ? {} : { seedData: seeds.data }),
    ...(now === undefined ? {} : { now }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(form === "none" ? {} : { log: (served) => log.request(served) }),
  };
  try {
    return await listenHosted(wanted, logEvents ? { onEvent: (world, event) => log.event(world, event) } : {});
  } catch (error) {
    throw error instanceof SeedError ? new FileError([seeds.locate(error.issue)]) : error;
  }
}

const scenariosOf = ({ scenarios }: Sources): Scenario[] => scenarios.good.flatMap(({ value }) => value);

async function watchSources(
  options: ServeOptions,
  sources: Sources,
  hosted: HostedMock,
  log: Log,
): Promise<() => Promise<void>> {
  const paths = [...scenarioPaths(options), ...seedPaths(options)].map(({ path }) => path);
  if (paths.length === 0) return async () => {};
  return keepReloading(paths, new Reloader(sources, hosted), {
    onReload: (reloaded) => log.reload(reloaded),
    onError: (error) => log.warn(`files cannot be watched: ${error.message}`),
  });
}

const LOCAL = new Set(["127.0.0.1", "localhost", "::1"]);

function servedAt(url: string, options: ServeOptions, { worlds }: HostedMock): Served {
  const { profile, knobs, host, controlToken } = options;
  const set = Object.entries(knobs).map(([name, value]) => `${name}=${value}`);
  return {
    url,
    scenarios: worlds.default.scenarios.map(({ scenario, origin }) => ({ ...scenario, given: origin === "given" })),
    behaviour: profile === "observed" && set.length === 0 ? [] : [profile, ...set],
    control: controlToken !== undefined ? "token" : LOCAL.has(host) ? "open" : "closed",
  };
}
