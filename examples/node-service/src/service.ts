import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Anthropic from "@anthropic-ai/sdk";
import { type Handlers, runTurn } from "./run-turn.ts";

export interface ServiceOptions {
  readonly client: Anthropic;
  readonly agent: string;
  readonly environment: string;
  readonly handlers: Handlers;
  /** Milliseconds that a turn may take. @default 600000 */
  readonly timeout?: number;
}

const MAX_BODY = 16 * 1024;

/**
 * `POST /questions` with `{ "question": "…" }` is answered with a line of JSON for each part of the turn, as it comes. A turn that fails
 * after its first part ends with `{ "type": "error" }`.
 */
export function createService(options: ServiceOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => fail(response, error));
  });
}

async function answer(options: ServiceOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST" || request.url !== "/questions") throw new Refusal(404, "Ask at POST /questions.");
  const question = await readQuestion(request);
  const { client, agent, environment, handlers, timeout = 600_000 } = options;

  // Who leaves does not want the answer any more.
  const left = new AbortController();
  response.on("close", () => left.abort());
  const signal = AbortSignal.any([left.signal, AbortSignal.timeout(timeout)]);

  // The SDK asks again if the service is busy. Should the answer be lost, a session without a question stays behind.
  const session = await client.beta.sessions.create({ agent, environment_id: environment }, { signal });
  try {
    for await (const part of runTurn(client, session.id, question, handlers, signal)) {
      if (!response.headersSent) response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.write(`${JSON.stringify(part)}\n`);
    }
    response.end();
  } catch (error) {
    // Nobody waits for the agent, so that it must not work on.
    await interrupt(client, session.id);
    throw error;
  }
}

const interrupt = (client: Anthropic, sessionId: string): Promise<unknown> =>
  client.beta.sessions.events
    .send(sessionId, { events: [{ type: "user.interrupt" }] }, { timeout: 10_000 })
    .catch((error: Error) => console.error(`session ${sessionId} could not be interrupted: ${error.message}`));

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function readQuestion(request: IncomingMessage): Promise<string> {
  let body = "";
  // The request stays open, so that a refusal can be read.
  for await (const chunk of request.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    body += chunk;
    if (body.length > MAX_BODY) throw new Refusal(413, `A question has at most ${MAX_BODY} characters.`);
  }
  try {
    const { question } = JSON.parse(body);
    if (typeof question === "string" && question.trim() !== "") return question;
  } catch {
    // Refused below.
  }
  throw new Refusal(400, 'Expected { "question": "…" }.');
}

/** What went wrong at the API is for the log; who asked learns whether to try again. */
function fail(response: ServerResponse, error: unknown): void {
  const refused = error instanceof Refusal;
  if (!refused) console.error(error instanceof Anthropic.APIError ? `${error.message} (${error.requestID})` : error);
  const message = refused ? error.message : "The agent cannot be reached. Try again later.";
  const line = `${JSON.stringify({ type: "error", message })}\n`;
  if (!response.headersSent) {
    response.writeHead(refused ? error.status : 502, { "content-type": "application/json", connection: "close" });
  }
  response.end(line);
}
