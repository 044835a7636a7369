import { quote } from "../../describe-value.ts";
import { Memory } from "../memory.ts";
import { caseName, type MonitorFactory, steps } from "../monitor.ts";
import { compilePath } from "../property-path.ts";
import type { PrefixRule } from "../rule.ts";

/** A preview whose end never comes is dropped after this many others. */
const MAX_OPEN = 64;
/** Of one preview. A longer one is not compared. */
const MAX_CHARACTERS = 1_000_000;
const MAX_INDEX = 1000;

interface Preview {
  readonly texts: Map<number, string>;
  characters: number;
  index: number;
}

export const prefix: MonitorFactory<PrefixRule> = ({ pieces, whole }) => {
  const previews = new Memory<Preview>(MAX_OPEN);
  const [readIndex, readText] = [compilePath("delta.index"), compilePath("delta.content.text")];
  return [
    ...steps(pieces, (key, event, index) => {
      const [at, text] = [readIndex(event) ?? 0, readText(event)];
      if (typeof at !== "number" || at > MAX_INDEX || typeof text !== "string") return;
      const preview = previews.get(key) ?? { texts: new Map<number, string>(), characters: 0, index };
      if (preview.characters === 0) previews.set(key, preview);
      preview.characters += text.length;
      if (preview.characters <= MAX_CHARACTERS) preview.texts.set(at, (preview.texts.get(at) ?? "") + text);
      else preview.texts.clear();
    }),
    ...steps(whole, (key, event, _index, report) => {
      const preview = previews.get(key);
      if (preview === undefined) return;
      previews.delete(key);
      const content: readonly unknown[] = Array.isArray(event.content) ? event.content : [];
      for (const [at, text] of preview.texts) {
        const complete = textOf(content[at]);
        if (complete?.startsWith(text)) continue;
        const found = complete === undefined ? "no text" : quote(complete);
        report({
          message: `the preview${caseName(key)} shows ${quote(text)}, but the event has ${found}`,
          because: preview.index,
        });
        return;
      }
    }),
  ];
};

const textOf = (block: unknown): string | undefined => {
  const text = typeof block === "object" && block !== null ? (block as { text?: unknown }).text : undefined;
  return typeof text === "string" ? text : undefined;
};
