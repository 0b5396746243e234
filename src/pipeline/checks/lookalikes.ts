import { appearanceOf } from '../../domain/identifiers/appearance.ts';
import type { Firm } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { SharedCheck } from './check.ts';

/** A character with its code, for it can not be told by its looks. */
const coded = (character: string): string =>
  `${character} U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first characters in which names of the same looks differ. */
function differing(name: string, other: string): readonly [here: string, there: string] {
  const [here, there] = [Array.from(name), Array.from(other)];
  const at = here.findIndex((c, i) => c !== there[i]);
  return [coded(here[at] ?? ''), coded(there[at] ?? '')];
}

function findingOf(firm: Firm, earlier: Firm): Finding {
  const [here, there] = differing(firm.name, earlier.name);
  return finding('firm-name-lookalike', firm, 'name', { other: earlier.id, here, there });
}

/** Firms that can not be told apart by their names, though these are not spelt alike. */
export const firmLookalikes: SharedCheck = {
  needs: [],
  run({ firms }) {
    const seen = new Map<string, Firm>();
    return firms.flatMap((firm) => {
      const appearance = appearanceOf(firm.name);
      const earlier = seen.get(appearance);
      if (!earlier) seen.set(appearance, firm);
      return earlier && earlier.name !== firm.name ? [findingOf(firm, earlier)] : [];
    });
  },
};
