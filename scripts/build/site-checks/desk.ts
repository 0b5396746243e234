import type { RuleFor } from './rule.ts';

/** The page for staff tells what is not public: it belongs to the live preview alone. */
export const desk: RuleFor = ({ files }) => ({
  end: () =>
    Promise.resolve(
      [...files]
        .filter((file) => /^(\w+\/)?staff\//.test(file))
        .map((file) => ({
          rule: 'staff-page',
          file,
          zh: '工作台只能在本机预览时有，不能发布。',
          en: 'The desk belongs to the live preview and must not be published.',
        })),
    ),
});
