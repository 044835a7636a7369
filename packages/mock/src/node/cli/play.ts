import { BUILT_IN_SCENARIOS } from "../../gen/scenarios.gen.ts";
import type { Scenario } from "../../scenarios/step.ts";
import { listFiles } from "../files/list-files.ts";
import { SCENARIO_FILES } from "../files/scenario-kind.ts";
import { type Played, type PlayedEvent, Player } from "../play/player.ts";
import { eventLine } from "../terminal/event-line.ts";
import { oneLine } from "../terminal/one-line.ts";
import type { Output } from "../terminal/output.ts";
import { painter } from "../terminal/painter.ts";
import type { CliHost } from "./cli-host.ts";
import { PLAY_HELP } from "./help.ts";
import { type PlayOptions, readPlayOptions } from "./play-options.ts";
import { readFiles } from "./read-files.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** Prints what happens in a scenario. @returns the exit status: 1 if a limit came before its end */
export async function play(args: readonly string[], { stdout, stderr, stopped }: CliHost): Promise<number> {
  const options = readPlayOptions(args);
  if (options === "help") {
    stdout.write(PLAY_HELP);
    return 0;
  }
  const scenario = await findScenario(options);
  const print = options.json ? jsonPrinter(stdout) : prettyPrinter(stdout);
  print.start(scenario);
  const abort = new AbortController();
  void stopped.then(() => abort.abort());
  const played = await new Player({ ...options, scenario, signal: abort.signal }, print.event).play();
  print.end(played);
  const limit = limitOf(played, options);
  if (limit === null) return played.end === "interrupted" ? 1 : 0;
  stderr.write(`managed-agents-mock: ${limit}\n`);
  return 1;
}

/** The scenario of a name, or the only one of a file. */
async function findScenario({ scenario, paths }: PlayOptions): Promise<Scenario> {
  const read = async (given: readonly string[]): Promise<Scenario[]> => {
    const files = await readFiles(
      given.map((path) => ({ option: "--scenario", path })),
      SCENARIO_FILES,
    );
    return files.good.flatMap(({ value }) => value);
  };
  const own = await read(paths);
  const named = [...own, ...BUILT_IN_SCENARIOS].find(({ name }) => name === scenario);
  if (named !== undefined) return named;
  const names = [...own, ...BUILT_IN_SCENARIOS].map(({ name }) => name);
  const found = await listFiles(scenario).catch(() => null);
  if (found === null) {
    const near = suggest(scenario, names);
    const known = near === undefined ? `known are ${names.join(", ")}` : `did you mean ${near}?`;
    throw new UsageError(`there is no scenario and no file ${JSON.stringify(scenario.slice(0, 80))}; ${known}`);
  }
  const [only, ...others] = await read([scenario]);
  if (only !== undefined && others.length === 0) return only;
  const inside = [only, ...others].flatMap((one) => (one === undefined ? [] : [one.name]));
  throw new UsageError(
    `${scenario} has several scenarios: name one of ${inside.join(", ")}, with --scenario ${scenario}`,
  );
}

interface Printer {
  start(scenario: Scenario): void;
  readonly event: (played: PlayedEvent) => void;
  end(played: Played): void;
}

const jsonPrinter = (stdout: Output): Printer => ({
  start: () => {},
  event: ({ event }) => void stdout.write(`${JSON.stringify(event)}\n`),
  end: () => {},
});

function prettyPrinter(stdout: Output): Printer {
  const paint = painter(stdout);
  return {
    start({ name, summary, faults = [] }) {
      stdout.write(`${paint("bold", name)}  ${paint("dim", oneLine(summary))}\n`);
      if (faults.length > 0)
        stdout.write(`${paint("dim", `Its faults (${faults.length}) meet clients and are not played.`)}\n`);
    },
    event({ event, agentName, at }) {
      const time = seconds(at).padStart(9);
      stdout.write(eventLine(event, `${time}  `, agentName, stdout));
    },
    end: ({ end, events, time }) =>
      void stdout.write(`${paint("dim", `${ENDS[end]} after ${seconds(time)}, ${events} events`)}\n`),
  };
}

const ENDS: Readonly<Record<Played["end"], string>> = {
  idle: "idle",
  terminated: "terminated",
  events: "stopped",
  time: "stopped",
  interrupted: "interrupted",
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function limitOf({ end }: Played, { maxEvents, maxTime }: PlayOptions): string | null {
  if (end === "events") return `stopped after ${maxEvents} events; --max-events sets another limit`;
  if (end !== "time") return null;
  return `stopped after ${maxTime} s of the scenario's time, in which it did not come to an end; --max-time sets another limit`;
}
