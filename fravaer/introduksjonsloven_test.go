package fravaer_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Which rules a registration of the week 1–5 June 2026 is counted by, under each act and on each side of the days they changed.
func TestRegelsettet(t *testing.T) {
	const ikke, ferdig = "lov/ikke-i-kraft-ennaa ", "fravaer/talt "
	uke := func(t vedtak.Permisjonstype) hendelse { return perm(t, "2026-06-01", "2026-06-05") }
	fred, jobb, omsorg := uke(vedtak.FredOgForsoning), uke(vedtak.OvergangTilArbeid), uke(vedtak.Omsorg)
	for _, r := range []struct {
		navn, fordi string
		velg        func(*fravaer.Regler)
		lov, hva    hendelse
		virkedager  int
		steg        []string // rule and provision
		t39         bool
	}{
		{"fred og forsoning, dagen før", "§ 14 a er fra 24. august 2022", ingenting, paa("2022-08-23"), fred, 0, []string{ikke + "integreringsforskriften/14a", "fravaer/ikke-talt integreringsloven/17/2"}, false},
		{"fred og forsoning, den første dagen", "§ 14 a", ingenting, paa("2022-08-24"), fred, 5, []string{ferdig + "integreringsforskriften/14a"}, false},
		{"fred og forsoning, introduksjonsloven", "forskriften fra 2003 har den ikke", ingenting, introduksjonsloven("2026-07-01"), fred, 0, []string{"fravaer/ikke-talt fravaersforskriften/7-1"}, true},
		{"fred og forsoning, introduksjonsloven, T39", "integreringsforskriften § 14 a", t39, introduksjonsloven("2026-07-01"), fred, 5, []string{ferdig + "integreringsforskriften/14a"}, true},
		{"T39 den siste dagen før", "integreringsforskriften er fra 1. januar 2021", t39, introduksjonsloven("2020-12-31"), omsorg, 5, []string{ferdig + "fravaersforskriften/7-1"}, false},
		{"T39 den første dagen", "integreringsforskriften er fra 1. januar 2021", t39, introduksjonsloven("2021-01-01"), omsorg, 5, []string{ferdig + "integreringsforskriften/16"}, true},
		{"T39 etter integreringsloven", "spørsmålet er om introduksjonsloven", t39, paa("2026-07-01"), omsorg, 5, []string{ferdig + "integreringsforskriften/16"}, false},
		{"forskriften fra 2003 etter 2021", "T39: den lever videre", ingenting, introduksjonsloven("2021-01-01"), omsorg, 5, []string{ferdig + "fravaersforskriften/7-1"}, true},
		{"overgang til arbeid, dagen før", "§ 5-4 er fra 2016", ingenting, introduksjonsloven("2016-02-18"), jobb, 0, []string{ikke + "fravaersforskriften/5-4", "fravaer/ikke-talt fravaersforskriften/7-1"}, false},
		{"overgang til arbeid, den første dagen", "§ 5-4", ingenting, introduksjonsloven("2016-02-19"), jobb, 5, []string{ferdig + "fravaersforskriften/5-4"}, false},
		{"egen sykdom, introduksjonsloven", "§ 7-1", ingenting, introduksjonsloven("2019-01-01"), syk("2026-06-01", "2026-06-05"), 5, []string{ferdig + "fravaersforskriften/7-1"}, false},
		{"fri, introduksjonsloven", "§ 7-1 nevner fri, så T16 spør ikke", t16, introduksjonsloven("2019-01-01"), borte(fravaer.Svangerskap, "2026-06-01", "2026-06-05"), 5, []string{ferdig + "fravaersforskriften/7-1"}, false},
		{"ferie, introduksjonsloven", "§ 7-1 nevner ikke ferie", ingenting, introduksjonsloven("2019-01-01"), borte(fravaer.Ferie, "2026-06-01", "2026-06-05"), 0, []string{"fravaer/ikke-talt fravaersforskriften/7-1"}, false},
		{"ugyldig, introduksjonsloven", "§ 7-1: ugyldig fravær kommer ikke i tillegg", ingenting, introduksjonsloven("2019-01-01"), borte(fravaer.Ugyldig, "2026-06-01", "2026-06-05"), 0, []string{"fravaer/ikke-talt fravaersforskriften/7-1"}, false},
		{"før forskriften fra 2003", "i kraft 1. september 2003", ingenting, introduksjonsloven("2003-08-31"), omsorg, 0, []string{ikke + "fravaersforskriften/7-1"}, false},
		{"forskriften fra 2003, den første dagen", "i kraft 1. september 2003", ingenting, introduksjonsloven("2003-09-01"), omsorg, 5, []string{ferdig + "fravaersforskriften/7-1"}, false},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(r.velg, r.lov, r.hva)
			assert.Equal(t, int64(r.virkedager)*u.Virkedag(), u.Timer(u.Start(), d("2028-02-02")), r.fordi)
			var sp lov.Spor
			u.Redegjoer(d("2028-02-02"), &sp)
			var steg []string
			for _, s := range lesSpor(t, &sp) {
				steg = append(steg, s.Regel+" "+s.Hjemmel)
			}
			assert.Equal(t, r.steg, steg, r.fordi)
			assert.Equal(t, r.t39, u.Tolkninger.Har(39), "T39 spør om introduksjonsloven fra 2021")
		})
	}
	assert.False(t, legg(ingenting, introduksjonsloven("2026-07-01")).Tolkninger.Har(39), "uten fravær spør ingen")
	assert.Equal(t, lov.Introduksjonsloven, legg(ingenting, introduksjonsloven("2026-07-01")).Lov())
	assert.Equal(t, lov.Integreringsloven, legg(t39, introduksjonsloven("2026-07-01")).Lov())
}

