// Next's rules, and the borders between the three companies: who imports across one fails the build.
import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const COMPANIES = { brand: '(brand)', idp: '(idp)', 'live-assist': '(live-assist)' };
const names = Object.keys(COMPANIES);
const placesOf = (name) => [`./${name}`, `./components/${name}`, `./app/${COMPANIES[name]}`];

/** What no company knows of. */
const OUTSIDE = ['./server', './server.ts', './scripts', './bench', './e2e'];

const SDK = 'The SDK ships to strangers: it has no dependency but the types of the contract.';

const borders = [
  // Between companies: HTTP, redirects and postMessage, nothing else.
  ...names.map((name) => ({
    target: placesOf(name),
    from: [...names.filter((other) => other !== name).flatMap(placesOf), './stage', './components/stage', './app/(stage)', ...OUTSIDE],
    message: 'Companies never import each other: they talk over HTTP, redirects and postMessage.',
  })),
  // The stage steers the companies through their control interface alone.
  ...names.map((name) => ({
    target: ['./stage', './components/stage', './app/(stage)'],
    from: placesOf(name),
    except: [`./control.ts`],
    message: "The stage may import a company's control.ts, nothing else of it.",
  })),
  { target: names.map((name) => `./${name}`), from: ['./components', './app'], message: 'Domain code knows neither pages nor React.' },
  { target: ['./lib', './components/ui'], from: [...names.flatMap(placesOf), './stage', './app', ...OUTSIDE], message: 'lib and components/ui know no company.' },
  { target: './lib', from: './components', message: 'lib knows no React.' },
  { target: './e2e', from: [...names.flatMap(placesOf), './stage', './server', './server.ts', './scripts', './bench', './lib', './app', './components'], message: 'Journeys use the browser and HTTP, as a user would.' },
  { target: './live-assist/sdk', from: './live-assist', except: ['./sdk', './contract'], message: SDK },
  { target: './live-assist/sdk', from: './lib', message: SDK },
];

/** Next, React, and what is made for them. */
const PAGES = String.raw`^(next|react|react-dom)(\u002F|$)|^next-auth\u002F(react|next|middleware)(\u002F|$)|-react(\u002F|$)|^@base-ui\u002F`;
const NO_PAGES = 'Domain code knows neither Next nor React.';

/** The library of primitives is worn in one place, and the chat window goes without it: docs/decisions/0013. */
const PRIMITIVES = { regex: '^@base-ui/', message: 'Use what components/ui makes of it.' };
const LIGHT = { regex: '/ui/(switch|checkbox|choices|tabs|toggle-button)$', message: 'The chat window loads no library: use what the browser has (components/ui/native-switch).' };

/** A `require` of one's own goes round every rule about imports. */
const REQUIRE = { group: ['module', 'node:module'], message: 'Import what you need.' };

// The rules about imports do not see `import()` of a package, nor one whose path is computed.
const dynamicImports = (forbidden, message) => [
  'error',
  { selector: `ImportExpression[source.value=/${forbidden}/]`, message },
  { selector: 'ImportExpression:not([source.type="Literal"])', message: 'Name what you import.' },
];

const config = [
  { ignores: ['node_modules', '.next/**', '.next-*/**', '.data', '.built', 'public', 'next-env.d.ts', 'test-results', 'playwright-report', 'migrations'] },
  ...next,
  ...typescript,
  {
    settings: { 'import/resolver': { typescript: true, node: true } },
    rules: {
      'import/no-restricted-paths': ['error', { zones: borders }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 200 }],
      // Plain links: Next's router must not touch the VAS's addresses, and a brand page is a page load away.
      '@next/next/no-html-link-for-pages': 'off',
      // A brand's logo is a data: address: there is nothing to optimise.
      '@next/next/no-img-element': 'off',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read lib/environment.ts instead.' }, { object: 'process', property: 'getBuiltinModule', message: REQUIRE.message }],
    },
  },
  {
    files: [...names.map((name) => `${name}/**`), 'lib/**', 'stage/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: PAGES, message: NO_PAGES }, REQUIRE] }],
      'no-restricted-syntax': dynamicImports(PAGES, NO_PAGES),
    },
  },
  { files: ['components/**', 'app/**'], ignores: ['components/ui/**'], rules: { 'no-restricted-imports': ['error', { patterns: [PRIMITIVES, REQUIRE] }] } },
  { files: ['components/live-assist/window/**'], rules: { 'no-restricted-imports': ['error', { patterns: [PRIMITIVES, LIGHT, REQUIRE] }] } },
  {
    files: ['live-assist/sdk/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: SDK }] }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '/contract/', allowTypeImports: true, message: SDK }] }],
      'no-restricted-syntax': dynamicImports('^[^.]', SDK),
    },
  },
  { files: ['lib/environment.ts', '*.config.*', 'scripts/**', 'bench/**', 'e2e/**', '**/*.test.ts', '**/testing/**'], rules: { 'no-restricted-properties': 'off' } },
];

export default config;
