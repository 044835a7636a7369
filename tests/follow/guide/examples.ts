import { readFileSync } from "node:fs";

/** One example of the guide. */
export interface Example {
  /** The heading that it stands under, and its place there. */
  readonly title: string;
  /** A whole program. */
  readonly program: string;
  /** The lines that it prints, by the arrows in its comments. */
  readonly prints: readonly string[];
}

const GUIDE = new URL("../../../docs/guide-streaming.md", import.meta.url);

/** Every fenced block of the guide, as a program. Those after the first begin with it. */
export function readExamples(): Example[] {
  const guide = readFileSync(GUIDE, "utf8");
  const setup = /^```ts setup\n(.*?)^```$/ms.exec(guide)?.[1] ?? "";
  return guide.split(/^## /m).flatMap((section) => {
    const [heading = ""] = section.split("\n", 1);
    const blocks = [...section.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].filter(([, info]) => info !== "ts setup");
    return blocks.map(([, info, code = ""], at) => {
      if (info !== "ts") throw new Error(`a block under "${heading}" is ${info}, and no example that could be run`);
      const prints = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line);
      return {
        title: `${heading} (${at + 1} of ${blocks.length})`,
        program: `${setup}\n${code}\nawait mock.close();\n`,
        prints,
      };
    });
  });
}
