// npm run bench -- assessment: how fast clients are assessed. Figures, never assertions.
import { builtInRules } from '../../db/rules/builtInRules';
import { assess } from '../../shared/assessment/assess';
import type { ClientFile } from '../../shared/clientFile';
import { addDays } from '../../shared/dates';
import { samples } from '../../shared/samples';
import { compareEngines } from './engines/compare';
import { median, ms, say, spread } from './figures';

const asOf = '2026-11-20';
const rules = builtInRules();

function timesOf(count: number, work: (index: number) => unknown): number[] {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    work(index);
    times.push(performance.now() - start);
  }
  return times;
}

function fullTraces(): void {
  const rounds = 400;
  const explain = (client: ClientFile) => () => assess(client, rules, { asOf, trace: true });
  const work = samples.map(explain);
  for (const one of work) timesOf(rounds / 4, one);
  const times = work.map((one) => timesOf(rounds, one));
  const [family] = samples;
  if (family && times[0]) say(`full trace, ${rules.pack.pathways.length} pathways, a family of ${family.persons.length} with a job offer`, spread(times[0]));
  say(`full trace, ${samples.length} sample files, p50 of each`, spread(times.map(median)));
}

/** The file with every date moved by some days: another person of another age with another history. */
function moved<T>(value: T, days: number): T {
  if (typeof value === 'string') return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, days) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, days)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moved(member, days)])) as T;
}

function fastPass(): void {
  const count = 10_000;
  const clients = Array.from({ length: count }, (_, index): ClientFile | undefined => {
    const sample = samples[index % samples.length];
    return sample && { ...moved(sample, -Math.floor(index / samples.length)), fileNumber: `B-${index}` };
  }).filter((client) => client !== undefined);
  const passes = timesOf(5, () => {
    for (const client of clients) assess(client, rules, { asOf, trace: false });
  });
  say(`fast pass over ${clients.length} different files, five times`, `${passes.map(ms).join('   ')}   (${ms(Math.min(...passes) / clients.length)} a file)`);
}

async function main(): Promise<void> {
  console.log(`Assessment, Node ${process.version}\n`);
  fullTraces();
  fastPass();
  await compareEngines();
}

void main();
