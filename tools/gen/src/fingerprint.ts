import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "./write.ts";

/** Hash over names and contents of everything that decides the output, and of the output itself. */
export function fingerprint(root: string, folders: readonly string[], files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...folders.flatMap((folder) => listFiles(root, folder)), ...files].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** The fingerprint of the last run that left everything in place, or undefined. */
export function readFingerprint(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return String((JSON.parse(readFileSync(file, "utf8")) as { fingerprint?: unknown }).fingerprint);
  } catch {
    return undefined;
  }
}

export function writeFingerprint(file: string, value: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ fingerprint: value })}\n`);
}
