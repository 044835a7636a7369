import { isMapping } from "../yaml/check-shape.ts";
import { FileError, type FileIssue, type ValueIssue } from "../yaml/issue.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { checkSeed } from "./check-seed.ts";
import { type SeedData, SeedError } from "./seed-data.ts";
import { SEED_KINDS } from "./seed-kinds.ts";

/** Characters that a seed file may have: files stand in it with what they hold. */
const LONGEST_SEED = 64 * 1024 * 1024;

/** Seed data from a file, which can say on which line something stands. */
export interface LoadedSeed {
  readonly data: SeedData;
  /** What a world refuses of it, with the line of the file. */
  locate(issue: SeedError["issue"]): FileIssue;
}

/**
 * Reads seed data from YAML or JSON: `agents`, `environments`, `files`, `vaults`, `memory_stores` and `sessions`, in the form in which the API
 * creates them.
 *
 * @param file how the text is named in errors
 * @throws FileError `file:line: what is wrong`; `issues` has the first thing that is wrong with every object
 */
export function loadSeed(text: string, file: string): LoadedSeed {
  const read = readYaml(text, file, LONGEST_SEED);
  if ("issues" in read) throw new FileError(read.issues);
  // A file whose objects were all taken out, or made to be comments.
  const value = read.value ?? {};
  const locate = (issues: readonly ValueIssue[]): FileIssue[] => read.locate(issues);
  const [first, ...others] = locate(findSeedIssues(value));
  if (first !== undefined) throw new FileError([first, ...others]);
  return {
    data: value as SeedData,
    locate: ({ keys, message }) => locate([{ path: keys, message }])[0] as FileIssue,
  };
}

/** As `loadSeed`, for programs that need no lines afterwards. @throws FileError */
export const loadSeedData = (text: string, file: string): SeedData => loadSeed(text, file).data;

/** What is wrong with seed data: with each object by itself, and then with all of them together. */
export function findSeedIssues(value: unknown): ValueIssue[] {
  if (!isMapping(value)) return issueOf(() => checkSeed(value));
  const known = SEED_KINDS.map(({ name }) => name as string);
  const unknown = Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name): ValueIssue => {
      return { path: [name], message: `there is no such key; known are ${known.join(", ")}`, ofKey: true };
    });
  const single = known.flatMap((name): ValueIssue[] => {
    const list = Object.hasOwn(value, name) ? value[name] : undefined;
    if (!Array.isArray(list)) return issueOf(() => checkSeed({ [name]: list }));
    return list.flatMap((object, index) =>
      issueOf(() => checkSeed({ [name]: [object] })).map((issue) => ({
        ...issue,
        path: [name, index, ...issue.path.slice(2)],
      })),
    );
  });
  const issues = [...unknown, ...single];
  return issues.length > 0 ? issues : issueOf(() => checkSeed(value));
}

function issueOf(check: () => unknown): ValueIssue[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return [{ path: error.issue.keys, message: error.issue.message }];
  }
}
