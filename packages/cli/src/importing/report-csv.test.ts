import { expect, it } from 'vitest';
import { reportCsv } from './report-csv.ts';

it('writes problems so that no value runs as a formula', () => {
  const place = { file: 'map.csv', line: 3, column: '2', code: 'BAD', severity: 'error' as const };

  expect(
    reportCsv([
      { ...place, message: 'It says "no", twice.', value: '=HYPERLINK("x")' },
      { ...place, line: null, column: null, message: 'All of it.', value: 'a\nb' },
    ]),
  ).toBe(
    [
      'file,line,column,code,message,value,severity',
      'map.csv,3,2,BAD,"It says ""no"", twice.","\'=HYPERLINK(""x"")",error',
      'map.csv,,,BAD,All of it.,"a\nb",error',
      '',
    ].join('\r\n'),
  );
});
