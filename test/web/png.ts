/** A PNG image of 8 by 8 grey pixels, made here. */
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 8;

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const header = Buffer.from([0, 0, 0, SIZE, 0, 0, 0, SIZE, 8, 0, 0, 0, 0]);
const pixels = Buffer.alloc(SIZE * (SIZE + 1), 0xaa).map((grey, i) => (i % (SIZE + 1) === 0 ? 0 : grey));

export const PNG: Buffer = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(pixels)),
  chunk('IEND', Buffer.alloc(0)),
]);
