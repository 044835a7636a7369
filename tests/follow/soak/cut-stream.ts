import type { Damage } from "./bad-network.ts";

/** Bytes that a connection carries at most. A frame has about 250. */
const MOST_BYTES = 1_500;

/** The same answer with a body that comes to a bad end, somewhere. Now and then a frame comes twice. */
export function cutStream(answer: Response, random: () => number, damage: Damage): Response {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  let left = Math.floor(random() * MOST_BYTES);
  const luck = random();

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      const bytes = repeatFrame(value, random, damage);
      if (bytes.length <= left) {
        left -= bytes.length;
        return controller.enqueue(bytes);
      }
      const part = bytes.subarray(0, left);
      if (part.length) controller.enqueue(part);
      // The rest is lost: what the service sent, and nobody received.
      if (luck < 0.05) {
        damage.stalls++;
        await reader.cancel();
        return new Promise<void>(() => {});
      }
      await reader.cancel();
      if (luck < 0.2) {
        damage.ends++;
        return controller.close();
      }
      damage.cuts++;
      // 10xxxxxx goes on with a character.
      if (((bytes[left] ?? 0) & 0xc0) === 0x80) damage.midCharacter++;
      return controller.error(new TypeError("terminated", { cause: new Error("the network broke") }));
    },
    cancel: () => reader.cancel(),
  });
  return new Response(body, answer);
}

/** With one whole frame of a chunk repeated behind it, by chance. */
function repeatFrame(chunk: Uint8Array, random: () => number, damage: Damage): Uint8Array {
  if (random() > 0.1) return chunk;
  const text = new TextDecoder().decode(chunk);
  const end = text.indexOf("\n\n");
  if (end < 0 || !text.startsWith("event:")) return chunk;
  damage.duplicates++;
  return new TextEncoder().encode(text.slice(0, end + 2) + text);
}
