/** The largest file that the mock keeps unless it is told otherwise, in bytes: 32 MB. All files are in memory. */
export const DEFAULT_MAX_FILE_BYTES = 32 * 1024 * 1024;

/** The largest file that the service takes, in bytes: 500 MB (neighbours 9). The mock can be told to take as much. */
export const LARGEST_FILE = 500 * 1024 * 1024;

/** How many files of the largest size fit into a world. What they take in all is bounded by that. */
export const LARGEST_FILES_PER_WORLD = 8;

/** Refuses a file above the mock's own bound, which is lower than that of the service. */
export const fileTooLarge = (maxFileBytes: number): string =>
  `The mock keeps files of at most ${maxFileBytes} bytes; its option maxFileBytes (--max-file-bytes) takes more.`;

/** Refuses a file for which a world has no room. */
export const filesTooLarge = (maxFileBytes: number): string =>
  `The mock keeps at most ${LARGEST_FILES_PER_WORLD * maxFileBytes} bytes of files; delete some, or let its option maxFileBytes ` +
  `(--max-file-bytes) take more: all files may have ${LARGEST_FILES_PER_WORLD} times as many bytes.`;
