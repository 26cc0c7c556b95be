/** How the names of agencies are made: what stands before a place, and behind it. */

/** Bodies of the state whose local offices put its name first: 国家税务总局枣庄市税务局. */
export const STATE_PREFIX = /^(?:国家税务总局|国家统计局|国家(?=.+调查)|中华人民共和国)/;

/** A department of the government itself may say so: 湛江市人民政府地方志办公室. */
export const OF_GOVERNMENT = /^(?:人民)?政府(?=.{3})/;

/** A branch for a part of a city, such as 公安局市中分局: the department, and the place. */
export const BRANCH_WORD = '分局';
export const BRANCH = /^(.*?(?:局|委员会))(.{1,14}?)分局$/;

/** A place without a division code of its own, before what its office is called. */
export const LOCAL_PLACE =
  /^(.+?)(?:(?:人民)?政府|街(?:道办事处|道办|道|办事处)?|地区办事处|管理委员会|管委会)?$/;

/** A department of a zone: the zone, and the department. */
export const ZONE_DEPARTMENT =
  /^(.{0,20}?(?:开发区|高新区|经开区|园区|新区|实验区|示范区|度假区|管理区))(.{2,20})$/;

/** What the short name of a place leaves out: 市中 for 市中区, 中南 for 中南街道. */
export const PLACE_KIND =
  /(?:街道|地区|民族乡|镇|乡|苏木|特别行政区|自治区|自治州|自治县|自治旗|省|市|新区|林区|区|县|旗|盟)$/;

/** An autonomous place with the peoples that it is named for; it is called 恩施州, 阜新县 and 广西 as well. */
export const AUTONOMOUS =
  /^(.{2,}?)(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各)族?)*自治(区|州|县|旗)$/;

/** Zones by the short words that people use. */
export const ZONE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/高新?技术(?:产业)?(?:开发|园)?区|高新区/, '高新'],
  [/经济(?:技术)?开发区|经开区/, '经开'],
];

/** Rows of the division codes that name no place: 市辖区, 省直辖县级行政区划. */
export const NO_PLACE = /^(?:市辖区|县|.*直辖.*)$/;

/** What may be printed around a name. */
export const AROUND_NAME = /[\s《》“”"'〈〉]/g;
