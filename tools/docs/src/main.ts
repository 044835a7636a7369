import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { chooseSamplesByExample } from "./choose-example.ts";
import { decorate } from "./decorate.ts";
import { listOperations, readDocument } from "./document.ts";
import { makeOffline } from "./offline.ts";
import { render } from "./render.ts";
import { protocolChapters } from "./sections/protocol.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const SOURCE = resolve(ROOT, "spec/dist");
const OUTPUT = resolve(ROOT, "dist/reference.html");

/** Writes the HTML reference from what the generator left in spec/dist. */
function main(): void {
  const started = performance.now();
  const document = readDocument(resolve(SOURCE, "openapi.json"));
  const chapters = protocolChapters(SOURCE);
  const { page, samplesByExample } = decorate(document, chapters);
  const html = chooseSamplesByExample(makeOffline(render(page)), samplesByExample);
  mkdirSync(dirname(OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, html);
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `docs: ${listOperations(document).length} operations, ${Object.keys(document.components.schemas).length} schemas, ` +
      `${chapters.length} protocol chapters; wrote ${relative(ROOT, OUTPUT)} (${size} MB, ${seconds} s)\n`,
  );
}

try {
  main();
} catch (error) {
  process.stderr.write(`docs: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
