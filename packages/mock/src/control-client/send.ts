import { MockControlError } from "./control-error.ts";

/** How an emulator is reached. */
export interface ControlOptions {
  /** Its base URL, without a world. @default "http://127.0.0.1:4010" */
  readonly url?: string;
  /** The token of an emulator that listens beyond loopback, as its `--control-token`. */
  readonly token?: string;
  /** Sends the calls. @default the global one */
  readonly fetch?: typeof fetch;
  /** Milliseconds of real time that a call may take. @default 30000 */
  readonly timeout?: number;
}

/** One call of the control API. */
export interface ControlCall {
  readonly method: string;
  readonly path: string;
  readonly world?: string;
  /** JSON, or as text YAML. */
  readonly body?: object | string;
}

/** Sends calls, and gives their answers: parsed, and undefined where there is nothing to parse. */
export type Send = <Answer>(call: ControlCall) => Promise<Answer>;

const DEFAULT_TIMEOUT = 30_000;

/** @throws MockControlError for what is refused; Error where no emulator answers */
export function createSend(url: string, { token, fetch: given, timeout = DEFAULT_TIMEOUT }: ControlOptions): Send {
  return async <Answer>({ method, path, world, body }: ControlCall): Promise<Answer> => {
    const headers: Record<string, string> = {
      ...(world === undefined ? {} : { "x-mock-world": world }),
      ...(token === undefined ? {} : { "x-mock-token": token }),
      ...(body === undefined ? {} : { "content-type": `application/${typeof body === "string" ? "yaml" : "json"}` }),
    };
    // Elsewhere nobody may have the token.
    const init: RequestInit = { method, headers, redirect: "error", signal: AbortSignal.timeout(timeout) };
    if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
    const call = `${method} ${path}`;
    let response: Response;
    let text: string;
    try {
      response = await (given ?? fetch)(url + path, init);
      text = await response.text();
    } catch (cause) {
      throw new Error(`${call}: no emulator answers at ${url}. Start one with: npx managed-agents-mock`, { cause });
    }
    const answer = parse(text);
    if (response.ok && (text === "" || answer !== undefined)) return answer as Answer;
    throw new MockControlError(call, response.status, readError(answer, url));
  };
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readError(answer: unknown, url: string): { readonly type: string; readonly message: string } {
  const { error } = (answer ?? {}) as { readonly error?: { readonly type?: unknown; readonly message?: unknown } };
  if (typeof error?.message === "string") return { type: String(error.type), message: error.message };
  return { type: "api_error", message: `expected an answer of the emulator; is it one that runs at ${url}?` };
}
