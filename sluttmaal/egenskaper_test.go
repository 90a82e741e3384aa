package sluttmaal_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// sjelden is true one time in n.
func sjelden(t *rapid.T, navn string, n int) bool { return rapid.IntRange(1, n).Draw(t, navn) == n }

// trekkRegler draws the rules with any choice of readings.
func trekkRegler(t *rapid.T) sluttmaal.Regler {
	r := sluttmaal.Norge()
	r.Oppstart = rapid.SampledFrom([]sluttmaal.Oppstart{sluttmaal.Startdato, sluttmaal.StartdatoStreng, sluttmaal.VedVedtaksdato}).Draw(t, "T20")
	r.Aldersdag = rapid.SampledFrom([]sluttmaal.Aldersdag{sluttmaal.VedVedtak, sluttmaal.VedInnvilgelse, sluttmaal.VedStart}).Draw(t, "T24")
	r.Avvis, r.Loven = sjelden(t, "T47", 4), sjelden(t, "T50", 3)
	r.FagFoer76, r.FagErIkkeVgo = sjelden(t, "T54", 3), sjelden(t, "T63", 3)
	r.ToPlussEtt = sjelden(t, "T59", 3)
	return r
}

// trekkDag draws a day near those that the rules turn on, or any day.
func trekkDag(t *rapid.T, navn string) date.Date {
	grense := rapid.SampledFrom([]string{"2023-07-01", "2025-01-01", "2026-01-01"}).Draw(t, navn+" ved")
	if sjelden(t, navn+" hvor som helst", 3) {
		return date.Date(rapid.Int64Range(int64(d("2021-01-01")), int64(d("2028-12-31"))).Draw(t, navn))
	}
	return d(grense) + date.Date(rapid.IntRange(-2, 2).Draw(t, navn))
}

// trekkGrunnlag draws a participant, any fact of whom may be missing but the start. Few codes and few days, so that registrations tie.
func trekkGrunnlag(t *rapid.T) sluttmaal.Grunnlag {
	g := sluttmaal.Grunnlag{Lovdato: d("2026-07-01"), Startdato: trekkDag(t, "start"), KollektivMangler: []lov.Sti{kollektivet}, UtdanningMangler: utdanningen}
	fra := d("2025-06-01")
	switch rapid.IntRange(1, 5).Draw(t, "lov") {
	case 1: // the law before 2026
		g.Lovdato = trekkDag(t, "lovdato")
	case 2:
		g.Lov = lov.Introduksjonsloven
		g.Lovdato = date.Date(rapid.Int64Range(int64(d("2018-08-30")), int64(d("2026-07-01"))).Draw(t, "lovdato"))
		g.Startdato = d("2019-01-01") + date.Date(rapid.IntRange(-2, 2).Draw(t, "oppstart"))
		fra = rapid.SampledFrom([]date.Date{d("2020-07-31"), d("2021-06-01"), d("2025-06-19")}).Draw(t, "registrert mål")
	}
	if !sjelden(t, "uten vedtaksdato", 4) {
		g.Vedtaksdato = trekkDag(t, "vedtatt")
	}
	if !sjelden(t, "uten innvilgelse", 4) {
		g.Innvilgelse = trekkDag(t, "innvilget")
	}
	if !sjelden(t, "uten foedselsdato", 4) {
		aar := rapid.SampledFrom([]int{25, 40, 56}).Draw(t, "alder")
		y, m, dag := 2026-aar, 1, 1
		f := lov.D(y, m, dag)
		g.Foedselsdato = f + date.Date(rapid.IntRange(-400, 400).Draw(t, "født"))
	}
	janei := rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Nei, lov.Ukjent})
	g.HarVideregaaende, g.Kollektiv, g.Ukrainsk = janei.Draw(t, "vgs"), janei.Draw(t, "kollektiv"), janei.Draw(t, "ukrainsk")
	for range rapid.IntRange(1, 4).Draw(t, "registreringer") {
		s := sluttmaal.Registrering{Kode: sluttmaal.Kode(rapid.IntRange(0, 15).Draw(t, "kode"))}
		if !sjelden(t, "uten fra", 6) {
			s.Fra = fra + date.Date(rapid.IntRange(0, 1).Draw(t, "fra"))
		}
		if !sjelden(t, "uten registrert", 3) {
			s.Registrert = d("2025-06-01") + date.Date(rapid.IntRange(0, 1).Draw(t, "registrert"))
		}
		g.Registreringer = append(g.Registreringer, s)
	}
	return g
}

