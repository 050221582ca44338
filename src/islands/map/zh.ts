import returning from '#lib/i18n/messages/zh/returning.json';
import { speak } from '#lib/i18n/t.ts';
import { start } from './start.ts';

speak('zh', returning);
await start();
