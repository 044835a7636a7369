import { type Heading, listHeadings } from "./headings.ts";

/** What one page shows of a document. */
export interface Part {
  readonly markdown: string;
  /** From the slug of a heading in the document to its slug on the page; the page's title has none, since its top is meant. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Which sections a page takes; `rest` is everything that no other page of the same document takes. */
export type Choice = { readonly sections: readonly string[]; readonly title: string } | "rest";

/**
 * Distributes a document over pages. A page that takes one section has its heading as title, and what is below one level higher; a page
 * that takes several has a title of its own above them.
 *
 * @param markdown the document; its sections are those of level 2
 * @param choices one for each page
 * @returns the parts, in the order of the choices
 * @throws {Error} if a section that is asked for does not exist, or is asked for twice
 */
export function split(markdown: string, choices: readonly Choice[]): Part[] {
  const headings = listHeadings(markdown);
  const sections = headings.filter(({ level }) => level === 2);
  const end = (section: Heading): number =>
    headings.find((each) => each.level <= 2 && each.start > section.start)?.start ?? markdown.length;
  const taken = new Set<Heading>();
  const chosen = choices.map((choice) =>
    choice === "rest"
      ? null
      : choice.sections.map((text) => {
          const section = sections.find((each) => each.text === text);
          if (section === undefined) {
            const known = sections.map((each) => each.text).join(", ");
            throw new Error(`there is no section ${JSON.stringify(text)}; its sections: ${known}`);
          }
          if (taken.has(section)) throw new Error(`two pages take the section ${JSON.stringify(text)}`);
          taken.add(section);
          return section;
        }),
  );
  return choices.map((choice, index) => {
    if (choice === "rest") {
      let rest = "";
      let from = 0;
      for (const section of [...taken].sort((a, b) => a.start - b.start)) {
        rest += markdown.slice(from, section.start);
        from = end(section);
      }
      return part(
        rest + markdown.slice(from),
        headings.filter((each) => !within(each, [...taken], end)),
      );
    }
    const own = chosen[index] ?? [];
    const text = own.map((section) => markdown.slice(section.start, end(section))).join("");
    const kept = own.flatMap((section) => headings.filter((each) => within(each, [section], end)));
    return own.length === 1 ? part(promote(text), kept) : part(`# ${choice.title}\n\n${text}`, kept, 1);
  });
}

const within = (heading: Heading, sections: readonly Heading[], end: (section: Heading) => number): boolean =>
  sections.some((section) => heading.start >= section.start && heading.start < end(section));

/** @param added how many headings the part has before those of the document */
function part(markdown: string, kept: readonly Heading[], added = 0): Part {
  const own = listHeadings(markdown).slice(added);
  const anchors = kept.map((heading, i): [string, string] => {
    const { level = 1, slug = "" } = own[i] ?? {};
    return [heading.slug, level === 1 ? "" : slug];
  });
  return { markdown, anchors: new Map(anchors) };
}

/** Every heading one level higher. */
function promote(markdown: string): string {
  let result = "";
  let from = 0;
  for (const { start, level } of listHeadings(markdown)) {
    result += markdown.slice(from, start);
    from = level > 1 ? start + 1 : start;
  }
  return result + markdown.slice(from);
}
