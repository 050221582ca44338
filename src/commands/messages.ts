// Writes src/lib/i18n/messages.ts: for every message key the arguments it takes, so that the compiler checks each `t`.
// `--check` writes nothing and fails where that file is out of date. Either way fails where the languages disagree.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { format } from 'prettier';

const BUNDLES = readdirSync(new URL('../lib/i18n/messages/en/', import.meta.url)).map((name) =>
	name.replace('.json', '')
);
const TARGET = new URL('../lib/i18n/messages.ts', import.meta.url);

const read = (language: string, bundle: string): Record<string, string> =>
	JSON.parse(
		readFileSync(new URL(`../lib/i18n/messages/${language}/${bundle}.json`, import.meta.url), 'utf8')
	);

type ArgumentType = 'number' | 'string | number' | 'Date';

function argumentsOf(elements: readonly MessageFormatElement[], found = new Map<string, ArgumentType>()) {
	for (const element of elements) {
		if (element.type === TYPE.argument)
			found.set(element.value, found.get(element.value) ?? 'string | number');
		if (element.type === TYPE.number) found.set(element.value, 'number');
		if (element.type === TYPE.date || element.type === TYPE.time) found.set(element.value, 'Date');
		if (element.type === TYPE.select || element.type === TYPE.plural) {
			found.set(element.value, element.type === TYPE.plural ? 'number' : 'string | number');
			for (const option of Object.values(element.options)) argumentsOf(option.value, found);
		}
		if (element.type === TYPE.tag) argumentsOf(element.children, found);
	}
	return found;
}

const problems: string[] = [];
const lines: string[] = [];
const seen = new Set<string>();
for (const bundle of BUNDLES) {
	const en = read('en', bundle);
	const zh = read('zh', bundle);
	for (const key of Object.keys(zh))
		if (!(key in en)) problems.push(`${bundle}: '${key}' is in zh but not in en`);
	for (const [key, message] of Object.entries(en)) {
		if (seen.has(key)) problems.push(`${bundle}: '${key}' stands in two bundles`);
		seen.add(key);
		const other = zh[key];
		if (!message || !other) {
			problems.push(`${bundle}: '${key}' has no text in ${message ? 'zh' : 'en'}`);
			continue;
		}
		const english = argumentsOf(parse(message));
		const chinese = argumentsOf(parse(other));
		for (const name of new Set([...english.keys(), ...chinese.keys()]))
			if (!english.has(name) || !chinese.has(name))
				problems.push(`${bundle}: '${key}' uses {${name}} in ${english.has(name) ? 'en' : 'zh'} only`);
		const fields = [...english].map(
			([name, type]) =>
				`${JSON.stringify(name)}: ${type === 'string | number' && chinese.get(name) === 'number' ? 'number' : type}`
		);
		lines.push(`${JSON.stringify(key)}: { ${fields.join('; ')} };`);
	}
}

const source = `// Written by \`npm run messages\` from the message files. Do not edit.\n/** Every message key with the arguments it takes. */\nexport interface Messages {\n${lines.sort().join('\n')}\n}\n`;
const text = await format(source.replaceAll('{  }', 'Record<never, never>'), {
	parser: 'typescript',
	useTabs: true,
	singleQuote: true,
	trailingComma: 'none',
	printWidth: 110
});
if (process.argv.includes('--check')) {
	if (readFileSync(TARGET, 'utf8') !== text)
		problems.push('src/lib/i18n/messages.ts is out of date: run `npm run messages`');
} else writeFileSync(TARGET, text);

for (const problem of problems) console.error(`messages: ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`messages: ${lines.length} keys, both languages, same arguments`);
