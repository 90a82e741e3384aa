package status_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// gammel is a participant under introduksjonsloven: settled on 1 March 2014 and nyankommet through 28 February 2016, with a vedtak of 5 May
// 2014 on a programme from 2 June 2014.
func gammel(per string, hh ...func(*status.LivGrunnlag)) *status.LivGrunnlag {
	g := &status.LivGrunnlag{Per: d(per), Lovdato: d(per), Lov: lov.Introduksjonsloven, Avsluttet: lov.IkkeOppfylt, Oppholdstillatelser: []kategori.Oppholdstillatelse{}}
	g.Perioder = rader(per, "2014-03-01", kategori.RadEtterAvtale, "2016-03-01", kategori.RadToAar)
	g.Vedtak = []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: d("2014-05-05"), Startdato: d("2014-06-02")}}
	g.VedVedtak = []kategori.Periode{{Fom: d("2014-05-05"), Svar: kategori.Dag{Mulige: kategori.SettAv(kategori.RettOgPlikt)}}}
	for _, h := range hh {
		h(g)
	}
	return g
}

// rader is what the decision table says: a row from each day, the last through per.
func rader(per string, dagerOgRader ...any) (pp []kategori.Periode) {
	for i := 0; i < len(dagerOgRader) && d(dagerOgRader[i].(string)) <= d(per); i += 2 {
		fom, rad := d(dagerOgRader[i].(string)), dagerOgRader[i+1].(kategori.Rad)
		k := kategori.Kategorien(rad)
		pp = append(pp, kategori.Periode{Fom: fom, Tom: d(per), Svar: kategori.Dag{Utfall: lov.OppfyltHvis(k != kategori.Ingen), Kategori: k, Mulige: kategori.SettAv(k), Rad: rad, Tillatelse: -1}})
		if i > 0 {
			pp[len(pp)-2].Tom = fom - 1
		}
	}
	return pp
}

func utenVedtak(g *status.LivGrunnlag) { g.Vedtak, g.VedVedtak = nil, nil }

func ogVedtak(v vedtak.Vedtak) func(*status.LivGrunnlag) {
	return func(g *status.LivGrunnlag) { g.Vedtak = append(g.Vedtak, v) }
}

func slutter(k avslutning.Kode, dato string) func(*status.LivGrunnlag) {
	return func(g *status.LivGrunnlag) {
		g.Avsluttet, g.Avslutning = lov.Oppfylt, avslutning.Linje{Kode: k, Dato: d(dato), RegistrertAv: avslutning.Kommune}
	}
}

