import { HELP, type Options, readOptions } from "./options.ts";

/** @returns the exit status, or null while it serves */
async function main(args: string[]): Promise<number | null> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`site: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    // Loaded here, so that the help and errors of usage need nothing installed.
    const { make } = await import("./make.ts");
    return await make(options);
  } catch (error) {
    process.stderr.write(`site: ${(error as Error).message}\n`);
    return 1;
  }
}

const status = await main(process.argv.slice(2));
if (status !== null) process.exitCode = status;