// The order in which goals are registered does not matter.
func TestRekkefoelgen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		plass := rapid.Permutation([]int{0, 1, 2, 3}[:len(g.Registreringer)]).Draw(t, "rekkefølge")
		andre := g
		andre.Registreringer = nil
		for _, i := range plass {
			andre.Registreringer = append(andre.Registreringer, g.Registreringer[i])
		}
		var m1, m2 lov.Mangler
		v1, v2 := r.Varighet(&g, &m1, nil), r.Varighet(&andre, &m2, nil)
		if (v1.Indeks < 0) != (v2.Indeks < 0) || v1.Indeks >= 0 && andre.Registreringer[v2.Indeks].Kode != g.Registreringer[v1.Indeks].Kode {
			t.Fatalf("another registration: %d of %+v, %d of %+v", v1.Indeks, g.Registreringer, v2.Indeks, andre.Registreringer)
		}
		tilbake := func(mm lov.Mangler, i func(int) int) []string {
			var alle []string
			for _, s := range mm {
				if s.Liste == "sluttmaal" && s.Indeks > 0 {
					s = lov.I("sluttmaal", i(int(s.Indeks)-1), s.Felt)
				}
				alle = append(alle, s.String())
			}
			slices.Sort(alle)
			return alle
		}
		// Of a goal registered twice either row may be named.
		samme := func(i int) int {
			for j := range g.Registreringer {
				if g.Registreringer[j].Kode == g.Registreringer[i].Kode && v1.Indeks >= 0 {
					return j
				}
			}
			return i
		}
		a, b := tilbake(m1, samme), tilbake(m2, func(i int) int { return samme(plass[i]) })
		if !slices.Equal(a, b) {
			t.Fatalf("other missing facts: %v and %v\n%+v", a, b, g.Registreringer)
		}
		v1.Indeks, v2.Indeks = 0, 0
		if v1 != v2 {
			t.Fatalf("another answer:\n%+v\n%+v", v1, v2)
		}
	})
}

// fyll gives some of the facts that are missing.
func fyll(t *rapid.T, r *sluttmaal.Regler, g *sluttmaal.Grunnlag) sluttmaal.Grunnlag {
	fylt := *g
	fylt.Registreringer = slices.Clone(g.Registreringer)
	janei := func(j *lov.JaNei, navn string) {
		if *j == lov.Ukjent {
			*j = rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Nei, lov.Ukjent}).Draw(t, "fyll "+navn)
		}
	}
	janei(&fylt.HarVideregaaende, "vgs")
	janei(&fylt.Kollektiv, "kollektiv")
	janei(&fylt.Ukrainsk, "ukrainsk")
	dag := func(x *date.Date, navn string) {
		if *x == 0 && rapid.Bool().Draw(t, "fyll "+navn) {
			*x = trekkDag(t, "fylt "+navn)
		}
	}
	if r.Aldersdag != sluttmaal.VedVedtak { // T24: startdato stands in for vedtaksdato
		dag(&fylt.Vedtaksdato, "vedtaksdato")
	}
	dag(&fylt.Innvilgelse, "innvilgelse")
	if fylt.Foedselsdato == 0 && rapid.Bool().Draw(t, "fyll foedselsdato") {
		fylt.Foedselsdato = date.Date(rapid.Int64Range(int64(d("1966-01-01")), int64(d("2006-01-01"))).Draw(t, "fylt foedselsdato"))
	}
	for i := range fylt.Registreringer {
		s := &fylt.Registreringer[i]
		if s.Fra == 0 && rapid.Bool().Draw(t, "fyll fra") {
			s.Fra = d("2025-06-01") + date.Date(rapid.IntRange(-1, 2).Draw(t, "fylt fra"))
		}
		if s.Registrert == 0 && rapid.Bool().Draw(t, "fyll registrert") {
			s.Registrert = d("2025-06-01") + date.Date(rapid.IntRange(-1, 2).Draw(t, "fylt registrert"))
		}
	}
	return fylt
}

// A missing fact that is filled in never contradicts an answer given without it.
func TestUtfyllingMotsierAldri(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		fylt := fyll(t, &r, &g)
		foer, etter := spoer(&r, &g), spoer(&r, &fylt)
		if foer.Utfall == lov.Oppfylt && foer.maaneder() != etter.maaneder() {
			t.Fatalf("%s became %q %v\n%+v\n%+v\nT20 %v, T54 %v, T50 %v, T47 %v", foer.maaneder(), etter.maaneder(), etter.mangler, g, fylt, r.Oppstart, r.FagFoer76, r.Loven, r.Avvis)
		}
	})
}

