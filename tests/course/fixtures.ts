/** A plan with every kind of step, and texts that would do harm if anything interpreted them. */
import type { Plan } from '../../src/course/plan.ts'

export const plan: Plan = {
  format: 'sidestilt-plan',
  version: 1,
  title: 'Kurs i Elvestrand',
  language: 'nb',
  steps: [
    { do: 'open', minutes: 2 },
    { do: 'watch', story: 'lighthouse', to: 'kitchen', minutes: 1 },
    { do: 'choose', story: 'lighthouse', scene: 'kitchen', method: 'buzz', minutes: 4 },
    { do: 'watch', story: 'lighthouse', minutes: 2 },
    {
      do: 'ask',
      story: 'lighthouse',
      question: { id: 'what-helped' },
      method: 'igp',
      minutes: 18,
    },
    {
      do: 'ask',
      story: 'lighthouse',
      question: { own: 'Hvem hos dere får ordet sist?' },
      method: 'round',
      minutes: 6,
    },
    { do: 'close', minutes: 3 },
  ],
}

/** Each is one line without control characters, so that it comes through as it is. */
export const injections: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>document.title = "tatt"</script>',
  '"><svg onload=alert(1)>',
  '</textarea><iframe src="javascript:alert(1)"></iframe>',
  'javascript:alert(1)',
  '[lenke](javascript:alert(1)) **fet** `kode`',
  '{{title}} $t(title) {{- title}}',
  '&lt;b&gt; &amp; &#60;',
  '\u202etxet egnalov\u202c',
  '#{1+1} <%= 1 %>',
  "'; DROP TABLE plan; --",
  '=HYPERLINK("https://ond.example","klikk")',
  '__proto__',
]
