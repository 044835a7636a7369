import { expect, test } from "vitest";
import { createClock } from "../../clock/clock.ts";
import { Files } from "./files.ts";

const files = (): Files => {
  let ordinal = 0;
  const clock = createClock<never>("manual", 0, () => undefined);
  return new Files([], false, { clock, maxFileBytes: 1024, nextOrdinal: () => ordinal++ } as never);
};

test("of files that are gone, the last 100,000 are known, so that a long run takes no more memory", () => {
  const kept = files();
  for (let index = 0; index < 100_000; index++) kept.remove(`file_${index}`);
  expect(kept.stateOf("file_0")).toBe("unknown");
  kept.remove("file_last");
  expect(kept.stateOf("file_last")).toBe("unknown");
  expect(kept.stateOf("file_0")).toBe("kept");
  expect(kept.stateOf("file_1")).toBe("unknown");
});
