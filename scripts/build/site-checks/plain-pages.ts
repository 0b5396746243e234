import type { RuleFor } from './rule.ts';

/** A place in another page. */
const ELSEWHERE = /^[^#]+#/;

/** Notes the pages whose checks hang on no other page's content: no figures, no places in other pages. */
export const notingPlain =
  (plain: Set<string>): RuleFor =>
  () => ({
    page({ file, marks, pointers }) {
      const isPlain = marks.length === 0 && !pointers.some(({ target }) => ELSEWHERE.test(target));
      if (isPlain) plain.add(file);
      return [];
    },
  });