// The life of T53 under introduksjonsloven, and the provision of each step: none of another act.
func TestLivEtterIntroduksjonsloven(t *testing.T) {
	const program = "rett-og-plikt gjeldende 2014-03-01–"
	bortfall := vedtak.Vedtak{Type: vedtak.BortfallArbeid, Vedtaksdato: d("2014-04-01")}
	for _, l := range []struct {
		navn, fordi string
		g           *status.LivGrunnlag
		vil         string
		steg        []string // provision and rule
	}{
		{"nyankommet", "§ 2: bosatt i kommunen i mindre enn to år", gammel("2014-04-01"), program, []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/5 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"i program etter to år", "§ 2: dagen for vedtaket avgjør", gammel("2016-03-01"), program, []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 beholder", "introduksjonsloven/2 beholder", "introduksjonsloven/5 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"to år uten vedtak", "§ 2", gammel("2016-03-01", utenVedtak), "rett-og-plikt ikke-gjeldende 2014-03-01–2016-02-29", []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 tabell", "introduksjonsloven/5 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"bortfall på grunn av arbeid", "§ 8 fjerde ledd er integreringslovens: etter introduksjonsloven faller ingenting bort", gammel("2014-05-01", utenVedtak, ogVedtak(bortfall)), program, []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/5 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"bortfall etter 2026", "den som er under introduksjonsloven, er det på alle dager", gammel("2026-07-01", utenVedtak, func(g *status.LivGrunnlag) {
			g.Perioder = rader("2026-07-01", "2025-12-01", kategori.RadEtterAvtale)
			g.Vedtak = []vedtak.Vedtak{{Type: vedtak.BortfallArbeid, Vedtaksdato: d("2026-03-20")}, {Type: vedtak.BortfallArbeid}}
		}), "rett-og-plikt gjeldende 2025-12-01–", []string{"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/5 avsluttet", "introduksjonsloven/2 kategori"}},
		{"avvist", "§ 3 andre ledd", gammel("2015-02-01", slutter(avslutning.AvvistProgram, "2015-01-05")), "rett-og-plikt ikke-gjeldende 2014-03-01–2015-01-05", []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 beholder", "introduksjonsloven/3/2 etter-avslutningen", "introduksjonsloven/3/2 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"permanent stans", "§ 7", gammel("2015-02-01", slutter(avslutning.PermanentStans, "2015-01-05")), "rett-og-plikt ikke-gjeldende 2014-03-01–2015-01-05", []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 beholder", "introduksjonsloven/7 etter-avslutningen", "introduksjonsloven/7 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"utgått oppstartsfrist", "§ 2", gammel("2016-04-01", utenVedtak, slutter(avslutning.UtgaattOppstartsfrist, "2016-02-29")), "rett-og-plikt ikke-gjeldende 2014-03-01–2016-02-29", []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 tabell", "introduksjonsloven/2 avsluttet", "introduksjonsloven/2 kategori",
		}},
		{"fullført", "§ 5", gammel("2016-07-01", slutter(avslutning.Arbeid, "2016-06-02"), func(g *status.LivGrunnlag) { g.Avslutning.Maaloppnaaelse = avslutning.MaalArbeid }), "rett-og-plikt gjennomfoert 2014-03-01–2016-06-02", []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 beholder", "introduksjonsloven/2 beholder", "introduksjonsloven/5 etter-avslutningen", "introduksjonsloven/5 avsluttet", "introduksjonsloven/5 gjennomfoert", "introduksjonsloven/2 kategori",
		}},
		{"tilbakekalt", "T53; § 2", gammel("2015-02-01", func(g *status.LivGrunnlag) {
			g.Perioder = rader("2015-02-01", "2014-03-01", kategori.RadEtterAvtale, "2015-01-06", kategori.RadUtenTillatelse)
			g.Oppholdstillatelser = []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: d("2014-01-10"), TilbakekaltFra: d("2015-01-05")}}
		}), "rett-og-plikt ikke-gjeldende 2014-03-01–2015-01-05", []string{
			"introduksjonsloven/3/2 deltakelse-innvilget", "introduksjonsloven/2 tabell", "introduksjonsloven/2 beholder", "introduksjonsloven/2 tilbakekalt", "introduksjonsloven/2 tabell", "introduksjonsloven/5 avsluttet", "introduksjonsloven/2 kategori",
		}},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := svar{}
			r := status.Norge()
			r.Liv(&s.Liv, l.g, &s.mangler, &s.spor)
			assert.Equal(t, l.vil, strings.Join(s.kort(), "; "), l.fordi)
			assert.Empty(t, s.mangler)
			var steg []string
			for st := range s.spor.Alle() {
				steg = append(steg, st.Rad.Hjemmel.String()+" "+strings.TrimPrefix(st.Regel.ID, "status/"))
			}
			assert.Equal(t, l.steg, steg, l.fordi)

			var igjen svar // the facts of the trace give it again
			g := gjenskapLiv(&s.spor, l.g.Per, l.g.Lovdato)
			g.Lov = lov.Introduksjonsloven
			r.Liv(&igjen.Liv, &g, &igjen.mangler, &igjen.spor)
			assert.Equal(t, s.kort(), igjen.kort())
			assert.Equal(t, lesSpor(&s.spor), lesSpor(&igjen.spor))
		})
	}
}

