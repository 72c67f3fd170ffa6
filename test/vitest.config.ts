/**
 * Tests run from the project's root. `*.long.test.ts` are left to `npm run test:long`, which runs those alone.
 * The coverage thresholds are a guide for the two stages that are all our own; only `npm run coverage` looks at them.
 */
import { defineConfig } from 'vitest/config';

const LONG = 'test/**/*.long.test.ts';

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'long' ? [LONG] : ['test/**/*.test.ts'],
    exclude: mode === 'long' ? [] : [LONG],
    // Nothing here remembers anything that a test could spoil for another, and loading the modules anew for each file takes half the time.
    isolate: false,
    globalSetup: 'test/temporary.ts',
    setupFiles: mode === 'long' ? [] : ['test/setup.ts'],
    testTimeout: mode === 'long' ? 600_000 : 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/build/**'],
      thresholds: {
        'src/repair/**': { lines: 95, branches: 90 },
        'src/record/**': { lines: 95, branches: 90 },
      },
    },
  },
}));
