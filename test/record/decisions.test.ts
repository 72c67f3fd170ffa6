/** What counts as a decision, however it is worded, and what only sounds like one. */
import { describe, expect, test } from 'vitest';
import { decisions, itemsOf, minutesOf, minutesWith } from './help.ts';

const decided = (...lines: string[]): string[] =>
  decisions(minutesOf(minutesWith('1. Garnförrådet', ...lines, '', '2. Städdag', 'Alla hjälps åt.')));

test('wide blanks before a name amid a sentence part no columns', () => {
  const told = 'Det gavs i uppdrag åt Asta att utreda vad som ska ske med   Ekbys garn.';
  expect(decided(told)).toEqual([told.replace('   ', ' ')]);
});

describe('a sentence', () => {
  test.each([
    'Styrelsen beslutade att köpa grönt garn.',
    'Mötet beslöt att köpa grönt garn.',
    'Nämnden godkänner rapporten.',
    'Vi beslutar att städa den 4 maj.',
    'Rådet valde Cilla Ö till kassör.',
    'Dagordningen godkändes.',
    'Förslaget avslogs.',
    'Dagordningen blev godkänd.',
    'Rapporten lades till handlingarna.',
    'Informationen noteras.',
    'Det antecknades att stämman kungjorts i laga ordning.',
    'Rapporten lades därefter till handlingarna.',
    'Rådet avger yttrande över garnet.',
    'Asta fick i uppdrag att köpa garn.',
    'Börje Tallmo valdes till kassör.',
    'Cilla blir vävombud och Asta blir vice vävombud.',
    'Styrelsen: Beslut att köpa grönt garn.',
    'Vävmässan i Ekby – Beslutade att hyra en monter.',
    'Protokollet justerades med ett nytt datum.',
    'Frågan om garnet lämnas öppen.',
    'Beslut att köpa grönt garn.',
    'Beslöts att köpa grönt garn.',
    'De närvarande beslöto att köpa grönt garn.',
    'Till revisorer blevo Asta Ek och Börje Tallmo valda.',
    'Ett förslag om en ny vävstol bordlades till hösten.',
    'Begäran om tjänstledighet bifölls.',
    'Begäran om tjänstledighet avvisas.',
    'Ärendet avskrivs tills vidare.',
    'Styrelsen tackar nej till erbjudandet.',
    'Vävfesten inhiberas.',
    'Styrelsen justerade protokollen från januari och mars.',
    'Justerades protokoll 3 av den 4 mars.',
    'Mötet beslutade att bifalla motion 4 av Asta Ek m.fl. (S), yrkandena 1 och 3.',
    'Beslutades om en vävträff sönd. 24 november.',
    'Konstaterades att kallelsen skett i stadgeenlig ordning.',
    'Kassören redovisade utfallet, vilket godkändes.',
    'Styrelsen gav Asta i uppdrag att köpa garn.',
    'Mötet ansåg att kallelsen skett enligt stadgarna.',
    'Mötet anser stämman stadgeenligt utlyst.',
    'Styrelsen återvaldes.',
    'Styrelsen blev konstituerad enligt stadgarna.',
    'Styrelsen konstituerade sig med Asta Ek som kassör.',
    'Asta vald till kassör.',
    'Det bestäms att garnet ska vara grönt.',
    'Mattan godkändes.',
    'Styrelsen fick ansvarsfrihet.',
    'Rapporterna noteras och läggs efter rättelser till handlingarna.',
    'Börje läste upp rapporten, som därefter lades till handlingarna.',
    'Årsavgiften förblir oförändrad.',
    'Arvodet blir oförändrat.',
    'Asta och Börje gavs yttranderätt.',
    'Börje justerar protokollet.',
    'Man enades om att köpa grönt garn.',
    'Därefter togs beslut om en ny vävstol.',
    'Motionen röstades igenom med små ändringar.',
    'Asta och Börje röstas in.',
    'Punkten ströks då garnet inte har kommit.',
    'Frågan skjuts upp till våren.',
    'Asta fick förnyat förtroende.',
    'Avgiften sattes till 100 kr.',
    'Posten lämnas vakant.',
    'Cilla blir invald.',
    'Börje föreslår Asta som blir vald.',
    'Om kassan stämmer, så beviljar mötet styrelsen ansvarsfrihet.',
    'Styrelsen gavs mandat att, om garnet tar slut, höja avgiften.',
    'Röstlängden justerades till 12 röstberättigade.',
    'Till revisorer blev det omval på Asta Ek och Börje Tallmo.',
    'Sekreterare för mötet blev Asta Ek.',
    'Sekr. för mötet blev Asta Ek.',
    'Omval på Asta Ek.',
    'Även omval på suppleanten Börje Tallmo.',
    'Suppleanter: Nyval på Asta Ek samt Börje Tallmo.',
    'Omval av hela styrelsen.',
    'Kassör för 2 år 1 st. – Omval av Asta Ek.',
    'Godkändes föregående mötes protokoll.',
    'Valde Asta Ek till kassör.',
    'Föreningens firma tecknas av Asta Ek och Börje Tallmo var för sig.',
    'Lördag 26 november spikas.',
    'Efter diskussion om garnet beslutades att köpa nytt.',
    'Efter information om garnet beslutade styrelsen att köpa nytt.',
    'Inga tillägg gjordes och dagordningen godkändes.',
    'Till justerare, att jämte ordföranden justera protokollet, valdes Asta Ek.',
    'Uppdrag åt styrelsen att köpa grönt garn.',
    'Val av kassör blev Asta Ek.',
    'Protokoll justerare blev Asta Ek och Börje Tallmo.',
    'Fortsatt förtroende för Asta Ek.',
    'Deltagarna gav styrelsen ansvarsfrihet.',
    'Konstaterades att styrelsen var beslutför.',
    'Frågan om mötets utlysning godkändes.',
    'De ledamöter som står i tur att avgå, Asta och Börje, omvaldes.',
    'Hyran för vävstugan bibehålles oförändrad.',
    'Årets vinst överförs till kommande år.',
    'Dagordningen fastställs med tillägget: 7. Garnfesten i maj.',
    'Representantskapet (VR) beslutar köpa grönt garn.',
    'Beslut om garnet skjuts upp till nästa möte.',
    'Asta fick i uppgift att köpa garn.',
    'AU beslutade att köpa grönt garn.',
    'CS lade därmed frågan om garnet till handlingarna.',
    'Beslut om garnet bordlagt till nästa möte.',
    'Styrelsea beslutade att köpa grönt garn.',
    'Asta visade upp den nya varpen stämman godkände den.',
    'Som ersättare för 2 år enligt förslag från valberedningen omvaldes Asta Ek.',
    'Den garnrapport som Asta skrivit genomgicks och godkändes.',
    'Berättelsen för 2023 som delats ut i förväg gicks igenom av Asta och godkändes av mötet.',
    'Fyllnadsval, efter Asta Ek, av Bo Alm.',
    'Styrelseledamöter: Omval (två år) av Bo Alm.',
    'Omval på Asta Ek. (Sammankallande.) och Bo Alm.',
    'Alla närvarande enades om att köpa garn.',
    'Förslaget om garn vann bifall.',
    'Asta redovisade garnet, som godkändes av styrelsen och antogs.',
    'Asta föredrog rapporten om garnet som därefter godkändes av stämman.',
    'Genomgång av garnkassan som mötet godkände.',
    'Asta läste upp rapporten, vilken stämman enhälligt antog.',
    'Efter svar om att varpen räcker godkände stämman planen.',
    'Frågan om garn till dem som väver (och spinner) ajourneras.',
    'Mötet beslutade att välja Asta Ek. Bo Alm och Cilla Sund till ledamöter.',
  ])('%s', (sentence) => {
    expect(decided('Det gröna garnet är slut.', sentence)).toEqual([sentence]);
  });

  test('among others on its line', () => {
    expect(decided('Det gröna är slut. Styrelsen beslutade att köpa nytt. Cilla hämtar det i stan.')).toEqual(
      ['Styrelsen beslutade att köpa nytt.'],
    );
  });

  test('in a point of a list, behind the word for it', () => {
    expect(decided('a) Asta rapporterar om garnet.', 'b) Beslut: Styrelsen köper nytt.')).toEqual([
      'Styrelsen köper nytt.',
    ]);
  });

  test.each(['Val av kassör: Asta Ek', 'Val av två revisorer för ett år. Asta Ek och Bo Alm.'])(
    'of several elections in one item: %s',
    (point) => expect(decided(`a) ${point}`, 'b) Val av fanbärare i juni.')).toEqual([point]),
  );

  test('in one word, with the sentence that says of what', () => {
    expect(decided('Garnet är slut. Förslag till garnpolicy föredrogs av Asta. Godkändes.')).toEqual([
      'Förslag till garnpolicy föredrogs av Asta. Godkändes.',
    ]);
    expect(decided('Bokslutet lästes av kassören. Godkändes av mötet.')).toEqual([
      'Bokslutet lästes av kassören. Godkändes av mötet.',
    ]);
    expect(decided('Det gröna är slut. Beslutades', 'att köpa nytt.')).toEqual(['Beslutades att köpa nytt.']);
    expect(decided('Dagordningen godkändes. Beviljades.')).toEqual([
      'Dagordningen godkändes.',
      'Beviljades.',
    ]);
  });

  test('after a name with an initial', () => {
    expect(decided('Rapporten lästes av Asta E. Den godkändes.')).toEqual(['Den godkändes.']);
    expect(decided('Till kassör valdes Asta E. Bengtsson.')).toEqual([
      'Till kassör valdes Asta E. Bengtsson.',
    ]);
  });

  test('wrapped over lines', () => {
    expect(decided('Styrelsen beslutade att köpa grönt garn för', 'högst 900 kronor.')).toEqual([
      'Styrelsen beslutade att köpa grönt garn för högst 900 kronor.',
    ]);
  });
});

