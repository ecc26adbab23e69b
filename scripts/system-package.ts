// Installs a Debian package where this machine allows it: apt-get, and root or password-less sudo.
import { spawnSync } from 'node:child_process';
import { say } from './step';

/** True where the package was installed. Where apt-get is there and fails, its last line is said; what the package was for, the caller says. */
export function installDebianPackage(name: string): boolean {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return false;
  say(`Installing Debian’s package ${name}; this takes a moment`);
  const failed = aptGet('update', '-qq') ?? aptGet('install', '-y', '-qq', '--no-install-recommends', name);
  if (failed !== undefined) say(`Debian’s package ${name} was not installed: ${failed}`);
  return failed === undefined;
}

/** The last line of what went wrong; undefined where nothing did. */
function aptGet(...args: string[]): string | undefined {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const { status, stdout, stderr, error } = spawnSync(command!, rest, { encoding: 'utf8' });
  if (status === 0) return undefined;
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim());
  return error?.message ?? lines.at(-1)?.trim() ?? `${command} ended with ${status}`;
}