// Each status under introduksjonsloven, and the row it rests on, on both sides of the days on which the words were changed.
func TestStatusEtterIntroduksjonsloven(t *testing.T) {
	fra := func(t vedtak.Type) []vedtak.Vedtak {
		return []vedtak.Vedtak{
			{Type: vedtak.Deltakelse, Vedtaksdato: d("2010-01-04"), Startdato: d("2010-02-01")},
			{Type: t, Startdato: d("2010-02-01"), Sluttdato: d("2019-12-31")},
		}
	}
	for _, l := range []struct {
		navn, fordi string
		g           status.Grunnlag
		vil         status.Status
		steg        string // provision, first day of the row, and rule
	}{
		{"permisjon før endringen", "§ 5 til 31.8.2018", status.Grunnlag{Per: d("2018-08-31"), Vedtak: fra(vedtak.Permisjon)}, status.Permisjon, "introduksjonsloven/5 2003-09-01 periode"},
		{"permisjon etter endringen", "§ 5 fra 1.9.2018", status.Grunnlag{Per: d("2018-09-01"), Vedtak: fra(vedtak.Permisjon)}, status.Permisjon, "introduksjonsloven/5 2018-09-01 periode"},
		{"stans før endringen", "§ 7 til 31.12.2015", status.Grunnlag{Per: d("2015-12-31"), Vedtak: fra(vedtak.MidlertidigStans)}, status.MidlertidigStans, "introduksjonsloven/7 2003-09-01 periode"},
		{"stans etter endringen", "§ 7 fra 1.1.2016", status.Grunnlag{Per: d("2016-01-01"), Vedtak: fra(vedtak.MidlertidigStans)}, status.MidlertidigStans, "introduksjonsloven/7 2016-01-01 periode"},
		{"deltar", "§ 3 andre ledd", status.Grunnlag{Per: d("2020-01-01"), Vedtak: fra(vedtak.Permisjon)}, status.DeltarIOrdning, "introduksjonsloven/3/2 2003-09-01 startet"},
		{"avsluttet før endringen", "§ 5 til 31.8.2018", status.Grunnlag{Per: d("2018-08-31"), Avsluttet: lov.Oppfylt, Avslutning: avslutning.Linje{Kode: avslutning.Arbeid}}, status.Avsluttet, "introduksjonsloven/5 2003-09-01 avsluttet"},
		{"avsluttet etter endringen", "§ 5 fra 1.9.2018", status.Grunnlag{Per: d("2018-09-01"), Avsluttet: lov.Oppfylt, Avslutning: avslutning.Linje{Kode: avslutning.Arbeid}}, status.Avsluttet, "introduksjonsloven/5 2018-09-01 avsluttet"},
		{"avvist", "§ 3 andre ledd", status.Grunnlag{Per: d("2018-09-01"), Avsluttet: lov.Oppfylt, Avslutning: avslutning.Linje{Kode: avslutning.AvvistProgram}}, status.Avsluttet, "introduksjonsloven/3/2 2003-09-01 avsluttet"},
		{"ikke avsluttet etter 2021", "integreringsforskriften § 72 andre ledd: loven gjelder fortsatt for dem", status.Grunnlag{Per: d("2022-01-03")}, status.KategoriBeregnet, "introduksjonsloven/5 2018-09-01 avsluttet"},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			g := l.g
			g.Lov, g.Lovdato = lov.Introduksjonsloven, g.Per
			if g.Avsluttet == lov.Uavklart {
				g.Avsluttet = lov.IkkeOppfylt
			}
			r := status.Norge()
			var m lov.Mangler
			var sp lov.Spor
			assert.Equal(t, status.Ordningsstatus{Utfall: lov.Oppfylt, Status: l.vil}, r.Status(&g, &m, &sp), l.fordi)
			var steg []string
			for st := range sp.Alle() {
				assert.Equal(t, lov.Introduksjonsloven, st.Rad.Hjemmel.Lov, st.Regel.ID)
				steg = append(steg, st.Rad.Hjemmel.String()+" "+dag(st.Rad.Fra)+" "+strings.TrimPrefix(st.Regel.ID, "status/"))
			}
			assert.Contains(t, steg, l.steg, l.fordi)
		})
	}
	r := status.Norge()
	g := status.Grunnlag{Per: d("2020-12-31"), Lovdato: d("2020-12-31")}
	assert.Zero(t, r.Status(&g, new(lov.Mangler), nil), "integreringsloven was not in force")
	g.Per, g.Lovdato, g.Lov = d("2003-08-31"), d("2003-08-31"), lov.Introduksjonsloven
	assert.Zero(t, r.Status(&g, new(lov.Mangler), nil), "nor introduksjonsloven")
}

