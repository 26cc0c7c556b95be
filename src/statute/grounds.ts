import { OUTCOME_GROUPS, type OutcomeGroupId, REFUSING_GROUPS } from './outcomeGroups.ts';
import { OTHERWISE_ROW, outcomeGroupOf, REQUEST_ROWS_2021, type RequestRowId } from './requests.ts';
import type { Bilingual } from './types.ts';

/** Why a request was not granted: a row of the form, and what the rules say of it. */
export interface Ground {
  readonly row: RequestRowId;
  readonly group: OutcomeGroupId;
  readonly number: string;
  readonly label: Bilingual;
  /** What the rule that the row rests on says, in short. */
  readonly says: Bilingual;
  /** The rule: an article of the Regulations (revised 2019) where nothing else is named. */
  readonly source: Bilingual;
}

const article = (zh: string, en: string): Bilingual => ({
  zh: `《政府信息公开条例》第${zh}`,
  en: `Regulations on Open Government Information, Art. ${en}`,
});

const RULES: Partial<Record<RequestRowId, Pick<Ground, 'says' | 'source'>>> = {
  'requests.denied.stateSecret': {
    says: {
      zh: '依法确定为国家秘密的政府信息，不予公开。',
      en: 'Information lawfully classified as a state secret is not disclosed.',
    },
    source: article('十四条', '14'),
  },
  'requests.denied.prohibitedByLaw': {
    says: {
      zh: '法律、行政法规禁止公开的政府信息，不予公开；机关应当说明理由。',
      en: 'Information whose disclosure a law or an administrative regulation prohibits is not disclosed; the agency has to give its reasons.',
    },
    source: article('十四条、第三十六条第三项', '14 and 36(3)'),
  },
  'requests.denied.securityAndStability': {
    says: {
      zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。',
      en: 'Information is not disclosed where this may endanger national, public or economic security or social stability.',
    },
    source: article('十四条', '14'),
  },
  'requests.denied.thirdPartyRights': {
    says: {
      zh: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的，不得公开；第三方同意，或者不公开会对公共利益造成重大影响的，予以公开。',
      en: 'Trade secrets, personal privacy and the like are not disclosed where this would harm a third party; they are where that party agrees, or where secrecy would gravely affect the public interest.',
    },
    source: article('十五条', '15'),
  },
  'requests.denied.internalAffairs': {
    says: {
      zh: '人事管理、后勤管理、内部工作流程方面的信息，可以不予公开；法律、法规、规章规定应当公开的除外。',
      en: 'Information on personnel, logistics and internal procedure may be withheld, unless a law, regulation or rule says it is to be disclosed.',
    },
    source: article('十六条第一款', '16(1)'),
  },
  'requests.denied.processInformation': {
    says: {
      zh: '讨论记录、过程稿、磋商信函、请示报告等过程性信息，可以不予公开；法律、法规、规章规定应当公开的除外。',
      en: 'Discussion records, drafts, consultation letters and requests for instructions may be withheld, unless a law, regulation or rule says they are to be disclosed.',
    },
    source: article('十六条第二款', '16(2)'),
  },
  'requests.denied.enforcementFile': {
    says: {
      zh: '行政执法案卷信息，可以不予公开；法律、法规、规章规定应当公开的除外。',
      en: 'Case files of law enforcement may be withheld, unless a law, regulation or rule says they are to be disclosed.',
    },
    source: article('十六条第二款', '16(2)'),
  },
  'requests.denied.registryEnquiry': {
    says: {
      zh: '工商、不动产登记资料等，有关法律、行政法规对获取另有规定的，告知申请人依其规定办理。',
      en: 'Where a law or administrative regulation has its own way to obtain information, such as business or property registers, the agency refers to that way.',
    },
    source: article('三十六条第七项', '36(7)'),
  },
  'requests.unable.notHeld': {
    says: {
      zh: '经检索没有所申请的信息的，告知不存在；不属于本机关负责公开的，告知并说明理由，能确定负责机关的，告知其名称、联系方式。',
      en: 'Where a search finds nothing, the agency says that the information does not exist; where another agency is responsible, it says so with reasons and, where it can, names that agency.',
    },
    source: article('三十六条第四项、第五项', '36(4) and (5)'),
  },
  'requests.unable.needsCreation': {
    says: {
      zh: '提供的应当是已制作或者获取的信息；需要对现有信息加工、分析的，可以不予提供。',
      en: 'What is provided is information already made or obtained; what would have to be processed or analysed first may be refused.',
    },
    source: article('三十八条', '38'),
  },
  'requests.unable.unclearAfterCorrection': {
    says: {
      zh: '申请内容不明确的，机关应当给予指导和释明，7 个工作日内一次性告知补正事项和合理期限。',
      en: 'Where a request is unclear, the agency has to give guidance and, within 7 working days, say once what to correct and by when.',
    },
    source: article('三十条', '30'),
  },
  'requests.notProcessed.petition': {
    says: {
      zh: '以申请的形式进行信访、投诉、举报等活动的，告知不作为政府信息公开申请处理，可以告知相应渠道。',
      en: 'A petition, complaint or report in the form of a request is not processed as a request; the agency may name the channel for it.',
    },
    source: article('三十九条第一款', '39(1)'),
  },
  'requests.notProcessed.repeat': {
    says: {
      zh: '机关已作出答复，申请人又申请公开相同信息的，告知不予重复处理。',
      en: 'A request for the same information that was answered before is not processed again.',
    },
    source: article('三十六条第六项', '36(6)'),
  },
  'requests.notProcessed.publication': {
    says: {
      zh: '要求提供政府公报、报刊、书籍等公开出版物的，可以告知获取的途径。',
      en: 'Where gazettes, newspapers, books or other public publications are asked for, the agency may say where to get them.',
    },
    source: article('三十九条第二款', '39(2)'),
  },
  'requests.notProcessed.excessive': {
    says: {
      zh: '申请的数量、频次明显超过合理范围的，可以要求说明理由；理由不合理的，告知不予处理。',
      en: 'Where number or frequency is clearly beyond reason, the agency may ask for the reasons and, where they do not hold, not process the requests.',
    },
    source: article('三十五条', '35'),
  },
  'requests.notProcessed.reconfirmation': {
    says: {
      zh: '要求确认或者重新出具已经获取的信息。统计表列有此项，条例没有专门条文。',
      en: 'The request asks to confirm or re-issue information already obtained. The form has this row; the Regulations have no article of their own for it.',
    },
    source: {
      zh: '国办公开办函〔2021〕30号所附统计表',
      en: 'the form prescribed by the national office in notice 2021 No. 30',
    },
  },
  'requests.otherwise.notCorrected': {
    says: {
      zh: '申请人无正当理由逾期不补正的，视为放弃申请，机关不再处理。',
      en: 'An applicant who does not correct the request in time without good reason counts as having given it up.',
    },
    source: article('三十条', '30'),
  },
  'requests.otherwise.feeUnpaid': {
    says: {
      zh: '数量、频次明显超过合理范围的，可以收取信息处理费；逾期未缴纳的，不再处理。其他申请不收费。',
      en: 'Where number or frequency is clearly beyond reason, a fee may be charged; what is not paid in time is not processed. All other requests are free.',
    },
    source: article('四十二条', '42'),
  },
  'requests.otherwise.other': {
    says: {
      zh: '以上各类之外的处理，由机关自行归类。',
      en: 'Whatever the agency counts under none of the rows above.',
    },
    source: {
      zh: '国办公开办函〔2021〕30号所附统计表',
      en: 'the form prescribed by the national office in notice 2021 No. 30',
    },
  },
  'requests.otherwise': {
    says: {
      zh: '2019 年式样的统计表只有这一行，不再细分；有的机关之后仍照此印。',
      en: 'The form of 2019 has this one row; some agencies print it so to this day.',
    },
    source: {
      zh: '国办公开办函〔2019〕60号所附统计表',
      en: 'the form prescribed by the national office in notice 2019 No. 60',
    },
  },
};

const isRefusing = (group: OutcomeGroupId | null): group is (typeof REFUSING_GROUPS)[number] =>
  REFUSING_GROUPS.some((one) => one === group);

/** Every ground in the order of the form, the one （六） row of 2019 last. */
export const GROUNDS: readonly Ground[] = [...REQUEST_ROWS_2021, OTHERWISE_ROW].flatMap(
  ({ id, label, number }) => {
    const group = outcomeGroupOf(id);
    const rule = RULES[id];
    return isRefusing(group) && rule ? [{ row: id, group, number, label, ...rule }] : [];
  },
);

/** The four groups with their grounds. */
export const GROUNDS_BY_GROUP = OUTCOME_GROUPS.filter(({ id }) => isRefusing(id)).map((group) => ({
  ...group,
  grounds: GROUNDS.filter((ground) => ground.group === group.id),
}));
