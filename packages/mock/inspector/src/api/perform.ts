import { text, wire } from "../wire.ts";
import { API_HEADERS, type Call, isControl, pathOf } from "./call.ts";
import { readToken } from "./token.ts";

/** An answer that is an error, in the server's words. */
export class CallError extends Error {
  readonly status: number;
  /** What would help besides, from the header `x-mock-hint`. */
  readonly hint: string;

  constructor(status: number, message: string, hint: string) {
    super(message);
    this.status = status;
    this.hint = hint;
  }
}

/**
 * Sends a call. The mock neither keeps it among its requests nor lets faults meet it.
 *
 * @throws CallError for an answer that is an error; TypeError if the mock cannot be reached
 */
export async function send(call: Call, signal?: AbortSignal): Promise<Response> {
  const token = readToken();
  const headers: Record<string, string> = { "x-mock-inspector": "1" };
  if (!isControl(call)) Object.assign(headers, API_HEADERS);
  else {
    headers["x-mock-world"] = call.world;
    if (token !== null) headers["x-mock-token"] = token;
  }
  if (call.body !== undefined) headers["content-type"] = "application/json";
  const response = await fetch(pathOf(call), {
    method: call.method,
    headers,
    cache: "no-store",
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.ok) return response;
  const { error } = wire(await response.json().catch(() => null));
  const message = text(wire(error).message, `The mock answered ${response.status} without saying why.`);
  throw new CallError(response.status, message, response.headers.get("x-mock-hint") ?? "");
}

/** Sends a call and reads its answer; null for an empty one. */
export async function perform(call: Call, signal?: AbortSignal): Promise<unknown> {
  const answer = await (await send(call, signal)).text();
  return answer === "" ? null : JSON.parse(answer);
}
