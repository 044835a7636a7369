// An event stream as fast as a socket takes it: node stream.mjs PORT. The session's id in the path is the number of events.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";

const examples = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../spec/dist/examples.json"), "utf8"));
const events = Object.values(examples["sessions.events.stream"].responses["200"]);
const turn = Array.from({ length: 20 }, (_, i) =>
  i % 2 === 0 ? events.find((event) => event.type === "agent.message") : events[i * 2],
);
const frames = turn.map((event) => Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`));

createServer((request, response) => {
  const wanted = Number(request.url.split("/")[3]);
  response.writeHead(200, { "content-type": "text/event-stream" });
  let sent = 0;
  const more = () => {
    while (sent < wanted) {
      const batch = [];
      for (let size = 0; size < 65_536 && sent < wanted; sent += 1) {
        const frame = frames[sent % frames.length];
        batch.push(frame);
        size += frame.length;
      }
      if (!response.write(Buffer.concat(batch))) return response.once("drain", more);
    }
    response.end();
  };
  more();
}).listen(Number(process.argv[2]), "127.0.0.1");
