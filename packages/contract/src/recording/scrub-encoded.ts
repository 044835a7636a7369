/** A part of a path, a query or a text. */
const PARTS = /[^\s"'<>\\/?&=#]+/g;
const ENCODED = /(?:%[0-9a-f]{2})+/gi;

/** Scrubs what a text holds percent-encoded, part by part. A part without a secret stays as it is written. */
export function scrubEncoded(text: string, scrub: (text: string) => string): string {
  if (!text.includes("%")) return text;
  return text.replace(PARTS, (part) => {
    if (!part.includes("%")) return part;
    const decoded = part.replace(ENCODED, decode);
    const scrubbed = decoded === part ? part : scrub(decoded);
    return scrubbed === decoded ? part : encodeURIComponent(scrubbed.toWellFormed());
  });
}

/** Bytes that are no UTF-8 become U+FFFD, so that they hide nothing beside them. */
const decode = (encoded: string): string => Buffer.from(encoded.replaceAll("%", ""), "hex").toString();
