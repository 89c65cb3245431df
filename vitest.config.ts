import { defineConfig } from 'vitest/config'

const shared = {
  environment: 'node' as const,
  pool: 'forks' as const,
  setupFiles: ['tests/setup/no-console-errors.ts'],
  // Failures that a test provokes are its own affair.
  env: { LOG_LEVEL: 'silent' },
}

// No Remix plugin here: it cannot run under vitest.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{app,search,prisma,scripts}/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'db',
          include: ['{app,search,prisma,tests}/**/*.db.test.ts'],
          globalSetup: ['tests/setup/database-template.ts'],
          setupFiles: [...shared.setupFiles, 'tests/setup/database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'search',
          include: ['tests/search/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'worker',
          include: ['tests/worker/**/*.test.ts'],
          // Each of them keeps the machine busy by itself.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
