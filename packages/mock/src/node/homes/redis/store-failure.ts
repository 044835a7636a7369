/**
 * A command that came to nothing, as far as anybody knows. Made of texts of ours alone: what the client and the server say may repeat the
 * address or the password.
 */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
  /** `not_sent` and `refused` are certain; after `unknown`, the command may have been carried out. */
  readonly outcome: "not_sent" | "refused" | "unknown";
  /** The first word of a refusal, `NOSCRIPT` for one. */
  readonly code: string | undefined;

  constructor(outcome: StoreFailure["outcome"], reason: string, code?: string) {
    super(reason);
    this.outcome = outcome;
    this.code = code;
  }
}

const REFUSALS = new Map([
  ["ASK", "it is part of a cluster; expected a single server"],
  ["BUSY", "it is busy with a script"],
  ["CLUSTERDOWN", "it is part of a cluster; expected a single server"],
  ["CROSSSLOT", "it is part of a cluster; expected a single server"],
  ["LOADING", "it is loading its data"],
  ["MASTERDOWN", "it is a replica without a primary"],
  ["MISCONF", "it cannot write to its disk"],
  ["MOVED", "it is part of a cluster; expected a single server"],
  ["NOAUTH", "it wants a password"],
  ["NOPERM", "its user may not run a command that is needed, or not on these keys"],
  ["NOREPLICAS", "it has fewer replicas than it needs for a write"],
  ["OOM", "it is full (maxmemory)"],
  ["READONLY", "it is a read-only replica"],
  ["WRONGPASS", "it refused user or password"],
  ["WRONGTYPE", "its keys hold something else than a log"],
]);

/** @param message of an error reply; its first word is a code */
export function refusalOf(message: string): StoreFailure {
  const [code = ""] = message.split(" ", 1);
  if (message.startsWith("ERR max number of clients"))
    return new StoreFailure("refused", "it has too many clients", code);
  if (message.startsWith("ERR unknown command"))
    return new StoreFailure("refused", "it lacks a command that is needed", code);
  if (message.startsWith("ERR DB index")) return new StoreFailure("refused", "it has no such database", code);
  if (/^ERR (AUTH|Client sent AUTH)/.test(message)) return new StoreFailure("refused", "it expects no password", code);
  return new StoreFailure("refused", REFUSALS.get(code) ?? "it refused a command", code);
}

const BREAKS = new Map([
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is not trusted (NODE_EXTRA_CA_CERTS names further authorities)"],
  ["EAI_AGAIN", "its name has no address"],
  ["ECONNREFUSED", "nothing listens at its address"],
  ["ECONNRESET", "it closed the connection"],
  ["EHOSTUNREACH", "there is no way to it"],
  ["ENETUNREACH", "there is no way to it"],
  ["ENOTFOUND", "its name has no address"],
  ["EPIPE", "it closed the connection"],
  ["EPROTO", "it does not speak TLS"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "it does not speak TLS"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is for another name"],
  ["ETIMEDOUT", "it does not answer"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "its certificate is not trusted (NODE_EXTRA_CA_CERTS names further authorities)"],
  [
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "its certificate is not trusted (NODE_EXTRA_CA_CERTS names further authorities)",
  ],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "its certificate is not trusted (NODE_EXTRA_CA_CERTS names further authorities)"],
]);

/** @returns why a connection ended, in words of ours */
export function reasonOf(error: unknown): string {
  const { code, message = "" } = (error ?? {}) as { code?: unknown; message?: string };
  const known = typeof code === "string" ? BREAKS.get(code) : undefined;
  if (known !== undefined) return known;
  if (message.startsWith("Unknown RESP type")) return "it does not answer as Redis does";
  if (message.startsWith("Socket closed")) return "it closed the connection";
  if (/timeout/i.test(message)) return "it does not answer";
  return "the connection broke";
}
