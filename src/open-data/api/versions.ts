import type { Bilingual } from '../../domain/schema/field.ts';

/** A version of the interface, by semantic versioning. */
interface ApiVersion {
  readonly version: string;
  readonly date: string;
  readonly changes: Bilingual;
}

/**
 * Every version of the interface, newest first. What is added makes a new minor version; what is taken away
 * or means something else makes a new major one, at an address of its own.
 */
export const API_VERSIONS: readonly [ApiVersion, ...ApiVersion[]] = [
  {
    version: '1.0.0',
    date: '2026-11-26',
    changes: {
      zh: '首个版本：通告、企业、案件、通报、行动，按类别、地区、问题、项目和日期的清单，变动，以及 openFDA 格式。',
      en: 'First version: notices, firms, cases, bulletins and campaigns; lists by category, region, problem class, item and day; changes; the view in the shape of openFDA.',
    },
  },
];

const [{ version }] = API_VERSIONS;

export const API_VERSION = version;

/** Where this major version stands, from the root of the site. */
export const API_ROOT = `api/v${version.split('.', 1)[0]}/`;
