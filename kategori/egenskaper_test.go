package kategori_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// With everything given there is an answer, and nothing is missing.
func TestAltOppgitt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		var m lov.Mangler
		a := r.Dag(&g, &m, nil)
		if len(m) > 0 {
			t.Fatalf("%v missing of\n%+v", m, g)
		}
		lovdato := g.Lovdato
		if lovdato == 0 {
			lovdato = g.Dag
		}
		foerst := d("2021-01-01")
		if g.Lov == lov.Introduksjonsloven {
			foerst = d("2004-09-01")
		}
		if (a.Utfall == lov.Uavklart) != (lovdato < foerst) {
			t.Fatalf("%+v\n%+v", a, g)
		}
		if k, ok := a.Mulige.Eneste(); a.Utfall != lov.Uavklart && (!ok || k != a.Kategori || a.Rad == 0 || kategori.Kategorien(a.Rad) != k) {
			t.Fatalf("%+v\n%+v", a, g)
		}
	})
}

// A missing fact that is filled never contradicts the answer, and the kategori is among those that were possible.
func TestUtfylling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, hel := trekkRegler(t), trekkGrunnlag(t)
		g := kopi(hel)
		trekkHull(t, &g, 4)
		var m lov.Mangler
		a := r.Dag(&g, &m, nil)
		b := r.Dag(&hel, new(lov.Mangler), nil)
		if b.Utfall == lov.Uavklart {
			return
		}
		if a.Mulige&b.Mulige != b.Mulige {
			t.Fatalf("%v was not possible: %b, missing %v\n%+v\n%+v", b.Kategori, a.Mulige, m, g, hel)
		}
		if (a.Utfall == lov.Uavklart) != (len(m) > 0) {
			t.Fatalf("%v with %v missing\n%+v", a.Utfall, m, g)
		}
		vedtaksdato := nylig(t, "vedtaksdato", g.Dag)
		if a, b := r.VedVedtak(&g, vedtaksdato, nil, nil), r.VedVedtak(&hel, vedtaksdato, nil, nil); a.Mulige&b.Mulige != b.Mulige {
			t.Fatalf("on the day of the vedtak, %v, %v was not possible: %b\n%+v\n%+v", vedtaksdato, b.Kategori, a.Mulige, g, hel)
		}
	})
}

// The kategorier said to be possible are those that some way to fill what is missing gives, and no others; and a field is said to be
// missing when, and only when, two values of it give different kategorier on some way to fill the others.
func TestMuligeErEksakt(t *testing.T) {
	faerre(t, 10)
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		hull := trekkHull(t, &g, 3)
		if antallDager(hull) > 1 || slices.ContainsFunc(hull, func(f felt) bool { return f.liste }) {
			return
		}
		var m lov.Mangler
		a := r.Dag(&g, &m, nil)
		mulige, betyr := proevAlt(&r, &g, hull)
		if mulige != a.Mulige {
			t.Fatalf("possible %b, by trying %b; missing %v\n%+v", a.Mulige, mulige, m, g)
		}
		soek := r
		soek.MaksForsoek = 0
		if b := soek.Dag(&g, nil, nil); b.Mulige != mulige {
			t.Fatalf("possible %b by the search, by trying %b; missing %v\n%+v", b.Mulige, mulige, m, g)
		}
		slices.Sort(betyr)
		fikk := stier(m)
		slices.Sort(fikk)
		if !slices.Equal(fikk, betyr) {
			t.Fatalf("%v missing, by trying %v\n%+v", fikk, betyr, g)
		}
	})
}

// The search for the kategorier alone, which takes over when the ways are too many, finds what trying them all finds, and names every field
// that trying them all names.
func TestSoekFinnerDetSamme(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		trekkHull(t, &g, 6)
		soek := r
		soek.MaksForsoek = 0
		var alle, noen lov.Mangler
		a, b := r.Dag(&g, &noen, nil), soek.Dag(&g, &alle, nil)
		if a.Mulige != b.Mulige {
			t.Fatalf("possible %b, by the search %b; missing %v\n%+v", a.Mulige, b.Mulige, noen, g)
		}
		for _, s := range noen {
			if !slices.Contains(alle, s) {
				t.Fatalf("%v is missing, and the search names %v\n%+v", s, alle, g)
			}
		}
	})
}

func antallDager(hull []felt) (n int) {
	for _, f := range hull {
		if f.dager {
			n++
		}
	}
	return n
}

