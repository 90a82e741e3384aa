package frist_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// botid is a person settled on 1 December 2025, for whom 30 November 2027 is the last day of less than two years.
func botid(vv ...vedtak.Vedtak) frist.BotidGrunnlag {
	return frist.BotidGrunnlag{Per: d("2026-02-01"), Lovdato: d("2026-02-01"), Gjelder: lov.Ja, SisteDag: d("2027-11-30"), Vedtak: vv}
}

func TestBotid(t *testing.T) {
	med := func(endre func(*frist.BotidGrunnlag), vv ...vedtak.Vedtak) frist.BotidGrunnlag {
		g := botid(vv...)
		endre(&g)
		return g
	}
	avslag := deltakelse("2026-01-15", "2026-02-02")
	avslag.Resultat = vedtak.Avslag
	for _, r := range []struct {
		navn, fordi string
		g           frist.BotidGrunnlag
		utfall      lov.Utfall
		dato        string
		tilstand    frist.Tilstand
		overholdt   string
		mangler     []string
	}{
		{"the example of the contract", "settled 1 December 2025: a vedtak on 1 December 2027 is too late; decided 15 January 2026", botid(deltakelse("2026-01-15", "2026-02-02")), lov.Oppfylt, "2027-11-30", frist.Overholdt, "2026-01-15", nil},
		{"E67", "bosatt 14 February 2025: NIR shows 14 February 2027, the last day for a vedtak is the day before", med(func(g *frist.BotidGrunnlag) { g.SisteDag = d("2027-02-13") }), lov.Oppfylt, "2027-02-13", frist.Loeper, "", nil},
		{"no vedtak", "the limit runs", botid(), lov.Oppfylt, "2027-11-30", frist.Loeper, "", nil},
		{"decided on the last day", "«mindre enn to år når vedtak … treffes»", botid(deltakelse("2027-11-30", "2028-01-10")), lov.Oppfylt, "2027-11-30", frist.Overholdt, "2027-11-30", nil},
		{"decided on the two-year date", "two years are not less than two years", med(func(g *frist.BotidGrunnlag) { g.Per = d("2027-12-01") }, deltakelse("2027-12-01", "2028-01-10")), lov.Oppfylt, "2027-11-30", frist.Utloept, "", nil},
		{"startdato not given", "the vedtak decides", botid(deltakelse("2026-01-15", "")), lov.Oppfylt, "2027-11-30", frist.Overholdt, "2026-01-15", nil},
		{"the first of two", "the first vedtak", botid(deltakelse("2028-01-15", "2028-02-01"), deltakelse("2026-01-15", "2026-02-02")), lov.Oppfylt, "2027-11-30", frist.Overholdt, "2026-01-15", nil},
		{"the first of two, given first", "whatever order they are given in", botid(deltakelse("2026-01-15", "2026-02-02"), deltakelse("2028-01-15", "2028-02-01")), lov.Oppfylt, "2027-11-30", frist.Overholdt, "2026-01-15", nil},
		{"refused", "an avslag is no programme", botid(avslag), lov.Oppfylt, "2027-11-30", frist.Loeper, "", nil},
		{"vedtaksdato not given", "it may be too late", botid(deltakelse("", "2026-02-02")), lov.Oppfylt, "2027-11-30", frist.UkjentTilstand, "", []string{"/vedtak/0/vedtaksdato"}},
		{"vedtaksdato of one of two not given", "it may be the first", botid(deltakelse("2026-01-15", "2026-02-02"), deltakelse("", "2026-02-02")), lov.Oppfylt, "2027-11-30", frist.UkjentTilstand, "", []string{"/vedtak/1/vedtaksdato"}},
		{"kan tilbys", "§ 8 tredje ledd andre punktum", med(func(g *frist.BotidGrunnlag) { g.Tilbud = true }), lov.Oppfylt, "2027-11-30", frist.Loeper, "", nil},
		{"outside", "neither rett nor kan tilbys", med(func(g *frist.BotidGrunnlag) { g.Gjelder = lov.Nei }), lov.IkkeOppfylt, "", frist.GjelderIkke, "", nil},
		{"no years run", "T60 fornyelse: the permit is not renewed", med(func(g *frist.BotidGrunnlag) { g.SisteDag, g.IngenFrist = 0, true }), lov.IkkeOppfylt, "", frist.GjelderIkke, "", nil},
		{"group not known", "whether it applies", med(func(g *frist.BotidGrunnlag) { g.Gjelder, g.Mangler = lov.Ukjent, []lov.Sti{lov.Til("foedselsdato")} }), lov.Uavklart, "", frist.UkjentTilstand, "", []string{"/foedselsdato"}},
		{"bosetting not known", "when the two years begin", med(func(g *frist.BotidGrunnlag) { g.SisteDag, g.Mangler = 0, []lov.Sti{lov.Til("bosettinger")} }), lov.Uavklart, "", frist.UkjentTilstand, "", []string{"/bosettinger"}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			var m lov.Mangler
			b := norgeMed(false, false).Botid(&r.g, &m, new(lov.Spor))
			assert.Equal(t, r.utfall, b.Utfall, r.fordi)
			assert.Equal(t, d(r.dato), b.Dato, r.fordi)
			assert.Equal(t, r.tilstand, b.Tilstand, r.fordi)
			assert.Equal(t, d(r.overholdt), b.OverholdtDato, r.fordi)
			assert.Equal(t, r.mangler, stier(m), r.fordi)
			assert.Equal(t, b, norgeMed(false, false).Botid(&r.g, new(lov.Mangler), nil), "the answer does not turn on whether it is told")
		})
	}
}

