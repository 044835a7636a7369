import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";

/**
 * Opens a file of logs and says so, or why it cannot. `hold` keeps it until its input ends, `crash` ends as if it were killed, when what was
 * written is not yet in the file itself, and `read` lists what it has. A superuser can name another user, by id, who does it.
 */
const [path = "", how = "hold", user] = process.argv.slice(2);
if (user !== undefined) becomeUser(Number(user));
try {
  const home = openSqliteHome(path, { readOnly: how === "read" });
  const log = home.log("default");
  if (how === "read") {
    process.stdout.write(`read ${await log.last("e1")}\n`);
    await home.close();
  } else {
    const { epoch } = await log.create("e1", "{}");
    await log.append(epoch, "held", '"held"');
    process.stdout.write("held\n");
    if (how === "crash") process.kill(process.pid, "SIGKILL");
    process.stdin.resume();
    process.stdin.on("end", () => void home.close());
  }
} catch (error) {
  process.stdout.write(`${(error as Error).name}: ${(error as Error).message}\n`);
}

/** After all modules are loaded, since nobody else may be able to read them. */
function becomeUser(id: number): void {
  process.setgroups?.([]);
  process.setgid?.(id);
  process.setuid?.(id);
}
