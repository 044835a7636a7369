import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

function endless(): { response: Response; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(1000))),
    cancel: () => {
      cancelled = true;
    },
  });
  return { response: new Response(body), cancelled: () => cancelled };
}

test("an endless body is read no further than the chunk that passes the limit", async () => {
  const { response, cancelled } = endless();
  expect(await readText(response, 2500)).toHaveLength(3000);
  expect(cancelled()).toBe(true);
});

test.each(["gzip", "identity"])("a length in the headers is not believed: %s", async (encoding) => {
  const { response } = endless();
  response.headers.set("content-length", "10");
  response.headers.set("content-encoding", encoding);
  expect(await readText(response, 500)).toHaveLength(1000);
});

test("characters may be split between chunks", async () => {
  const bytes = new TextEncoder().encode("grüße 🦀");
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await readText(new Response(body), 100)).toBe("grüße 🦀");
});

test("no body is no text", async () => {
  expect(await readText(new Response(null), 100)).toBe("");
});
