import { describe, expect, it } from 'vitest';
import { severityVector } from '../../src/kinds/cvss.ts';

describe('severity by CVSS vector', () => {
  // Base scores: the examples of https://www.first.org/cvss/v3.1/examples, and NVD for version 2.
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 'critical'], // 10.0
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'critical'], // 9.8
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:H', 'critical'], // 9.1
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H', 'high'], // 8.1
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 'high'], // 7.5
    ['CVSS:3.1/AV:L/AC:H/PR:H/UI:N/S:U/C:H/I:H/A:H', 'moderate'], // 6.4
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'moderate'], // 6.1
    ['CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H', 'moderate'], // 5.5
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 'low'], // 3.1
    ['CVSS:3.1/AV:P/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N', 'low'], // 2.0
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 'info'], // 0.0
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RL:O', 'critical'], // temporal metrics do not count
    ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 'high'], // 10.0; version 2 has no critical
    ['CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P', 'high'], // 7.5
    ['(AV:N/AC:M/Au:N/C:P/I:P/A:P)', 'moderate'], // 6.8
    ['AV:L/AC:H/Au:M/C:P/I:N/A:N', 'low'], // 0.8
    ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 'info'], // 0.0
  ])('%s is %s', (vector, severity) => {
    expect(severityVector(vector)).toBe(severity);
  });

  it.each([
    [undefined],
    [''],
    ['9.8'],
    ['CVSS:3.1'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H'],
    ['CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:X/C:H/I:H/A:H'],
    ['CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'],
    ['CVSS:3.1/__proto__:N/constructor:L'],
    ['AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ])('%s is none', (vector) => {
    expect(severityVector(vector)).toBeUndefined();
  });
});
