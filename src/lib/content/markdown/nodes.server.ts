import type {} from 'remark-directive';
import type remarkParse from 'remark-parse';
import type { Plugin } from 'unified';

// The names of mdast, taken from the parser’s type: the package `mdast` is types only, and the check of the layers
// finds no file behind its name. `remark-directive` brings the types of the directives.
type TreeOf<P> = P extends Plugin<[], string, infer Tree> ? Tree : never;

export type Root = TreeOf<typeof remarkParse>;
export type RootContent = Root['children'][number];
export type Nodes = Root | RootContent;

type OfType<T extends RootContent['type']> = Extract<RootContent, { type: T }>;
export type Heading = OfType<'heading'>;
export type Paragraph = OfType<'paragraph'>;
export type PhrasingContent = Paragraph['children'][number];
export type TextDirective = OfType<'textDirective'>;
export type LeafDirective = OfType<'leafDirective'>;
export type ContainerDirective = OfType<'containerDirective'>;
export type Directive = TextDirective | LeafDirective | ContainerDirective;
