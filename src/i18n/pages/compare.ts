const SCOPE = {
  title: 'Numbers with different scopes are not comparable',
  text: '“Whole area” adds up all departments and lower-level governments; “this agency” counts only its own work. The two can be neither compared nor added.',
};

export const compare = {
  before: { zh: '看数字之前', en: 'Before you read the numbers' },
  /** Before the list of the outcomes, each with its definition. */
  groups: { zh: '六类结果', en: 'The six groups' },
  others: { zh: '其他比较', en: 'Other comparisons' },
  names: {
    licensing: { zh: '行政许可', en: 'Licensing' },
    outcomes: { zh: '申请办理结果', en: 'Outcomes of requests' },
    requests: { zh: '新收申请', en: 'Requests received' },
    disputes: { zh: '复议与诉讼', en: 'Reconsideration and lawsuits' },
    reasons: { zh: '未予公开的理由', en: 'Why requests were not granted' },
  },
  licensing: {
    title: {
      zh: '行政许可：各机关各年处理决定数量',
      en: 'Administrative licensing: decisions by agency and year',
    },
    description: {
      zh: '各行政机关年度报告中的行政许可处理决定数量，逐机关逐年列出，注明口径与表式差异。',
      en: 'Administrative licensing decisions as each agency reports them, year by year, with differences of scope and form noted.',
    },
    heading: { zh: '行政许可处理决定数量', en: 'Administrative licensing decisions' },
    lead: {
      zh: '年度报告第二部分要求每个机关填写当年作出多少件行政许可处理决定。这里把它们列在一起，不排名次。',
      en: 'Section 2 of the annual report asks every agency how many licensing decisions it made in the year. Here they stand side by side, unranked.',
    },
    caveats: {
      zh: [
        {
          title: '数量不是业绩',
          text: '决定多，可能因为事项划转得多、一件事拆成几件计，也可能因为人口多。一个区的审批局可以比邻市的审批局填得还多。数字供了解情况，不能据此评判高下。',
        },
        {
          title: '口径不同的数字不能相比',
          text: '“全区域”把各部门和下级加在一起，“本机关”只计自己。两者不能相比，也不能相加。',
        },
        {
          title: '2021 年起换了表式',
          text: '2019、2020 年的表除“处理决定数量”外还有“上一年项目数量”和“本年增/减”，后两项数的是清单上的事项，单位不同，不在此列。跨 2020 与 2021 年比较时请留意断点。',
        },
        {
          title: '空着没填不是 0',
          text: '没有许可职能的机关多填 0；空着没填的写“未填报”，不当作 0。',
        },
      ],
      en: [
        {
          title: 'Volume is not performance',
          text: 'More decisions may mean that more matters were transferred to an agency, that one matter is counted as several, or that it serves more people. A district’s approval bureau can report more than that of a neighbouring city. The numbers describe; they do not grade.',
        },
        SCOPE,
        {
          title: 'The form changed in 2021',
          text: 'Besides decisions made, the form for 2019 and 2020 asked for items in the prior year and their change. Those count entries on a list, a different unit, and are left out here. Mind the break when comparing 2020 with 2021.',
        },
        {
          title: 'Left blank is not 0',
          text: 'Agencies without licensing powers mostly report 0. A place left empty is shown as “left blank” and never counted as 0.',
        },
      ],
    },
  },
  outcomes: {
    title: {
      zh: '申请办理结果：各机关各年的六类结果',
      en: 'Outcomes of requests: six groups by agency and year',
    },
    description: {
      zh: '各行政机关依申请公开的办理结果，按法定六类列出，件数与占比并列，注明样本大小。',
      en: 'How each agency disposed of requests for government information, in the six statutory groups, as counts and shares with sample sizes.',
    },
    heading: { zh: '申请办理结果', en: 'Outcomes of requests' },
    lead: {
      zh: '政府信息公开申请的办理结果，法定表格分为六类。这里按表格的次序，逐机关逐年列出。',
      en: 'Every request for government information that an agency handles ends in one of six groups of outcomes. They are shown here in the order of the statutory form, by agency and year.',
    },
    caveats: {
      zh: [
        {
          title: '件数少时不看百分比',
          text: '许多机关一年只办几件。不满 10 件的只列件数，不画占比；有占比处总是同时写明“几分之几”。',
        },
        {
          title: '“不予公开”不等于做错',
          text: '国家秘密、第三方权益等情形依法不公开；“无法提供”多半是机关本来不掌握。比例高低受申请内容影响，不能直接评判依法与否。',
        },
        {
          title: '分母是当年办结数',
          text: '占比的分母是（七）总计，即当年办理完毕的件数，不是当年新收的件数。办结数为 0 时没有比率，写“—”。',
        },
        {
          title: '“其他处理”一行变三行，这里合计',
          text: '2019、2020 年的表把“其他处理”列为一行，2021 年起分三行。这里按合计衔接。',
        },
      ],
      en: [
        {
          title: 'No percentages from small numbers',
          text: 'Many agencies handle only a few requests a year. Below 10, only counts are given and no shares are drawn; every share is shown with the numbers behind it.',
        },
        {
          title: '“Not disclosed” does not mean wrongly refused',
          text: 'State secrets and third-party rights, among others, are lawful grounds; “unable to provide” mostly means that the agency never held the information. Shares depend on what was asked for and say nothing on their own about compliance with the law.',
        },
        {
          title: 'The denominator is what was handled',
          text: 'Shares are of all requests handled in the year, row (7) of the form, not of those newly received. Where none was handled there is no rate; “—” is shown.',
        },
        {
          title: '“Otherwise handled”: three rows added up as one',
          text: 'It was one row on the form for 2019 and 2020 and has been three since 2021. Here the three are added together.',
        },
      ],
    },
  },
  reasons: {
    title: {
      zh: '未予公开的理由：各机关各年的申请为什么没有得到信息',
      en: 'Why requests were not granted, by agency and year',
    },
    description: {
      zh: '各行政机关年度报告中不予公开、无法提供、不予处理、其他处理的每一项理由，逐机关逐年列出件数与占比，并说明条文怎样规定、不服可以怎么办。',
      en: 'Every ground on which a request for government information was not granted, as each agency reports it: counts and shares by agency and year, what the rules say of it, and what an applicant may do.',
    },
    heading: { zh: '申请为什么没有得到信息', en: 'Why requests were not granted' },
    lead: {
      zh: '法定表格把没有得到信息的申请分为不予公开、无法提供、不予处理和其他处理四类，再按理由细分。这里按表格的次序，逐机关逐年列出；每项理由后面说明条文怎样规定，页末说明不服可以怎么办。',
      en: 'The statutory form parts requests that were not granted into four groups (not disclosed, unable to provide, not processed, otherwise handled), and these by ground. They are listed here in the order of the form, by agency and year; below, what the rules say of each ground, and what an applicant may do.',
    },
    caveats: {
      zh: [
        {
          title: '有理由不等于做错',
          text: '表中的每一项都是条文允许的处理。报告只填件数，不写具体案情，看不出某一件处理得对不对。',
        },
        {
          title: '件数少时不看百分比',
          text: '分母是当年办理总计。办理不满 10 件的只列件数；六类结果加总与总计不符的，也只列件数。',
        },
        {
          title: '“其他处理”有一行的，有三行的',
          text: '2019、2020 年的表只有一行“其他处理”，2021 年起分三行，有的机关之后仍印一行。照原样列，不拆分。',
        },
      ],
      en: [
        {
          title: 'A ground is not a wrong',
          text: 'Each of these is a way of handling that the rules allow. Reports give counts, not cases: whether one request was handled rightly can’t be seen from them.',
        },
        {
          title: 'No percentages from small numbers',
          text: 'The denominator is all requests handled in the year. Below 10, only counts are given; the same holds where the six groups do not add up to the total.',
        },
        {
          title: '“Otherwise handled” is one row or three',
          text: 'The form for 2019 and 2020 has one row, that since 2021 has three, and some agencies print one to this day. They stand as printed.',
        },
      ],
    },
    grounds: {
      id: { zh: 'grounds', en: 'grounds' },
      heading: { zh: '每项理由，条文怎样规定', en: 'What the rules say of each ground' },
      intro: {
        zh: '以下是摘述，不是原文；以条文为准，可在国家法律法规数据库（flk.npc.gov.cn）查到全文。',
        en: 'In short, and translated: the Chinese text alone counts. It can be found in the national database of laws (flk.npc.gov.cn).',
      },
      source: { zh: '依据', en: 'Source' },
    },
    remedies: {
      id: { zh: 'remedies', en: 'remedies' },
      heading: { zh: '不服，可以怎么办', en: 'What an applicant may do' },
      items: {
        zh: [
          {
            title: '先看答复书',
            text: '机关不予公开的，应当说明理由；补正告知、答复都应当写明依据。答复书没有写救济途径和期限的，可以向机关问明。',
            source: '《政府信息公开条例》第三十六条',
          },
          {
            title: '投诉、举报',
            text: '认为机关没有按规定公开或者答复的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。',
            source: '《政府信息公开条例》第四十七条、第五十一条',
          },
          {
            title: '行政复议：60 日内',
            text: '自知道或者应当知道该行政行为之日起 60 日内提出。自 2024 年 1 月 1 日起，对不予公开不服的，应当先申请行政复议，对复议决定不服的，再提起诉讼。',
            source: '《行政复议法》（2023 年修订）第二十条、第二十三条第一款第四项',
          },
          {
            title: '行政诉讼',
            text: '对复议决定不服的，自收到决定书之日起 15 日内起诉；依法可以直接起诉的，自知道或者应当知道该行政行为之日起六个月内起诉。',
            source: '《行政诉讼法》第四十五条、第四十六条',
          },
        ],
        en: [
          {
            title: 'Read the reply',
            text: 'An agency that does not disclose has to give its reasons. Where the reply does not say how and until when it may be contested, the agency can be asked.',
            source: 'Regulations on Open Government Information, Art. 36',
          },
          {
            title: 'Complain',
            text: 'Whoever finds that an agency did not disclose or reply as it must may complain to the agency above it or to the authority in charge of open government information.',
            source: 'Regulations on Open Government Information, Art. 47 and 51',
          },
          {
            title: 'Administrative reconsideration: within 60 days',
            text: 'Within 60 days of knowing of the act (or of when one should have known). Since 1 January 2024, whoever contests a refusal to disclose must first apply for reconsideration, and may sue over its decision.',
            source: 'Administrative Reconsideration Law (revised 2023), Art. 20 and 23(1)(4)',
          },
          {
            title: 'Lawsuit',
            text: 'Within 15 days of receiving the decision on reconsideration; where the law allows a direct suit, within six months of knowing of the act (or of when one should have known).',
            source: 'Administrative Litigation Law, Art. 45 and 46',
          },
        ],
      },
      note: {
        zh: '这里介绍一般规定，不是法律意见；期限以答复书、决定书的告知和法律为准。',
        en: 'This is general information, no legal advice: what the reply, the decision and the law say of time limits counts.',
      },
    },
  },
  requests: {
    title: {
      zh: '新收申请：各机关各年收到的政府信息公开申请',
      en: 'Requests received, by agency and year',
    },
    description: {
      zh: '各行政机关年度报告中本年新收政府信息公开申请的件数，逐机关逐年列出，注明口径。',
      en: 'Requests for government information newly received, as each agency reports them, year by year, with the scope noted.',
    },
    heading: { zh: '新收政府信息公开申请数量', en: 'Requests for information newly received' },
    lead: {
      zh: '年度报告第三部分第一行是当年新收的申请。收到多少由申请人决定，不由机关决定。',
      en: 'The first line of section 3 of the annual report is the number of requests newly received in the year. How many arrive depends on the public, not on the agency.',
    },
    caveats: {
      zh: [
        {
          title: '件数不是评价',
          text: '申请多，可能因为辖区人口多、征收拆迁多，也可能因为渠道好用。数字供了解情况，不能据此评判高下。',
        },
        {
          title: '口径不同的数字不能相比',
          text: '“全区域”把各部门和下级加在一起，“本机关”只计自己。两者不能相比，也不能相加。',
        },
      ],
      en: [
        {
          title: 'A count is not a verdict',
          text: 'Many requests may mean a large population, many land and housing takings, or a request channel that works well. The numbers describe; they do not grade.',
        },
        SCOPE,
      ],
    },
  },
  disputes: {
    title: {
      zh: '复议与诉讼：各机关各年因信息公开发生的件数',
      en: 'Reconsideration and lawsuits, by agency and year',
    },
    description: {
      zh: '各行政机关年度报告中因政府信息公开发生的行政复议、行政诉讼件数，分项并合计，逐机关逐年列出，注明法律变化与口径。',
      en: 'Administrative reconsiderations and lawsuits over open government information, by kind and together, as each agency reports them, with changes in law and scope noted.',
    },
    heading: {
      zh: '因政府信息公开发生的行政复议与行政诉讼',
      en: 'Reconsideration and lawsuits over disclosure',
    },
    lead: {
      zh: '年度报告第四部分填写复议与诉讼。这里依次列行政复议、未经复议直接起诉、复议后起诉的总计，最后是三项合计。',
      en: 'Section 4 of the annual report counts administrative reconsiderations (a review by a higher authority) and lawsuits. Here are the totals for reconsideration, for suits brought directly and for suits after reconsideration, and last all of them together.',
    },
    caveats: {
      zh: [
        {
          title: '2024 年起先复议后起诉',
          text: '对不予公开不服的，自 2024 年 1 月 1 日起须先申请复议。复议因此依法增多，直接起诉因此依法减少，与此前都不宜直接相比。',
        },
        {
          title: '被复议、被诉不等于有错',
          text: '总计包括维持、纠正、其他结果和尚未审结。结果怎样，看报告页的表格。',
        },
      ],
      en: [
        {
          title: 'Since 2024, reconsideration comes before a lawsuit',
          text: 'Since 1 January 2024, anyone contesting a refusal to disclose must first apply for reconsideration. The change in law itself raises reconsiderations and lowers direct suits, so neither should be compared directly with earlier years.',
        },
        {
          title: 'Being contested does not mean the agency erred',
          text: 'The total includes cases upheld, corrected, concluded otherwise and still pending. The tables of each report show how they ended.',
        },
      ],
    },
  },
  trends: {
    title: { zh: '趋势：同一机关逐年的数字', en: 'Trends: the same agency, year by year' },
    description: {
      zh: '有多年报告的机关逐年的行政许可、申请办理与复议诉讼数字，表式改变处断开，缺年不连线。',
      en: 'Licensing decisions, requests received and disclosure rates over the years; lines break where the form changed or a year is missing.',
    },
    heading: { zh: '逐年趋势', en: 'Trends over the years' },
    lead: {
      zh: '同一机关、同一口径、同一项目，按年度排开。只有一年数据的机关只有一个点，不连线。',
      en: 'One agency, one scope and one item, year by year. An agency with a single year of data has a single point and no line.',
    },
    caveats: {
      zh: [
        {
          title: '2020 与 2021 年之间换了表式',
          text: '能衔接的项目连起来并标出断点；名称或单位不同的项目分开列，不连成一条线。',
        },
        {
          title: '缺一年就断一年',
          text: '没有收录的年度不连线，也不推算。空着没填的写“未填报”，不当作 0。',
        },
        {
          title: '2024 年起诉讼要先过复议',
          text: '对不予公开不服的，自 2024 年 1 月 1 日起须先申请复议，“未经复议直接起诉”因此依法减少。',
        },
        {
          title: '增减不等于好坏',
          text: '职能划转、事项拆并、统计口径都会让数字跳动。基数不满 10 件时不说百分之几。',
        },
      ],
      en: [
        {
          title: 'The form changed between 2020 and 2021',
          text: 'Items that can be joined are joined, with the break marked; items with a different name or unit are kept apart and never share a line.',
        },
        {
          title: 'A missing year breaks the line',
          text: 'No line is drawn, and nothing estimated, across a year that is not in the collection. A place left empty is shown as “left blank”, not as 0.',
        },
        {
          title: 'Since 2024, reconsideration comes before a lawsuit',
          text: 'Since 1 January 2024, anyone contesting a refusal to disclose must first apply for reconsideration, so the change in law itself lowers the number “sued directly”.',
        },
        {
          title: 'Up or down is not better or worse',
          text: 'Transferred responsibilities, matters split or merged and different ways of counting all make numbers jump. No percentage change is given from a base under 10.',
        },
      ],
    },
  },
};
