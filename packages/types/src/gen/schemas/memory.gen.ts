// Generated from spec/components/schemas/memory/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Metadata, MetadataPatch, Timestamp } from "./values.gen.ts";

/** A new text in a memory store. */
export interface CreateMemoryRequest {
  /**
   * Where the memory stands, such as `/customers/dana.md`.
   * It starts with `/`, has 1 to 20 segments and at most 1,024 bytes, and is in the normal form NFC.
   * No segment is empty, `.` or `..`, and none has a control or format character.
   * A path at, above or below that of another memory is taken.
   */
  path: string;
  /**
   * The text, at most 102,400 bytes in UTF-8.
   * An empty string is an empty memory.
   */
  content: string | null;
}

/** A new memory store, a place for texts that outlive a session. */
export interface CreateMemoryStoreRequest {
  /**
   * Name of the store, 1 to 255 characters, none of them a control character.
   * It need not be unique, and sessions mount the store in a folder that is named after it.
   */
  name: string;
  /**
   * What the store holds, up to 1,024 characters.
   * Agents read it.
   */
  description?: string;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata?: Metadata;
}

/**
 * A memory that no longer exists.
 * Its versions stay.
 */
export interface DeletedMemory {
  /** Id that the memory had. */
  id: string;
  type: "memory_deleted";
}

/**
 * A memory store that no longer exists, with its memories and their versions.
 * Asking for it is answered with 404.
 */
export interface DeletedMemoryStore {
  /** Id that the store had. */
  id: string;
  type: "memory_store_deleted";
}

/**
 * A text in a memory store.
 * Each change of it makes a version.
 */
export interface Memory {
  /**
   * Id of the memory.
   * It stays when the path changes.
   */
  id: string;
  type: "memory";
  /** Store that holds it. */
  memory_store_id: string;
  /**
   * Where the memory stands in its store.
   * Upper and lower case differ.
   */
  path: string;
  /**
   * The text.
   * Null with `view=basic`.
   */
  content?: string | null;
  /** Size of the text in UTF-8. */
  content_size_bytes: number;
  /** SHA-256 of the text in UTF-8, in 64 lower-case hexadecimal digits. */
  content_sha256: string;
  /** Version that the memory is at. */
  memory_version_id: string;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
}

/** Who made a change. */
export type MemoryActor = APIActor | ServiceAccountActor | SessionActor | UserActor;

/** A call with an API key. */
export interface APIActor {
  type: "api_actor";
  /** Key that the call was made with. */
  api_key_id: string;
}

/** A call of a service account. */
export interface ServiceAccountActor {
  type: "service_account_actor";
  /** Account that made the call. */
  service_account_id: string;
}

/** An agent in a session. */
export interface SessionActor {
  type: "session_actor";
  /** Session in which the agent works. */
  session_id: string;
}

/** A person, as in the Console. */
export interface UserActor {
  type: "user_actor";
  /** Id of the person. */
  user_id: string;
}

/** One page of the memories of a store. */
export interface MemoryList {
  /** What stands on this page. */
  data: MemoryListItem[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/** An entry in a list of memories. */
export type MemoryListItem = Memory | MemoryPrefix;

/**
 * What has to be true of the stored text, also where only the path changes.
 * Otherwise the request is refused with 409, unless text and path are already as it asks.
 */
export interface MemoryPrecondition {
  type: "content_sha256";
  /** Hash that the text has to have, in 64 lower-case hexadecimal digits. */
  content_sha256?: string;
}

/**
 * The memories of one folder, as one entry of a list with `depth=1`.
 * It is not stored and has no id.
 */
export interface MemoryPrefix {
  type: "memory_prefix";
  /** Path of the folder, which ends with `/` and can be sent as `path_prefix`. */
  path: string;
}

/**
 * A place for texts that outlive a session.
 * Sessions can mount it for their agents to read and write.
 */
export interface MemoryStore {
  /** Id of the store. */
  id: string;
  type: "memory_store";
  /** Name of the store. */
  name: string;
  /**
   * What the store holds.
   * Empty when nothing was said.
   */
  description: string;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata: Metadata;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /**
   * When the store itself last changed.
   * Changes of its memories do not count.
   */
  updated_at: Timestamp;
  /**
   * When the store was archived.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/** One page of memory stores. */
export interface MemoryStoreList {
  /** What stands on this page. */
  data: MemoryStore[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/** One change of a memory, as it was made. */
export interface MemoryVersion {
  /** Id of the version. */
  id: string;
  type: "memory_version";
  /** Store that holds it. */
  memory_store_id: string;
  /** Memory that changed, which can be gone. */
  memory_id: string;
  /**
   * Kind of a change.
   * A change of the path alone is `modified` too.
   */
  operation: MemoryVersionOperation;
  /**
   * Path after the change.
   * Null once the version is redacted.
   */
  path?: string | null;
  /**
   * Text after the change.
   * Null with `view=basic`, where the memory was deleted, and once the version is redacted.
   */
  content?: string | null;
  /**
   * Size of the text in UTF-8.
   * Null where the memory was deleted, and once the version is redacted.
   */
  content_size_bytes?: number | null;
  /**
   * SHA-256 of the text in UTF-8.
   * Null where the memory was deleted, and once the version is redacted.
   */
  content_sha256?: string | null;
  /** Who made a change. */
  created_by?: MemoryActor;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /**
   * When the version was redacted.
   * Null until then.
   */
  redacted_at?: Timestamp | null;
  /** Who made a change. */
  redacted_by?: MemoryActor;
}

/** One page of the versions of the memories of a store. */
export interface MemoryVersionList {
  /** What stands on this page. */
  data: MemoryVersion[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/**
 * Kind of a change.
 * A change of the path alone is `modified` too.
 */
export type MemoryVersionOperation = "created" | "deleted" | "modified";

/**
 * How much of a memory is answered.
 * `basic` leaves `content` null, `full` fills it.
 */
export type MemoryView = "basic" | "full";

/**
 * Changes to a memory, to its text, its path or both.
 * What is left out stays as it is, and a request without both is refused with 400.
 */
export interface UpdateMemoryRequest {
  /** The new text, at most 102,400 bytes in UTF-8. */
  content?: string | null;
  /**
   * The new path, by the rules of a new memory.
   * The id of the memory stays.
   */
  path?: string | null;
  /**
   * What has to be true of the stored text, also where only the path changes.
   * Otherwise the request is refused with 409, unless text and path are already as it asks.
   */
  precondition?: MemoryPrecondition;
}

/**
 * Changes to a memory store.
 * What is left out stays as it is.
 */
export interface UpdateMemoryStoreRequest {
  /** New name, 1 to 255 characters. */
  name?: string | null;
  /**
   * New description, up to 1,024 characters.
   * An empty string removes it.
   */
  description?: string | null;
  /**
   * Merged into the stored metadata.
   * Null for the whole property changes nothing.
   */
  metadata?: MetadataPatch | null;
}