describe('names and amounts alone', () => {
  const under = (heading: string, ...lines: string[]) =>
    decisions(minutesOf(minutesWith(`1. ${heading}`, ...lines, '', '2. Städdag', 'Alla hjälps åt.')));

  test.each([
    'Asta Ek',
    'Asta Ek och Börje Tallmo',
    'Asta Ek (ordförande), Börje Tallmo',
    'Asta och Börje justerar.',
  ])('are who was elected: %s', (names) => {
    expect(under('Val av justerare', names)).toEqual([names]);
  });

  test.each([
    ['Beslut om årsavgift', 'Oförändrad, 100 kr per medlem', true],
    ['Fastställande av arvoden', 'Ingen förändring.', true],
    ['Beslut om antalet ledamöter', '11 ordinarie ledamöter.', true],
    ['Fastställande av röstlängd', '12 närvarande medlemmar.', false],
    ['Garnförrådet', '5 nystan', false],
  ])('«%s» over «%s» decides: %s', (heading, text, isDecided) => {
    expect(under(heading, text)).toEqual(isDecided ? [text] : []);
  });

  test.each([
    ['lines', ['Asta Ek', 'Börje Tallmo', 'Cilla Dal']],
    ['points', ['- Asta Ek', '- Börje Tallmo', '- Cilla Dal']],
    ['lines with their offices', ['Ordförande: Asta Ek', 'Kassör: Börje Tallmo', 'Ledamot: Cilla Dal']],
    ['lines with their years', ['Ordförande Asta Ek 1 år', 'Kassör Börje Tallmo 2 år']],
  ])('in several %s are who was elected', (_, lines) => {
    const elected = lines.map((line) => line.replace('- ', '')).join(', ');
    expect(under('Val av styrelse', ...lines)).toEqual([elected]);
  });

  test('decide nothing under other headings', () => {
    expect(under('Garnförrådet', 'Asta Ek')).toEqual([]);
  });

  test('decide nothing with more beside them', () => {
    expect(under('Val av justerare', 'Asta Ek', '', 'Hon var här i fjol också.')).toEqual([]);
    expect(under('Val av justerare', 'Asta Ek', 'Bo Alm', '', 'De var här i fjol också.')).toEqual([]);
  });
});

