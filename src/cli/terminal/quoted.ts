/** Paths in commands that a message proposes. */

/** A path as one word of a command line, as a POSIX shell reads it. */
export const quoted = (path: string): string =>
  /^[\p{L}\p{N}_./:=@%+-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
