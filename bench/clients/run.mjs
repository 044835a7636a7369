// One client in a process of its own: node run.mjs <name> <port> <what> <count>. Prints what it took as JSON.
import { EXAMPLE_SESSION } from "../servers/index.mjs";
import { CLIENTS } from "./index.mjs";

const [name, port, what, count] = process.argv.slice(2);
const client = await CLIENTS[name](`http://127.0.0.1:${port}`);

/** @returns how many calls were made or events read */
const work = {
  serial: async (calls) => {
    for (let i = 0; i < calls; i += 1) await client.get(EXAMPLE_SESSION);
    return calls;
  },
  "at 50": async (calls) => {
    const lane = async () => {
      for (let i = 0; i < calls / 50; i += 1) await client.get(EXAMPLE_SESSION);
    };
    await Promise.all(Array.from({ length: 50 }, lane));
    return calls;
  },
  stream: (events) => client.stream(String(events)),
}[what];

await work(Math.ceil(Number(count) / 5));
const cpu = process.cpuUsage();
const started = performance.now();
const done = await work(Number(count));
const { user, system } = process.cpuUsage(cpu);
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ done, wallMs: performance.now() - started, cpuUs: (user + system) / done, maxRssMb: maxRSS / 1000 }),
);
process.exit(0);