// A bortfall from before § 8 fjerde ledd takes nothing away, and the trace says why.
func TestBortfallFoer2026(t *testing.T) {
	for _, l := range []struct {
		navn, fordi   string
		per, lovdato  string
		vedtatt       string
		vil           string
		utenfor, trer bool // the trace says that the provision did not apply; and that the decision took something away
	}{
		{"vedtatt og sett i 2025", "§ 8 fjerde ledd er i kraft 1.1.2026", "2025-12-31", "2025-12-31", "2025-12-20", gjelder, true, false},
		{"vedtatt i 2025, sett i 2026", "loven på vedtaksdagen", "2026-01-02", "2026-01-02", "2025-12-31", gjelder, true, false},
		{"vedtatt den første dagen", "§ 8 fjerde ledd", "2026-01-02", "2026-01-02", "2026-01-01", falt("2026-01-01"), false, true},
		{"vedtatt i 2026, etter loven før", "ingen nyere enn lovdatoen", "2026-03-01", "2025-12-31", "2026-02-02", gjelder, true, false},
		{"vedtatt i 2026, etter loven den første dagen", "ingen nyere enn lovdatoen", "2026-03-01", "2026-01-01", "2026-02-02", falt("2026-02-02"), false, true},
		{"vedtatt senere", "ikke med ennå", "2025-12-31", "2025-12-31", "2026-01-01", gjelder, false, false},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			g := status.LivGrunnlag{
				Per: d(l.per), Lovdato: d(l.lovdato), Avsluttet: lov.IkkeOppfylt, Oppholdstillatelser: []kategori.Oppholdstillatelse{},
				Perioder: rader(l.per, "2025-12-01", kategori.RadEtterAvtale), Vedtak: []vedtak.Vedtak{{Type: vedtak.Deltakelse, Ordning: vedtak.Norsk}, {Type: vedtak.BortfallArbeid, Vedtaksdato: d(l.vedtatt)}, {Type: vedtak.BortfallArbeid, Ordning: vedtak.Norsk, Vedtaksdato: d(l.vedtatt)}},
			}
			r := status.Norge()
			s := svar{}
			r.Liv(&s.Liv, &g, &s.mangler, &s.spor)
			assert.Equal(t, l.vil, strings.Join(s.kort(), "; "), l.fordi)
			utenfor, trer := 0, 0
			for st, ff := range s.spor.Alle() {
				switch st.Regel.ID {
				case "lov/ikke-i-kraft-ennaa":
					utenfor++
					assert.Equal(t, "integreringsloven/8/4/p1", st.Rad.Hjemmel.String())
					assert.Equal(t, min(d(l.vedtatt), d(l.lovdato)), fakta(ff).dag("lovdato"))
				case "status/bortfall":
					trer++
				}
			}
			assert.Equal(t, l.utenfor, utenfor == 1, l.fordi)
			assert.Equal(t, l.trer, trer == 1, l.fordi)
		})
	}

	g := status.LivGrunnlag{Per: d("2025-12-31"), Lovdato: d("2025-12-31"), Avsluttet: lov.IkkeOppfylt, Perioder: rader("2025-12-31", "2025-12-01", kategori.RadEtterAvtale), Vedtak: []vedtak.Vedtak{{Type: vedtak.BortfallArbeid}}}
	s := svar{}
	r := status.Norge()
	r.Liv(&s.Liv, &g, &s.mangler, &s.spor)
	assert.Equal(t, []string{gjelder}, s.kort(), "a bortfall without its day cannot be of 2026 yet")
	g.Per, g.Lovdato, g.Perioder[0].Tom = d("2026-01-01"), d("2026-01-01"), d("2026-01-01")
	r.Liv(&s.Liv, &g, &s.mangler, &s.spor)
	assert.Equal(t, "uavklart rett-og-plikt/ingen", s.kort()[0], "and from 2026 it may be")
	g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.BortfallArbeid, Vedtaksdato: d("2025-12-31"), IkkeGjeldende: true})
	g.UdaterteAvslutninger = []lov.Sti{lov.I("avslutninger", 0, "dato")}
	r.Liv(&s.Liv, &g, &s.mangler, nil)
	assert.Equal(t, "uavklart rett-og-plikt/ingen", s.kort()[0], "one that may be, beside one that may stand and takes nothing away")
}

