// npm run bench -- [suite …] [--quick] [--json FILE] [--keep] [--list]
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { circumstances, describeMachine, keepResult } from "./results.mjs";
import { formatTable } from "./table.mjs";

const HERE = import.meta.dirname;
const SUITES = readdirSync(join(HERE, "suites"))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -4))
  .sort();

const HELP = `Usage: npm run bench -- [suite …] [options]

Suites: ${SUITES.join(", ")} (all of them if none is named)

  --quick        fewer rounds: shows that a suite works, not what it would measure
  --json FILE    also write the rows as JSON
  --keep         also write bench/results/<suite>.json, which the site draws
  --list         print each suite's purpose
`;

/** Peers are downloaded only for a suite that measures against them. */
function installPeers() {
  if (existsSync(join(HERE, "node_modules", ".package-lock.json"))) return;
  process.stderr.write("bench: installing the peers to measure against …\n");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: HERE, stdio: "inherit" });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      keep: { type: "boolean", default: false },
      list: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return process.stdout.write(HELP);
  const unknown = positionals.filter((name) => !SUITES.includes(name));
  if (unknown.length > 0) throw new Error(`there is no suite ${unknown.join(", ")}. Suites: ${SUITES.join(", ")}`);

  const results = [];
  for (const name of positionals.length > 0 ? positionals : SUITES) {
    const suite = await import(`./suites/${name}.mjs`);
    if (values.list) {
      process.stdout.write(`${name.padEnd(14)}${suite.purpose}\n`);
      continue;
    }
    if (suite.needsPeers) installPeers();
    process.stderr.write(`bench: ${name} …\n`);
    const before = circumstances();
    const rows = await suite.run({ quick: values.quick, log: (line) => process.stderr.write(`  ${line}\n`) });
    results.push(...rows.map((row) => ({ suite: name, ...row })));
    process.stdout.write(`\n${name}: ${suite.purpose}\n${formatTable(rows)}\n`);
    if (values.keep) {
      const command = `npm run bench -- ${name}${values.quick ? " --quick" : ""}`;
      keepResult(join(HERE, "results"), {
        suite: name,
        purpose: suite.purpose,
        command,
        quick: values.quick,
        ...before,
        rows,
      });
    }
  }
  if (values.list) return;
  const machine = describeMachine();
  process.stdout.write(`\n${machine}${values.quick ? " (quick: too few rounds to quote)" : ""}\n`);
  if (values.json) {
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify({ machine, quick: values.quick, results }, null, 2)}\n`);
  }
  const short = results.filter((row) => row.met === false);
  if (short.length > 0)
    process.stdout.write(
      `${short.length} of ${results.length} rows fall short of their goal; docs/performance.md says why.\n`,
    );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
}
