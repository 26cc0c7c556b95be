import { expect, test } from 'vitest';
import { feedId } from './feedId.ts';

test('an id is the address where the site has one', () => {
  expect(feedId(new URL('https://data.invalid'), '/en/feed.xml')).toBe(
    'https://data.invalid/en/feed.xml',
  );
});

test('else it is a UUID of version 5, the same for the same path', () => {
  // As Python's uuid5(NAMESPACE_URL, 'python.org') has it.
  expect(feedId(undefined, 'python.org')).toBe('urn:uuid:7af94e2b-4dd9-50f0-9c9a-8a48519bdef0');
  expect(feedId(undefined, '/feed.xml')).not.toBe(feedId(undefined, '/en/feed.xml'));
});
