import { dayOf, type Day } from '../engine/days';
import { isOneOf, maybe, no, or, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { plainName } from './plainName';

/**
 * Designated referral partners of the Global Talent Stream, Category A: words that a name holds, in English or French, in small letters
 * without accents. Source: ESDC, list as of April 2025 (reference, work permits 1.2).
 */
const partners: readonly string[] = [
  // Pan-Canadian
  'business development bank of canada', 'banque de developpement du canada', 'council of canadian innovators', 'conseil canadien des innovateurs', 'trade commissioner service', 'service des delegues commerciaux', 'global affairs canada', 'affaires mondiales canada',
  'accelerated growth service', 'service de croissance acceleree', 'industry skills directorate', 'innovation science and economic development canada', 'innovation sciences et developpement economique canada', 'invest in canada', 'investir au canada', 'industrial research assistance program',
  'programme d aide a la recherche industrielle', 'privy council office', 'bureau du conseil prive', 'technation',
  // Atlantic provinces
  'atlantic canada opportunities agency', 'agence de promotion economique du canada atlantique', 'ignite fredericton', 'post secondary education training and labour', 'education postsecondaire formation et travail', 'government of new brunswick', 'gouvernement du nouveau brunswick',
  'venn innovation', 'genesis centre', 'cape breton partnership', 'invest nova scotia', 'halifax partnership', 'island investment development',
  // Ontario
  'burlington economic development', 'city of mississauga', 'communitech', 'feddev ontario', 'ontario immigrant nominee program', 'programme ontarien des candidats a l immigration', 'ontario investment office', 'invest brampton', 'invest in hamilton', 'invest ottawa', 'investir ottawa',
  'invest sudbury', 'invest windsor essex', 'kingston economic development', 'kingston edc', 'london economic development', 'london edc', 'mars discovery district', 'ontario east economic development', 'ontario east edc', 'niagara region', 'york region', 'sarnia lambton', 'toronto business development centre', 'toronto global', 'town of oakville',
  'waterloo region economic development', 'waterloo region edc', 'waterloo edc',
  // Quebec
  'economic development for quebec regions', 'economic development agency of canada for the regions of quebec', 'developpement economique canada pour les regions du quebec', 'ministere de l immigration de la francisation et de l integration',
  // Western provinces and territories
  'calgary economic development', 'edmonton global', 'government of alberta', 'gouvernement de l alberta', 'accelerate okanagan', 'bc tech', 'kootenay association for science', 'launch academy', 'invest vancouver', 'metro vancouver regional district', 'venture kamloops',
  'economic development winnipeg', 'government of manitoba', 'gouvernement du manitoba', 'tech manitoba', 'industry tourism and investment', 'industrie tourisme et investissement', 'saskatchewan immigration and career training',
];
const abbreviations: readonly string[] = ['bdc', 'irap', 'acoa', 'apeca', 'oinp', 'mifi'];
/** Names that other organizations have as a part of theirs: they stand alone. */
const wholeNames: readonly string[] = ['cci', 'tcs', 'genesis', 'mars', 'kast', 'ced'];

/** Since this day the list is held; that of the ministry in Quebec never is. */
const listedFrom = dayOf('2025-04-01');

/** Whether a name is that of a designated partner. Another name is none where the list is held. */
function isDesignated(name: string | null, heldInFull: boolean, missing: readonly string[]): TruthValue {
  if (name === null) return no;
  const plain = plainName(name);
  const holds = (words: string): boolean => ` ${plain} `.includes(` ${words} `);
  return partners.some(holds) || abbreviations.some(holds) || wholeNames.includes(plain) ? yes : heldInFull ? no : maybe(missing);
}

/** Whether the partner that a member names is designated. */
function names(record: FactRecord, member: string, heldInFull: boolean): TruthValue {
  const { options, missing } = record.text(member);
  if (options === null) return maybe(missing);
  const found = options.map((option) => isDesignated(option, heldInFull, [record.at(member)]));
  return found.every(({ is }) => is === found[0]?.is) ? or(found) : maybe([record.at(member)]);
}

/**
 * Whether a referral, of the worker or of the employer, comes from a designated partner. A referral of the worker is one by a designated
 * partner by its kind; what it names beside is checked. Where nobody refers there is nothing to check.
 */
export function referredByDesignated(offer: FactRecord, employer: FactRecord | null | undefined, on: Day): TruthValue {
  const heldInFull = on >= listedFrom && isOneOf(offer.text('province'), ['QC']).is === false;
  const approvals = offer.records('approvals');
  const ofWorker = approvals.entries
    .filter(({ raw }) => raw['kind'] === 'gts-referral')
    .map((approval) => (approval.isStated('by') ? names(approval, 'by', heldInFull) : yes));
  const ofEmployer = employer === undefined ? [maybe([offer.at('employerId')])] : employer === null || employer.raw['gtsReferralPartner'] === null ? [] : [names(employer, 'gtsReferralPartner', heldInFull)];
  const referrals = [...ofWorker, ...ofEmployer, ...(approvals.complete ? [] : [maybe([approvals.pointer])])];
  return referrals.length === 0 ? yes : or(referrals);
}
