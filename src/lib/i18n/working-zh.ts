// The words of the pages to work in, as one file to fetch.
import asking from './messages/zh/asking.json';
import shell from './messages/zh/shell.json';
import working from './messages/zh/working.json';

export const words = { ...shell, ...asking, ...working };
