import { expect, test } from 'vitest';
import { type Cited, cite } from './cite.ts';

const CITED: Cited = {
  title: {
    zh: '枣庄市行政审批服务局2024年政府信息公开年报数据',
    en: 'Zaozhuang, 2024: 100% & more',
  },
  version: '2024-1a2b3c4d',
  address: 'https://data.example/agencies/370400-approval-services/2024/',
  key: '/agencies/370400-approval-services/2024/',
};

test('GB/T 7714 leaves the day of access to whoever copies', () => {
  expect(cite('gbt', CITED, 'zh')).toBe(
    '公开有数. 枣庄市行政审批服务局2024年政府信息公开年报数据[DS/OL]. 版本 2024-1a2b3c4d. [引用日期]. https://data.example/agencies/370400-approval-services/2024/.',
  );
  expect(cite('gbt', CITED, 'en')).toBe(
    'Gongkai Youshu. Zaozhuang, 2024: 100% & more[DS/OL]. Version 2024-1a2b3c4d. [date of access]. https://data.example/agencies/370400-approval-services/2024/.',
  );
});

test('APA asks for no day of access where the version is told', () => {
  expect(cite('apa', CITED, 'zh')).toBe(
    '公开有数. (n.d.). 枣庄市行政审批服务局2024年政府信息公开年报数据 (Version 2024-1a2b3c4d) [Data set]. https://data.example/agencies/370400-approval-services/2024/',
  );
});

test('BibTeX keeps its own marks out of the title', () => {
  expect(cite('bibtex', CITED, 'en')).toMatchInlineSnapshot(`
    "@misc{gongkai-youshu-agencies-370400-approval-services-2024,
      author = {{Gongkai Youshu}},
      title = {{Zaozhuang, 2024: 100\\% \\& more}},
      version = {2024-1a2b3c4d},
      note = {Data set, version 2024-1a2b3c4d},
      url = {https://data.example/agencies/370400-approval-services/2024/}
    }"
  `);
});
