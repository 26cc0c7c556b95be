import { expect, test } from 'vitest';
import { agencySchema } from '../../report/agency.ts';
import { proposeAgencies, proposeById } from './proposeAgency.ts';

const ONE_PLACE: readonly (readonly [name: string, id: string, region: string, level: string])[] = [
  ['洪泽区人民政府', '320813-government', '江苏省 淮安市 洪泽区', 'county'],
  ['淮安市洪泽区', '320813-government', '江苏省 淮安市 洪泽区', 'county'],
  ['沭阳县发展和改革局', '321322-development-reform', '江苏省 宿迁市 沭阳县', 'county'],
  ['江苏沭阳县教育局', '321322-education', '江苏省 宿迁市 沭阳县', 'county'],
  ['沭阳县住房和城乡建设局', '321322-housing-construction', '江苏省 宿迁市 沭阳县', 'county'],
  ['沭阳县乡村振兴局', '321322-rural-revitalization', '江苏省 宿迁市 沭阳县', 'county'],
  ['广州市荔湾区中南街道办事处', '440103-zhongnan-subdistrict', '广东省 广州市 荔湾区', 'township'],
  ['阜新蒙古族自治县林业和草原局', '210921-forestry', '辽宁省 阜新市 阜新蒙古族自治县', 'county'],
  ['阜新县林业和草原局', '210921-forestry', '辽宁省 阜新市 阜新蒙古族自治县', 'county'],
  ['恩施州教育局', '422800-education', '湖北省 恩施土家族苗族自治州', 'prefecture'],
  ['湛江市人民政府地方志办公室', '440800-local-chronicles', '广东省 湛江市', 'prefecture'],
  [
    '广州市荔湾区人民政府南源街道办事处',
    '440103-nanyuan-subdistrict',
    '广东省 广州市 荔湾区',
    'township',
  ],
  ['天津市北辰区佳荣里街', '120113-jiarongli-subdistrict', '天津市 北辰区', 'township'],
  ['沅陵县二酉苗族乡人民政府', '431222-eryoumiaozu-township', '湖南省 怀化市 沅陵县', 'township'],
  ['湛江经开区公安分局', '440800-jingkai-public-security-branch', '广东省 湛江市', 'county'],
  ['石家庄市长安区统计局', '130102-statistics', '河北省 石家庄市 长安区', 'county'],
  ['会昌县中村乡人民政府', '360733-zhongcun-township', '江西省 赣州市 会昌县', 'township'],
  ['东莞市长安镇人民政府', '441900-changan-township', '广东省 东莞市', 'township'],
  ['枣庄市公安局市中分局', '370402-public-security-branch', '山东省 枣庄市 市中区', 'county'],
  ['枣庄市公安局高新分局', '370400-gaoxin-public-security-branch', '山东省 枣庄市', 'county'],
  ['枣庄市生态环境局台儿庄分局', '370405-environment', '山东省 枣庄市 台儿庄区', 'county'],
  ['国家税务总局枣庄市税务局', '370400-tax', '山东省 枣庄市', 'prefecture'],
  [
    '平潭综合实验区管委会',
    '350128-zongheshiyan-managing-committee',
    '福建省 福州市 平潭县',
    'township',
  ],
  [
    '石家庄高新技术产业开发区管理委员会',
    '130100-gaoxin-managing-committee',
    '河北省 石家庄市',
    'county',
  ],
  ['青岛西海岸新区发展和改革局', '370200-xihaian-development-reform', '山东省 青岛市', 'county'],
  ['上海市浦东新区人民政府', '310115-government', '上海市 浦东新区', 'county'],
  ['北京市朝阳区教育委员会', '110105-education', '北京市 朝阳区', 'county'],
  ['广西壮族自治区财政厅', '450000-finance', '广西壮族自治区', 'province'],
  ['济源市人民政府办公室', '419001-government-office', '河南省 济源市', 'county'],
  ['沭阳县残疾人联合会', '321322-canjirenlianhehui-other', '江苏省 宿迁市 沭阳县', 'county'],
];

test.each(ONE_PLACE)('the entry of %s is %s', (name, id, region, level) => {
  const [entry, ...others] = proposeAgencies(name);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ id, name, region: region.split(' '), level });
  expect(agencySchema.parse(entry)).toEqual(entry);
});

test.each([
  ['鼓楼区人民政府', ['320106', '320302', '350102', '410204']],
  ['吉林教育局', ['220000', '220200']],
  // The second was 邢台市桥东区 until 2020.
  ['桥东区人民政府', ['130702', '130502']],
])('%s may be of several places', (name, codes) => {
  expect(proposeAgencies(name).map(({ divisionCode }) => divisionCode)).toEqual(codes);
});

test.each([
  ['莱芜市财政局', '371200-finance', ['山东省', '莱芜市']],
  ['阿克苏地区库车县人民政府', '652923-government', ['新疆维吾尔自治区', '阿克苏地区', '库车县']],
])('%s was of a place that is no more', (name, id, region) => {
  expect(proposeAgencies(name)).toMatchObject([{ id, region }]);
});

test.each(['国家发展和改革委员会', '某县人民政府', ''])(
  'nothing is proposed without a place: %s',
  (name) => {
    expect(proposeAgencies(name)).toEqual([]);
  },
);

test('whose numbers a report gives follows from the kind of its agency', () => {
  const scopeOf = (name: string) => proposeAgencies(name)[0]?.scope;
  expect(['洪泽区人民政府', '会昌县中村乡人民政府', '苏州工业园区管委会'].map(scopeOf)).toEqual(
    Array(3).fill('region'),
  );
  expect(['沭阳县教育局', '洪泽区人民政府办公室'].map(scopeOf)).toEqual(Array(2).fill('agency'));
});

test('an id that a person gives says what a name leaves out', () => {
  expect(proposeById('360733-zhongcun-township', '中村乡人民政府')).toMatchObject({
    region: ['江西省', '赣州市', '会昌县'],
    level: 'township',
    function: 'township',
    scope: 'region',
  });
  expect(proposeById('410204-government', '鼓楼区人民政府')).toMatchObject({
    region: ['河南省', '开封市', '鼓楼区'],
  });
  // A county newer than the list of codes lies in a prefecture that the list has.
  expect(proposeById('540581-government-office', '错那市人民政府办公室')).toMatchObject({
    divisionCode: '540581',
    region: ['西藏自治区', '山南市'],
    function: 'government-office',
  });
  expect(proposeById('990000-government', '某地人民政府')).toBeNull();
});
