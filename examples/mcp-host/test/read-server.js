import { readFileSync } from "node:fs";

/**
 * What a host starts by a configuration.
 *
 * @param {string} file
 * @param {Record<string, string>} typed what the host asks its user for, by id
 * @returns {{ command: string, args: string[], env: Record<string, string> }}
 */
export function readServer(file, typed = {}) {
  const configuration = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
  const { command, args, env } = (configuration.mcpServers ?? configuration.servers)["managed-agents"];
  return { command, args, env: Object.fromEntries(Object.entries(env).map(([name, text]) => [name, fill(text)])) };

  // `${VARIABLE:-default}` of Claude Code, here without the variable, and `${input:id}` of VS Code.
  function fill(text) {
    return text.replace(/\$\{(?:input:(\w+)|\w+:-([^}]*))\}/g, (_, id, otherwise) => otherwise ?? typed[id]);
  }
}
