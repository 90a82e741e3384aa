package kategori_test

import (
	"flag"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// faerre makes the property tests of t, each case of which is dear, draw fewer cases: one in n.
func faerre(t *testing.T, n int) {
	t.Helper()
	f := flag.Lookup("rapid.checks")
	foer := f.Value.String()
	antall, err := strconv.Atoi(foer)
	require.NoError(t, err)
	require.NoError(t, f.Value.Set(strconv.Itoa(antall/n)))
	t.Cleanup(func() { _ = f.Value.Set(foer) })
}

// merkedager is days on which something turns, and some others.
var merkedager = strings.Fields(`2011-06-30 2011-07-01 2018-06-15 2018-06-16 2020-12-31 2021-01-01 2021-06-15 2022-03-11 2022-06-14 2022-06-15 2023-07-31 2023-08-01 2024-02-28 2024-02-29 2024-06-30 2024-07-01
	2025-02-28 2025-03-01 2025-06-30 2025-12-30 2025-12-31 2026-01-01 2026-01-02 2026-02-28 2026-06-30 2026-07-01 2027-03-01 2028-02-29 2028-06-30 2028-07-01`)

func trekkDag(t *rapid.T, navn string) date.Date {
	x := d(rapid.SampledFrom(merkedager).Draw(t, navn))
	if rapid.IntRange(0, 2).Draw(t, navn+" flyttet") == 0 {
		x += date.Date(rapid.IntRange(-400, 400).Draw(t, navn+" med"))
	}
	return x
}

// nylig draws a day that is most often some days before another, two years among them.
func nylig(t *rapid.T, navn string, dag date.Date) date.Date {
	switch rapid.IntRange(0, 9).Draw(t, navn+" hvordan") {
	case 0:
		return trekkDag(t, navn)
	case 1, 2, 3:
		return dag - date.Date(rapid.SampledFrom([]int{-1, 0, 1, 729, 730, 731, 732}).Draw(t, navn+" dager før"))
	}
	return dag - date.Date(rapid.IntRange(0, 700).Draw(t, navn+" dager før"))
}

// kanskje draws a day near another that is given one time in n.
func kanskje(t *rapid.T, navn string, n int, dag date.Date) date.Date {
	if rapid.IntRange(1, n).Draw(t, navn+"?") > 1 {
		return 0
	}
	return dag + date.Date(rapid.IntRange(-300, 300).Draw(t, navn+" om"))
}

var jaNei = rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Nei})

var hjemler = rapid.SampledFrom([]kategori.Hjemmel{
	kategori.Utl28, kategori.Utl28, kategori.Utl34, kategori.Utl34, kategori.Utl34, kategori.UtlKap6, kategori.UtlKap6, kategori.Utl35_3, kategori.Utl38_1,
	kategori.Utl38_5a, kategori.Utl38_5b, kategori.Utl53_1b, kategori.Utl53_2, kategori.Utl53_3, kategori.Utl23, kategori.Utl62, kategori.AnnenHjemmel,
})

func trekkTillatelse(t *rapid.T, dag date.Date) kategori.Oppholdstillatelse {
	o := kategori.Oppholdstillatelse{
		Hjemmel: hjemler.Draw(t, "hjemmel"), Vedtaksdato: nylig(t, "innvilget", dag), GyldigTil: kanskje(t, "gyldig til", 5, dag), TilbakekaltFra: kanskje(t, "tilbakekalt", 9, dag),
		Fornybar: jaNei.Draw(t, "fornybar"), Barnefamilie: jaNei.Draw(t, "barnefamilie"),
		Fornyelse: rapid.SampledFrom([]lov.JaNei{lov.Ukjent, lov.Ukjent, lov.Ja, lov.Nei}).Draw(t, "fornyelse"),
	}
	if o.Hjemmel == kategori.UtlKap6 {
		o.Soeknadsdato = trekkDag(t, "søknad")
		o.Referanseperson = trekkReferanse(t, o.Soeknadsdato)
	}
	return o
}

