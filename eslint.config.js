// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { zones } from './eslint.rooms.js';

export default defineConfig(
  { ignores: ['dist/', 'dist.next/', '.astro/', '.cache/', 'content/', 'node_modules/', 'tests/fixtures/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers read well in messages; everything else must be a string already.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // With noPropertyAccessFromIndexSignature off the stylistic rule and strict indexing agree on brackets.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Imports go one way, from room to room and inside each.
    files: ['src/**/*.ts', 'src/**/*.astro', 'scripts/**/*.ts', 'tools/**/*.ts'],
    plugins: { 'import-x': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (importX)) },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    // Stages are pure: no disk, no site, no clock but the one they are given.
    files: ['src/ingest/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:fs*', 'fs', 'astro', 'astro:*', '**/pages/**', '**/archive.ts'] },
      ],
      'no-restricted-globals': ['error', 'Date'],
    },
  },
  {
    // What a language knows is data, as long as it need be.
    files: ['src/languages/*/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['scripts/**', 'tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['tests/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    // No pattern takes more than the length of its text (docs/decisions/135-what-hostile-files-may-cost.md).
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tools/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignorePartial: false, ignoreSticky: false },
      ],
    },
  },
  astro.configs.recommended,
  // `astro check` knows the types: an unused name in a function type is no fault.
  {
    files: ['**/*.astro'],
    languageOptions: { globals: { KIOSK_IS_DEVELOPMENT: 'readonly' } },
    rules: { 'no-unused-vars': 'off' },
  },
);
