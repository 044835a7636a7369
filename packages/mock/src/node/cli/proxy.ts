import { jsonProxyLog, prettyProxyLog } from "../proxy/proxy-log.ts";
import { startProxy } from "../proxy/start-proxy.ts";
import { packageVersion } from "../version.ts";
import type { CliHost } from "./cli-host.ts";
import { PROXY_HELP } from "./help.ts";
import { type ProxyCommandOptions, readProxyOptions } from "./proxy-options.ts";

/**
 * Forwards to a server until it is asked to stop, and reports what breaks the document or the stream contract.
 *
 * @returns the exit status: 1 if something is broken or could not be recorded
 * @throws UsageError that says what was expected
 */
export async function proxy(args: readonly string[], { stdout, stopped }: CliHost): Promise<number> {
  const options = readProxyOptions(args);
  if (options === "help") {
    stdout.write(PROXY_HELP);
    return 0;
  }
  const { log, live, profile, strict } = options;
  const started = await startProxy({
    ...options,
    checks: { live, profile, unknownTags: strict ? "violation" : "note" },
    recording: recordingOf(options),
    log: log === "json" ? jsonProxyLog(stdout) : prettyProxyLog(stdout, log === "pretty"),
  });
  await stopped;
  return (await started.close()) ? 0 : 1;
}

function recordingOf({ directory, target, keepIds, redactText, keepPreviews }: ProxyCommandOptions) {
  if (directory === null) return null;
  const recorder = `@managed-agents/mock proxy ${packageVersion()}`;
  return { directory, server: target.server, recorder, keepIds, redactText, keepPreviews };
}
