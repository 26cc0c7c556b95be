import { expect, test } from 'vitest';
import { readClaims } from './readClaims.ts';

const claims = (text: string) => readClaims([{ text, place: { line: 1, column: 1 } }]);

test.each([
  ['2024 年共收到政府信息公开申请 9 件，较去年增加 1 件，按时答复 9 件', 'received', 9, 1],
  ['共受理政府信息公开申请27件，比上年减少3件。', 'received', 27, -3],
  ['区政府办公室共办理依申请公开27件，较上年增加10件', 'handled', 27, 10],
  ['共收到政府信息公开申请1,027件，较2022年增加10件', 'received', 1027, 10],
])('%s', (text, row, value, change) => {
  expect(claims(text)).toMatchObject([{ cell: `requests.${row}@total`, value, change }]);
});

test.each([
  '全年主动公开信息475件，较去年增加20件',
  '共收到政府信息公开申请9件，同比增长12.5%',
  '共收到政府信息公开申请9件，按时答复9件，较去年增加1件',
  '受理政务服务事项613件，较去年增加1件',
])('nothing is claimed from: %s', (text) => {
  expect(claims(text)).toEqual([]);
});
