// The floor for fan-out: each POST sends one turn of frames, encoded before, to every open stream in one write. node bare-fan-out.mjs PORT
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";

const examples = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../spec/dist/examples.json"), "utf8"));
const events = examples["sessions.events.stream"].responses["200"];
const TURN = [
  "user.message",
  "user.message",
  "session.status_running",
  "session.thread_status_running",
  "span.model_request_start",
  "agent.message",
  "span.model_request_end",
  "session.thread_status_idle",
  "session.usage",
  "session.status_idle",
];
const named = (type) => Object.values(events).find((event) => event.type === type);
const turn = Buffer.from(TURN.map((type) => `event: ${type}\ndata: ${JSON.stringify(named(type))}\n\n`).join(""));
const streams = new Set();

createServer((request, response) => {
  if (request.method === "POST") {
    request.resume().on("end", () => {
      for (const stream of streams) stream.write(turn);
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"sesn_1","data":[]}');
    });
    return;
  }
  if (!request.url.includes("/stream"))
    return response.writeHead(200, { "content-type": "application/json" }).end("{}");
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  streams.add(response);
  response.on("close", () => streams.delete(response));
}).listen(Number(process.argv[2]), "127.0.0.1");
