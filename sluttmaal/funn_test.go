package sluttmaal_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// funnene is the findings about a goal. The law's date is startdato and the months that T50 loven gives, as with no absence; zero when
// there are none.
func funnene(r *sluttmaal.Regler, g *sluttmaal.Grunnlag) []lov.Funn {
	s := spoer(r, g)
	etterLoven := *r
	etterLoven.Loven = true
	var lovensFrist date.Date
	if l := spoer(&etterLoven, g); s.Avvik != sluttmaal.IngenAvvik && l.Utfall == lov.Oppfylt {
		lovensFrist = calendar.AddMonths(g.Startdato, l.Maaneder)
	}
	return s.Funn(nil, g.Registreringer, lovensFrist)
}

func TestFunn(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi      string
		les              lesemaate
		start            string
		kode             sluttmaal.Kode
		hh               []func(*sluttmaal.Grunnlag)
		funn             string // the code; empty: none
		sti              string
		melding, forslag lov.Tekst
	}{
		{
			"worked example E54", "NIR's deviation: start before 2026 and a goal fra 1.1.2026; by law 6 months from 31 December is 30 June", standard, "2025-12-31", avgs26, nil,
			"sluttmaal-2026-oppstart-foer", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er før 2026, men sluttmålet gjelder fra 1. januar 2026. NIR melder avviket. Etter loven er fristen 30. juni 2026.",
				"Oppstarten er før 2026, men sluttmålet gjeld frå 1. januar 2026. NIR melder avviket. Etter lova er fristen 30. juni 2026.",
				"The start is before 2026, but the goal applies from 1 January 2026. NIR reports the deviation. Under the law the deadline is 30 June 2026.",
			},
			lov.Tekst{
				"Registrer det gamle sluttmålet «Arbeid - person har utdanning på videregående nivå fra før».",
				"Registrer det gamle sluttmålet «Arbeid - person har utdanning på videregående nivå fra før».",
				"Register the old goal «Arbeid - person har utdanning på videregående nivå fra før».",
			},
		},
		{
			"worked example E55", "NIR's deviation: start from 2026 and an old goal; by law 12 months", standard, "2026-01-02", avgs, nil,
			"sluttmaal-gjelder-ikke-lenger", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er i 2026 eller senere, men sluttmålet gjelder ikke lenger. NIR melder avviket. Etter loven er fristen 2. januar 2027.",
				"Oppstarten er i 2026 eller seinare, men sluttmålet gjeld ikkje lenger. NIR melder avviket. Etter lova er fristen 2. januar 2027.",
				"The start is in 2026 or later, but the goal no longer applies. NIR reports the deviation. Under the law the deadline is 2 January 2027.",
			},
			lov.Tekst{
				"Registrer et sluttmål som gjelder fra 2026: «Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)».",
				"Registrer eit sluttmål som gjeld frå 2026: «Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)».",
				"Register a goal that applies from 2026: «Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)».",
			},
		},
		{
			"grunnskole from 2026", "NIR's deviation: start from 2026 and an old goal; § 14 has no such goal", standard, "2026-01-01", grs, nil,
			"sluttmaal-grunnskole-fra-2026", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er i 2026 eller senere, og grunnskole er ikke lenger et sluttmål. NIR melder avviket. Loven gir ingen frist for sluttmålet.",
				"Oppstarten er i 2026 eller seinare, og grunnskule er ikkje lenger eit sluttmål. NIR melder avviket. Lova gir ingen frist for sluttmålet.",
				"The start is in 2026 or later, and primary and lower secondary school is no longer a goal. NIR reports the deviation. The law gives no deadline for the goal.",
			},
			lov.Tekst{"Registrer et sluttmål som gjelder fra 2026.", "Registrer eit sluttmål som gjeld frå 2026.", "Register a goal that applies from 2026."},
		},
		{
			"worked example E56", "not in NIR's report: 36 months by the old goal, 48 by § 14 fjerde ledd", standard, "2025-09-01", vgoUnder, nil,
			"sluttmaal-gammelt-videregaaende-2025", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er i 2025, men sluttmålet er det gamle for videregående opplæring, som gir tolv måneder mindre. NIR melder det ikke. Etter loven er fristen 1. september 2029.",
				"Oppstarten er i 2025, men sluttmålet er det gamle for vidaregåande opplæring, som gir tolv månader mindre. NIR melder det ikkje. Etter lova er fristen 1. september 2029.",
				"The start is in 2025, but the goal is the old one for upper secondary education, which gives twelve months less. NIR does not report it. Under the law the deadline is 1 September 2029.",
			},
			lov.Tekst{
				"Registrer sluttmålet «Fullføre videregående opplæring (fra 01.01.2025)».",
				"Registrer sluttmålet «Fullføre videregående opplæring (fra 01.01.2025)».",
				"Register the goal «Fullføre videregående opplæring (fra 01.01.2025)».",
			},
		},
		{
			"worked example E57", "not in NIR's report: the new goal does not reach a start in 2024; by law 36 months", standard, "2024-12-30", vgo25,
			[]func(*sluttmaal.Grunnlag){foedt("1990-03-03")},
			"sluttmaal-2025-oppstart-foer", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er før 2025, men sluttmålet gjelder fra 1. januar 2025. NIR melder det ikke. Etter loven er fristen 30. desember 2027.",
				"Oppstarten er før 2025, men sluttmålet gjeld frå 1. januar 2025. NIR melder det ikkje. Etter lova er fristen 30. desember 2027.",
				"The start is before 2025, but the goal applies from 1 January 2025. NIR does not report it. Under the law the deadline is 30 December 2027.",
			},
			lov.Tekst{
				"Registrer det gamle sluttmålet «Fullføre videregående opplæring - over 25 år».",
				"Registrer det gamle sluttmålet «Fullføre videregående opplæring - over 25 år».",
				"Register the old goal «Fullføre videregående opplæring - over 25 år».",
			},
		},
		{
			"worked example E57, 24 years on the vedtak", "NIR has an old goal for those under 25", standard, "2024-12-30", vgo25,
			[]func(*sluttmaal.Grunnlag){foedt("1999-12-31")},
			"sluttmaal-2025-oppstart-foer", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er før 2025, men sluttmålet gjelder fra 1. januar 2025. NIR melder det ikke. Etter loven er fristen 30. desember 2027.",
				"Oppstarten er før 2025, men sluttmålet gjeld frå 1. januar 2025. NIR melder det ikkje. Etter lova er fristen 30. desember 2027.",
				"The start is before 2025, but the goal applies from 1 January 2025. NIR does not report it. Under the law the deadline is 30 December 2027.",
			},
			lov.Tekst{
				"Registrer det gamle sluttmålet «Fullføre videregående opplæring - under 25 år».",
				"Registrer det gamle sluttmålet «Fullføre videregående opplæring - under 25 år».",
				"Register the old goal «Fullføre videregående opplæring - under 25 år».",
			},
		},
		{
			"worked example E57, age not known", "T24 innvilgelse, which is not given: what is not known is not under 25", t24innvilg, "2024-12-30", vgo25,
			[]func(*sluttmaal.Grunnlag){foedt("1990-03-03")},
			"sluttmaal-2025-oppstart-foer", "/sluttmaal/0/kode",
			lov.Tekst{
				"Oppstarten er før 2025, men sluttmålet gjelder fra 1. januar 2025. NIR melder det ikke. Etter loven er fristen 30. desember 2027.",
				"Oppstarten er før 2025, men sluttmålet gjeld frå 1. januar 2025. NIR melder det ikkje. Etter lova er fristen 30. desember 2027.",
				"The start is before 2025, but the goal applies from 1 January 2025. NIR does not report it. Under the law the deadline is 30 December 2027.",
			},
			lov.Tekst{
				"Registrer det gamle sluttmålet «Fullføre videregående opplæring - over 25 år».",
				"Registrer det gamle sluttmålet «Fullføre videregående opplæring - over 25 år».",
				"Register the old goal «Fullføre videregående opplæring - over 25 år».",
			},
		},
		{
			"57 years", "§ 14 første ledd andre punktum", standard, "2026-02-02", fag,
			[]func(*sluttmaal.Grunnlag){foedt("1969-01-01"), harVgs(lov.Nei)},
			"sluttmaal-over-55", "/sluttmaal/0/kode",
			lov.Tekst{
				"Deltakeren er over 55 år, og programmet skal da kvalifisere for arbeid. Sluttmålet er «Fullføre fag og yrkesopplæring (fra 01.01.2025)».",
				"Deltakaren er over 55 år, og programmet skal da kvalifisere for arbeid. Sluttmålet er «Fullføre fag og yrkesopplæring (fra 01.01.2025)».",
				"The participant is over 55, and the programme shall then qualify for work. The goal is «Fullføre fag og yrkesopplæring (fra 01.01.2025)».",
			},
			lov.Tekst{},
		},
		{
			"20 years", "§ 14 tredje ledd", standard, "2026-02-02", arb26,
			[]func(*sluttmaal.Grunnlag){foedt("2006-01-01"), harVgs(lov.Nei)},
			"sluttmaal-under-25", "/sluttmaal/0/kode",
			lov.Tekst{
				"Deltakeren er under 25 år uten videregående, og sluttmålet skal da være fullført videregående opplæring, med mindre deltakeren ikke ønsker eller ikke vil kunne fullføre. Sluttmålet er «Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026)».",
				"Deltakaren er under 25 år utan vidaregåande, og sluttmålet skal da vere fullført vidaregåande opplæring, med mindre deltakaren ikkje ønskjer eller ikkje vil kunne fullføre. Sluttmålet er «Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026)».",
				"The participant is under 25 without upper secondary education, and the goal shall then be completed upper secondary, unless the participant does not want or will not be able to complete it. The goal is «Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026)».",
			},
			lov.Tekst{},
		},
		{
			"education", "§ 13 is for those with videregående", standard, "2026-02-02", avgs26,
			[]func(*sluttmaal.Grunnlag){harVgs(lov.Nei)},
			"sluttmaal-utdanning", "/sluttmaal/0/kode",
			lov.Tekst{
				"Sluttmålet «Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)» passer ikke med utdanningen som er registrert.",
				"Sluttmålet «Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)» passar ikkje med utdanninga som er registrert.",
				"The goal «Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)» does not fit the education that is registered.",
			},
			lov.Tekst{"Kontroller utdanningsbakgrunnen og sluttmålet.", "Kontroller utdanningsbakgrunnen og sluttmålet.", "Check the education and the goal."},
		},
		{
			"no goal", "NIR's deviation: vedtak without sluttmål", standard, "2026-02-02", 0, nil, "sluttmaal-mangler", "/sluttmaal",
			lov.Tekst{
				"Det er fattet vedtak om program, men sluttmål er ikke registrert. NIR kan ikke beregne fristen og melder avviket.",
				"Det er fatta vedtak om program, men sluttmål er ikkje registrert. NIR kan ikkje berekne fristen og melder avviket.",
				"A programme has been decided, but no goal is registered. NIR cannot compute the deadline and reports the deviation.",
			},
			lov.Tekst{"Registrer sluttmålet.", "Registrer sluttmålet.", "Register the goal."},
		},
		{
			"a tie", "T22: 24 or 48 months", standard, "2026-02-02", 0,
			[]func(*sluttmaal.Grunnlag){registrert(maal(arb26, d26, ""), maal(vgo25, d26, ""))},
			"sluttmaal-uavgjort", "/sluttmaal",
			lov.Tekst{
				"Flere sluttmål med ulik varighet gjelder fra samme dag, så det kan ikke sies hvilket som gir fristen.",
				"Fleire sluttmål med ulik lengd gjeld frå same dag, så det kan ikkje seiast kva for eit som gir fristen.",
				"Several goals of different length apply from the same day, so it cannot be told which gives the deadline.",
			},
			lov.Tekst{
				"Oppgi hvilket som ble registrert sist, eller slett det som ikke gjelder.",
				"Opplys kva for eit som vart registrert sist, eller slett det som ikkje gjeld.",
				"Say which was registered last, or delete the one that does not apply.",
			},
		},
		{"a tie of the same length", "T22: 12 months both", standard, "2026-02-02", 0, []func(*sluttmaal.Grunnlag){registrert(maal(hu26, d26, ""), maal(avgs26, d26, ""))}, "", "", lov.Tekst{}, lov.Tekst{}},
		{"a goal in order", "nothing is wrong", standard, "2026-02-02", arb26, []func(*sluttmaal.Grunnlag){foedt("1990-03-03"), harVgs(lov.Nei)}, "", "", lov.Tekst{}, lov.Tekst{}},
		{"fag in 2025, T54 ikke", "T54 says what the law is, so the code does not deviate from it", t54ikke, "2025-03-03", fag, []func(*sluttmaal.Grunnlag){harVgs(lov.Nei)}, "", "", lov.Tekst{}, lov.Tekst{}},
		{"no programme", "nothing to hold one goal against, and no tie", standard, "", arb26, nil, "", "", lov.Tekst{}, lov.Tekst{}},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, rad.hh...)
			ff := funnene(norge(rad.les), &g)
			if rad.funn == "" {
				assert.Empty(t, ff, rad.fordi)
				return
			}
			require.Len(t, ff, 1)
			f := ff[0]
			assert.Equal(t, rad.funn, f.Kode.Kode, rad.fordi)
			assert.Equal(t, rad.sti, f.Sti.String())
			assert.Equal(t, f.Kode.Alvor, f.Alvor)
			for _, s := range alleSpraak {
				assert.Equal(t, rad.melding.I(s), f.Melding(s))
				assert.Equal(t, rad.forslag.I(s), f.Forslag(s))
			}
		})
	}
}

