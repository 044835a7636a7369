import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { last, readStages, type Stage } from "./dockerfile.ts";
import { ROOT, read } from "./repository.ts";

/** What a Dockerfile makes, as far as it can be made without an engine. */
export interface Image {
  /** What would be `/`. Has only what the Dockerfile puts there, and nothing of the base image. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
}

/**
 * Carries out the steps of the Dockerfile with the same commands: `COPY` from the repository or from a stage before, `RUN` by `sh` in the
 * folder that stands for the working directory.
 *
 * @param folder has a folder for each stage afterwards
 */
export function buildImage(folder: string): Image {
  const stages = readStages(read("Dockerfile"));
  for (const [index, stage] of stages.entries()) build(stage, join(folder, stage.name ?? String(index)), folder);
  const final = stages.at(-1);
  const env = final?.steps.filter(({ keyword }) => keyword === "ENV").flatMap(({ text }) => text.split(/\s+/)) ?? [];
  return {
    root: join(folder, String(stages.length - 1)),
    environment: Object.fromEntries(env.map((pair) => pair.split("=", 2))),
    entrypoint: last(final, "ENTRYPOINT")?.words ?? [],
    healthcheck: last(final, "HEALTHCHECK")?.words ?? [],
  };
}

function build({ steps }: Stage, root: string, stages: string): void {
  mkdirSync(root);
  let cwd = root;
  for (const { keyword, flags, text } of steps) {
    if (keyword === "WORKDIR") {
      cwd = join(root, text);
      mkdirSync(cwd, { recursive: true });
    } else if (keyword === "COPY") copy(text, flags.get("from"), root, stages);
    else if (keyword === "RUN") execFileSync("sh", ["-c", text], { cwd });
  }
}

/** @param from the stage that the source is of; undefined for the repository */
function copy(text: string, from: string | undefined, root: string, stages: string): void {
  const [source, target, ...more] = text.split(/\s+/);
  if (source === undefined || target === undefined || more.length > 0) {
    throw new Error(`COPY: expected a source and a target, but got ${text}`);
  }
  const origin = from === undefined ? ROOT : join(stages, from);
  const [only, ...others] = globSync(source.replace(/^\//, ""), { cwd: origin });
  if (only === undefined || others.length > 0) {
    throw new Error(`COPY: expected ${source} to be one file, but found ${only === undefined ? "none" : "several"}`);
  }
  cpSync(join(origin, only), join(root, target), { recursive: true });
}