func trekkReferanse(t *rapid.T, soeknad date.Date) kategori.Referanseperson {
	return kategori.Referanseperson{
		Gitt: true, Hjemmel: rapid.SampledFrom([]kategori.Hjemmel{kategori.Utl28, kategori.Utl28, kategori.Utl34, kategori.Utl23, kategori.UtlKap6}).Draw(t, "referansens hjemmel"),
		Permanent:         jaNei.Draw(t, "permanent"),
		BosattIKommuneFra: soeknad - date.Date(rapid.SampledFrom([]int{-10, 30, 1700, 1825, 1826, 1827, 2000}).Draw(t, "referansen bosatt")),
		Vedtaksdato:       soeknad - date.Date(rapid.SampledFrom([]int{30, 1825, 1826, 1827, 2000}).Draw(t, "referansen innvilget")),
	}
}

func trekkArbeid(t *rapid.T, dag date.Date) kategori.Arbeidsforhold {
	a := kategori.Arbeidsforhold{
		TimerPerUke: lov.TimerAv(rapid.SampledFrom([]int64{10_000_000, 20_000_000, 29_990_000, 30_000_000, 37_500_000}).Draw(t, "timer")),
		Fra:         nylig(t, "arbeid fra", dag),
	}
	a.Til = kanskje(t, "arbeid til", 2, dag)
	if a.Tilbud = rapid.Bool().Draw(t, "tilbud"); a.Tilbud {
		a.Tilbudsdato = nylig(t, "tilbudsdato", dag)
	}
	return a
}

var vedtakstyper = rapid.SampledFrom([]vedtak.Type{vedtak.Deltakelse, vedtak.Deltakelse, vedtak.Deltakelse, vedtak.Avvist, vedtak.Opplaering, vedtak.UtvidetNorsk, vedtak.Forlengelse, vedtak.BortfallArbeid})

func trekkVedtak(t *rapid.T, dag date.Date) vedtak.Vedtak {
	v := vedtak.Vedtak{Type: vedtakstyper.Draw(t, "type"), Vedtaksdato: nylig(t, "vedtaksdato", dag), Startdato: nylig(t, "startdato", dag)}
	v.Ordning = rapid.SampledFrom([]vedtak.Ordning{0, vedtak.Introduksjonsprogram, vedtak.Norsk}).Draw(t, "ordning")
	v.Resultat = rapid.SampledFrom([]vedtak.Resultat{0, 0, vedtak.Avslag}).Draw(t, "resultat")
	return v
}

// trekkGrunnlag draws a participant of whom everything is given.
func trekkGrunnlag(t *rapid.T) kategori.Grunnlag {
	dag := trekkDag(t, "dag")
	g := kategori.Grunnlag{
		Dag: dag, Foedselsdato: d("1990-03-03"), AnkomstNorge: nylig(t, "ankomst", dag), EoesEllerNordisk: lov.JaHvis(en(t, 20, "eøs")),
		Oppholdstillatelser: []kategori.Oppholdstillatelse{}, Bosettinger: []kategori.Bosetting{},
	}
	if en(t, 3, "introduksjonsloven") {
		g.Lov = lov.Introduksjonsloven
	}
	g.Behov, g.EnsligMindreaarig = lov.JaHvis(!en(t, 5, "uten behov")), jaNei.Draw(t, "enslig mindreårig")
	if en(t, 4, "annen lov") {
		g.Lovdato = trekkDag(t, "lovdato")
	}
	if en(t, 3, "alder") { // 18, 55 or 56 not long ago
		aar := rapid.SampledFrom([]int{18, 55, 56}).Draw(t, "år")
		g.Foedselsdato = calendar.AddMonths(dag-date.Date(rapid.IntRange(0, 700).Draw(t, "bursdag")), -12*aar)
	}
	if en(t, 20, "statsborger") {
		g.NorskStatsborgerFra = nylig(t, "statsborger fra", dag)
	}
	for range rapid.SampledFrom([]int{0, 1, 1, 1, 2, 2, 2, 3}).Draw(t, "tillatelser") {
		g.Oppholdstillatelser = append(g.Oppholdstillatelser, trekkTillatelse(t, dag))
	}
	for range rapid.SampledFrom([]int{0, 1, 1, 1, 2, 3}).Draw(t, "bosettinger") {
		b := kategori.Bosetting{Fra: nylig(t, "bosatt fra", dag), EtterAvtale: jaNei.Draw(t, "avtale")}
		if en(t, 3, "lukket") {
			b.Til = b.Fra + date.Date(rapid.IntRange(0, 900).Draw(t, "bosatt i"))
		}
		g.Bosettinger = append(g.Bosettinger, b)
	}
	for range rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "arbeidsforhold") {
		g.Arbeidsforhold = append(g.Arbeidsforhold, trekkArbeid(t, dag))
	}
	for range rapid.SampledFrom([]int{0, 1, 2}).Draw(t, "vedtak") {
		g.Vedtak = append(g.Vedtak, trekkVedtak(t, dag))
	}
	if en(t, 15, "avbrutt") {
		g.Avbrutt, g.AvbruttTilArbeid, g.AvbruttMangler = nylig(t, "avbrutt", dag), jaNei.Draw(t, "til arbeid"), lov.I("avslutninger", 0, "kode")
	}
	return g
}

