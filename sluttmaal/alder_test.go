package sluttmaal_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

const (
	iOrden  = sluttmaal.AlderIOrden
	over55  = sluttmaal.AlderOver55
	under25 = sluttmaal.AlderUnder25
)

// The birthdays on which a goal opens or closes, the day before and the day itself, for every new goal.
func TestFoedselsdager(t *testing.T) {
	over := map[sluttmaal.Kode]bool{hu26: true, yrke: true, vgo25: true, deler25: true, fag: true} // every goal that is not work
	under := map[sluttmaal.Kode]bool{arb26: true, deler25: true}                                   // every goal of § 14 that is neither fullført videregående nor fag (T63)
	for _, rad := range []struct {
		navn, fordi, foedt, dag string
		over, under             bool
	}{
		{"the day before turning 56", "T23: 55 through the day before the 56th birthday", "1970-03-15", "2026-03-14", false, false},
		{"turning 56", "over 55 from the 56th birthday", "1970-03-15", "2026-03-15", true, false},
		{"born on 29 February, the day before turning 56", "2028 is a leap year: the birthday is the 29th", "1972-02-29", "2028-02-28", false, false},
		{"born on 29 February, turning 56", "2028 is a leap year: the birthday is the 29th", "1972-02-29", "2028-02-29", true, false},
		{"born on 29 February, the day before turning 56 in a common year", "T23: 2100 is a common year, the birthday is the 28th", "2044-02-29", "2100-02-27", false, false},
		{"born on 29 February, turning 56 in a common year", "T23: 2100 is a common year, the birthday is the 28th", "2044-02-29", "2100-02-28", true, false},
		{"the day before turning 25", "§ 14 tredje ledd: under 25", "2001-03-15", "2026-03-14", false, true},
		{"turning 25", "no longer under 25", "2001-03-15", "2026-03-15", false, false},
		{"born on 29 February, the day before turning 25", "T23: 2029 is a common year, the birthday is the 28th", "2004-02-29", "2029-02-27", false, true},
		{"born on 29 February, turning 25", "T23: 2029 is a common year, the birthday is the 28th", "2004-02-29", "2029-02-28", false, false},
	} {
		for _, r := range katalog[:7] {
			t.Run(fmt.Sprint(rad.navn, "/", r.tekst), func(t *testing.T) {
				require.NotEmpty(t, rad.fordi)
				medVgs := lov.JaHvis(r.paragraf == p13)
				vil := iOrden
				switch {
				case rad.over && over[r.kode]:
					vil = over55
				case rad.under && under[r.kode]:
					vil = under25
				}
				g := program(rad.dag, r.kode, foedt(rad.foedt), harVgs(medVgs))
				s := spoer(norge(standard), &g)
				assert.Equal(t, vil, s.Alder, rad.fordi)
				assert.Equal(t, r.maaneder, s.maaneder(), "T47: a finding, and the frist is computed")
				assert.Equal(t, vil == over55, s.Tolkninger.Har(47), "T47 asks only where the law forbids the goal")
				assert.Equal(t, rad.under && r.kode == fag, s.Tolkninger.Har(63), "T63 asks about fag- og yrkesopplæring under 25")

				s = spoer(norge(t47avvis), &g)
				assert.Equal(t, vil, s.Alder, rad.fordi)
				if vil == over55 {
					assert.Equal(t, []string{"/sluttmaal/0/kode"}, s.mangler, "T47 avvis: refused")
					assert.Empty(t, s.maaneder())
				} else {
					assert.Empty(t, s.mangler, "those under 25 may not want or be able to complete videregående")
					assert.Equal(t, r.maaneder, s.maaneder())
				}
			})
		}
	}
}

