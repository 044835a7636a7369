import { onTestFinished } from "vitest";
import { Balancer } from "./balancer.ts";
import { Replica } from "./replica.ts";
import { StoreServer } from "./store-server.ts";

/** A store, emulators on it, and what clients reach them through. Gone when the test is. */
export interface Stage {
  readonly server: StoreServer;
  readonly replicas: readonly Replica[];
  readonly balancer: Balancer;
}

/** @param args of each emulator's command */
export async function setStage(count: number, args: readonly string[] = []): Promise<Stage> {
  const server = await StoreServer.start();
  onTestFinished(async () => await server[Symbol.asyncDispose]());
  const replicas = await Promise.all(Array.from({ length: count }, () => Replica.start(server.url, args)));
  onTestFinished(async () => void (await Promise.all(replicas.map((replica) => replica.end()))));
  const balancer = await Balancer.start(() => replicas.map(({ port }) => port));
  onTestFinished(async () => await balancer[Symbol.asyncDispose]());
  return { server, replicas, balancer };
}