// proevAlt fills the holes in every way and returns the kategorier that it gives and the fields that change it.
func proevAlt(r *kategori.Regler, g *kategori.Grunnlag, hull []felt) (mulige kategori.Sett, betyr []string) {
	type svar struct {
		valg [3]int
		k    kategori.Sett
	}
	var alle []svar
	var gaa func(k kategori.Grunnlag, i int, valg [3]int)
	gaa = func(k kategori.Grunnlag, i int, valg [3]int) {
		if i == len(hull) {
			s := r.Dag(&k, nil, nil).Mulige
			mulige |= s
			alle = append(alle, svar{valg, s})
			return
		}
		for n, fyll := range hull[i].verdier(&k) {
			neste := kopi(k)
			fyll(&neste)
			valg[i] = n
			gaa(neste, i+1, valg)
		}
	}
	gaa(*g, 0, [3]int{})
	for i, f := range hull {
		tillatelse, _, _ := strings.Cut(strings.TrimPrefix(f.sti, "/oppholdstillatelser/"), "/")
		if hjemmel := "/oppholdstillatelser/" + tillatelse + "/hjemmel"; f.sti != hjemmel && !strings.HasSuffix(f.sti, tillatelse+"/vedtaksdato") &&
			slices.ContainsFunc(hull, func(h felt) bool { return h.sti == hjemmel }) {
			continue // only some hjemler ask for it: it is not asked for while that is missing
		}
		foerste := map[[3]int]kategori.Sett{}
		if slices.ContainsFunc(alle, func(s svar) bool {
			s.valg[i] = 0
			if k, ok := foerste[s.valg]; ok {
				return k != s.k
			}
			foerste[s.valg] = s.k
			return false
		}) {
			betyr = append(betyr, f.sti)
		}
	}
	return mulige, betyr
}

// The order of the lists does not matter.
func TestRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		trekkHull(t, &g, 2)
		bak := kopi(g)
		slices.Reverse(bak.Oppholdstillatelser)
		slices.Reverse(bak.Bosettinger)
		slices.Reverse(bak.Arbeidsforhold)
		slices.Reverse(bak.Vedtak)
		a, b := r.Dag(&g, new(lov.Mangler), nil), r.Dag(&bak, new(lov.Mangler), nil)
		if a.Mulige != b.Mulige || a.Rad != b.Rad || a.Tolkninger != b.Tolkninger || a.SisteDag != b.SisteDag || a.Gjeninntreden != b.Gjeninntreden || a.Innvilgelse != b.Innvilgelse {
			t.Fatalf("%+v\n%+v\n%+v", a, b, g)
		}
	})
}

// Where another reading gives another answer, the open point is named.
func TestTolkningerNavngis(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		if rapid.Bool().Draw(t, "hull") {
			trekkHull(t, &g, 2)
		}
		a, fristA := r.Dag(&g, nil, nil), r.ToAar(&g, nil, nil)
		for _, v := range []struct {
			nr   lov.Tolkning
			endr func(*kategori.Regler)
		}{
			{23, func(r *kategori.Regler) { r.PaaDagen = !r.PaaDagen }},
			{25, func(r *kategori.Regler) { r.FraTillatelse = !r.FraTillatelse }},
			{27, func(r *kategori.Regler) { r.SumAvStillinger = !r.SumAvStillinger }},
			{28, func(r *kategori.Regler) { r.ArbeidetsSlutt = !r.ArbeidetsSlutt }},
			{30, func(r *kategori.Regler) { r.Kollektiv2026 = (r.Kollektiv2026 + 1) % 3 }},
			{31, func(r *kategori.Regler) { r.AlleVedtak = !r.AlleVedtak }},
			{56, func(r *kategori.Regler) { r.FemAarFraTillatelse = !r.FemAarFraTillatelse }},
			{60, func(r *kategori.Regler) { r.FraFornyelse = !r.FraFornyelse }},
			{64, func(r *kategori.Regler) { r.TilVedtak = !r.TilVedtak }},
			{67, func(r *kategori.Regler) { r.FoersteTillatelse = !r.FoersteTillatelse }},
			{68, func(r *kategori.Regler) { r.FoersteBosetting = !r.FoersteBosetting }},
			{69, func(r *kategori.Regler) { r.OgsaaUtenAvtale = !r.OgsaaUtenAvtale }},
		} {
			annen := r
			v.endr(&annen)
			b, fristB := annen.Dag(&g, nil, nil), annen.ToAar(&g, nil, nil)
			if (v.nr == 25 || v.nr == 56) && (b.Utfall == lov.Uavklart || fristB.Utfall == lov.Uavklart) {
				continue // a day that only the other reading asks for is not given
			}
			if a.Mulige != b.Mulige && !a.Tolkninger.Har(v.nr) {
				t.Fatalf("%b, %b by the other reading, and %v is not named\n%+v", a.Mulige, b.Mulige, v.nr, g)
			}
			if (fristA.SisteDag != fristB.SisteDag || fristA.Utfall != fristB.Utfall) && !fristA.Tolkninger.Har(v.nr) {
				t.Fatalf("%v, %v by the other reading, and %v is not named\n%+v", fristA.SisteDag, fristB.SisteDag, v.nr, g)
			}
		}
	})
}
