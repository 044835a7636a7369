import { execFileSync } from "node:child_process";

/** @returns the command of a real server: `REDIS_SERVER`, or what is on the path; undefined if there is none */
export function findServer(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.REDIS_SERVER;
  const candidates = named === undefined || named === "" ? ["redis-server", "valkey-server"] : [named];
  return candidates.find((command) => {
    try {
      execFileSync(command, ["--version"], { stdio: "ignore", timeout: 10_000 });
      return true;
    } catch {
      return false;
    }
  });
}
