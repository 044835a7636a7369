import { readFileSync } from "node:fs";
import type { ClientOptions } from "@managed-agents/client";
import type { GlobalOptions } from "../args/global-flags.ts";
import { CredentialError } from "../errors/credential-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";

/** The credential and the address of the service, from flags, and where those say nothing from the environment. */
export function clientOptions(options: GlobalOptions, { env, fetch }: Pick<CliIo, "env" | "fetch">): ClientOptions {
  const baseURL = options.baseUrl ?? env.ANTHROPIC_BASE_URL;
  if (
    (baseURL || options.baseUrl !== undefined) &&
    (!/^https?:[^?#@]+$/.test(baseURL ?? "") || !URL.canParse(baseURL ?? ""))
  ) {
    const source = options.baseUrl === undefined ? "ANTHROPIC_BASE_URL" : "--base-url";
    throw new UsageError(`${source}: expected a plain http or https address, without user, query or fragment`);
  }
  return {
    ...credential(options, env),
    ...(baseURL ? { baseURL } : {}),
    ...(options.betas.length > 0 ? { betas: options.betas } : {}),
    ...(fetch === undefined ? {} : { fetch: fetch as NonNullable<ClientOptions["fetch"]> }),
  };
}

/** @throws CredentialError where there is none, unless nothing is going to be sent */
function credential(
  { apiKeyFile, dryRun }: GlobalOptions,
  env: CliIo["env"],
): { apiKey: string } | { authToken: string } {
  if (apiKeyFile !== undefined) return { apiKey: readKey(apiKeyFile) };
  const key = env.ANTHROPIC_API_KEY?.trim();
  if (key) return { apiKey: checked(key, "ANTHROPIC_API_KEY") };
  const token = env.ANTHROPIC_AUTH_TOKEN?.trim();
  if (token) return { authToken: checked(token, "ANTHROPIC_AUTH_TOKEN") };
  if (dryRun) return { apiKey: "none" };
  throw new CredentialError(
    "no API key",
    "Set ANTHROPIC_API_KEY, or name a file that holds the key with --api-key-file.",
  );
}

function readKey(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new UsageError(`--api-key-file: ${(error as Error).message}`);
  }
  return checked(text, "--api-key-file");
}

/** Not quoted, whatever is wrong with it. */
function checked(key: string, source: string): string {
  if (/^[\x21-\x7e]{1,4096}$/.test(key)) return key;
  throw new CredentialError(
    `${source}: expected one line of visible ASCII characters`,
    "The key begins with sk-ant- and stands alone.",
  );
}
