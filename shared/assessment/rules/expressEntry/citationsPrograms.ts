import type { Bilingual, Citation } from '../../pack/types';
import { instruments, regulation } from '../instruments';

const amended: Bilingual = { en: `${instruments.regulations.en}, as amended by SOR/2022-220`, fr: `${instruments.regulations.fr}, modifié par DORS/2022-220` };

/** Where the rules of the Canadian Experience Class and the Federal Skilled Trades Program stand, beside those of all of Express Entry. */
export const programCitations: Readonly<Record<string, Citation>> = {
  'irpr.noc-2021': {
    instrument: amended, pinpoint: { en: 'NOC 2021 and TEER, in force 16 November 2022', fr: 'CNP 2021 et FEER, en vigueur le 16 novembre 2022' }, retrieved: '2026-06-15', confidence: 'high',
    note: {
      en: 'Sixteen unit groups of TEER 3 became eligible that day (13102, 33100, 33102, 33103, 43100, 43200, 43201, 43202, 63211, 73200, 73202, 73209, 73300, 73301, 73400, 93200) and three stopped being so (54100, 55109, 64200).',
      fr: 'Seize groupes de base de FEER 3 sont devenus admissibles ce jour-là (13102, 33100, 33102, 33103, 43100, 43200, 43201, 43202, 63211, 73200, 73202, 73209, 73300, 73301, 73400, 93200) et trois ont cessé de l’être (54100, 55109, 64200).',
    },
  },
  'programs.before-2015': regulation('87.1, 87.2', {
    en: 'The rules of the time before Express Entry, with its caps, are not held.',
    fr: 'Les règles antérieures à Entrée express, avec leurs plafonds, ne sont pas conservées.',
  }, 'medium'),
  'irpr.87.1.quebec': regulation('87.1(1)'),
  'irpr.87.1.work': regulation('87.1(2)(a)', { en: 'The year need not be continuous, and may be spread over several occupations and employers.', fr: 'L’année n’a pas à être continue et peut être répartie entre plusieurs professions et employeurs.' }),
  'irpr.87.1.excluded': regulation('87.1(3)', {
    en: 'Not counted: work during full-time study, self-employment, unauthorized work and periods without temporary resident status. A job is taken as authorized where the file says that it was done under a permit or an exemption from one, in status.',
    fr: 'Ne comptent pas : le travail pendant des études à temps plein, le travail autonome, le travail non autorisé et les périodes sans statut de résident temporaire. Un emploi est considéré comme autorisé si le dossier indique qu’il a été exercé avec un permis ou une dispense, en situation régulière.',
  }),
  'irpr.87.1.duties': regulation('87.1(2)(b), (c)'),
  'irpr.87.1.language': regulation('87.1(2)(d), (e)', {
    en: 'With several occupations the level follows from the one with the greater amount of work in the three years. Of equal amounts the text says nothing: the higher level is asked for.',
    fr: 'S’il y a plusieurs professions, le niveau dépend de celle qui compte le plus de travail au cours des trois années. Le texte ne dit rien de durées égales : le niveau le plus élevé est exigé.',
  }),
  'irpr.87.2.quebec': regulation('87.2(2)'),
  'irpr.87.2.trades': regulation('87.2(1)'),
  'irpr.87.2.trades-2016': regulation({ en: '87.2(1), until 15 November 2022', fr: '87.2(1), jusqu’au 15 novembre 2022' }, {
    en: 'The groups of NOC 2016 are from memory and unverified.',
    fr: 'Les groupes de la CNP 2016 sont cités de mémoire, sans vérification.',
  }, 'low'),
  'irpr.87.2.work': regulation('87.2(3)(b)', {
    en: 'The text excludes neither self-employment nor work during studies, and asks of work in Canada no more than of work abroad.',
    fr: 'Le texte n’exclut ni le travail autonome ni le travail pendant les études, et n’exige rien de plus du travail au Canada que du travail à l’étranger.',
  }),
  'irpr.87.2.requirements': regulation('87.2(3)(c)'),
  'irpr.87.2.certificate': regulation('87.2(3)(d)(i)', {
    en: 'That the certificate belongs to one of the trades, and to that of the work, is read from its NOC code. The source does not say whether a certificate of another trade than that of the work is enough: it is left open.',
    fr: 'L’appartenance du certificat à un des métiers, et au métier exercé, est établie par son code CNP. La source ne précise pas si un certificat d’un autre métier que celui qui est exercé suffit : la question reste en suspens.',
  }),
  'irpr.87.2.offer': regulation('87.2(3)(d)(ii) to (v)', {
    en: 'Two offers of two employers count together where they come to 365 days after the visa. Before 19 November 2016 only permanent offers with a labour market impact assessment are taken: the source dates offers of one year and offers without an assessment from that day, for trades with low confidence.',
    fr: 'Deux offres de deux employeurs comptent ensemble si elles totalisent 365 jours après le visa. Avant le 19 novembre 2016, seules les offres permanentes avec étude d’impact sur le marché du travail sont retenues : la source date de ce jour les offres d’un an et les offres sans étude, avec une faible confiance pour les métiers.',
  }, 'medium'),
  'irpr.87.2.funds': regulation('87.2(5)'),
  'fst.language': {
    instrument: { en: 'IRCC, Federal Skilled Trades Program: language', fr: 'IRCC, Programme des travailleurs de métiers spécialisés (fédéral) : langue' },
    pinpoint: { en: 'Minimum level of each ability', fr: 'Niveau minimal de chaque compétence' }, retrieved: '2026-09-30', confidence: 'high',
  },
};
