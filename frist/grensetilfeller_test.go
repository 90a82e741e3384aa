package frist_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// The newest plan counts wherever it stands, also first in the list (T19).
func TestNyestePlanFoerst(t *testing.T) {
	dl := program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2025-12-01", 12))
	dl.Vedtak[0].FastsattVarighet = 18 // made 2026-01-23, after the other plan
	l := standard()
	assert.Equal(t, d("2027-08-02"), dl.produksjon(&l, nil).Dato, "2026-02-02 og 18 måneder")
}

// What T11 and T38 ask is reached on their own limits only.
func TestForlengelsePaaGrensen(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		deltaker    deltaker
		nr          lov.Tolkning
		vil         bool
	}{
		{"forlengelse like long as the table", "T11: vedtaket og maksimum er like", program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, forlenget("2026-03-02", 12)), 11, false},
		{"forlengelse shorter than the table", "T11", program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, forlenget("2026-03-02", 11)), 11, true},
		{"forlengelse of an old programme decided 1.1.2026", "T38: fra 2026", program("2025-02-03", sluttmaal.Arbeid, forlenget("2026-01-01", 12)), 38, true},
		{"forlengelse of an old programme decided 31.12.2025", "T38: før 2026", program("2025-02-03", sluttmaal.Arbeid, forlenget("2025-12-31", 12)), 38, false},
	} {
		t.Run(r.navn, func(t *testing.T) {
			l := standard()
			s := r.deltaker.produksjon(&l, new(lov.Spor))
			assert.Equal(t, r.vil, s.Tolkninger.Har(r.nr), r.fordi)
		})
	}
}

// The step tells the months in all: those of the goal and those of the forlengelse together.
func TestSamletMaaneder(t *testing.T) {
	dl := program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, forlenget("2026-03-02", 5))
	l := standard()
	sp := new(lov.Spor)
	assert.Equal(t, d("2029-07-02"), dl.produksjon(&l, sp).Dato, "36 + 5 måneder")
	var setning string
	for steg, fakta := range sp.Alle() {
		if steg.Regel.ID == "frist/grunnfrist" {
			setning = steg.Setning(fakta, lov.Bokmaal)
		}
	}
	assert.Equal(t, "2. februar 2026 og 41 måneder er 2. juli 2029: fristen før fravær.", setning)
}

// The proposal tells how many months of forlengelse are left, and the place is the list that counted.
func TestFunnSted(t *testing.T) {
	l := standard()
	forslag := func(dl *deltaker) (alle []string) {
		_, _, rr, _ := l.regler()
		s := dl.produksjon(&l, new(lov.Spor))
		g := grunnlagFor(dl, &s)
		for _, f := range rr.Funn(nil, &g, dl.Fravaer, &s.Gjennomfoering) {
			alle = append(alle, f.Forslag(lov.Bokmaal))
		}
		return alle
	}
	naer := program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, forlenget("2026-03-02", 5))
	naer.Per = d("2029-06-15")
	assert.Equal(t, []string{"Registrer avslutning med årsak. Sluttmålet gir rom for 7 måneder forlengelse til."}, forslag(&naer), "12 − 5")

	ti := program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-12"), vedtakOm(vedtak.Vedtak{
		Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Vedtaksdato: d("2026-06-01"), Startdato: d("2026-06-13"), Sluttdato: d("2026-06-14"),
	}))
	assert.Equal(t, []string{"fravaer-naer-terskelen /fravaer"}, ti.funn(t), "permisjonen er en lørdag og en søndag")
	ti.Avslutninger = nil
	ferdig("2028-02-02")(&ti)
	assert.Empty(t, ti.funn(t), "avsluttet på fristen: det kan ikke bli flere")
}
