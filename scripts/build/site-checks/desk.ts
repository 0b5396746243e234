import type { RuleFor } from './rule.ts';

const OF_STAFF = /^(\w+\/)?staff\//;

/** The page for staff tells what is not public: it belongs to the live preview alone. */
export const desk: RuleFor = () => ({
  file: (file) =>
    OF_STAFF.test(file)
      ? [
          {
            rule: 'staff-page',
            file,
            zh: '工作台只能在本机预览时有，不能发布。',
            en: 'The desk belongs to the live preview and must not be published.',
          },
        ]
      : [],
});
