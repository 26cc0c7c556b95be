import { expect, test } from 'vitest';
import { functionOf } from './functionNames.ts';
import { KINDS } from './functions.ts';

const NAMES = {
  人民政府: 'government',
  人民政府办公室: 'government-office',
  人民政府办公厅: 'government-office',
  龙庙镇人民政府: 'township',
  中南街道办事处: 'subdistrict',
  经济技术开发区管理委员会: 'managing-committee',
  行政审批服务局: 'approval-services',
  行政审批局: 'approval-services',
  政务服务和数据管理局: 'government-services',
  大数据发展管理局: 'government-services',
  发展和改革委员会: 'development-reform',
  教育和体育局: 'education',
  科学技术局: 'science-technology',
  工业和信息化局: 'industry-information',
  民族宗教事务局: 'ethnic-religious-affairs',
  公安局: 'public-security',
  公安局交通警察支队: 'traffic-police',
  公安局市中分局: 'public-security-branch',
  民政局: 'civil-affairs',
  司法局: 'justice',
  财政局: 'finance',
  人力资源和社会保障局: 'human-resources',
  自然资源和规划局: 'natural-resources',
  生态环境局: 'environment',
  城市管理局: 'urban-management',
  综合行政执法局: 'urban-management',
  住房公积金管理中心: 'housing-provident-fund',
  住房和城乡建设局: 'housing-construction',
  园林绿化局: 'landscape',
  交通运输局: 'transport',
  水务局: 'water',
  乡村振兴局: 'rural-revitalization',
  农业农村局: 'agriculture',
  林业和草原局: 'forestry',
  海洋发展局: 'ocean-fisheries',
  商务局: 'commerce',
  投资促进局: 'investment-promotion',
  档案局: 'archives',
  文物局: 'cultural-relics',
  文化广电和旅游局: 'culture-tourism',
  广播电视局: 'radio-television',
  卫生健康委员会: 'health',
  医疗保障局: 'healthcare-security',
  退役军人事务局: 'veterans-affairs',
  应急管理局: 'emergency-management',
  消防救援支队: 'fire-rescue',
  审计局: 'audit',
  国有资产监督管理委员会: 'state-assets',
  药品监督管理局: 'drug-administration',
  知识产权局: 'intellectual-property',
  市场监督管理局: 'market-regulation',
  体育局: 'sports',
  调查队: 'survey-team',
  统计局: 'statistics',
  外事办公室: 'foreign-affairs',
  地方金融监督管理局: 'local-finance',
  国防动员办公室: 'civil-defence',
  信访局: 'petitions',
  粮食和物资储备局: 'grain-reserves',
  能源局: 'energy',
  地方志办公室: 'local-chronicles',
  机关事务管理局: 'government-affairs',
  研究室: 'research',
  供销合作社联合社: 'supply-cooperatives',
  税务局: 'tax',
  气象局: 'meteorology',
  地震局: 'earthquake',
  邮政管理局: 'post',
  烟草专卖局: 'tobacco',
  海关: 'customs',
  海事局: 'maritime-safety',
  营商环境建设局: 'business-environment',
  公共资源交易中心: 'public-resources',
  行政公署: 'regional-office',
  残疾人联合会: 'other',
} as const;

test.each(Object.entries(NAMES))('%s is of the kind %s', (name, kind) => {
  expect(functionOf(name)).toBe(kind);
});

test('every kind has a name that is told as it', () => {
  expect(new Set(Object.values(NAMES))).toEqual(new Set(Object.keys(KINDS)));
});

test('the four kinds of before are there', () => {
  expect(Object.keys(KINDS)).toEqual(
    expect.arrayContaining(['government', 'government-office', 'approval-services', 'other']),
  );
});
