package sluttmaal_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// paa looks at a programme by the law of another day.
func paa(lovdato string) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.Lovdato = d(lovdato) }
}

// introduksjonsloven puts a participant under introduksjonsloven.
func introduksjonsloven(g *sluttmaal.Grunnlag) { g.Lov = lov.Introduksjonsloven }

// The same programme by the law of the last day of 2025 and of the first of 2026 (cases I-1 to I-6): §§ 75 and 76 came into force
// with the latter. Before it a code of NIR's new list gives what the law had for the goal (T50).
func TestLovenFoer2026(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, start string
		kode               sluttmaal.Kode
		foer, foerFrist    string
		loven, lovensFrist string // from 2026, T50 loven; no months: not a goal
	}{
		{"I-1", "§ 13 fjerde ledd: 36; § 76 første ledd: 48", "2025-03-03", vgo25, "36 (+12)", "2028-03-03", "48 (+12)", "2029-03-03"},
		{"I-1, the old code", "§ 76 første ledd reaches the start whatever the code", "2025-03-03", vgoOver, "36 (+12)", "2028-03-03", "48 (+12)", "2029-03-03"},
		{"I-2", "§ 76 første ledd does not reach a start in 2024", "2024-03-03", vgoOver, "36 (+12)", "2027-03-03", "36 (+12)", "2027-03-03"},
		{"I-3", "§ 13 fjerde ledd: 24; § 76 første ledd: 36", "2025-08-18", deler25, "24 (+12)", "2027-08-18", "36 (+12)", "2028-08-18"},
		{"I-3, the old code", "§ 76 første ledd reaches the start whatever the code", "2025-08-18", deler, "24 (+12)", "2027-08-18", "36 (+12)", "2028-08-18"},
		{"I-4, begun in 2025", "§ 13 andre ledd: 6, and § 75 does not reach it", "2025-12-15", avgs, "6 (+6)", "2026-06-15", "6 (+6)", "2026-06-15"},
		{"I-4, begun in 2026", "§ 75: § 13 tredje ledd, 12", "2026-01-15", avgs26, "6 (+6)", "2026-07-15", "12 (+0)", "2027-01-15"},
		{"I-5, begun in 2025", "§ 13 fjerde ledd: 24, and § 76 andre ledd does not reach it", "2025-12-15", arb, "24 (+12)", "2027-12-15", "24 (+12)", "2027-12-15"},
		{"I-5, begun in 2026", "§ 76 andre ledd: § 14 sjette ledd, 24 without forlengelse", "2026-01-15", arb26, "24 (+12)", "2028-01-15", "24 (+0)", "2028-01-15"},
		{"I-6, begun in 2025", "§ 13 fjerde ledd: grunnskole is a goal", "2025-12-01", grs, "24 (+12)", "2027-12-01", "24 (+12)", "2027-12-01"},
		{"I-6, begun in 2026", "§ 14 has no such goal", "2026-01-02", grs, "24 (+12)", "2028-01-02", "", ""},
		{"fag- og yrkesopplæring", "the law before 2026 had it as fullført videregående; § 14 femte ledd: 60", "2025-03-03", fag, "36 (+12)", "2028-03-03", "60 (+0)", "2030-03-03"},
		{"higher education", "§ 13 andre ledd: 6; T50 loven: § 75 does not reach it", "2025-03-03", hu26, "6 (+6)", "2025-09-03", "6 (+6)", "2025-09-03"},
		{"rekvalifisering", "the law before 2026 had it among the goals of § 13 andre ledd", "2025-03-03", yrke, "6 (+6)", "2025-09-03", "6 (+6)", "2025-09-03"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			for _, lovdato := range []string{"2021-01-01", "2025-12-30", "2025-12-31"} {
				for _, les := range alleLesemaater {
					g := program(rad.start, rad.kode, paa(lovdato), vedtatt(""))
					s := spoer(norge(les), &g)
					if s.Utfall == lov.Oppfylt {
						assert.Equal(t, rad.foer, s.maaneder(), rad.fordi)
						assert.Equal(t, d(rad.foerFrist), calendar.AddMonths(g.Startdato, s.Maaneder), rad.fordi)
					} else {
						assert.Equal(t, []string{utdanningen.String()}, s.mangler, "T47 avvis alone asks for anything")
					}
					assert.Equal(t, rad.kode, s.Kode, "the goal stays the registered one")
					assert.Equal(t, sluttmaal.IngenAvvik, s.Avvik, "§§ 75 and 76 are not in force")
					assert.Nil(t, s.Loven)
					assert.True(t, s.Gammel, "the months are those of the law before 2026 (T38)")
					assert.Equal(t, lov.Tolkninger{}, s.Tolkninger, "no reading is asked for")
				}
			}
			g := program(rad.start, rad.kode, paa("2026-01-01"))
			s := spoer(norge(t50loven), &g)
			assert.Equal(t, rad.loven, s.maaneder(), rad.fordi)
			if rad.loven != "" {
				assert.Equal(t, d(rad.lovensFrist), calendar.AddMonths(g.Startdato, s.Maaneder), rad.fordi)
			}
		})
	}
}

