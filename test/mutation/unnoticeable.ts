/** Changes that no client file can bring to light, with the reason. They are not tried. */
export const unnoticeable: readonly { change: RegExp; because: string }[] = [
  {
    change: /\(crs\.lmia-offer\)\/values\/[123]: 0 → 1$|\(crs\.(senior-)?offer\)\/values\/0: 0 → 1$/,
    because: 'An offer counts once, for the kind that gives most: whoever has this kind gets 50, 200 or 600 points for the same offer.',
  },
  {
    change: /\(crs\.(senior-)?offer\)\/values\/1\/from: 2016-11-19 − 1 day$/,
    because: 'Only an offer with an assessment qualifies on 18 November 2016, and it gives 600 points: 50 or 200 for the same offer are not seen beside them.',
  },
  { change: /\((arranged-employment\.one-year-offers|crs\.self-employed-physicians)\)\/values\/1: 1 → 2$/, because: 'The numbers are switches: 1 or more is yes.' },
  {
    change: /\((crs|mb-eoi|mb-swo)\.language\)\/versions\/0\/rows\/1\/from: 4 → 3$|\((fsw67 adaptability\.spouseLanguage|mb-sw\.language since [^)]*)\)\/.*\/each: 4 → 3$/,
    because: 'Level 4 is the lowest that the scales of the tests tell apart. Results below it are level 0: there is no level 3.',
  },
  { change: /\(crs core\.secondLanguage\)\/min\/1\/else: 24 → 25$/, because: 'Four abilities of at most 6 points never come to more than 24.' },
  { change: /\(crs total\)\/min\/1: 1200 → 1201$/, because: 'The parts never come to more than 1,200: 500 without a spouse or 460 and 40, 100 and 600.' },
  { change: /\(fsw67 adaptability\.(candidate|spouse)Work\)\/.*\/years: 60 → (59|61)$/, because: 'Sixty years stand for a whole working life: the work counts whenever it was.' },
  { change: /\(fsw67 adaptability\.arrangedEmployment\)\/if\/atLeast: 1 → 2$/, because: 'Arranged employment is worth 10 points or none.' },
  {
    change: /\(gts-b\.wage-floor\)\/versions\/0\/rows\/(0\/values\/0: 0 → 1|1\/from: 13 → 12|6\/values\/0: 0 → 1|6\/from: 18 → 19)$/,
    because: 'A table has a row for every whole number, but floors are looked up for rows 13 to 17 of the list alone: nobody sees what stands before and after.',
  },
  {
    change: /\(gts-b\.wage-floor since [^)]*\)\/condition\/so\/atLeast\/(else\/)?max\/\d+\/else: 0 → 1$/,
    because: 'The floor is asked of occupations of one of these rows alone, and the floor of a row is far above a dollar: it is the highest.',
  },
  { change: /\((ns|nb|pe|nl)-[^)]* since [^)]*\)\/.*\/years: 60 → (59|61)$/, because: 'Sixty years stand for a whole working life: no source says in how many years the work may lie.' },
  { change: /\((aip|ns|pe|nl)-?[^)]*language since [^)]*\)\/.*\/each: 4 → 3$/, because: 'Level 4 is the lowest that the scales of the tests tell apart. Results below it are level 0: there is no level 3.' },
  { change: /\(aip\.funds since [^)]*\)\/(condition\/atLeast\/if(: at least → below|\/atLeast: 1 → 2)|exceptions\/all\/1\/atLeast: 0\.1 → 1\.1)$/, because: 'What is not held is open whatever it is compared with, and a day of any job is more than an hour.' },
  { change: /\((ns-ee|nl-ee)\.language since [^)]*\)\/.*\/sum\/2: 0\.01 → 1\.01$/, because: 'It only says more and not as much: amounts of work that differ by less than an hour are not told apart.' },
  { change: /\(pe-cw\.occupation since [^)]*\)\/condition\/all\/1\/number: 5 → 6$/, because: 'No level lies above TEER 5.' },
  { change: /\(aip\.institution since [^)]*\)\/condition\/so(: at least → below|\/atLeast: 1 → 2)$/, because: 'What is not held is open whatever it is compared with.' },
  { change: /\((aip\.ns-priority|nl-ig\.occupation) since [^)]*\)\/.*\/any\/1\/all\/[02]\/all\/0\/atLeast: (0 → 1|4 → 3)$/, because: 'The levels that it lets in or leaves out are settled by the other ways beside it.' },
  { change: /\(ca\.nl\.priority-skills\)\/versions\/0\/from: /, because: 'The stream is closed with a version and without one.' },
];
