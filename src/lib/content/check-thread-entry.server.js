// A thread starts with JavaScript, whatever the one that starts it has been taught: from here on it reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./check-thread.server.ts');