// Which provision gives the months by the law of a day before 2026: § 13 in the wording that stood when the programme began, or on that
// day; a code that was not made yet is told of, and follows the goal that the law had.
func TestHjemmelFoer2026(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, start, lovdato string
		kode                        sluttmaal.Kode
		hh                          []func(*sluttmaal.Grunnlag)
		vil                         []string
	}{
		{"the first day of the act", "§ 13 as promulgated", "2021-01-01", "2021-01-01", arb, nil, []string{
			"gjeldende integreringsloven/13/1 2021-01-01 beregnet registrering=/sluttmaal/0 sluttmaal=arbeid fra=2021-01-01",
			"varighet integreringsloven/13/4 2021-01-01 beregnet sluttmaal=arbeid maaneder=24 muligForlengelse=12",
		}},
		{"the day before § 13 was changed", "the act of 2023, in force 1 August", "2023-08-01", "2023-07-31", avgs, nil, []string{
			"gjeldende integreringsloven/13/1 2021-01-01 beregnet registrering=/sluttmaal/0 sluttmaal=arbeid-vgs fra=2021-01-01",
			"varighet integreringsloven/13/2 2021-01-01 beregnet sluttmaal=arbeid-vgs maaneder=6 muligForlengelse=6",
		}},
		{"the day § 13 was changed", "the act of 2023, in force 1 August", "2023-08-01", "2023-08-01", avgs, nil, []string{
			"gjeldende integreringsloven/13/1 2023-08-01 beregnet registrering=/sluttmaal/0 sluttmaal=arbeid-vgs fra=2021-01-01",
			"varighet integreringsloven/13/2 2023-08-01 beregnet sluttmaal=arbeid-vgs maaneder=6 muligForlengelse=6",
		}},
		{"begun before § 13 was changed", "the wording of the start", "2023-07-31", "2025-12-31", arb, nil, []string{
			"gjeldende integreringsloven/13/1 2023-08-01 beregnet registrering=/sluttmaal/0 sluttmaal=arbeid fra=2021-01-01",
			"varighet integreringsloven/13/4 2021-01-01 beregnet sluttmaal=arbeid maaneder=24 muligForlengelse=12",
		}},
		{"the last day without a code of 2026", "§ 14 takes effect 1 January 2026", "2025-12-01", "2025-12-31", vgo25, nil, []string{
			"lov/ikke-i-kraft-ennaa integreringsloven/14/4/p2 2026-01-01 ikke-oppfylt lovdato=2025-12-31 iKraftFra=2026-01-01",
			"gjeldende integreringsloven/13/1 2023-08-01 beregnet registrering=/sluttmaal/0 sluttmaal=videregaaende-2025 fra=2021-01-01",
			"varighet integreringsloven/13/4 2023-08-01 beregnet sluttmaal=videregaaende-2025 maaneder=36 muligForlengelse=12",
		}},
		{"a code of 2026 for one under 25", "§ 13 tredje ledd was on those under 25", "2025-12-01", "2025-12-31", vgo25, []func(*sluttmaal.Grunnlag){foedt("2000-12-02")}, []string{
			"lov/ikke-i-kraft-ennaa integreringsloven/14/4/p2 2026-01-01 ikke-oppfylt lovdato=2025-12-31 iKraftFra=2026-01-01",
			"gjeldende integreringsloven/13/1 2023-08-01 beregnet registrering=/sluttmaal/0 sluttmaal=videregaaende-2025 fra=2021-01-01",
			"varighet integreringsloven/13/3 2023-08-01 beregnet sluttmaal=videregaaende-2025 maaneder=36 muligForlengelse=12",
		}},
		{"an act that was not made", "nothing is in force before 2021, and nothing is missing", "2021-03-01", "2020-12-31", arb, nil, []string{
			"lov/ikke-i-kraft-ennaa integreringsloven/13/4 2021-01-01 ikke-oppfylt lovdato=2020-12-31 iKraftFra=2021-01-01",
		}},
		{"an act that was not made, grunnskole", "nothing is in force before 2021, and nothing is missing", "2021-03-01", "2020-12-31", grs, nil, []string{
			"lov/ikke-i-kraft-ennaa integreringsloven/13/4 2021-01-01 ikke-oppfylt lovdato=2020-12-31 iKraftFra=2021-01-01",
		}},
		{"an act that was not made, a code of 2026", "nothing is in force before 2021, and nothing is missing", "2021-03-01", "2020-12-31", arb26, nil, []string{
			"lov/ikke-i-kraft-ennaa integreringsloven/14/6 2026-01-01 ikke-oppfylt lovdato=2020-12-31 iKraftFra=2026-01-01",
		}},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, append(rad.hh, paa(rad.lovdato))...)
			s := spoer(norge(standard), &g)
			assert.Equal(t, rad.vil, linjer(s.spor), rad.fordi)
			assert.Empty(t, s.mangler)
		})
	}
}

