import { isBuiltin } from "node:module";
import { matchesGlob, posix } from "node:path";
import type { ImportRule } from "./import-rule.ts";
import type { Repository, Workspace } from "./repository.ts";

/** @returns why a file that the rule governs may not import this, or undefined if it may */
export function validateImport(
  specifier: string,
  file: string,
  rule: ImportRule,
  repository: Repository,
): string | undefined {
  const refuse = (what: string): string => `may not import ${what}  (rule: ${rule.why})`;
  const reach = (target: string): string | undefined => (isWithin(target, rule) ? undefined : refuse(target));

  if (/^\.{1,2}(\/|$)/.test(specifier)) return reach(posix.join(posix.dirname(file), specifier));
  if (specifier.startsWith("/") || specifier.includes("://") || /^(file|data):/.test(specifier)) {
    return `may not import ${specifier}: name a package, or a file by its relative path`;
  }
  if (isBuiltin(specifier)) return rule.node === true ? undefined : refuse(specifier);
  if (specifier.startsWith("#")) {
    const target = resolvePrivateName(specifier, file, repository);
    return target === undefined ? `imports ${specifier}, which its package.json does not list` : reach(target);
  }
  const name = packageOf(specifier);
  if (!name.startsWith(`${repository.scope}/`)) return rule.npm?.includes(name) ? undefined : refuse(name);

  const workspace = repository.workspaces.find(({ manifest }) => manifest.name === name);
  if (workspace === undefined) return `imports ${name}, which is no workspace`;
  if (!rule.kit?.includes(name.slice(repository.scope.length + 1))) return refuse(name);
  return exportsOf(workspace, specifier.slice(name.length))
    ? undefined
    : `imports ${specifier}, which is no public entry point of ${name}`;
}

/** `@scope/name/deep/path` → `@scope/name` */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

function isWithin(target: string, { within }: ImportRule): boolean {
  const matches = (glob: string): boolean => matchesGlob(target, glob);
  const [letIn, takenOut] = [within.filter((glob) => !glob.startsWith("!")), within.filter((g) => g.startsWith("!"))];
  return letIn.some(matches) && !takenOut.some((glob) => matches(glob.slice(1)));
}

function resolvePrivateName(specifier: string, file: string, { workspaces }: Repository): string | undefined {
  const workspace = workspaces.find(({ folder }) => file.startsWith(`${folder}/`));
  for (const [pattern, entry] of Object.entries(workspace?.manifest.imports ?? {})) {
    const matched = matchStar(pattern, specifier);
    // Under conditions, the last one is for everybody.
    const target = typeof entry === "object" && entry !== null ? (entry as { default?: unknown }).default : entry;
    if (matched === undefined || typeof target !== "string") continue;
    return posix.join(
      workspace?.folder ?? "",
      target.replace("*", () => matched),
    );
  }
  return undefined;
}

/** @param subpath what follows the package's name: empty, or with a leading slash */
function exportsOf({ manifest }: Workspace, subpath: string): boolean {
  const { exports } = manifest;
  if (typeof exports !== "object" || exports === null) return typeof exports === "string" && subpath === "";
  const keys = Object.keys(exports);
  if (!keys.some((key) => key.startsWith("."))) return subpath === "";
  return keys.some((key) => matchStar(key, `.${subpath}`) !== undefined);
}

/** What the star of a pattern stands for in the text; empty for a pattern without one that is the text itself. */
function matchStar(pattern: string, text: string): string | undefined {
  const [head = "", tail] = pattern.split("*");
  if (tail === undefined) return pattern === text ? "" : undefined;
  const fits = text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
  return fits ? text.slice(head.length, text.length - tail.length) : undefined;
}
