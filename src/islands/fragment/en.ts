// This island says nothing but what stands on its pages.
import { start } from './start.ts';

start();
