import { request } from "node:http";
import { type ListenOptions, listen } from "@managed-agents/mock/node";
import { afterEach, expect } from "vitest";
import { checkAnswer } from "./document.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON. */
  readonly json: ReturnType<typeof JSON.parse>;
}

/** How a call is sent. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** An object is sent as JSON, a text and bytes as they are. */
  readonly body?: unknown;
}

/** Calls a mock over a socket. Every answer below `/_mock`, of the root and of health is held to the document. */
export type Call = (method: string, path: string, sent?: Sent) => Promise<Reply>;

/** Starts a mock that the test ends, and gives what calls it. */
export async function serve(options: ListenOptions = {}): Promise<{ call: Call; url: string }> {
  const mock = await listen({ clock: 0, log: () => {}, ...options });
  open.push(() => mock.close());
  return { url: mock.url, call: (method, path, sent) => callAt(mock.url, method, path, sent) };
}

/** As a `Call`, at a base URL. `fetch` forbids to set `Host` and `Origin`, so that the request is made by hand. */
export async function callAt(
  url: string,
  method: string,
  path: string,
  { headers = {}, body }: Sent = {},
): Promise<Reply> {
  const { port } = new URL(url);
  const asIs = body === undefined || typeof body === "string" || Buffer.isBuffer(body);
  const text = asIs ? body : JSON.stringify(body);
  const all = {
    ...(asIs ? {} : { "content-type": "application/json" }),
    ...headers,
  };
  const reply = await new Promise<Reply>((done, reject) => {
    const sent = request({
      host: "127.0.0.1",
      port,
      path,
      method,
      headers: all as Record<string, string>,
      agent: false,
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => {
        const json = (): unknown => JSON.parse(text);
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          get json() {
            return json();
          },
        });
      });
    });
    sent.end(text);
  });
  const [pathname = ""] = path.split("?");
  const own = pathname.replace(/^\/_mock\/worlds\/[^/]+(?=\/.)/, "");
  if (!own.startsWith("/v1")) {
    expect(checkAnswer(method, own, reply.status, String(reply.headers["content-type"] ?? ""), reply.text)).toEqual([]);
  }
  return reply;
}

/** The message of an error. */
export const messageOf = ({ json }: Reply): string => json.error.message;