// How the last day 30 November 2027 stands without a vedtak, by T43.
func TestBotidTilstand(t *testing.T) {
	for _, r := range []struct {
		per           string
		vil, paaDagen frist.Tilstand
	}{
		{"2027-11-29", frist.Loeper, frist.Loeper},
		{"2027-11-30", frist.Loeper, frist.Utloept},
		{"2027-12-01", frist.Utloept, frist.Utloept},
	} {
		g := botid()
		g.Per = d(r.per)
		for paaDagen, vil := range map[bool]frist.Tilstand{false: r.vil, true: r.paaDagen} {
			b := norgeMed(false, paaDagen).Botid(&g, new(lov.Mangler), nil)
			assert.Equal(t, vil, b.Tilstand, "%s, paa-dagen %t", r.per, paaDagen)
			assert.Equal(t, r.per == "2027-11-30", b.Tolkninger.Har(43), r.per)
		}
	}
}

func TestBotidUtenVersjon(t *testing.T) {
	r := frist.Norge()
	r.ToAarTilbud.Integrering.FrysPaa(d("2020-12-31"))
	g := botid()
	assert.Equal(t, lov.Oppfylt, r.Botid(&g, new(lov.Mangler), nil).Utfall, "§ 8 første ledd stands")
	g.Tilbud = true
	assert.Zero(t, r.Botid(&g, new(lov.Mangler), nil))
}

// Introduksjonsloven § 2 has the same two years, and a day before either act says so.
func TestBotidIBeggeLover(t *testing.T) {
	for _, r := range []struct {
		lov          lov.Lov
		lovdato, vil string
		tilbud       bool
		hjemmel      string
	}{
		{lov.Integreringsloven, "2020-12-31", "", false, "lov/ikke-i-kraft-ennaa integreringsloven/8/1/p3"},
		{lov.Integreringsloven, "2021-01-01", "2027-11-30", true, "frist/botid integreringsloven/8/3/p2"},
		{lov.Introduksjonsloven, "2003-08-31", "", true, "lov/ikke-i-kraft-ennaa introduksjonsloven/3/3"},
		{lov.Introduksjonsloven, "2003-09-01", "2027-11-30", true, "frist/botid introduksjonsloven/3/3"},
		{lov.Introduksjonsloven, "2026-07-01", "2027-11-30", false, "frist/botid introduksjonsloven/2"},
	} {
		g := botid()
		g.Lov, g.Lovdato, g.Tilbud = r.lov, d(r.lovdato), r.tilbud
		var m lov.Mangler
		var sp lov.Spor
		b := norgeMed(false, false).Botid(&g, &m, &sp)
		assert.Equal(t, d(r.vil), b.Dato, r.lovdato)
		assert.Equal(t, r.vil != "", b.Utfall == lov.Oppfylt)
		assert.Empty(t, m)
		assert.Contains(t, lesSpor(&sp)[0], r.hjemmel)
	}
}