// en is true one time in n.
func en(t *rapid.T, n int, navn string) bool { return rapid.IntRange(1, n).Draw(t, navn) == 1 }

func trekkRegler(t *rapid.T) kategori.Regler {
	r := kategori.Norge()
	valg := func(navn string) bool { return rapid.IntRange(0, 3).Draw(t, navn) == 0 }
	r.PaaDagen, r.FraTillatelse, r.SumAvStillinger, r.ArbeidetsSlutt = valg("T23"), valg("T25"), valg("T27"), valg("T28")
	r.Kollektiv2026 = kategori.Kollektiv2026(rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "T30"))
	r.AlleVedtak, r.FemAarFraTillatelse, r.FraFornyelse, r.TilVedtak = valg("T31"), valg("T56"), valg("T60"), valg("T64")
	r.FoersteTillatelse, r.FoersteBosetting, r.OgsaaUtenAvtale = valg("T67"), valg("T68"), valg("T69")
	r.MaksForsoek = 1 << 16 // never given up
	return r
}

// kopi returns g with lists of its own.
func kopi(g kategori.Grunnlag) kategori.Grunnlag {
	g.Oppholdstillatelser, g.Bosettinger = slices.Clone(g.Oppholdstillatelser), slices.Clone(g.Bosettinger)
	g.Arbeidsforhold, g.Vedtak = slices.Clone(g.Arbeidsforhold), slices.Clone(g.Vedtak)
	return g
}

// felt is a fact of a participant that can be taken away: where it stands, how it is taken away, and every value to fill it with that
// can make a difference, and many that cannot.
type felt struct {
	sti     string
	dager   bool // filled with days: so many that few can be combined
	liste   bool // a whole list: there is no end of what it may hold
	tom     func(g *kategori.Grunnlag)
	verdier func(g *kategori.Grunnlag) []func(g *kategori.Grunnlag)
}

func enkelt[T any](sti string, p func(*kategori.Grunnlag) *T, verdier ...T) felt {
	var ingen T
	return felt{sti: sti, tom: func(g *kategori.Grunnlag) { *p(g) = ingen }, verdier: func(*kategori.Grunnlag) (ff []func(*kategori.Grunnlag)) {
		for _, v := range verdier {
			ff = append(ff, func(g *kategori.Grunnlag) { *p(g) = v })
		}
		return ff
	}}
}

func sporsmaal(sti string, p func(*kategori.Grunnlag) *lov.JaNei) felt {
	return enkelt(sti, p, lov.Ja, lov.Nei)
}

// datofelt is a day, filled with each from 1 300 days before the day looked at to two days after it, and one long ago.
func datofelt(sti string, p func(*kategori.Grunnlag) *date.Date) felt {
	f := enkelt(sti, p)
	f.dager = true
	f.verdier = func(g *kategori.Grunnlag) (ff []func(*kategori.Grunnlag)) {
		for v := g.Dag - 1300; v <= g.Dag+2; v++ {
			ff = append(ff, func(g *kategori.Grunnlag) { *p(g) = v })
		}
		return append(ff, func(g *kategori.Grunnlag) { *p(g) = d("1950-01-01") })
	}
	return f
}

