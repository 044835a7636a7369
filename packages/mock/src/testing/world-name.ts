const LONGEST = 48;

/** What a title has of the characters of a world's name, so that lists of worlds can be read: `asks-before-it-pays`. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug === "" || slug === "default" ? "test" : slug;
}

/**
 * The name of the world of a test. Ids follow from it, so the same title gives the same ids in every run.
 *
 * @param taken names of open worlds: a test that runs beside one of the same title gets a number behind
 */
export function nameWorld(title: string, taken: readonly string[]): string {
  const slug = slugOf(title);
  for (let count = 1; ; count++) {
    const name = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.includes(name)) return name;
  }
}
