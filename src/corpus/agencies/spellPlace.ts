import { pinyin } from 'pinyin-pro';

/** A name in pinyin without tones, as an id has it: 中南 is zhongnan, 绿 is lv. */
export function spellPlace(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
    .join('')
    .replace(/[^a-z]/g, '');
}