// § 37 c in its two versions, with the months of § 13: the day before, the first and the last day.
func TestParagraf37c(t *testing.T) {
	const (
		foerst, forlenget, saa = "2022-06-15", "2023-06-02", "2024-07-01"
		ikke                   = "lov/ikke-i-kraft-ennaa integreringsloven/37c"
		ferdig                 = "lov/ikke-lenger-i-kraft integreringsloven/37c"
	)
	for _, rad := range []struct {
		navn, fordi, start, lovdato string
		kode                        sluttmaal.Kode
		maaneder, hjemmel, fra      string
		steg                        string // the first words of the step about § 37 c; empty: none
	}{
		{"the day before", "chapter 6A took effect 15 June 2022", "2022-06-14", "2026-07-01", arb, "24 (+12)", "integreringsloven/13/4", "2021-01-01", ikke},
		{"the first day", "§ 37 c: as § 13 fjerde ledd", foerst, "2026-07-01", arb, "24 (+12)", "integreringsloven/37c", foerst, "paragraf-37c"},
		{"the last day of the first version", "chapter 6A was prolonged on 2 June 2023", "2023-06-01", "2026-07-01", vgoOver, "36 (+12)", "integreringsloven/37c", foerst, "paragraf-37c"},
		{"the first day of the second version", "chapter 6A was prolonged on 2 June 2023", "2023-06-02", "2026-07-01", vgoOver, "36 (+12)", "integreringsloven/37c", forlenget, "paragraf-37c"},
		{"the last day of the second version", "chapter 6A anew 1 July 2024", "2024-06-30", "2026-07-01", vgoOver, "36 (+12)", "integreringsloven/37c", forlenget, "paragraf-37c"},
		{"the first day of the second version", "chapter 6A anew 1 July 2024", saa, "2026-07-01", vgoUnder, "36 (+12)", "integreringsloven/37c", saa, "paragraf-37c"},
		{"the last day", "§ 37 c lost its programmes with 2025", "2025-12-31", "2026-07-01", grs, "24 (+12)", "integreringsloven/37c", saa, "paragraf-37c"},
		{"the day after", "T50: the months of the code", "2026-01-01", "2026-07-01", grs, "24 (+12)", "integreringsloven/13/4", "2023-08-01", ferdig},
		{"with videregående, the first day", "§ 37 c andre ledd: 6 (+6)", foerst, "2022-06-15", avgs, "6 (+6)", "integreringsloven/37c/2", foerst, "paragraf-37c"},
		{"with videregående, to begin", "§ 37 c is in force on the day of the law", "2022-09-01", "2022-06-15", avgs, "6 (+6)", "integreringsloven/37c/2", foerst, "paragraf-37c"},
		{"with videregående, to begin, the day before", "§ 37 c is not in force on the day of the law", "2022-09-01", "2022-06-14", avgs, "6 (+6)", "integreringsloven/13/2", "2021-01-01", ikke},
		{"with videregående, the last day", "§ 37 c andre ledd", "2025-12-31", "2025-12-31", avgs, "6 (+6)", "integreringsloven/37c/2", saa, "paragraf-37c"},
		{"formell opplæring in 2025, by the law of 2025", "§ 37 c", "2025-03-03", "2025-12-31", deler25, "24 (+12)", "integreringsloven/37c", saa, "paragraf-37c"},
		{"formell opplæring in 2025, by the law of 2026", "§ 76 første ledd makes no exception for § 34", "2025-03-03", "2026-01-01", deler25, "36 (+12)", "integreringsloven/14/4/p1", "2026-01-01", ""},
		{"higher education", "§ 37 c, as Ukrainian videregående is not known to be lacking", "2023-06-30", "2025-12-31", hu, "6 (+6)", "integreringsloven/37c/2", forlenget, "paragraf-37c"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			for _, kollektiv := range []lov.JaNei{lov.Ja, lov.Nei, lov.Ukjent} {
				g := program(rad.start, rad.kode, paa(rad.lovdato), ukraina(kollektiv, lov.Ukjent))
				s := spoer(norge(standard), &g)
				assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
				steg := ""
				for st := range s.spor.Alle() {
					if st.Rad.Hjemmel.Paragraf == 37 && steg == "" {
						steg = st.Regel.ID
					}
				}
				if kollektiv != lov.Ja {
					assert.NotEqual(t, uint16(37), s.Rad.Hjemmel.Paragraf)
					assert.Empty(t, steg)
					continue
				}
				assert.Equal(t, rad.hjemmel, s.hjemmel(), rad.fordi)
				assert.Equal(t, d(rad.fra), s.Rad.Fra, rad.fordi)
				if rad.steg == "" {
					assert.Empty(t, steg)
				} else {
					assert.Contains(t, fmt.Sprint(linjer(s.spor)), rad.steg)
				}
			}
		})
	}
}

