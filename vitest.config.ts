import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What comes is waited for, however busy the machine is; the default is a second.
    expect: { poll: { timeout: 20_000 } },
    // One worker fewer than there are cores is the default: half of a small machine.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/core/**'], reporter: ['text-summary', 'lcovonly', 'json-summary'] },
  },
});
