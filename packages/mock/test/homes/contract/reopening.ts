import { expect, test } from "vitest";
import { fill, shaOf, type TriedHome } from "./tried-home.ts";

/** What a home has when it is opened again. It comes last, since the others use the home that is closed here. */
export function testReopening(tried: TriedHome): void {
  test("a home that was closed has everything when it is opened again", async () => {
    const { world, log, epoch } = await tried.begin();
    const positions = await fill(log, epoch, 5);
    const bytes = Buffer.from("kept beside");
    await log.putBytes(epoch, shaOf(bytes), bytes);
    await log.writeSnapshot(epoch, null, positions[1] ?? "", new Map([["a", "1"]]));
    const entries = await log.read(epoch, tried.home.start, 100);
    const head = await log.head();
    await tried.home.close();
    await expect(log.append(epoch, "n", "{}")).rejects.toThrow();
    await tried.reopen();
    const again = tried.home.log(world);
    expect(await again.head()).toEqual(head);
    expect(await again.read(epoch, tried.home.start, 100)).toEqual(entries);
    expect(await again.newestSnapshot(epoch)).toEqual({ position: positions[1], records: new Map([["a", "1"]]) });
    expect(Buffer.from((await again.bytes(epoch, shaOf(bytes))) ?? []).toString()).toBe("kept beside");
    expect((await tried.home.state()).available).toBe(true);
  });
}
