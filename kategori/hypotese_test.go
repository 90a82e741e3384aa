package kategori_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// A what-if takes a provision away, or gives one a day: each is then as if it was never made, or in force.
func TestHypotese(t *testing.T) {
	uten := func(velg func(*kategori.Regler) lov.Liste) lesemaate {
		return func(r *kategori.Regler) { velg(r).FrysPaa(d("2020-12-31")) }
	}
	for _, s := range []struct {
		navn, fordi string
		les         lesemaate
		g           kategori.Grunnlag
		rad         kategori.Rad
		k           kategori.Kategori
	}{
		{"the step to 60 years in force", "18 til og med 60", func(r *kategori.Regler) {
			v := r.Maalgruppe.Integrering.Versjoner[0]
			v.Fra, v.Status = d("2026-01-01"), lov.IKraft
			gammel := r.Maalgruppe.Integrering.Versjoner[1]
			gammel.Til = d("2025-12-31")
			r.Maalgruppe.Integrering.Versjoner = []lov.Versjon[kategori.Aldersgruppe]{v, gammel}
		}, person(iDag, foedt("1965-10-03")), kategori.RadEtterAvtale, rp},
		{"without § 8 femte ledd", "nobody is outside as nordic", uten(func(r *kategori.Regler) lov.Liste { return &r.Eoes.Integrering }), person(iDag, eoes(ja)), kategori.RadEtterAvtale, rp},
		{"without § 3 tredje ledd", "a refusal changes nothing", uten(func(r *kategori.Regler) lov.Liste { return &r.Avbrutt.Integrering }), person(iDag, fattet(vedtak.Avvist, "2026-01-12", "")), kategori.RadEtterAvtale, rp},
		{"without the two years of første ledd", "no limit", uten(func(r *kategori.Regler) lov.Liste { return &r.ToAarFoerste.Integrering }), person("2030-01-01"), kategori.RadEtterAvtale, rp},
		{"without the two years of tredje ledd", "no limit", uten(func(r *kategori.Regler) lov.Liste { return &r.ToAarTredje.Integrering }), person("2030-01-01", foedt("1960-01-01")), kategori.RadOver55, kan},
		{"without § 8 andre ledd første punktum", "f needs agreement", uten(func(r *kategori.Regler) lov.Liste { return &r.UtenAvtalekrav.Integrering }), person(iDag, tillatelser(familie("2025-10-02")), bor(bosatt("2025-12-01", nei))), kategori.RadUtenAvtale, kan},
		{"without § 9 bokstav g", "not among those named", uten(func(r *kategori.Regler) lov.Liste { return &r.Tillatelser[kategori.BokstavG-1].Integrering }), person(iDag, har(kategori.Utl53_2, "2025-10-02", fornybar(ja))), kategori.RadAnnenTillatelse, ingen},
		{"without § 9 bokstav f", "family of others", uten(func(r *kategori.Regler) lov.Liste { return &r.Tillatelser[kategori.BokstavF-1].Integrering }), person(iDag, tillatelser(familie("2025-10-02"))), kategori.RadFamilie, kan},
		{"without the five years", "none is settled less than that", uten(func(r *kategori.Regler) lov.Liste { return &r.FemAar.Integrering }), person(iDag, tillatelser(familie("2025-10-02"))), kategori.RadFamilie, kan},
		{"without § 8 fjerde ledd andre punktum", "T28 has nothing to rest on", func(r *kategori.Regler) {
			t28Slutt(r)
			r.ArbeidOpphoert.FrysPaa(d("2020-12-31"))
		}, person("2028-01-01", arbeid("35", "2026-01-12", "2027-02-27")), kategori.RadToAar, ingen},
		{"without § 8 fjerde ledd", "a job takes nothing away", uten(func(r *kategori.Regler) lov.Liste { return &r.Arbeid }), person(iDag, arbeid("35", "2026-01-12", "")), kategori.RadEtterAvtale, rp},
		{"§ 37 c as it stood in 2025", "the rett goes on", func(r *kategori.Regler) { r.Kollektiv.FrysPaa(d("2025-12-31")) }, person("2027-01-01", har(kategori.Utl34, "2026-01-09"), bor(bosatt("2026-01-20", ja))), kategori.RadKollektiv, rett},
		{"without a rule on programmes begun before 2026", "the ordinary rules for all", uten(func(r *kategori.Regler) lov.Liste { return &r.KollektivIProgram }), person(iDag, har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-05-05", "2025-06-02")), kategori.RadEtterAvtale, rp},
		{"without § 43 h", "the ordinary rules", uten(func(r *kategori.Regler) lov.Liste { return &r.EtterKollektiv }), person("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02")), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12")), kategori.RadEtterAvtale, rp},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			r := norge(s.les)
			var m lov.Mangler
			var sp lov.Spor
			a := r.Dag(&s.g, &m, &sp)
			assert.Equal(t, s.rad.String(), a.Rad.String(), s.fordi)
			assert.Equal(t, s.k.String(), a.Kategori.String(), s.fordi)
			assert.Empty(t, m)
			f := r.ToAar(&s.g, &m, &sp)
			if s.navn == "without the two years of første ledd" || s.navn == "without the two years of tredje ledd" {
				assert.Equal(t, lov.IkkeOppfylt, f.Utfall, "no limit")
				assert.Zero(t, a.SisteDag)
			}
			for st := range sp.Alle() {
				assert.NotNil(t, st.Rad, st.Regel.ID)
			}
		})
	}
	for _, velg := range []func(*kategori.Regler) lov.Liste{
		func(r *kategori.Regler) lov.Liste { return &r.Innvandrer.Integrering },
		func(r *kategori.Regler) lov.Liste { return &r.Maalgruppe.Integrering },
		func(r *kategori.Regler) lov.Liste { return &r.Alder },
		func(r *kategori.Regler) lov.Liste { return &r.KanTilbys.Integrering },
		func(r *kategori.Regler) lov.Liste { return &r.Paragraf9.Integrering },
	} {
		r, g := norge(uten(velg)), person(iDag)
		var m lov.Mangler
		var sp lov.Spor
		a, f := r.Dag(&g, &m, &sp), r.ToAar(&g, &m, &sp)
		assert.Equal(t, kategori.Dag{Tillatelse: -1, Bosetting: -1, Arbeid: -1}, a, "without a provision that every kategori rests on there is none")
		assert.Equal(t, kategori.ToAar{Tillatelse: -1, Bosetting: -1}, f)
		assert.Empty(t, m)
		assert.Zero(t, sp.Antall())
	}
}
