import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";

/** What a `$ref` points to. */
export interface Target {
  readonly absolute: string;
  /** Relative to the spec's folder, with forward slashes on every system. */
  readonly file: string;
  /** After the `#`, which may be missing. */
  readonly fragment: string;
}

/** Why a `$ref` points nowhere that the spec may use. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Finds the file behind the text of a `$ref`.
 *
 * @param folder absolute path of the spec's folder, which no reference may leave
 * @param from the file that the reference stands in, relative to the folder
 */
export function resolveReference(folder: string, from: string, reference: string): Target | Refusal {
  const [path = "", fragment = ""] = reference.split("#", 2);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) {
    return refuse(`remote $ref \`${reference}\``, "Copy what is needed into spec/ and refer to it there.");
  }
  if (isAbsolute(path) || path.includes("\\")) {
    return refuse(`absolute $ref \`${reference}\``, "Write it relative to this file, with forward slashes.");
  }
  const here = join(folder, from);
  const absolute = path === "" ? here : resolve(dirname(here), path);
  const file = relative(folder, absolute).split("\\").join("/");
  if (file.startsWith("..")) {
    return refuse(`$ref \`${reference}\` leaves the spec's folder`, "Move the file into spec/.");
  }
  if (!existsSync(absolute)) {
    return refuse(`dangling $ref \`${reference}\``, `There is no file ${file}. Write it or mend the path.`);
  }
  if (!statSync(absolute).isFile()) {
    return refuse(`$ref \`${reference}\` names a folder`, "Name the file that holds the component.");
  }
  return { absolute, file, fragment };
}

const refuse = (message: string, remedy: string): Refusal => ({ message, remedy });
