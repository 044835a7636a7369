import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { InFlightResponses } from "./in-flight-responses.ts";

test("no response is in flight once its client has left, also one that has not had its turn", async () => {
  const inFlight = new InFlightResponses();
  const closed: string[] = [];
  let requests = 0;
  const { promise: both, resolve: sayBoth } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    inFlight.add(response);
    response.on("close", () => closed.push(request.url ?? ""));
    requests += 1;
    if (requests === 2) sayBoth();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET /a HTTP/1.1\r\nhost: a\r\n\r\nGET /b HTTP/1.1\r\nhost: a\r\n\r\n");
  await both;
  socket.destroy();
  await inFlight.none();
  expect(closed.sort()).toEqual(["/a", "/b"]);
});