// Forskriften § 43 d in its two versions and outside them, by the law of days before 2026 (case I-20).
func TestParagraf43dVersjoner(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, start, lovdato string
		kode                        sluttmaal.Kode
		vgs                         lov.JaNei
		maaneder, hjemmel, fra      string
	}{
		{"the last day of the first version", "FOR-2023-06-09-831", "2024-06-30", "2025-12-31", hu, lov.Nei, "12 (+0)", "integreringsforskriften/43d", "2023-07-01"},
		{"the first day of the second version", "FOR-2024-06-26-1359", "2024-07-01", "2025-12-31", hu, lov.Nei, "12 (+0)", "integreringsforskriften/43d", "2024-07-01"},
		{"a code of 2026", "T50: the goal as the law had it, and § 43 d for it", "2025-10-01", "2025-12-31", hu26, lov.Nei, "12 (+0)", "integreringsforskriften/43d", "2024-07-01"},
		{"yet to begin, the day before it took effect", "§ 43 d is of 1 July 2023", "2023-07-01", "2023-06-30", hu, lov.Nei, "6 (+6)", "integreringsloven/37c/2", "2023-06-02"},
		{"yet to begin, the day it took effect", "§ 43 d is of 1 July 2023", "2023-08-01", "2023-07-01", hu, lov.Nei, "12 (+0)", "integreringsforskriften/43d", "2023-07-01"},
		{"I-20, begun in October 2025", "§ 43 d: 12, none", "2025-10-01", "2026-07-01", hu, lov.Ja, "12 (+0)", "integreringsforskriften/43d", "2024-07-01"},
		{"I-20, begun in February 2026", "§ 13 tredje ledd with forskriften § 65 a andre ledd: 12, none", "2026-02-01", "2026-07-01", hu26, lov.Ja, "12 (+0)", "integreringsloven/13/3/p1", "2026-01-01"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, rad.kode, paa(rad.lovdato), ukraina(lov.Ja, lov.Ja), harVgs(rad.vgs))
			s := spoer(norge(standard), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.hjemmel, s.hjemmel(), rad.fordi)
			assert.Equal(t, d(rad.fra), s.Rad.Fra, rad.fordi)
			for st := range s.spor.Alle() {
				if st.Rad.Hjemmel.Paragraf == 43 && s.Rad.Hjemmel.Paragraf != 43 {
					assert.Contains(t, st.Regel.ID, "lov/ikke", "outside its days the answer says so")
				}
			}
			if s.Rad.Hjemmel.Paragraf != 43 {
				assert.Contains(t, fmt.Sprint(linjer(s.spor)), "integreringsforskriften/43d", rad.fordi)
			}
		})
	}
}

