import type rehypeStringify from 'rehype-stringify';
import type { Plugin } from 'unified';

// The names of hast, for the reason given in `markdown/nodes.server.ts`.
type TreeOf<P> = P extends Plugin<[], infer Tree, string> ? Tree : never;

export type HastRoot = TreeOf<typeof rehypeStringify>;
export type Element = Extract<HastRoot['children'][number], { type: 'element' }>;
export type ElementContent = Element['children'][number];