// NIR has an old goal of fullført videregående on each side of 25 years, with the same months; the one to propose follows from age (T24).
func TestLovensKode(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi string
		les         lesemaate
		kode        sluttmaal.Kode
		foedt       string
		innvilgelse string
		vedtatt     string
		vil         sluttmaal.Kode
		t24         bool
	}{
		{"the day before turning 25", "under 25 on innvilgelse and vedtaksdato, 25 on startdato", standard, vgo25, "1999-12-21", "2024-10-01", "2024-12-20", vgoUnder, true},
		{"turning 25", "25 on vedtaksdato and on startdato, innvilgelse not given", standard, vgo25, "1999-12-20", "", "2024-12-20", vgoOver, false},
		{"turning 25 between vedtak and start, startdato", "T24 startdato", t24start, vgo25, "1999-12-21", "", "2024-12-20", vgoOver, true},
		{"fag", "the old law had no such goal: fullført videregående; under 25 on every day", standard, fag, "2004-01-01", "2024-10-01", "2024-12-20", vgoUnder, false},
		{"innvilgelse not given", "T24 innvilgelse: what is not known is not under 25", standard, vgo25, "2004-01-01", "", "2024-12-20", vgoUnder, true},
		{"parts of videregående", "one old goal at any age", standard, deler25, "2004-01-01", "", "2024-12-20", deler, false},
		{"foedselsdato not given", "what is not known is not under 25", standard, vgo25, "", "", "2024-12-20", vgoOver, false},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program("2024-12-30", rad.kode, foedt(rad.foedt), innvilget(rad.innvilgelse), vedtatt(rad.vedtatt))
			s := spoer(norge(rad.les), &g)
			assert.Equal(t, rad.vil, s.LovensKode, rad.fordi)
			assert.Equal(t, rad.t24, s.Tolkninger.Har(24), rad.fordi)
			assert.NotEqual(t, vgoUnder, s.Loven.Verdi.Kode, "the months do not turn on age")
		})
	}
}

