import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const NEXT = "node_modules/next/dist/bin/next";

const environment = (variables: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...variables,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
});

export function buildNext(variables: Record<string, string>): void {
  execFileSync(process.execPath, [NEXT, "build"], {
    env: environment(variables),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Serves what was built, on a free port. */
export async function startNext(variables: Record<string, string>): Promise<{ url: string; stop(): Promise<void> }> {
  const server = spawn(process.execPath, [NEXT, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    env: environment(variables),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async (): Promise<void> => {
    server.kill();
    await once(server, "exit");
  };
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url) return { url, stop };
  }
  throw new Error("next start ended before it served");
}
