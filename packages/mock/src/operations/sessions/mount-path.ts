import { refuse } from "../../domain/refusal.ts";
import { shorten } from "../../domain/shorten.ts";
import type { ResourceRecord } from "../../state/records.ts";

const UPLOADS = "/mnt/session/uploads";

/** Words of the service for each type of resource. */
const NAMES = { file: "file", github_repository: "repository" } as const;

type Mounted = keyof typeof NAMES;

/**
 * Where a file is mounted. Every path stays below the uploads (live L33, house rule H21): `data.csv`, `/data.csv`, `/uploads/data.csv` and the full
 * path all name the same file.
 *
 * @throws Refused with 400 if the path leaves the uploads or names nothing in them
 */
export function fileMount(path: string): string {
  const below = path.replace(/^\/+(?:mnt\/session\/)?uploads(?:\/|$)/, "");
  return `${UPLOADS}/${segmentsOf(path, below, "file").join("/")}`;
}

/**
 * Where a repository is mounted.
 *
 * @throws Refused with 400 if the path leads upwards or names nothing
 */
export const repositoryMount = (path: string): string => `/${segmentsOf(path, path, "github_repository").join("/")}`;

function segmentsOf(path: string, below: string, type: Mounted): string[] {
  const shown = JSON.stringify(shorten(path, 128));
  const segments = below.split("/").filter((segment) => segment !== "" && segment !== ".");
  // Also where it would come back: what is written upwards is seldom meant.
  if (segments.includes("..")) {
    refuse(
      `Invalid ${NAMES[type]} resource: mount path ${shown} escapes ${type === "file" ? "/uploads/" : "its folder"}`,
    );
  }
  if (/\p{Cc}/u.test(below)) refuse(`Invalid ${NAMES[type]} resource: mount path ${shown} has control characters`);
  if (segments.length === 0) refuse(`Invalid ${NAMES[type]} resource: mount path ${shown} names nothing`);
  return segments;
}

/**
 * Holds a new mount against those that a session has. One may not be, hold or lie inside another; where memory stores are mounted is the
 * mock's own choice, and does not count.
 *
 * @throws Refused with 400 if they overlap
 */
export function requireFreeMount(resources: readonly ResourceRecord[], type: Mounted, mount: string): void {
  for (const { shown } of resources) {
    if (shown.type === "memory_store") continue;
    const taken = shown.type === "file" ? fileMount(shown.mount_path) : shown.mount_path;
    if (!isInside(mount, taken) && !isInside(taken, mount)) continue;
    const short = type === "file" ? mount.replace(UPLOADS, "/uploads") : mount;
    refuse(`Invalid ${NAMES[type]} resource: mount_path overlaps another resource: ${shorten(short, 128)}`);
  }
}

const isInside = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);
