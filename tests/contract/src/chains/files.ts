import { choose, expects, found, lists, type Move, same } from "./move.ts";

/** neighbours 3: uploads are read and deleted, never downloaded. */
export const FILE_MOVES: Readonly<Record<string, Move>> = {
  "upload a file": async ({ files }, world, { word }) => {
    const body = new FormData();
    body.append("file", new Blob([word], { type: "text/plain" }), "note.txt");
    const made = await expects(world, 200, "files.upload", { body });
    same("a new file", [made?.filename, made?.size_bytes, made?.downloadable], ["note.txt", word.length, false]);
    files.push({ id: made?.id ?? "", state: "live" });
  },
  "read a file": async ({ files }, world, { pick, other }) => {
    const file = choose(files, pick);
    if (!file) return;
    const path = { file_id: file.id };
    await expects(world, file.state === "live" ? 200 : 404, "files.retrieve_metadata", { path });
    await expects(world, file.state === "live" ? 400 : 404, "files.download", { path });
    await lists(world, "files.list", {}, 5 + (other % 996), files, found(files));
  },
  "delete a file": async ({ files }, world, { pick }) => {
    const file = choose(files, pick);
    if (!file) return;
    await expects(world, file.state === "live" ? 200 : 404, "files.delete", { path: { file_id: file.id } });
    file.state = "deleted";
  },
};
