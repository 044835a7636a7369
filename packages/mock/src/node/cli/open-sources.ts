import type { HostedMock } from "../../create-mock.ts";
import type { Scenario } from "../../scenarios/step.ts";
import type { LoadedSeed } from "../../seeds/load-seed.ts";
import { mergeSeeds } from "../../seeds/merge-seeds.ts";
import { SCENARIO_FILES } from "../files/scenario-kind.ts";
import { SEED_FILES } from "../files/seed-kind.ts";
import type { Log } from "./log.ts";
import { type GivenPath, readFiles } from "./read-files.ts";
import type { ServeOptions } from "./serve-options.ts";

/** The files of a command line, read. */
export interface OpenSources {
  readonly scenarios: readonly Scenario[];
  readonly seeds: LoadedSeed;
  /** Gives the mock what the files hold after each change. @returns once they are watched: a function that ends it */
  watch(mock: HostedMock, log: Log): Promise<() => Promise<void>>;
}

type Paths = Pick<ServeOptions, "scenarios" | "seedFiles" | "catalogFile">;

/** @throws UsageError for a path that leads nowhere, FileError for a file that is wrong */
export async function openSources({ scenarios, seedFiles, catalogFile }: Paths): Promise<OpenSources> {
  const scenarioPaths = scenarios.map((path): GivenPath => ({ option: "--scenario", path }));
  const seedPaths: GivenPath[] = [
    ...(catalogFile === undefined ? [] : [{ option: "--catalog", path: catalogFile }]),
    ...seedFiles.map((path) => ({ option: "--seed-data", path })),
  ];
  const sources = {
    scenarios: await readFiles(scenarioPaths, SCENARIO_FILES),
    seeds: await readFiles(seedPaths, SEED_FILES),
  };
  return {
    scenarios: sources.scenarios.good.flatMap(({ value }) => value),
    seeds: mergeSeeds(sources.seeds.good.map(({ value }) => value)),
    async watch(mock, log) {
      const [{ keepReloading }, { Reloader }] = await Promise.all([
        import("../watch/keep-reloading.ts"),
        import("../watch/reloader.ts"),
      ]);
      const paths = [...scenarioPaths, ...seedPaths].map(({ path }) => path);
      return keepReloading(paths, new Reloader(sources, mock), {
        onReload: (reloaded) => log.reload(reloaded),
        onError: (error) => log.warn(`files are not watched as they should be: ${error.message}`),
      });
    },
  };
}
