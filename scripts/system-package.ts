// Installs a Debian package where this machine allows it: apt-get, and root or password-less sudo.
import { spawnSync } from 'node:child_process';

const works = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** True where the package was installed. Says nothing: the caller knows what it was for. */
export function installDebianPackage(name: string): boolean {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args: string[]) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return works(command!, rest);
  };
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', name);
}
