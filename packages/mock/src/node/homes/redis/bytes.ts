import { LogGone } from "../../../world-log/log-error.ts";
import type { EpochKeys } from "./keys.ts";
import type { Link } from "./link.ts";
import { repeatable } from "./outcomes.ts";
import { PUT_BYTES, runScript, SWEEP_BYTES } from "./scripts.ts";

/** A file may have tens of megabytes, over a slow line. */
const WITHIN_MS = 30_000;

/** Keeps bytes; sends them only where they are not kept yet. @throws NotKept, LogGone */
export async function putBytes(
  link: Link,
  { head, bytes: kept, unused }: EpochKeys,
  epoch: string,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> {
  const keys = [head, kept, unused];
  const ask = await repeatable(runScript(link, PUT_BYTES, keys, [epoch, sha256]));
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answer =
    ask === 0 ? await repeatable(runScript(link, PUT_BYTES, keys, [epoch, sha256, view], { within: WITHIN_MS })) : ask;
  if (answer === "gone") throw new LogGone("the world was deleted, or is another one");
}

/** @returns null if they are not kept @throws NotKept */
export async function readBytes(link: Link, { bytes }: EpochKeys, sha256: string): Promise<Uint8Array | null> {
  return (await repeatable(link.send(["HGET", bytes, sha256], { bytes: true, within: WITHIN_MS }))) as Buffer | null;
}

/** @param unusedFor seconds for which bytes have to be unused @throws NotKept, LogGone */
export async function sweepBytes(
  link: Link,
  { head, bytes, unused }: EpochKeys,
  epoch: string,
  inUse: ReadonlySet<string>,
  unusedFor: number,
): Promise<void> {
  const args = [epoch, String(unusedFor), ...inUse];
  const answer = await repeatable(runScript(link, SWEEP_BYTES, [head, bytes, unused], args));
  if (answer === "gone") throw new LogGone("the world was deleted, or is another one");
}