// § 13 tredje ledd before 2026: those under 25 without videregående had fullført videregående as the main rule, and there was no rule for
// those over 55.
func TestHovedregelUnder25(t *testing.T) {
	const hovedregel = sluttmaal.AlderHovedregel
	for _, rad := range []struct {
		navn, fordi, start, lovdato, foedt string
		les                                lesemaate
		kode                               sluttmaal.Kode
		har                                lov.JaNei
		vil                                sluttmaal.Aldersfeil
		fra                                string
		t24                                bool
	}{
		{"the day before turning 25", "§ 13 tredje ledd: under 25", "2024-03-15", "2025-12-31", "1999-03-16", standard, arb, lov.Nei, hovedregel, "2023-08-01", false},
		{"turning 25", "§ 13 tredje ledd: under 25", "2024-03-15", "2025-12-31", "1999-03-15", standard, arb, lov.Nei, iOrden, "", false},
		{"the wording before August 2023", "§ 13 as promulgated", "2023-03-15", "2023-07-31", "1999-03-16", standard, deler, lov.Nei, hovedregel, "2021-01-01", false},
		{"the wording from August 2023", "the act of 2023", "2023-03-15", "2023-08-01", "1999-03-16", standard, grs, lov.Nei, hovedregel, "2023-08-01", false},
		{"the last day", "§ 14 tredje ledd from 2026 does not reach a start before", "2025-03-15", "2025-12-31", "2005-01-01", standard, deler25, lov.Nei, hovedregel, "2023-08-01", false},
		{"the day after", "§ 14 tredje ledd from 2026 does not reach a start before", "2025-03-15", "2026-01-01", "2005-01-01", standard, deler25, lov.Nei, iOrden, "", false},
		{"begins after the law has changed", "§ 14 tredje ledd is not the law of that day", "2026-03-15", "2025-12-31", "2005-01-01", standard, arb26, lov.Nei, hovedregel, "2023-08-01", false},
		{"fullført videregående", "it is the main rule", "2024-03-15", "2025-12-31", "2005-01-01", standard, vgoUnder, lov.Nei, iOrden, "", false},
		{"fullført videregående, over 25", "NIR's other code for the same goal", "2024-03-15", "2025-12-31", "2005-01-01", standard, vgoOver, lov.Nei, iOrden, "", false},
		{"fag- og yrkesopplæring", "the law before 2026 had it as fullført videregående", "2024-03-15", "2025-12-31", "2005-01-01", standard, fag, lov.Nei, iOrden, "", false},
		{"education not known", "what is not known is no error", "2024-03-15", "2025-12-31", "2005-01-01", standard, arb, lov.Ukjent, iOrden, "", false},
		{"with videregående", "§ 13 andre ledd has no such rule", "2024-03-15", "2025-12-31", "2005-01-01", standard, avgs, lov.Ja, iOrden, "", false},
		{"no foedselsdato", "what is not known is no error", "2024-03-15", "2025-12-31", "", standard, arb, lov.Nei, iOrden, "", false},
		{"57 years", "there was no rule for those over 55", "2024-03-15", "2025-12-31", "1967-01-01", standard, deler, lov.Nei, iOrden, "", false},
		{"57 years, a code of 2026", "there was no rule for those over 55", "2024-03-15", "2025-12-31", "1967-01-01", standard, vgo25, lov.Nei, iOrden, "", false},
		{"25 between vedtak and start", "T24 vedtak", "2024-03-15", "2025-12-31", "1999-03-01", standard, arb, lov.Nei, hovedregel, "2023-08-01", true},
		{"25 between vedtak and start, startdato", "T24 startdato", "2024-03-15", "2025-12-31", "1999-03-01", t24start, arb, lov.Nei, iOrden, "", true},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			vedtak := rad.start
			if rad.t24 {
				vedtak = "2024-02-15"
			}
			g := program(rad.start, rad.kode, paa(rad.lovdato), foedt(rad.foedt), harVgs(rad.har), vedtatt(vedtak), innvilget(vedtak))
			s := spoer(norge(rad.les), &g)
			require.Equal(t, lov.Oppfylt, s.Utfall)
			assert.Equal(t, rad.vil, s.Alder, rad.fordi)
			assert.Equal(t, rad.t24, s.Tolkninger.Har(24), rad.fordi)
			assert.False(t, s.Tolkninger.Har(47), "the main rule refuses nothing")
			var fra string
			for st, fakta := range s.spor.Alle() {
				if st.Regel.ID == "sluttmaal/under-25-hovedregel" {
					fra = calendar.Format(st.Rad.Fra)
					assert.Equal(t, "integreringsloven/13/3", st.Rad.Hjemmel.String())
					assert.Equal(t, []lov.Faktum{sluttmaal.FaktumFoedselsdato.PaaDag(d(rad.foedt)), sluttmaal.FaktumAldersdag.PaaDag(d(vedtak)), sluttmaal.FaktumAlder.Er(25)}, fakta)
				}
			}
			assert.Equal(t, rad.fra, fra, rad.fordi)
			var koder []string
			for _, f := range s.Funn(nil, g.Registreringer, 0) {
				koder = append(koder, f.Kode.Kode)
			}
			if rad.vil == hovedregel {
				assert.Equal(t, []string{"sluttmaal-under-25-hovedregel"}, koder)
			} else if g.Lovdato < d(d26) {
				assert.Empty(t, koder, "no finding rests on the rules of 2026")
			}
			g.Foedselsdato = d("1995-01-01")
			assert.Equal(t, iOrden, norge(t47avvis).Varighet(&g, new(lov.Mangler), nil).Alder)
		})
	}
}

// The steps about age name the provision that the goal is against.
func TestAldersspor(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, foedt string
		kode               sluttmaal.Kode
		vil                string
	}{
		{"over 55, with videregående", "§ 13 første ledd andre punktum", "1969-01-01", hu26, "over-55 integreringsloven/13/1/p2 2026-01-01 ikke-oppfylt foedselsdato=1969-01-01 aldersdag=2026-02-02 aldersgrense=55"},
		{"over 55, without", "§ 14 første ledd andre punktum", "1969-01-01", vgo25, "over-55 integreringsloven/14/1/p2 2026-01-01 ikke-oppfylt foedselsdato=1969-01-01 aldersdag=2026-02-02 aldersgrense=55"},
		{"under 25", "§ 14 tredje ledd", "2006-01-01", arb26, "under-25 integreringsloven/14/3/p1 2026-01-01 ikke-oppfylt foedselsdato=2006-01-01 aldersdag=2026-02-02 aldersgrense=25"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program("2026-02-02", rad.kode, foedt(rad.foedt), harVgs(lov.JaHvis(rad.kode == hu26)))
			s := spoer(norge(standard), &g)
			assert.Contains(t, linjer(s.spor), rad.vil, rad.fordi)
			g.Foedselsdato = d("1990-01-01")
			s = spoer(norge(standard), &g)
			assert.Len(t, linjer(s.spor), 3, "what nothing is against is not told")
		})
	}
}

