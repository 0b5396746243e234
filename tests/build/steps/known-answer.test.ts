import { expect, test } from 'vitest';
import { contentOf, withKnownAnswers } from '../../../scripts/build/renderer/known-answer.ts';

const bytes = new TextEncoder().encode('通报');

test('of an answer that was given bytes, these are told as they are, and can still be read from it', async () => {
  await withKnownAnswers(async () => {
    const answer = new Response(bytes, { status: 404, headers: { 'content-type': 'text/html' } });
    expect(await contentOf(answer)).toBe(bytes);
    expect(answer.body).not.toBeNull();
    expect(await answer.text()).toBe('通报');
  });
});

test.each([
  ['a text', () => new Response('通报')],
  ['a value', () => Response.json('通报')],
])('an answer that was given %s is read', async (_, make) => {
  await withKnownAnswers(async () => {
    const answer = make();
    expect(answer).toBeInstanceOf(Response);
    expect(new TextDecoder().decode((await contentOf(answer)) ?? undefined)).toMatch(/通报/);
  });
});

test('an answer that says nothing is told apart, and the usual answers are back in the end', async () => {
  const usual = Response;
  const failing = withKnownAnswers(async () => {
    expect(await contentOf(new Response(null))).toBeNull();
    throw new Error('page');
  });
  await expect(failing).rejects.toThrow('page');
  expect(globalThis.Response).toBe(usual);
});
