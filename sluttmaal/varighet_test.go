package sluttmaal_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// The day before, the day and the day after each of the two transition days, under every reading of «tilbud om oppstart etter 1.
// januar» (T20) and of which months go first (T50), for every goal.
func TestOvergang(t *testing.T) {
	dager := []struct {
		dag, fordi      string
		vanlig, strengt int // the period of the day when «etter» takes in the day itself, and when it does not
	}{
		{"2024-12-31", "the day before § 76 første ledd reaches", foer2025, foer2025},
		{"2025-01-01", "T20: the day itself is included, strictly it is not", i2025, foer2025},
		{"2025-01-02", "after 1 January 2025", i2025, i2025},
		{"2025-12-31", "the day before §§ 75 and 76 andre ledd reach", i2025, i2025},
		{"2026-01-01", "T20: the day itself is included, strictly it is not", fra2026, i2025},
		{"2026-01-02", "after 1 January 2026", fra2026, fra2026},
	}
	for _, dag := range dager {
		require.NotEmpty(t, dag.fordi)
		for _, lesing := range []struct {
			navn    string
			les     lesemaate
			start   string // startdato and vedtaksdato; empty: the day
			vedtatt string
			periode int
		}{
			{"startdato", standard, "", "2022-03-01", dag.vanlig},
			{"startdato, vedtaksdato not given", standard, "", "", dag.vanlig},
			{"startdato-strengt", t20streng, "", "2027-03-01", dag.strengt},
			{"vedtaksdato", t20vedtak, "2027-03-01", dag.dag, dag.vanlig},
			{"vedtaksdato, begun before", t20vedtak, "2022-03-01", dag.dag, dag.vanlig},
		} {
			start := dag.dag
			if lesing.start != "" {
				start = lesing.start
			}
			for _, rad := range katalog {
				t.Run(fmt.Sprint(dag.dag, "/", lesing.navn, "/", rad.tekst), func(t *testing.T) {
					g := program(start, rad.kode, vedtatt(lesing.vedtatt))
					loven := finn(rad.lovens[lesing.periode])
					avvik := rad.avvik[lesing.periode]

					s := spoer(norge(lesing.les), &g)
					assert.Equal(t, rad.maaneder, s.maaneder(), "T50: the months of the registered code, as NIR")
					assert.Equal(t, rad.hjemmel, s.hjemmel())
					assert.Equal(t, rad.gammelt, s.Gammel)
					assert.Equal(t, rad.kode, s.Kode)
					assert.Zero(t, s.Indeks)
					assert.Empty(t, s.mangler)
					assert.Equal(t, avvik, avvikNavn[s.Avvik], rad.fordi)
					assert.Equal(t, avvik != "", s.Tolkninger.Har(50), "the law and the code part, so T50 is reached")
					if avvik == "" || loven.kode == 0 {
						assert.Nil(t, s.Loven)
						assert.Zero(t, s.LovensKode)
					} else {
						require.NotNil(t, s.Loven)
						assert.Equal(t, loven.kode, s.Loven.Verdi.Kode)
						assert.Equal(t, loven.kode, s.LovensKode)
					}
					assert.Equal(t, rad.kode == fag && lesing.periode == i2025, s.Tolkninger.Har(54), "T54 asks about a start in 2025")
					if dag.dag == rad.grense && lesing.start == "" {
						assert.True(t, s.Tolkninger.Har(20), "the day itself turns on T20")
					}

					s = spoer(norge(med(lesing.les, t50loven)), &g)
					assert.Equal(t, loven.maaneder, s.maaneder(), "§§ 75 and 76: %s", rad.fordi)
					assert.Equal(t, loven.hjemmel, s.hjemmel())
					assert.Equal(t, avvik, avvikNavn[s.Avvik])
					if loven.kode == 0 {
						assert.Equal(t, []string{"/sluttmaal/0/kode"}, s.mangler, "the law has no such goal from 2026")
						return
					}
					assert.Empty(t, s.mangler)
					assert.Equal(t, loven.gammelt, s.Gammel)
					assert.Equal(t, rad.kode, s.Kode, "the goal stays the registered one")
				})
			}
		}
	}
}