// What a goal lacked is told by the law of the day: the findings of a goal that is not registered and of one against education stay.
func TestFunnFoer2026(t *testing.T) {
	g := program("2024-03-15", 0, paa("2025-12-31"))
	s := spoer(norge(standard), &g)
	ff := s.Funn(nil, nil, 0)
	require.Len(t, ff, 1)
	assert.Equal(t, "sluttmaal-mangler", ff[0].Kode.Kode, "§ 13 første ledd")
	for _, rad := range katalog {
		g := program("2024-03-15", rad.kode, paa("2025-12-31"), harVgs(lov.JaHvis(rad.paragraf == p14)))
		s := spoer(norge(standard), &g)
		ff := s.Funn(nil, g.Registreringer, 0)
		require.Len(t, ff, 1, rad.tekst)
		assert.Equal(t, "sluttmaal-utdanning", ff[0].Kode.Kode, "§ 13 andre ledd is for those with videregående, the rest for those without")
	}
}

// Which goals are open by the law of a day before 2026.
func TestAapneFoer2026(t *testing.T) {
	const (
		ja, nei, skjoenn, uvisst = lov.Oppfylt, lov.IkkeOppfylt, lov.Skjoenn, lov.Uavklart
	)
	med := map[sluttmaal.Kode]bool{hu: true, avgs: true}
	vgo := map[sluttmaal.Kode]bool{vgoUnder: true, vgoOver: true}
	for _, rad := range []struct {
		navn, fordi            string
		les                    lesemaate
		foedt                  string
		start                  string
		vgs                    lov.JaNei
		medVgs, fullfoert, her lov.Utfall
	}{
		{"30 years, without", "§ 13 fjerde ledd", standard, "1994-01-01", "2024-03-15", lov.Nei, nei, ja, ja},
		{"20 years, without", "§ 13 tredje ledd: the main rule", standard, "2004-01-01", "2024-03-15", lov.Nei, nei, ja, skjoenn},
		{"age not known, without", "§ 13 tredje ledd: the main rule", standard, "", "2024-03-15", lov.Nei, nei, ja, uvisst},
		{"the day of age not known, without", "T24 innvilgelse, which is not given", t24innvilg, "1994-01-01", "2024-03-15", lov.Nei, nei, ja, uvisst},
		{"with", "§ 13 andre ledd", standard, "", "2024-03-15", lov.Ja, ja, nei, nei},
		{"education not known", "§ 13: education decides", standard, "1994-01-01", "2024-03-15", lov.Ukjent, uvisst, uvisst, uvisst},
		{"no programme, with", "no transition rule asks for the start", standard, "", "", lov.Ja, ja, nei, nei},
		{"no vedtaksdato, with", "T20: no transition rule asks for it", t20vedtak, "", "2024-03-15", lov.Ja, ja, nei, nei},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, 0, paa("2025-12-31"), foedt(rad.foedt), harVgs(rad.vgs), vedtatt(""))
			for k, utfall := range aapne(norge(rad.les), &g) {
				switch {
				case k <= fag:
					assert.Equal(t, nei, utfall, "%v is of the law from 2026", k)
				case med[k]:
					assert.Equal(t, rad.medVgs, utfall, "%v: %s", k, rad.fordi)
				case vgo[k]:
					assert.Equal(t, rad.fullfoert, utfall, "%v: %s", k, rad.fordi)
				default:
					assert.Equal(t, rad.her, utfall, "%v: %s", k, rad.fordi)
				}
			}
		})
	}
}

// Introduksjonsloven § 5: two years and a third, whatever goal is registered, also none.
func TestIntroduksjonsloven(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, lovdato string
		fra                  string // of the version; empty: none is in force
	}{
		{"the day before", "no act", "2003-08-31", ""},
		{"the first day", "the act of 2003", "2003-09-01", "2003-09-01"},
		{"the last day of the first wording", "a third year for «særlige grunner»", "2018-08-31", "2003-09-01"},
		{"the first day of the second wording", "the act of 2018", "2018-09-01", "2018-09-01"},
		{"after its repeal", "it lives on for those who were under it", "2026-07-01", "2018-09-01"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			for k := sluttmaal.Kode(0); k <= arb; k++ { // 0: no goal
				g := program("2017-08-14", k, introduksjonsloven, paa(rad.lovdato), foedt("1960-01-01"), harVgs(lov.Ja))
				for _, les := range alleLesemaater {
					s := spoer(norge(les), &g)
					assert.Empty(t, s.mangler)
					assert.Equal(t, lov.Introduksjonsloven, s.Lov)
					assert.Equal(t, lov.Tolkninger{}, s.Tolkninger)
					if rad.fra == "" {
						assert.Equal(t, lov.Uavklart, s.Utfall, rad.fordi)
						assert.Equal(t, []string{"lov/ikke-i-kraft-ennaa introduksjonsloven/5 2003-09-01 ikke-oppfylt lovdato=2003-08-31 iKraftFra=2003-09-01"}, linjer(s.spor))
						continue
					}
					assert.Equal(t, "24 (+12)", s.maaneder(), rad.fordi)
					assert.Equal(t, "introduksjonsloven/5", s.hjemmel())
					assert.Equal(t, d(rad.fra), s.Rad.Fra, rad.fordi)
					assert.Equal(t, k, s.Kode)
					assert.False(t, s.Gammel)
					assert.Equal(t, iOrden, s.Alder)
					assert.False(t, s.FeilUtdanning, "the act has no goals to hold against age and education")
					assert.Empty(t, s.Funn(nil, g.Registreringer, 0), "no finding about the goal, nor about none")
				}
			}
		})
	}
	g := program("", 0, introduksjonsloven)
	s := spoer(norge(standard), &g)
	assert.Equal(t, []string{"/vedtak"}, s.mangler, "no programme")
}

