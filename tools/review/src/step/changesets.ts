import parseChangeset from "@changesets/parse";
import { STEPS, type Step, type StepVerdict } from "./step.ts";

/** The package whose version is the version of the document. */
export const DOCUMENT_PACKAGE = "@managed-agents/spec";

/** A changeset that the later version has and the earlier one does not. */
export interface ChangesetFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/**
 * Holds the step that changes need against what the changesets announce for the document.
 *
 * @param files undefined where there is no place for changesets, as beside two files
 */
export function judgeStep(needed: Step, files: readonly ChangesetFile[] | undefined): StepVerdict {
  if (files === undefined) {
    const message = needed === "none" ? "Nothing to announce." : `A ${needed} step is needed.`;
    return { kind: "not-asked", announced: "none", files: [], message };
  }
  const announced = files.map(({ path, text }) => ({ path, ...announcedBy(text) }));
  const unreadable = announced.filter(({ problem }) => problem !== undefined);
  const about = announced.filter(({ step }) => step !== "none");
  const largest = about.reduce<Step>((most, { step }) => larger(most, step), "none");
  const verdict = { announced: largest, files: about.map(({ path }) => path) };
  const [broken] = unreadable;
  if (broken) return { ...verdict, kind: "missing", message: `${broken.path} is no changeset: ${broken.problem}` };
  if (STEPS.indexOf(largest) >= STEPS.indexOf(needed)) {
    const message =
      needed === "none" ? "Nothing to announce." : `A ${needed} step is needed, and ${largest} is announced.`;
    return { ...verdict, kind: "enough", message };
  }
  const remedy = `write a changeset with \`"${DOCUMENT_PACKAGE}": ${needed}\` into .changeset/.`;
  return largest === "none"
    ? { ...verdict, kind: "missing", message: `A ${needed} step is needed, and no changeset announces one: ${remedy}` }
    : {
        ...verdict,
        kind: "too-small",
        message: `A ${needed} step is needed, and ${verdict.files.join(", ")} announces ${largest}: ${remedy}`,
      };
}

const larger = (a: Step, b: Step): Step => (STEPS.indexOf(a) > STEPS.indexOf(b) ? a : b);

function announcedBy(text: string): { readonly step: Step; readonly problem?: string } {
  try {
    const { releases } = parseChangeset(text);
    const type = releases.find(({ name }) => name === DOCUMENT_PACKAGE)?.type;
    const step = STEPS.find((known) => known === type);
    if (type !== undefined && step === undefined)
      return { step: "none", problem: `the step ${JSON.stringify(type)} is unknown` };
    return { step: step ?? "none" };
  } catch (error) {
    return { step: "none", problem: (error as Error).message.split("\n")[0] ?? "it cannot be read" };
  }
}
