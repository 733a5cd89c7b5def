import { z } from 'zod';
import { choice, country, decimal, fileRef, filledText, id, integer, isoDate, longText, money, naics, noc, percent, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { employerApproval } from './approval';
import { address, place } from './place';

/** What the applicant's family owns or controls. */
export const familyShare = entity('familyShare', { personId: fileRef('person'), percent: percent() });

export const relatedForeignEmployer = entity('relatedForeignEmployer', {
  name: text(200),
  country: country(),
  relationship: choice('foreignRelationship'),
  operatingCountries: z.array(country()),
  doingBusiness: yesNo(),
});

/** A decision on an LMIA of the employer; offers on file excepted. */
export const pastLmia = entity('pastLmia', { stream: choice('lmiaStream'), decidedOn: isoDate(), decision: choice('pastLmiaDecision'), positions: integer(0, 100_000), noc: noc() });

/** Labour Market Benefits Plan in force. */
export const lmbp = entity(
  'lmbp',
  { signedOn: isoDate(), reviewedOn: orNone(isoDate()), review: orNone(choice('lmbpReview')) },
  { ordered: [['signedOn', 'reviewedOn']] },
);

/** An enterprise being set up. */
export const newEnterprise = entity('newEnterprise', { fundsCommitted: money(), plannedStaff: integer(0, 1_000_000), premisesPlanned: choice('premisesPlanned'), tradingFrom: isoDate() });

export const treatyEnterprise = entity('treatyEnterprise', { nationality: country(), ownedPercent: percent(), tradePercent: percent(), investment: money() });

export const employerContact = entity('employerContact', { name: text(200), title: text(100), phone: text(50), email: text(254), language: text(100) });

export const employer = entity(
  'employer',
  {
    id: id(),
    legalName: filledText(200),
    businessNumber: text(30),
    kind: choice('employerKind'),
    ...place(),
    employeesInProvince: integer(),
    operatingSince: isoDate(),
    yearsInOperation: decimal(0, 1000, 'years'),
    annualRevenue: money(),
    /** Of the fiscal year before the last completed one. */
    revenueYearBefore: money(),
    /** Other workers whom the employer has supported for a nomination of the province. */
    nomineesSupported: integer(),
    naics: naics(),
    premises: choice('premises'),
    gtsReferralPartner: orNone(text(200)),
    ineligible: yesNo(),
    adultServices: yesNo(),
    labourDispute: yesNo(),
    familyShares: z.array(familyShare),
    relatedForeignEmployers: z.array(relatedForeignEmployer),
    pastLmias: z.array(pastLmia),
    lmbp: orNone(lmbp),
    newEnterprise: orNone(newEnterprise),
    treatyEnterprise,
    approvals: z.array(employerApproval),
    operatingName: text(200),
    address,
    payrollAccount: text(30),
    contacts: z.array(employerContact),
    employeesInCanada: integer(),
    layoffs: longText(),
  },
  { required: ['id', 'legalName'], formsOnly: ['operatingName', 'address', 'payrollAccount', 'contacts', 'employeesInCanada', 'layoffs'] },
);
