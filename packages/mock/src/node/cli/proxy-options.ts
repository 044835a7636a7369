import type { StreamProfile } from "@managed-agents/contract";
import { parseBaseUrl, type RecordedHost } from "@managed-agents/contract/recording";
import { isHostName } from "../../http/origin-policy.ts";
import type { ListenPlace } from "../guarded-server.ts";
import { parseOptions } from "./parse-options.ts";
import { readWhole, UsageError } from "./usage-error.ts";

/** What `proxy` is asked for. */
export interface ProxyCommandOptions extends ListenPlace {
  readonly target: RecordedHost;
  /** The folder to record into; null for none. */
  readonly directory: string | null;
  readonly keepIds: boolean;
  readonly redactText: boolean;
  readonly keepPreviews: boolean;
  readonly live: boolean;
  readonly strict: boolean;
  readonly profile: StreamProfile;
  readonly log: "pretty" | "json" | "none";
}

export const LISTEN_OPTIONS = {
  port: { type: "string", short: "p" },
  host: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  "allow-origin": { type: "string", multiple: true },
} as const;

const OPTIONS = {
  ...LISTEN_OPTIONS,
  record: { type: "string" },
  "keep-ids": { type: "boolean" },
  "redact-text": { type: "boolean" },
  "keep-previews": { type: "boolean" },
  live: { type: "boolean" },
  strict: { type: "boolean" },
  profile: { type: "string" },
  log: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const PROFILES = ["any", "observed", "documented"] as const satisfies readonly StreamProfile[];

/** @throws UsageError that says what was expected */
export function readProxyOptions(args: readonly string[]): ProxyCommandOptions | "help" {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) return "help";
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0) throw new UsageError("proxy takes the URL of one server; see proxy --help");
  const { log = "pretty", profile = "any", record } = values;
  if (log !== "pretty" && log !== "json" && log !== "none") {
    throw new UsageError(`--log takes pretty, json or none, not ${JSON.stringify(log)}`);
  }
  const known = PROFILES.find((name) => name === profile);
  if (known === undefined) {
    throw new UsageError(`--profile takes any, observed or documented, not ${JSON.stringify(profile)}`);
  }
  if (record === "") throw new UsageError("--record takes a folder");
  const scrubs = (["keep-ids", "redact-text", "keep-previews"] as const).find((name) => values[name]);
  if (record === undefined && scrubs !== undefined) throw new UsageError(`--${scrubs} needs --record`);
  const target = readTarget(url);
  const listen = readListenValues(values, "4011");
  return {
    ...listen,
    target,
    directory: record ?? null,
    keepIds: values["keep-ids"] ?? false,
    redactText: values["redact-text"] ?? false,
    keepPreviews: values["keep-previews"] ?? false,
    live: values.live ?? target.server === "service",
    strict: values.strict ?? false,
    profile: known,
    log,
  };
}

/** @throws UsageError unless port and hosts can be listened on and for */
export function readListenValues(
  values: {
    readonly port?: string | undefined;
    readonly host?: string | undefined;
    readonly "allow-host"?: readonly string[] | undefined;
    readonly "allow-origin"?: readonly string[] | undefined;
  },
  port: string,
): ListenPlace {
  const allowHosts = values["allow-host"] ?? [];
  const wrong = allowHosts.find((name) => !isHostName(name));
  if (wrong !== undefined) {
    throw new UsageError(
      `--allow-host takes a name without scheme and port, such as mock.example.com, or *, not ${JSON.stringify(wrong)}`,
    );
  }
  return {
    port: readWhole("--port", values.port ?? port, 65_535),
    host: values.host ?? "127.0.0.1",
    allowHosts,
    allowOrigins: values["allow-origin"] ?? [],
  };
}

function readTarget(url: string): RecordedHost {
  try {
    return parseBaseUrl(url, "proxy");
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
