/**
 * `npm run build:command`: the command and its packages as one script, `dist/command/command.cjs`, and the byte code that V8 made
 * of it while it cleaned a page, `dist/command/command.cache`. Loading 250 small modules takes longer than cleaning a page;
 * with both files a page takes about half the time. Another version of V8 passes the byte code over and compiles anew.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Command, compileCommand, keepHouse } from '../../bin/load.js';

keepHouse();

/**
 * What packages ask for and `renskrift` never comes to need: modules of Node's own, which take 5 ms to load (colours are told by
 * `colorLevel`), and the tables of Chinese, Japanese and Korean encodings, a third of the script.
 */
const withoutUnused: Plugin = {
  name: 'without unused modules',
  setup: ({ onResolve, onLoad }) => {
    const unused = /^(node:)?(child_process|tty|worker_threads)$|^\.\/tables\/.*\.json$/;
    onResolve({ filter: unused }, ({ importer }) =>
      importer.includes('node_modules') ? { path: '-', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({
      contents: 'exports.threadId = 0; exports.isatty = () => false',
    }));
  },
};
const root = join(import.meta.dirname, '../..');
const PAGE = join(root, 'fixtures/minutes/byalag/eng.txt');

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  legalComments: 'linked',
  // yaml's modules as they are, so that only what writes is taken in.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  // piscina starts threads from files of its own; the queue's packages are installed by those who use it.
  external: ['piscina', 'bullmq', 'ioredis'],
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};

await build({
  ...common,
  entryPoints: ['src/cli/batch/worker.ts'],
  outfile: 'dist/command/worker.cjs',
  define: { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' },
});
await build({
  ...common,
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/command/command.cjs',
  plugins: [withoutUnused],
  define: { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' },
  banner: {
    js: '(function(exports,require,module,__filename,__dirname){',
  },
  footer: { js: '})' },
});
inAscii(join(root, 'dist/command/command.cjs'));
const { script, command } = compileCommand();
await cleanPage(command);
const cache = script.createCachedData();
writeFileSync(join(root, 'dist/command/command.cache'), cache);
console.log(`dist/command: ${(cache.length / 1e6).toFixed(1)} MB of byte code.`);

/** Writes other letters as escapes, which esbuild does not within patterns; read as Latin-1, the script is quicker loaded and half as big. */
function inAscii(path: string): void {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

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
