/** The text of a body, or its beginning: it is read at most one chunk beyond `limit` bytes, whatever the headers announce. */
export async function readText(response: Response, limit: number): Promise<string> {
  // Not `text()` even where the length is known to be small: across origins, a browser hides that the body was compressed.
  const { body } = response;
  if (!body) return "";
  const reader = body.getReader();
  let first: Uint8Array | undefined;
  let decoder: TextDecoder | undefined;
  let text = "";
  for (let left = limit; left >= 0; ) {
    const { done, value } = await reader.read();
    if (done) return decoder ? text : WHOLE.decode(first);
    if (first) {
      if (!decoder) {
        decoder = new TextDecoder();
        text = decoder.decode(first, { stream: true });
      }
      text += decoder.decode(value, { stream: true });
    } else first = value;
    left -= value.length;
  }
  // Not awaited: a source that never ends may never confirm.
  reader.cancel().catch(() => {});
  return decoder ? text : WHOLE.decode(first);
}

/** For answers of one chunk, which nearly all are: making a decoder costs more than using it. */
const WHOLE = /* @__PURE__ */ new TextDecoder();
