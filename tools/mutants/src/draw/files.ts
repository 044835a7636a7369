import { execFileSync } from "node:child_process";
import type { Part } from "../mutant.ts";

/** The files of each part, as patterns of git. Generated files follow from others, and tests are what is tested here. */
const PATHS: Readonly<Record<Part, readonly string[]>> = {
  spec: ["spec/openapi.yaml", "spec/paths/*.yaml", "spec/components/*.yaml"],
  protocol: ["spec/protocol/*.yaml"],
  client: ["packages/client/src/*.ts"],
  mock: ["packages/mock/src/*.ts"],
};

/** @returns paths relative to the repository, sorted */
export function filesOf(root: string, part: Part): string[] {
  const listed = execFileSync("git", ["-C", root, "ls-files", "-z", "--", ...PATHS[part]], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return listed
    .split("\0")
    .filter((file) => file !== "" && !/\.gen\.ts$|\.test(-d)?\.ts$|\.d\.ts$/.test(file))
    .sort();
}
