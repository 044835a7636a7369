import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

const DEPENDENCIES = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;

/**
 * Checks that every workspace is called after the scope of the root, is private, and depends within the scope on workspaces alone: a
 * name of the scope that is no workspace would be fetched from the registry, from whoever registered it.
 */
export function checkManifests({ scope, workspaces }: Repository): Finding[] {
  const names = new Set(workspaces.map(({ manifest }) => manifest.name));
  return workspaces.flatMap(({ folder, manifest }) => {
    const messages: string[] = [];
    if (!manifest.name?.startsWith(`${scope}/`)) {
      messages.push(`the name is ${JSON.stringify(manifest.name ?? null)}: it must start with ${scope}/`);
    }
    if (manifest.private !== true) messages.push(`"private" must be true: publishing is a decision of its own`);
    for (const kind of DEPENDENCIES) {
      for (const name of Object.keys(manifest[kind] ?? {})) {
        if (name.startsWith(`${scope}/`) && !names.has(name))
          messages.push(`${kind} name ${name}, which is no workspace`);
      }
    }
    return messages.map((message) => ({ file: `${folder}/package.json`, line: 1, message }));
  });
}