// T54 ikke: § 76 første ledd names formell opplæring på videregående nivå, and fag- og yrkesopplæring is then not reached by it in 2025.
func TestFagIkkeFoer2026(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi string
		les         lesemaate
		start       string
		kode        sluttmaal.Kode
		maaneder    string
		gammel, har bool
		avvik       string
	}{
		{"2025, 60", "T54: § 14 femte ledd, as § 76 første ledd reaches it", standard, "2025-06-01", fag, "60 (+0)", false, true, ""},
		{"the last day of 2024", "T54 asks about a start in 2025; T50 gives the months of the code", t54ikke, "2024-12-31", fag, "60 (+0)", false, false, nytt25},
		{"the last day of 2024, loven", "§ 76 does not reach it: the law before 2026", med(t54ikke, t50loven), "2024-12-31", fag, "36 (+12)", true, false, nytt25},
		{"the first day of 2025", "T54 ikke: the law before 2026, fullført videregående 36 (+12)", t54ikke, "2025-01-01", fag, "36 (+12)", true, true, ""},
		{"the first day of 2025, strict", "T20: it is not «etter», so T54 is not reached", med(t54ikke, t20streng), "2025-01-01", fag, "60 (+0)", false, false, nytt25},
		{"the last day of 2025", "T54 ikke", t54ikke, "2025-12-31", fag, "36 (+12)", true, true, ""},
		{"the last day of 2025, loven", "T54 ikke says what the law is", med(t54ikke, t50loven), "2025-12-31", fag, "36 (+12)", true, true, ""},
		{"the first day of 2026", "§ 14 femte ledd itself", t54ikke, "2026-01-01", fag, "60 (+0)", false, false, ""},
		{"the first day of 2026, strict", "T20: not after 1 January 2026, so a start in 2025 by the transition rule", med(t54ikke, t20streng), "2026-01-01", fag, "36 (+12)", true, true, ""},
		{"fullført videregående in 2025", "T54 is about fag- og yrkesopplæring alone", t54ikke, "2025-06-01", vgo25, "48 (+12)", false, false, ""},
		{"parts of videregående in 2025", "T54 is about fag- og yrkesopplæring alone", t54ikke, "2025-06-01", deler25, "36 (+12)", false, false, ""},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode)
			s := spoer(norge(rad.les), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.gammel, s.Gammel, rad.fordi)
			assert.Equal(t, rad.har, s.Tolkninger.Har(54), rad.fordi)
			assert.Equal(t, rad.avvik, avvikNavn[s.Avvik], rad.fordi)
		})
	}
}

// T20 is named where its other readings change what the goal is held against; beside the day itself, that is when the vedtak and the
// start lie on each side of it.
func TestOppstartErNevnt(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi    string
		les            lesemaate
		kode           sluttmaal.Kode
		start, vedtatt string
		har            bool
	}{
		{"both before", "every reading says before", standard, arb26, "2025-12-31", "2025-12-01", false},
		{"both after", "every reading says after", standard, arb26, "2026-01-02", "2026-01-02", false},
		{"decided before, begun after", "vedtaksdato is before, startdato after", standard, arb26, "2026-01-02", "2025-12-31", true},
		{"decided on the day, begun after", "vedtaksdato takes in the day (T20)", standard, arb26, "2026-01-02", "2026-01-01", false},
		{"begun on the day", "strictly it is not after", standard, arb26, "2026-01-01", "2026-01-01", true},
		{"the vedtaksdato read, decided before, begun after", "startdato would say after", t20vedtak, arb26, "2026-01-02", "2025-12-31", true},
		{"the vedtaksdato read, both after", "every reading says after", t20vedtak, arb26, "2026-02-02", "2026-01-31", false},
		{"formell, begun on 1 January 2026, the old goal", "strictly it is a start in 2025: another finding", standard, vgoOver, "2026-01-01", "2025-12-20", true},
		{"formell, begun on 2 January 2026, the new goal", "only the day of 2025 matters", standard, vgo25, "2026-01-02", "2026-01-02", false},
		{"fag, begun on 1 January 2026", "T54 ikke: strictly it is a start in 2025, and 36 (+12)", t54ikke, fag, "2026-01-01", "2026-01-01", true},
		{"fag, T54 ikke, decided in 2025", "vedtaksdato would make it a start in 2025", t54ikke, fag, "2026-02-02", "2025-12-20", true},
		{"fag, T54 ikke, in 2025", "every reading says 2025", t54ikke, fag, "2025-06-01", "2025-05-01", false},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, vedtatt(rad.vedtatt))
			s := spoer(norge(rad.les), &g)
			assert.Equal(t, rad.har, s.Tolkninger.Har(20), rad.fordi)
		})
	}
}

