/** The text of a body, or its beginning: it is read at most one chunk beyond `limit` bytes, whatever the headers promise. */
export async function readText(response: Response, limit: number): Promise<string> {
  // Not `text()` even where the length is known to be small: across origins, a browser hides that the body was compressed.
  const { body } = response;
  if (!body) return "";
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  for (let left = limit; left >= 0; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    left -= value.length;
  }
  // Not awaited: a source that never ends may never confirm.
  reader.cancel().catch(() => {});
  return text;
}
