package kategori_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestFunn(t *testing.T) {
	const (
		utloept = "tillatelse-utloept /oppholdstillatelser/0/gyldigTil"
		lukket  = "bosetting-uten-ny /bosettinger/0/til"
		uten    = "bosatt-uten-avtale /bosettinger/0/etterAvtale"
		mangler = "utdanning-mangler /utdanning"
		kjent   = kategori.Grunnskole
	)
	gikkUt := har(kategori.Utl28, "2025-10-02", til("2026-02-01"))
	i2025 := func(ee ...endring) kategori.Grunnlag {
		return person("2025-12-15", append([]endring{har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja))}, ee...)...)
	}
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		utdanning   kategori.Utdanning
		vil         []string
	}{
		{"nothing to say", "all is in order", person(iDag), kjent, nil},
		{"expired the day before", "T64: a renewal may be under way", person(iDag, gikkUt), kjent, []string{utloept}},
		{"expires on the day", "the last day is included", person(iDag, har(kategori.Utl28, "2025-10-02", til(iDag))), kjent, nil},
		{"expired, and renewed", "there is a newer one", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-15")), opphold(kategori.Utl28, "2026-01-10"))), kjent, nil},
		{"expired, and renewed later", "there is a newer one", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-15")), opphold(kategori.Utl28, "2026-03-10"))), kjent, nil},
		{"expired, and another without its day", "it may be newer", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-15")), opphold(kategori.Utl28, ""))), kjent, nil},
		{"two of one day, one expired", "the other stands", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-15")), opphold(kategori.Utl28, "2025-10-02"))), kjent, nil},
		{"two of one day, both expired", "the one that lasted longest", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-20")), opphold(kategori.Utl28, "2025-10-02", til("2026-01-15")))), kjent, []string{utloept}},
		{"an older one that lasts longer", "the newest is the one", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-20")), opphold(kategori.Utl28, "2025-06-02"))), kjent, []string{utloept}},
		{"expired and revoked", "no renewal is under way", person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-02-01"), tilbakekalt("2026-01-15"))), kjent, nil},
		{"expired, citizen", "no permit is needed", person(iDag, gikkUt, statsborger("2026-01-15")), kjent, nil},
		{"neither permits nor bosettinger", "none has ended", person(iDag, utenBosetting, func(g *kategori.Grunnlag) { g.Oppholdstillatelser = []kategori.Oppholdstillatelse{} }), kjent, nil},
		{"two of one day, both expired on one day", "the first such", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-01-20")), opphold(kategori.Utl28, "2025-10-02", til("2026-01-20")))), kjent, []string{utloept}},
		{"moved out the day before", "T53: a closed bosetting without a new one", person(iDag, bor(bodd("2025-12-01", "2026-02-01", ja))), kjent, []string{lukket}},
		{"moves out on the day", "the last day is included", person(iDag, bor(bodd("2025-12-01", iDag, ja))), kjent, nil},
		{"moved", "there is a new one", person(iDag, bor(bodd("2025-12-01", "2026-01-15", ja), bosatt("2026-01-16", ja))), kjent, nil},
		{"moves in March", "there is a new one", person(iDag, bor(bodd("2025-12-01", "2026-01-15", ja), bosatt("2026-03-16", ja))), kjent, nil},
		{"without agreement", "§ 8 tredje ledd: only kan tilbys", person(iDag, bor(bosatt("2025-12-01", nei))), kjent, []string{uten}},
		{"over 55 without agreement", "an agreement would change nothing", person(iDag, foedt("1960-01-01"), bor(bosatt("2025-12-01", nei))), kjent, nil},
		{"rett og plikt without education", "V20: it must be registered", person(iDag), 0, []string{mangler}},
		{"kan tilbys without education", "V20 is of rett og plikt", person(iDag, foedt("1960-01-01")), 0, nil},
		{"collective protection in 2025 with education", "V20: not registered then", i2025(), kjent, []string{"utdanning-ved-kollektiv-beskyttelse /utdanning"}},
		{"collective protection in 2025 without education", "as it should be", i2025(), 0, nil},
		{"collective protection in 2025 with education and utvidet norsk", "V20: needed for it", i2025(fattet(vedtak.UtvidetNorsk, "2025-11-03", "", ordning(vedtak.Norsk))), kjent, nil},
		{"collective protection in 2026 with education", "rett og plikt, as others", person(iDag, har(kategori.Utl34, "2026-01-09")), kjent, nil},
		{"several", "each is told", person(iDag, gikkUt, bor(bodd("2025-12-01", "2026-02-01", nei))), 0, []string{utloept, lukket}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			r := norge()
			a := r.Dag(&s.g, nil, nil)
			var fikk []string
			for _, f := range r.Funn(nil, &s.g, &a, s.utdanning) {
				fikk = append(fikk, f.Kode.Kode+" "+f.Sti.String())
				for _, spraak := range alleSpraak {
					assert.NotContains(t, f.Melding(spraak), "–")
				}
			}
			assert.Equal(t, s.vil, fikk, s.fordi)
		})
	}
}

func TestFunnTekst(t *testing.T) {
	r := norge()
	g := person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-02-01")), bor(bodd("2025-12-01", "2026-01-31", nei)))
	g.Oppholdstillatelser[0].ID, g.Bosettinger[0].ID = "t-1", "b-1"
	a := r.Dag(&g, nil, nil)
	ff := r.Funn(nil, &g, &a, 0)
	require.Len(t, ff, 2)
	assert.Equal(t, "t-1", ff[0].ID)
	assert.Equal(t, "b-1", ff[1].ID)
	assert.Equal(t, "Oppholdstillatelsen (flyktning (asyl)) var gyldig til 1. februar 2026, og ingen nyere er registrert. En fornyelse kan være under behandling.", ff[0].Melding(lov.Bokmaal))
	assert.Equal(t, "The settlement ended on 31 January 2026, and no new one is registered. The category is computed as if the person still lives there.", ff[1].Melding(lov.Engelsk))

	g = person(iDag, bor(bosatt("2025-12-01", nei)))
	g.Bosettinger[0].ID = "b-2"
	a = r.Dag(&g, nil, nil)
	assert.Equal(t, "b-2", r.Funn(nil, &g, &a, 0)[0].ID)
	a.Bosetting = -1
	assert.Empty(t, r.Funn(nil, &g, &a, 0), "which bosetting is not known")
}
