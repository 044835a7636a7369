// Made `frozen/` from `frozen/consumer.ts` once, with the client and the mock of that day. To run it again is to break a promise on purpose.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { startMock } from "./mock-process.ts";
import { runProgram } from "./program.ts";
import { recordWire } from "./wire.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const FROZEN = resolve(import.meta.dirname, "../frozen");
const FILES = ["consumer.ts", "consumer.js", "consumer-with-client.js", "printed.jsonl", "exchanges.json"];

const compiled: BuildOptions = {
  entryPoints: [join(FROZEN, "consumer.ts")],
  format: "esm",
  platform: "node",
  target: "node22",
};
await build({ ...compiled, outfile: join(FROZEN, "consumer.js") });
await build({
  ...compiled,
  outfile: join(FROZEN, "consumer-with-client.js"),
  bundle: true,
  minify: true,
  conditions: ["module-sync"],
});

const mock = await startMock(ROOT);
const wire = await recordWire(mock.url);
const printed = await runProgram(join(FROZEN, "consumer.js"), wire.url);
await wire.stop();
await mock.stop();
writeFileSync(join(FROZEN, "printed.jsonl"), `${printed.join("\n")}\n`);
writeFileSync(join(FROZEN, "exchanges.json"), `${JSON.stringify(wire.exchanges, undefined, 2)}\n`);
const hashes = FILES.map(
  (file) =>
    `${createHash("sha256")
      .update(readFileSync(join(FROZEN, file)))
      .digest("hex")}  ${file}`,
);
writeFileSync(join(FROZEN, "SHA256SUMS"), `${hashes.join("\n")}\n`);