// The covid act § 2: a programme that began after 1 January 2019 with fullført videregående registered as goal while the act was in force
// had three years and a fourth (T59).
func TestKorona(t *testing.T) {
	const d19, start = "2019-01-01", "2019-08-19"
	for _, rad := range []struct {
		navn, fordi, start, lovdato, fra string
		kode                             sluttmaal.Kode
		maaneder                         string // 3+1; empty: uavklart
		nevnt                            bool   // T59
		steg                             string
	}{
		{"the first day", "in force 1 August 2020", start, "2026-07-01", "2020-08-01", vgoOver, "36 (+12)", true, "koronaloven oppfylt"},
		{"the day before", "in force 1 August 2020", start, "2026-07-01", "2020-07-31", vgoOver, "24 (+12)", false, "lov/ikke-i-kraft-ennaa ikke-oppfylt, uten-virkning ikke-oppfylt"},
		{"the last day", "repealed 20 June 2025", start, "2026-07-01", "2025-06-19", vgoUnder, "36 (+12)", true, "koronaloven oppfylt"},
		{"the day after", "repealed 20 June 2025", start, "2026-07-01", "2025-06-20", vgoUnder, "24 (+12)", false, "lov/ikke-lenger-i-kraft ikke-oppfylt, uten-virkning ikke-oppfylt"},
		{"begun on 1 January 2019", "«before» and «after» meet only if the day itself is in", d19, "2026-07-01", "2021-01-01", vgoOver, "36 (+12)", true, "koronaloven oppfylt"},
		{"begun the day before", "starts before 1 January 2019 may have six months more, not a goal", "2018-12-31", "2026-07-01", "2021-01-01", vgoOver, "24 (+12)", false, "koronaloven ikke-oppfylt"},
		{"another goal", "only fullført videregående gave a third year", start, "2026-07-01", "2021-01-01", deler, "24 (+12)", false, "uten-virkning ikke-oppfylt"},
		{"a code of 2025", "NIR had it first in 2026", start, "2026-07-01", "2021-01-01", vgo25, "24 (+12)", false, "uten-virkning ikke-oppfylt"},
		{"by the law of the day before", "not in force", start, "2020-07-31", "2021-01-01", vgoOver, "24 (+12)", false, "lov/ikke-i-kraft-ennaa ikke-oppfylt, uten-virkning ikke-oppfylt"},
		{"by the law of the first day", "in force, and the registration is to come", start, "2020-08-01", "2021-01-01", vgoOver, "36 (+12)", true, "koronaloven oppfylt"},
		{"fra not given", "whether it was registered in time decides", start, "2026-07-01", "", vgoOver, "", true, ""},
		{"fra not given, begun in 2018", "the act does not reach the start", "2018-12-31", "2026-07-01", "", vgoOver, "24 (+12)", false, "uten-virkning ikke-oppfylt"},
		{"fra not given, another goal", "only fullført videregående", start, "2026-07-01", "", arb, "24 (+12)", false, "uten-virkning ikke-oppfylt"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, 0, introduksjonsloven, paa(rad.lovdato), registrert(maal(rad.kode, rad.fra, "")))
			s := spoer(norge(standard), &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.nevnt, s.Tolkninger.Har(59), rad.fordi)
			var steg string
			for st := range s.spor.Alle() {
				if st.Rad.Hjemmel.Lov == lov.Koronaloven && st.Utfall != lov.Beregnet || st.Regel.ID == "sluttmaal/uten-virkning" {
					if steg != "" {
						steg += ", "
					}
					steg += stegnavn(st)
				}
			}
			assert.Equal(t, rad.steg, steg, rad.fordi)
			if rad.maaneder == "" {
				assert.Equal(t, []string{"/sluttmaal/0/fra"}, s.mangler)
			} else {
				assert.Empty(t, s.mangler)
			}
			hjemmel := "introduksjonsloven/5"
			if rad.maaneder == "36 (+12)" {
				hjemmel = "koronaloven/2"
			}
			if rad.maaneder != "" {
				assert.Equal(t, hjemmel, s.hjemmel())
			}

			s = spoer(norge(t59toEn), &g)
			assert.Equal(t, "24 (+12)", s.maaneder(), "T59 2+1")
			assert.Equal(t, "introduksjonsloven/5", s.hjemmel())
			assert.Equal(t, rad.nevnt, s.Tolkninger.Har(59))
			assert.Empty(t, s.mangler)
		})
	}
}

// stegnavn is the rule and the outcome of a step.
func stegnavn(st *lov.Steg) string {
	id := st.Regel.ID
	if id == "sluttmaal/koronaloven" || id == "sluttmaal/uten-virkning" {
		id = id[len("sluttmaal/"):]
	}
	return id + " " + st.Utfall.String()
}

