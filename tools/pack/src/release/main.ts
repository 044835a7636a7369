// npm run release:publish -- --tag v1.2.3
// Uses nothing that has to be installed: the job that may publish runs it on a bare checkout.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { npmIn } from "./npm.ts";
import { publishAll } from "./publish.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");

const HELP = `Usage: npm run release:publish -- --tag v<version> [options]

Publishes what npm run pack:all -- --publishable wrote, to the registry that npm is configured with.

  --tag <tag>         the release's tag; refused unless every package has its version
  --from <folder>     where the tarballs are (default dist/packages)
  --dist-tag <name>   under which name npm offers the version (default latest; for a pre-release its name, such as beta)
  --no-provenance     without a proof of where they were built: outside a CI service npm can make none
  --dry-run           everything but the upload
  -h, --help          show this text
`;

try {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      tag: { type: "string" },
      from: { type: "string", default: "dist/packages" },
      "dist-tag": { type: "string" },
      provenance: { type: "boolean", default: true },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const { tag } = values;
    if (tag === undefined) throw new Error(`expected --tag v<version>\n\n${HELP}`);
    const { provenance, "dist-tag": distTag, "dry-run": dryRun } = values;
    const options = { tag, distTag, provenance, dryRun };
    await publishAll(resolve(ROOT, values.from), npmIn(ROOT), options, ({ name, version, outcome }) => {
      process.stdout.write(`${outcome.padEnd(10)} ${name}@${version}\n`);
    });
  }
} catch (error) {
  process.stderr.write(`release: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
