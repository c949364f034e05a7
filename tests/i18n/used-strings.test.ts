import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';

/** Scripts that ask for a string of their section by the end of its key. */
const SCRIPTS = {
  search: 'src/search/page/',
  offline: 'src/browser/offline/',
  verify: 'src/browser/verify/',
} as const;
/** Templates of a whole section: what is put into them is a literal elsewhere. */
const WHOLE_SECTION = /^(?:search|offline|article)\.\$\{(?:key|part|string)\}$/u;
const LITERAL = /'(?<single>[\w.-]+)'|"(?<double>[\w.-]+)"|`(?<template>[\w.-]*(?:\$\{[^{}]+\}[\w.-]*)+)`/gu;

it('every string is used', () => {
  const asked = globSync('{src,scripts}/**/*.{ts,astro}').flatMap((file) => {
    const section = Object.entries(SCRIPTS).find(([, folder]) => file.startsWith(folder))?.[0];
    return [...readFileSync(file, 'utf8').matchAll(LITERAL)].flatMap(({ groups }) => {
      const literal = groups?.['single'] ?? groups?.['double'] ?? groups?.['template'] ?? '';
      if (WHOLE_SECTION.test(literal)) return [];
      return section === undefined ? [literal] : [literal, `${section}.${literal}`];
    });
  });
  const isTemplate = (literal: string): boolean => literal.includes('${');
  const whole = new Set(asked.filter((literal) => !isTemplate(literal)));
  const patterns = [
    ...new Set(asked.filter((literal) => isTemplate(literal) && /^\w+\./u.test(literal))),
  ].map((literal) => {
    const parts = literal.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[^.]+')}$`, 'u');
  });
  const isUsed = (key: string): boolean => whole.has(key) || patterns.some((pattern) => pattern.test(key));
  expect(Object.keys(STRINGS.en).filter((key) => !isUsed(key))).toEqual([]);
});
