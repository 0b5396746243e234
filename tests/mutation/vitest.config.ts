import { defineConfig } from 'vitest/config';
import { AREA, AREAS } from './areas.ts';

/** The tests of the area whose rules are being changed. */
export default defineConfig({
  test: { include: [...(AREAS[process.env[AREA] ?? '']?.tests ?? [])] },
});
