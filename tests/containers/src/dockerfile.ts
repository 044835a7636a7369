import { DockerfileParser, type Instruction, ModifiableInstruction } from "dockerfile-ast";

/** One instruction, with arguments and variables as they stand when it is carried out. */
export interface Step {
  /** In upper case. */
  readonly keyword: string;
  /** By name, without dashes. */
  readonly flags: ReadonlyMap<string, string>;
  /** What follows its flags, as text without line breaks. */
  readonly text: string;
  /** The words of its JSON form; null where it has none. */
  readonly words: readonly string[] | null;
}

/** A stage of a build. */
export interface Stage {
  readonly image: string;
  /** What other stages call it. */
  readonly name: string | null;
  readonly steps: readonly Step[];
}

/** The stages of a Dockerfile, in their order. */
export function readStages(text: string): Stage[] {
  const file = DockerfileParser.parse(text);
  const values = new Map(
    file.getInitialARGs().map((arg) => [arg.getProperty()?.getName(), arg.getProperty()?.getValue()]),
  );
  const resolve = (value: string): string =>
    value.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => values.get(name) ?? "");
  const stages: (Stage & { readonly steps: Step[] })[] = [];
  for (const instruction of file.getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === "FROM") {
      const [image = "", , name = null] = instruction.getArguments().map((argument) => argument.getValue());
      stages.push({ image: resolve(image), name, steps: [] });
    } else stages.at(-1)?.steps.push(readStep(instruction));
  }
  return stages;
}

function readStep(instruction: Instruction): Step {
  const text = (instruction.getArgumentsContent() ?? "").replaceAll(/\\\n\s*/g, "");
  const json = /^(?:CMD\s+)?(\[.*\])$/.exec(text)?.[1];
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    flags: new Map(flags.map((flag) => [flag.getName(), flag.getValue() ?? ""])),
    text,
    words: json === undefined ? null : (JSON.parse(json) as string[]),
  };
}

/** The last of a kind in a stage, as an engine takes it. */
export const last = (stage: Stage | undefined, keyword: string): Step | undefined =>
  stage?.steps.findLast((step) => step.keyword === keyword);
