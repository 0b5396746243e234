import type { SiteProblem } from './problem.ts';

const OF_STAFF = /^(\w+\/)?staff\//;

/** The page for staff tells what is not public: it belongs to the live preview alone, and so does all that goes with it. */
export const desk = (files: Iterable<string>): SiteProblem[] =>
  [...files]
    .filter((file) => OF_STAFF.test(file))
    .map((file) => ({
      rule: 'staff-page',
      file,
      zh: '工作台只能在本机预览时有，不能发布。',
      en: 'The desk belongs to the live preview and must not be published.',
    }));