// The trace names the ledd of § 8 that applies, and holds every fact that the answer follows from.
func TestBotidSpor(t *testing.T) {
	g := botid(deltakelse("2026-01-15", "2026-02-02"), deltakelse("2026-01-15", "2026-02-02")) // the first such is told of
	var sp lov.Spor
	norgeMed(false, false).Botid(&g, new(lov.Mangler), &sp)
	assert.Equal(t, []string{
		`frist/botid integreringsloven/8/1/p3 2021-01-01 oppfylt botidsfrist="2027-11-30" `,
		`frist/botid-overholdt integreringsloven/8/1/p3 2021-01-01 oppfylt botidsfrist="2027-11-30" vedtak="/vedtak/0" vedtaksdato="2026-01-15" `,
	}, lesSpor(&sp))
	sp.Nullstill()
	g = botid()
	g.Tilbud, g.Per = true, d("2027-12-01")
	norgeMed(false, false).Botid(&g, new(lov.Mangler), &sp)
	assert.Equal(t, []string{
		`frist/botid integreringsloven/8/3/p2 2021-01-01 oppfylt botidsfrist="2027-11-30" `,
		`frist/botid-tilstand integreringsloven/8/3/p2 2021-01-01 ikke-oppfylt botidsfrist="2027-11-30" per="2027-12-01" `,
	}, lesSpor(&sp))
	sp.Nullstill()
	g.Gjelder, g.SisteDag = lov.Nei, 0
	norgeMed(false, false).Botid(&g, new(lov.Mangler), &sp)
	assert.Equal(t, []string{"frist/botid integreringsloven/8/3/p2 2021-01-01 ikke-oppfylt botidsfrist=null "}, lesSpor(&sp))

	rapid.Check(t, func(t *rapid.T) {
		g, r := botid(), norgeMed(false, rapid.Bool().Draw(t, "T43"))
		g.Tilbud, g.Gjelder = rapid.Bool().Draw(t, "tilbud"), rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Ja, lov.Nei}).Draw(t, "gjelder")
		g.Per = g.SisteDag + date.Date(rapid.IntRange(-1, 1).Draw(t, "per"))
		for range rapid.IntRange(0, 2).Draw(t, "vedtak") {
			g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: g.SisteDag + date.Date(rapid.IntRange(-1, 1).Draw(t, "vedtatt"))})
		}
		var sp, igjen lov.Spor
		vil := r.Botid(&g, new(lov.Mangler), &sp)
		ny := frist.BotidGrunnlag{Per: g.Per, Lovdato: g.Lovdato}
		for st, fakta := range sp.Alle() {
			switch st.Regel.ID {
			case "frist/botid":
				ny.Gjelder, ny.SisteDag, ny.Tilbud = lov.JaHvis(st.Utfall == lov.Oppfylt), date.Date(faktum(fakta, &frist.FaktumBotid)), st.Rad.Hjemmel.Ledd == 3
			case "frist/botid-overholdt":
				for range faktum(fakta, &vedtak.FaktumVedtak) {
					ny.Vedtak = append(ny.Vedtak, vedtak.Vedtak{Type: vedtak.Integreringsplan})
				}
				ny.Vedtak = append(ny.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: date.Date(faktum(fakta, &vedtak.FaktumVedtaksdato))})
			}
		}
		if fikk := r.Botid(&ny, new(lov.Mangler), &igjen); fikk != vil || !assert.ObjectsAreEqual(lesSpor(&sp), lesSpor(&igjen)) {
			t.Fatalf("vil  %+v %q\nfikk %+v %q", vil, lesSpor(&sp), fikk, lesSpor(&igjen))
		}
	})
}
