import { renderMermaidSVG } from "beautiful-mermaid";

const HEADING_OR_DIAGRAM = /^#{2,} +(?<heading>.+)$|^```mermaid\n(?<source>(?:.*\n)*?)```$/gm;

// The renderer asks for a web font, which no picture inside a page may load; the system's own follows in its list.
const WEB_FONT = /\s*@import url\([^)]*\);/g;

// Dark enough for paper: the renderer's own greys of labels and arrows are pale. No margin, so that text is as large as can be.
const LOOK = { fg: "#000000", muted: "#222222", line: "#444444", border: "#666666", padding: 8 } as const;

/**
 * Replaces the Mermaid diagrams in Markdown by pictures inside the text, since the page has no script that would draw them.
 *
 * @returns the Markdown; a picture is named after the heading before it
 * @throws {Error} if a diagram cannot be drawn, with the heading before it
 */
export function drawDiagrams(markdown: string): string {
  let heading = "Diagram";
  return markdown.replaceAll(HEADING_OR_DIAGRAM, (text: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { heading?: string; source?: string };
    if (groups.heading !== undefined) heading = groups.heading.trim();
    return groups.source === undefined ? text : picture(heading, groups.source);
  });
}

function picture(name: string, source: string): string {
  let svg: string;
  try {
    svg = renderMermaidSVG(source, LOOK).replaceAll(WEB_FONT, "");
  } catch (cause) {
    throw new Error(`The diagram under "${name}" cannot be drawn: ${(cause as Error).message}`, { cause });
  }
  // As HTML: in Markdown's own form the page takes no SVG.
  const data = Buffer.from(svg).toString("base64");
  return `<img alt="${escapeAttribute(name)}" src="data:image/svg+xml;base64,${data}">`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
