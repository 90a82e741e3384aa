package status_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

func TestTekster(t *testing.T) {
	proeve.Tekster(t, status.Regelliste, status.Funnkoder, &status.Statuser, &status.Visninger, &status.Endringsslag, &status.Fristverk, &status.Aarsaker)
}

func TestTabeller(t *testing.T) {
	r := status.Norge()
	navn := map[string]bool{}
	for _, tabell := range r.Tabeller() {
		assert.Empty(t, tabell.Valider(), tabell.Tabellnavn())
		navn[tabell.Tabellnavn()] = true
	}
	assert.Len(t, navn, 14)
}

// Each row on its first day, the day before, and its last.
func TestVersjoner(t *testing.T) {
	const ingen = ""
	r := status.Norge()
	for _, l := range []struct {
		fordi  string
		tabell *lov.Tabell[lov.Ord]
		paa    map[string]string // the provision and the first day of the row
	}{
		{"§ 8 since the act, changed in 2023 (andre ledd) and 2026 (fjerde ledd)", &r.Kategori.Integrering, map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/8 2021-01-01", "2023-07-31": "integreringsloven/8 2021-01-01", "2023-08-01": "integreringsloven/8 2023-08-01",
			"2025-12-31": "integreringsloven/8 2023-08-01", "2026-01-01": "integreringsloven/8 2026-01-01",
		}},
		{"§ 2: letter e from 1 July 2011 (utlendingsloven § 53), begrenset tillatelse from 16 June 2018", &r.Kategori.Introduksjon, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/2 2003-09-01", "2011-06-30": "introduksjonsloven/2 2003-09-01", "2011-07-01": "introduksjonsloven/2 2011-07-01",
			"2018-06-15": "introduksjonsloven/2 2011-07-01", "2018-06-16": "introduksjonsloven/2 2018-06-16", "2026-07-01": "introduksjonsloven/2 2018-06-16",
		}},
		{"§ 3 tredje ledd since the act", &r.Avbrutt.Integrering, map[string]string{"2020-12-31": ingen, "2021-01-01": "integreringsloven/3/3 2021-01-01"}},
		{"introduksjonsloven § 3 andre ledd since that act", &r.Avbrutt.Introduksjon, map[string]string{"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/3/2 2003-09-01", "2026-07-01": "introduksjonsloven/3/2 2003-09-01"}},
		{"§ 8 fjerde ledd is from 2026", &r.Arbeid, map[string]string{"2025-12-31": ingen, "2026-01-01": "integreringsloven/8/4/p1 2026-01-01"}},
		{"§ 9 andre ledd until the act of 2023 put a ledd before it", &r.Fullfoering, map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/9/2 2021-01-01", "2023-07-31": "integreringsloven/9/2 2021-01-01", "2023-08-01": "integreringsloven/9/3 2023-08-01",
		}},
		{"§ 12 andre ledd, made clearer on 20 June 2025", &r.Vedtak.Integrering, map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/12/2 2021-01-01", "2025-06-19": "integreringsloven/12/2 2021-01-01", "2025-06-20": "integreringsloven/12/2 2025-06-20",
		}},
		{"introduksjonsloven § 3 andre ledd", &r.Vedtak.Introduksjon, map[string]string{"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/3/2 2003-09-01"}},
		{"§ 17 andre ledd since the act", &r.Permisjon.Integrering, map[string]string{"2020-12-31": ingen, "2021-01-01": "integreringsloven/17/2 2021-01-01"}},
		{"introduksjonsloven § 5, the third year changed on 1 September 2018", &r.Permisjon.Introduksjon, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/5 2003-09-01", "2018-08-31": "introduksjonsloven/5 2003-09-01", "2018-09-01": "introduksjonsloven/5 2018-09-01",
		}},
		{"§ 18 since the act", &r.Stans.Integrering, map[string]string{"2020-12-31": ingen, "2021-01-01": "integreringsloven/18 2021-01-01"}},
		{"introduksjonsloven § 7, «høvelig arbeid» taken out on 1 January 2016", &r.Stans.Introduksjon, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/7 2003-09-01", "2015-12-31": "introduksjonsloven/7 2003-09-01", "2016-01-01": "introduksjonsloven/7 2016-01-01",
		}},
		{"§ 13 sjette ledd until § 18 a", &r.Avslutning.Integrering, map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/13/6 2021-01-01", "2025-12-31": "integreringsloven/13/6 2021-01-01", "2026-01-01": "integreringsloven/18a/2/p1 2026-01-01",
		}},
		{"introduksjonsloven § 5", &r.Avslutning.Introduksjon, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/5 2003-09-01", "2018-08-31": "introduksjonsloven/5 2003-09-01", "2018-09-01": "introduksjonsloven/5 2018-09-01",
		}},
	} {
		for dagen, vil := range l.paa {
			fikk := ""
			if v := l.tabell.Paa(d(dagen)); v != nil {
				fikk = v.Hjemmel.String() + " " + dag(v.Fra)
			}
			assert.Equal(t, vil, fikk, "%s %s: %s", l.tabell.Navn, dagen, l.fordi)
		}
		for _, v := range l.tabell.Versjoner {
			assert.Regexp(t, `^LOV-\d{4}-\d\d-\d\d-\d+.*; i kraft \d`, v.Kilde, l.tabell.Navn)
			assert.NotEmpty(t, v.Verdi.String())
		}
	}
}

func TestKoder(t *testing.T) {
	for verdi, vil := range map[interface{ String() string }]string{
		status.KategoriBeregnet: "kategori-beregnet", status.Avsluttet: "avsluttet", status.Gjeldende: "gjeldende", status.VedBehov: "ved-behov", status.HvaKategori: "kategori",
		status.HvaAvslutning: "avslutning", status.FristOppstart: "oppstart", status.FristGjennomfoering: "gjennomfoering", status.AarsakFristUtloept: "frist-utloept", status.AarsakAnnet: "annet",
	} {
		assert.Equal(t, vil, verdi.String())
	}
}
