// Everything that runs without a browser: units, the whole editor without a page, files, outputs, and the architecture's own tests.

import { defineConfig } from 'vitest/config';

const suite = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/support/failOnConsole.ts'],
    // Exports and fonts are slow on a busy machine; a test that hangs is still found.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    projects: ['unit', 'editor', 'format', 'outputs', 'architecture'].map(suite),
  },
});
