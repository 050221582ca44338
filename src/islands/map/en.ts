import returning from '#lib/i18n/messages/en/returning.json';
import { speak } from '#lib/i18n/t.ts';
import { start } from './start.ts';

speak('en', returning);
await start();
