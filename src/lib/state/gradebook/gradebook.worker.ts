import { openTeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { serveCalls } from '#lib/platform/workers/serve.ts';
import { gradebookCalls } from './served.ts';

void openTeachStore().then((store) => serveCalls(gradebookCalls(store)));
