import { expect, test } from 'vitest';
import type { Scope } from '../../report/report.ts';
import { readClaims } from './readClaims.ts';

const place = { line: 1, column: 1 };
const OFFICE = { year: 2023, scope: 'agency' as Scope, agencyName: '市中区人民政府办公室' };

/**
 * Claims in one line each: `received=27+1` is the total row's cell with a change, `handled?=27` a figure
 * that may be of other cells as well.
 */
function read(text: string, reported: Partial<typeof OFFICE> = {}): string {
  const claims = readClaims([{ text, place }], { ...OFFICE, ...reported });
  for (const { quote } of claims) expect(text).toContain(quote);
  return claims.map(show).join(' ');
}

function show(claim: ReturnType<typeof readClaims>[number]): string {
  const { cell, measure, mayAlsoBe, year, value, approximate, change, changePercent, parts } =
    claim;
  const name = (cell ?? measure ?? '').replace(/^requests\./, '').replace(/@total$/, '');
  const sign = (number: number) => (number < 0 ? `${number}` : `+${number}`);
  return [
    name,
    mayAlsoBe === undefined ? '' : '?',
    year === undefined ? '' : `(${year})`,
    approximate ? '≈' : '=',
    value ?? '',
    change === undefined ? '' : sign(change),
    changePercent === undefined ? '' : `${sign(changePercent)}%`,
    parts ? `[${parts.map((part) => part.value).join(',')}]` : '',
  ].join('');
}

