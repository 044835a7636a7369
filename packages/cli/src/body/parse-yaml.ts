import { parseDocument } from "yaml";
import { UsageError } from "../errors/usage-error.ts";

/**
 * Reads YAML, of which JSON is a part. One document, without repeated keys and without tags that make anything but data.
 *
 * @param where it came from, for the message
 * @throws UsageError with line and column
 */
export function parseYaml(text: string, where: string): unknown {
  const document = parseDocument(text, { prettyErrors: true, schema: "core" });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault?.code === "MULTIPLE_DOCS") throw new UsageError(`${where}: expected one YAML document, got several`);
  if (fault !== undefined) {
    // After the first line, the parser quotes the text, which can hold a secret.
    const [what = ""] = fault.message.split("\n");
    throw new UsageError(`${where} is no YAML: ${what.replace(/:$/, "")}`);
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new UsageError(`${where} is no YAML that can be used: ${(error as Error).message}`);
  }
}