// Whom the age rules do not reach.
func TestAlderGjelderIkke(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi string
		kode        sluttmaal.Kode
		start       string
		foedt       string
		har         lov.JaNei
		vil         sluttmaal.Aldersfeil
	}{
		{"an old goal begun in 2025", "the age rules are those of the law from 2026", deler, "2025-12-31", "1960-01-01", lov.Nei, iOrden},
		{"an old goal begun in 2026", "an old goal is not of that law", deler, "2026-01-01", "1960-01-01", lov.Nei, iOrden},
		{"an old goal begun in 2026, 20 years", "an old goal is not of that law", arb, "2026-01-01", "2006-01-01", lov.Nei, iOrden},
		{"formell opplæring begun on the last day of 2025", "the age rules came into force on 1 January 2026", deler25, "2025-12-31", "1960-01-01", lov.Nei, iOrden},
		{"formell opplæring begun on the first day of 2026", "§ 14 første ledd andre punktum", deler25, "2026-01-01", "1960-01-01", lov.Nei, over55},
		{"20 years, begun on the last day of 2025", "the age rules came into force on 1 January 2026", deler25, "2025-12-31", "2005-01-01", lov.Nei, iOrden},
		{"20 years, begun on the first day of 2026", "§ 14 tredje ledd", deler25, "2026-01-01", "2005-01-01", lov.Nei, under25},
		{"no foedselsdato", "what is not known is no error", deler25, "2026-03-01", "", lov.Nei, iOrden},
		{"20 years, education not known", "§ 14 tredje ledd is for those without videregående", deler25, "2026-03-01", "2006-01-01", lov.Ukjent, iOrden},
		{"20 years with videregående", "§ 14 tredje ledd is for those without; the goal is not for them", deler25, "2026-03-01", "2006-01-01", lov.Ja, iOrden},
		{"20 years without videregående, a goal for those with it", "§ 13 has no such rule; the goal is not for them", avgs26, "2026-03-01", "2006-01-01", lov.Nei, iOrden},
		{"57 years, education not known", "§§ 13 and 14 say the same", deler25, "2026-03-01", "1969-01-01", lov.Ukjent, over55},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, foedt(rad.foedt), harVgs(rad.har))
			s := spoer(norge(standard), &g)
			assert.Equal(t, rad.vil, s.Alder, rad.fordi)
			assert.Equal(t, finn(rad.kode).maaneder, s.maaneder())
			assert.False(t, s.Tolkninger.Har(63))
			if rad.vil == iOrden {
				assert.False(t, s.Tolkninger.Har(24), "no day of measuring makes it an error")
			}
		})
	}
}

// The day on which age is measured (T24), and fag- og yrkesopplæring under 25 (T63).
func TestAldersdag(t *testing.T) {
	const jan, feb, mars = "2026-01-15", "2026-02-15", "2026-03-15"
	for _, rad := range []struct {
		navn, fordi                   string
		les                           lesemaate
		kode                          sluttmaal.Kode
		foedt                         string
		innvilgelse, vedtatt, startet string
		vil                           sluttmaal.Aldersfeil
		t24, t63                      bool
	}{
		{"56 between vedtak and start: vedtak", "T24: vedtaksdato of the first vedtak", standard, hu26, "1970-03-01", jan, feb, mars, iOrden, true, false},
		{"56 between vedtak and start: innvilgelse", "T24", t24innvilg, hu26, "1970-03-01", jan, feb, mars, iOrden, true, false},
		{"56 between vedtak and start: startdato", "T24", t24start, hu26, "1970-03-01", jan, feb, mars, over55, true, false},
		{"56 between innvilgelse and vedtak: vedtak", "T24", standard, hu26, "1970-02-01", jan, feb, mars, over55, true, false},
		{"56 between innvilgelse and vedtak: innvilgelse", "T24", t24innvilg, hu26, "1970-02-01", jan, feb, mars, iOrden, true, false},
		{"56 between innvilgelse and vedtak: startdato", "T24", t24start, hu26, "1970-02-01", jan, feb, mars, over55, true, false},
		{"56 before all", "every reading says over", standard, hu26, "1970-01-01", jan, feb, mars, over55, false, false},
		{"56 after all", "every reading says not", standard, hu26, "1970-04-01", jan, feb, mars, iOrden, false, false},
		{"25 between innvilgelse and vedtak: vedtak", "T24", standard, arb26, "2001-02-01", jan, feb, mars, iOrden, true, false},
		{"25 between innvilgelse and vedtak: innvilgelse", "T24", t24innvilg, arb26, "2001-02-01", jan, feb, mars, under25, true, false},
		{"25 between vedtak and start: startdato", "T24", t24start, arb26, "2001-03-01", jan, feb, mars, iOrden, true, false},
		{"25 between vedtak and start: vedtak", "T24", standard, arb26, "2001-03-01", jan, feb, mars, under25, true, false},
		{"vedtaksdato not given", "T24: startdato then", standard, hu26, "1970-03-01", jan, "", mars, over55, true, false},
		{"vedtaksdato not given, innvilgelse", "T24: innvilgelse does not need it", t24innvilg, hu26, "1970-03-01", jan, "", mars, iOrden, true, false},
		{"innvilgelse not given", "what is not known is no error", t24innvilg, hu26, "1970-01-01", "", feb, mars, iOrden, true, false},
		{"fag under 25", "T63: it is videregående opplæring", standard, fag, "2001-04-01", jan, feb, mars, iOrden, false, true},
		{"fag under 25, T63 nei", "it is not fullført videregående opplæring", t63nei, fag, "2001-04-01", jan, feb, mars, under25, false, true},
		{"fag at 25, T63 nei", "no longer under 25 on any of the days", t63nei, fag, "2001-01-15", jan, feb, mars, iOrden, false, false},
		{"videregående under 25, T63 nei", "it is what § 14 tredje ledd asks for", t63nei, vgo25, "2001-04-01", jan, feb, mars, iOrden, false, false},
		{"fag over 55, T63 nei", "over 55 is not about T63", t63nei, fag, "1960-01-01", jan, feb, mars, over55, false, false},
		{"fag, 25 between vedtak and start, T63 nei", "both questions are reached", t63nei, fag, "2001-03-01", jan, feb, mars, under25, true, true},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			k := finn(rad.kode)
			g := program(rad.startet, rad.kode, foedt(rad.foedt), harVgs(lov.JaHvis(k.paragraf == p13)), innvilget(rad.innvilgelse), vedtatt(rad.vedtatt))
			s := spoer(norge(rad.les), &g)
			assert.Equal(t, rad.vil, s.Alder, rad.fordi)
			assert.Equal(t, rad.t24, s.Tolkninger.Har(24), rad.fordi)
			assert.Equal(t, rad.t63, s.Tolkninger.Har(63), rad.fordi)
			assert.Equal(t, k.maaneder, s.maaneder())
		})
	}
}

