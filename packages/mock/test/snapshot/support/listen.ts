import type { World } from "../../../src/state/world.ts";
import type { StreamSource } from "../../../src/streams/stream-source.ts";

/** A live stream that somebody reads. */
export interface Listening {
  /** All that came, with a last line if the stream has ended. The connection is closed. */
  stop(): string;
}

export function listen(world: World, source: StreamSource): Listening {
  let text = "";
  const decoder = new TextDecoder();
  const leave = source.open({
    write: (bytes) => {
      text += decoder.decode(bytes);
    },
    end: () => {
      text += "(end)";
    },
    drop: (reason) => {
      text += `(${reason})`;
    },
  });
  return {
    stop() {
      world.flusher.flush();
      leave();
      return text;
    },
  };
}
