import { expect, it } from 'vitest';
import { remoteOf } from '../../src/desk/repository.ts';

it.each([
  ['https://github.com/acme/shop.git', 'github.com', 'acme/shop'],
  ['https://github.com/acme/shop', 'github.com', 'acme/shop'],
  ['https://token@github.com/acme/shop/', 'github.com', 'acme/shop'],
  ['git@github.com:acme/shop.git\n', 'github.com', 'acme/shop'],
  ['ssh://git@GitHub.com:22/acme/my.shop.git', 'github.com', 'acme/my.shop'],
  ['git@ghe.example.com:acme/shop', 'ghe.example.com', 'acme/shop'],
])('%s', (url, host, repository) => expect(remoteOf(url)).toEqual({ host, repository }));

it.each([
  '',
  '/srv/git/shop.git',
  '../shop',
  'https://github.com/shop',
  'https://github.com/a/b/c',
  'file:///a/b',
  'https://github.com@evil.example/a b',
])('"%s" is no repository on GitHub', (url) => expect(remoteOf(url)).toBeUndefined());