// T20 vedtaksdato without a vedtaksdato: it is missing where it decides the months, and only there.
func TestVedtaksdatoMangler(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi string
		les         lesemaate
		start       string
		kode        sluttmaal.Kode
		maaneder    string // empty: uavklart
	}{
		{"startdato is read", "T20: vedtaksdato is not asked for", t50loven, "2026-01-10", arb26, "24 (+0)"},
		{"the code gives the months", "T50: no reading of T20 changes them", t20vedtak, "2026-01-10", arb26, "24 (+0)"},
		{"the law gives them", "T50 loven: 24 (+12) when decided in 2025", med(t20vedtak, t50loven), "2026-01-10", arb26, ""},
		{"a goal that the law of 2026 lacks", "T50 loven: 24 (+12) when decided in 2025", med(t20vedtak, t50loven), "2026-01-10", grs, ""},
		{"fag in 2025, 60", "T54: 60 whenever it was decided", t20vedtak, "2025-06-01", fag, "60 (+0)"},
		{"fag in 2025", "T54 ikke: 60 when decided in 2024, 36 (+12) in 2025", med(t20vedtak, t54ikke), "2025-06-01", fag, ""},
		{"fag in 2026", "T54 ikke: 36 (+12) when decided in 2025", med(t20vedtak, t54ikke), "2026-02-01", fag, ""},
		{"videregående in 2026", "T54 is about fag alone", med(t20vedtak, t54ikke), "2026-02-01", vgo25, "48 (+12)"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, vedtatt(""))
			g.Vedtak = 3
			s := spoer(norge(rad.les), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			if rad.maaneder == "" {
				assert.Equal(t, []string{"/vedtak/3/vedtaksdato"}, s.mangler, rad.fordi)
				assert.Zero(t, s.Maaneder)
				assert.Zero(t, s.Forlengelse)
				assert.Nil(t, s.Rad)
			} else {
				assert.Empty(t, s.mangler, rad.fordi)
			}
		})
	}
}

