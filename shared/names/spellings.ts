import { isVerbatim, soundOf } from './sounds';

/**
 * Spellings of one name that no rule of sound brings together, one name a line; the first of each line stands for all. Written as
 * folded text. A spelling may stand in two lines ("wong"): it is then close to both. Names that are only related in meaning
 * (Jean and John) are different names on a passport and are not here.
 */
const lines = [
  'mohammed muhammad mohamed mohamad mohammad muhammed muhamed mohamud mahomed mehmet mehmed md mohd mhd mohamadou mamadou mahamadou محمد', 'ahmed ahmad ahmet achmed ahmadou amadou احمد',
  'mahmoud mahmud mahmood mehmood محمود', 'hussein husayn hossein hussain husain hosein hussien huseyin husein hocine حسين', 'hassan hasan hassane hassen حسن', 'ali aly علي',
  'abdullah abdallah abdoullah abdulla abdalla abdellah abdoulaye عبدالله', 'abdul abdel abdal abd abdoul abdur abder abdu abda abde عبد', 'rahman rehman rahmane الرحمن', 'yusuf yousef youssef yousuf yosef yousif youssouf yusif iosif joseph يوسف', 'joseph jose josef jozef',
  'ibrahim ebrahim ibraheem ibrahima brahim ابراهيم', 'ismail esmail ismael ismaeel esmaeil smail اسماعيل', 'fatima fatemeh fatma fatimah fatoumata fatimata fatemah فاطمه', 'aisha ayesha aicha aysha aishah aissatou aishat ayse عائشه عايشه',
  'zainab zeinab zaynab zeynep zineb زينب', 'khadija khadijah khadidja hatice khadijeh خديجه', 'omar umar oumar omer amr عمر', 'othman osman usman uthman ousmane عثمان', 'khaled khalid خالد', 'said saeed saied سعيد', 'sayed syed sayyid seyed sayyed سيد',
  'amina aminah emine aminata امينه', 'mariam maryam miriam mariyam meryem maryam مريم', 'nour noor nur نور', 'tariq tarek tarik طارق', 'jamal gamal djamel cemal jamaal جمال', 'rachid rashid rasheed رشيد', 'karim kareem كريم', 'salim saleem selim سليم',
  'walid waleed oualid وليد', 'yasin yassin yaseen yacine yassine ياسين', 'zaid zayd zayed زيد', 'mustafa mostafa moustafa moustapha mustapha مصطفي', 'hamid hameed حميد', 'hamza hamzah حمزه', 'samir sameer سمير', 'amir ameer emir امير', 'reza rida riza redha رضا',
  'qasim kassem qassem kasim ghasem قاسم', 'haider haidar hyder heydar حيدر', 'jafar jaafar jaffar cafer جعفر', 'mahdi mehdi مهدي', 'javad jawad جواد', 'murtaza morteza مرتضي', 'sheikh shaikh sheik shaykh cheikh', 'chaudhry choudhary chaudhary choudhury chowdhury chaudhari',
  'uddin eddine eddin eldin eldeen uddeen aladdin deen din الدين', 'haji hajji hadji hajj elhadj', 'khan خان', 'jibril gibril djibril jibreel', 'yahya yahia yehia يحيي', 'idris idriss driss', 'leila layla laila leyla ليلي', 'yasmin jasmine yasmine yasmeen jasmin', 'huda houda hoda هدي',
  'sergei sergey serhii sergiy serhiy sergii', 'evgeni yevgeny evgeny yevgeni evgeniy yevhen eugene ievgen evgenii', 'yulia julia iuliia yuliya yuliia iulia', 'oleksandr alexander aleksandr alexandr alexandre aleksander aliaksandr', 'oleksii alexei aleksey alexey oleksiy aliaksei',
  'mykhailo mikhail mihail michail mikhaylo mykhaylo', 'volodymyr vladimir wladimir uladzimir', 'dmytro dmitri dmitry dmitriy dmitrii dzmitry', 'mykola nikolai nikolay nikolaj mikalai', 'andrii andrei andrey andriy', 'olha olga volha', 'kateryna ekaterina yekaterina katerina catherine katherine katsiaryna',
  'natalia nataliia natalya nataliya natallia', 'iryna irina iryna', 'yurii yuri yury iurii juri', 'pavlo pavel', 'petro pyotr petr', 'tetiana tatiana tatyana tatsiana', 'hanna anna ganna', 'viktor victor wiktor', 'maksym maxim maksim', 'ihor igor', 'oleh oleg', 'olena elena yelena', 'fedor fyodor fiodor fedir',
  'bohdan bogdan', 'hryhorii grigory grigori grigoriy hryhoriy', 'georgi georgy georgiy heorhii george', 'illia ilya ilia', 'kyrylo kirill', 'mariia maria mariya marija', 'sofiia sofia sofya sophia', 'kseniia ksenia xenia', 'oksana aksana', 'artem artyom artsiom', 'lev lyov', 'semen semyon',
  'li lee', 'lee rhee yi', 'wang wong', 'huang hwang wong', 'zhang chang cheung', 'chen chan', 'liu lau', 'lin lam lim', 'xu hsu', 'zhou chou chow', 'zhao chao', 'yang yeung', 'guo kwok', 'liang leung', 'kim gim', 'park pak bak', 'choi choe', 'jung jeong chung', 'kang gang', 'cho jo', 'yoon yun', 'shin sin', 'nguyen nguyn nguen',
  'smith smyth', 'jon john', 'mark marc', 'eric erik erick', 'steven stephen', 'geoffrey jeffrey', 'philip phillip', 'sean shawn shaun', 'lefebvre lefevre', 'goncalves gonsalves', 'rodrigues rodriguez', 'fernandes fernandez', 'gomes gomez', 'lopes lopez', 'singh sing', 'kaur kour', 'joao jao', 'saint st', 'junior jr', 'senior sr',
] as const;

