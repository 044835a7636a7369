import { type Block, nameOf } from "../blocks.ts";
import { checkCommand } from "./check-command.ts";
import { readPipelines } from "./commands.ts";
import { type Line, readLines } from "./lines.ts";
import { foldersOf } from "./npm-scripts.ts";
import { interrupt, startLines } from "./run-line.ts";
import type { Stage } from "./stage.ts";
import { substitute } from "./substitutions.ts";
import { type Way, wayOf } from "./ways.ts";

/** What became of the lines of one block. */
export interface Proven {
  /** What is wrong, each with its line of the document. */
  readonly problems: readonly string[];
  /** What the lines that were run wrote to standard output, in order. */
  readonly out: string;
  /** How many lines, or parts of lines, were run or started. */
  readonly run: number;
}

/** What a proof needs to know beside the block. */
export interface ShellOptions {
  readonly testFiles: readonly string[];
  /** Commands of others, by their first words; they are neither run nor checked. */
  readonly foreign: readonly string[];
  /** The status that a line of the block ends with on purpose. */
  readonly status?: number;
}

/** Runs, starts or checks every command of a block of shell, in its order. */
export async function proveShell(block: Block, stage: Stage, options: ShellOptions): Promise<Proven> {
  const problems: string[] = [];
  const exports: string[] = [];
  let out = "";
  let run = 0;
  let entered: string | undefined;
  let lines: Line[] = [];
  try {
    lines = readLines(block.text);
  } catch (error) {
    problems.push(`${nameOf(block)}: ${(error as Error).message}`);
  }
  for (const { number, text } of lines) {
    const report = (problem: string): void => {
      problems.push(`${block.document}:${block.line + number}: ${problem}`);
    };
    try {
      for (const pipeline of readPipelines(text)) {
        if (options.foreign.some((words) => pipeline.text.startsWith(`${words} `))) continue;
        const way = wayOf(
          pipeline,
          substitute(pipeline.text, stage.env),
          foldersOf(block.document, entered),
          stage.mock.url,
        );
        // What is run is checked, too: a misspelt flag is reported as that.
        const checked = pipeline.commands.map((each) =>
          checkCommand(each, foldersOf(block.document, entered), options.testFiles),
        );
        for (const problem of (await Promise.all(checked)).flat()) report(problem);
        const [program, folder] = pipeline.commands[0]?.words ?? [];
        if (program === "cd") entered = folder?.startsWith("~") ? undefined : folder;
        if (way.kind === "check") continue;
        run++;
        if (/^export /.test(pipeline.text)) {
          exports.push(way.text);
          continue;
        }
        const { status, out: printed, err } = await carryOut(way, exports, stage);
        out += printed;
        if (status !== 0 && status !== options.status) report(`${way.text} ended with ${status}\n${printed}${err}`);
      }
    } catch (error) {
      report((error as Error).message);
    }
  }
  return { problems, out, run };
}

async function carryOut(way: Exclude<Way, { kind: "check" }>, exports: readonly string[], stage: Stage) {
  if (way.kind === "stream") return await endedStream(way.text, exports, stage);
  const running = startLines([...exports, way.text], stage);
  if (way.kind === "run") return await running.ended;
  await running.printed(way.ready);
  if (running.child.exitCode !== null) return { ...(await running.ended), status: "an end before it served" };
  interrupt(running);
  return await running.ended;
}

/** A stream is over when its session is deleted. */
async function endedStream(text: string, exports: readonly string[], stage: Stage) {
  const opened = (): boolean =>
    stage.mock.requests.list().some(({ operation }) => operation === "sessions.events.stream");
  stage.mock.requests.clear();
  const running = startLines([...exports, text], stage);
  while (!opened() && running.child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  await stage.deleteSession();
  return await running.ended;
}
