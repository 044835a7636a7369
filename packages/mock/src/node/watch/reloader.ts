import type { HostedMock } from "../../create-mock.ts";
import type { Scenario } from "../../scenarios/step.ts";
import type { LoadedSeed } from "../../seeds/load-seed.ts";
import { mergeSeeds, newObjects } from "../../seeds/merge-seeds.ts";
import { type SeedData, SeedError } from "../../seeds/seed-data.ts";
import type { FileIssue } from "../../yaml/issue.ts";
import { type SourceFile, type SourceFiles, wholeFile } from "../files/source-files.ts";

/** What happened to a file, for people. */
export interface FileNotice {
  readonly did: "reloaded" | "removed";
  readonly file: string;
  /** What is in it, or what was done. */
  readonly what: string;
}

/** What came of a change of files. */
export interface Reloaded {
  readonly notices: readonly FileNotice[];
  /** What is wrong with files of which the last good version stays. */
  readonly issues: readonly FileIssue[];
}

/** What is read again when files change. */
export interface Sources {
  readonly scenarios: SourceFiles<readonly Scenario[]>;
  readonly seeds: SourceFiles<LoadedSeed>;
}

type Target = Pick<HostedMock, "replaceScenarios" | "worlds">;

/** Reads files that have changed and gives the mock what they hold now. Sessions, streams and all that worlds have stay. */
export class Reloader {
  readonly #sources: Sources;
  readonly #mock: Target;
  /** The seed data that worlds begin with, which is not that of the files if no world could begin with it. */
  #seedData: SeedData;

  /** @param sources as they were read when the mock was made */
  constructor(sources: Sources, mock: Target) {
    this.#sources = sources;
    this.#mock = mock;
    this.#seedData = mergedOf(sources.seeds).data;
  }

  async reload(): Promise<Reloaded> {
    const scenarios = await this.#reloadScenarios();
    const seeds = await this.#reloadSeeds();
    return { notices: [...scenarios.notices, ...seeds.notices], issues: [...scenarios.issues, ...seeds.issues] };
  }

  async #reloadScenarios(): Promise<Reloaded> {
    const files = this.#sources.scenarios;
    const { changed, removed, issues } = await files.read();
    if (changed.length + removed.length > 0) {
      await this.#mock.replaceScenarios(files.good.flatMap(({ value }) => value));
    }
    const noticeOf = (did: FileNotice["did"], { file, value }: SourceFile<readonly Scenario[]>): FileNotice => ({
      did,
      file,
      what: value.map(({ name }) => name).join(", "),
    });
    return {
      notices: [
        ...changed.map((file) => noticeOf("reloaded", file)),
        ...removed.map((file) => noticeOf("removed", file)),
      ],
      issues,
    };
  }

  async #reloadSeeds(): Promise<Reloaded> {
    const files = this.#sources.seeds;
    const { changed, removed, issues } = await files.read();
    if (changed.length + removed.length === 0) return { notices: [], issues };
    const all = mergedOf(files);
    const fresh = newObjects(all.data, this.#seedData);
    const gone = countOf(newObjects(this.#seedData, all.data));
    const file = [...changed, ...removed].map((one) => one.file).join(", ");
    try {
      const replaced = await this.#mock.worlds.replaceSeedData(all.data, fresh);
      const refused = replaced.flatMap(({ world, done }) => {
        return "refused" in done
          ? [wholeFile(file, `the world ${world} takes none of it: ${done.refused.message}`)]
          : [];
      });
      this.#seedData = all.data;
      return {
        notices: [{ did: "reloaded", file, what: summaryOf(all.data, fresh, gone) }],
        issues: [...issues, ...refused],
      };
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      return { notices: [], issues: [...issues, all.locate(error.issue)] };
    }
  }
}

const mergedOf = (files: SourceFiles<LoadedSeed>): LoadedSeed => mergeSeeds(files.good.map(({ value }) => value));

function summaryOf(all: SeedData, fresh: SeedData, gone: number): string {
  const added = countOf(fresh);
  const left = countOf(all) - added;
  const parts = [`${added} added`, `${left} left as they are`];
  if (gone > 0) parts.push(`${gone} gone from the file stay until a reset`);
  return parts.join(", ");
}

const countOf = (data: SeedData): number =>
  Object.values(data).reduce<number>((sum, list) => sum + (list?.length ?? 0), 0);