// Several registrations that the rules do not have are told of, one after the other, without a step that lacks room.
func TestMangeUtenHjemmel(t *testing.T) {
	hva := []hendelse{paa("2022-08-23")}
	for range 40 {
		hva = append(hva, perm(vedtak.FredOgForsoning, "2026-06-01", "2026-06-05"), perm(vedtak.Omsorg, "2026-06-08", "2026-06-12"))
	}
	u := legg(ingenting, hva...)
	var sp lov.Spor
	u.Redegjoer(d("2028-02-02"), &sp)
	assert.Equal(t, 120, sp.Antall())
	assert.Len(t, u.Funn(nil), 40+39, "hver permisjon uten hjemmel, og hver dobbelt registrert etter den første")
}

// Fri (§§ 11–13) before 2026 (T16): by every law date before 2026, and by T15 for the days before 2026.
func TestFriFoer2026(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		lov         hendelse
		fra, til    string
		teller      int // T16 nei
		t16         bool
	}{
		{"lovdato the last day of 2025", "§ 19 som den lød", paa("2025-12-31"), "2026-06-01", "2026-06-05", 0, true},
		{"lovdato the first day of 2026", "§ 19 nevner fri", paa("2026-01-01"), "2026-06-01", "2026-06-05", 5, false},
		{"lovdato the first day of the act", "§ 19 som den lød", paa("2021-01-01"), "2026-06-01", "2026-06-05", 0, true},
		{"T15", "fravær før den første dagen følger den gamle regelen", func(g *fravaer.Grunnlag) { g.GammelRegelFoer = d("2026-06-03") }, "2026-06-01", "2026-06-05", 3, true},
		{"T15, from that day on", "fravær fra den dagen følger den nye", func(g *fravaer.Grunnlag) { g.GammelRegelFoer = d("2026-06-01") }, "2026-06-01", "2026-06-05", 5, false},
		{"introduksjonsloven, T39 integreringsforskriften", "§ 19 som den lød", introduksjonsloven("2025-12-31"), "2026-06-01", "2026-06-05", 0, true},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			for _, velg := range []func(*fravaer.Regler){ingenting, t16} {
				u := legg(func(r *fravaer.Regler) { velg(r); t39(r) }, r.lov, borte(fravaer.Foedsel, r.fra, r.til))
				vil := 5
				if rr := fravaer.Norge(); func() bool { velg(&rr); return rr.FriTalteIkke }() {
					vil = r.teller
				}
				assert.Equal(t, int64(vil)*u.Virkedag(), u.Timer(u.Start(), d("2028-02-02")), r.fordi)
				assert.Equal(t, r.t16, u.Tolkninger.Har(16), r.fordi)
				u.Redegjoer(d("2028-02-02"), nil)
				assert.Equal(t, int64(vil)*lov.Mikro, u.Registreringer[0].Talt, "regnskapet sier det samme")
			}
		})
	}
}

