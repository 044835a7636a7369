import { readWhole, UsageError } from "./usage-error.ts";

/** Options about worlds, their control and what they begin with. */
export interface WorldOptionValues {
  readonly maxWorlds: number;
  /** In milliseconds. */
  readonly worldIdleMs: number;
  readonly worldsByKey: boolean;
  /** What `/_mock` asks for; undefined for none. */
  readonly controlToken: string | undefined;
  /** Files whose objects are added. */
  readonly seedFiles: readonly string[];
  /** The file in which worlds are kept; undefined for none. */
  readonly data: string | undefined;
  /** The address of the server in which worlds are kept, which may hold a password; undefined for none. */
  readonly store: string | undefined;
  /** The file of the only objects that there are; undefined for none. */
  readonly catalogFile: string | undefined;
}

export const WORLD_OPTIONS = {
  "max-worlds": { type: "string" },
  "world-idle": { type: "string" },
  "worlds-by-key": { type: "boolean" },
  "control-token": { type: "string" },
  "seed-data": { type: "string", multiple: true },
  catalog: { type: "string" },
  data: { type: "string" },
  store: { type: "string" },
} as const;

/** The variable that has the control token where the command line, which others on a machine can read, should not. */
const TOKEN_VARIABLE = "MANAGED_AGENTS_MOCK_TOKEN";

/** The variable that has the address of a store: the command line, which others on a machine can read, should not have a password. */
const STORE_VARIABLE = "MANAGED_AGENTS_MOCK_STORE";

interface Given {
  readonly "max-worlds"?: string | undefined;
  readonly "world-idle"?: string | undefined;
  readonly "worlds-by-key"?: boolean | undefined;
  readonly "control-token"?: string | undefined;
  readonly "seed-data"?: string[] | undefined;
  readonly catalog?: string | undefined;
  readonly data?: string | undefined;
  readonly store?: string | undefined;
}

/** @throws UsageError that says what was expected, and never repeats a token */
export function readWorldOptions(values: Given, env: Readonly<Record<string, string | undefined>>): WorldOptionValues {
  return {
    maxWorlds: readWhole("--max-worlds", values["max-worlds"] ?? "1000", 100_000, 1),
    worldIdleMs: readWhole("--world-idle", values["world-idle"] ?? "3600", 31_536_000, 1) * 1000,
    worldsByKey: values["worlds-by-key"] ?? false,
    controlToken: readToken(values["control-token"], env[TOKEN_VARIABLE]),
    seedFiles: values["seed-data"] ?? [],
    catalogFile: values.catalog,
    ...readHome(values, env[STORE_VARIABLE]),
  };
}

function readHome({ data, store }: Given, variable: string | undefined): Pick<WorldOptionValues, "data" | "store"> {
  if (data !== undefined && store !== undefined) {
    throw new UsageError("--data and --store are two places, and worlds are kept in one: leave one out");
  }
  if (data === "") throw new UsageError("--data takes the path of a file, and got nothing");
  if (data !== undefined) return { data, store: undefined };
  return { data, store: store ?? (variable || undefined) };
}

/** A variable that is empty is as good as none; an option that is empty is a mistake of a script. */
function readToken(option: string | undefined, variable: string | undefined): string | undefined {
  const [name, token] = option === undefined ? [TOKEN_VARIABLE, variable || undefined] : ["--control-token", option];
  if (token === undefined) return undefined;
  if (/^[\x21-\x7e]{1,512}$/.test(token)) return token;
  throw new UsageError(`${name} takes 1 to 512 visible ASCII characters without blanks; what came is not shown`);
}
