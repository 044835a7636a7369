import { renderMermaidSVG } from "beautiful-mermaid";

/** A drawn diagram. */
export interface Diagram {
  /** Name of its file, without colour scheme and ending. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const HEADING_OR_DIAGRAM = /^#{1,} +(?<heading>.+)$|^```mermaid\n(?<source>(?:.*\n)*?)```$/gm;
/** The renderer asks for a web font, which the site does without; the system's own follows in its list. */
const WEB_FONT = /\s*@import url\([^)]*\);/g;

const LIGHT = {
  bg: "#fbfaf8",
  fg: "#1d1f1e",
  muted: "#4b4f4c",
  line: "#6b6f6c",
  border: "#8c8f8a",
  surface: "#ffffff",
};
const DARK = { bg: "#161716", fg: "#e6e5e1", muted: "#b6b9b4", line: "#8f948d", border: "#6f736d", surface: "#1e201f" };

/**
 * Replaces the Mermaid diagrams of a page by pictures, so that no script has to draw them.
 *
 * @param prefix what names of files begin with
 * @param place Markdown or HTML that shows a diagram, from the heading above it and the diagram
 * @throws {Error} if a diagram cannot be drawn, with the heading before it
 */
export function drawDiagrams(
  markdown: string,
  prefix: string,
  place: (heading: string, diagram: Diagram) => string,
): { markdown: string; diagrams: Diagram[] } {
  const diagrams: Diagram[] = [];
  let heading = "Diagram";
  const drawn = markdown.replaceAll(HEADING_OR_DIAGRAM, (text: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { heading?: string; source?: string };
    if (groups.heading !== undefined) heading = groups.heading.trim();
    if (groups.source === undefined) return text;
    const diagram = draw(`${prefix}-${diagrams.length + 1}`, heading, groups.source);
    diagrams.push(diagram);
    return place(heading, diagram);
  });
  return { markdown: drawn, diagrams };
}

function draw(name: string, heading: string, source: string): Diagram {
  const render = (look: typeof LIGHT): string =>
    renderMermaidSVG(source, { ...look, padding: 12 }).replaceAll(WEB_FONT, "");
  try {
    return { name, light: render(LIGHT), dark: render(DARK) };
  } catch (cause) {
    throw new Error(`the diagram under "${heading}" cannot be drawn: ${(cause as Error).message}`, { cause });
  }
}
