package avslutning_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/vedtak"
)

// The order of T42 among causes of the same day.
var t42 = [...]avslutning.Kode{
	avslutning.Doed, avslutning.Utvandret, avslutning.AvvistProgram, avslutning.BortfallArbeid, avslutning.PermanentStans, avslutning.Flyttet,
	avslutning.IkkeLengerIKategori, avslutning.UtgaattOppstartsfrist, avslutning.IkkeRegistrert,
}

// inntreffer makes each cause happen on a day, from what is registered. Bortfall and the two years ask for a participant without
// deltakelse or sluttmål, the frist for one with both.
var inntreffer = [...]func(dag string) avslutning.RegelmotorGrunnlag{
	func(dag string) avslutning.RegelmotorGrunnlag {
		return e2("2027-12-01", frist("2028-02-02"), meldt(kategori.Doed, dag, ""))
	},
	func(dag string) avslutning.RegelmotorGrunnlag {
		return e2("2027-12-01", frist("2028-02-02"), meldt(kategori.Utvandret, dag, ""))
	},
	func(dag string) avslutning.RegelmotorGrunnlag {
		return e2("2027-12-01", frist("2028-02-02"), vedtatt(vedtak.Avvist, dag))
	},
	func(dag string) avslutning.RegelmotorGrunnlag {
		return uten("2027-11-01", vedtatt(vedtak.BortfallArbeid, dag))
	},
	func(dag string) avslutning.RegelmotorGrunnlag {
		return e2("2027-12-01", frist("2028-02-02"), vedtatt(vedtak.PermanentStans, dag))
	},
	func(dag string) avslutning.RegelmotorGrunnlag {
		return e2("2027-12-01", frist("2028-02-02"), meldt(kategori.Flyttet, dag, "0301"))
	},
	func(dag string) avslutning.RegelmotorGrunnlag { return uten("2027-11-01", mistet(dag, false)) },
	func(dag string) avslutning.RegelmotorGrunnlag {
		return uten("2027-12-01", func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den(dag) })
	},
	func(dag string) avslutning.RegelmotorGrunnlag { return e2("2027-12-01", frist(dag)) },
}

// Every pair of causes, on the same day and on two days, the first found by the regelmotor or both in the document: the earliest stands,
// then the order of T42, whichever is listed first.
func TestT42(t *testing.T) {
	dager := [...]string{"2026-06-01", "2026-06-02"}
	antall := 0
	for i, a := range t42 {
		for j, b := range t42 {
			if i == j {
				continue
			}
			for _, da := range dager {
				for _, db := range dager {
					vil, dato := a, da
					if db < da || db == da && j < i {
						vil, dato = b, db
					}
					begge := uten("2027-11-01", lukket(a, da), lukket(b, db))
					begge.Botid = ingen
					beregnet := inntreffer[i](da)
					lukket(b, db)(&beregnet)
					for _, g := range []avslutning.RegelmotorGrunnlag{begge, beregnet} {
						for range 2 {
							s := kjoer(norge(standard), &g)
							assert.Equal(t, vil.String()+" "+dato+" regelmotor", s.gjeldende(), "%s %s, %s %s", a, da, b, db)
							antall++
							slices.Reverse(g.Avslutninger)
							slices.Reverse(g.Vedtak)
							slices.Reverse(g.Folkeregister)
						}
					}
				}
			}
		}
	}
	assert.Equal(t, 9*8*4*2*2, antall)
}

// Every cause against an avslutning of kommunen, before it, the same day, and after it: kommunens stands, and what the regelmotor had set by
// then is in the history.
func TestKommunenGaarForan(t *testing.T) {
	for i, k := range t42 {
		for _, dato := range []string{"2026-05-31", "2026-06-01", "2026-06-02"} {
			g := inntreffer[i]("2026-06-01")
			if g.Frist.Dato == d("2026-06-01") && dato == "2026-06-02" {
				continue // outside the frist
			}
			avsluttet(avslutning.Helse, dato, "")(&g)
			s := kjoer(norge(standard), &g)
			assert.Equal(t, "helse "+dato+" kommune", s.gjeldende(), k.String())
			foerst := d("2026-06-01")
			if k == avslutning.IkkeRegistrert || k == avslutning.UtgaattOppstartsfrist {
				foerst++ // when the frist has passed
			}
			var vil []string
			if foerst <= d(dato) {
				vil = []string{k.String() + " 2026-06-01 regelmotor slettet"}
			}
			assert.Equal(t, vil, s.historikk(), "%s, %s", k, dato)
		}
	}
}

// Three causes: the earliest of them all.
func TestTreAarsaker(t *testing.T) {
	g := e2("2027-03-01", meldt(kategori.Doed, "2026-06-03", ""), vedtatt(vedtak.PermanentStans, "2026-06-02"), meldt(kategori.Flyttet, "2026-06-02", "0301"))
	s := kjoer(norge(standard), &g)
	assert.Equal(t, "permanent-stans 2026-06-02 regelmotor", s.gjeldende())
	for per, vil := range map[date.Date]string{d("2026-06-01"): "ingen", d("2026-06-02"): "permanent-stans 2026-06-02 regelmotor"} {
		g.Per = per
		assert.Equal(t, vil, kjoer(norge(standard), &g).gjeldende())
	}
}
