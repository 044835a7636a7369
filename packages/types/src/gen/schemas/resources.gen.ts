// Generated from spec/components/schemas/resources/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Timestamp } from "./values.gen.ts";

/**
 * Mounts a read-only copy of an uploaded file into the sandbox of an existing session.
 * Repositories and memory stores can be attached only when the session is created.
 */
export interface AddSessionResourceRequest {
  type: "file";
  /** Id of an uploaded file. */
  file_id: string;
  /**
   * Path that the file gets below `/mnt/session/uploads`; missing folders are made.
   * Relative and absolute paths are both rooted there, and `/uploads` is another name of that folder.
   * A path that leaves the folder is answered with 400, and so is one that overlaps another resource.
   * Defaults to `/mnt/session/uploads/<file_id>`.
   */
  mount_path?: string | null;
}

/** What of a repository is checked out. */
export type Checkout = BranchCheckout | CommitCheckout;

/** The tip of a branch. */
export interface BranchCheckout {
  type: "branch";
  /** Name of the branch. */
  name: string;
}

/** One commit. */
export interface CommitCheckout {
  type: "commit";
  /** Full hash of the commit. */
  sha: string;
}

/** Confirms that a resource is gone from its session. */
export interface DeletedSessionResource {
  /** Id that the resource had. */
  id: string;
  type: "session_resource_deleted";
}

/** A file as it is mounted in a session. */
export interface FileResource {
  /** Id of the resource. */
  id: string;
  type: "file";
  /**
   * Id of the session's own copy.
   * It differs from the id of the uploaded file.
   */
  file_id: string;
  /** Path at which the agent finds the file, below `/mnt/session/uploads`. */
  mount_path: string;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
}

/**
 * Mounts a read-only copy of an uploaded file into the sandbox.
 * Sessions in a `self_hosted` environment refuse it with 400.
 */
export interface FileResourceParams {
  type: "file";
  /** Id of an uploaded file. */
  file_id: string;
  /**
   * Path that the file gets below `/mnt/session/uploads`; missing folders are made.
   * Relative and absolute paths are both rooted there, and `/uploads` is another name of that folder.
   * A path that leaves the folder is answered with 400, and so is one that overlaps another resource.
   * Defaults to `/mnt/session/uploads/<file_id>`.
   */
  mount_path?: string | null;
}

/**
 * A repository as it is cloned in a session.
 * It never shows the token.
 */
export interface GitHubRepositoryResource {
  /** Id of the resource. */
  id: string;
  type: "github_repository";
  /** Address of the repository. */
  url: string;
  /**
   * What is checked out.
   * Unset or null, it is the default branch of the repository.
   */
  checkout?: Checkout | null;
  /** Path at which the agent finds the clone. */
  mount_path: string;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
}

/**
 * Clones a GitHub repository into the sandbox.
 * Sessions in a `self_hosted` environment refuse it with 400.
 */
export interface GitHubRepositoryResourceParams {
  type: "github_repository";
  /**
   * Address in the form `https://github.com/<owner>/<repo>`, without `.git`.
   * SSH addresses are refused.
   */
  url: string;
  /**
   * Token that GitHub accepts for the clone.
   * Private repositories need one.
   * No response contains it.
   */
  authorization_token?: string;
  /**
   * What to check out.
   * Unset or null, it is the default branch of the repository.
   */
  checkout?: Checkout | null;
  /**
   * Absolute path of the clone.
   * Defaults to `/workspace/<repo-name>`.
   */
  mount_path?: string | null;
}

/**
 * A memory store as it is attached to a session.
 * Unlike the other kinds it has no `id` and no times.
 */
export interface MemoryStoreResource {
  type: "memory_store";
  /** Store that is attached. */
  memory_store_id: string;
  /**
   * Name of the store when it was attached.
   * Later renames do not show.
   */
  name?: string | null;
  /**
   * Description of the store when it was attached, empty if it had none.
   * The agent reads it in its system prompt.
   */
  description?: string;
  /** What the agent may do with the store. */
  access?: MountMode | null;
  /** How the agent is to use the store in this session. */
  instructions?: string | null;
  /** Path at which the agent finds the store, made from its name, as in `/mnt/memory/user-preferences`. */
  mount_path?: string | null;
}

/**
 * Attaches a memory store of the same workspace for the whole life of the session.
 * The service derives the mount path from the name of the store.
 */
export interface MemoryStoreResourceParams {
  type: "memory_store";
  /** Store to attach. */
  memory_store_id: string;
  /**
   * What the agent may do with the store.
   * Defaults to `read_write`.
   * @default "read_write"
   */
  access?: MountMode | null;
  /**
   * How the agent is to use the store in this session.
   * It becomes part of the system prompt.
   */
  instructions?: string | null;
}

/**
 * How a memory store is mounted.
 * With `read_only` the agent cannot change it.
 */
export type MountMode = "read_only" | "read_write";

/** Something that is at the disposal of a session. */
export type SessionResource = FileResource | GitHubRepositoryResource | MemoryStoreResource;

/** One page of the resources of a session. */
export interface SessionResourceList {
  /** The resources of this page. */
  data: SessionResource[];
  /**
   * Cursor of the next page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/** Something to put at the disposal of a new session. */
export type SessionResourceParams = FileResourceParams | GitHubRepositoryResourceParams | MemoryStoreResourceParams;

/**
 * Replaces the token of a repository, also while the session runs.
 * Files and memory stores refuse it with 400.
 */
export interface UpdateSessionResourceRequest {
  /**
   * Token that GitHub accepts from now on.
   * No response contains it.
   */
  authorization_token: string;
}