/** Chinese, Korean and Vietnamese syllables: names of two or three of them are shared by many, and one more makes another name. */
const syllables = `nguyen tran pham hoang huynh phan vu vo dang bui do ho ngo duong ly le van thi duc minh thanh anh linh hong ngoc
  li lee wang huang zhang chen liu lin xu zhou zhao yang wu sun ma zhu hu guo he gao luo zheng liang xie song tang feng wei min ming jie hui jun yan ying xin yu lei kim park choi jung kang cho yoon shin bin bo ji soo hyun`.split(/\s+/);

/** Middle names and additions that papers carry or leave out at will. */
const omitted = 'mohammed abdul singh kaur kumar kumari devi begum bibi khatun khatoon bai ben bhai haji van thi junior senior'.split(' ');

/** Other names, given or family, that a great many people bear. */
const frequent = `ahmed mahmoud hussein hassan ali abdullah rahman yusuf ibrahim ismail fatima omar khan uddin sayed sheikh amina mariam ghulam akhtar akter islam hossain alam rahim karim
  sharma patel shah das gupta verma yadav reddy rao gill sidhu dhillon sandhu grewal brar lal ram prasad raj rani harpreet gurpreet manpreet
  maria jose joseph juan ana carlos luis antonio francisco pedro garcia rodrigues martinez hernandez gonzalez lopes perez sanchez ramirez torres flores rivera gomes diaz reyes cruz santos silva souza sousa oliveira pereira ferreira costa fernandes ramos mendoza bautista
  john david michael james robert mary anne marie jean pierre smith brown jones williams johnson miller tremblay roy gagnon anna elena oleksandr sergei andrii ivan ivanov dmytro natalia kateryna olha iryna yulia tetiana viktor
  diallo traore camara bah sow barry toure`.split(/\s+/);

const familiesOf = new Map<string, Set<string>>();
const add = (key: string, head: string): void => void familiesOf.set(key, (familiesOf.get(key) ?? new Set<string>()).add(head));
for (const line of lines) {
  const spellings = line.split(' ');
  for (const spelling of spellings) for (const key of [spelling, soundClass(spelling)]) add(key, `#${spellings[0] ?? ''}`);
}

/** A word that has only itself is marked: it is not the sound that is written like it (Tan, the sound of Thanh). */
function soundClass(word: string): string {
  return isVerbatim(word) ? `.${word}` : soundOf(word);
}

/**
 * What a word is found under: the names it may be a spelling of, or its sound when it is none that is known. Two words are spellings
 * of one name when they have a class in common.
 */
export function classesOf(word: string): readonly string[] {
  const sound = soundClass(word);
  const heads = new Set([...(familiesOf.get(word) ?? []), ...(familiesOf.get(sound) ?? [])]);
  return heads.size > 0 ? [...heads] : [sound];
}

const classesOfAll = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(classesOf));
const syllableClasses = classesOfAll(syllables);
const omittedClasses = classesOfAll(omitted);
const widespreadClasses = classesOfAll([...syllables, ...omitted, ...frequent]);

/** Whether so many people share a class that it alone tells nobody apart. */
export const isWidespread = (one: string): boolean => widespreadClasses.has(one);

/** Whether papers carry a word of these classes or leave it out at will. */
export const isOmitted = (classes: readonly string[]): boolean => classes.some((one) => omittedClasses.has(one));

/** How much sharing a word of these classes says about who somebody is: 1 for most names, half for the least telling. */
export function weightOf(classes: readonly string[]): number {
  if (classes.some((one) => syllableClasses.has(one) || omittedClasses.has(one))) return 0.5;
  return classes.some(isWidespread) ? 0.75 : 1;
}
