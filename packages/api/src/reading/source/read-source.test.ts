import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const read = (text: string) => readSource(new TextEncoder().encode(text));

it.each([
  'journey: { key: buy, name: I buy }\nmap: { key: today }',
  'format: parcours-map/1',
  '# Ours\n- format: parcours-map/1',
])('takes %j for YAML', async (text) => {
  expect(await read(text)).toMatchObject({ kind: 'documents' });
});

it.each(['Name: A;B\n1;2', 'Step,Lane,Text\na,b,c'])('takes %j for a table', async (text) => {
  expect(await read(text)).toMatchObject({ kind: 'table' });
});

it('refuses YAML that unfolds without end', async () => {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef']) {
    levels.push(`${next}: &${next} [${Array(9).fill(`*${one}`).join(',')}]`);
  }

  await expect(read(levels.join('\n'))).rejects.toMatchObject({ code: 'BAD_YAML' });
});
