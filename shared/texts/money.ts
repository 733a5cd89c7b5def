const locale = { en: 'en-CA', fr: 'fr-CA' } as const;

/** Canadian dollars with cents only where there are some: `$96,500`, `38,50 $`. */
export function dollars(amount: number, language: 'en' | 'fr'): string {
  const cents = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(locale[language], { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol', minimumFractionDigits: cents, maximumFractionDigits: cents }).format(amount);
}
