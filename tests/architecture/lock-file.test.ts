import { expect, test } from 'vitest';
import { read } from './sources.ts';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/**
 * `npm ci` refuses a lock file without the programs for other platforms. They are lost when a package is
 * added to an existing lock file, or when its maker has not published all of them. Then delete the lock
 * file and `node_modules`, choose a version that is complete, and install anew.
 */
test('the lock file holds the programs of every platform', () => {
  const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !held.has(name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
