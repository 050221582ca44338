// The words of the pages to work in, as one file to fetch.
import asking from './messages/en/asking.json';
import shell from './messages/en/shell.json';
import working from './messages/en/working.json';

export const words = { ...shell, ...asking, ...working };
