import type { Image, Link } from "mdast";
import { visit } from "unist-util-visit";
import { parse, span } from "./parse.ts";

/** What becomes of a link: another address, or no link, with the path of what it led to behind its text unless that says it. */
export type LinkTarget = { readonly href: string } | { readonly path: string };

/** How the addresses of a page are changed. */
export interface Addresses {
  /** @returns null for what stays as it is, such as a web address */
  link(url: string): LinkTarget | null;
  /** @returns the address of a picture on the site */
  image(url: string): string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes the addresses of links and pictures, and keeps every other character, but for two braces in prose, in which the
 * generator would see an expression.
 *
 * @throws {Error} for a link by reference to another file, of which the repository has none
 */
export function rewrite(markdown: string, addresses: Addresses): string {
  const edits: Edit[] = [];
  visit(parse(markdown), (node) => {
    if (node.type === "link") edits.push(...editLink(markdown, node, addresses));
    if (node.type === "image") edits.push(editImage(node, addresses));
    if (node.type === "html") edits.push(...editHtml(node.value, span(node).start, addresses));
    if (node.type === "definition" && addresses.link(node.url) !== null) {
      throw new Error(`a link by reference to ${node.url} cannot be rewritten: write it in one piece`);
    }
    if (node.type === "text") edits.push(...editBraces(markdown, span(node)));
  });
  return apply(markdown, edits);
}

function editLink(markdown: string, node: Link, addresses: Addresses): Edit[] {
  const target = addresses.link(node.url);
  const last = node.children.at(-1);
  if (target === null || last === undefined) return [];
  const whole = span(node);
  const inner = { start: whole.start + 1, end: span(last).end };
  if ("href" in target) return [{ start: inner.end, end: whole.end, text: `](${target.href})` }];
  const said = markdown.slice(inner.start, inner.end).replaceAll("`", "");
  const behind = said === target.path ? "" : ` (\`${target.path}\`)`;
  return [
    { start: whole.start, end: inner.start, text: "" },
    { start: inner.end, end: whole.end, text: behind },
  ];
}

function editImage(node: Image, addresses: Addresses): Edit {
  return { ...span(node), text: `![${node.alt ?? ""}](${addresses.image(node.url)})` };
}

const PICTURE = /<picture>([\s\S]*?)<img alt="([^"]*)" src="([^"]+)">\s*<\/picture>/g;
const SOURCE = /<source media="([^"]+)" srcset="([^"]+)">/g;

const DARK = "(prefers-color-scheme: dark)";
const STILL = "(prefers-reduced-motion: reduce)";

/** A picture in two colour schemes follows the switch of the site, which a media query would not. One that moves stays still where that is preferred. */
function editHtml(html: string, offset: number, addresses: Addresses): Edit[] {
  return [...html.matchAll(PICTURE)].flatMap(({ 0: text, 1: sources = "", 2: alt = "", 3: light = "", index }) => {
    const start = offset + index;
    const files = new Map(
      [...sources.matchAll(SOURCE)].map(([, media = "", file = ""]) => [media, addresses.image(file)]),
    );
    const dark = files.get(DARK);
    if (dark === undefined) return [];
    const still = { light: files.get(STILL), dark: files.get(`${STILL} and ${DARK}`) };
    return [{ start, end: start + text.length, text: pictureOf(alt, addresses.image(light), dark, still) }];
  });
}

/**
 * HTML of a picture that has one file for each colour scheme.
 *
 * @param still files for readers who prefer no motion
 */
export function pictureOf(
  alt: string,
  light: string,
  dark: string,
  still: { readonly light?: string | undefined; readonly dark?: string | undefined } = {},
): string {
  return [oneOf("light-only", alt, light, still.light), oneOf("dark-only", alt, dark, still.dark)].join("");
}

function oneOf(name: string, alt: string, file: string, still: string | undefined): string {
  const image = `<img class="${name}" loading="lazy" alt="${alt}" src="${file}">`;
  return still === undefined ? image : `<picture><source media="${STILL}" srcset="${still}">${image}</picture>`;
}

function editBraces(markdown: string, { start, end }: { start: number; end: number }): Edit[] {
  return [...markdown.slice(start, end).matchAll(/\{\{/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + 2,
    text: "&#123;&#123;",
  }));
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from) continue;
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
