import type { Bundle } from "../load.ts";
import type { Model } from "../model.ts";
import { emitClientCalls, emitClientStreams } from "./client-methods.ts";
import { emitClientProtocol } from "./client-protocol.ts";
import { emitClientQueryNames } from "./client-query.ts";
import { clientSurface } from "./client-surface.ts";
import { emitClientTree, file } from "./client-tree.ts";

/** Every generated file of the client, by path relative to the repository. */
export function emitClient(bundle: Bundle, model: Model): [string, string][] {
  const resources = clientSurface(model);
  const files: [string, string][] = [
    ["core", emitClientTree(resources, false)],
    ["protocol", emitClientProtocol(bundle, model)],
    ["query", emitClientQueryNames(resources)],
    ["root", emitClientTree(resources, true)],
    ["streams", emitClientStreams(resources)],
    ...resources.map((resource): [string, string] => [file(resource), emitClientCalls(resource)]),
  ];
  const taken = files.find(([name], i) => files.findIndex(([other]) => other === name) !== i);
  if (taken !== undefined) throw new Error(`two generated files of the client are named ${taken[0]}.gen.ts`);
  return files.map(([name, content]) => [`packages/client/src/gen/${name}.gen.ts`, content]);
}
