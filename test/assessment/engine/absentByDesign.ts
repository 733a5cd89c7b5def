/**
 * Members whose absence says something by the format itself, so that leaving them out is not forgetting: the result may change either
 * way. Everything else that is left out may only turn what was settled into what is open. Under a list, `*` stands for any entry.
 */
export const absentByDesign: Readonly<Record<string, string>> = {
  '/employers': 'what is not on file does not exist',
  '/jobOffers': 'what is not on file does not exist',
  '/nominations': 'what is not on file does not exist',
  '/provincialProfiles': 'what is not on file does not exist',
  '/listChecks': 'what nobody looked up was not looked up',
  '/requirementChecks': 'what nobody looked up was not looked up',
  '/uncertain': 'it holds what is not settled: without it more is known, not less',
  '/evidence': 'it says what proves a fact, not what the fact is',
  '/plan': 'without a planned day the as-of date is the reference date',
  '/plan/filingOn': 'without a planned day the as-of date is the reference date',
  '/plan/landingOn': 'without a planned day the as-of date is the reference date',
  '/plan/lmiaFiledOn': 'without a planned day the as-of date is the reference date',
  '/jobOffers/*/marketWage': 'the median of the program’s own table stands in for it',
  '/jobOffers/*/wagePerHour': 'it follows from the salary per year, and a file may say two different things',
  '/jobOffers/*/salaryPerYear': 'it follows from the wage per hour, and a file may say two different things',
  '/jobOffers/*/approvals/*/by': 'a referral of the worker is one by a designated partner by its kind, unless it names another',
  '/jobOffers/*/approvals/*/expiresOn': 'an approval on which no end is written has none',
  '/employers/*/approvals/*/expiresOn': 'an approval on which no end is written has none',
  '/employers/*/approvals/*/by': 'a designation on which no community stands is one of the province, for the Atlantic program',
  '/employers/*/approvals/*/program': 'who gave an approval says for which program it is, unless it is stated',
  '/jobOffers/*/approvals/*/program': 'who gave an approval says for which program it is, unless it is stated',
  '/employers/*/operatingSince': 'the years as written stand in for it, and a file may say two different things',
  '/nominations/*/personId': 'the principal applicant when absent',
  '/nominations/*/state': 'valid when absent',
  '/expressEntry/profileEndedOn': 'a profile on which nobody noted an early end did not end early',
  '/expressEntry/invitedOn': 'an invitation that nobody noted was not issued',
  '/provincialProfiles/*/expiresOn': 'a registration on which nobody noted an end runs its usual time',
  '/provincialProfiles/*/endedOn': 'a registration on which nobody noted an early end did not end early',
  '/persons/*/funds': 'what is recorded for either spouse counts for both, and nothing on file for the other is nothing more',
  '/persons/*/firstOfficialLanguage': 'the one that gives more when absent',
  '/persons/*/incomplete': 'a list is complete unless it is named there: without it more is known, not less',
  '/persons/*/work/*/noc2016': 'the program converts the code of the record, and a file may say two different things',
  '/jobOffers/*/noc2016': 'the program converts the code of the offer, and a file may say two different things',
  '/persons/*/work/*/employerId': 'absent where the employer is not on file',
  '/persons/*/languageTests/*/oneSkillRetake': 'a report that says nothing of it is of a whole test',
  '/persons/*/canadianStatus/*/endedOn': 'a status on which nobody noted an early end did not end early',
  '/persons/*/education/*/endedOn': 'study without a credential goes on unless a day says when it was left',
};

/** `/persons/0/work/2/endedOn` → `/persons/*\/work/*\/endedOn`. */
export const placeOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');
