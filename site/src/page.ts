/** What a page of the site is made from. */
export type Source =
  /** A whole document, or what no other page takes of it. */
  | { readonly from: string }
  /** Some sections of a document, by their headings. */
  | { readonly from: string; readonly sections: readonly string[] }
  /** Made by a program from what is not Markdown; the name is a key of `generated/index.ts`. */
  | { readonly made: string };

/** A page as navigation names it. */
export type Page = {
  /** Its address below the base, without a slash before it and without an ending; `emulator/index` is `emulator/`. */
  readonly route: string;
  /** What navigation calls it. */
  readonly text: string;
} & Source;

/** Pages under one heading of the sidebar. */
export interface Group {
  readonly text: string;
  readonly pages: readonly Page[];
  /** Whether the sidebar shows the group closed at first. Defaults to false. */
  readonly collapsed?: boolean;
}

/** What one kind of reader needs. */
export interface Area {
  readonly text: string;
  readonly groups: readonly Group[];
}

/** The address of a page: `emulator/index` is `/emulator/`, `emulator/faults` is `/emulator/faults.html`. */
export function addressOf(route: string): string {
  return route.endsWith("index") ? `/${route.slice(0, -"index".length)}` : `/${route}.html`;
}
