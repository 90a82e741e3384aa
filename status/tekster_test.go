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
	assert.Len(t, navn, 8)
}

// The right to complete was § 9 andre ledd until the act of 2023 put a ledd before it, and the end of the programme § 13 sjette ledd until
// § 18 a; § 8 fjerde ledd on work is from 2026.
func TestVersjoner(t *testing.T) {
	r := status.Norge()
	for _, l := range []struct {
		tabell *lov.Tabell[lov.Ord]
		dag    string
		vil    string // empty: none in force
	}{
		{&r.Fullfoering, "2020-12-31", ""},
		{&r.Fullfoering, "2021-01-01", "integreringsloven/9/2"},
		{&r.Fullfoering, "2023-07-31", "integreringsloven/9/2"},
		{&r.Fullfoering, "2023-08-01", "integreringsloven/9/3"},
		{&r.Avslutning, "2025-12-31", "integreringsloven/13/6"},
		{&r.Avslutning, "2026-01-01", "integreringsloven/18a/2/p1"},
		{&r.Arbeid, "2025-12-31", ""},
		{&r.Arbeid, "2026-01-01", "integreringsloven/8/4/p1"},
		{&r.Kategori, "2021-01-01", "integreringsloven/8"},
		{&r.Avbrutt, "2021-01-01", "integreringsloven/3/3"},
		{&r.Vedtak, "2021-01-01", "integreringsloven/12/2"},
		{&r.Permisjon, "2021-01-01", "integreringsloven/17/2"},
		{&r.Stans, "2021-01-01", "integreringsloven/18"},
	} {
		fikk := ""
		if v := l.tabell.Paa(d(l.dag)); v != nil {
			fikk = v.Hjemmel.String()
		}
		assert.Equal(t, l.vil, fikk, "%s %s", l.tabell.Navn, l.dag)
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
