import { createWriteStream } from "node:fs";
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";
import { PROFILES } from "@managed-agents/harness";
import { profileOf } from "../profile-of.ts";
import { compareRuns } from "./compare.ts";
import { FAMILIES, type Family, recordRun } from "./record.ts";

const HELP = `Usage: npm run runs -- [options]
       npm run runs -- --compare <before> <after>

Plays seeded random runs against the emulator and writes one JSON line for each: family, seed, hash, errors.

  --out <file>      where to, gzipped if the name ends with .gz; standard output if not given
  --family <name>   ${FAMILIES.join(" or ")}; repeat for several; all if not given
  --runs <n>        runs of each family; default 3000
  --seed <n>        seed of the first run, later ones count up; default 1
  --profile <name>  ${PROFILES.join(", ")}; default observed
  --histories       write the whole history of each session too
  --compare         read two such files and print which runs differ, and the first event that does
  --help            show this text
`;

const OPTIONS = {
  out: { type: "string" },
  family: { type: "string", multiple: true },
  runs: { type: "string", default: "3000" },
  seed: { type: "string", default: "1" },
  profile: { type: "string", default: "observed" },
  histories: { type: "boolean", default: false },
  compare: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
} as const;

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new TypeError(`--${name}: expected a whole number, but got ${JSON.stringify(text)}`);
}

function familyOf(name: string): Family {
  const family = FAMILIES.find((known) => known === name);
  if (family !== undefined) return family;
  throw new TypeError(`--family: expected one of ${FAMILIES.join(", ")}, but got ${JSON.stringify(name)}`);
}

function openOutput(file: string | undefined): Writable {
  if (file === undefined) return new Writable({ write: (chunk, _, done) => void process.stdout.write(chunk, done) });
  const output = createWriteStream(file);
  if (!file.endsWith(".gz")) return output;
  const gzip = createGzip();
  gzip.pipe(output);
  return gzip;
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.compare) {
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0)
      throw new TypeError("--compare takes two files");
    const { text, different } = await compareRuns(before, after);
    process.stdout.write(text);
    return different === 0 ? 0 : 1;
  }
  if (positionals.length > 0) throw new TypeError(`unexpected argument ${JSON.stringify(positionals[0])}`);
  const families = (values.family ?? FAMILIES).map(familyOf);
  const [runs, first] = [wholeNumber("runs", values.runs), wholeNumber("seed", values.seed)];
  const profile = profileOf(values.profile);
  const output = openOutput(values.out);
  for (const family of families) {
    for (let seed = first; seed < first + runs; seed += 1) {
      const { histories, ...line } = await recordRun(family, seed, profile);
      const text = JSON.stringify(values.histories ? { ...line, histories } : line);
      if (!output.write(`${text}\n`)) await new Promise((resolve) => void output.once("drain", resolve));
    }
    process.stderr.write(`${runs} runs of ${family}\n`);
  }
  output.end();
  await finished(output);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`runs: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
