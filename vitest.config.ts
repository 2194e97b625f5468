import { defineConfig, type ViteUserConfig } from 'vitest/config'

const shared = { testTimeout: 300_000, hookTimeout: 300_000 }

/** Tests that put something in the place of a module get modules of their own. */
const replacing = ['tests/load/no-permission.test.ts', 'tests/harmless-rewrites.test.ts']

/** Tests that compare processor times run after all others, one by one: beside another worker everything takes longer. */
const timed = ['tests/cli/bounds.test.ts']

const config: ViteUserConfig = defineConfig({
  test: {
    pool: 'forks',
    // Most tests wait for a program that they started.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package.test.ts', 'tests/browser/**', ...replacing, ...timed],
          // The program is loaded once a worker, not once a file: that took longer than the tests.
          isolate: false,
        },
      },
      { test: { ...shared, name: 'unit-replacing', include: replacing } },
      {
        test: {
          ...shared,
          name: 'unit-timed',
          include: timed,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...shared, name: 'browser', include: ['tests/browser/**/*.test.ts'] } },
      { test: { ...shared, name: 'package', include: ['tests/package.test.ts'] } },
    ],
    coverage: {
      // Vitest's own, which is installed with what else `npm run check` needs.
      provider: 'custom',
      customProviderModule: './scripts/check/node_modules/@vitest/coverage-v8/dist/index.js',
      include: ['src/**/*.ts'],
      // The launcher, and what opens, locks and replaces files, run in the processes that the tests spawn.
      exclude: ['src/**/corpus.ts', 'src/cli/launch.ts', 'src/files/**'],
      reporter: ['text-summary'],
      // A little under what the tests reach.
      thresholds: { statements: 94, branches: 85, functions: 95, lines: 96 },
    },
  },
})

export default config