// naer is a day, filled with those about five years from another.
func naer(sti string, p, fra func(*kategori.Grunnlag) *date.Date, fortegn date.Date) felt {
	f := enkelt(sti, p)
	f.verdier = func(*kategori.Grunnlag) (ff []func(*kategori.Grunnlag)) {
		for _, n := range []date.Date{-10, 0, 1824, 1825, 1826, 1827, 2000, 10_000} {
			ff = append(ff, func(g *kategori.Grunnlag) { *p(g) = max(*fra(g), 710_000) + fortegn*n })
		}
		return ff
	}
	return f
}

var alleHjemler = func() (hh []kategori.Hjemmel) {
	for h := kategori.Utl28; h <= kategori.AnnenHjemmel; h++ {
		if h != kategori.Utl1988 {
			hh = append(hh, h)
		}
	}
	return hh
}()

// felter returns the facts of g that can be missing.
func felter(g *kategori.Grunnlag) []felt {
	ff := []felt{
		sporsmaal("/eoesEllerNordisk", func(g *kategori.Grunnlag) *lov.JaNei { return &g.EoesEllerNordisk }),
		sporsmaal("/behovForGrunnleggendeKvalifisering", func(g *kategori.Grunnlag) *lov.JaNei { return &g.Behov }),
		sporsmaal("/ensligMindreaarig", func(g *kategori.Grunnlag) *lov.JaNei { return &g.EnsligMindreaarig }),
		datofelt("/ankomstNorge", func(g *kategori.Grunnlag) *date.Date { return &g.AnkomstNorge }),
	}
	foedt := enkelt("/foedselsdato", func(g *kategori.Grunnlag) *date.Date { return &g.Foedselsdato })
	foedt.verdier = func(g *kategori.Grunnlag) (ff []func(*kategori.Grunnlag)) { // about to be 18, 55 and 56 when each permit was granted
		legg := func(x date.Date) { ff = append(ff, func(h *kategori.Grunnlag) { h.Foedselsdato = x }) }
		for i := range g.Oppholdstillatelser {
			innvilget := g.Oppholdstillatelser[i].Vedtaksdato
			if innvilget == 0 { // not given either: one that can fall on both sides
				innvilget = g.Dag - 60
			}
			for _, aar := range []int{10, 18, 30, 55, 56, 70} {
				x := calendar.AddMonths(innvilget, -12*aar)
				legg(max(x-1, 1))
				legg(max(x+1, 1))
			}
		}
		for _, aar := range []int{10, 18, 56, 70} { // and on the day, as introduksjonsloven has it
			legg(calendar.AddMonths(g.Dag, -12*aar) + 1)
		}
		legg(d("1990-01-01"))
		return ff
	}
	ff = append(ff, foedt,
		felt{sti: "/oppholdstillatelser", liste: true, tom: func(g *kategori.Grunnlag) { g.Oppholdstillatelser = nil }},
		felt{sti: "/bosettinger", liste: true, tom: func(g *kategori.Grunnlag) { g.Bosettinger = nil }})
	if g.Avbrutt != 0 {
		ff = append(ff, sporsmaal("/avslutninger/0/kode", func(g *kategori.Grunnlag) *lov.JaNei { return &g.AvbruttTilArbeid }))
	}
	for i := range g.Oppholdstillatelser {
		sti := fmt.Sprint("/oppholdstillatelser/", i, "/")
		o := func(g *kategori.Grunnlag) *kategori.Oppholdstillatelse { return &g.Oppholdstillatelser[i] }
		soeknad := func(g *kategori.Grunnlag) *date.Date { return &o(g).Soeknadsdato }
		bosatt := func(g *kategori.Grunnlag) *date.Date { return &o(g).Referanseperson.BosattIKommuneFra }
		ff = append(ff,
			enkelt(sti+"hjemmel", func(g *kategori.Grunnlag) *kategori.Hjemmel { return &o(g).Hjemmel }, alleHjemler...),
			datofelt(sti+"vedtaksdato", func(g *kategori.Grunnlag) *date.Date { return &o(g).Vedtaksdato }),
			sporsmaal(sti+"fornybar", func(g *kategori.Grunnlag) *lov.JaNei { return &o(g).Fornybar }),
			sporsmaal(sti+"barnefamilie", func(g *kategori.Grunnlag) *lov.JaNei { return &o(g).Barnefamilie }),
			naer(sti+"soeknadsdato", soeknad, bosatt, 1),
			enkelt(sti+"referanseperson/hjemmel", func(g *kategori.Grunnlag) *kategori.Hjemmel { return &o(g).Referanseperson.Hjemmel }, alleHjemler[:11]...),
			sporsmaal(sti+"referanseperson/permanent", func(g *kategori.Grunnlag) *lov.JaNei { return &o(g).Referanseperson.Permanent }),
			naer(sti+"referanseperson/vedtaksdato", func(g *kategori.Grunnlag) *date.Date { return &o(g).Referanseperson.Vedtaksdato }, soeknad, -1),
			naer(sti+"referanseperson/bosattIKommuneFra", bosatt, soeknad, -1),
			enkelt(sti+"referanseperson", func(g *kategori.Grunnlag) *kategori.Referanseperson { return &o(g).Referanseperson },
				referanse(g, i, kategori.Utl28, 10), referanse(g, i, kategori.Utl28, 2000), referanse(g, i, kategori.Utl23, 10)))
	}
	for k := range g.Bosettinger {
		sti := fmt.Sprint("/bosettinger/", k, "/")
		ff = append(ff,
			datofelt(sti+"fra", func(g *kategori.Grunnlag) *date.Date { return &g.Bosettinger[k].Fra }),
			sporsmaal(sti+"etterAvtale", func(g *kategori.Grunnlag) *lov.JaNei { return &g.Bosettinger[k].EtterAvtale }))
	}
	for i := range g.Arbeidsforhold {
		sti := fmt.Sprint("/arbeidsforhold/", i, "/")
		ff = append(ff, enkelt(sti+"timerPerUke", func(g *kategori.Grunnlag) *lov.Timer { return &g.Arbeidsforhold[i].TimerPerUke },
			lov.TimerAv(0), lov.TimerAv(10_000_000), lov.TimerAv(20_000_000), lov.TimerAv(29_999_999), lov.TimerAv(30_000_000)))
		if g.Arbeidsforhold[i].Tilbud { // an offer that was taken up has its first day beside the day it was made
			ff = append(ff, datofelt(sti+"tilbudsdato", func(g *kategori.Grunnlag) *date.Date { return &g.Arbeidsforhold[i].Tilbudsdato }))
		} else {
			ff = append(ff, datofelt(sti+"fra", func(g *kategori.Grunnlag) *date.Date { return &g.Arbeidsforhold[i].Fra }))
		}
	}
	for i := range g.Vedtak {
		sti := fmt.Sprint("/vedtak/", i, "/")
		ff = append(ff,
			datofelt(sti+"vedtaksdato", func(g *kategori.Grunnlag) *date.Date { return &g.Vedtak[i].Vedtaksdato }),
			datofelt(sti+"startdato", func(g *kategori.Grunnlag) *date.Date { return &g.Vedtak[i].Startdato }))
	}
	return ff
}

