import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { bilingual, code, day, keys } from './entry-fields.ts';

/* What the public gets of an interview; see `entries.ts`. */

export const interviewEntry = z.object({
  id: z.string(),
  campaign: code,
  date: day,
  level: keys(vocabulary.interviewLevel),
  form: keys(vocabulary.interviewForm),
  title: z.string(),
  firm: z.string().nullable(),
  region: code.nullable(),
  agenda: z.array(z.string()),
  attendance: z.array(
    z.object({ role: bilingual, people: z.int(), reported: z.string().nullable() }),
  ),
  attendees: z.int(),
  commitments: z.array(
    z.object({
      id: z.string(),
      party: z.string(),
      commitment: z.string(),
      due: day,
      keptOn: day.nullable(),
      followUp: z.string().nullable(),
      status: z.enum(['due', 'kept', 'late', 'keptLate']),
    }),
  ),
});

export type InterviewEntry = z.output<typeof interviewEntry>;
