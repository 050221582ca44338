import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { islands } from './src/islands/plugin.server.ts';

export default defineConfig({
	plugins: [sveltekit(), islands()],
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node'
	}
});
