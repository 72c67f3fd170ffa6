/**
 * `npm run build:command`: the command and its packages as one script, `dist/command/command.cjs`, and the byte code that V8 made
 * of it while it cleaned a page, `dist/command/command.cache`. Loading 250 small modules takes longer than cleaning a page;
 * with both files a page takes about half the time. Another version of V8 passes the byte code over and compiles anew.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { build } from 'esbuild';
import { type Command, compileCommand } from '../../bin/load.js';

const root = join(import.meta.dirname, '../..');
const PAGE = join(root, 'fixtures/minutes/byalag/eng.txt');

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/command/command.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  legalComments: 'linked',
  // yaml's modules as they are, so that only what writes is taken in.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  define: { 'import.meta.url': '__url', 'import.meta.dirname': '__dirname' },
  banner: {
    js: "(function(exports,require,module,__filename,__dirname){const __url=require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  logLevel: 'warning',
});
const { script, command } = compileCommand();
await cleanPage(command);
const cache = script.createCachedData();
writeFileSync(join(root, 'dist/command/command.cache'), cache);
console.log(`dist/command: ${(cache.length / 1e6).toFixed(1)} MB of byte code.`);

/** Goes the way that most users go, so that the functions on it are compiled. */
async function cleanPage({ run }: Command): Promise<void> {
  const silent = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), {
    isTTY: false,
  });
  const folder = mkdtempSync(join(tmpdir(), 'renskrift-'));
  const page = join(folder, 'page.txt');
  writeFileSync(page, readFileSync(PAGE));
  try {
    const io = { stdin: process.stdin, stdout: silent, stderr: silent, env: {} };
    const code = await run(['clean', page, '-o', join(folder, 'out')], io);
    if (code !== 0) throw new Error(`Unexpected exit code ${code} of the bundled command, expected 0.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
