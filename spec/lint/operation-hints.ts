import { asNode, type Context, isText, type Rule } from "./redocly.ts";

const HINTS = ["readOnly", "destructive", "idempotent"];

/**
 * Each operation states how a tool may use it, under a tool name of its own.
 *
 * When one operation states when it is legal (`x-legal-when`), all do: a gap would read as "always".
 */
export const operationHints: Rule = () => {
  const toolNames = new Map<string, string>();
  const unstated: Context[] = [];
  let anyStated = false;
  return {
    Operation(node, context) {
      const { location, report } = context;
      const id = String(node.operationId);
      const hints = asNode(node["x-hints"]);
      const at = location.child(node["x-hints"] === undefined ? [] : "x-hints");
      for (const hint of HINTS) {
        if (typeof hints[hint] !== "boolean")
          report({ message: `\`x-hints\` does not state \`${hint}\`.`, location: at });
      }
      if (hints.readOnly === true && (hints.destructive === true || hints.idempotent === false)) {
        report({ message: "What only reads destroys nothing and can be repeated.", location: at });
      }
      if ("x-legal-when" in node) anyStated = true;
      else unstated.push(context);

      const toolName = node["x-tool-name"];
      if (!isText(toolName) || !/^[a-z]+(-[a-z]+)+$/.test(toolName) || toolName.length > 64) {
        report({ message: "`x-tool-name` is not 2 or more lower-case words joined by hyphens.", location });
        return;
      }
      const other = toolNames.get(toolName);
      if (other !== undefined) {
        report({
          message: `\`${toolName}\` is the tool of \`${other}\` already.`,
          location: location.child("x-tool-name"),
        });
      }
      toolNames.set(toolName, id);
    },
    Root: {
      leave() {
        if (!anyStated) return;
        for (const { location, report } of unstated) {
          report({ message: "Other operations state when they are legal: add `x-legal-when`.", location });
        }
      },
    },
  };
};