describe('a label', () => {
  test.each([
    'Beslut: Grönt garn köps in.',
    'BESLUT: Grönt garn köps in.',
    'Överenskommelse: Grönt garn köps in.',
    'Slutsats: Grönt garn köps in.',
  ])('%s', (line) => {
    expect(decided('Det gröna garnet är slut.', line)).toEqual(['Grönt garn köps in.']);
  });

  test('with more decisions under it', () => {
    const lines = ['Beslut: Till ordförande valdes Asta Ek.', 'Till kassör valdes Bo Alm.', 'Bo tackade.'];
    expect(decided(...lines)).toEqual(['Till ordförande valdes Asta Ek.', 'Till kassör valdes Bo Alm.']);
  });

  test('on a line of its own', () => {
    expect(decided('Det gröna garnet är slut.', '', 'Beslut', 'Grönt garn köps in.')).toEqual([
      'Grönt garn köps in.',
    ]);
  });
});

describe('clauses with «att»', () => {
  test.each([
    ['one a line', ['Styrelsen beslutar', 'att köpa grönt garn,', 'att städa den 4 maj.']],
    ['with blank lines', ['Styrelsen beslutar', '', 'att köpa grönt garn,', '', 'att städa den 4 maj.']],
    [
      'after the whole name of a body',
      ['Styrelsen för Ekby akademi beslutar', 'att köpa grönt garn,', 'att städa den 4 maj.'],
    ],
    ['with bullets', ['Styrelsen beslutar', '• att köpa grönt garn,', '• att städa den 4 maj.']],
  ])('%s', (_, lines) => {
    const found = decided(...lines);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('att köpa grönt garn');
    expect(found[1]).toContain('att städa den 4 maj');
  });
});

