/** Some frames with everything that the format allows, as one text with the given line ends. */
export function frames(lineEnd: "\n" | "\r\n" | "\r"): string {
  const lines = [
    ": hello",
    "",
    "event: session.status_running",
    'data: {"type":"session.status_running","id":"sevt_1","processed_at":"2026-11-20T10:00:00Z"}',
    "",
    "event: ping",
    "data: {}",
    "",
    "id: 7",
    "retry: 10",
    "event: agent.message",
    'data: {"type":"agent.message","id":"sevt_2",',
    'data: "processed_at":"2026-11-20T10:00:01Z","content":[{"type":"text","text":"grüße 🦀"}]}',
    "",
    'data: {"type":"session.brand_new","id":"sevt_3","__proto__":{"polluted":true}}',
    "",
    "event: session.status_idle",
    'data: {"type":"session.status_idle","id":"sevt_4","stop_reason":{"type":"end_turn"}}',
    "",
    "",
  ];
  return lines.join(lineEnd);
}

/** The ids of the events among them. */
export const FRAME_IDS = ["sevt_1", "sevt_2", "sevt_3", "sevt_4"];

/** Cuts bytes into chunks; the same seed cuts in the same places. */
export function cutRandomly(bytes: Uint8Array, seed: number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let state = seed;
  for (let at = 0; at < bytes.length; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const size = 1 + ((state >>> 16) % 40);
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

/** An answer whose body arrives in these chunks. */
export function answerOf(chunks: readonly Uint8Array[], onCancel?: () => void): Response {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[next++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    ...(onCancel && { cancel: onCancel }),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8" } });
}