// Which permit leaves it open whether one was lost: under introduksjonsloven also one under § 38 femte ledd of a person who is no member of
// a family with children, who may be enslig mindreårig; § 43 h is not of that act.
func TestTaptEtterIntroduksjonsloven(t *testing.T) {
	tillatelser := func(hh ...kategori.Hjemmel) (oo []kategori.Oppholdstillatelse) {
		for _, h := range hh {
			oo = append(oo, kategori.Oppholdstillatelse{Hjemmel: h, Vedtaksdato: d("2014-01-10"), Barnefamilie: lov.Nei})
		}
		return oo
	}
	for _, l := range []struct {
		navn, fordi string
		lov         lov.Lov
		oo          []kategori.Oppholdstillatelse
		enslig      lov.JaNei
		mangler     string // empty: it can be told, and none is lost
	}{
		{"ikke barnefamilie", "§ 2 bokstav c: kan være enslig mindreårig", lov.Introduksjonsloven, tillatelser(kategori.Utl38_5a), lov.Ukjent, "/ensligMindreaarig"},
		{"enslig mindreårig", "§ 2 bokstav c", lov.Introduksjonsloven, tillatelser(kategori.Utl38_5a), lov.Ja, ""},
		{"ikke barnefamilie, integreringsloven", "§ 9 første ledd bokstav d: bare barnefamilier", lov.Integreringsloven, tillatelser(kategori.Utl38_5b), lov.Ukjent, ""},
		{"etter § 34", "§ 43 h er integreringsforskriftens", lov.Introduksjonsloven, tillatelser(kategori.Utl34, kategori.Utl28), lov.Ukjent, ""},
		{"etter § 34, integreringsloven", "§ 43 h kan gjelde", lov.Integreringsloven, tillatelser(kategori.Utl34, kategori.Utl28), lov.Ukjent, "/oppholdstillatelser"},
		{"barnefamilie", "§ 2 bokstav c", lov.Introduksjonsloven, func() []kategori.Oppholdstillatelse {
			oo := tillatelser(kategori.Utl38_5a)
			oo[0].Barnefamilie = lov.Ja
			return oo
		}(), lov.Ukjent, ""},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			g := gammel("2022-02-01", utenVedtak)
			g.Lov, g.Oppholdstillatelser, g.EnsligMindreaarig = l.lov, l.oo, l.enslig
			g.Perioder[1].Svar = kategori.Dag{Mulige: kategori.SettAv(kategori.Ingen, kategori.RettOgPlikt), Tillatelse: -1}
			r := status.Norge()
			tapt := r.Tapt(new(status.Liv), g).Kategori
			assert.Equal(t, l.mangler != "", tapt.Utfall == lov.Uavklart, l.fordi)
			assert.Equal(t, l.mangler, strings.Join(stier(tapt.Mangler), " "), l.fordi)
		})
	}
}

