package kategori_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// What a participant keeps from the day of the vedtak (T53), as seen on another day.
func TestVedVedtak(t *testing.T) {
	har34 := har(kategori.Utl34, "2025-02-03")
	fra := bor(bosatt("2025-03-01", ja))
	for _, s := range []struct {
		navn, fordi string
		les         lesemaate
		g           kategori.Grunnlag
		vedtaksdato string
		rad         kategori.Rad
		k           kategori.Kategori
	}{
		{"two years have passed since", "§ 9 siste ledd: as on the day of the vedtak", standard, person("2028-02-02"), "2026-01-15", kategori.RadEtterAvtale, rp},
		{"citizen since", "§ 9 siste ledd", standard, person("2027-02-02", statsborger("2026-12-01")), "2026-01-15", kategori.RadEtterAvtale, rp},
		{"another permit since", "§ 9 siste ledd", standard, person("2027-02-02", tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl23, "2026-12-01"))), "2026-01-15", kategori.RadEtterAvtale, rp},
		{"in work since", "T29: the programme runs on", standard, person("2027-02-02", arbeid("37.5", "2026-12-01", "")), "2026-01-15", kategori.RadEtterAvtale, rp},
		{"in work on the day", "§ 8 fjerde ledd", standard, person("2027-02-02", arbeid("37.5", "2026-01-12", "")), "2026-01-15", kategori.RadArbeid, ingen},
		{"decided in 2025, in work then", "fjerde ledd was not in force on that day", standard, person("2026-07-01", arbeid("37.5", "2025-12-02", "")), "2025-12-15", kategori.RadEtterAvtale, rp},
		{"kan tilbys", "§ 8 tredje ledd", standard, person("2028-02-02", bor(bosatt("2025-12-01", nei))), "2026-01-15", kategori.RadUtenAvtale, kan},
		{"a after f, decided on 31 July 2023", "the law of that day", standard, person("2024-02-02", tillatelser(opphold(kategori.UtlKap6, "2022-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03")), opphold(kategori.Utl28, "2023-03-01")), bor(bosatt("2023-04-03", nei))), "2023-07-31", kategori.RadUtenAvtale, kan},
		{"decided before the act", "by the act as it was first: no permit yet", standard, person("2026-02-02", lovdato("2026-02-02")), "2020-02-17", kategori.RadUtenTillatelse, ingen},
		{"decided before the act, of one who came later", "forskriften § 72: had not come yet", standard, person("2021-06-01", lovdato("2021-06-01"), har(kategori.Utl28, "2020-11-02"), bor(bosatt("2021-01-18", ja))), "2020-12-15", kategori.RadIkkeBosatt, ingen},

		{"§ 34, decided and begun in 2025, seen in 2025", "§ 37 c", standard, person("2025-12-15", har34, fra, fattet(vedtak.Deltakelse, "2025-05-05", "2025-06-02")), "2025-05-05", kategori.RadKollektiv, rett},
		{"§ 34, decided and begun in 2025, seen in 2026", "T30: stays rett", standard, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-05-05", "2025-06-02")), "2025-05-05", kategori.RadKollektivIProgram, rett},
		{"§ 34, decided in 2025, begun in 2026", "T30: others rett og plikt", standard, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-12-15", "2026-01-12")), "2025-12-15", kategori.RadEtterAvtale, rp},
		{"§ 34, decided in 2025, begun 2025-12-31", "T30: started before 1.1.2026", standard, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-12-15", "2025-12-31")), "2025-12-15", kategori.RadKollektivIProgram, rett},
		{"§ 34, T30 alle-rett-og-plikt", "T30 alle-rett-og-plikt", t30RettOgPlikt, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-05-05", "2025-06-02")), "2025-05-05", kategori.RadEtterAvtale, rp},
		{"§ 34, decided in 2025, § 28 since", "§ 43 h andre ledd: completes as before", standard, person("2026-07-01", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-03-02")), fra, fattet(vedtak.Deltakelse, "2025-05-05", "2025-06-02")), "2025-05-05", kategori.RadKollektivIProgram, rett},
		{"§ 34, seen in 2026 by the law of 2025", "the law date", standard, person("2026-02-02", lovdato("2025-12-31"), har34, fra, fattet(vedtak.Deltakelse, "2025-05-05", "2025-06-02")), "2025-05-05", kategori.RadKollektiv, rett},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var m lov.Mangler
			var sp lov.Spor
			r := norge(s.les)
			a := r.VedVedtak(&s.g, d(s.vedtaksdato), &m, &sp)
			assert.Equal(t, s.rad.String(), a.Rad.String(), s.fordi)
			assert.Equal(t, s.k.String(), a.Kategori.String(), s.fordi)
			assert.Empty(t, m)
			require.NotNil(t, a.Versjon)
			assert.Equal(t, a, r.VedVedtak(&s.g, d(s.vedtaksdato), nil, nil), "the answer does not turn on whether it is told")
		})
	}
}

// What the answer says it turned on.
func TestDetaljer(t *testing.T) {
	r := norge()
	g := person("2026-07-01", tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl28, "2026-06-01")), bor(bodd("2025-12-01", "2026-02-28", nei), bosatt("2026-03-01", ja)))
	a := r.Dag(&g, nil, nil)
	assert.Equal(t, kategori.BokstavA, a.Bokstav)
	assert.Equal(t, 1, a.Tillatelse, "the permit in force")
	assert.Equal(t, d("2025-10-02"), a.Innvilgelse, "T67: the first on the same ground")
	assert.Equal(t, 1, a.Bosetting, "T68: the newest")
	assert.Equal(t, d("2026-03-01"), a.BosattFra)
	assert.Equal(t, lov.Ja, a.EtterAvtale)
	assert.Equal(t, lov.Ja, a.FoersteLedd)
	assert.Equal(t, d("2025-12-01"), a.ToAarFra, "T25: the first bosetting in any kommune")
	assert.Equal(t, d("2027-11-30"), a.SisteDag)
	assert.Equal(t, -1, a.Arbeid)
	assert.Zero(t, a.Gjeninntreden)

	for _, s := range []struct {
		navn          string
		g             kategori.Grunnlag
		foersteLedd   lov.JaNei
		bokstav       kategori.Bokstav
		tillatelse    int
		arbeid        int
		gjeninntreden string
		sisteDag      string
	}{
		{"in work: still one of første ledd", person(iDag, arbeid("10", "2026-01-05", ""), arbeid("30", "2026-01-12", ""), arbeid("35", "2026-01-08", "")), ja, kategori.BokstavA, 0, 2, "", "2027-11-30"},
		{"in two posts: the one begun first", person(iDag, arbeid("30", "2026-01-05", ""), arbeid("30", "2026-01-12", "")), ja, kategori.BokstavA, 0, 0, "", "2027-11-30"},
		{"in two posts begun on the same day: the first in the list", person(iDag, arbeid("30", "2026-01-05", ""), arbeid("30", "2026-01-05", "")), ja, kategori.BokstavA, 0, 0, "", "2027-11-30"},
		{"back after work (T28)", person(iDag, arbeid("30", "2026-01-12", "2026-01-25"), arbeid("30", "2026-01-05", "2026-01-20")), ja, kategori.BokstavA, 0, -1, "2026-01-26", "2027-11-30"},
		{"a small post ended before", person(iDag, arbeid("30", "2026-01-12", "2026-01-20"), arbeid("10", "2026-01-05", "2026-01-25")), ja, kategori.BokstavA, 0, -1, "2026-01-21", "2027-11-30"},
		{"a post of unknown hours ended later", person(iDag, arbeid("30", "2026-01-12", "2026-01-20"), timerUkjent("2026-01-05", "2026-01-25")), ja, kategori.BokstavA, 0, -1, "", "2027-11-30"},
		{"a post of unknown hours ended earlier", person(iDag, arbeid("30", "2026-01-12", "2026-01-25"), timerUkjent("2026-01-05", "2026-01-20")), ja, kategori.BokstavA, 0, -1, "2026-01-26", "2027-11-30"},
		{"a post of unknown hours ended on the same day", person(iDag, timerUkjent("2026-01-05", "2026-01-25"), arbeid("30", "2026-01-12", "2026-01-25")), ja, kategori.BokstavA, 0, -1, "2026-01-26", "2027-11-30"},
		{"two posts of unknown hours ended", person(iDag, timerUkjent("2026-01-05", "2026-01-25"), timerUkjent("2026-01-12", "2026-01-20")), ja, kategori.BokstavA, 0, -1, "", "2027-11-30"},
		{"in another post after the first ended", person(iDag, arbeid("30", "2026-01-12", "2026-01-25"), arbeid("30", "2026-01-30", "")), ja, kategori.BokstavA, 0, 1, "", "2027-11-30"},
		{"after a small post", person(iDag, arbeid("29", "2026-01-12", "2026-01-25")), ja, kategori.BokstavA, 0, -1, "", "2027-11-30"},
		{"after work that ended before the settling", person(iDag, arbeid("30", "2025-10-12", "2025-11-30"), bor(bosatt("2026-01-12", ja))), ja, kategori.BokstavA, 0, -1, "", "2028-01-11"},
		{"after work that ended on the day of settling", person(iDag, arbeid("30", "2025-10-12", "2026-01-12"), bor(bosatt("2026-01-12", ja))), ja, kategori.BokstavA, 0, -1, "2026-01-13", "2028-01-11"},
		{"after work that ended in 2025", person(iDag, arbeid("30", "2025-12-10", "2025-12-31")), ja, kategori.BokstavA, 0, -1, "", "2027-11-30"},
		{"after work that ended on the first day of the rule", person(iDag, arbeid("30", "2025-12-10", "2026-01-01")), ja, kategori.BokstavA, 0, -1, "2026-01-02", "2027-11-30"},
		{"after an offer that lapsed", person(iDag, tilbud("30", "2026-01-12", "", "2026-01-25")), ja, kategori.BokstavA, 0, -1, "2026-01-26", "2027-11-30"},
		{"§ 34 in 2025", person("2025-12-15", har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja))), ja, kategori.BokstavE, 0, -1, "", "2027-02-28"},
		{"without agreement", person(iDag, bor(bosatt("2025-12-01", nei))), nei, kategori.BokstavA, 0, -1, "", "2027-11-30"},
		{"under 18", person(iDag, foedt("2010-01-01")), nei, kategori.BokstavA, 0, -1, "", ""},
		{"family of others", person(iDag, tillatelser(familieTilAndre("2025-10-02"))), nei, 0, 0, -1, "", "2027-11-30"},
		{"no § 9 permit", person(iDag, har(kategori.Utl23, "2025-10-02")), nei, 0, 0, -1, "", ""},
		{"expired", person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-01-31"))), nei, 0, -1, -1, "", ""},
		{"agreement not given", person(iDag, bor(bosatt("2025-12-01", lov.Ukjent))), lov.Ukjent, kategori.BokstavA, 0, -1, "", ""},
		{"two of one day", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl34, "2025-10-02"))), ja, kategori.BokstavE, 1, -1, "", "2027-11-30"},
		{"two of one day, one expired", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl34, "2025-10-02", til("2026-01-31")))), ja, kategori.BokstavA, 0, -1, "", "2027-11-30"},
		{"two of one day, none § 34", person(iDag, tillatelser(opphold(kategori.Utl35_3, "2025-10-02"), opphold(kategori.Utl28, "2025-10-02"))), ja, kategori.BokstavA, 1, -1, "", "2027-11-30"},
		{"two of one day and one kind", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-06-30")), opphold(kategori.Utl28, "2025-10-02", til("2027-06-30")))), ja, kategori.BokstavA, 1, -1, "", "2027-11-30"},
	} {
		t.Run(s.navn, func(t *testing.T) {
			a := r.Dag(&s.g, nil, nil)
			assert.Equal(t, s.foersteLedd, a.FoersteLedd)
			assert.Equal(t, s.bokstav, a.Bokstav)
			assert.Equal(t, s.tillatelse, a.Tillatelse)
			assert.Equal(t, s.arbeid, a.Arbeid)
			assert.Equal(t, d(s.gjeninntreden), a.Gjeninntreden)
			assert.Equal(t, d(s.sisteDag), a.SisteDag)
		})
	}
}
