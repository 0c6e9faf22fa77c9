import { defineConfig } from 'vitest/config';

/** The built packages in real browsers; `npm run build` comes first. Browsers start slowly and two cores hold one. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    maxConcurrency: 8,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