// T13: fravær etter endt fødselspermisjon is added under introduksjonsloven, whichever forskrift is read.
func TestEtterFoedselUnderIntroduksjonsloven(t *testing.T) {
	hva := borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "2026-06-12") // 10 virkedager
	for _, r := range []struct {
		navn  string
		velg  func(*fravaer.Regler)
		lov   hendelse
		vil   int64
		uvist int // missing facts when the last day is not given
	}{
		{"introduksjonsloven", ingenting, introduksjonsloven("2019-01-01"), 10, 1},
		{"introduksjonsloven, T39", t39, introduksjonsloven("2026-07-01"), 10, 1},
		{"introduksjonsloven, T13 aldri", t13aldri, introduksjonsloven("2019-01-01"), 0, 0},
		{"introduksjonsloven, T13 alltid", t13, introduksjonsloven("2019-01-01"), 10, 1},
		{"integreringsloven", ingenting, paa("2025-01-01"), 0, 0},
		{"integreringsloven, T13 alltid", t13, paa("2025-01-01"), 10, 1},
	} {
		u := legg(r.velg, r.lov, hva)
		assert.Equal(t, r.vil*u.Virkedag(), u.LagtTil(u.Start(), d("2028-02-02"), 0, false, true), r.navn)
		assert.True(t, u.Tolkninger.Har(13), r.navn)
		assert.Zero(t, u.Timer(u.Start(), d("2028-02-02")), "utenfor de ti")
		dager, virkedager := u.Uansett(u.Start(), d("2028-02-02"), true, false)
		assert.Zero(t, dager)
		assert.Equal(t, r.vil, int64(virkedager), r.navn)
		u = legg(r.velg, r.lov, borte(fravaer.EtterFoedselspermisjon, "2026-06-01", ""))
		assert.Len(t, u.Ukjent, r.uvist, r.navn)
	}
}

