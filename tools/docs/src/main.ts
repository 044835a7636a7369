import { relative, resolve } from "node:path";
import { buildReference } from "./build-reference.ts";
import { HELP, readOptions } from "./options.ts";
import { rebuildOnChange } from "./watch/rebuild-on-change.ts";
import { runBuild } from "./watch/run-build.ts";
import { serveReference } from "./watch/serve-reference.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const OUTPUT = resolve(ROOT, "dist/reference.html");

const say = (text: string): boolean => process.stdout.write(`docs: ${text}\n`);

function build(): void {
  const started = performance.now();
  const { operations, schemas, chapters, bytes } = buildReference(resolve(ROOT, "spec/dist"), OUTPUT);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${operations} operations, ${schemas} schemas, ${chapters} chapters; ` +
      `wrote ${relative(ROOT, OUTPUT)} (${(bytes / 1e6).toFixed(1)} MB, ${seconds} s)`,
  );
}

/** Serves the page until the process is stopped. A change that is not valid leaves the page as it was. */
async function watch(port: number): Promise<void> {
  const server = await serveReference(OUTPUT, port);
  await rebuildOnChange({
    folder: resolve(ROOT, "spec"),
    concerns: (path, isFile) => (isFile ? path.endsWith(".yaml") : !/[/\\](?:dist|node_modules)$/.test(path)),
    build: async (changed) => {
      say(`${changed.map((path) => relative(ROOT, path)).join(", ")} changed`);
      const problem = await runBuild(ROOT);
      if (problem === undefined) server.built();
      else server.failed(problem);
      say(problem === undefined ? "built anew" : `not built:\n${problem}`);
    },
  });
  say(`serving ${server.url}, and building after each change of spec/. Press Ctrl-C to stop.`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else {
    build();
    if (options.watch) await watch(options.port);
  }
} catch (error) {
  process.stderr.write(`docs: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
