import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";

/**
 * Appends to the log of a file without end, several entries in each turn, and reports each that is acknowledged. Now and then it writes a
 * snapshot whose records say which entry it stands behind.
 */
const [path = "", name = ""] = process.argv.slice(2);
const home = openSqliteHome(path);
const log = home.log("default");
const { epoch } = await log.create(name, "{}");
let snapshot = await log.snapshotPosition(epoch);
for (let turn = 0; ; turn += 1) {
  const appends = Array.from({ length: 1 + (turn % 7) }, (_, index) => {
    const nonce = `${name}-${turn}-${index}`;
    return log.append(epoch, nonce, JSON.stringify(nonce.repeat(50)));
  });
  const positions = await Promise.all(appends);
  process.stdout.write(`${positions.map((position, index) => `${position} ${name}-${turn}-${index}`).join("\n")}\n`);
  if (turn % 5 !== 4) continue;
  const next = positions.at(-1) ?? "0";
  const records = new Map(Array.from({ length: 20 }, (_, index) => [`record-${index}`, next.repeat(100)]));
  if (await log.writeSnapshot(epoch, snapshot, next, records)) snapshot = next;
}
