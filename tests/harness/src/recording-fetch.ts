/** A `fetch` that keeps the text of every answer that passes through it. */
export interface RecordingFetch {
  readonly fetch: typeof fetch;
  /** Status, headers and text of each answer, in the order of the calls. Waits for streams to end. */
  readonly bodies: () => Promise<string[]>;
}

/** @param inner what answers */
export function recordingFetch(inner: typeof fetch): RecordingFetch {
  const kept: Promise<string>[] = [];
  return {
    fetch: async (input, init) => {
      const answer = await inner(input, init);
      const [copy, head] = [answer.clone(), JSON.stringify([answer.status, ...answer.headers])];
      kept.push(copy.text().then((text) => `${head}\n${text}`));
      return answer;
    },
    bodies: () => Promise.all(kept),
  };
}
