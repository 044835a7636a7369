import type { DatabaseSync } from "node:sqlite";

/** Everything that is asked of a file of logs, prepared once. */
export const sqliteStatements = (database: DatabaseSync) => ({
  worlds: database.prepare("SELECT name FROM worlds ORDER BY name"),
  world: database.prepare("SELECT id, epoch, time, header FROM worlds WHERE name = ?"),
  addWorld: database.prepare("INSERT INTO worlds (name, epoch, time, header) VALUES (?, ?, ?, ?)"),
  first: database.prepare("SELECT position FROM entries WHERE world = ? ORDER BY position LIMIT 1"),
  last: database.prepare("SELECT position, time FROM entries WHERE world = ? ORDER BY position DESC LIMIT 1"),
  append: database.prepare("INSERT INTO entries (world, position, time, nonce, input) VALUES (?, ?, ?, ?, ?)"),
  annotate: database.prepare("UPDATE entries SET note = ? WHERE world = ? AND position = ?"),
  read: database.prepare(
    "SELECT position, time, nonce, input, note FROM entries WHERE world = ? AND position > ? ORDER BY position LIMIT ?",
  ),
  trim: database.prepare("DELETE FROM entries WHERE world = ? AND position <= ?"),
  snapshot: database.prepare("SELECT position FROM snapshots WHERE world = ?"),
  setSnapshot: database.prepare(
    `INSERT INTO snapshots (world, position, previous) VALUES (?, ?, ?)
     ON CONFLICT (world) DO UPDATE SET position = excluded.position, previous = excluded.previous`,
  ),
  records: database.prepare("SELECT key, text FROM records WHERE world = ?"),
  setRecord: database.prepare(
    `INSERT INTO records (world, key, text) VALUES (?, ?, ?) ON CONFLICT (world, key) DO UPDATE SET text = excluded.text`,
  ),
  deleteRecord: database.prepare("DELETE FROM records WHERE world = ? AND key = ?"),
  bytes: database.prepare("SELECT bytes FROM bytes WHERE world = ? AND sha256 = ?"),
  keptBytes: database.prepare("SELECT sha256, unused FROM bytes WHERE world = ?"),
  markBytes: database.prepare("UPDATE bytes SET unused = ? WHERE world = ? AND sha256 = ?"),
  putBytes: database.prepare(
    `INSERT INTO bytes (world, sha256, bytes) VALUES (?, ?, ?) ON CONFLICT (world, sha256) DO UPDATE SET unused = 0`,
  ),
  deleteBytes: database.prepare("DELETE FROM bytes WHERE world = ? AND sha256 = ?"),
  deleteWorld: [
    "worlds WHERE id",
    "entries WHERE world",
    "snapshots WHERE world",
    "records WHERE world",
    "bytes WHERE world",
  ].map((rows) => database.prepare(`DELETE FROM ${rows} = ?`)),
});

export type SqliteStatements = ReturnType<typeof sqliteStatements>;
