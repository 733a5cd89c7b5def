import { foldText } from './foldText';

export type PersonName = { family: string; given: string };

/** What passports print where a name is missing. */
const placeholders = new Set(['fnu', 'lnu', 'xxx', 'xxxx', 'unknown', 'nofirstname', 'nolastname']);

/** Particles that are written apart, together or not at all: joined to what follows ("de la Cruz", "Delacruz"). */
const particles = new Set(['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'la', 'le', 'les', 'den', 'der', 'ten', 'ter', 'von', 'zu', 'mac', 'mc', 'o', 'st', 'ben', 'bin', 'ibn', 'bint', 'abu', 'abou']);

/** The Arabic article says nothing about who somebody is, and is written in many ways. */
const articles = new Set(['al', 'el', 'ul', 'as', 'ad', 'ar', 'ash', 'az']);

/** Spellings of one name in the Latin alphabet that no rule brings together; the first of each line stands for all. */
const families = [
  'mohammed muhammad mohamed mohamad mohammad muhammed muhamed mohamud mahomed mehmet mehmed md mohd mohamadou mamadou',
  'ahmed ahmad ahmet achmed', 'mahmoud mahmud mahmood mehmood', 'hussein husayn hossein hussain husain hosein hussien huseyin',
  'hassan hasan hassane', 'abdullah abdallah abdoullah abdulla', 'abdul abdel abdal abd', 'rahman rehman rahmane', 'yusuf yousef youssef yousuf yosef iosif joseph jose',
  'ibrahim ebrahim ibraheem abraham', 'ismail esmail ismael ismaeel', 'fatima fatemeh fatma fatimah fatoumata', 'aisha ayesha aicha aysha aishah aissatou', 'zainab zeinab zaynab zeynep', 'khadija khadijah khadidja hatice',
  'omar umar oumar omer', 'othman osman usman uthman ousmane', 'khaled khalid', 'said saeed saied sayed syed sayyid', 'ali aly', 'amina aminah emine', 'mariam maryam miriam mariyam', 'nour noor nur', 'tariq tarek tarik', 'jamal gamal djamel cemal', 'rachid rashid rasheed', 'karim kareem', 'salim saleem selim', 'walid waleed', 'yasin yassin yaseen', 'zaid zayd zayed',
  'sergei sergey serhii sergiy serhiy sergii', 'evgeni yevgeny evgeny yevgeni evgeniy yevhen eugene ievgen', 'yulia julia iuliia yuliya yuliia', 'oleksandr alexander aleksandr alexandr alexandre aleksander', 'oleksii alexei aleksey alexey oleksiy alexis', 'mykhailo mikhail mihail michael michail mikhaylo', 'volodymyr vladimir wladimir', 'dmytro dmitri dmitry dmitriy dmitrii', 'mykola nikolai nikolay nicolas nicholas nikolaj', 'andrii andrei andrey andriy andrew andre', 'olha olga', 'kateryna ekaterina yekaterina katerina catherine katherine', 'natalia nataliia natalya nataliya', 'iryna irina', 'yurii yuri yury iurii', 'pavlo pavel paul', 'petro pyotr petr peter', 'tetiana tatiana tatyana', 'hanna anna ganna', 'viktor victor wiktor', 'maksym maxim maksim',
  'li lee', 'wang wong', 'zhang chang cheung', 'chen chan tan', 'liu lau', 'xu hsu', 'zhou chou chow', 'zhao chao', 'huang hwang wong', 'kim gim', 'park pak bak', 'choi choe', 'jung jeong chung', 'nguyen nguyn',
  'juan joao john jean johann', 'goncalves gonsalves', 'rodrigues rodriguez', 'fernandes fernandez', 'gomes gomez', 'lopes lopez', 'singh sing', 'kaur kour', 'krishna krishnan', 'muller mueller', 'schroder schroeder', 'jager jaeger',
] as const;
/** One spelling may belong to two lines ("wong"): it is then close to both. */
const canonical = new Map<string, Set<string>>();
for (const line of families) {
  const spellings = line.split(' ');
  for (const spelling of spellings) canonical.set(spelling, (canonical.get(spelling) ?? new Set()).add(spellings[0] ?? spelling));
}

/** The names that a spelling may stand for, itself when it is in no family. */
export const spellingsOf = (token: string): ReadonlySet<string> => canonical.get(token) ?? new Set([token]);

/** The parts of a name, folded, particles joined, articles and placeholders left out; no order is meant. */
export function nameTokens(name: PersonName | string): string[] {
  const parts = foldText(typeof name === 'string' ? name : `${name.given} ${name.family}`).split(' ').filter((part) => part !== '' && !placeholders.has(part));
  const tokens: string[] = [];
  let prefix = '';
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    if (!last && articles.has(part)) continue;
    if (!last && particles.has(part)) {
      prefix += part;
      continue;
    }
    tokens.push(prefix + part);
    prefix = '';
  }
  return tokens;
}

/** Sounds of the Latin alphabet that spellings from other scripts render in several ways, then consonants only. */
export function soundOf(token: string): string {
  const sounds = token
    .replace(/^(e|i)?y?ev/, 'ev').replace(/sch|sh|ch|tch|cz/g, 'x').replace(/zh|dj|dzh|j/g, 'j').replace(/kh|ck|q|k/g, 'k').replace(/c(?=[eiy])/g, 's').replace(/c/g, 'k')
    .replace(/ph|f/g, 'f').replace(/th|dh/g, (pair) => (pair === 'th' ? 't' : 'd')).replace(/w/g, 'v').replace(/z/g, 's').replace(/y/g, 'i').replace(/gh/g, 'g').replace(/h/g, '');
  const head = sounds.charAt(0);
  const first = /[aeiou]/.test(head) ? 'a' : head;
  return first + sounds.slice(1).replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}
