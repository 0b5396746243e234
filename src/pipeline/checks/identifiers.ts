import { barcodeCheckDigit, barcodeProblem } from '../../domain/identifiers/barcode.ts';
import {
  creditCodeCheckCharacter,
  creditCodeProblem,
  isIndividualCode,
} from '../../domain/identifiers/credit-code.ts';
import { licenceCheckDigit, licenceProblem } from '../../domain/identifiers/licence.ts';
import type { Firm } from '../../domain/schema/tables.ts';
import { subjectKind } from '../../domain/schema/vocabularies.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

function creditCodeFindings(firm: Firm, allowed: ReadonlySet<string>): Finding[] {
  const { creditCode, kind } = firm;
  const fault = allowed.has(creditCode) ? null : creditCodeProblem(creditCode);
  if (fault === 'form') return [finding('credit-code-form', firm, 'creditCode', {})];
  if (fault === 'check') {
    const expected = creditCodeCheckCharacter(creditCode.slice(0, 17));
    return [finding('credit-code-check', firm, 'creditCode', { expected })];
  }
  // A small workshop may be registered as an individual or as an enterprise.
  if (kind === 'workshop' || isIndividualCode(creditCode) === (kind === 'individual')) return [];
  return [finding('credit-code-kind', firm, 'creditCode', { kind: subjectKind[kind].zh })];
}

function licenceFindings(firm: Firm): Finding[] {
  const { licence } = firm;
  const fault = licence === null ? null : licenceProblem(licence);
  if (licence === null || fault === null) return [];
  if (fault !== 'check') return [finding('licence-type', firm, 'licence', {})];
  const expected = licenceCheckDigit(licence.slice(2, 15));
  return [finding('licence-check', firm, 'licence', { expected })];
}

/** Check characters of credit codes, but for those allowed by name. */
export const creditCodes: SharedCheck = {
  needs: ['codeAllowList'],
  run({ firms, codeAllowList }) {
    const allowed = new Set(codeAllowList.map(({ creditCode }) => creditCode));
    return firms.flatMap((firm) => creditCodeFindings(firm, allowed));
  },
};

/** Classes and check digits of production licences. */
export const licences: SharedCheck = {
  needs: [],
  run: ({ firms }) => firms.flatMap(licenceFindings),
};

/** Check digits of barcodes. */
export const barcodes: CampaignCheck = {
  needs: [],
  run: ({ samples }) =>
    samples.flatMap((sample) => {
      const { barcode } = sample;
      if (barcode === null || barcodeProblem(barcode) !== 'check') return [];
      const expected = barcodeCheckDigit(barcode.slice(0, -1));
      return [finding('barcode-check', sample, 'barcode', { expected })];
    }),
};
