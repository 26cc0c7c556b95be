import { expect, test } from 'vitest';
import { readContact } from './readFront.ts';

test.each([
  // 320813-government/2023.pdf
  ['地址：淮安市洪泽区洪泽湖大道 90号，邮编： 223100', '淮安市洪泽区洪泽湖大道 90号'],
  ['地址：解放路 12 号 3 楼，电话', '解放路 12 号 3 楼'],
  ['地址：解放路12号 邮编：223100', '解放路12号'],
  ['地址：解放路12号 223100', '解放路12号'],
  ['地址：人民政府大院 2024年1月16日', '人民政府大院'],
])('white space around the number of a house ends no address: %s', (text, address) => {
  expect(readContact([text]).address).toBe(address);
});
