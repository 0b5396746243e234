/** Where Astro works while it bundles into a folder. */
export const workOf = (draft: string) => ({ made: `${draft}.made`, cache: `${draft}.cache` });

/** All that may be left of a bundling. */
export const placesOf = (draft: string): string[] => [draft, ...Object.values(workOf(draft))];
