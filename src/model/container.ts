/**
 * The model file as a container: named sections of typed arrays behind a small table of contents, so that loading is
 * making views on one buffer and nothing is parsed. Little-endian, sections aligned to 8 bytes.
 *
 * Layout: magic (8 bytes) · number of sections (u32) · version (u32) · per section: name (32 bytes, ASCII, zero padded),
 * offset (u32), length in bytes (u32) · the sections.
 */
const MAGIC = 'renskrft';
const VERSION = 1;
const HEAD = 16;
const ENTRY = 40;
const NAME = 32;

/** Packs sections into one buffer; the same sections in the same order give the same bytes. */
export function packContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tableEnd = HEAD + ENTRY * sections.size;
  const total = [...sections.values()].reduce((end, bytes) => align(end) + bytes.length, tableEnd);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  out.set(ascii(MAGIC), 0);
  view.setUint32(8, sections.size, true);
  view.setUint32(12, VERSION, true);
  let entry = HEAD;
  let end = tableEnd;
  for (const [name, bytes] of sections) {
    end = align(end);
    out.set(ascii(name.padEnd(NAME, '\0').slice(0, NAME)), entry);
    view.setUint32(entry + NAME, end, true);
    view.setUint32(entry + NAME + 4, bytes.length, true);
    out.set(bytes, end);
    end += bytes.length;
    entry += ENTRY;
  }
  return out;
}

/** The sections of a packed buffer, as views on it. Throws where it is no whole model file of this version. */
export function openContainer(buffer: ArrayBufferLike): ReadonlyMap<string, Uint8Array> {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (!isWhole(bytes, view)) {
    throw new Error(
      'Unexpected model file, expected one of this version; build it again with `npm run build:model`.',
    );
  }
  const sections = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint32(8, true); i++) {
    const entry = HEAD + ENTRY * i;
    const [start, end] = placeOf(view, entry);
    sections.set(text(bytes.subarray(entry, entry + NAME)).replace(/\0+$/, ''), bytes.subarray(start, end));
  }
  return sections;
}

/** Whether magic and version are ours, and all of the table and of its sections is there. */
function isWhole(bytes: Uint8Array, view: DataView): boolean {
  if (bytes.length < HEAD || text(bytes.subarray(0, 8)) !== MAGIC) return false;
  const sections = view.getUint32(8, true);
  if (view.getUint32(12, true) !== VERSION || HEAD + ENTRY * sections > bytes.length) return false;
  for (let i = 0; i < sections; i++) {
    if (placeOf(view, HEAD + ENTRY * i)[1] > bytes.length) return false;
  }
  return true;
}

function placeOf(view: DataView, entry: number): [start: number, end: number] {
  const start = view.getUint32(entry + NAME, true);
  return [start, start + view.getUint32(entry + NAME + 4, true)];
}

const align = (offset: number): number => (offset + 7) & ~7;
const ascii = (value: string): Uint8Array => Uint8Array.from(value, (c) => c.charCodeAt(0));
const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
