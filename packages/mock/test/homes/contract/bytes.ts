import { expect, test } from "vitest";
import { shaOf, type TriedHome } from "./tried-home.ts";

/** How bytes are kept beside a log. */
export function testBytes(tried: TriedHome): void {
  test("bytes are kept once, and come back as they were", async () => {
    const { log, epoch } = await tried.begin();
    const bytes = new Uint8Array(3_000_000).map((_, at) => (at * 7) % 256);
    const sha256 = shaOf(bytes);
    expect(await log.bytes(epoch, sha256)).toBeNull();
    await log.putBytes(epoch, sha256, bytes);
    await log.putBytes(epoch, sha256, bytes);
    expect(Buffer.compare((await log.bytes(epoch, sha256)) ?? new Uint8Array(), bytes)).toBe(0);
    const empty = new Uint8Array();
    await log.putBytes(epoch, shaOf(empty), empty);
    expect((await log.bytes(epoch, shaOf(empty)))?.length).toBe(0);
  });

  test("bytes go when they were unused twice, and stay when they were put or used between", async () => {
    const { log, epoch } = await tried.begin();
    const contents = ["unused", "put again", "used", "used between"].map((text) => Buffer.from(text));
    const [unused = "", put = "", used = "", between = ""] = contents.map(shaOf);
    for (const bytes of contents) await log.putBytes(epoch, shaOf(bytes), bytes);
    await log.sweepBytes(epoch, new Set([used]));
    await log.putBytes(epoch, put, contents[1] ?? Buffer.of());
    await log.sweepBytes(epoch, new Set([used, between]));
    const kept = await Promise.all([unused, put, used, between].map((sha256) => log.bytes(epoch, sha256)));
    expect(kept.map((bytes) => bytes !== null)).toEqual([false, true, true, true]);
    await log.sweepBytes(epoch, new Set([used]));
    expect(await log.bytes(epoch, between)).not.toBeNull();
    expect(await log.bytes(epoch, put)).toBeNull();
  });
}
