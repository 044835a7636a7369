import { isWire, list, text, type Wire, wire } from "../wire.ts";

/** The blocks of a message or a result as plain text. What is no text is named in brackets. */
export function contentText(content: unknown): string {
  if (typeof content === "string") return content;
  return list(content).map(blockText).join("\n");
}

function blockText(block: Wire): string {
  const source = wire(block.source);
  const from = [source.media_type, source.type, source.url, source.file_id].map((part) => text(part)).filter(Boolean);
  switch (block.type) {
    case "text":
      return text(block.text);
    case "redacted":
      return "[redacted]";
    case "image":
      return `[image: ${from.join(", ")}]`;
    case "document":
      return `[document: ${[text(block.title), ...from].filter(Boolean).join(", ")}]`;
    case "search_result":
      return `[search result: ${[text(block.title), text(block.source)].filter(Boolean).join(", ")}] ${contentText(block.content)}`;
    default:
      return `[${text(block.type, "content")}] ${JSON.stringify(block)}`;
  }
}

/** A value of any shape as readable text: the one text of an object that has nothing else, or JSON. */
export function inputText(input: unknown): string {
  if (isWire(input)) {
    const values = Object.values(input);
    if (values.length === 1 && typeof values[0] === "string" && "command" in input) return values[0];
  }
  return JSON.stringify(input, null, 2) ?? "";
}
