import type { Bundle } from "../load.ts";
import type { Model } from "../model.ts";
import { emitClientCalls, emitClientStreams } from "./client-methods.ts";
import { emitClientProtocol } from "./client-protocol.ts";
import { emitClientQueryNames } from "./client-query.ts";
import { clientSurface } from "./client-surface.ts";
import { emitClientTree, file, type TreeShape } from "./client-tree.ts";

const ROOT: TreeShape = { type: "Resources", description: "Every method of the client.", streams: true };
const CORE: TreeShape = {
  type: "CoreResources",
  description: "Every method of the client but the streams.",
  streams: false,
};

/** Resources that have an entry point of their own, which stays as it is while the root grows. */
const SUBSETS: Readonly<Record<string, TreeShape>> = {
  sessions: { type: "SessionsResources", description: "Every method of the client on sessions.", streams: true },
};

/** Every generated file of the client, by path relative to the repository. */
export function emitClient(bundle: Bundle, model: Model): [string, string][] {
  const resources = clientSurface(model);
  const subsets = Object.entries(SUBSETS).filter(([root]) => resources.some(({ path }) => path[0] === root));
  const files: [string, string][] = [
    ["core", emitClientTree(resources, CORE)],
    ["protocol", emitClientProtocol(bundle, model)],
    ["query", emitClientQueryNames(resources)],
    ["root", emitClientTree(resources, ROOT)],
    ...subsets.map(([root, shape]): [string, string] => [
      `${root}-client`,
      emitClientTree(
        resources.filter(({ path }) => path[0] === root),
        shape,
      ),
    ]),
    ["streams", emitClientStreams(resources)],
    ...resources.map((resource): [string, string] => [file(resource), emitClientCalls(resource)]),
  ];
  const taken = files.find(([name], i) => files.findIndex(([other]) => other === name) !== i);
  if (taken !== undefined) throw new Error(`two generated files of the client are named ${taken[0]}.gen.ts`);
  return files.map(([name, content]) => [`packages/client/src/gen/${name}.gen.ts`, content]);
}
