import { expect, test } from "vitest";
import { saying, startCommand, temporaryFolder } from "./folder.ts";
import { Talk } from "./talk.ts";

/** An emulator that plays the file `mine.yaml` of a folder, and a session of it. */
async function begin() {
  const folder = temporaryFolder();
  const file = await folder.write("mine.yaml", saying("One."));
  const command = startCommand("--port", "0", "--speed", "100", "--scenario", file);
  const url = await command.url();
  const talk = await Talk.begin(url, "mine");
  expect(await talk.say("Hello.")).toBe("One.");
  return { folder, file, command, url, talk };
}

test("a session and its stream go on with the scenario as the file says it now", async () => {
  const { folder, command, talk } = await begin();
  await folder.write("mine.yaml", saying("Two."));
  await command.line(/^reloaded .*mine\.yaml: mine$/);
  expect(await talk.say("Hello.")).toBe("Two.");
  await talk.close();
  expect(await command.stop()).toBe(0);
});

test("a file that is saved by putting another in its place is reloaded, each time", async () => {
  const { folder, command, talk } = await begin();
  for (const text of ["Two.", "Three."]) {
    await folder.replace("mine.yaml", saying(text));
    await command.line(/^reloaded /);
    expect(await talk.say("Hello.")).toBe(text);
  }
  await talk.close();
});

test("a broken edit is reported with file and line, and the last good version stays until it is mended", async () => {
  const { folder, file, command, talk } = await begin();
  await folder.write("mine.yaml", "name: mine\nsummary: One.\nturns:\n  - - shout: Two.\n");
  const [line] = await command.line(/^broken .*$/);
  expect(line).toContain(`${file}:4: turns.0.0.shout: there is no such key; known are think, say`);
  await command.line(/last good version stays/);
  expect(await talk.say("Hello.")).toBe("One.");
  await folder.write("mine.yaml", saying("Mended."));
  await command.line(/^reloaded /);
  expect(await talk.say("Hello.")).toBe("Mended.");
  await talk.close();
});

test("a file that is half written changes nothing before it is whole", async () => {
  const { folder, command, talk } = await begin();
  const whole = saying("Two.");
  await folder.write("mine.yaml", whole.slice(0, whole.indexOf("turns")));
  await command.line(/^broken .*the key turns is missing$/);
  expect(await talk.say("Hello.")).toBe("One.");
  await folder.write("mine.yaml", whole);
  await command.line(/^reloaded /);
  expect(await talk.say("Hello.")).toBe("Two.");
  await talk.close();
});

test("of many quick writes the last one is played", async () => {
  const { folder, command, talk } = await begin();
  for (let count = 0; count < 30; count++) await folder.write("mine.yaml", saying(`Write ${count}.`));
  for (let said = ""; said !== "Write 29."; said = await talk.say("Hello.")) await command.line(/^reloaded /);
  await talk.close();
});

test("a file that is deleted stays in play, and is reloaded when it is back", async () => {
  const { folder, command, talk } = await begin();
  await folder.remove("mine.yaml");
  await command.line(/^broken .*mine\.yaml: there is no such file or directory$/);
  expect(await talk.say("Hello.")).toBe("One.");
  await folder.write("mine.yaml", saying("Back."));
  await command.line(/^reloaded /);
  expect(await talk.say("Hello.")).toBe("Back.");
  await talk.close();
});

test("files of a directory come, change and go; others in it, and programs, are left alone", async () => {
  const folder = temporaryFolder();
  await folder.write("a.yaml", saying("A.", "a"));
  await folder.write("run.js", "throw new Error('must not run');\n");
  await folder.write("notes.txt", "none");
  const command = startCommand("--port", "0", "--speed", "100", "--scenario", folder.path);
  const url = await command.url();
  await folder.write("b.yml", saying("B.", "b"));
  await command.line(/^reloaded .*b\.yml: b$/);
  expect(await (await Talk.begin(url, "b")).say("Hello.")).toBe("B.");
  await folder.write("c.yaml", saying("Not B.", "b"));
  await command.line(/^broken .*c\.yaml:1: name: the scenario b is in .*b\.yml already$/);
  await folder.remove("a.yaml");
  await command.line(/^removed .*a\.yaml: a$/);
  expect(await command.stop("SIGTERM")).toBe(0);
  expect(command.output).not.toContain("must not run");
});

test("a directory that is removed and made again is read again", async () => {
  const folder = temporaryFolder();
  const inner = await folder.folder("scenarios");
  await inner.write("a.yaml", saying("A.", "a"));
  const command = startCommand("--port", "0", "--speed", "100", "--scenario", inner.path);
  const url = await command.url();
  await folder.remove("scenarios");
  await command.line(/^(?:broken|removed) /);
  await folder.folder("scenarios");
  await inner.write("a.yaml", saying("Again.", "a"));
  await command.line(/^reloaded .*a\.yaml: a$/);
  expect(await (await Talk.begin(url, "a")).say("Hello.")).toBe("Again.");
});

test("a program that is named is run again when it changes, and one that throws says where", async () => {
  const folder = temporaryFolder();
  const program = (text: string): string =>
    `export default { name: "coded", summary: "Code.", turns: ({ turn }) => [{ say: "${text} " + turn }] };\n`;
  const file = await folder.write("coded.mjs", program("First"));
  const command = startCommand("--port", "0", "--speed", "100", "--scenario", file);
  const talk = await Talk.begin(await command.url(), "coded");
  expect(await talk.say("Hello.")).toBe("First 0");
  await folder.write("coded.mjs", program("Second"));
  await command.line(/^reloaded .*coded\.mjs: coded$/);
  expect(await talk.say("Hello.")).toBe("Second 1");
  await folder.write("coded.mjs", '\n\nthrow new Error("not today");\n');
  await command.line(/^broken .*coded\.mjs:3: not today$/);
  expect(await talk.say("Hello.")).toBe("Second 2");
  await talk.close();
});

test("--no-watch leaves a changed file unread, which another emulator reloads", async () => {
  const { folder, file, command } = await begin();
  const still = startCommand("--port", "0", "--speed", "100", "--no-watch", "--scenario", file);
  const url = await still.url();
  await folder.write("mine.yaml", saying("Two."));
  await command.line(/^reloaded /);
  expect(await (await Talk.begin(url, "mine")).say("Hello.")).toBe("One.");
  expect(still.output).not.toContain("reloaded");
});
