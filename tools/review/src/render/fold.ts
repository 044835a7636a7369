/** A part of Markdown that opens on a click, or stands open. @param title trusted text */
export const fold = (title: string, lines: readonly string[], open: boolean): string[] => [
  `<details${open ? " open" : ""}><summary>${title}</summary>`,
  "",
  ...lines,
  "",
  "</details>",
];
