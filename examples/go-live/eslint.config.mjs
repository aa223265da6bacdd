import js from '@eslint/js';
import security from 'eslint-plugin-security';
import typescript from 'typescript-eslint';

const names = ['process', 'URL', 'URLSearchParams', 'setTimeout', 'document', 'fetch', 'Option', 'Event'];
export default [
  js.configs.recommended,
  security.configs.recommended,
  ...typescript.configs.recommended,
  { languageOptions: { globals: Object.fromEntries(names.map((name) => [name, 'readonly'])) } },
];
