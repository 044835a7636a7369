import type { SamplesByExample } from "./decorate.ts";

// Where the page takes the text of a code sample, and the variable that holds which example is chosen beside it.
const SOURCE = /return (\w+)\?\1\.source:(`\/\/ \$\{\w+\(`unsupportedLanguage`,[^)]*\)\}`)\},\[(\w+,\w+,\w+)\]\)/g;
const CHOSEN = /exampleIds:\w+,selectedIdx:(\w+),onSelect/;

/**
 * Makes the code samples follow the named example that the reader chooses. Redocly shows the chooser but keeps one
 * text per language, whatever is chosen.
 *
 * @param html the page as Redocly renders it; it holds the first sample of each operation
 * @throws {Error} if the page's script is not what this version of Redocly makes
 */
export function chooseSamplesByExample(html: string, samples: SamplesByExample): string {
  const [place, ...others] = html.matchAll(SOURCE);
  const chosen = place && CHOSEN.exec(html.slice(place.index))?.[1];
  if (!place || others.length > 0 || !chosen) {
    throw new Error(
      "The page's script should take code samples in one known place, but does not: see choose-example.ts.",
    );
  }
  const [text, sample, unsupported, dependencies] = place;
  const lookup = `globalThis.samplesByExample.get(${sample}.source)?.[${chosen}]??${sample}.source`;
  const patched = `return ${sample}?(${lookup}):${unsupported}},[${dependencies},${chosen}])`;
  const table = `<script>globalThis.samplesByExample = new Map(${scriptLiteral([...samples])});</script>\n`;
  return html.replace(text, () => patched).replace("</head>", () => `${table}</head>`);
}

function scriptLiteral(value: unknown): string {
  // A plain `<` could begin `</script>` or a comment.
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