// referanse is a referanseperson settled some days before the application of permit i.
func referanse(g *kategori.Grunnlag, i int, h kategori.Hjemmel, dager date.Date) kategori.Referanseperson {
	soeknad := max(g.Oppholdstillatelser[i].Soeknadsdato, 710_000)
	return kategori.Referanseperson{Gitt: true, Hjemmel: h, Permanent: lov.Nei, BosattIKommuneFra: soeknad - dager, Vedtaksdato: soeknad - dager}
}

// trekkHull takes some of the facts of g away and returns those it took, none of them inside another.
func trekkHull(t *rapid.T, g *kategori.Grunnlag, maks int) (hull []felt) {
	alle := felter(g)
	for range rapid.IntRange(1, maks).Draw(t, "antall hull") {
		f := alle[rapid.IntRange(0, len(alle)-1).Draw(t, "hull")]
		if !slices.ContainsFunc(hull, func(h felt) bool { return strings.HasPrefix(h.sti, f.sti) || strings.HasPrefix(f.sti, h.sti) }) {
			f.tom(g)
			hull = append(hull, f)
		}
	}
	if i := slices.IndexFunc(hull, func(f felt) bool { return f.sti == "/foedselsdato" }); i > 0 {
		hull[0], hull[i] = hull[i], hull[0] // the days of birth to try are not to turn on what the others are filled with
	}
	return hull
}
