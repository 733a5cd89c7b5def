import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Language } from '../../../shared/contract';

/**
 * What an item of a checklist is called in a language. The audit trail holds its English title (`Passport`, `Language test results – IELTS`);
 * what stands behind the dash tells it apart and stays as it was written. A title that the rules do not know stays too.
 */
export function documentTitles({ pack }: LoadedPack, language: Language): (title: string) => string {
  if (language === 'en') return (title) => title;
  const titles = new Map((pack.documents?.documents ?? []).flatMap(({ title, countries = {} }) => [title, ...Object.values(countries).flatMap((note) => note.title ?? [])]).map((title) => [title.en, title[language]]));
  return (title) => {
    const whole = titles.get(title);
    if (whole !== undefined) return whole;
    const [, document = '', about = ''] = /^(.*?)( – .*)$/u.exec(title) ?? [];
    const translated = titles.get(document);
    return translated === undefined ? title : `${translated}${about}`;
  };
}
