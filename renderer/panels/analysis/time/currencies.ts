// Currencies that are offered, by their ISO codes; a file may name any other.

export const CURRENCIES: readonly string[] = ['EUR', 'USD', 'CNY', 'GBP', 'CHF', 'JPY', 'HKD', 'TWD', 'SGD', 'KRW', 'AUD', 'CAD', 'INR', 'BRL', 'SEK', 'NOK', 'DKK', 'PLN'];
