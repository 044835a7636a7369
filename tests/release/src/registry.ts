import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry of its own, with one user. */
export interface Registry {
  /** With a slash at its end. */
  readonly url: string;
  /** An `.npmrc` for those who install: packages of the scope come from here, all others from where npm has them from anyway. */
  readonly reader: string;
  /** The same for the one who may publish. */
  readonly publisher: string;
  /** The same for one who has a token that is worth nothing. */
  readonly stranger: string;
  close(): Promise<void>;
}

const USER = "publisher";

/**
 * Starts a registry on a free port of this machine, which knows no other registry.
 *
 * @param storage absolute; what is published goes there
 * @param scope the packages it has, with its `@`
 */
export async function startRegistry(storage: string, scope: string): Promise<Registry> {
  const server: Server = await runServer({
    configPath: join(storage, "config.yaml"),
    storage: join(storage, "packages"),
    auth: { htpasswd: { file: join(storage, "htpasswd"), max_users: 1 } },
    uplinks: {},
    packages: { [`${scope}/*`]: { access: "$all", publish: USER, unpublish: USER } },
    middlewares: {},
    web: { enable: false },
    max_body_size: "32mb",
    log: { type: "stdout", format: "pretty", level: "fatal" },
  } as unknown as Parameters<typeof runServer>[0]);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;
  const reader = `${scope}:registry=${url}\n`;
  const publisherWith = (token: string): string => `${reader}//${host}/:_authToken=${token}\n`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  try {
    return { url, reader, publisher: publisherWith(await signUp(url)), stranger: publisherWith("nobody"), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns a token with which the only user publishes */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:${USER}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: USER, password: randomBytes(24).toString("base64url") }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry made no user: ${response.status}`);
  return token;
}

/** Writes settings of npm to a file of their own. @returns its path */
export function writeSettings(folder: string, name: string, settings: string): string {
  const file = join(folder, name);
  writeFileSync(file, settings, { mode: 0o600 });
  return file;
}
