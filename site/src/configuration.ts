import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import GitHubSlugger from "github-slugger";
import type { DefaultTheme, UserConfig } from "vitepress";
import type { Laid } from "./lay-out.ts";
import { type Area, addressOf } from "./page.ts";
import { OUTPUT, SITE } from "./paths.ts";

/** The page may load nothing that is not of its own origin, whatever a dependency would like. Scripts and styles inside it are VitePress's own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The file in which the pages leave what this configuration needs of them. */
export const LAID: string = resolve(SITE, "dist/laid.json");

/** The configuration of VitePress, for the pages that are laid out. `SITE_BASE` is the path of the site on its host, `/` by default. */
export function configuration(): UserConfig<DefaultTheme.Config> {
  const { areas, repository } = JSON.parse(readFileSync(LAID, "utf8")) as Laid;
  const base = process.env.SITE_BASE ?? "/";
  return {
    title: "Managed Agents Kit",
    description: "Build and test against Claude Managed Agents without a key, a network or a bill. Unofficial.",
    lang: "en",
    base,
    srcDir: "dist/pages",
    outDir: OUTPUT,
    cacheDir: "dist/cache",
    head: [
      ["meta", { "http-equiv": "content-security-policy", content: POLICY }],
      ["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }],
    ],
    markdown: {
      // Braces and colons are those of the documents, as on GitHub: no attributes and no emoji are made of them.
      attrs: { disable: true },
      anchor: { slugify },
      headers: { slugify },
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config: (md) => {
        md.disable("emoji");
        openReferenceAsFile(md, base);
      },
    },
    themeConfig: {
      logo: "/logo.svg",
      nav: [
        ...areas.map((area) => ({ text: area.text, link: firstAddress(area), activeMatch: activeMatch(area) })),
        { text: "Reference", link: "/reference.html", target: "_self" },
      ],
      sidebar: sidebarOf(areas),
      outline: [2, 3],
      externalLinkIcon: true,
      search: { provider: "local", options: { detailedView: true } },
      ...(repository === null ? {} : { socialLinks: [{ icon: "github", link: repository }] }),
      docFooter: { prev: "Previous", next: "Next" },
    },
  };
}

/** Anchors as GitHub makes them. What is not unique on a page gets its number from the plugin that calls this. */
const slugify = (text: string): string => new GitHubSlugger().slug(text);

const firstAddress = (area: Area): string => addressOf(area.groups[0]?.pages[0]?.route ?? "index");

const folderOf = (area: Area): string => firstAddress(area).split("/")[1] ?? "";

const activeMatch = (area: Area): string => `^/${folderOf(area)}/`;

function sidebarOf(areas: readonly Area[]): DefaultTheme.SidebarMulti {
  return Object.fromEntries(
    areas.map((area) => [
      `/${folderOf(area)}/`,
      area.groups.map(({ text, pages, collapsed }) => ({
        text,
        ...(collapsed ? { collapsed } : {}),
        items: pages.map((page) => ({ text: page.text, link: addressOf(page.route) })),
      })),
    ]),
  );
}

/** The HTML reference is a file of its own: the router, which would look for a page of that name, leaves links with a target alone. */
function openReferenceAsFile(md: Renderer, base: string): void {
  const before = md.renderer.rules.link_open as Rule;
  const rule: Rule = (tokens, index, ...rest) => {
    const token = tokens[index];
    const href = token?.attrGet("href");
    if (token && href?.startsWith("/reference.html")) {
      token.attrSet("target", "_self");
      // VitePress adds the base to links of its router alone.
      token.attrSet("href", `${base.slice(0, -1)}${href}`);
    }
    return before(tokens, index, ...rest);
  };
  md.renderer.rules.link_open = rule;
}

/** The part of markdown-it's renderer that is needed here. */
interface Renderer {
  renderer: { rules: Record<string, unknown> };
}

type Rule = (tokens: Token[], index: number, options: unknown, env: unknown, self: unknown) => string;

interface Token {
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