test('«att» on a line of its own begins the clause under it', () => {
  expect(decided('Beslut', 'att', 'köpa grönt garn.', 'att', 'städa den 4 maj.')).toEqual([
    'att köpa grönt garn.',
    'att städa den 4 maj.',
  ]);
});

test('lines that begin with a lead and a colon are several, though they are full', () => {
  const lines = [
    'Styrelsen beslutade: att det gröna garnet köps in före årsmötet',
    'Styrelsen beslutade: att det blåa garnet lämnas till Ekby skola',
  ];
  expect(decided(...lines)).toEqual(lines);
});

test('clauses that begin alike are several, though the lines are full', () => {
  const clauses = [
    'att anta förslaget till riktlinjer för det gröna garnet enligt bilaga 1',
    'att anta förslaget till riktlinjer för det blåa garnet enligt bilaga 22',
  ];
  expect(decided('Styrelsen beslöt', ...clauses)).toEqual([`Styrelsen beslöt ${clauses[0]}`, clauses[1]]);
});

describe('clauses with «att» after no lead', () => {
  test.each([
    ['a paragraph', ['Det gröna är slut.', 'Att köpa grönt garn', 'att städa den 4 maj.']],
    ['bullets', ['Det gröna är slut.', '- att köpa grönt garn', '- att städa den 4 maj.']],
  ])('are decisions: %s', (_, lines) => {
    const found = decided(...lines).map((clause) => clause.toLowerCase());
    expect(found).toEqual(['att köpa grönt garn', 'att städa den 4 maj.']);
  });

  test.each([
    ['a paragraph', ['Börje yrkade', 'att köpa grönt garn.']],
    ['bullets', ['Börje yrkade', '- att köpa grönt garn', '- att städa den 4 maj.']],
  ])('are what somebody moved: %s', (_, lines) => {
    expect(decided(...lines)).toEqual([]);
  });
});

describe('no decision', () => {
  test.each([
    'Det justerade protokollet hålls tillgängligt hos Asta.',
    'Styrelsen sparar det justerade protokollet om garnet.',
    'Inget konkret beslutades.',
    'Asta och Börje valdes föregående år på två år.',
    'Det beslutades i förra kommunfullmäktige.',
    'Gruppen anser att lokalen är för liten.',
    'Gruppen fann nya lokaler.',
    'Asta berättade om garnet.',
    'Asta läste ett brev där en vävare uppmanar styrelsen att spara garn.',
    'Lindman enades om garnet.',
    'Avgiften får beslutas på nästa möte.',
    'Cilla blir rektor i höst.',
    'Ordföranden avger rapport om garnet.',
    'Förslag: köp grönt garn.',
    'I januari beslöt styrelsen att köpa grönt garn.',
    'Omval av Asta Ek kommer att ske i höst.',
    'Ordföranden blev sjuk.',
    'Länsstyrelsen beviljar föreningen ett bidrag.',
    'Bidraget är klart och länsstyrelsen har beviljat det.',
    'Information om det som beslutades i mars.',
    'Styrelsen arbetar efter den budget som årsmötet godkände.',
    'Efter att ha hört att styrelsen godkände mötet gick Asta.',
  ])('%s', (sentence) => {
    expect(decided(sentence)).toEqual([]);
  });
});

test('parts with headings of their own stay with their item', () => {
  const minutes = minutesOf(
    minutesWith(
      '§ 1 Bygglov för vävstugan',
      '',
      'Beslutsunderlag',
      'Ritning av den 3 januari.',
      '',
      'Yrkanden',
      'Börje Tallmo yrkar avslag.',
      '',
      'Beslut',
      'Styrelsen beslutar att bevilja bygglov.',
      '',
      '§ 2 Städdag',
      'Alla hjälps åt.',
    ),
  );
  const [first] = itemsOf(minutes);
  expect(first?.delar?.map(({ typ }) => typ)).toEqual(['beslutsunderlag', 'yrkanden']);
  expect(first?.beslut).toEqual(['Styrelsen beslutar att bevilja bygglov.']);
  expect(itemsOf(minutes)).toHaveLength(2);
});
