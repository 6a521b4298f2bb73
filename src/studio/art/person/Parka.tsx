/** A winter coat over whatever she wears, in her own colour, with a scarf in the colour of what is under it. */
import { darker, lighter } from '../colour.ts'
import { lines, type Worn } from './cloth.tsx'

export const Parka = ({ looks: { cloth, inner, accent }, weight: w }: Worn) => {
  const scarf = accent ?? inner
  return (
    <g>
      <path
        d="M330 536C262 552 232 606 262 652C316 706 382 726 424 726C470 726 546 706 596 652C622 606 590 552 514 536Z"
        fill={lighter(cloth, 0.24)}
      />
      <path
        d="M424 726C470 726 546 706 596 652C622 606 590 552 514 536C560 610 520 690 424 726Z"
        fill={darker(cloth, 0.1)}
      />
      <path
        d="M334 512C306 560 326 632 422 650C516 634 536 564 508 514C486 572 372 576 334 512Z"
        fill={scarf}
      />
      <path
        d="M422 650C470 640 520 610 522 560C500 616 440 630 396 624Z"
        fill={darker(scarf, 0.16)}
      />
      <path d="M384 636C372 700 368 770 372 850H440C444 770 442 700 440 642Z" fill={scarf} />
      <path d="M418 644L440 642C442 700 444 770 440 850H414Z" fill={darker(scarf, 0.16)} />
      {lines(
        w,
        12,
        '330,536 262,570 246,612 284,672 366,716 424,726',
        '514,536 590,570 608,612 566,672 486,716 424,726',
      )}
      {lines(
        w,
        11,
        '334,512 318,566 344,622 422,650 496,626 524,570 508,514',
        '384,640 374,720 372,850',
        '440,644 442,740 440,850',
        '372,850 406,854 440,850',
      )}
      {lines(
        w,
        9,
        '352,600 400,622 446,624',
        '386,850 386,872',
        '406,852 406,876',
        '426,850 426,872',
      )}
      {lines(w, 10, '452,724 458,940 456,1250', '436,860 440,1040 440,1250')}
      {lines(w, 10, '232,1010 300,992 340,1000', '524,1000 580,990 632,1004')}
    </g>
  )
}
