import { describe, expect, it } from 'vitest';
import { WHOLE_DAY } from '../../src/domain/release.ts';
import { momentOf, readEnvironment } from '../../src/pipeline/environment.ts';

const read = (variables: Record<string, string>) => readEnvironment(variables, '/project');

describe('the environment', () => {
  it('has defaults, and blank variables count as not set', () => {
    const expected = {
      data: '/project/data',
      content: '/project/content',
      out: '/project/dist',
      site: null,
      asOf: null,
      time: WHOLE_DAY,
      commit: null,
    };
    expect(read({})).toEqual(expected);
    expect(read({ BULLETIN_DATA: '', BULLETIN_AS_OF: '', BULLETIN_SITE: '' })).toEqual(expected);
  });

  it('resolves paths and keeps the rest', () => {
    const environment = read({
      BULLETIN_DATA: '../data',
      BULLETIN_CONTENT: '/elsewhere/content',
      BULLETIN_OUT: 'out/site',
      BULLETIN_AS_OF: '2022-06-30',
      BULLETIN_SITE: 'https://example.org/food/',
      BULLETIN_COMMIT: 'a'.repeat(40),
    });
    expect(environment).toEqual({
      data: '/data',
      content: '/elsewhere/content',
      out: '/project/out/site',
      asOf: '2022-06-30',
      time: WHOLE_DAY,
      site: 'https://example.org/food',
      commit: 'a'.repeat(40),
    });
  });

  it.each([
    [{ BULLETIN_AS_OF: '2022-02-30' }, 'BULLETIN_AS_OF=2022-02-30'],
    [{ BULLETIN_AS_OF: '2022/6/30' }, 'BULLETIN_AS_OF=2022/6/30'],
    [{ BULLETIN_SITE: 'example.org' }, 'BULLETIN_SITE=example.org'],
    [{ BULLETIN_SITE: 'file:///site' }, 'BULLETIN_SITE=file:///site'],
    [{ BULLETIN_SITE: 'https://example.org/?a=1' }, 'BULLETIN_SITE='],
    [{ BULLETIN_COMMIT: 'main' }, 'BULLETIN_COMMIT=main'],
    [{ BULLETIN_OUT: '.' }, 'BULLETIN_OUT=/project'],
    [{ BULLETIN_OUT: 'data' }, 'BULLETIN_OUT=/project/data'],
    [{ BULLETIN_OUT: '/' }, 'BULLETIN_OUT=/'],
  ])('refuses %o', (variables, message) => {
    expect(() => read(variables as unknown as Record<string, string>)).toThrow(message);
  });

  it('names every variable at fault at once', () => {
    expect(() => read({ BULLETIN_AS_OF: 'now', BULLETIN_SITE: 'x' })).toThrow(
      /BULLETIN_AS_OF=now[^]*BULLETIN_SITE=x/,
    );
  });

  it('takes day and time from the variable, the settings, then the clock in Shanghai', () => {
    const lateInLondon = new Date('2022-06-30T17:00:00Z');
    const given = (asOf?: string) => read({ ...(asOf && { BULLETIN_AS_OF: asOf }) });
    const now = (asOf?: string, pinned?: string) =>
      momentOf(given(asOf), { asOf: pinned }, lateInLondon);
    expect(now('2022-01-01', '2022-02-02')).toEqual({ day: '2022-01-01', time: WHOLE_DAY });
    expect(now('2022-01-01T09:30', '2022-02-02')).toEqual({ day: '2022-01-01', time: '09:30' });
    expect(now(undefined, '2022-02-02')).toEqual({ day: '2022-02-02', time: WHOLE_DAY });
    expect(now()).toEqual({ day: '2022-07-01', time: '01:00' });
  });
});
