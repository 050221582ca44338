import asking from '#lib/i18n/messages/en/asking.json';
import returning from '#lib/i18n/messages/en/returning.json';
import { speak } from '#lib/i18n/t.ts';
import { start } from './start.ts';

speak('en', asking, returning);
await start();
