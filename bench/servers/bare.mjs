// The floor of the machine: node:http with fixed answers, bodies and headers of the sizes that the mock sends, nothing parsed, nothing remembered.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";

const examples = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../spec/dist/examples.json"), "utf8"));
const first = (operation) => Object.values(examples[operation].responses["200"])[0];
const session = JSON.stringify(first("sessions.retrieve"));
const list = JSON.stringify({ data: Array(20).fill(first("sessions.retrieve")), next_page: null, prev_page: null });

const headers = {
  "content-type": "application/json",
  "request-id": "req_011CZkZAtmR3yMPDzynEDxu7",
  "anthropic-organization-id": "00000000-0000-4000-8000-000000000000",
  "anthropic-ratelimit-requests-limit": "1200",
  "anthropic-ratelimit-requests-remaining": "1199",
  "anthropic-ratelimit-requests-reset": "2026-11-18T09:01:00.000Z",
};

createServer((request, response) => {
  const body = request.method === "GET" && request.url.split("?")[0] === "/v1/sessions" ? list : session;
  response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(body) });
  if (request.method === "GET") return response.end(body);
  request.resume().on("end", () => response.end(body));
}).listen(Number(process.argv[2]), "127.0.0.1");
