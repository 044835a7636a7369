import { expect, onTestFinished, test, vi } from "vitest";
import { type FeedState, follow } from "../../inspector/src/stream/feed.ts";

test("a stream whose history cannot be read is closed before the next one is opened", async () => {
  const streams: AbortSignal[] = [];
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal("fetch", async (path: string, { signal }: { readonly signal: AbortSignal }) => {
    if (!path.includes("/stream")) return Response.json({ error: { message: "No." } }, { status: 500 });
    streams.push(signal);
    return new Response(new ReadableStream());
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const states: FeedState[] = [];
  const retrying = new Promise<void>((resolve) => {
    const stop = follow(
      { world: "default", session: "sesn_1", thread: null },
      {
        onState(state) {
          states.push(state);
          if (state.kind === "retrying") resolve();
        },
        onHistory() {},
        onEvent() {},
      },
    );
    onTestFinished(stop);
  });
  await retrying;
  expect(states.map(({ kind }) => kind)).toEqual(["connecting", "retrying"]);
  expect(streams.map(({ aborted }) => aborted)).toEqual([true]);
});