// T47 avvis asks for the facts that a refusal turns on.
func TestAvvisMangler(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi string
		les         lesemaate
		kode        sluttmaal.Kode
		start       string
		hh          []func(*sluttmaal.Grunnlag)
		maaneder    string
		mangler     []string
	}{
		{"foedselsdato", "it may be over 55", standard, hu26, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Ja)}, "", []string{"/foedselsdato"}},
		{"foedselsdato, work", "§ 13: work is open at any age", standard, avgs26, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Ja)}, "12 (+0)", nil},
		{"foedselsdato, work without videregående", "those under 25 are not refused", standard, arb26, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Nei)}, "24 (+0)", nil},
		{"foedselsdato, begun in 2025", "not held to age", standard, vgo25, "2025-12-31", []func(*sluttmaal.Grunnlag){harVgs(lov.Nei)}, "48 (+12)", nil},
		{"foedselsdato, begun in 2026", "held to age", standard, vgo25, "2026-01-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Nei)}, "", []string{"/foedselsdato"}},
		{"foedselsdato, an old goal", "not held to age", standard, hu, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Ja)}, "6 (+6)", nil},
		{"the day of T24", "age is measured on innvilgelse, which is not given", t24innvilg, hu26, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Ja), foedt("1990-03-03")}, "", []string{"/oppholdstillatelser"}},
		{"the day of T24, work", "§ 13: work is open at any age", t24innvilg, avgs26, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Ja), foedt("1990-03-03")}, "12 (+0)", nil},
		{"the day of T24 is given", "36 years", t24innvilg, hu26, "2026-03-01", []func(*sluttmaal.Grunnlag){harVgs(lov.Ja), foedt("1990-03-03"), innvilget("2025-11-01")}, "12 (+0)", nil},
		{"education and foedselsdato, over 55 or not", "education is asked for first", standard, hu26, "2026-03-01", nil, "", []string{utdanningen.String()}},
		{"education, 57 years", "refused for age, whatever the education", standard, hu26, "2026-03-01", []func(*sluttmaal.Grunnlag){foedt("1969-01-01")}, "", []string{"/sluttmaal/0/kode"}},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, rad.hh...)
			s := spoer(norge(med(rad.les, t47avvis)), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.mangler, s.mangler, rad.fordi)
			s = spoer(norge(rad.les), &g)
			assert.Equal(t, finn(rad.kode).maaneder, s.maaneder(), "T47 funn: nothing is asked for")
			assert.Empty(t, s.mangler)
		})
	}
}

