import { readFileSync } from "node:fs";
import { ACCEPTED } from "./accepted.ts";
import { AHEAD } from "./ahead.ts";
import { type Comparison, compare } from "./compare.ts";
import { NameTable } from "./name-table.ts";
import { NAMES } from "./names.ts";
import { readDocument } from "./read-document.ts";
import { readSdk, type Sdk } from "./read-sdk.ts";
import { checkAllowList, type Verdict } from "./verdict.ts";

export interface Parity extends Comparison, Verdict {
  readonly sdkVersion: string;
  readonly accepted: number;
}

/** Compares a document with the SDK under the kit's own names and allow-list. */
export function compareWithSdk(document: unknown, sdk: Sdk): Parity {
  const comparison = compare(readDocument(document), sdk, new NameTable(NAMES));
  const verdict = checkAllowList(comparison.differences, ACCEPTED, AHEAD);
  return { ...comparison, ...verdict, sdkVersion: sdk.version, accepted: ACCEPTED.length };
}

/**
 * Compares the bundled document with the installed SDK.
 *
 * @param file absolute path of `spec/dist/openapi.json`, which `npm run gen` writes
 */
export function parityOf(file: string): Parity {
  return compareWithSdk(JSON.parse(readFileSync(file, "utf8")), readSdk());
}
