import type { Report } from '../../report/report.ts';
import { makeFormSheets } from '../../selfCheck/formSheets.ts';
import { writeForm } from '../../selfCheck/writeForm.ts';
import type { FormId } from '../../statute/types.ts';
import { pageLang } from '../pageLang.ts';
import { saveBlob } from '../share/saveBlob.ts';
import { loadWords } from './pageWords.ts';

/** Saves a form as a workbook that adds up while it is filled in: blank, or with what was read. */
export async function saveForm(
  form: FormId,
  cells: Report['cells'] = {},
  name?: string,
): Promise<void> {
  const words = await loadWords();
  const sheets = makeFormSheets(form, cells, pageLang(), words);
  saveBlob(await writeForm(sheets), `${name ?? words.selfCheck.sheet.file(form)}.xlsx`);
}