// A finding names the row by the caller's id, and each fault of a goal is a finding of its own.
func TestFlereFunn(t *testing.T) {
	g := program("2026-02-02", 0, foedt("1969-01-01"), harVgs(lov.Nei), registrert(maal(arb26, d25, ""), sluttmaal.Registrering{Rekke: lov.Rekke{ID: "s-2"}, Kode: hu26, Fra: d(d26)}))
	tidligere := []lov.Funn{lov.NyttFunn(&sluttmaal.FunnLikt, lov.Til("sluttmaal"), "")}
	s := spoer(norge(standard), &g)
	ff := s.Funn(tidligere, g.Registreringer, 0)
	var koder []string
	for i := range ff {
		koder = append(koder, ff[i].Kode.Kode)
		if i > 0 {
			assert.Equal(t, "/sluttmaal/1/kode", ff[i].Sti.String())
			assert.Equal(t, "s-2", ff[i].ID)
			require.Len(t, ff[i].Fakta(), 1)
			assert.Equal(t, sluttmaal.FaktumKode.Er(int64(hu26)), ff[i].Fakta()[0])
		}
	}
	assert.Equal(t, []string{"sluttmaal-uavgjort", "sluttmaal-over-55", "sluttmaal-utdanning"}, koder)

	g = program("2025-03-03", vgoOver, harVgs(lov.Ja))
	ff = funnene(norge(standard), &g)
	require.Len(t, ff, 2)
	assert.Equal(t, "sluttmaal-gammelt-videregaaende-2025", ff[0].Kode.Kode)
	assert.Equal(t, []lov.Faktum{sluttmaal.FaktumLovensFrist.PaaDag(d("2029-03-03")), sluttmaal.FaktumLovensKode.Er(int64(vgo25))}, ff[0].Fakta())
	assert.Equal(t, "sluttmaal-utdanning", ff[1].Kode.Kode)
}

