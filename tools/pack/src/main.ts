// npm run pack:all -- --help
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packAll } from "./pack-all.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const HELP = `Usage: npm run pack:all -- [options]

Packs every package into dist/packages, and the emulator and the client once more, each with all that it needs in
one file.

  --to <folder>   where the tarballs go; it is written anew (default dist/packages)
  --publishable   without "private": for the release workflow and its rehearsal
  --tag <tag>     the release's tag; refused unless every package has its version
  --repository <address>
                  where git clones the source from, which the packages then name
  -h, --help      show this text
`;

try {
  const { values } = parseArgs({
    options: {
      to: { type: "string" },
      publishable: { type: "boolean", default: false },
      tag: { type: "string" },
      repository: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const { to = "dist/packages", ...options } = values;
    const packed = await packAll(ROOT, resolve(ROOT, to), options);
    for (const { file, bytes } of packed) {
      process.stdout.write(`${`${(bytes / 1024).toFixed(0)} kB`.padStart(9)}  ${relative(process.cwd(), file)}\n`);
    }
    const alone = packed.find(({ name, standalone }) => standalone && name === "mock");
    process.stdout.write(`\nIn your project:  npm install --save-dev ${alone?.file}\n`);
  }
} catch (error) {
  process.stderr.write(`pack: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
