import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Exchange } from "./exchange.ts";

/** Where what is frozen stands. */
export const FROZEN = resolve(import.meta.dirname, "../frozen");

/** The day of the freeze. */
export const FROZEN_ON = "2026-11-21";

/** The program, compiled. It imports the client of the tree that it stands in. */
export const PROGRAM = join(FROZEN, "consumer.js");

/** The program, with the client of the freeze compiled in. */
export const PROGRAM_WITH_CLIENT = join(FROZEN, "consumer-with-client.js");

/** What the program printed at the freeze. */
export const printedAtFreeze = (): string[] =>
  readFileSync(join(FROZEN, "printed.jsonl"), "utf8").trimEnd().split("\n");

/** What went over the wire at the freeze. */
export const exchangesAtFreeze = (): Exchange[] =>
  JSON.parse(readFileSync(join(FROZEN, "exchanges.json"), "utf8")) as Exchange[];
