import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { errorBody } from "./error-body.ts";
import { type Fault, FaultPlan } from "./fault.ts";
import { FaultyPipe } from "./faulty-pipe.ts";
import { pageOf } from "./page-of.ts";
import type { PlayName } from "./plays.ts";
import { Refusal, Session } from "./session.ts";
import type { WireEvent } from "./wire-event.ts";

export interface FaultServer {
  readonly baseURL: string;
  readonly session: Session;
  close(): Promise<void>;
}

/**
 * A service with one session, over a real socket of this machine, that goes wrong as planned. It is written from what the service is
 * documented and recorded to do, and shares no line with the emulator: what both got wrong alike would hide a fault of the client.
 *
 * @param play what the agent does in each turn
 * @param ahead what another client sends just before the first request to send
 */
export async function startFaultServer(
  play: PlayName,
  faults: readonly Fault[] = [],
  ahead: readonly WireEvent[] = [],
): Promise<FaultServer> {
  const session = new Session(play, ahead);
  const plan = new FaultPlan(faults);
  const server = createServer((request, response) => void answer(session, plan, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    session,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  session: Session,
  plan: FaultPlan,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "", "http://127.0.0.1");
  const body = await readBody(request);
  const operation = operationOf(session.id, request.method ?? "", url.pathname);
  const met = plan.meet(operation ?? "");
  const reply = (status: number, text: string, headers: Record<string, string> = {}): void => {
    response
      .writeHead(status, { "content-type": "application/json", "request-id": "req_fault_server", ...headers })
      .end(text);
  };
  if (operation === undefined) return reply(404, errorBody(404, "not found"));
  if (met.some(({ kind }) => kind === "reset")) return void response.destroy();
  const refused = met.find(({ kind }) => kind === "status");
  if (refused) {
    const wait = refused.retry_after === undefined ? {} : { "retry-after": String(refused.retry_after) };
    return reply(refused.status ?? 500, errorBody(refused.status ?? 500, "no luck"), wait);
  }
  const lost = met.some(({ kind }) => kind === "apply_then_drop");
  const json = (value: unknown): void => (lost ? void response.destroy() : reply(200, JSON.stringify(value)));
  switch (operation) {
    case "sessions.retrieve": {
      const status = met.some(({ kind }) => kind === "status_lag") ? "running" : session.status;
      return json({ id: session.id, type: "session", status });
    }
    case "sessions.archive":
      // Looking ends the lag: once the status is true, the session can be archived.
      if (met.some(({ kind }) => kind === "status_lag") && !plan.isSpent("sessions.retrieve"))
        return reply(400, errorBody(400, 'its status is "running"'));
      return json({ id: session.id, type: "session", status: "terminated" });
    case "sessions.events.list":
      return json(pageOf(session, url.searchParams, met.find(({ kind }) => kind === "list_lag")?.ms ?? 0, blanks(met)));
    case "sessions.events.send":
      try {
        return json({ data: session.send((JSON.parse(body) as { events: WireEvent[] }).events) });
      } catch (error) {
        if (error instanceof Refusal) return reply(400, errorBody(400, error.message));
        throw error;
      }
    default: {
      // A stream that opens late opens when the turn is over.
      if (met.some(({ kind }) => kind === "delay")) session.begin();
      const pipe = new FaultyPipe(response, met, url.searchParams.has("event_deltas[]"));
      session.pipes.add(pipe);
      response.on("close", () => session.pipes.delete(pipe));
      session.goOn();
    }
  }
}

const blanks = (met: readonly Fault[]): boolean => met.some(({ kind }) => kind === "blank_ids");

function operationOf(id: string, method: string, path: string): string | undefined {
  const call = `${method} ${path.replace(id, "{id}")}`;
  return new Map([
    ["GET /v1/sessions/{id}", "sessions.retrieve"],
    ["POST /v1/sessions/{id}/archive", "sessions.archive"],
    ["GET /v1/sessions/{id}/events", "sessions.events.list"],
    ["POST /v1/sessions/{id}/events", "sessions.events.send"],
    ["GET /v1/sessions/{id}/events/stream", "sessions.events.stream"],
  ]).get(call);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return body;
}
