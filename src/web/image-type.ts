/** Which images browsers show, by what their bytes begin with: a file's name says nothing. */

/** Bytes that are needed to tell. */
export const MAGIC_LENGTH = 12;

/** The content type; undefined for what no browser shows (TIFF, JPEG 2000) and for what is no image. */
export function imageType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, MAGIC_LENGTH));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  return undefined;
}
