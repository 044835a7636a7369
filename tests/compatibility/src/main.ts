import { resolve } from "node:path";
import { buildRelease } from "./build-release.ts";
import { type Comparison, compareTrees, compareWithFrozen, describeComparisons } from "./compare.ts";
import { previousRelease, type Release } from "./previous-release.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const HELP = `Usage: npm run test:compatibility

Runs a frozen program with this tree's client on the mock of the previous release, and with the previous release's client on this tree's
mock. Before the first release, what is frozen in tests/compatibility/frozen stands for it. Exits 1 if a step gives something else.
`;

async function compareWithRelease(release: Release): Promise<Comparison[]> {
  const copy = await buildRelease(ROOT, release);
  try {
    const name = `${release.tag} (${release.commit.slice(0, 12)})`;
    return await compareTrees(ROOT, { name, folder: copy.folder });
  } finally {
    copy.remove();
  }
}

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    const help = args[0] === "--help" || args[0] === "-h";
    (help ? process.stdout : process.stderr).write(help ? HELP : `test:compatibility takes no arguments\n\n${HELP}`);
    return help ? 0 : 2;
  }
  const release = previousRelease(ROOT);
  try {
    const comparisons = [
      ...(release === undefined ? [] : await compareWithRelease(release)),
      ...(await compareWithFrozen(ROOT)),
    ];
    const reason = release === undefined ? "No release yet. " : "";
    process.stdout.write(`${reason}${describeComparisons(comparisons)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`test:compatibility: ${(error as Error).message}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