// What a finding about a goal says never has a hole: a date or a goal that the law lacks, or that cannot be told, is not spoken of.
func TestFunnUtenHull(t *testing.T) {
	for _, rad := range katalog {
		for _, start := range []string{"2024-03-04", "2025-03-03", "2026-03-02"} {
			for _, les := range alleLesemaater {
				g := program(start, rad.kode)
				s := spoer(norge(les), &g)
				for _, f := range append(funnene(norge(les), &g), s.Funn(nil, g.Registreringer, 0)...) {
					for _, s := range alleSpraak {
						require.NotContains(t, f.Melding(s), "–", "%s, start %s", rad.tekst, start)
						require.NotContains(t, f.Forslag(s), "–", "%s, start %s", rad.tekst, start)
					}
				}
			}
		}
	}
}

// Where the frist is uavklart (§ 43 d), what the law says of the goal is told all the same.
func TestFunnUavklart(t *testing.T) {
	for _, les := range []lesemaate{standard, t50loven} {
		g := program("2024-03-04", hu26, ukraina(lov.Ukjent, lov.Ja))
		s := spoer(norge(les), &g)
		ff := s.Funn(nil, g.Registreringer, 0)
		require.Len(t, ff, 1)
		assert.Equal(t, hu, s.LovensKode)
		assert.Len(t, ff[0].Fakta(), 1)
		assert.Equal(t, "Registrer det gamle sluttmålet «Høyere utdanning - person har utdanning på videregående nivå fra før».", ff[0].Forslag(lov.Bokmaal))
	}
}

// The findings without the law's date and goal have neither among their facts.
func TestFunnUtenLov(t *testing.T) {
	g := program("2026-03-02", grs)
	s := spoer(norge(standard), &g)
	require.Equal(t, sluttmaal.GammelFra2026, s.Avvik)
	ff := s.Funn(nil, g.Registreringer, 0)
	require.Len(t, ff, 1)
	assert.Empty(t, ff[0].Fakta(), "the law has no such goal from 2026")

	g = program("2025-03-03", vgoOver)
	s = spoer(norge(standard), &g)
	ff = s.Funn(nil, g.Registreringer, 0)
	require.Len(t, ff, 1)
	assert.Equal(t, []lov.Faktum{sluttmaal.FaktumLovensKode.Er(int64(vgo25))}, ff[0].Fakta(), "no frist by law, and a goal")
}
