import type { ClientFile } from '../../../shared/clientFile';
import { samples } from '../../../shared/samples';
import { median, ms, say } from '../figures';
import { factsOf, theirAnswer, theirRules, type Facts } from './jsonRulesEngine';
import { ourAnswer, ourEngine, ourRules } from './ours';

const asOf = '2026-11-20';
const rounds = 9;
const runsOfOurs = 20_000;
const runsOfTheirs = 1_000;

/** The sample files, and each of them with what would make the rule hold. */
const clients: readonly ClientFile[] = samples.flatMap((sample) => [
  sample,
  {
    ...sample,
    persons: sample.persons.map((person) => ({
      ...person, maritalStatus: 'never-married' as const, canadian: 'none' as const, accompanying: true, dateOfBirth: '1988-05-04', firstOfficialLanguage: 'en' as const, sex: 'F' as const,
      funds: { amount: 45_000 }, admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] }, intent: { provinces: ['ON' as const], leaveAtEndOfStay: true },
    })),
  },
]);

const clientAt = (index: number): ClientFile => {
  const client = clients[index % clients.length];
  if (!client) throw new Error('there are no clients');
  return client;
};

/** Milliseconds for one of many runs. Ours answers at once, theirs has to be waited for. */
function timeOfOurs(run: (client: ClientFile) => unknown): number {
  const start = performance.now();
  for (let index = 0; index < runsOfOurs; index++) run(clientAt(index));
  return (performance.now() - start) / runsOfOurs;
}

async function timeOfTheirs(run: (facts: Record<string, unknown>) => Promise<unknown>, facts: readonly Record<string, unknown>[]): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < runsOfTheirs; index++) await run(facts[index % facts.length] ?? {});
  return (performance.now() - start) / runsOfTheirs;
}

/**
 * One rule of ten conditions with a table of seven parts, explained: our engine, which is given the client file, against
 * json-rules-engine, which is given the applicant's record and reads it by paths, and once more with every fact laid out flat before
 * the clock starts. Taken in turns, so that both meet the same machine.
 */
export async function compareEngines(): Promise<void> {
  const ours = ourEngine(ourRules(), asOf);
  for (const way of ['by path', 'laid out flat'] as const satisfies readonly Facts[]) {
    const engine = theirRules(way);
    const facts = clients.map((client) => factsOf(client, way));
    let held = 0;
    for (const [index, client] of clients.entries()) {
      const [own, other] = [ourAnswer(ours(client)), theirAnswer(await engine.run(facts[index] ?? {}))];
      if (own.holds) held += 1;
      if (JSON.stringify(own) !== JSON.stringify(other)) say(`DIFFERENT ANSWERS for ${client.fileNumber}`, `${JSON.stringify(own)} and ${JSON.stringify(other)}`);
    }
    const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let round = 0; round <= rounds; round++) {
      const own = timeOfOurs(ours);
      const other = await timeOfTheirs((one) => engine.run(one), facts);
      // The first round is for the compiler.
      if (round === 0) continue;
      times.ours.push(own);
      times.theirs.push(other);
    }
    const [own, other] = [median(times.ours), median(times.theirs)];
    say(`10 conditions and 7 parts, explained (${held} of ${clients.length} hold)`, `ours ${ms(own)}   json-rules-engine, facts ${way}, ${ms(other)}   ${(other / own).toFixed(0)} times`);
  }
}
