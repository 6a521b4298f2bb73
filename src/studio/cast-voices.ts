/** How each character sounds when a synthesiser speaks for her: a setting each, told apart by pitch, throat and pace. */

/**
 * `pitch` and `throat` are multiples of the synthesiser's own voice (a shorter throat sounds younger, above 1);
 * `pace` below 1 is slower; `melody` how far the voice rises and falls; `breath` from 0 to 1; `brightness` in dB an octave.
 */
export type VoiceSetting = {
  readonly pitch: number
  readonly throat: number
  readonly pace: number
  readonly melody: number
  readonly breath: number
  readonly brightness: number
}

/** Who tells what the pictures show. */
export const describer = 'describer'

const settings: Readonly<Record<string, VoiceSetting>> = {
  [describer]: { pitch: 1, throat: 1, pace: 0.89, melody: 1, breath: 0, brightness: 0.6 },
  maren: { pitch: 1.6, throat: 1.13, pace: 0.91, melody: 1, breath: 0.1, brightness: 0.4 },
  nina: { pitch: 1.46, throat: 1.17, pace: 0.92, melody: 1.12, breath: 0.06, brightness: 0.8 },
  emilie: { pitch: 1.85, throat: 1.19, pace: 0.92, melody: 1.1, breath: 0.1, brightness: 0.6 },
  solveig: { pitch: 1.52, throat: 1.09, pace: 0.9, melody: 0.95, breath: 0.12, brightness: 0.3 },
  ragnhild: { pitch: 1.36, throat: 1.07, pace: 0.85, melody: 0.88, breath: 0.18, brightness: 0.1 },
  torstein: { pitch: 0.9, throat: 0.96, pace: 0.9, melody: 0.92, breath: 0, brightness: 0.5 },
  geir: { pitch: 0.82, throat: 0.92, pace: 0.86, melody: 0.85, breath: 0.13, brightness: 0.2 },
  yusuf: { pitch: 1.12, throat: 1.02, pace: 0.9, melody: 1.1, breath: 0.03, brightness: 0.7 },
  amir: { pitch: 1.26, throat: 1.07, pace: 0.9, melody: 1.15, breath: 0, brightness: 0.9 },

  // Those who come to the course
  tone: { pitch: 1.55, throat: 1.11, pace: 0.94, melody: 1.14, breath: 0.08, brightness: 0.6 },
  birger: { pitch: 0.88, throat: 0.95, pace: 0.92, melody: 0.98, breath: 0.05, brightness: 0.1 },
  jonas: { pitch: 1.06, throat: 1, pace: 0.95, melody: 0.94, breath: 0.04, brightness: 0.8 },
  wenche: { pitch: 1.64, throat: 1.1, pace: 0.84, melody: 0.82, breath: 0.2, brightness: 0.3 },

  // Heard on the telephone only
  astrid: { pitch: 1.42, throat: 1.05, pace: 0.88, melody: 0.9, breath: 0.15, brightness: 0.2 },
  leif: { pitch: 0.86, throat: 0.94, pace: 0.92, melody: 1.05, breath: 0.06, brightness: 0.3 },
  mona: { pitch: 1.68, throat: 1.14, pace: 0.87, melody: 0.92, breath: 0.14, brightness: 0.4 },
  berit: { pitch: 1.48, throat: 1.12, pace: 0.96, melody: 1.08, breath: 0.05, brightness: 0.7 },
  oddvar: { pitch: 0.95, throat: 0.97, pace: 0.87, melody: 1.12, breath: 0.1, brightness: 0.2 },
}

const anybody: VoiceSetting = {
  pitch: 1.2,
  throat: 1.05,
  pace: 0.95,
  melody: 1,
  breath: 0.05,
  brightness: 0.5,
}

/** The setting of a character; a common one for somebody new. */
export const settingOf = (who: string): VoiceSetting => settings[who] ?? anybody

/**
 * What a synthetic voice goes through, as ffmpeg's filters: it is dark and a little thick, so its balance is brought
 * nearer to the average of natural speech (Byrne and others, 1994), where the consonants are heard. No room: that costs words.
 */
export const mastering = [
  'highpass=f=85',
  'equalizer=f=220:t=o:w=1.4:g=-3.5',
  'equalizer=f=1200:t=o:w=1.2:g=2.5',
  'equalizer=f=2600:t=o:w=1.4:g=5',
  'equalizer=f=4200:t=o:w=1:g=3.5',
  'treble=g=5:f=6500',
  'acompressor=threshold=-22dB:ratio=2.5:attack=8:release=150',
].join(',')