// Two or more registrations (T22).
func TestGjeldendeSluttmaal(t *testing.T) {
	const a, b = "2026-01-15", "2026-01-16"
	for _, rad := range []struct {
		navn, fordi string
		rr          []sluttmaal.Registrering
		indeks      int // -1: uavklart
		maaneder    string
		mangler     []string
	}{
		{"one", "the only one", []sluttmaal.Registrering{maal(arb26, a, "")}, 0, "24 (+0)", nil},
		{"one without fra", "the only one, whenever it applies from", []sluttmaal.Registrering{maal(arb26, "", "")}, 0, "24 (+0)", nil},
		{"the later fra last", "highest fra", []sluttmaal.Registrering{maal(arb26, a, ""), maal(vgo25, b, "")}, 1, "48 (+12)", nil},
		{"the later fra first", "highest fra", []sluttmaal.Registrering{maal(arb26, b, ""), maal(vgo25, a, "")}, 0, "24 (+0)", nil},
		{"fra goes before registrert", "registrert only tells two of the same fra apart", []sluttmaal.Registrering{maal(arb26, b, a), maal(vgo25, a, b)}, 0, "24 (+0)", nil},
		{"the later registrert last", "same fra: highest registrert", []sluttmaal.Registrering{maal(arb26, a, a), maal(vgo25, a, b)}, 1, "48 (+12)", nil},
		{"the later registrert first", "same fra: highest registrert", []sluttmaal.Registrering{maal(vgo25, a, b), maal(arb26, a, a)}, 0, "48 (+12)", nil},
		{"three, the middle one", "highest fra, then highest registrert", []sluttmaal.Registrering{maal(arb26, a, b), maal(vgo25, b, b), maal(deler25, b, a)}, 1, "48 (+12)", nil},
		{"a tie, same code", "the same months", []sluttmaal.Registrering{maal(arb26, a, a), maal(arb26, a, a)}, 0, "24 (+0)", nil},
		{"a tie, same length", "both goals of § 13 have 12", []sluttmaal.Registrering{maal(avgs26, a, a), maal(hu26, a, a)}, 1, "12 (+0)", nil},
		{"a tie, same length, not registrert", "both goals of § 13 have 12", []sluttmaal.Registrering{maal(hu26, a, ""), maal(avgs26, a, "")}, 0, "12 (+0)", nil},
		{"a tie, same months, other forlengelse", "24 without and with 12 more are not the same length", []sluttmaal.Registrering{maal(arb26, a, a), maal(arb, a, a)}, -1, "", []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"}},
		{"a tie, other length", "24 or 48", []sluttmaal.Registrering{maal(arb26, a, a), maal(vgo25, a, a)}, -1, "", []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"}},
		{"a tie after an earlier one", "the earlier has no say", []sluttmaal.Registrering{maal(fag, "2026-01-14", a), maal(arb26, a, a), maal(vgo25, a, a)}, -1, "", []string{"/sluttmaal/1/registrert", "/sluttmaal/2/registrert"}},
		{"a tie of three, two of them equal", "24, 24 or 48", []sluttmaal.Registrering{maal(arb26, a, a), maal(arb26, a, a), maal(vgo25, a, a)}, -1, "", []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert", "/sluttmaal/2/registrert"}},
		{"registrert not given, both", "either may be the later", []sluttmaal.Registrering{maal(arb26, a, ""), maal(vgo25, a, "")}, -1, "", []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"}},
		{"registrert not given, one", "it may be the later", []sluttmaal.Registrering{maal(arb26, a, a), maal(vgo25, a, "")}, -1, "", []string{"/sluttmaal/1/registrert"}},
		{"registrert not given of an earlier fra", "fra decides", []sluttmaal.Registrering{maal(arb26, a, ""), maal(vgo25, b, a)}, 1, "48 (+12)", nil},
		{"fra not given, other length", "it may be the later", []sluttmaal.Registrering{maal(arb26, a, a), maal(vgo25, "", a)}, -1, "", []string{"/sluttmaal/1/fra"}},
		{"fra not given, both", "either may be the later", []sluttmaal.Registrering{maal(arb26, "", a), maal(vgo25, "", b)}, -1, "", []string{"/sluttmaal/0/fra", "/sluttmaal/1/fra"}},
		{"fra not given, same length", "both goals of § 13 have 12", []sluttmaal.Registrering{maal(avgs26, a, a), maal(hu26, "", a)}, 1, "12 (+0)", nil},
		{"fra not given, as long as the latest", "an earlier one of another length has no say", []sluttmaal.Registrering{maal(fag, a, a), maal(avgs26, b, a), maal(hu26, "", a)}, 2, "12 (+0)", nil},
		{"no code", "no months", []sluttmaal.Registrering{maal(0, a, a)}, 0, "", []string{"/sluttmaal/0/kode"}},
		{"no code beside a code", "it may be of any length", []sluttmaal.Registrering{maal(0, a, a), maal(arb26, a, a)}, -1, "", []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"}},
		{"no code, earlier", "fra decides", []sluttmaal.Registrering{maal(0, a, a), maal(arb26, b, a)}, 1, "24 (+0)", nil},
		{"no code, twice", "the same registration twice", []sluttmaal.Registrering{maal(0, a, a), maal(0, a, a)}, 0, "", []string{"/sluttmaal/0/kode"}},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program("2026-02-02", 0, registrert(rad.rr...))
			s := spoer(norge(standard), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.indeks, s.Indeks, rad.fordi)
			assert.Equal(t, rad.indeks < 0, s.Likt, rad.fordi)
			assert.Equal(t, rad.mangler, s.mangler, rad.fordi)
			if rad.indeks >= 0 {
				assert.Equal(t, rad.rr[rad.indeks].Kode, s.Kode)
			}
		})
	}
}

// A goal that is changed on the way gives its months from the same start, and the transition rules still ask about that start (T22).
func TestEndretSluttmaal(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi  string
		start        string
		foerst, saa  sluttmaal.Kode
		endret       string
		maaneder     string
		frist, avvik string
	}{
		{"worked example E58", "48 months from the start, not from the change", "2026-02-02", arb26, vgo25, "2027-05-01", "48 (+12)", "2030-02-02", ""},
		{"worked example E58, unless the goal is changed", "the latest fra is the old one's", "2026-02-02", arb26, vgo25, "2026-02-01", "24 (+0)", "2028-02-02", ""},
		{"a programme of 2025 that gets a goal of 2026", "§ 76 andre ledd asks about the start, not about the change", "2025-03-03", arb, arb26, "2026-02-01", "24 (+0)", "2027-03-03", nytt26},
		{"a programme of 2025 that gets a goal of 2025", "§ 76 første ledd reaches the start", "2025-03-03", arb, vgo25, "2026-02-01", "48 (+12)", "2029-03-03", ""},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, 0, registrert(maal(rad.foerst, rad.start, ""), maal(rad.saa, rad.endret, "")))
			s := spoer(norge(standard), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.avvik, avvikNavn[s.Avvik], rad.fordi)
			assert.Equal(t, d(rad.frist), calendar.AddMonths(g.Startdato, s.Maaneder), rad.fordi)
		})
	}
}

