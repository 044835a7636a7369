import type { World } from "../state/world.ts";
import type { StreamSource } from "../streams/stream-source.ts";

/** The decoded and validated parts of a request. */
export interface OperationInput<Body = unknown> {
  readonly path: Readonly<Record<string, string>>;
  /** By wire name, brackets included. */
  readonly query: Readonly<Record<string, QueryValue>>;
  readonly body: Body;
  /** Milliseconds by which lists of events trail, where a fault asks for that. @default what the profile says */
  readonly listLag?: number;
}

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** What an operation answers with 200: one JSON text, or a live stream. */
export type OperationOutput = string | StreamSource;

/**
 * One operation of the API.
 *
 * @throws Refused if the request cannot be granted; nothing has changed then
 */
export type Operation<Body = unknown> = (world: World, input: OperationInput<Body>) => OperationOutput;