test.each([
  ['2023年共收到政府信息公开申请 9 件，按时答复 9 件', 'received=9 handled?=9'],
  ['本年度共收到政府信息公开申请0件，本年度未收取任何信息处理费用。', 'received=0'],
  [
    '2023年，区政府办公室共受理政府信息公开申请27件，答复28件（含上年结转2件），1件结转下年办理。',
    'received=27 handled?=28 carriedIn=2 carriedOut=1',
  ],
  [
    '区政府办公室共办理依申请公开27件，较上年增加10件，除1件需转2024年办理外，基本做到当年件，当年清。',
    'handled?=27+10 carriedOut=1',
  ],
  ['全年新收政府信息公开申请1,027件，上年结转3件。', 'received=1027 carriedIn=3'],
  ['全年新收政府信息公开申请１，０２７件，', 'received=1027'],
  [
    '我局收到政府信息公开申请十二件，办结一百零三件，两件结转下年度继续办理。',
    'received=12 handled?=103 carriedOut=2',
  ],
  ['收到12件政府信息公开申请', 'received=12'],
  ['收到政府信息公开申请近100件', 'received≈100'],
  ['收到政府信息公开申请100余件', 'received≈100'],
  ['收到政府信息公开申请1.3万件', 'received≈13000'],
  [
    '2023年市中区人民政府办公室收到1件因政府信息公开申请提起的行政复议。',
    'reconsideration.total=1',
  ],
  ['因依申请公开引发的行政诉讼案件8件。', 'litigation=8'],
  [
    '因政府信息公开引起的行政复议案件2件、行政诉讼案件7件。',
    'reconsideration.total=2 litigation=7',
  ],
  ['因政府信息公开引起的行政复议、行政诉讼共3件。', 'disputes=3'],
  [
    '政府信息公开行政复议2件，其中结果维持1件，结果纠正1件。',
    'reconsideration.total=2[1,1] reconsideration.upheld=1 reconsideration.corrected=1',
  ],
  [
    '政府信息公开行政诉讼未经复议直接起诉5件，复议后起诉2件。',
    'litigation.direct.total=5 litigation.afterReconsideration.total=2',
  ],
  [
    '本年度未收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。',
    'received=0 reconsideration.total=0 litigation=0',
  ],
  [
    '所有信息公开答复均未收费，未出现行政复议、诉讼和举报，做到了依法有据。',
    'reconsideration.total=0 litigation=0',
  ],
  ['全年，共制发行政规范性文件0件，普通政府部门文件9件。', 'normativeDocuments.issued=0'],
  ['全年，区政府办未制定相关规章及规范性文件。', 'rules.issued=0 normativeDocuments.issued=0'],
  [
    '按要求对现行有效的规章和规范性文件进行整理，清理失效文件 1 份，截至 2023 年 12 月 31 日，无现行有效行政规范性文件，清理结果已主动公开。',
    'normativeDocuments.repealed?=1 normativeDocuments.inForce=0',
  ],
  [
    '作出行政许可决定2,629件、行政处罚1330件、行政强制54件。',
    'licensing.decisions=2629 penalties.decisions=1330 coercion.decisions=54',
  ],
  [
    '通过枣庄市政府网站、市审批服务局网站公开政务信息 475 条，其中政务动态 159 条、政策文件 10 条、会议公开 6 条、办件结果公示 170 条、其他信息 130 条。',
    'items.published=475[159,10,6,170,130]',
  ],
  [
    '共办理政府信息公开申请7件，主要涉及行政许可信息，财政预算、决算等方面，其中予以公开2件，部分公开1件，不予公开1件，无法提供3件。',
    'handled?=7[2,1,1,3] granted=2 partiallyGranted=1 requests.denied=1 requests.unable=3'.replaceAll(
      'requests.',
      '',
    ),
  ],
  [
    '共办理自然人提交的政府信息公开申请7件，其中予以公开2件，部分公开1件，不予公开1件，无法提供3件。',
    'handled@naturalPersons?=7[2,1,1,3] granted@naturalPersons=2 partiallyGranted@naturalPersons=1',
  ],
  [
    '共收到政府信息公开申请 9 件，较去年增加 1 件，按时答复 9 件，已全部按要求办结。其中，予以公开 2 件、部分公开 1 件，无法提供 4 件、不予公开 2 件，未收取费用。',
    'received=9+1 handled?=9[2,1,4,2] granted=2 partiallyGranted=1 unable=4 denied=2',
  ],
  [
    '共收到政府信息公开申请36件，其中网上申请12件、信函申请24件，办结政府信息公开申请30件。',
    'received=36',
  ],
  ['共收到政府信息公开申请36件，其中网上申请12件、信函申请24件。', 'received=36[12,24]'],
  [
    '收到政府信息公开申请36件，其中自然人30件、商业企业6件。',
    'received=36[30,6] received@naturalPersons=30 received@commercialEnterprises=6',
  ],
  ['收到政府信息公开申请36件，其中涉及征地的申请5件。', 'received=36'],
  ['收到政府信息公开申请9件，同比增长12.5%。', 'received=9+12.5%'],
  ['收到政府信息公开申请9件，同比增加1件，增长12.5%。', 'received=9+1+12.5%'],
  ['收到政府信息公开申请9件（上年8件）。', 'received=9 received(2022)=8'],
  ['收到政府信息公开申请9件，比上年减少3件。', 'received=9-3'],
  ['收到政府信息公开申请9件，与去年持平。', 'received=9+0'],
  ['收到政府信息公开申请9件，与去年相比，减少3件。', 'received=9-3'],
  [
    '2022年，我办收到政府信息公开申请8件。2023年收到政府信息公开申请9件。',
    'received(2022)=8 received=9',
  ],
  [
    '依申请公开方面，我办接收通过邮寄、网络提交的各类政府信息公开申请共计81件，涉及自然人80件、商业企业1件。办结依申请公开81件，其中：予以公开及部分公开42件，占51.85%；不予公开5件，占6.17%；无法提供31件，占38.27%；不予处理1件，占1.23%；其他处理2件，占2.47%；因政府信息公开引起的行政复议案件2件、行政诉讼案件7件。',
    'received=81[80,1] received@naturalPersons=80 received@commercialEnterprises=1 handled?=81 denied=5 unable=31 notProcessed=1 otherwise=2 reconsideration.total=2 litigation=7',
  ],
  [
    '共办理政府信息公开申请27件，其中新收25件，上年结转2件。',
    'handled?=27 received=25 carriedIn=2',
  ],
  [
    '2023年，收到政府信息公开申请30件，其中涉及征地拆迁的12件，予以公开8件，部分公开4件。',
    'received=30',
  ],
  ['制定规范性文件3件，废止2件，宣布失效1件。', 'normativeDocuments.issued=3'],
  [
    '本年度新收到政府信息公开申请17件，较2022年减少4件，无上年结转申请，办结16件，结转下年度办理1件。',
    'received=17-4 carriedIn=0 handled?=16 carriedOut=1',
  ],
  [
    '2023年,共收到政府信息公开申请17件(其中,自然人15件,商业企业2件),办结17件.',
    'received=17[15,2] received@naturalPersons=15 received@commercialEnterprises=2 handled?=17',
  ],
  ['我办共收到公民、法人和其他组织提出的政府信息公开申请17件。', 'received=17'],
  ['截至2023年12月31日，我办共收到政府信息公开申请3件，办结3件。', 'received=3 handled?=3'],
  ['去年共收到政府信息公开申请17件。', 'received(2022)=17'],
  ['收到政府信息公开申请9件，按时答复9件，较去年增加1件', 'received=9 handled?=9'],
  ['收到政府信息公开申请30件，较2021年增加9件。', 'received=30'],
  [
    '办结政府信息公开申请9件，不予公开5件（其中属于国家秘密2件、属于行政执法案卷3件），无法提供4件。',
    'handled?=9[5,4] denied=5 denied.stateSecret=2 denied.enforcementFile=3 unable=4',
  ],
  ['组织培训9次，其中集中培训5次、线上培训3次、其他培训2次。', 'listed=9[5,3,2]'],
  ['截至2023年12月底，共收到政府信息公开申请56件。', 'received=56'],
  ['2023年1月1日至2023年12月31日，共收到政府信息公开申请56件。', 'received=56'],
  ['收到政府信息公开申请56件（其中2件为重复申请），已办结54件。', 'received=56 handled?=54'],
  ['收到政府信息公开申请56件，其中重复申请2件，信访举报投诉类3件。', 'received=56'],
  ['收到政府信息公开申请56件，按时办结50件，逾期办结6件。', 'received=56'],
  ['收到政府信息公开申请56件，按时办结56件，逾期办结0件。', 'received=56 handled?=56'],
  [
    '办结政府信息公开申请56件，自然人50件，其中予以公开18件，无法提供32件。',
    'handled?=56 handled@naturalPersons?=50[18,32]',
  ],
  [
    '办结政府信息公开申请56件，其中自然人申请50件（予以公开18件，无法提供32件），法人申请6件（予以公开2件，无法提供4件）。',
    'handled?=56 handled@naturalPersons?=50',
  ],
  [
    '办结政府信息公开申请56件，其中予以公开20件（含部分公开5件），不予公开10件，无法提供26件。',
    'handled?=56[20,10,26] partiallyGranted=5 denied=10 unable=26',
  ],
  [
    '因政府信息公开产生的行政诉讼案件3件（未经复议直接起诉2件，复议后起诉1件），其中结果维持2件，尚未审结1件。',
    'litigation=3[2,1] litigation.direct.total=2 litigation.afterReconsideration.total=1',
  ],
  [
    '因政府信息公开引起的行政诉讼5件，其中复议后提起诉讼3件，直接提起诉讼2件。',
    'litigation=5 litigation.afterReconsideration.total=3 litigation.direct.total=2',
  ],
  ['收到政府信息公开申请56件。受理行政复议申请35件，办结30件，结转下年5件。', 'received=56'],
  ['收到政府信息公开申请56件，行政复议申请35件。', 'received=56'],
  ['办结政府信息公开申请56件。自然人申请中，予以公开10件，不予公开5件。', 'handled?=56'],
  ['办结政府信息公开申请56件。对涉及征地的申请，予以公开10件。', 'handled?=56'],
  [
    '收到政府信息公开申请56件，上年结转1件，其中予以公开20件，部分公开5件，无法提供32件。',
    'received=56 carriedIn=1 granted=20 partiallyGranted=5 unable=32',
  ],
  [
    '收到政府信息公开申请56件，引发行政复议2件、行政诉讼1件。',
    'received=56 reconsideration.total=2 litigation=1',
  ],
  [
    '收到政府信息公开申请56件，其中自然人50件、法人6件；办结55件，结转1件。',
    'received=56 received@naturalPersons=50 handled?=55',
  ],
  ['收到政府信息公开申请56件，新收行政复议案件320件，行政诉讼案件210件。', 'received=56'],
  ['收到政府信息公开申请56件。全局行政复议案件20件，行政诉讼案件30件。', 'received=56'],
  ['主动公开政府信息1580条，依申请公开政府信息20条。', 'items.published=1580'],
  ['未收到政府信息公开申请，较上年减少。除此之外，发布信息5条。', 'received=0'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '全市共收到政府信息公开申请258件，办结250件。',
  '其中涉及征地的政府信息公开申请5件。',
  '通过信函收到政府信息公开申请5件。',
  '办理人大代表建议2件、政协提案4件，其中主办件2件、分办件1件、会办件1件、协办件2件，办理结果均为A类。',
  '共受理市长热线平台办件12512件，办理11978件，回退534件，办结率100%。',
  '接收咨询留言 5 条，主要涉及证件办理、档案查询等问题，已全部按期回复。',
  '共受理各类政务服务事项61.3万件。',
  '本年度累计公示行政许可信息21376条，重大决策、政策法规解读5篇。',
  '未收到人大代表建议和政协主办提案。',
  '本年度无依申请公开收费和减免事项。',
  '未发生因政府信息公开引起的行政复议被纠正、行政诉讼败诉案件。',
  '司法局办理行政复议案件320件。',
  '2019年以来，共收到政府信息公开申请58件。',
  '截至目前，累计收到政府信息公开申请58件。',
  '上半年，收到政府信息公开申请5件。',
  '一季度收到政府信息公开申请5件。',
  '指导各镇街办理政府信息公开申请32件。',
  '区公安分局收到政府信息公开申请32件。',
  '2024年，计划办理政府信息公开申请30件。',
  '累计发布各级重要决策信息、便民信息1000余篇。',
  '受理电话咨询 2420 次。',
  '全年共公开规范性文件12件，政策解读51条。',
  '清理规范性文件30件。',
  '2023年政府信息公开申请办理了一件事。',
  '2023年12月，收到政府信息公开申请3件。',
  '2023年上半年收到政府信息公开申请3件，下半年收到政府信息公开申请4件。',
  '上年度行政复议2件，本年度行政复议1件，均因政府信息公开引起。',
  '全年无行政复议被撤销、无行政诉讼败诉。',
  '收到申请30件，受理28件，不予受理2件。',
  '收到政府信息公开网上申请12件，信函申请24件，共计36件。',
  '收到网上申请12件政府信息公开申请，共计36件。',
  '收到政府信息公开申请数量较去年增加3件。',
  '主动公开政府信息1580条，累计公开政府信息12580条。',
  '公开行政处罚决定30件。',
  '全年办理行政许可事项12件，办理行政处罚案件3件。',
  '受理行政复议案件12件，办理行政诉讼案件5件。',
  '收到行政诉讼应诉通知书3件。',
  '区政府办公室牵头办理区政府收到的政府信息公开申请17件，办结16件。',
  '协助区自然资源局答复政府信息公开申请12件。',
  '共收到政府信息公开申请17件次。',
  '自然人申请15件，法人或其他组织申请2件。',
  '我局微信公众号发布政务信息200条。',
  '机构改革以来，我局共收到政府信息公开申请60件，办结60件。',
  '近年来，我局未收到政府信息公开申请。',
  '自2021年起，共收到政府信息公开申请180件。',
  '2021年1月1日至2023年12月31日，共收到政府信息公开申请180件。',
  '2023年7月1日至12月31日，收到政府信息公开申请26件。',
  '2023年1月1日至6月30日，收到政府信息公开申请26件。',
  '截至2023年6月底，共收到政府信息公开申请30件。',
  '截至本报告发布之日，已收到政府信息公开申请60件。',
  '高考期间，我局收到政府信息公开申请12件，办结12件。',
  '系统上线后，共收到政府信息公开申请12件，办结12件。',
  '同期收到政府信息公开申请50件。',
  '2023年3月15日，收到政府信息公开申请1件，4月3日答复。',
  '2022年、2023年分别收到政府信息公开申请50件、56件。',
  '2021年、2022年、2023年收到政府信息公开申请60件、50件、56件。',
  '除1件行政复议外，未发生因政府信息公开引起的行政复议、行政诉讼。',
  '未收到政府信息公开申请（除信访转办1件外）。',
  '未收到书面政府信息公开申请，收到网上申请3件。',
  '收到公民政府信息公开申请50件，法人6件。',
  '废止规范性文件3件，失效2件。',
  '对2件规范性文件开展合法性审核，废止1件。',
  '公开行政处罚决定书5份，行政许可决定120件。',
  '及时公开行政许可决定120件、行政处罚决定5件。',
  '受理来信来访120件、政府信息公开申请56件、行政复议5件。',
  '区政府收到政府信息公开申请41件，市政府办公室收到政府信息公开申请20件。',
])('nothing is claimed from: %s', (text) => {
  expect(read(text)).toBe('');
});

test.each([
  '区司法局全年受理行政复议案件12件，其中政府信息公开类行政复议3件。',
  '除区教育局收到的3件外，共收到政府信息公开申请9件。',
  '收到政府信息公开申请9件（不含重复申请2件）。',
  '自2020年以来累计收到政府信息公开申请120件，办结118件，结转下年度2件。',
  '政府网站访问量达120万次，发布信息320条，平台收到留言56件，办结56件。',
  '通过微信公众号收到政府信息公开申请3件，通过邮寄收到政府信息公开申请6件。',
  '政府信息公开申请办结率为100%，较上年提高5%。',
  '未收到1件政府信息公开申请。',
  '2022年度报告显示，收到政府信息公开申请8件，予以公开8件。',
  '去年同期收到政府信息公开申请8件，今年收到9件。',
  '与2021年相比，收到政府信息公开申请增加3件，办结增加2件。',
  '全区各部门共收到政府信息公开申请258件，我办收到27件。',
  '我办收到区政府转来的政府信息公开申请5件，答复政府信息公开申请5件。',
  '我办代区政府答复政府信息公开申请5件。',
  '市中区人民政府办公室与区司法局共收到政府信息公开申请9件。',
  '区公安分局认真履行职责，收到政府信息公开申请32件。',
  '因政府信息公开引起的行政复议1件由区政府受理，收到行政诉讼2件。',
  '第一季度、第二季度分别收到政府信息公开申请3件、4件。',
  '截至2023年底，累计作出行政许可决定12000件，今年作出行政许可决定800件。',
  '作出不予行政许可决定5件，撤销行政许可决定3件。',
  '尚未办结政府信息公开申请5件，未按时答复政府信息公开申请2件。',
  '并非未发生因政府信息公开引起的行政复议。',
  '组织培训9件，其中线上5件；办结9件，予以公开5件。',
])('what may be read in another way is no claim: %s', (text) => {
  expect(read(text)).toBe('');
});

test.each([
  ['2022年收到政府信息公开申请50件，2023年较上年减少6件，共收到44件。', 'received(2022)=50'],
  ['去年收到政府信息公开申请8件，其中网上5件；办结8件，予以公开5件。', 'received(2022)=8'],
  ['收到政府信息公开申请10余件，较上年增加约3件。', 'received≈10'],
  ['收到政府信息公开申请9件，其中去年结转2件，今年新收7件。', 'carriedIn=2'],
  ['收到政府信息公开申请12件，同比2022年的10件增长20%。', 'received=12'],
  ['收到政府信息公开申请12件，比2022年多2件，比2021年少3件。', 'received=12+2'],
  ['收到政府信息公开申请9件，其中3件为去年同期的2倍。', 'received=9'],
  ['收到政府信息公开申请9件，撤回2件，实际办理7件，予以公开5件，部分公开2件。', 'received=9'],
  ['收到政府信息公开申请9件，涉及征地补偿5件，予以公开5件。', 'received=9'],
  ['收到政府信息公开申请9件，同比下降10件以上。', 'received=9'],
  [
    '主动公开政府信息424条，公示行政许可信息58条，包括政务动态255条、其他信息169条。',
    'items.published=424',
  ],
  [
    '收到政府信息公开申请9件，分别为自然人3件，其中2件为信访事项，商业企业4件。',
    'received=9 received@naturalPersons=3',
  ],
  [
    '办结政府信息公开申请9件，不予公开1件、属于国家秘密1件、保护第三方合法权益1件、本机关不掌握1件、重复申请1件、无法提供1件。',
    'handled?=9 denied=1 denied.stateSecret=1 denied.thirdPartyRights=1 unable.notHeld=1 notProcessed.repeat=1 unable=1',
  ],
  [
    '因政府信息公开引起的行政诉讼3件、行政复议2件，其中结果维持4件。',
    'litigation=3 reconsideration.total=2',
  ],
  [
    '办结政府信息公开申请9件，其中予以公开2件、部分公开1件、不予公开2件、无法提供3件。',
    'handled?=9 granted=2 partiallyGranted=1 denied=2 unable=3',
  ],
])('no more is claimed than is sure: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

const REGION = { scope: 'region' as Scope, agencyName: '市中区' };

test.each([
  ['全区共收到政府信息公开申请258件，办结250件。', 'received=258 handled?=250'],
  ['市中区收到政府信息公开申请258件。', 'received=258'],
  ['区政府办公室收到政府信息公开申请27件，办结20件。', ''],
  [
    '全区共收到政府信息公开申请258件，其中区政府办公室收到政府信息公开申请27件，办结20件。',
    'received=258',
  ],
])('of a region: %s', (text, expected) => {
  expect(read(text, REGION)).toBe(expected);
});

test('of a government and its office: what one of the two received is no total', () => {
  const both = { scope: 'government-and-office' as Scope };
  expect(read('区政府收到政府信息公开申请38件，区政府办公室收到3件。', both)).toBe('');
  const text = '区政府及其办公室共收到政府信息公开申请41件。';
  expect(read(text, both)).toBe('received=41');
});

test.each([
  ['市教育局收到政府信息公开申请20件。', '枣庄市市中区教育局', ''],
  ['区教育局收到政府信息公开申请20件。', '枣庄市市中区教育局', 'received=20'],
  ['市公安局收到政府信息公开申请20件。', '枣庄市公安局市中分局', ''],
  ['沙沟镇人民政府2023年度收到政府信息公开申请3件。', '薛城区沙沟镇人民政府', 'received=3'],
  ['区政府收到政府信息公开申请3件。', '薛城区沙沟镇人民政府', ''],
])('%s of %s', (text, agencyName, expected) => {
  expect(read(text, { agencyName })).toBe(expected);
});

test.each([
  '收到政府信息公开申请1件，',
  '（上年2件',
  '其中予以公开2件、',
  '1,',
  '（',
  '未收到',
  '通过网站、',
])('a megabyte of %s is read in time', (unit) => {
  const text = unit.repeat(Math.ceil(333_000 / unit.length));
  // Time at work, not on the clock: other work on the machine doesn't count.
  const start = process.cpuUsage();
  readClaims([{ text, place }], OFFICE);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});

test.each([
  [
    '2023年共收到政府資訊公開申請 9 件，較去年增加1件，按時答覆9件，結轉下年度繼續辦理1件。',
    'received=9+1 handled?=9 carriedOut=1',
  ],
  ['2023年，市中區人民政府辦公室無政府信息公開申請。', 'received=0'],
  ['因政府信息公開提起的行政復議2件、行政訴訟1件。', 'reconsideration.total=2 litigation=1'],
])('%s, in traditional characters, states %s', (text, claims) => {
  expect(read(text)).toBe(claims);
});