// Whether codes that tie are equally long is asked of the months that this participant gets.
func TestLikLengde(t *testing.T) {
	const a = "2024-01-15"
	for _, rad := range []struct {
		navn, fordi string
		les         lesemaate
		start       string
		x, y        sluttmaal.Kode
		kollektiv   lov.JaNei
		ukrainsk    lov.JaNei
		maaneder    string // empty: uavklart
	}{
		{"the goals of videregående before 2026", "6 (+6) both", standard, "2024-02-01", hu, avgs, lov.Nei, lov.Nei, "6 (+6)"},
		{"§ 43 d reaches one of them", "12 and 6 (+6)", standard, "2024-02-01", hu, avgs, lov.Ja, lov.Ja, ""},
		{"§ 43 d may reach one of them", "12 or 6 (+6), and 6 (+6)", standard, "2024-02-01", hu, avgs, lov.Ja, lov.Ukjent, ""},
		{"§ 43 d makes them equal", "12 both", standard, "2024-02-01", hu, hu26, lov.Ja, lov.Ja, "12 (+0)"},
		{"without § 43 d they are not", "6 (+6) and 12", standard, "2024-02-01", hu, hu26, lov.Nei, lov.Ja, ""},
		{"one day before § 43 d", "6 (+6) both", standard, "2023-06-30", hu, avgs, lov.Ja, lov.Ja, "6 (+6)"},
		{"equal by the codes", "24 (+12) both", standard, "2025-03-01", deler, arb, lov.Nei, lov.Nei, "24 (+12)"},
		{"not by the law", "T50 loven: 36 (+12) from 2025 and 24 (+12)", t50loven, "2025-03-01", deler, arb, lov.Nei, lov.Nei, ""},
		{"equal by the law before 2025", "T50 loven: 24 (+12) both", t50loven, "2024-12-31", deler25, deler, lov.Nei, lov.Nei, "24 (+12)"},
		{"not by the codes", "36 (+12) and 24 (+12)", standard, "2024-12-31", deler25, deler, lov.Nei, lov.Nei, ""},
		{"fag and the old goal, T54 ikke", "36 (+12) both", t54ikke, "2025-03-01", fag, vgoOver, lov.Nei, lov.Nei, "36 (+12)"},
		{"fag and the old goal, T54", "60 and 36 (+12)", standard, "2025-03-01", fag, vgoOver, lov.Nei, lov.Nei, ""},
		{"no goal by the law", "T50 loven: neither has months from 2026, and they are not the same goal", t50loven, "2026-03-01", grs, delerGrs, lov.Nei, lov.Nei, ""},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			for _, rr := range [][]sluttmaal.Registrering{{maal(rad.x, a, a), maal(rad.y, a, a)}, {maal(rad.y, a, a), maal(rad.x, a, a)}} {
				g := program(rad.start, 0, registrert(rr...), ukraina(rad.kollektiv, rad.ukrainsk))
				s := spoer(norge(rad.les), &g)
				assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
				assert.Equal(t, rad.maaneder == "", s.Likt, rad.fordi)
				if rad.maaneder == "" {
					assert.Subset(t, s.mangler, []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"})
					assert.Equal(t, -1, s.Indeks)
				} else {
					assert.Empty(t, s.mangler)
					assert.Equal(t, min(rad.x, rad.y), s.Kode, "the first of the code list, whatever the order of the registrations")
				}
			}
		})
	}
}

// Codes whose months turn on a vedtaksdato that is not given (T20) are not equally long.
func TestLikLengdeUtenVedtaksdato(t *testing.T) {
	g := program("2025-12-31", 0, vedtatt(""), registrert(maal(deler25, d25, d25), maal(fag, d25, d25)))
	s := spoer(norge(med(t20vedtak, t54ikke)), &g)
	assert.Empty(t, s.maaneder(), "T54 ikke: fag has 60 when decided in 2024 and 36 (+12) in 2025, parts of videregående 36 (+12)")
	assert.Equal(t, -1, s.Indeks)
	assert.Contains(t, s.mangler, "/vedtak/0/vedtaksdato")
}

