import { parseArgs } from "node:util";

export interface Options {
  readonly help: boolean;
  readonly watch: boolean;
  /** 0 takes a free one. */
  readonly port: number;
}

export const HELP = `Writes the HTML reference to dist/reference.html.

  npm run docs                            once
  npm run docs -- --watch                 and again after each change of spec/; serves it, and reloads open pages
  npm run docs -- --watch --port 4021     on another port than 4020; 0 takes a free one
`;

const DEFAULT_PORT = 4020;

/** @throws {Error} with one sentence, for an option that is unknown or makes no sense */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { help: { type: "boolean" }, watch: { type: "boolean" }, port: { type: "string" } },
  });
  const { help = false, watch = false, port } = values;
  if (port !== undefined && !watch) throw new Error("--port is for --watch: without it nothing is served.");
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (port?.trim() === "" || !Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error(`--port ${JSON.stringify(port)} is no port: use a number from 0 to 65535.`);
  }
  return { help, watch, port: number };
}
