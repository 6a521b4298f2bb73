/** Texts as people, programs and accidents leave them in a field. */

export const nasty: readonly string[] = [
  'Blåbærsyltetøy på Sørøya – «æøå ÆØÅ» … čđŋšŧž 7 %',
  'Fin dag 🙂 sa familien 👨‍👩‍👧‍👦, bonden 👩🏽‍🌾 og flagget 🇳🇴 ❤️',
  'שלום עולם! مرحبا بالعالم – og så norsk (שלום) igjen.\nעברית עם English בפנים.',
  'Tekst\u00a0fra\u00a0Word:\r\n\uf0b7\tførste\r\n\uf0b7\tandre\r\nbruker\u00admed\u00advirk\u00adning \u200bher\u2028ny\u2029linje\ufffcbilde\ufeff',
  'Kontroll\u0000 \u0007tegn\u000b og \u001b[31mrødt\u001b[0m \u0085slutt\u009f',
  'halv \ud83d emoji \ude42 og \ud800',
  '<b>fet</b> <script>alert("x")</script> & &amp; &lt; ]]> <!-- nei --> <w:t/>',
  '# ikke *en* _overskrift_ `kode` [lenke](x) ![bilde](y) | a | b |\n---\n===\n> sitat\n    kode\n\\ ~~nei~~ 1\\. ja',
  '- en\n  - to\n    - tre\n      - fire\n- fem\n\n1. a\n2. b\n5. c\n6) d\n  7) e\n– sa hun\n+ pluss\n* - - x\n-\n1.\n',
  '\t\tinnrykk\tmed\ttabulator\t\n\n\n\n   blanke   inni   ',
  `${'Ord '.repeat(1000)}${'x'.repeat(5000)}`,
  '\u202eomvendt\u202c og \u2066isolert\u2069 \u200fmerke',
  'c̷̛ o̶m̸b̵i̶n̷e̶r̵t̸ é e\u0301 ﷺ 𝒻𝒶𝓃𝒸𝓎 漢字 ไทย हिन्दी',
]