// Forskriften § 43 d: collective protection and Ukrainian videregående, higher education as goal, start 1 July 2023 – 31 December 2025.
func TestParagraf43d(t *testing.T) {
	const (
		ja, nei, ukjent = lov.Ja, lov.Nei, lov.Ukjent
		ukr             = "/ukrainskVideregaaende"
		d43             = "integreringsforskriften/43d"
		c37             = "integreringsloven/37c/2"
	)
	kol := kollektivet.String()
	for _, rad := range []struct {
		navn, fordi         string
		les                 lesemaate
		kode                sluttmaal.Kode
		start               string
		kollektiv, ukrainsk lov.JaNei
		maaneder, hjemmel   string
		mangler             []string
		utfall              lov.Utfall // of the step, 255: no such step
	}{
		{"the day before", "not in force", standard, hu, "2023-06-30", ja, ja, "6 (+6)", c37, nil, 255},
		{"the first day", "FOR-2023-06-09-831: from 1 July 2023, up to one year, no forlengelse", standard, hu, "2023-07-01", ja, ja, "12 (+0)", d43, nil, lov.Oppfylt},
		{"the last day", "repealed 1 January 2026", standard, hu, "2025-12-31", ja, ja, "12 (+0)", d43, nil, lov.Oppfylt},
		{"the day after", "repealed 1 January 2026; T50: the months of the code", standard, hu, "2026-01-01", ja, ja, "6 (+6)", "integreringsloven/13/2", nil, 255},
		{"the day after, loven", "§ 13 tredje ledd", t50loven, hu, "2026-01-01", ja, ja, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"the new code, the same months", "T50: 12 by the code, and by § 43 d before 2026", standard, hu26, "2025-12-31", ja, ja, "12 (+0)", d43, nil, lov.Oppfylt},
		{"the new code, the same months, from 2026", "repealed 1 January 2026", standard, hu26, "2026-01-01", ja, ja, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"the new code, its own months, not collective", "T50: 12 by the code", standard, hu26, "2025-12-31", nei, ja, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"the new code, its own months, not Ukrainian videregående", "T50: 12 by the code", standard, hu26, "2025-12-31", ja, nei, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"the new code, its own months, education not known", "T50: 12 either way", standard, hu26, "2025-12-31", ja, ukjent, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"the new code, its own months, nothing known", "T50: 12 either way", standard, hu26, "2025-12-31", ukjent, ukjent, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"the new code, loven", "§ 43 d gives 12 where the law gives 6 (+6)", t50loven, hu26, "2025-12-31", ja, ja, "12 (+0)", d43, nil, lov.Oppfylt},
		{"the new code, loven, the first day", "§ 43 d", t50loven, hu26, "2023-07-01", ja, ja, "12 (+0)", d43, nil, lov.Oppfylt},
		{"the new code, loven, the day before", "6 (+6)", t50loven, hu26, "2023-06-30", ja, ja, "6 (+6)", c37, nil, 255},
		{"the new code, loven, not collective", "6 (+6)", t50loven, hu26, "2025-12-31", nei, ja, "6 (+6)", "integreringsloven/13/2", nil, lov.IkkeOppfylt},
		{"the new code, loven, 2026", "§ 13 tredje ledd", t50loven, hu26, "2026-01-01", ja, ja, "12 (+0)", "integreringsloven/13/3/p1", nil, 255},
		{"not collective", "§ 43 d is for those with collective protection", standard, hu, "2024-01-01", nei, ja, "6 (+6)", "integreringsloven/13/2", nil, lov.IkkeOppfylt},
		{"not Ukrainian videregående", "§ 43 d is for those with it", standard, hu, "2024-01-01", ja, nei, "6 (+6)", c37, nil, lov.IkkeOppfylt},
		{"neither", "none of the two", standard, hu, "2024-01-01", nei, nei, "6 (+6)", "integreringsloven/13/2", nil, lov.IkkeOppfylt},
		{"not collective, education not known", "one is enough to say no", standard, hu, "2024-01-01", nei, ukjent, "6 (+6)", "integreringsloven/13/2", nil, lov.IkkeOppfylt},
		{"education no, collective not known", "one is enough to say no", standard, hu, "2024-01-01", ukjent, nei, "6 (+6)", "integreringsloven/13/2", nil, lov.IkkeOppfylt},
		{"collective not known", "a missing fact never becomes no", standard, hu, "2024-01-01", ukjent, ja, "", "", []string{kol}, lov.Uavklart},
		{"education not known", "a missing fact never becomes no", standard, hu, "2024-01-01", ja, ukjent, "", "", []string{ukr}, lov.Uavklart},
		{"nothing known", "a missing fact never becomes no", standard, hu, "2024-01-01", ukjent, ukjent, "", "", []string{kol, ukr}, lov.Uavklart},
		{"nothing known, before", "not asked for", standard, hu, "2023-06-30", ukjent, ukjent, "6 (+6)", "integreringsloven/13/2", nil, 255},
		{"work as goal", "§ 43 d is for higher education", standard, avgs, "2024-01-01", ja, ja, "6 (+6)", c37, nil, 255},
		{"work as goal, nothing known", "not asked for", standard, avgs, "2024-01-01", ukjent, ukjent, "6 (+6)", "integreringsloven/13/2", nil, 255},
		{"rekvalifisering as goal", "§ 43 d is for higher education", t50loven, yrke, "2024-01-01", ja, ja, "6 (+6)", c37, nil, 255},
		{"the vedtaksdato is read", "§ 43 d follows startdato, whatever T20 says", t20vedtak, hu, "2023-07-01", ja, ja, "12 (+0)", d43, nil, lov.Oppfylt},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, ukraina(rad.kollektiv, rad.ukrainsk), vedtatt("2022-01-01"))
			s := spoer(norge(rad.les), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.hjemmel, s.hjemmel(), rad.fordi)
			assert.Equal(t, rad.mangler, s.mangler, rad.fordi)
			utfall := lov.Utfall(255)
			for st, fakta := range s.spor.Alle() {
				if st.Regel.ID == "sluttmaal/paragraf-43d" {
					utfall = st.Utfall
					assert.Equal(t, d43, st.Rad.Hjemmel.String())
					assert.Equal(t, []lov.JaNei{rad.kollektiv, rad.ukrainsk}, []lov.JaNei{lov.JaNei(fakta[1].Verdi), lov.JaNei(fakta[2].Verdi)})
				}
			}
			assert.Equal(t, rad.utfall, utfall, rad.fordi)
		})
	}
}

