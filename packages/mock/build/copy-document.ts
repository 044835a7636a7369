import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const SPEC = new URL("../../../spec/", import.meta.url);
const OUTPUT = new URL("../dist/document/", import.meta.url);

/** Copies what static answers are made from into the package: the bundled document, and the transcripts of streams. */
function copyDocument(): void {
  mkdirSync(OUTPUT, { recursive: true });
  // Without indentation: it is read by a program, and half as long.
  const document = JSON.parse(readFileSync(new URL("dist/openapi.json", SPEC), "utf8")) as unknown;
  writeFileSync(new URL("openapi.json", OUTPUT), JSON.stringify(document));
  const streams = new URL("examples/streams/", SPEC);
  const transcripts = readdirSync(streams)
    .filter((file) => file.endsWith(".sse"))
    .sort()
    .map((file) => [file.replace(/\.sse$/, ""), readFileSync(new URL(file, streams), "utf8")]);
  writeFileSync(new URL("transcripts.json", OUTPUT), JSON.stringify(Object.fromEntries(transcripts)));
}

copyDocument();
