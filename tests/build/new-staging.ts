import { NOTHING_STANDING, stagingAt, type Staging } from '../../scripts/build/staging/staging.ts';

/** A folder to build in, as before the first build. */
export const newStaging = (folder: string): Staging =>
  stagingAt(folder, `${folder}.drafts`, NOTHING_STANDING);