// The education that a goal asks for (§§ 13 and 14), and what T47 makes of it.
func TestUtdanning(t *testing.T) {
	for _, rad := range katalog {
		medVgs := rad.paragraf == p13
		for _, har := range []lov.JaNei{lov.Ja, lov.Nei, lov.Ukjent} {
			feil := har == lov.Nei && medVgs || har == lov.Ja && !medVgs
			for _, start := range []string{"2024-03-01", "2026-03-01"} {
				t.Run(fmt.Sprint(rad.tekst, "/", har, "/", start), func(t *testing.T) {
					g := program(start, rad.kode, harVgs(har), foedt("1990-03-03"))
					s := spoer(norge(standard), &g)
					assert.Equal(t, rad.maaneder, s.maaneder(), "T47: a finding, and the frist is computed")
					assert.Equal(t, feil, s.FeilUtdanning, "§ 13 is for those with videregående, § 14 for those without")
					assert.Equal(t, feil, s.Tolkninger.Har(47))
					assert.Empty(t, s.mangler)

					s = spoer(norge(t47avvis), &g)
					assert.Equal(t, feil, s.FeilUtdanning)
					switch {
					case feil:
						assert.Equal(t, []string{"/sluttmaal/0/kode"}, s.mangler, "T47 avvis: refused")
						assert.Empty(t, s.maaneder())
					case har == lov.Ukjent:
						assert.Equal(t, []string{utdanningen.String()}, s.mangler, "T47 avvis: it may have to be refused")
						assert.Empty(t, s.maaneder())
					default:
						assert.Empty(t, s.mangler)
						assert.Equal(t, rad.maaneder, s.maaneder())
					}
				})
			}
		}
	}
}

func TestUtenGrunnlag(t *testing.T) {
	g := program("2026-02-02", 0)
	s := spoer(norge(standard), &g)
	assert.Equal(t, []string{"/sluttmaal"}, s.mangler, "no registration: a missing fact")
	assert.Equal(t, sluttmaal.Varighet{Indeks: -1}, s.Varighet)
	assert.Zero(t, s.spor.Antall())

	g = program("", arb26)
	s = spoer(norge(standard), &g)
	assert.Equal(t, []string{"/vedtak"}, s.mangler, "no programme: no start to hold the goal against")
	assert.Equal(t, sluttmaal.Varighet{Indeks: -1}, s.Varighet)
	assert.Zero(t, s.spor.Antall())
}

