import { expect, test } from 'vitest';
import { readDateLine, readPeriod, toIsoDate } from './readDates.ts';

test.each([
  ['2021年1月29日', '2021-01-29'],
  ['2021 年 1 月 29 日', '2021-01-29'],
  ['发布日期：2024-01-08', '2024-01-08'],
  ['二〇二四年一月十六日', '2024-01-16'],
  ['二○二三年十二月三十一日', '2023-12-31'],
])('%s is a date', (text, date) => {
  expect(readDateLine(text)).toEqual({ date });
});

test.each(['2023月1月16日', '2023年13月1日', '2023年2月30日'])(
  '%s was meant as a date and is none',
  (text) => {
    expect(readDateLine(text)).toEqual({ date: null });
  },
);

test.each(['2023年', '2023年1月16日前完成', '（此件主动公开发布）', '1月16日'])(
  '%s is no line with a date',
  (text) => {
    expect(readDateLine(text)).toBeNull();
  },
);

test('days are those of the calendar', () => {
  expect(toIsoDate(2024, 2, 29)).toBe('2024-02-29');
  expect(toIsoDate(2023, 2, 29)).toBeNull();
});

test.each([
  '统计期限自2023年1月1日起至2023年12月31日止。',
  '统计期限从 2023 年 1 月 1 日到 12 月 31 日止。',
  '本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。',
])('the period is read from: %s', (text) => {
  expect(readPeriod([text])).toEqual({ from: '2023-01-01', to: '2023-12-31' });
});

test('other spans of time are no period of the figures', () => {
  expect(readPeriod(['活动自2023年5月1日至2023年6月1日举行。'])).toBeNull();
});
