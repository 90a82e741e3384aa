package frist_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// ukrainsk has kollektiv beskyttelse and videregående from Ukraine.
func ukrainsk(dl *deltaker) { dl.Kollektiv, dl.UkrVgs = lov.Ja, lov.Ja }

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
		{"forlengelse of a programme from 31.12.2025", "T38: et gammelt program", program("2025-12-31", sluttmaal.Arbeid, forlenget("2026-02-02", 12)), 38, true},
		{"forlengelse of a programme from 1.1.2026", "T38: ikke et gammelt program", program("2026-01-01", sluttmaal.Arbeid, forlenget("2026-02-02", 12)), 38, false},
		{"forlengelse that § 43 d does not give", "T38: 12 måneder som ikke kan forlenges", program("2025-02-03", sluttmaal.HoeyereUtdanning, ukrainsk, forlenget("2026-02-02", 6)), 38, false},
		{"forlengelse of the same goal outside § 43 d", "T38", program("2025-02-03", sluttmaal.HoeyereUtdanning, forlenget("2026-02-02", 6)), 38, true},
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
	assert.Equal(t, []string{"Registrer avslutning med årsak. Det er rom for 7 måneder forlengelse til."}, forslag(&naer), "12 − 5")

	ti := program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-12"), vedtakOm(vedtak.Vedtak{
		Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Vedtaksdato: d("2026-06-01"), Startdato: d("2026-06-13"), Sluttdato: d("2026-06-14"),
	}))
	assert.Equal(t, []string{"fravaer-naer-terskelen /fravaer"}, ti.funn(t), "permisjonen er en lørdag og en søndag")
	ti.Avslutninger = nil
	ferdig("2028-02-02")(&ti)
	assert.Empty(t, ti.funn(t), "avsluttet på fristen: det kan ikke bli flere")
}

// fristSteg writes the steps of this package in a trace: the rule, the outcome, and the facts named.
func fristSteg(sp *lov.Spor, navn ...string) (alle []string) {
	for st, fakta := range sp.Alle() {
		if !strings.HasPrefix(st.Regel.ID, "frist/") {
			continue
		}
		b := append([]byte(st.Regel.ID), ' ')
		b = append(b, st.Utfall.String()...)
		for _, f := range fakta {
			if slices.Contains(navn, f.Felt.Navn) {
				b = f.AppendJSON(append(append(append(b, ' '), f.Felt.Navn...), '='))
			}
		}
		alle = append(alle, string(b))
	}
	return alle
}

// What is told of the frist: no more steps than there is something to tell.
func TestFristSteg(t *testing.T) {
	nr := func(velg func(*lesemaate), dl deltaker, navn ...string) []string {
		l, sp := standard(), new(lov.Spor)
		velg(&l)
		dl.produksjon(&l, sp)
		return fristSteg(sp, navn...)
	}
	for _, r := range []struct {
		navn, fordi string
		fikk, vil   []string
	}{
		{
			"no absence", "det er ingenting å telle", nr(somStandard, program("2026-02-02", sluttmaal.Arbeid2026)),
			[]string{"frist/anker oppfylt", "frist/grunnfrist beregnet", "frist/gjennomfoering-uten-tillegg beregnet", "frist/tilstand oppfylt"},
		},
		{
			"stans", "T14", nr(somStandard, program("2026-02-02", sluttmaal.Arbeid2026, stans("2026-10-05", "2026-10-09")), "stans"),
			[]string{"frist/anker oppfylt", "frist/grunnfrist beregnet", "frist/stans ikke-oppfylt stans=5", "frist/gjennomfoering-uten-tillegg beregnet", "frist/tilstand oppfylt"},
		},
		{
			"forlengelse", "§ 14 fjerde ledd: 36 + 12 måneder", nr(somStandard, program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 12)), "forlengelseMaaneder"),
			[]string{"frist/anker oppfylt", "frist/forlengelse oppfylt forlengelseMaaneder=12", "frist/grunnfrist beregnet", "frist/gjennomfoering-uten-tillegg beregnet", "frist/tilstand oppfylt"},
		},
		{
			"forlengelse that the goal cannot have", "§ 14 sjette ledd", nr(somStandard, program("2026-02-02", sluttmaal.Arbeid2026, forlenget("2027-12-01", 12)), "forlengelseMaaneder"),
			[]string{"frist/anker oppfylt", "frist/forlengelse ikke-oppfylt forlengelseMaaneder=0", "frist/grunnfrist beregnet", "frist/gjennomfoering-uten-tillegg beregnet", "frist/tilstand oppfylt"},
		},
		{
			"a frist that falls on a Saturday", "T05: 17. august 2026 og 36 + 3 måneder er lørdag 17. november 2029",
			nr(t05, program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 3)), "faller", "neste")[3:],
			[]string{`frist/neste-virkedag beregnet faller="2029-11-17" neste="2029-11-19"`, "frist/gjennomfoering-uten-tillegg beregnet", "frist/tilstand oppfylt"},
		},
		{
			"a frist that falls on a virkedag", "T05: 2. februar 2028 er en onsdag", nr(t05, program("2026-02-02", sluttmaal.Arbeid2026), "faller", "neste")[2:],
			[]string{"frist/gjennomfoering-uten-tillegg beregnet", "frist/tilstand oppfylt"},
		},
		{
			"permisjon beyond the longest, which ends on a Saturday", "T57: 22 virkedager ligger mellom 17. juli og lørdag 17. august 2030, det lengste",
			nr(begge(t05, t57), program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 11), perm("2027-01-04", "2027-03-12")), "faller", "neste", "tillegg")[6:],
			[]string{`frist/neste-virkedag beregnet faller="2030-08-17" neste="2030-08-19"`, "frist/gjennomfoering beregnet tillegg=22", "frist/tilstand oppfylt"},
		},
	} {
		require.NotEmpty(t, r.fordi)
		assert.Equal(t, r.vil, r.fikk, "%s: %s", r.navn, r.fordi)
	}
}

// Absence is told with two decimals, with more only where two would hide on which side of the ten it is.
func TestVirkedagerVist(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		hva         []hendelse
		vil         string
	}{
		{"two decimals", "10 timer / 7,5 = 1,33", []hendelse{timer("2026-06-01", "2026-06-03", "10")}, "virkedager=1.33"},
		{"ten", "10 er ikke over ti", []hendelse{tiSyk}, "virkedager=10"},
		{"a little over ten", "75,0005 timer avrundes til 75,001, og 75,001 / 7,5 = 10,00013", []hendelse{tiSyk, timer("2026-09-07", "2026-09-07", "0.0005")}, "virkedager=10.000133"},
	} {
		require.NotEmpty(t, r.fordi)
		dl, l, sp := program("2026-02-02", sluttmaal.Arbeid2026, r.hva...), standard(), new(lov.Spor)
		dl.produksjon(&l, sp)
		steg := fristSteg(sp, "virkedager")
		assert.Equal(t, "frist/virkedager beregnet "+r.vil, steg[2], r.navn)
		assert.Contains(t, steg[3], r.vil, r.navn)
		assert.Contains(t, steg[4], r.vil, r.navn)
	}
}