// A kategori that is lost without a day of a permit that tells of it: the permits as a whole took it.
func TestTaptUtenDag(t *testing.T) {
	g := gammel("2016-07-01", utenVedtak, func(g *status.LivGrunnlag) {
		g.Perioder = rader("2016-07-01", "2014-03-01", kategori.RadEtterAvtale, "2015-01-06", kategori.RadUtenTillatelse)
		g.Oppholdstillatelser = []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: d("2014-01-10")}}
	})
	r := status.Norge()
	tapt := r.Tapt(new(status.Liv), g)
	assert.Equal(t, lov.Oppfylt, tapt.Kategori.Utfall)
	assert.Equal(t, d("2015-01-05"), tapt.Kategori.Dato)
	assert.Equal(t, "/oppholdstillatelser", tapt.Sti.String())
}

// The right to complete is integreringsloven's; under introduksjonsloven the programme runs on all the same (T53), and nothing is claimed.
func TestFunnEtterIntroduksjonsloven(t *testing.T) {
	for _, l := range []struct {
		lov  lov.Lov
		per  string
		rad  kategori.Rad
		vil  string
		full bool
	}{
		{lov.Integreringsloven, "2026-03-01", kategori.RadUtenTillatelse, "rett-til-aa-fullfoere", true},
		{lov.Introduksjonsloven, "2026-03-01", kategori.RadUtenTillatelse, "", true},
		{lov.Integreringsloven, "2026-03-01", kategori.RadToAar, "", false},
	} {
		g := gammel(l.per)
		g.Lov, g.Perioder[1].Svar.Rad = l.lov, l.rad
		r := status.Norge()
		s := svar{}
		r.Liv(&s.Liv, g, &s.mangler, nil)
		var koder []string
		for _, f := range r.Funn(nil, g, &s.Liv) {
			koder = append(koder, f.Kode.Kode)
		}
		assert.Equal(t, l.vil, strings.Join(koder, " "))
		assert.Equal(t, l.full, s.Fullfoerer(g))
	}

	// A vedtak when two years had passed under § 2 is told of with that limit, any other without a kategori here.
	for rad, vil := range map[kategori.Rad]string{kategori.RadToAarParagraf2: "", kategori.RadUtenBehov: "deltakelse-uten-kategori"} {
		g := gammel("2016-07-01", func(g *status.LivGrunnlag) {
			g.Perioder = rader("2016-07-01", "2014-03-01", rad)
			g.VedVedtak = g.Perioder
		})
		r := status.Norge()
		s := svar{}
		r.Liv(&s.Liv, g, &s.mangler, nil)
		var koder []string
		for _, f := range r.Funn(nil, g, &s.Liv) {
			koder = append(koder, f.Kode.Kode)
		}
		assert.Equal(t, vil, strings.Join(koder, " "), rad.String())
	}

	// A row of the document on bortfall, by a law that has none.
	for _, l := range []struct {
		lovdato, vil string
	}{{"2025-12-31", ""}, {"2026-01-01", "gjeninntreden-etter-bortfall"}} {
		g := &status.LivGrunnlag{
			Per: d("2026-03-01"), Lovdato: d(l.lovdato), Oppholdstillatelser: []kategori.Oppholdstillatelse{},
			Perioder: rader("2026-03-01", "2026-01-20", kategori.RadArbeid, "2026-02-01", kategori.RadEtterAvtale),
		}
		slutter(avslutning.BortfallArbeid, "2026-01-25")(g)
		r := status.Norge()
		s := svar{}
		r.Liv(&s.Liv, g, &s.mangler, nil)
		var koder []string
		for _, f := range r.Funn(nil, g, &s.Liv) {
			koder = append(koder, f.Kode.Kode)
		}
		assert.Equal(t, l.vil, strings.Join(koder, " "), l.lovdato)
	}
}
