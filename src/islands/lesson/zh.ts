import asking from '#lib/i18n/messages/zh/asking.json';
import { speak } from '#lib/i18n/t.ts';
import { start } from './start.ts';

speak('zh', asking);
await start();
