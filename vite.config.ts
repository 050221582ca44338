import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/lib/content/vite-content.server.ts';
import { islands } from './src/islands/plugin.server.ts';

export default defineConfig({
	plugins: [contentPlugin(), sveltekit(), islands()],
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node'
	}
});
