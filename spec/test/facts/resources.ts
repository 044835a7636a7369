import { property, schema } from "../document.ts";
import { answer, type Fact, fact, isRefused, members, refusals, says, sent, values } from "./fact.ts";

const FILE = {
  id: "sesrsc_011CZkZBJq5dWxk9fVLNcPht",
  type: "file",
  file_id: "file_011CNha8iCJcU1wXNR6q4V8w",
  mount_path: "/uploads/receipt.pdf",
  created_at: "2026-03-15T10:00:00Z",
  updated_at: "2026-03-15T10:00:00Z",
};

const REPOSITORY = {
  id: "sesrsc_011CZkZCKr6eXyl0gWMOdQiu",
  type: "github_repository",
  url: "https://github.com/example-org/example-repo",
  mount_path: "/workspace/example-repo",
  checkout: { type: "branch", name: "main" },
  created_at: "2026-03-15T10:00:00Z",
  updated_at: "2026-03-15T10:00:00Z",
};

const COMMIT = { type: "commit", sha: "0123456789abcdef0123456789abcdef01234567" };

/** Statements of the Ruby reference about resources, with the values it shows. */
export const RESOURCE_FACTS: readonly Fact[] = [
  fact("93", "add takes file_id and type file", () => schema("AddSessionResourceRequest").required, [
    "type",
    "file_id",
  ]),
  fact(
    "93b",
    "the default of mount_path",
    () => says(property("AddSessionResourceRequest", "mount_path").description, /\/mnt\/session\/uploads\/<file_id>/),
    "said",
  ),
  fact(
    "94",
    "a file resource",
    () => Object.keys(schema("FileResource").properties ?? {}).sort(),
    Object.keys(FILE).sort(),
  ),
  fact("95", "the published file, as added", () => answer("sessions.resources.add", "published-file"), FILE),
  fact("95b", "it is a FileResource", () => refusals("FileResource", FILE), []),
  fact("97", "the published page", () => answer("sessions.resources.list", "published-page"), {
    data: [FILE, REPOSITORY],
    next_page: "page_MjAyNS0wNS0xNFQwMDowMDowMFo=",
  }),
  fact(
    "97b",
    "it is a SessionResourceList",
    () => refusals("SessionResourceList", answer("sessions.resources.list", "published-page")),
    [],
  ),
  fact("98", "there are three kinds", () => members("SessionResource"), ["file", "github_repository", "memory_store"]),
  fact("99", "a repository at a branch", () => refusals("GitHubRepositoryResource", REPOSITORY), []),
  fact(
    "99b",
    "a repository at a commit",
    () => refusals("GitHubRepositoryResource", { ...REPOSITORY, checkout: COMMIT }),
    [],
  ),
  fact("99c", "a commit is a full hash", () => says(property("CommitCheckout", "sha").description, /[Ff]ull/), "said"),
  fact("100", "a memory store", () => Object.keys(schema("MemoryStoreResource").properties ?? {}).sort(), [
    "access",
    "description",
    "instructions",
    "memory_store_id",
    "mount_path",
    "name",
    "type",
  ]),
  fact("100b", "access is read_write or read_only", () => values(schema("MountMode")), ["read_only", "read_write"]),
  fact(
    "100c",
    "instructions have at most 4096 characters",
    () => property("MemoryStoreResource", "instructions").maxLength,
    4096,
  ),
  fact(
    "100d",
    "the description is a snapshot in the system prompt",
    () => says(property("MemoryStoreResource", "description").description, /system prompt/),
    "said",
  ),
  fact("101b", "the published file, as retrieved", () => answer("sessions.resources.retrieve", "published-file"), FILE),
  fact("102b", "the published token", () => sent("sessions.resources.update", "published-token"), {
    authorization_token: "ghp_exampletoken",
  }),
  fact(
    "102c",
    "the answer has no token",
    () => "authorization_token" in Object(schema("GitHubRepositoryResource").properties),
    false,
  ),
  fact("102d", "the published answer", () => answer("sessions.resources.update", "published-repository"), REPOSITORY),
  fact(
    "103b",
    "the published deletion",
    () => refusals("DeletedSessionResource", answer("sessions.resources.delete", "published")),
    [],
  ),
  fact("103c", "its tag", () => property("DeletedSessionResource", "type").const, "session_resource_deleted"),
  fact(
    "24c",
    "only files are added later",
    () => isRefused("AddSessionResourceRequest", { type: "memory_store", memory_store_id: "memstore_1" }),
    true,
  ),
];
