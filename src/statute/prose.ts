/** Words by which the checks of prose find their way: what such reports say, whoever writes them. */

/** The 34 provincial divisions, without the word for their kind. */
export const PROVINCES = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '上海',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
  '香港',
  '澳门',
  '台湾',
] as const;

/** A legal act of a province: its name stands at the head of the title between 《 and 》. */
export const PROVINCIAL_ACT = new RegExp(
  `《(${PROVINCES.join('|')})(?:省|市|(?:壮族|回族|维吾尔)?自治区)[^《》]{0,40}(?:条例|规定|办法)》`,
  'g',
);

/** A sentence that speaks of the year reported on, beginning with a year. */
export const YEAR_AT_START =
  /^(?:（[^（）]{1,20}）|[一二三四五六七八九十]是)?\s*(?:截至|截止)?\s*(\d{4})\s*年(?:度)?[，,、]\s*(.*)$/;
/** What an organ does in the year that it reports on. */
export const REPORTED_DOING =
  /(?:共|累计|全年|新增|主动)?(?:收到|受理|办理|办结|答复|公开|发布|制发|发放)[^，。；]{0,30}\d+\s*(?:件|条|份|篇|次)/;
/** Words that lead to the year before: a comparison, or what was amiss then. */
export const LOOKING_BACK = /较|比|相比|上年|去年|前一年|问题|整改|年初|以来|自\d{4}|结转|历年/;

/** What leads to another place with good reason: a visit, an exchange, work done together. */
export const WITH_OTHERS =
  /学习|考察|调研|交流|借鉴|参照|参考|联合|会同|共同|合作|协作|协同|通办|对接|结对|移送|移交|转送|来访|取经/;
/** Words of a kind of place, and of none in particular. */
export const ANY_PLACE = /[各全本我两]|其他|其它|部分|有关|相关|上级|下级|所辖|辖区|所属|下属/;

const REGION_KIND = '(?:省|市|自治区|自治州|地区|盟|区|县|旗|镇|乡|街道|新区|开发区|高新区)';

/** A region's name where a sentence begins, perhaps after the year; no verb leads to it. */
export const PLACE_AT_START = new RegExp(
  `^(?:\\d{4}年(?:度)?[，,]?)?((?![赴到向与由在据经和各对请会同])\\p{Script=Han}{2,6}${REGION_KIND})$`,
  'u',
);

/** Sentences that every report has, since the notice or the law has them. */
export const TEMPLATE_SENTENCE =
  /中华人民共和国政府信息公开条例|统计期限|统计时限|电子版|联系|邮编|年度报告格式|信息处理费|由[^，。]{0,8}部分组成|国办公开办函/;
