/** Every thing that can fill a picture, by the id that a screenplay uses. */
import { Answers } from './april/Answers.tsx'
import { CoffeeBreak } from './april/CoffeeBreak.tsx'
import { MeetingPapers } from './april/MeetingPapers.tsx'
import { AreYouAwake, BeThere } from './april/Message.tsx'
import { EmptyNote, NoteAboutMyself, StruckNote, TwoHeadings } from './april/Notes.tsx'
import { AskMore, BothAnswers, Rule } from './april/OfficeBoard.tsx'
import { Summons } from './april/Summons.tsx'
import { VoiceMessage } from './april/VoiceMessage.tsx'
import { Board } from './Board.tsx'
import { CarPark } from './CarPark.tsx'
import { Clock } from './Clock.tsx'
import { Coffee } from './Coffee.tsx'
import { Fan } from './Fan.tsx'
import { FrostedWindow } from './february/FrostedWindow.tsx'
import { NightBus } from './february/NightBus.tsx'
import { NineMinutes } from './february/NineMinutes.tsx'
import { NumberToRing } from './february/NumberToRing.tsx'
import { ShoppingList } from './february/ShoppingList.tsx'
import { SlideTwelve } from './february/SlideTwelve.tsx'
import { ThreeHands } from './february/ThreeHands.tsx'
import { handWrittenOn } from './HandWrittenOn.tsx'
import { Calendar } from './january/Calendar.tsx'
import { CallNotes } from './january/CallNotes.tsx'
import { CorrectedPlan, CoursePlan } from './january/CoursePlan.tsx'
import { Forms } from './january/Forms.tsx'
import { HalfTheBoard, IdeasBoard } from './january/IdeasBoard.tsx'
import { Key } from './january/Key.tsx'
import { Napkin } from './january/Napkin.tsx'
import { Pen } from './january/Pen.tsx'
import { ThreeCalls } from './january/ThreeCalls.tsx'
import { TwoMoreTuesdays } from './january/TwoMoreTuesdays.tsx'
import { LightSwitch } from './LightSwitch.tsx'
import { Minutes } from './Minutes.tsx'
import { ChairPosterNear } from './march/ChairPosterNear.tsx'
import { EmptyChair } from './march/EmptyChair.tsx'
import { FeeForms } from './march/FeeForms.tsx'
import { FourteenPages } from './march/FourteenPages.tsx'
import { FullCalendar } from './march/FullCalendar.tsx'
import { OnePage } from './march/OnePage.tsx'
import { TableDrawing } from './march/TableDrawing.tsx'
import { ThreeQuestions } from './march/ThreeQuestions.tsx'
import { Cake } from './november/Cake.tsx'
import { Coats } from './november/Coats.tsx'
import { LastSlice } from './november/LastSlice.tsx'
import { Figures } from './october/Figures.tsx'
import { KeepChangeStop } from './october/KeepChangeStop.tsx'
import { MailFromTorstein } from './october/MailFromTorstein.tsx'
import { SmileForms } from './october/SmileForms.tsx'
import { ThreeLines } from './october/ThreeLines.tsx'
import { TwoEmptyChairs } from './october/TwoEmptyChairs.tsx'
import { Phone } from './Phone.tsx'
import { Screen, ScreenHandUp } from './Screen.tsx'
import { ColdPosterNear } from './september/ColdPosterNear.tsx'
import { OverTheMountain } from './september/OverTheMountain.tsx'
import { PulledOutChair } from './september/PulledOutChair.tsx'
import { SignUpList } from './september/SignUpList.tsx'
import { TuesdayPoster } from './september/TuesdayPoster.tsx'
import type { Thing } from './thing.ts'
import { WordList } from './WordList.tsx'

export const things: Readonly<Record<string, Thing>> = {
  klokke: Clock,
  skjerm: Screen,
  'skjerm-handa-opp': ScreenHandUp,
  'mobil-forkortelser': Phone,
  'tavle-stol': Board,
  vifte: Fan,
  referat: Minutes,
  vindu: CarPark,
  ordliste: WordList,
  lysbryter: LightSwitch,
  kaffe: Coffee,
  kursplan: CoursePlan,
  'kursplan-rettet': CorrectedPlan,
  skjema: Forms,
  'tre-samtaler': ThreeCalls,
  samtaleark: CallNotes,
  serviett: Napkin,
  penn: Pen,
  kalender: Calendar,
  'tavle-full': IdeasBoard,
  'tavle-halv': HalfTheBoard,
  'lysark-tolv': SlideTwelve,
  'ni-minutter': NineMinutes,
  handleliste: ShoppingList,
  'lysark-nummer': NumberToRing,
  'tre-hender': ThreeHands,
  'handa-vakter': handWrittenOn('vakter'),
  buss: NightBus,
  frostrute: FrostedWindow,
  innkalling: Summons,
  papirer: MeetingPapers,
  'mobil-ragnhild': BeThere,
  'mobil-natt': AreYouAwake,
  'mobil-tomt-notat': EmptyNote,
  'mobil-jeg': NoteAboutMyself,
  'mobil-strok': StruckNote,
  'mobil-svar': Answers,
  'mobil-overskrifter': TwoHeadings,
  'mobil-tale': VoiceMessage,
  kaffemaskin: CoffeeBreak,
  'tavle-begge': BothAnswers,
  'tavle-spor-flere': AskMore,
  'tavle-regel': Rule,
  'tegning-fire-ledige': TableDrawing,
  'handa-til-maren': handWrittenOn('Ragnhild'),
  'kalender-full': FullCalendar,
  'plakat-ledig-stol': ChairPosterNear,
  'tre-sporsmal': ThreeQuestions,
  'fjorten-sider': FourteenPages,
  honorarskjema: FeeForms,
  'en-side': OnePage,
  'ledig-stol': EmptyChair,
  'plakat-kronisk-syke': ColdPosterNear,
  'plakat-tirsdager': TuesdayPoster,
  pameldingsliste: SignUpList,
  'stol-trukket-fram': PulledOutChair,
  'skjerm-over-fjellet': OverTheMountain,
  'skjema-smil': SmileForms,
  'to-tomme-stoler': TwoEmptyChairs,
  'mobil-torstein': MailFromTorstein,
  'tre-linjer': ThreeLines,
  'beholde-endre-slutte': KeepChangeStop,
  'tall-fjerde-samling': Figures,
  kake: Cake,
  'kake-siste-stykke': LastSlice,
  jakker: Coats,
  nokkel: Key,
  'kalender-to-til': TwoMoreTuesdays,
}