// The same of whether a goal is open.
func TestUtfyllingLukkerAldri(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		fylt := fyll(t, &r, &g)
		foer, etter := aapne(&r, &g), aapne(&r, &fylt)
		for k, u := range foer {
			if u != lov.Uavklart && etter[k] != u {
				t.Fatalf("%v: %v became %v\n%+v\n%+v\nT20 %v, T24 %v", k, u, etter[k], g, fylt, r.Oppstart, r.Aldersdag)
			}
		}
	})
}

// What is uavklart names something that is not given, or a code that the law refuses; what is answered lacks nothing.
func TestManglerErUoppgitt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		var m lov.Mangler
		v := r.Varighet(&g, &m, nil)
		if (v.Utfall == lov.Oppfylt) != (len(m) == 0) || v.Utfall != lov.Oppfylt && v.Utfall != lov.Uavklart {
			t.Fatalf("%v with %v missing", v.Utfall, m)
		}
		uoppgitt := func(s lov.Sti) bool {
			switch {
			case s.Felt == "fra":
				return g.Registreringer[s.Indeks-1].Fra == 0
			case s.Felt == "registrert":
				return g.Registreringer[s.Indeks-1].Registrert == 0
			case s.Felt == "vedtaksdato" && s.Liste == "vedtak":
				return g.Vedtaksdato == 0
			case s == kollektivet:
				return g.Kollektiv == lov.Ukjent
			case s == utdanningen:
				return g.HarVideregaaende == lov.Ukjent
			case s.Liste == "ukrainskVideregaaende":
				return g.Ukrainsk == lov.Ukjent
			case s.Liste == "foedselsdato":
				return g.Foedselsdato == 0
			case s.Liste == "oppholdstillatelser":
				return g.Innvilgelse == 0
			}
			return v.Indeks >= 0 && s == lov.I("sluttmaal", v.Indeks, "kode")
		}
		if slices.ContainsFunc(m, func(s lov.Sti) bool { return !uoppgitt(s) }) {
			alt := !slices.ContainsFunc(g.Registreringer, func(s sluttmaal.Registrering) bool { return s.Fra == 0 || s.Registrert == 0 })
			uavgjort := v.Likt && !slices.ContainsFunc(m, uoppgitt) && !slices.ContainsFunc(m, func(s lov.Sti) bool { return s.Felt != "registrert" })
			if !alt && !uavgjort || !v.Likt {
				t.Fatalf("missing, and given: %v\n%+v", m, g)
			}
		}
	})
}

// kort is what the frist and the findings follow from.
func kort(v *sluttmaal.Varighet) string {
	return fmt.Sprintf("%d (+%d) %s %d %v", v.Maaneder, v.Forlengelse, avvikNavn[v.Avvik], v.Alder, v.LovensKode)
}

// A reading that changes the answer or what is found is among those reached, whatever else was chosen. What it makes uavklart loses no
// date and need not be.
func TestTolkningerErNevnt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		v := r.Varighet(&g, new(lov.Mangler), nil)
		if v.Utfall != lov.Oppfylt {
			return
		}
		andre := map[lov.Tolkning][]sluttmaal.Regler{}
		for nr, velg := range map[lov.Tolkning]lesemaate{
			47: func(r *sluttmaal.Regler) { r.Avvis = !r.Avvis }, 50: func(r *sluttmaal.Regler) { r.Loven = !r.Loven },
			54: func(r *sluttmaal.Regler) { r.FagFoer76 = !r.FagFoer76 }, 63: func(r *sluttmaal.Regler) { r.FagErIkkeVgo = !r.FagErIkkeVgo },
		} {
			ny := r
			velg(&ny)
			andre[nr] = append(andre[nr], ny)
		}
		for i := range 3 {
			ny := r
			ny.Oppstart = sluttmaal.Oppstart(i)
			andre[20] = append(andre[20], ny)
			ny = r
			ny.Aldersdag = sluttmaal.Aldersdag(i)
			andre[24] = append(andre[24], ny)
		}
		for nr, alle := range andre {
			for i := range alle {
				w := alle[i].Varighet(&g, new(lov.Mangler), nil)
				if w.Utfall != lov.Oppfylt || v.Tolkninger.Har(nr) {
					continue
				}
				if a, b := kort(&w), kort(&v); a != b {
					t.Fatalf("%v gives %s, not %s, and is not named\n%+v", nr, a, b, g)
				}
			}
		}
	})
}
