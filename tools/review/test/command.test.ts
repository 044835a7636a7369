import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { TemporaryRepository } from "./temporary-repository.ts";

const MAIN = resolve(import.meta.dirname, "../src/main.ts");
const open: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of open.splice(0)) repository.remove();
});

function repository(options?: ConstructorParameters<typeof TemporaryRepository>[0]): TemporaryRepository {
  const made = new TemporaryRepository(options);
  open.push(made);
  return made;
}

function run(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "--root", root, "--no-consequences", ...args], {
    encoding: "utf8",
    cwd: root,
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  return { status, stdout, stderr };
}

const NOTE = "spec/components/schemas/Note.yaml";

describe("review", () => {
  test("says nothing and exits 0 when the document did not change", () => {
    const { root } = repository();
    expect(run(root, "--base", "main")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("exits 1 on a breaking change in the working tree without a changeset", () => {
    const made = repository();
    made.replace(NOTE, "title, status", "status");
    const { status, stdout, stderr } = run(made.root, "--base", "main");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("Note.title: property became optional");
    expect(stdout).toContain("→ the working tree: 1 breaking");
  });

  test("exits 0 once a changeset announces the step", () => {
    const made = repository();
    made.replace(NOTE, "title, status", "status");
    mkdirSync(join(made.root, ".changeset"));
    made.write(".changeset/calm-notes.md", '---\n"@managed-agents/spec": major\n---\n\nLet notes have no title.\n');
    expect(run(made.root, "--base", "main").status).toBe(0);
    made.git("switch", "--quiet", "--create", "change");
    made.commit("Let notes have no title");
    expect(run(made.root, "--base", "main", "--head", "change").status).toBe(0);
  });

  test("does not count a changeset that the earlier version has already", () => {
    const made = repository();
    mkdirSync(join(made.root, ".changeset"));
    made.write(".changeset/old-notes.md", '---\n"@managed-agents/spec": major\n---\n\nSomething else.\n');
    made.commit("Announce something else");
    made.replace(NOTE, "title, status", "status");
    expect(run(made.root, "--base", "main").status).toBe(1);
  });

  test("compares with the commit at which the branch was left", () => {
    const made = repository();
    made.git("switch", "--quiet", "--create", "change");
    made.replace(NOTE, "What it says.", "Its text.");
    made.commit("Say it shorter");
    made.git("switch", "--quiet", "main");
    made.replace(NOTE, "title, status", "status");
    made.commit("Let notes have no title");
    const { stdout } = run(made.root, "--base", "main", "--head", "change");
    expect(stdout).toContain("0 breaking, 0 additive, 1 documentation");
  });

  test("compares two folders, and two files", () => {
    const [one, two] = [repository({ history: "no repository" }), repository({ history: "no repository" })];
    two.replace(NOTE, "What it says.", "Its text.");
    expect(run(two.root, "--base", one.root, "--head", two.root)).toMatchObject({ status: 0 });
    one.write("a.json", '{"openapi":"3.0.3","paths":{"/a":{"get":{"responses":{}}}}}');
    one.write("b.json", '{"openapi":"3.0.3","paths":{}}');
    const files = run(one.root, "--base", join(one.root, "a.json"), "--head", join(one.root, "b.json"));
    expect(files.status).toBe(1);
    expect(files.stdout).toContain("GET /a: operation removed");
  });

  test("writes several formats at once", () => {
    const made = repository();
    made.replace(NOTE, "What it says.", "Its text.");
    const args = ["json", "markdown", "html", "annotations", "text"].flatMap((format) => [
      ...["--format", format, "--out", join(made.root, "out", `report.${format}`)],
    ]);
    run(made.root, "--base", "main", ...args);
    expect(readdirSync(join(made.root, "out")).sort()).toEqual(
      ["annotations", "html", "json", "markdown", "text"].map((format) => `report.${format}`),
    );
    expect(JSON.parse(readFileSync(join(made.root, "out/report.json"), "utf8"))).toMatchObject({
      version: 1,
      step: "patch",
    });
  });

  test("leaves no temporary folder behind", () => {
    const made = repository();
    const home = mkdtempSync(join(tmpdir(), "managed-agents-review-home-"));
    made.replace(NOTE, "What it says.", "Its text.");
    made.commit("Say it shorter");
    spawnSync(process.execPath, [MAIN, "--root", made.root, "--base", "HEAD~1", "--head", "HEAD"], {
      env: { ...process.env, TMPDIR: home },
    });
    expect(readdirSync(home).filter((name) => name.startsWith("managed-agents"))).toEqual([]);
    rmSync(home, { recursive: true });
  });

  test("reads an earlier version that has keywords of another time", () => {
    const made = repository();
    made.replace(NOTE, "description: A note.", "description: A note.\nx-shelf-life: long");
    made.commit("Mark notes");
    made.replace(NOTE, "\nx-shelf-life: long", "");
    const { status, stdout, stderr } = run(made.root, "--base", "main");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("0 breaking, 0 additive, 1 documentation");
    expect(stdout).toContain("Note (x-shelf-life): text of a schema changed");
  });
});

describe("bad input is answered with one sentence and exit status 2", () => {
  test.each<
    [string, (made: TemporaryRepository) => string[], RegExp, ConstructorParameters<typeof TemporaryRepository>[0]?]
  >([
    ["no base", () => [], /--base is missing/],
    ["a ref that does not exist", () => ["--base", "nowhere"], /There is no ref, folder or file "nowhere"\./],
    ["a ref that looks like an option", () => ["--base=--output=x"], /There is no ref, folder or file "--output=x"\./],
    ["no commits", () => ["--base", "main"], /has no commits yet/, { history: "no commit" }],
    ["no repository", () => ["--base", "main"], /is no git repository/, { history: "no repository" }],
    ["an unknown option", () => ["--base", "main", "--colour"], /Unknown option '--colour'/],
    [
      "an unknown format",
      () => ["--base", "main", "--format", "pdf"],
      /--format "pdf" is unknown: use one of text, markdown/,
    ],
    [
      "fewer files than formats",
      () => ["--base", "main", "--format", "json", "--format", "html", "--out", "x"],
      /2 formats and 1 files/,
    ],
    ["no date", () => ["--base", "main", "--today", "soon"], /--today "soon" is not a date/],
    [
      "an invalid later version",
      (made) => {
        made.replace(NOTE, "type: object", "tipe: object");
        return ["--base", "main"];
      },
      /The document of the working tree is not valid: spec\/components\/schemas\/Note\.yaml:1: unknown keyword `tipe`/,
    ],
    [
      "an invalid earlier version",
      (made) => {
        made.write(NOTE, "type: [object\n");
        made.commit("Break it");
        made.git("revert", "--no-edit", "HEAD");
        return ["--base", "HEAD~1"];
      },
      /The document of HEAD~1 \(\w+\) is not valid: spec\/components\/schemas\/Note\.yaml:/,
    ],
    [
      "a commit without a document",
      (made) => {
        made.git("rm", "-r", "--quiet", "spec");
        made.commit("Remove it");
        return ["--base", "HEAD~1", "--head", "HEAD"];
      },
      /The commit \w{7} has no spec\./,
    ],
    [
      "a file that is no description",
      (made) => {
        writeFileSync(join(made.root, "a.json"), "[]");
        return ["--base", join(made.root, "a.json"), "--head", join(made.root, "a.json")];
      },
      /a\.json is no OpenAPI 3 description/,
    ],
    [
      "broken JSON",
      (made) => {
        writeFileSync(join(made.root, "a.json"), '{"openapi": ');
        return ["--base", join(made.root, "a.json"), "--head", join(made.root, "a.json")];
      },
      /a\.json is no JSON: /,
    ],
    [
      "a file beside a folder",
      (made) => {
        writeFileSync(join(made.root, "a.yaml"), "openapi: 3.0.3\npaths: {}\n");
        return ["--base", join(made.root, "a.yaml")];
      },
      /A file can be compared with a file alone/,
    ],
  ])("%s", (_, prepare, message, options) => {
    const made = repository(options);
    const { status, stdout, stderr } = run(made.root, ...prepare(made));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

test("a reader that closes the pipe early ends nothing in a crash", async () => {
  const made = repository();
  made.replace(NOTE, "What it says.", "Its text.");
  const args = [MAIN, "--root", made.root, "--no-consequences", "--base", "main"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, told }).toEqual({ status: 1, told: "" });
});

test("--help lists every option", () => {
  const { status, stdout } = spawnSync(process.execPath, [MAIN, "--help"], { encoding: "utf8" });
  expect(status).toBe(0);
  for (const option of ["--base", "--head", "--format", "--out", "--today", "--no-consequences"]) {
    expect(stdout).toContain(option);
  }
});
