import { describe, expect, test } from 'vitest';
import { CITE_STYLES, type Cited, type CitedCell, cite, citeCell, dataEdition } from './cite.ts';

const CITED: Cited = {
  title: {
    zh: '枣庄市行政审批服务局2024年政府信息公开年报数据',
    en: 'Zaozhuang, 2024: 100% & more',
  },
  edition: dataEdition('2024-1a2b3c4d'),
  released: '2026-11-21',
  address: 'https://data.example/agencies/370400-approval-services/2024/',
  key: '/agencies/370400-approval-services/2024/',
};

test('GB/T 7714 has the date of the release, and leaves the day of access to whoever copies', () => {
  expect(cite('gbt', CITED, 'zh')).toBe(
    '公开有数. 枣庄市行政审批服务局2024年政府信息公开年报数据[DS/OL]. 数据编号 2024-1a2b3c4d. (2026-11-21)[引用日期]. https://data.example/agencies/370400-approval-services/2024/.',
  );
  expect(cite('gbt', CITED, 'en')).toBe(
    'Gongkai Youshu. Zaozhuang, 2024: 100% & more[DS/OL]. Data ID 2024-1a2b3c4d. (2026-11-21)[date of access]. https://data.example/agencies/370400-approval-services/2024/.',
  );
});

test('APA has the day of the release', () => {
  expect(cite('apa', CITED, 'zh')).toBe(
    '公开有数. (2026, November 21). 枣庄市行政审批服务局2024年政府信息公开年报数据 (数据编号 2024-1a2b3c4d) [Data set]. https://data.example/agencies/370400-approval-services/2024/',
  );
});

test('BibTeX keeps its own marks out of the title', () => {
  expect(cite('bibtex', CITED, 'en')).toMatchInlineSnapshot(`
    "@misc{gongkai-youshu-agencies-370400-approval-services-2024,
      author = {{Gongkai Youshu}},
      title = {{Zaozhuang, 2024: 100\\% \\& more}},
      year = {2026},
      date = {2026-11-21},
      note = {Data set, data ID 2024-1a2b3c4d, released 2026-11-21},
      url = {https://data.example/agencies/370400-approval-services/2024/}
    }"
  `);
});

test('before the first release there is no date, and none is made up', () => {
  const early = { ...CITED, released: null };
  expect(cite('gbt', early, 'zh')).toContain('. [引用日期]. ');
  expect(cite('apa', early, 'zh')).toContain('公开有数. (n.d.). ');
  expect(cite('bibtex', early, 'zh')).not.toMatch(/year|date|released/);
});

test.each(CITE_STYLES)('%s: where nobody knows the address it is left out', (style) => {
  expect(cite(style, { ...CITED, address: null }, 'zh')).not.toMatch(/https?:|null|\.\.|url/);
});

test.each(CITE_STYLES)(
  '%s: a data ID is not called a version, which its year would date',
  (style) => {
    expect(cite(style, CITED, 'en')).not.toMatch(/version/i);
    expect(cite(style, CITED, 'zh')).not.toMatch(/version|版本/i);
  },
);

describe('a number', () => {
  const CELL: CitedCell = {
    agency: { zh: '枣庄市行政审批服务局', en: 'Zaozhuang Bureau' },
    report: {
      zh: '枣庄市行政审批服务局2024年年度报告',
      en: 'Zaozhuang Bureau: annual report for 2024',
    },
    item: { zh: '行政许可：38651 件', en: 'Licensing: 38,651' },
    published: '2025-01-20',
    url: 'http://zaozhuang.example/report.html',
    transcribed: false,
    read: { ...CITED, address: `${CITED.address}#cell=licensing.decisions` },
  };

  test('GB/T 7714 names the report of the agency as its source, then where it was read', () => {
    expect(citeCell('gbt', CELL, 'zh')).toBe(
      '枣庄市行政审批服务局. 枣庄市行政审批服务局2024年年度报告：行政许可：38651 件[R/OL]. (2025-01-20)[引用日期]. http://zaozhuang.example/report.html. ' +
        '引自：公开有数. 枣庄市行政审批服务局2024年政府信息公开年报数据[DS/OL]. 数据编号 2024-1a2b3c4d. (2026-11-21)[引用日期]. https://data.example/agencies/370400-approval-services/2024/#cell=licensing.decisions.',
    );
  });

  test('a report whose address nobody knows is none that is online', () => {
    const offline = { ...CELL, url: null };
    expect(citeCell('gbt', offline, 'zh')).toMatch(
      /38651 件\[R\]\. 2025-01-20\. 引自：公开有数\. /,
    );
    expect(citeCell('gbt', { ...offline, published: null }, 'zh')).toMatch(/件\[R\]\. 引自：/);
  });

  test('APA and BibTeX have the agency as the author', () => {
    expect(citeCell('apa', CELL, 'en')).toMatch(
      /^Zaozhuang Bureau\. \(2025, January 20\)\. Zaozhuang Bureau: annual report for 2024: Licensing: 38,651\. http:\S+ Cited through: Gongkai Youshu\. \(2026, November 21\)\. /,
    );
    const bibtex = citeCell('bibtex', CELL, 'en');
    expect(bibtex).toContain('  author = {{Zaozhuang Bureau}},\n');
    expect(bibtex).toContain('  year = {2025},\n');
    expect(bibtex).toContain('  url = {http://zaozhuang.example/report.html}\n');
    expect(bibtex).toContain(
      '\\url{https://data.example/agencies/370400-approval-services/2024/#cell=licensing.decisions}',
    );
  });

  test('what was copied by hand is cited so', () => {
    const typed = { ...CELL, transcribed: true };
    expect(citeCell('gbt', typed, 'zh')).toContain('引自人工转录：公开有数. ');
    expect(citeCell('apa', typed, 'en')).toContain('Cited through a hand transcription: Gongkai');
  });
});
