import { sha256 } from "../domain/sha256.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { DEFAULT_WORLD } from "./world-host.ts";
import { isWorldName, wrongWorldName } from "./world-name.ts";

/** The header by which a request names its world. */
const WORLD_HEADER = "x-mock-world";

/** Where the base URLs of worlds begin. */
const WORLDS_PATH = "/_mock/worlds/";

/** The world that a request is for, and its target there. */
export interface ChosenWorld {
  readonly name: string;
  /** Path and query behind what names the world. */
  readonly target: string;
}

/** Hexadecimal digits of a key's hash in the name of its world. */
const DIGITS = 16;

/**
 * Reads which world a request is for: by its base URL, by its header, by whom it was made with, by its key, else the default one.
 *
 * @param usual the world of the `fetch` that made the request, if it belongs to one
 * @param byKey whether a key names a world
 * @returns the world, or what is wrong with the name that came
 */
export function chooseWorld(
  request: MockRequest,
  usual: string | undefined,
  byKey: boolean,
): ChosenWorld | { readonly wrong: string } {
  const { target } = request;
  if (target.startsWith(WORLDS_PATH)) {
    const [, name = "", rest = ""] = /^([^/?]*)(.*)$/s.exec(target.slice(WORLDS_PATH.length)) ?? [];
    // Behind the name alone is the control of the world itself.
    if (/^\/./.test(rest)) return isWorldName(name) ? { name, target: rest } : { wrong: wrongWorldName("path", name) };
  }
  const named = request.header(WORLD_HEADER);
  if (named !== null && named !== undefined) {
    return isWorldName(named) ? { name: named, target } : { wrong: wrongWorldName(WORLD_HEADER, named) };
  }
  if (usual !== undefined) return { name: usual, target };
  const key = byKey ? keyOf(request) : null;
  const name = key === null ? DEFAULT_WORLD : `key-${sha256(new TextEncoder().encode(key)).slice(0, DIGITS)}`;
  return { name, target };
}

function keyOf(request: MockRequest): string | null {
  const key = request.header("x-api-key");
  if (key) return key;
  return /^Bearer\s+(\S+)$/i.exec(request.header("authorization") ?? "")?.[1] ?? null;
}
