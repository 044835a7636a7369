// npm run pack:all [-- --publishable] [--to FOLDER]
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packAll } from "./pack-all.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const HELP = `Usage: npm run pack:all -- [options]

Packs every package into dist/packages, and the emulator once more with all that it needs in one file.

  --to <folder>   where the tarballs go; it is written anew (default dist/packages)
  --publishable   without "private": for the release workflow and its rehearsal
  -h, --help      show this text
`;

try {
  const { values } = parseArgs({
    options: {
      to: { type: "string" },
      publishable: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const packed = await packAll(ROOT, resolve(ROOT, values.to ?? "dist/packages"), values.publishable);
    for (const { file, bytes } of packed) {
      process.stdout.write(`${`${(bytes / 1024).toFixed(0)} kB`.padStart(9)}  ${relative(process.cwd(), file)}\n`);
    }
    const [alone] = packed.filter(({ standalone }) => standalone);
    process.stdout.write(`\nIn your project:  npm install --save-dev ${alone?.file}\n`);
  }
} catch (error) {
  process.stderr.write(`pack: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
