import { expect, test } from 'vitest';
import { findAgencyByName } from '../corpus/findAgency.ts';
import { readRegistry } from '../corpus/registry.ts';
import { packRegistry, unpackRegistry } from './registryFile.ts';

const { agencies } = readRegistry('content');
const packed = packRegistry(agencies.values(), {});
const registry = unpackRegistry(JSON.parse(JSON.stringify(packed)));

test('every agency is found by every name that it goes by, with all that the checks ask of it', () => {
  expect(agencies.size).toBeGreaterThan(5);
  for (const agency of agencies.values()) {
    const names = [agency.name, ...agency.aliases, ...agency.formerNames.map(({ name }) => name)];
    for (const name of names) {
      const found = findAgencyByName(name, registry);
      const { region, level, function: kind, scope, id, divisionCode } = agency;
      expect(found, name).toMatchObject({ id, region, level, function: kind, scope, divisionCode });
    }
  }
});

test('an agency takes less than 100 bytes beside its names', () => {
  const names = [...agencies.values()].flatMap(({ name, aliases, region }) => [
    name,
    ...aliases,
    ...region,
  ]);
  const own = JSON.stringify(packed).length - names.join('').length;
  expect(own / agencies.size).toBeLessThan(100);
});
