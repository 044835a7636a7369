import { LogError } from "../../../world-log/log-error.ts";

/** Where a store is, and who asks. The password is reached through a call, so that printing this does not show it. */
export interface StoreTarget {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** Number of the database, 0 by default. */
  readonly database: number;
  /** Undefined where the address names neither user nor password. */
  readonly credentials: (() => { readonly username?: string; readonly password?: string }) | undefined;
}

const EXPECTED = "expected redis://[user:password@]host[:port][/number of the database], or rediss:// for TLS";
const SCHEMES = new Map([
  ["redis:", false],
  ["valkey:", false],
  ["rediss:", true],
  ["valkeys:", true],
]);

/**
 * @param url of a Redis or Valkey server; port 6379 and database 0 unless it names others
 * @throws LogError for any other address. It never repeats the address, which may hold a password
 */
export function parseStoreUrl(url: string): StoreTarget {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const tls = parsed && SCHEMES.get(parsed.protocol);
  if (parsed === undefined || tls === undefined)
    throw new LogError(`the address of the store is not valid: ${EXPECTED}`);
  const { hostname, port, pathname, search, hash } = parsed;
  const [username, password] = [decode(parsed.username), decode(parsed.password)];
  if (hostname === "") throw new LogError(`the address of the store names no host: ${EXPECTED}`);
  if (!/^(\/\d{0,5})?$/.test(pathname))
    throw new LogError(`the address of the store names no such database: ${EXPECTED}`);
  if (search !== "" || hash !== "") throw new LogError(`the address of the store has more than it may: ${EXPECTED}`);
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? 6379 : Number(port),
    tls,
    database: Number(pathname.slice(1)),
    credentials:
      username === "" && password === ""
        ? undefined
        : () => ({ ...(username === "" ? {} : { username }), ...(password === "" ? {} : { password }) }),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new LogError("the address of the store: expected user and password with special characters as %XX");
  }
}
