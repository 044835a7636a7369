import { parseArgs } from "node:util";
import { FORMATS, type Format } from "./render/render.ts";
import { VersionError } from "./versions/version-error.ts";

export const HELP = `Usage: npm run review -- --base <version> [--head <version>] [options]

Compares two versions of the document: what changed, whether it breaks somebody, what follows for types, client, tools,
commands and mock, and which version step it needs. A version is a git ref, a folder that holds openapi.yaml, or a file.

  --base <version>    the earlier version. Of two refs, the commit counts at which the later one left it
  --head <version>    the later version; the working tree if not given
  --format <format>   text, markdown, json, html or annotations; text if not given. Can be given several times
  --out <file>        where a format goes; the terminal if not given. Give it as often as --format
  --today <date>      the day by which announced ends are judged, YYYY-MM-DD; today if not given
  --reference <url>   address of the rendered document, for a link on the page
  --no-consequences   compare only
  --root <folder>     the repository; this one if not given
  --help              show this text

Exits 1 if a version step is missing or too small, 2 if a version cannot be read.
`;

export interface Options {
  readonly base: string;
  /** Undefined is the working tree. */
  readonly head: string | undefined;
  readonly outputs: readonly { readonly format: Format; readonly out: string | undefined }[];
  readonly today: string;
  readonly reference: string | undefined;
  readonly consequences: boolean;
  readonly root: string | undefined;
}

/**
 * Reads the command line.
 *
 * @returns undefined if help was asked for
 * @throws VersionError with one sentence if it cannot be understood
 */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parse(args);
  if (values.help) return undefined;
  if (values.base === undefined || values.base === "") {
    throw new VersionError("--base is missing: name the version to compare with, as in `--base main`.");
  }
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today))
    throw new VersionError(`--today ${JSON.stringify(today)} is not a date, YYYY-MM-DD.`);
  return {
    base: values.base,
    head: values.head,
    outputs: outputsOf(values.format ?? [], values.out ?? []),
    today,
    reference: values.reference,
    consequences: !values["no-consequences"],
    root: values.root,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        base: { type: "string" },
        head: { type: "string" },
        format: { type: "string", multiple: true },
        out: { type: "string", multiple: true },
        today: { type: "string" },
        reference: { type: "string" },
        "no-consequences": { type: "boolean" },
        root: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new VersionError((error as Error).message);
  }
}

function outputsOf(formats: readonly string[], files: readonly string[]): Options["outputs"] {
  const unknown = formats.find((format) => !FORMATS.some((known) => known === format));
  if (unknown !== undefined) {
    throw new VersionError(`--format ${JSON.stringify(unknown)} is unknown: use one of ${FORMATS.join(", ")}.`);
  }
  const wanted = formats.length === 0 ? (["text"] as const) : (formats as readonly Format[]);
  if (files.length > 0 && files.length !== wanted.length) {
    throw new VersionError(
      `There are ${wanted.length} formats and ${files.length} files: give --out once for each --format.`,
    );
  }
  return wanted.map((format, index) => ({ format, out: files[index] }));
}
