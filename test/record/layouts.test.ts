/** Whole minutes in layouts that differ from those of the fixtures: what is read of each, in one view. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

/** What a person would note first. */
function view(text: string) {
  const minutes = minutesOf(text);
  return {
    when: [minutes.datum, minutes.tid?.start, minutes.tid?.slut, minutes.plats].filter(Boolean).join(' | '),
    present: minutes.deltagare.map(({ namn }) => namn),
    absent: minutes.franvarande.map(({ namn }) => namn),
    headings: headings(minutes),
    decisions: decisions(minutes),
    signed: minutes.signaturer.flatMap(({ namn }) => namn ?? []),
  };
}

describe('minutes', () => {
  test('of a parish council: offices before names, clauses one a line', () => {
    const text = `LINDSBRO PASTORAT
Kyrkorådet
SAMMANTRÄDESPROTOKOLL 2019-11-07 1 (3)
Plats och tid: Församlingshemmet i Lindsbro kl 18.00 - 20.45
Närvarande beslutande:
Birgitta Sandell, ordförande
Carl-Axel Mobeck, vice ordförande
Yngve Trast
kyrkoherde Johannes Rydmark
Närvarande ersättare: Ove Tingström, Majken Bolind
Frånvarande: Rut Ekdala (anmält förhinder)
Övriga: kamrer Ann Ljungholt § 77
§ 75 Sammanträdet öppnas
Ordföranden öppnar sammanträdet.
§ 76 Val av justerare
Kyrkorådet beslutar
att utse Yngve Trast till justerare.
§ 77 Delårsbokslut
Kamreren föredrar bokslutet.
Kyrkorådet beslutar
att lägga informationen till handlingarna samt
att ärendet återupptas i december.
Emil Pihlgård
Sekreterare
Justeras
Birgitta Sandell Yngve Trast
Ordförande Justerare
`;
    expect(view(text)).toEqual({
      when: '2019-11-07 | 18:00 | 20:45 | Församlingshemmet i Lindsbro',
      present: [
        'Birgitta Sandell',
        'Carl-Axel Mobeck',
        'Yngve Trast',
        'Johannes Rydmark',
        'Ove Tingström',
        'Majken Bolind',
        'Ann Ljungholt',
      ],
      absent: ['Rut Ekdala'],
      headings: ['75 Sammanträdet öppnas', '76 Val av justerare', '77 Delårsbokslut'],
      decisions: [
        'Kyrkorådet beslutar att utse Yngve Trast till justerare.',
        'Kyrkorådet beslutar att lägga informationen till handlingarna samt',
        'att ärendet återupptas i december.',
      ],
      signed: ['Emil Pihlgård', 'Birgitta Sandell', 'Yngve Trast'],
    });
  });

  test('of a committee: attendance with marks in columns, officers on the front page', () => {
    const text = `Vidängs kommun                         Protokoll
Socialnämnden                          2022-10-19

Tid:            kl. 13.15-16.05
Plats:          Kommunhuset, lokal Asken
Sekreterare:    Elin Mossbergh                   §§ 88-90
Ordförande:     Roland Fjällmo (KD)
Justerare:      Sonja Hadzin (S)

Ledamöter                 Närvarande    Tjänstgör
Roland Fjällmo (KD)       Ja
Sonja Hadzin (S)          Ja
Lars-Olof Brunnby (M)     Nej

Ersättare
Ingegärd Moström (M)      Ja            Ja

§ 88    Godkännande av föredragningslistan

Socialnämndens beslut
Föredragningslistan godkänns.

§ 89    Riktlinjer för kontaktfamilj                             SN 2022/145

Socialnämndens beslut
1. Riktlinjer för kontaktfamilj antas.
2. Tidigare riktlinjer upphör att gälla.

Förslag till beslut
Sonja Hadzin (S) yrkar bifall till förvaltningens förslag.
`;
    expect(view(text)).toEqual({
      when: '2022-10-19 | 13:15 | 16:05 | Kommunhuset, lokal Asken',
      present: ['Elin Mossbergh', 'Roland Fjällmo', 'Sonja Hadzin', 'Ingegärd Moström'],
      absent: ['Lars-Olof Brunnby'],
      headings: ['88 Godkännande av föredragningslistan', '89 Riktlinjer för kontaktfamilj'],
      decisions: [
        'Föredragningslistan godkänns.',
        'Riktlinjer för kontaktfamilj antas.',
        'Tidigare riktlinjer upphör att gälla.',
      ],
      signed: ['Elin Mossbergh', 'Roland Fjällmo', 'Sonja Hadzin'],
    });
  });

  test('of a village: sentences after the numbers, no headings', () => {
    const text = `Årsmöte i Kvarnby byalag
Söndagen den 3 april 2016 kl. 14.00 hölls årsmöte i Kvarnby bygdegård.
§1 Ordföranden Sixten Loodal hälsade välkommen.
§2 Till ordförande för mötet valdes Sixten Loodal och till sekreterare Barbro Gyllmo.
§3 Mötet ansågs behörigt utlyst.
§4 Sekreteraren läste upp verksamhetsberättelsen, som godkändes.
§5 Övriga frågor. Det beslutades att en arbetsdag ska hållas i maj.
§6 Ordföranden avslutade mötet och bjöd på kaffe.
Kvarnby som ovan
Barbro Gyllmo Justeras: Lars Fjällner Karin Norinder
`;
    expect(view(text)).toEqual({
      when: '2016-04-03 | 14:00 | Kvarnby bygdegård',
      present: [],
      absent: [],
      headings: ['1', '2', '3', '4', '5 Övriga frågor', '6'],
      decisions: [
        'Till ordförande för mötet valdes Sixten Loodal och till sekreterare Barbro Gyllmo.',
        'Mötet ansågs behörigt utlyst.',
        'Sekreteraren läste upp verksamhetsberättelsen, som godkändes.',
        'Det beslutades att en arbetsdag ska hållas i maj.',
      ],
      signed: ['Barbro Gyllmo', 'Lars Fjällner', 'Karin Norinder'],
    });
  });

  test('of a housing association: names under the decision that elects them, columns of signatures', () => {
    const text = `Protokoll fört vid ordinarie föreningsstämma i Bostadsrättsföreningen Linden den 23 maj 2019 kl. 19.00 i Folkets hus

1. Frågan om stämman blivit stadgeenligt utlyst
Konstaterades att stämman blivit utlyst i stadgeenlig ordning.

2. Fastställande av röstlängd
Förteckningen, bilaga 1, fastställdes som röstlängd. 24 röstberättigade var närvarande.

3. Val av styrelseledamöter
Till ordinarie ledamöter för två år valdes:
Rolf Hagelund, omval
Susann Pärlby, nyval

4. Stämmans avslutande
Ordföranden förklarade stämman avslutad.

Vid protokollet:                    Justeras:
...........................         ...........................
Cecilia Thamsten                    Rolf Hagelund
`;
    expect(view(text)).toEqual({
      when: '2019-05-23 | 19:00 | Folkets hus',
      present: [],
      absent: [],
      headings: [
        '1 Frågan om stämman blivit stadgeenligt utlyst',
        '2 Fastställande av röstlängd',
        '3 Val av styrelseledamöter',
        '4 Stämmans avslutande',
      ],
      decisions: [
        'Konstaterades att stämman blivit utlyst i stadgeenlig ordning.',
        'Förteckningen, bilaga 1, fastställdes som röstlängd.',
        'Till ordinarie ledamöter för två år valdes: Rolf Hagelund, omval, Susann Pärlby, nyval',
      ],
      signed: ['Cecilia Thamsten', 'Rolf Hagelund'],
    });
  });

  test('of a preparing committee: its proposal is its decision', () => {
    const text = `Kommunstyrelsens arbetsutskott
Plats och tid Kommunhuset, Bävern, tisdagen den 18 maj 2021, kl. 08.30–11.45
Beslutande Lisbeth Norrgårda (S), ordförande
Jonny Palmlund (V) ers. för Eva Stormdal (V)
Övriga deltagande Bo Lindfalk, kommunchef
KSAU § 61 Dnr KS 2020/345
Medborgarförslag om utegym
Arbetsutskottets förslag till beslut
Arbetsutskottet föreslår kommunstyrelsen besluta
att bifalla medborgarförslaget.
Sammanfattning av ärendet
Ett medborgarförslag har inkommit.
`;
    expect(view(text)).toEqual({
      when: '2021-05-18 | 08:30 | 11:45 | Kommunhuset, Bävern',
      present: ['Lisbeth Norrgårda', 'Jonny Palmlund', 'Bo Lindfalk'],
      absent: [],
      headings: ['61 Medborgarförslag om utegym'],
      decisions: ['Arbetsutskottet föreslår kommunstyrelsen besluta att bifalla medborgarförslaget.'],
      signed: [],
    });
  });

  test('of a village association: numbers on lines of their own, the place before the day', () => {
    const text = `STYRELSEMÖTE I LÖVBERGETS BYFÖRENING
HOS TYRA LÖV onsdagen den 12 augusti 2015
Närvarande: Tyra Löv, Arvid Grane, Ebba Sälg
1
MÖTETS ÖPPNANDE
Tyra Löv hälsade välkommen.
2
SÄTTET ATT KALLA
Sättet att kalla godkändes.
3
SOMMARENS FEST
Festen gav ett gott överskott.
4 ÖVRIGA FRÅGOR
Inga frågor fanns.
Lövberget som ovan
Ebba Sälg
Justeras: Arvid Grane
`;
    expect(view(text)).toEqual({
      when: '2015-08-12 | HOS TYRA LÖV',
      present: ['Tyra Löv', 'Arvid Grane', 'Ebba Sälg'],
      absent: [],
      headings: ['1 MÖTETS ÖPPNANDE', '2 SÄTTET ATT KALLA', '3 SOMMARENS FEST', '4 ÖVRIGA FRÅGOR'],
      decisions: ['Sättet att kalla godkändes.'],
      signed: ['Ebba Sälg', 'Arvid Grane'],
    });
  });

  test('of a housing association: a short date, short labels, a name after a slash', () => {
    const text = `BRF VÄDERKVARNEN 7
Styrelsemöte 210419 kl 18.30 - ca 20.10 hos Ingalill, Kvarngatan 12

Närv: Ingalill Brand (ordf), Mats Ceder, Fatma Hadd
Ej närv: Tove Rask

Trapphuset
Offert från målaren antogs. Arbetet börjar i maj.

Tvättstugan
En maskin är trasig.

/Mats Ceder
`;
    expect(view(text)).toEqual({
      when: '2021-04-19 | 18:30 | 20:10 | hos Ingalill, Kvarngatan 12',
      present: ['Ingalill Brand', 'Mats Ceder', 'Fatma Hadd'],
      absent: ['Tove Rask'],
      headings: ['Trapphuset', 'Tvättstugan'],
      decisions: ['Offert från målaren antogs.'],
      signed: ['Mats Ceder'],
    });
  });

  test('of a company board: an opening over two lines, academic titles, names over offices', () => {
    const text = `Ängsvattnet AB

Protokoll nr 5/2021 fört vid styrelsesammanträde i Ängsvattnet AB
torsdagen den 16 september 2021, kl. 08.30–11.00, på bolagets kontor i Ängby

Närvarande:        Prof. Bengt Ohlmark, ordförande
                   Doktorand Karin Voltz
                   Övriga Sixten Watman

§ 1   Justerare
Till justerare att jämte ordföranden justera protokollet utsågs Karin Voltz.

§ 2   Rapport
Rapporten lades med godkännande till handlingarna.

Sixten Watman               Bengt Ohlmark
Sekreterare                 Ordförande

Karin Voltz
Justerare
`;
    expect(view(text)).toEqual({
      when: '2021-09-16 | 08:30 | 11:00 | bolagets kontor i Ängby',
      present: ['Bengt Ohlmark', 'Karin Voltz', 'Sixten Watman'],
      absent: [],
      headings: ['1 Justerare', '2 Rapport'],
      decisions: [
        'Till justerare att jämte ordföranden justera protokollet utsågs Karin Voltz.',
        'Rapporten lades med godkännande till handlingarna.',
      ],
      signed: ['Sixten Watman', 'Bengt Ohlmark', 'Karin Voltz'],
    });
  });
});
