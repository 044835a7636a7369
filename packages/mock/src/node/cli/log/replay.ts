import { join } from "node:path";
import type { Scenario } from "../../../scenarios/step.ts";
import type { SeedData } from "../../../seeds/seed-data.ts";
import type { Input } from "../../../world-log/input.ts";
import { LogError } from "../../../world-log/log-error.ts";
import type { Header } from "../../../worlds/kept/header.ts";
import { DEFAULT_WORLD } from "../../../worlds/world-host.ts";
import { SCENARIO_FILES } from "../../files/scenario-kind.ts";
import { openSqliteHome } from "../../homes/sqlite-home.ts";
import { SqliteLogFile, type WorldInFile } from "../../homes/sqlite-log-file.ts";
import { type ListenOptions, listenHosted } from "../../listen.ts";
import { oneLine } from "../../terminal/one-line.ts";
import { painter } from "../../terminal/painter.ts";
import type { CliHost } from "../cli-host.ts";
import { jsonLog, prettyLog, quietLog } from "../log.ts";
import { parseOptions } from "../parse-options.ts";
import { readFiles } from "../read-files.ts";
import { readWhole, UsageError } from "../usage-error.ts";
import { REPLAY_HELP } from "./log-help.ts";
import { withLogFile, withTemporaryFolder } from "./open-log-file.ts";
import { checkReach } from "./position-range.ts";
import { readHead, readInput } from "./read-entry.ts";
import { onlyFile, readPosition, worldOf } from "./world-of.ts";

const OPTIONS = {
  to: { type: "string" },
  world: { type: "string" },
  scenario: { type: "string", multiple: true },
  port: { type: "string", short: "p" },
  log: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What is served: a log of one world, which ends at an entry. */
interface Journey {
  readonly world: WorldInFile;
  readonly position: number;
  /** When that entry was kept, in milliseconds since 1970. */
  readonly time: number;
  readonly options: ListenOptions;
}

/** Serves a world as it was at an entry until it is asked to stop. @returns the exit status */
export async function replay(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) {
    host.stdout.write(REPLAY_HELP);
    return 0;
  }
  const path = onlyFile("replay", positionals);
  const port = readWhole("--port", values.port ?? "4010", 65_535);
  const to = values.to === undefined ? undefined : readPosition("--to", values.to);
  const form = values.log ?? "pretty";
  if (form !== "pretty" && form !== "json" && form !== "none") {
    throw new UsageError(`--log takes pretty, json or none, not ${JSON.stringify(form)}`);
  }
  const programs = await readFiles(
    (values.scenario ?? []).map((path) => ({ option: "--scenario", path })),
    SCENARIO_FILES,
  );
  const own = programs.good.flatMap(({ value }) => value);
  await withTemporaryFolder(async (folder) => {
    const copy = join(folder, "log.db");
    const journey = await withLogFile(path, (file) => prepare(file, values.world, to, copy, own));
    const log =
      form === "pretty" ? prettyLog(host.stdout, null) : form === "json" ? jsonLog(host.stdout) : quietLog(host.stderr);
    await serve({ ...journey, options: { ...journey.options, port, log: log.request } }, copy, form, host);
  });
  return 0;
}

/** Copies one world up to an entry. */
function prepare(
  file: SqliteLogFile,
  name: string | undefined,
  to: number | undefined,
  copy: string,
  own: readonly Scenario[],
): Journey {
  const world = worldOf(file, name);
  const position = to ?? world.last;
  checkReach(world, position);
  file.copyTo(copy);
  const cut = new SqliteLogFile(copy, { create: false });
  try {
    cut.change(() => {
      cut.keepOnly(world.name);
      cut.cut(world.name, position);
    });
    const time = cut.entry(world.name, position)?.time ?? world.time;
    return { world, position, time, options: optionsOf(cut, world, own) };
  } finally {
    cut.close();
  }
}

const SETTINGS = [
  ...(["seed", "clock", "now", "profile", "knobs", "latency", "strict", "empty"] as const),
  ...(["examples", "defaultScenario", "maxFileBytes"] as const),
] as const satisfies readonly (keyof Header["mock"])[];

/** What the emulator has to be started with to be the one that wrote the log. */
function optionsOf(file: SqliteLogFile, { name, header }: WorldInFile, own: readonly Scenario[]): ListenOptions {
  const { mock } = readHead(header) as Partial<Header>;
  if (typeof mock !== "object" || mock === null)
    throw new LogError(`the header of the world ${name} is damaged: expected its settings`);
  const { given = [], seedData } = mock;
  // An input may have replaced what the header says.
  const newest = <Kind extends Input["kind"]>(kind: Kind): Extract<Input, { kind: Kind }> | null => {
    const entry = file.newestOf(name, kind);
    return entry === null ? null : (readInput(entry) as Extract<Input, { kind: Kind }>);
  };
  const scenarios = newest("replace_scenarios")?.scenarios ?? given;
  if (!Array.isArray(scenarios))
    throw new LogError(`the header of the world ${name} is damaged: expected its scenarios`);
  const seed: SeedData | undefined = newest("replace_seed_data")?.data ?? seedData;
  const kept = scenarios.map((scenario) => own.find((one) => one.name === scenario.name) ?? scenario);
  return {
    // By name: a report of somebody else says nothing of hosts and files.
    ...Object.fromEntries(SETTINGS.flatMap((name) => (Object.hasOwn(mock, name) ? [[name, mock[name]]] : []))),
    ...(seed === undefined ? {} : { seedData: seed }),
    scenarios: [...kept, ...own.filter((one) => !scenarios.some(({ name }) => name === one.name))],
  };
}

async function serve(
  { world, position, time, options }: Journey,
  copy: string,
  form: string,
  host: CliHost,
): Promise<void> {
  // The world's time goes on from the entry, however long ago it was kept.
  const started = Date.now();
  const home = openSqliteHome(copy, { create: false, clock: () => time + (Date.now() - started) });
  const { mock, hosted } = await listenHosted(options, { home }).catch(explained(world.name));
  try {
    await Promise.resolve(hosted.worlds.load(world.name)).catch(explained(world.name));
    const url = world.name === DEFAULT_WORLD ? mock.url : `${mock.url}/_mock/worlds/${world.name}`;
    const at = new Date(time).toISOString();
    if (form === "json")
      host.stdout.write(
        `${JSON.stringify({ time: new Date().toISOString(), url, world: world.name, position, at })}\n`,
      );
    if (form === "pretty") {
      const paint = painter(host.stdout);
      const where = `as it was at entry ${position} of ${world.last}, ${at}`;
      host.stdout.write(`\n  ${paint("bold", oneLine(world.name))} ${where}, on ${paint("cyan", url)}\n`);
      host.stdout.write(`  ${paint("dim", "It is a copy, which is deleted when it stops. Ctrl-C stops it.")}\n\n`);
    }
    await host.stopped;
  } finally {
    await mock.close();
  }
}

/** Settings and scenarios of a log from elsewhere can be what no emulator has written. */
const explained =
  (world: string) =>
  (error: unknown): never => {
    if (!(error instanceof TypeError)) throw error;
    throw new LogError(`the log of the world ${world} is damaged: expected settings and scenarios of an emulator`);
  };