// Several registrations under introduksjonsloven tie only where the covid act makes one of them longer (T22).
func TestFlereMaalUnderIntroduksjonsloven(t *testing.T) {
	const a = "2021-01-15"
	for _, rad := range []struct {
		navn, fordi, start string
		rr                 []sluttmaal.Registrering
		maaneder           string
		mangler            []string
	}{
		{"two goals without effect", "24 (+12) both", "2019-08-19", []sluttmaal.Registrering{maal(arb, a, a), maal(grs, a, a)}, "24 (+12)", nil},
		{"videregående and work", "36 (+12) and 24 (+12)", "2019-08-19", []sluttmaal.Registrering{maal(vgoOver, a, a), maal(arb, a, a)}, "", []string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"}},
		{"videregående twice", "36 (+12) both", "2019-08-19", []sluttmaal.Registrering{maal(vgoOver, a, a), maal(vgoUnder, a, a)}, "36 (+12)", nil},
		{"videregående and work, begun in 2018", "the covid act does not reach it", "2018-08-20", []sluttmaal.Registrering{maal(vgoOver, a, a), maal(arb, a, a)}, "24 (+12)", nil},
		{"videregående without fra, twice", "either may be registered in time", "2019-08-19", []sluttmaal.Registrering{maal(vgoOver, "", a), maal(vgoOver, a, a)}, "", []string{"/sluttmaal/0/fra"}},
		{"no code", "it may be videregående", "2019-08-19", []sluttmaal.Registrering{maal(0, a, a)}, "", []string{"/sluttmaal/0/kode"}},
		{"no code, begun in 2018", "no goal has any effect", "2018-08-20", []sluttmaal.Registrering{maal(0, a, a)}, "24 (+12)", nil},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, 0, introduksjonsloven, registrert(rad.rr...), vedtatt(""))
			r := norge(med(t20vedtak, t50loven)) // they ask nothing under this act
			s := spoer(r, &g)
			assert.Equal(t, rad.maaneder, s.maaneder(), rad.fordi)
			assert.Equal(t, rad.mangler, s.mangler, rad.fordi)
			if rad.maaneder == "" && len(rad.rr) > 1 {
				assert.True(t, s.Likt)
				ff := s.Funn(nil, rad.rr, 0)
				require.Len(t, ff, 1)
				assert.Equal(t, "sluttmaal-uavgjort", ff[0].Kode.Kode)
			}
			s = spoer(norge(t59toEn), &g)
			assert.Equal(t, "24 (+12)", s.maaneder(), "T59 2+1: no goal has any effect")
		})
	}
}

// The covid act gave goals to programmes that began after 1 January 2019; introduksjonsloven has none.
func TestAapneUnderIntroduksjonsloven(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, start, lovdato string
		gamle                       lov.Utfall
	}{
		{"the day before", "no goals", "2019-08-19", "2020-07-31", lov.IkkeOppfylt},
		{"the first day", "the covid act § 2", "2019-08-19", "2020-08-01", lov.Oppfylt},
		{"the last day", "the covid act § 2", "2019-08-19", "2025-06-19", lov.Oppfylt},
		{"the day after", "repealed", "2019-08-19", "2025-06-20", lov.IkkeOppfylt},
		{"begun on 1 January 2019", "the day itself is in", "2019-01-01", "2021-01-01", lov.Oppfylt},
		{"begun the day before", "not reached", "2018-12-31", "2021-01-01", lov.IkkeOppfylt},
		{"no programme", "no start to hold it against", "", "2021-01-01", lov.Uavklart},
		{"no programme, repealed", "no goals, whenever it begins", "", "2026-07-01", lov.IkkeOppfylt},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			g := program(rad.start, 0, introduksjonsloven, paa(rad.lovdato))
			for k, utfall := range aapne(norge(standard), &g) {
				if k <= fag {
					assert.Equal(t, lov.IkkeOppfylt, utfall, "%v is of integreringsloven from 2026", k)
				} else {
					assert.Equal(t, rad.gamle, utfall, "%v: %s", k, rad.fordi)
				}
			}
		})
	}
}

func TestRammeAvTekst(t *testing.T) {
	r := sluttmaal.Ramme{Maaneder: 24, Forlengelse: 12}
	require.Error(t, r.ParseVerdi("24"))
	assert.Equal(t, "24 (+12)", r.String(), "kept on a fault")
	require.NoError(t, r.ParseVerdi("36 (+6)"))
	assert.Equal(t, sluttmaal.Ramme{Maaneder: 36, Forlengelse: 6}, r)
	k := sluttmaal.Korona{Ramme: r, Oppstart: d("2019-01-01")}
	require.NoError(t, k.ParseVerdi("48 (+12)"))
	assert.Equal(t, sluttmaal.Korona{Ramme: sluttmaal.Ramme{Maaneder: 48, Forlengelse: 12}, Oppstart: d("2019-01-01")}, k, "the start stays")
}
