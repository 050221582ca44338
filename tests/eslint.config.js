import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['**/build/', '**/.svelte-kit/', 'src/lib/i18n/messages.ts'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript finds what is not defined, and knows types besides.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			// Inline HTML comes from content/ only, rendered and checked while building.
			'svelte/no-at-html-tags': 'off',
			// Addresses are relative to the language's root, which pages hand to components.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets, maps and dates are made and read in one go here; what changes is held in $state.
			'svelte/prefer-svelte-reactivity': 'off',
			eqeqeq: 'error',
			'no-console': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{ files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