// What-ifs: a table that has no version on the day is an answer of its own, never the neighbour's.
func TestUtenVersjon(t *testing.T) {
	foer := d("2025-12-31")
	t.Run("no transition rule", func(t *testing.T) {
		r := sluttmaal.Norge()
		for i := range r.Overganger {
			r.Overganger[i].FrysPaa(foer)
		}
		r.Loven = true
		g := program("2025-03-01", arb26)
		s := spoer(&r, &g)
		assert.Equal(t, "24 (+0)", s.maaneder(), "nothing to hold the code against: its own months")
		assert.Equal(t, sluttmaal.IngenAvvik, s.Avvik)
		assert.Equal(t, lov.Tolkninger{}, s.Tolkninger)
		assert.Equal(t, []string{"sluttmaal/gjeldende", "sluttmaal/varighet-uten-forlengelse"}, stegene(s.spor))
	})
	t.Run("no rule that kommunen sets the goal", func(t *testing.T) {
		for _, rad := range []struct {
			kode  sluttmaal.Kode
			borte func(*sluttmaal.Regler) *lov.Tabell[lov.Ord]
		}{
			{avgs26, func(r *sluttmaal.Regler) *lov.Tabell[lov.Ord] { return &r.Sluttmaal13 }},
			{arb26, func(r *sluttmaal.Regler) *lov.Tabell[lov.Ord] { return &r.Sluttmaal14 }},
		} {
			r := sluttmaal.Norge()
			rad.borte(&r).FrysPaa(d("2020-12-31"))
			g := program("2026-03-01", rad.kode)
			s := spoer(&r, &g)
			assert.Equal(t, []string{"sluttmaal/overgang", "sluttmaal/varighet-uten-forlengelse"}, stegene(s.spor))
			assert.Equal(t, finn(rad.kode).maaneder, s.maaneder())
		}
	})
	t.Run("no rule for those over 55", func(t *testing.T) {
		for _, rad := range []struct {
			kode  sluttmaal.Kode
			borte func(*sluttmaal.Regler) *lov.Tabell[lov.Tall]
		}{
			{hu26, func(r *sluttmaal.Regler) *lov.Tabell[lov.Tall] { return &r.Over55Vgs }},
			{vgo25, func(r *sluttmaal.Regler) *lov.Tabell[lov.Tall] { return &r.Over55 }},
		} {
			r := sluttmaal.Norge()
			g := program("2026-03-01", rad.kode, foedt("1960-01-01"))
			s := spoer(&r, &g)
			assert.Equal(t, sluttmaal.AlderOver55, s.Alder)
			rad.borte(&r).FrysPaa(foer)
			s = spoer(&r, &g)
			assert.Equal(t, sluttmaal.AlderIOrden, s.Alder, "repealed: age does not matter")
		}
	})
	t.Run("no rule for those under 25", func(t *testing.T) {
		r := sluttmaal.Norge()
		r.Under25.FrysPaa(foer)
		g := program("2026-03-01", arb26, foedt("2006-01-01"), harVgs(lov.Nei))
		s := spoer(&r, &g)
		assert.Equal(t, sluttmaal.AlderIOrden, s.Alder, "repealed: age does not matter")
	})
	t.Run("a goal taken out of the catalogue", func(t *testing.T) {
		r := sluttmaal.Norge()
		r.Maal[arb26-1].Versjoner = nil
		g := program("2026-03-01", arb26)
		s := spoer(&r, &g)
		assert.Empty(t, s.maaneder())
		assert.Equal(t, []string{"/sluttmaal/0/kode"}, s.mangler)
		var alle []sluttmaal.Kode
		for k := range aapne(&r, &g) {
			alle = append(alle, k)
		}
		assert.Len(t, alle, len(katalog)-1)
		assert.False(t, slices.Contains(alle, arb26))
	})
}

func aapne(r *sluttmaal.Regler, g *sluttmaal.Grunnlag) map[sluttmaal.Kode]lov.Utfall {
	alle := map[sluttmaal.Kode]lov.Utfall{}
	r.Aapne(g, func(k sluttmaal.Kode, u lov.Utfall) bool {
		alle[k] = u
		return true
	})
	return alle
}

func stegene(sp *lov.Spor) []string {
	var alle []string
	for st := range sp.Alle() {
		alle = append(alle, st.Regel.ID)
	}
	return alle
}
