import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { describeHome } from "./contract.ts";

describeHome("a home in a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-home-"));
  const open = () => openSqliteHome(join(folder, "log.db"), { spareEntries: 0 });
  let home = open();
  return {
    home,
    reopen: async () => {
      home = open();
      return home;
    },
    end: async () => {
      await home.close();
      rmSync(folder, { recursive: true });
    },
  };
});