// Which goals are open to a participant. A goal that is not named is closed.
func TestAapne(t *testing.T) {
	const (
		nyeUten = "arbeid-2026 videregaaende-2025 deler-av-videregaaende-2025 fag-og-yrkesopplaering-2025"
		formell = "videregaaende-2025 deler-av-videregaaende-2025 fag-og-yrkesopplaering-2025"
		nyeMed  = "hoeyere-utdanning-2026 arbeid-vgs-2026 yrkesfaglig-rekvalifisering-2026"
	)
	var alle []string
	for _, r := range katalog {
		alle = append(alle, r.tekst)
	}
	h := func(hh ...func(*sluttmaal.Grunnlag)) []func(*sluttmaal.Grunnlag) { return hh }
	for _, rad := range []struct {
		navn, fordi                string
		les                        lesemaate
		start                      string
		hh                         []func(*sluttmaal.Grunnlag)
		aapne, skjoenn, uavklarede string
	}{
		{"30 years, without videregående", "§ 14 femte to sjette ledd", standard, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Nei)), nyeUten, "", ""},
		{"30 years, with videregående", "§ 13 første ledd", standard, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Ja)), nyeMed, "", ""},
		{"57 years, without", "§ 14 første ledd andre punktum: work", standard, "2026-02-02", h(foedt("1969-01-01"), harVgs(lov.Nei)), "arbeid-2026", "", ""},
		{"57 years, with", "§ 13 første ledd andre punktum: work", standard, "2026-02-02", h(foedt("1969-01-01"), harVgs(lov.Ja)), "arbeid-vgs-2026", "", ""},
		{"20 years, without", "§ 14 tredje ledd; T63: fag- og yrkesopplæring is videregående", standard, "2026-02-02", h(foedt("2006-01-01"), harVgs(lov.Nei)), "videregaaende-2025 fag-og-yrkesopplaering-2025", "arbeid-2026 deler-av-videregaaende-2025", ""},
		{"20 years, without, T63 nei", "§ 14 tredje ledd andre punktum opens only deler av videregående and work", t63nei, "2026-02-02", h(foedt("2006-01-01"), harVgs(lov.Nei)), "videregaaende-2025", "arbeid-2026 deler-av-videregaaende-2025", ""},
		{"20 years, with", "§ 13 has no rule for those under 25", standard, "2026-02-02", h(foedt("2006-01-01"), harVgs(lov.Ja)), nyeMed, "", ""},
		{"begun in 2025, without", "§ 76: the new goals of formell opplæring, the old of work and grunnskole", standard, "2025-03-03", h(foedt("1996-01-01"), harVgs(lov.Nei)), formell + " grunnskole deler-av-grunnskole arbeid", "", ""},
		{"begun in 2025, with", "§ 75: the old goals", standard, "2025-03-03", h(foedt("1996-01-01"), harVgs(lov.Ja)), "hoeyere-utdanning arbeid-vgs", "", ""},
		{"begun in 2025, 57 years, without", "programmes before 2026 are not held to age", standard, "2025-03-03", h(foedt("1968-01-01"), harVgs(lov.Nei)), formell + " grunnskole deler-av-grunnskole arbeid", "", ""},
		{"begun in 2024, without", "§ 76: all the old goals of those without videregående", standard, "2024-03-04", h(foedt("1996-01-01"), harVgs(lov.Nei)), "videregaaende-under-25 videregaaende-over-25 deler-av-videregaaende grunnskole deler-av-grunnskole arbeid", "", ""},
		{"begun in 2024, with", "§ 75: the old goals", standard, "2024-03-04", h(foedt("1996-01-01"), harVgs(lov.Ja)), "hoeyere-utdanning arbeid-vgs", "", ""},
		{"begun in 2024, education not known", "old goals, and education decides", standard, "2024-03-04", h(foedt("1996-01-01")), "", "", "hoeyere-utdanning arbeid-vgs videregaaende-under-25 videregaaende-over-25 deler-av-videregaaende grunnskole deler-av-grunnskole arbeid"},
		{"30 years, education not known", "every new goal, and education decides", standard, "2026-02-02", h(foedt("1996-01-01")), "", "", nyeMed + " " + nyeUten},
		{"57 years, education not known", "work, and education decides which", standard, "2026-02-02", h(foedt("1969-01-01")), "", "", "arbeid-vgs-2026 arbeid-2026"},
		{"foedselsdato not given, without", "they may be over 55 or under 25", standard, "2026-02-02", h(harVgs(lov.Nei)), "", "", nyeUten},
		{"foedselsdato not given, with", "work is open at any age", standard, "2026-02-02", h(harVgs(lov.Ja)), "arbeid-vgs-2026", "", "hoeyere-utdanning-2026 yrkesfaglig-rekvalifisering-2026"},
		{"foedselsdato not given, begun on the last day of 2025", "programmes before 2026 are not held to age: it decides nothing", standard, "2025-12-31", h(harVgs(lov.Nei)), formell + " grunnskole deler-av-grunnskole arbeid", "", ""},
		{"foedselsdato not given, begun in 2024", "programmes before 2026 are not held to age", standard, "2024-03-04", h(harVgs(lov.Ja)), "hoeyere-utdanning arbeid-vgs", "", ""},
		{"nothing known", "every new goal", standard, "2026-02-02", nil, "", "", nyeMed + " " + nyeUten},
		{"no programme", "no start to hold the goals against", standard, "", h(foedt("1996-01-01")), "", "", strings.Join(alle, " ")},
		{"no programme, with videregående", "education closes the rest, whenever it begins", standard, "", h(foedt("1996-01-01"), harVgs(lov.Ja)), "", "", nyeMed + " hoeyere-utdanning arbeid-vgs"},
		{"innvilgelse not given", "T24 innvilgelse: age is not known, and work for those without has the rule for those under 25", t24innvilg, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Nei)), "", "", nyeUten},
		{"innvilgelse not given, with", "T24 innvilgelse: age is not known, and work is open at any age", t24innvilg, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Ja)), "arbeid-vgs-2026", "", "hoeyere-utdanning-2026 yrkesfaglig-rekvalifisering-2026"},
		{"innvilgelse given", "T24 innvilgelse: 24 on that day, 25 on the vedtak", t24innvilg, "2026-02-02", h(foedt("2001-01-01"), harVgs(lov.Nei), innvilget("2025-12-31")), "videregaaende-2025 fag-og-yrkesopplaering-2025", "arbeid-2026 deler-av-videregaaende-2025", ""},
		{"the day itself", "T20: 1 January 2026 is included", standard, "2026-01-01", h(foedt("1996-01-01"), harVgs(lov.Ja)), nyeMed, "", ""},
		{"the day itself, strict", "T20 startdato-strengt: 1 January 2026 is not «etter»", t20streng, "2026-01-01", h(foedt("1996-01-01"), harVgs(lov.Ja)), "hoeyere-utdanning arbeid-vgs", "", ""},
		{"decided in 2025", "T20 vedtaksdato: § 75 does not reach it", t20vedtak, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Ja), vedtatt("2025-12-20")), "hoeyere-utdanning arbeid-vgs", "", ""},
		{"vedtaksdato not given", "T20 vedtaksdato: it may have been decided in 2025", t20vedtak, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Ja), vedtatt("")), "", "", nyeMed + " hoeyere-utdanning arbeid-vgs"},
		{"fag in 2025, T54 ikke", "T54 is about its months, not about whether it can be a goal", t54ikke, "2025-03-03", h(foedt("1996-01-01"), harVgs(lov.Nei)), formell + " grunnskole deler-av-grunnskole arbeid", "", ""},
		{"T50 loven", "which months go first does not open or close a goal", t50loven, "2026-02-02", h(foedt("1996-01-01"), harVgs(lov.Ja)), nyeMed, "", ""},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			vil := map[string]lov.Utfall{}
			for _, k := range alle {
				vil[k] = lov.IkkeOppfylt
			}
			for utfall, koder := range map[lov.Utfall]string{lov.Oppfylt: rad.aapne, lov.Skjoenn: rad.skjoenn, lov.Uavklart: rad.uavklarede} {
				for k := range strings.FieldsSeq(koder) {
					require.Contains(t, vil, k)
					vil[k] = utfall
				}
			}
			g := program(rad.start, 0, rad.hh...)
			fikk := map[string]lov.Utfall{}
			for k, utfall := range aapne(norge(rad.les), &g) {
				fikk[k.String()] = utfall
			}
			assert.Equal(t, vil, fikk, rad.fordi)
		})
	}
}

// Aapne yields in the order of the catalogue and stops when asked to.
func TestAapneStopper(t *testing.T) {
	g := program("2026-02-02", 0, foedt("1996-01-01"), harVgs(lov.Ja))
	var fikk []sluttmaal.Kode
	norge(standard).Aapne(&g, func(k sluttmaal.Kode, _ lov.Utfall) bool {
		fikk = append(fikk, k)
		return len(fikk) < 3
	})
	assert.Equal(t, []sluttmaal.Kode{hu26, avgs26, yrke}, fikk)
}
