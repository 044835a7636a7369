import { readFileSync } from "node:fs";

/** The version of this package. This module stands as deep in it as what it is bundled into, so that both find the file. */
export function packageVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
