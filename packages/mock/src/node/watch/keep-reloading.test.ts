import { expect, test } from "vitest";
import { saying, temporaryFolder } from "../../../test/cli/folder.ts";
import { createHostedMock } from "../../create-mock.ts";
import { SCENARIO_FILES } from "../files/scenario-kind.ts";
import { SEED_FILES } from "../files/seed-kind.ts";
import { SourceFiles } from "../files/source-files.ts";
import { keepReloading } from "./keep-reloading.ts";
import { type Reloaded, Reloader } from "./reloader.ts";

test("what changes between the first reading and the watch is not missed", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("mine.yaml", saying("One."));
  const sources = { scenarios: new SourceFiles([file], SCENARIO_FILES), seeds: new SourceFiles([], SEED_FILES) };
  await sources.scenarios.read();
  await folder.write("mine.yaml", saying("Two."));
  const hosted = createHostedMock({ clock: "manual" });
  const reloads: Reloaded[] = [];
  const stop = await keepReloading([file], new Reloader(sources, hosted), {
    onReload: (reloaded) => reloads.push(reloaded),
    onError: (error) => {
      throw error;
    },
  });
  expect(reloads).toEqual([{ notices: [{ did: "reloaded", file, what: "mine" }], issues: [] }]);
  const mine = hosted.worlds.default.scenarios.find(({ scenario }) => scenario.name === "mine");
  expect(mine).toMatchObject({ origin: "given", scenario: { turns: [[{ say: "Two." }]] } });
  await stop();
  await hosted.close();
});
