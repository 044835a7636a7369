import { openRedisHome } from "../../../packages/mock/src/node/homes/redis-home.ts";
import { describeHome } from "../../../packages/mock/test/homes/contract.ts";
import { StoreServer } from "../src/store-server.ts";

describeHome("a home in a real server", async () => {
  const server = await StoreServer.start();
  let home = await openRedisHome(server.url, { unusedFor: 0 });
  return {
    home,
    reopen: async () => {
      home = await openRedisHome(server.url, { unusedFor: 0 });
      return home;
    },
    end: async () => {
      await home.close();
      await server[Symbol.asyncDispose]();
    },
  };
});
