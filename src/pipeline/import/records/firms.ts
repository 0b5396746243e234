import type { Region } from '../../../domain/schema/tables.ts';
import type { Column } from '../header/columns.ts';
import { isGiven, orNone, plain } from '../plain.ts';
import { regionInAddress } from './places.ts';
import type { Row } from './rows.ts';

/** Producers, by the tables there are; those that are new get the next numbers. */
export interface FirmBook {
  readonly added: Row[];
  /** The firm's ID; `''` where none is named, `null` where several of the name can not be told apart. */
  /** The ID of a producer that is there; `''` where it is not, `null` where none is named or several are alike. */
  readonly known: (texts: ReadonlyMap<Column, string>) => string | null;
  readonly idOf: (texts: ReadonlyMap<Column, string>) => string | null;
}

const FORM = /^f-(\d+)$/;

const highest = (firms: readonly Row[]): number =>
  firms.reduce((most, { id = '' }) => Math.max(most, Number(FORM.exec(id)?.[1] ?? 0)), 0);

const kindOf = (name: string): string => {
  if (/合作社/.test(name)) return '合作社';
  return /公司|集团/.test(name) ? '企业' : '';
};

const namesOf = ({ name = '', formerNames = '' }: Row): string[] =>
  [name, ...formerNames.split(/[;；]/)].map(plain).filter((text) => text !== '');

/** A producer as the table tells it; what it does not tell is left blank. */
function newFirm(
  id: string,
  name: string,
  texts: ReadonlyMap<Column, string>,
  regions: readonly Region[],
): Row {
  const given = (column: Column) => (isGiven(texts.get(column)) ? (texts.get(column) ?? '') : '');
  const address = given('producerAddress');
  return {
    id,
    creditCode: given('creditCode'),
    name,
    kind: kindOf(plain(name)),
    licence: orNone(texts.get('licence')),
    region: regionInAddress(address, regions)?.code ?? '',
    address,
  };
}

/** Opens the list of firms for finding and adding. */
export function firmBook(firms: readonly Row[], regions: readonly Region[]): FirmBook {
  const added: Row[] = [];
  const byName = new Map<string, Row[]>();
  const enter = (firm: Row): void => {
    for (const name of new Set(namesOf(firm))) {
      byName.set(name, [...(byName.get(name) ?? []), firm]);
    }
  };
  firms.forEach(enter);
  const byCode = new Map(firms.map((firm) => [firm['creditCode'] ?? '', firm]));
  let last = highest(firms);
  const add = (texts: ReadonlyMap<Column, string>, name: string): string => {
    last += 1;
    const id = `f-${String(last).padStart(4, '0')}`;
    const firm = newFirm(id, name, texts, regions);
    added.push(firm);
    enter(firm);
    return id;
  };
  /** Firms that the table may mean: by its code, else by name and address, else by name. */
  const meant = (texts: ReadonlyMap<Column, string>, name: string): readonly Row[] => {
    const code = texts.get('creditCode') ?? '';
    const coded = isGiven(code) ? byCode.get(code) : undefined;
    if (coded) return [coded];
    const same = byName.get(plain(name)) ?? [];
    const address = plain(texts.get('producerAddress') ?? '');
    const here = same.filter((firm) => plain(firm['address'] ?? '') === address);
    return here.length > 0 ? here : same;
  };
  const known: FirmBook['known'] = (texts) => {
    const name = texts.get('producerName') ?? '';
    if (!isGiven(name)) return null;
    const [first, ...others] = meant(texts, name);
    return others.length > 0 ? null : (first?.['id'] ?? '');
  };
  return {
    added,
    known,
    idOf(texts) {
      const name = texts.get('producerName') ?? '';
      if (!isGiven(name)) return '';
      const id = known(texts);
      return id === '' ? add(texts, name) : id;
    },
  };
}
