// Opens many streams of one session and counts: node fan-out-reader.mjs PORT SESSION CONNECTIONS IDLES. Prints "open", then the result as JSON.
import { connect } from "node:net";
import { HEADERS } from "../servers/index.mjs";

const [port, session, connections, idles] = process.argv.slice(2);
const IDLE = Buffer.from("event: session.status_idle");
const head = Object.entries(HEADERS)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join("");
const request = `GET /v1/sessions/${session}/events/stream HTTP/1.1\r\nhost: 127.0.0.1\r\n${head}\r\n`;

let open = 0;
let finished = 0;
let frames = 0;
let first = 0;

for (let i = 0; i < Number(connections); i += 1) {
  const socket = connect(Number(port), "127.0.0.1", () => socket.write(request));
  let seen = 0;
  let tail = Buffer.alloc(0);
  let counting = false;
  socket.on("data", (chunk) => {
    if (!counting) {
      counting = true;
      open += 1;
      if (open === Number(connections)) process.stdout.write("open\n");
    }
    if (first === 0 && open === Number(connections)) first = performance.now();
    for (let at = chunk.indexOf("\nevent: "); at !== -1; at = chunk.indexOf("\nevent: ", at + 8)) frames += 1;
    const text = Buffer.concat([tail, chunk]);
    for (let at = text.indexOf(IDLE); at !== -1; at = text.indexOf(IDLE, at + IDLE.length)) seen += 1;
    // A word that is cut in two is found when its second half arrives.
    tail = text.subarray(Math.max(0, text.length - IDLE.length + 1));
    if (seen < Number(idles)) return;
    socket.destroy();
    finished += 1;
    if (finished < Number(connections)) return;
    process.stdout.write(`${JSON.stringify({ frames, finishedAt: Date.now() })}\n`);
    process.exit(0);
  });
  socket.on("error", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
setTimeout(() => {
  process.stderr.write(`only ${finished} of ${connections} streams got ${idles} turns\n`);
  process.exit(1);
}, 60_000);
