// Installs what package-lock.json names, unless it stands installed already. Runs before any package is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stop } from './say.mjs';

const STAMP = 'node_modules/.installed';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

export function install() {
	if (major < 20 || (major === 20 && minor < 19))
		stop(`This course needs Node.js 20.19 or newer; this is ${process.versions.node}.`, 'nvm install 22');
	if (!existsSync('package-lock.json'))
		stop('package-lock.json is missing here.', 'git checkout package-lock.json');
	const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	console.log('Installing packages …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) stop('The packages could not be installed. Check the network connection.', 'npm ci');
	writeFileSync(STAMP, wanted);
}
