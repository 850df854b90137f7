// Typst by its compiler for Node: node typst.mjs cold|warm SOURCE OUTPUT FACES. Prints the medians of wall time and
// processor time in milliseconds.
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [mode, source, output, faces] = process.argv.slice(2);
const text = readFileSync(source, 'utf8').split(/\n\s*\n/).map(part => part.trim()).map(part => {
  const heading = /^(#+) (.*)$/s.exec(part);
  const words = (heading ? heading[2] : part).replace(/[\\#*_`$@<>\[\]]/g, '\\$&');
  return heading ? '='.repeat(heading[1].length) + ' ' + words : words;
}).join('\n\n');
const content = `#set document(title: "Peer")
#set page(paper: "a4", margin: (x: 15mm, y: 18mm), columns: 4)
#set columns(gutter: 5mm)
#set text(font: "Noto Serif SC", size: 9pt, lang: "zh")
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
${text}`;
const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontPaths: [faces] }] });
const print = () => {
  compiler.evictCache(0);
  return compiler.pdf({ mainFileContent: content }, { pdfStandard: 'a-2a' });
};
if (mode === 'cold') {
  writeFileSync(output, print());
} else {
  const wall = [], spent = [];
  for (let i = -10; i < 21; i++) {
    const before = process.cpuUsage(), time = process.hrtime.bigint();
    const pdf = print();
    const used = process.cpuUsage(before);
    if (i >= 0) {
      wall.push(Number(process.hrtime.bigint() - time) / 1e6);
      spent.push((used.user + used.system) / 1e3);
    }
    if (i === 20) writeFileSync(output, pdf);
  }
  const median = all => all.sort((a, b) => a - b)[all.length >> 1].toFixed(2);
  console.log(median(wall), median(spent));
}
