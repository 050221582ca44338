/** The name of the record's database; others that are ours begin with it. */
export const NAME = 'reading-the-strategy';