// Permisjon registered in calendar days (T39): the dates and how many of them are virkedager, less ferie and religious days.
func TestKalenderdager(t *testing.T) {
	for _, r := range []struct {
		navn, fordi      string
		velg             func(*fravaer.Regler)
		hva              []hendelse
		dager, virkedage int
		talt             int64 // virkedager toward the ten
	}{
		{"two weeks", "14 calendar days, 10 virkedager", ingenting, []hendelse{kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-14")}, 14, 10, 10},
		{"in virkedager", "the default unit", ingenting, []hendelse{perm(vedtak.Omsorg, "2026-06-01", "2026-06-14")}, 0, 0, 10},
		{"T39 integreringsforskriften", "§ 19: virkedager", t39, []hendelse{kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-14")}, 0, 0, 10},
		{"ferie in it", "T12: Wednesday and Saturday are ferie", ingenting, []hendelse{kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-07"), borte(fravaer.Ferie, "2026-06-03", "2026-06-03"), borte(fravaer.Ferie, "2026-06-06", "2026-06-06")}, 5, 4, 4},
		{"ferie in it, T12", "T12 andre-vinner: permisjon wins on every date", t12, []hendelse{kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-07"), borte(fravaer.Ferie, "2026-06-03", "2026-06-03"), borte(fravaer.Ferie, "2026-06-06", "2026-06-06")}, 7, 5, 5},
		{"before the anchor", "not absence from the programme", ingenting, []hendelse{kalenderdager(vedtak.Omsorg, "2026-01-26", "2026-02-03")}, 2, 2, 2},
		{"sick in it", "a date counts once", ingenting, []hendelse{kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-07"), syk("2026-06-05", "2026-06-08")}, 7, 5, 6},
		{"one in each unit on the same dates", "moved once, as calendar days", ingenting, []hendelse{kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-07"), perm(vedtak.Omsorg, "2026-06-01", "2026-06-08")}, 7, 5, 6},
		{"refused", "an avslag is no permisjon", ingenting, []hendelse{func(g *fravaer.Grunnlag) {
			kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-07")(g)
			g.Vedtak[0].Resultat = vedtak.Avslag
		}}, 0, 0, 0},
		{"velferd beyond the cap, T62", "the eleventh virkedag is left out; the weekends among the first ten stand", t62, []hendelse{kalenderdager(vedtak.Velferd, "2026-06-01", "2026-06-15")}, 14, 10, 10},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(r.velg, append(r.hva, introduksjonsloven("2026-07-01"))...)
			dager, virkedager := u.Kalenderdager(u.Start(), d("2028-02-02"))
			assert.Equal(t, r.dager, dager, r.fordi)
			assert.Equal(t, r.virkedage, virkedager, r.fordi)
			assert.Equal(t, r.talt*u.Virkedag(), u.Timer(u.Start(), d("2028-02-02")), r.fordi)
			assert.Equal(t, r.dager > 0, u.HarKalenderdager(), r.fordi)
			foerst, resten := u.Uansett(u.Start(), d("2028-02-02"), true, false)
			assert.Equal(t, r.dager, foerst, "T17: de samme dagene")
			if r.navn == "one in each unit on the same dates" {
				assert.Equal(t, 1, resten, "8 June is permisjon in virkedager alone")
			}
			helg, _ := u.Kalenderdager(d("2026-06-06"), d("2026-06-07"))
			assert.LessOrEqual(t, helg, 2)
		})
	}
}

// The step of such a permisjon tells its unit.
func TestSporKalenderdager(t *testing.T) {
	var sp lov.Spor
	legg(ingenting, introduksjonsloven("2026-07-01"), kalenderdager(vedtak.Omsorg, "2026-06-01", "2026-06-05")).Redegjoer(d("2028-02-02"), &sp)
	assert.Equal(t, []steg{{
		"fravaer/talt", "fravaersforskriften/7-1", "oppfylt",
		`vedtak="/vedtak/0" type="omsorg" fra="2026-06-01" til="2026-06-05" virkedager=5 talt=5 telleenhet="kalenderdager" `,
	}}, lesSpor(t, &sp))
}

// On every date by itself: the calendar days and what permisjon adds from the first day, against a look at each registration.
func TestKalenderdagerHverDag(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := fravaer.Norge()
		g := trekk(t)
		g.Lov = lov.Introduksjonsloven
		for i := range g.Vedtak {
			if rapid.Bool().Draw(t, "kalenderdager") {
				g.Vedtak[i].Telleenhet = vedtak.Kalenderdager
			}
		}
		var u fravaer.Utlegg
		r.Legg(&u, &g)
		for q := g.Startdato - 15; q < g.Startdato+130; q++ {
			var kalender, perm, etter, ferie bool
			for i := range g.Fravaer {
				f := &g.Fravaer[i]
				paa := f.Fra <= q && q <= f.Til
				ferie = ferie || paa && (f.Type == fravaer.Ferie || f.Type == fravaer.ReligioesHoeytid)
				etter = etter || paa && f.Type == fravaer.EtterFoedselspermisjon
			}
			for i := range g.Vedtak {
				v := &g.Vedtak[i]
				paa := v.Startdato <= q && q <= v.Sluttdato
				if v.Velferdsgrunn == vedtak.ReligioesHoeytid {
					ferie = ferie || paa
					continue
				}
				perm = perm || paa
				kalender = kalender || paa && v.Telleenhet == vedtak.Kalenderdager
			}
			i := func(b bool) int {
				if b && !ferie && q >= g.Startdato {
					return 1
				}
				return 0
			}
			virkedag := calendar.IsVirkedag(q, calendar.Fridager)
			dager, virkedager := u.Kalenderdager(q, q)
			foerst, resten := u.Uansett(q, q, true, false)
			ingen, uten := u.Uansett(q, q, false, false)
			flyttet, utenFlyttede := u.Uansett(q, q, false, true)
			vil := [...]int{
				i(kalender), i(kalender && virkedag), i(kalender), i((perm || etter) && !kalender && virkedag),
				0, i(etter && virkedag), 0, i(etter && !kalender && virkedag),
			}
			if fikk := [...]int{dager, virkedager, foerst, resten, ingen, uten, flyttet, utenFlyttede}; fikk != vil {
				t.Fatalf("%v: vil %v, fikk %v", date.Date(q), vil, fikk)
			}
		}
	})
}

// There is room for every step, however many registrations the rules had no provision for: each is told of in two, with two facts and
// eight.
func TestRomForAlle(t *testing.T) {
	hh := []hendelse{introduksjonsloven("2015-12-31")}
	for n := 1; n <= 200; n++ {
		hh = append(hh, kalenderdager(vedtak.OvergangTilArbeid, "2015-06-01", "2015-06-05")) // from 2016
		var sp lov.Spor
		legg(ingenting, hh...).Redegjoer(d("2028-02-02"), &sp)
		require.Equal(t, 2*n, sp.Antall())
		fakta := 0
		for _, ff := range sp.Alle() {
			fakta += len(ff)
		}
		require.Equal(t, 10*n, fakta)
	}
}
