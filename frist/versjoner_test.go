package frist_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// paa looks at a programme on a day and by the law of it.
func paa(dag string) hendelse {
	return func(dl *deltaker) { dl.Per, dl.Lovdato = d(dag), d(dag) }
}

// introprogram is a programme under introduksjonsloven without a goal, looked at on a day and by the law of it.
func introprogram(start, dag string, hh ...hendelse) deltaker {
	dl := program(start, sluttmaal.Arbeid, paa(dag))
	dl.Lov, dl.Sluttmaal = lov.Introduksjonsloven, nil
	for _, h := range hh {
		h(&dl)
	}
	return dl
}

// etterFoedsel is fravær etter endt fødselspermisjon.
func etterFoedsel(fra, til string) hendelse { return borte(fravaer.EtterFoedselspermisjon, fra, til) }

// kalender is permisjon registered in calendar days.
func kalender(fra, til string) hendelse {
	return vedtakOm(vedtak.Vedtak{
		Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Vedtaksdato: d(fra) - 3, Startdato: d(fra), Sluttdato: d(til), Telleenhet: vedtak.Kalenderdager,
	})
}

// The worked programmes that are about the law before 2026, by the law of that time, and the pairs I-1 to I-6: the same programme on
// the last day of 2025 and the first of 2026.
func TestLovenFoer2026(t *testing.T) {
	seks, fem := syk("2025-06-02", "2025-06-10"), perm("2025-06-16", "2025-06-20") // 2–6 and 10 June (9 June 2025 is 2. pinsedag), and a week
	fri := borte(fravaer.Svangerskap, "2025-06-16", "2025-06-20")
	for _, r := range []struct {
		navn, fordi string
		deltaker    deltaker
		foer, etter string // lovdato 31.12.2025 and 1.1.2026
	}{
		{"E4", "6 months; 31 February is 28 February", program("2025-08-31", sluttmaal.HoeyereUtdanning), "2026-02-28", "2026-02-28"},
		{"E5", "6 + 6 months in one addition", program("2025-08-31", sluttmaal.HoeyereUtdanning, forlenget("2025-12-01", 6)), "2026-08-31", "2026-08-31"},
		{"E8", "24 months; 29 February 2026 is the 28th", program("2024-02-29", sluttmaal.Arbeid), "2026-02-28", "2026-02-28"},
		{"E8, extended", "24 + 12 months", program("2024-02-29", sluttmaal.Arbeid, forlenget("2025-12-01", 12)), "2027-02-28", "2027-02-28"},
		{"E13", "§ 13: 36; § 76 første ledd: 48", program("2025-03-03", sluttmaal.Videregaaende2025), "2028-03-03", "2029-03-03"},
		{"E39", "24 months, 212 virkedager from 2 March 2026 to 1 January 2027", program("2025-09-01", sluttmaal.Arbeid, perm("2026-03-02", "2027-01-01")), "2028-07-04", "2028-07-04"},
		{"E40", "§ 19 says virkedager: 17 of them after 3 February 2027", program("2025-02-03", sluttmaal.DelerAvVideregaaende, kalender("2025-12-15", "2026-01-09")), "2027-02-26", "2027-02-26"},
		{"E44", "T13: fravær etter endt fødselspermisjon is not added under integreringsloven", program("2025-02-03", sluttmaal.Arbeid, etterFoedsel("2025-10-06", "2025-10-24")), "2027-02-03", "2027-02-03"},
		{"I-1", "§ 13: 36 (+12); § 76 første ledd: 48 (+12)", program("2025-03-03", sluttmaal.Videregaaende2025, forlenget("2025-12-01", 12)), "2029-03-03", "2030-03-03"},
		{"I-3", "§ 13: 24; § 76 første ledd: 36", program("2025-08-18", sluttmaal.DelerAvVideregaaende2025), "2027-08-18", "2028-08-18"},
		{"I-4", "§ 13: 6 (+6); § 13 from 2026 with § 75: 12, none", program("2026-01-15", sluttmaal.ArbeidVgs2026, forlenget("2025-12-20", 6)), "2027-01-15", "2027-01-15"},
		{"I-5", "§ 13: 24 (+12); § 14 sjette ledd: 24, none", program("2026-01-15", sluttmaal.Arbeid2026, forlenget("2025-12-20", 12)), "2029-01-15", "2028-01-15"},
		{"I-17", "6 + 5 = 11 virkedager, all added, before and after: 11 after 3 March 2027 are 4–5, 8–12, 15–18", program("2025-03-03", sluttmaal.Arbeid, seks, fem), "2027-03-18", "2027-03-18"},
		{"I-18", "fri counts in both (T16)", program("2025-03-03", sluttmaal.Arbeid, seks, fri), "2027-03-18", "2027-03-18"},
		{"I-20", "forskriften § 43 d: 12, none, whichever law is looked at", med43d(program("2025-10-01", sluttmaal.HoeyereUtdanning)), "2026-10-01", "2026-10-01"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			for lovdato, vil := range map[string]string{"2025-12-31": r.foer, "2026-01-01": r.etter} {
				dl, l := r.deltaker, standard()
				paa(lovdato)(&dl)
				fikk := dl.produksjon(&l, new(lov.Spor))
				assert.Empty(t, fikk.Mangler)
				assert.Equal(t, d(vil), fikk.Dato, "%s, lovdato %s", r.fordi, lovdato)
			}
		})
	}
}

func med43d(dl deltaker) deltaker {
	dl.Kollektiv, dl.UkrVgs = lov.Ja, lov.Ja
	return dl
}

// T09, T16 and T17 are readings of the rule before 2026: they are asked by every law date of that time, also without T15.
func TestGamleLesemaater(t *testing.T) {
	t09 := func(l *lesemaate) { l.T09 = true }
	t16 := func(l *lesemaate) { l.T16 = true }
	t17 := func(l *lesemaate) { l.T17 = true }
	elleve := syk("2025-06-02", "2025-06-17")                                                              // eleven virkedager: 2–6, 10–13, 16–17 June
	fri := []hendelse{syk("2025-06-02", "2025-06-10"), borte(fravaer.Ammefri, "2025-06-16", "2025-06-20")} // six and five
	fem := perm("2025-06-16", "2025-06-20")
	for _, r := range []struct {
		navn, fordi string
		velg        func(*lesemaate)
		nr          lov.Tolkning
		hva         []hendelse
		foer, etter string // lovdato 31.12.2025 and 1.1.2026; a programme of 24 months from 3 March 2025
	}{
		{"T09 alle", "eleven after 3 March 2027: 4–5, 8–12, 15–18", somStandard, 9, []hendelse{elleve}, "2027-03-18", "2027-03-18"},
		{"T09 over-ti", "the eleventh alone: 4 March 2027", t09, 9, []hendelse{elleve}, "2027-03-04", "2027-03-18"},
		{"T16 ja", "six and five are eleven", somStandard, 16, fri, "2027-03-18", "2027-03-18"},
		{"T16 nei", "fri is not counted: six", t16, 16, fri, "2027-03-03", "2027-03-18"},
		{"T17 terskel", "five are not over ten", somStandard, 17, []hendelse{fem}, "2027-03-03", "2027-03-03"},
		{"T17 fra-foerste-dag", "five after 3 March 2027: 4–5, 8–10", t17, 17, []hendelse{fem}, "2027-03-10", "2027-03-03"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			for lovdato, vil := range map[string]string{"2021-01-01": r.foer, "2025-12-31": r.foer, "2026-01-01": r.etter} {
				dl, l := program("2025-03-03", sluttmaal.Arbeid, append(r.hva, paa(lovdato))...), standard()
				r.velg(&l)
				fikk := dl.produksjon(&l, new(lov.Spor))
				assert.Equal(t, d(vil), fikk.Dato, "%s, lovdato %s", r.fordi, lovdato)
				assert.Equal(t, lovdato < "2026", fikk.Tolkninger.Har(r.nr), "lovdato %s", lovdato)
				assert.Equal(t, lovdato >= "2026", fikk.Tolkninger.Har(15), "T15 asks about a law date from 2026")
			}
		})
	}
}

// Introduksjonsloven § 5 and § 7-1 of the forskrift of 2003.
func TestIntroduksjonsloven(t *testing.T) {
	fjorten := syk("2020-06-08", "2020-06-25") // 8–12, 15–19, 22–25 June
	t09 := func(l *lesemaate) { l.T09 = true }
	t39 := func(l *lesemaate) { l.T39 = true }
	t59 := func(l *lesemaate) { l.T59 = true }
	vgo := func(dl *deltaker) {
		dl.Sluttmaal = []sluttmaal.Registrering{{Kode: sluttmaal.VideregaaendeOver25, Fra: d("2020-09-01")}}
	}
	for _, r := range []struct {
		navn, fordi string
		velg        func(*lesemaate)
		deltaker    deltaker
		vil         string
	}{
		{"E15", "24 months, and no goal is missing", somStandard, introprogram("2019-08-19", "2020-07-01"), "2021-08-19"},
		{"E15, extended", "a third year", somStandard, introprogram("2019-08-19", "2021-07-01", forlenget("2021-06-01", 0)), "2022-08-19"},
		{"E15, extended by six months", "T11: what the vedtak says", somStandard, introprogram("2019-08-19", "2021-07-01", forlenget("2020-06-01", 6)), "2022-02-19"},
		{"E15, a goal", "whatever goal is registered", somStandard, introprogram("2019-08-19", "2020-07-01", func(dl *deltaker) {
			dl.Sluttmaal = []sluttmaal.Registrering{{Kode: sluttmaal.ArbeidVgs2026, Fra: d("2019-08-19")}}
		}), "2021-08-19"},
		{"T59", "fullført videregående: three years", somStandard, introprogram("2019-08-19", "2020-12-01", vgo), "2022-08-19"},
		{"T59, extended", "three years and a fourth", somStandard, introprogram("2019-08-19", "2020-12-01", vgo, forlenget("2022-06-01", 12)), "2023-08-19"},
		{"T59 2+1, extended", "two years and a third", t59, introprogram("2019-08-19", "2020-12-01", vgo, forlenget("2022-06-01", 12)), "2022-08-19"},
		{"E77", "§ 7-1: all 14 virkedager: 20, 23–27, 30–31 August, 1–3, 6–8 September", somStandard, introprogram("2019-08-19", "2020-07-01", fjorten), "2021-09-08"},
		{"E77, T09", "the four above ten: 20, 23–25 August", t09, introprogram("2019-08-19", "2020-07-01", fjorten), "2021-08-25"},
		{"E77, T09 by the law of 2026", "T09 is asked of introduksjonsloven whatever the law date", t09, introprogram("2019-08-19", "2026-07-01", fjorten), "2021-08-25"},
		{"ten days", "§ 7-1: over ten", somStandard, introprogram("2019-08-19", "2020-07-01", syk("2020-06-08", "2020-06-19")), "2021-08-19"},
		{"fri", "§ 7-1 names fri: eleven of them, 20, 23–27, 30–31 August, 1–3 September", func(l *lesemaate) { l.T16 = true }, introprogram("2019-08-19", "2020-07-01", borte(fravaer.Foedsel, "2020-06-08", "2020-06-22")), "2021-09-03"},
		{"E44", "T13: 15 virkedager outside the ten: 3–4, 7–11, 14–18, 21–23 February 2028", somStandard, introprogram("2026-02-02", "2026-07-01", etterFoedsel("2026-10-05", "2026-10-23")), "2028-02-23"},
		{
			"T08, T09 and T17 by the law of 2026", "T13: nine virkedager (14–18 and 21–24 August 2017) outside the ten, once and not in every year: 15–16, 19–23, 26–27 August",
			func(l *lesemaate) { l.T08, l.T09, l.T17 = true, true, true }, introprogram("2017-08-14", "2026-07-01", etterFoedsel("2017-08-14", "2017-08-24")), "2019-08-27",
		},
		{"on the way to work", "§ 5-4: 11 virkedager", somStandard, introprogram("2019-08-19", "2020-07-01", vedtakOm(vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.OvergangTilArbeid, Startdato: d("2020-06-08"), Sluttdato: d("2020-06-22")})), "2021-09-03"},
		{"fixed shorter", "T19: 18 months of the two years", somStandard, introprogram("2019-08-19", "2020-07-01", fastsatt("2019-08-19", 18)), "2021-02-19"},
		{"fixed longer", "T19: capped at two years", somStandard, introprogram("2019-08-19", "2020-07-01", fastsatt("2019-08-19", 30)), "2021-08-19"},

		{"E40", "K26: 26 calendar days after 3 February 2027", somStandard, introprogram("2025-02-03", "2026-07-01", kalender("2025-12-15", "2026-01-09")), "2027-03-01"},
		{"E40, T39", "§ 19: 17 virkedager", t39, introprogram("2025-02-03", "2026-07-01", kalender("2025-12-15", "2026-01-09")), "2027-02-26"},
		{"E40, in virkedager", "T39: the unit registered", somStandard, introprogram("2025-02-03", "2026-07-01", perm("2025-12-15", "2026-01-09")), "2027-02-26"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			l := standard()
			r.velg(&l)
			var sp lov.Spor
			fikk := r.deltaker.produksjon(&l, &sp)
			assert.Empty(t, fikk.Mangler)
			assert.Equal(t, d(r.vil), fikk.Dato, r.fordi)
			for st := range sp.Alle() {
				if !l.T39 {
					assert.Contains(t, []lov.Lov{lov.Introduksjonsloven, lov.Fravaersforskriften, lov.Koronaloven}, st.Rad.Hjemmel.Lov, st.Regel.ID)
				}
			}
		})
	}
}

// Permisjon in calendar days (T39): over ten virkedager the calendar days are moved first. Two years from 19 August 2019 is Thursday 19
// August 2021.
func TestKalenderdager(t *testing.T) {
	aatte := kalender("2020-03-02", "2020-03-11")   // Monday to Wednesday: 10 calendar days, 8 virkedager
	tretten := kalender("2020-03-02", "2020-03-18") // Monday to Wednesday: 17 calendar days, 13 virkedager
	tre := syk("2020-05-11", "2020-05-13")
	for _, r := range []struct {
		navn, fordi   string
		velg          func(*lesemaate)
		hva           []hendelse
		lovdato       string
		dato          string
		kalenderdager int
		tillegg       int
	}{
		{"eight", "not over ten", somStandard, []hendelse{aatte}, "2025-12-31", "2021-08-19", 0, 0},
		{"eight and two sick", "ten are not over ten", somStandard, []hendelse{aatte, syk("2020-05-11", "2020-05-12")}, "2025-12-31", "2021-08-19", 0, 0},
		{"eight and three sick", "eleven: 10 calendar days to Sunday 29 August, then 30–31 August, 1 September", somStandard, []hendelse{aatte, tre}, "2025-12-31", "2021-09-01", 10, 3},
		{"thirteen", "17 calendar days: Sunday 5 September, which stays (T05)", somStandard, []hendelse{tretten}, "2025-12-31", "2021-09-05", 17, 0},
		{"thirteen, T05", "Monday 6 September", t05, []hendelse{tretten}, "2025-12-31", "2021-09-06", 17, 0},
		{"thirteen, T01", "the day before", func(l *lesemaate) { l.T01 = true }, []hendelse{tretten}, "2025-12-31", "2021-09-04", 17, 0},
		{"eight and three sick, T03", "three calendar days after 29 August", t03, []hendelse{aatte, tre}, "2025-12-31", "2021-09-01", 10, 3},
		{"thirteen, T09", "17 less ten", func(l *lesemaate) { l.T09 = true }, []hendelse{tretten}, "2025-12-31", "2021-08-26", 7, 0},
		{"thirteen and three sick, T09", "the three sick days first, then seven of the 17", func(l *lesemaate) { l.T09 = true }, []hendelse{tretten, tre}, "2025-12-31", "2021-08-29", 10, 0},
		{"thirteen and eleven sick, T09", "ten of the eleven sick days: 17 calendar days to 5 September, then Monday the 6th", func(l *lesemaate) { l.T09 = true }, []hendelse{tretten, syk("2020-05-11", "2020-05-26")}, "2025-12-31", "2021-09-06", 17, 1},
		{"eight, T17", "permisjon from the first day: 10 calendar days", func(l *lesemaate) { l.T17 = true }, []hendelse{aatte}, "2025-12-31", "2021-08-29", 10, 0},
		{"eight, T17, by the law of 2026", "T17 is a reading of the law before 2026", func(l *lesemaate) { l.T17 = true }, []hendelse{aatte}, "2026-01-01", "2021-08-19", 0, 0},
		{"eight and three sick, T17", "over ten: as without it", func(l *lesemaate) { l.T17 = true }, []hendelse{aatte, tre}, "2025-12-31", "2021-09-01", 10, 3},
		{"thirteen, T08", "over ten in 2020", func(l *lesemaate) { l.T08 = true }, []hendelse{tretten}, "2025-12-31", "2021-09-05", 17, 0},
		{"thirteen, extended, T57", "the longest programme is 19 August 2022: permisjon does not carry it further", func(l *lesemaate) { l.T57 = true }, []hendelse{tretten, forlenget("2021-05-03", 12)}, "2025-12-31", "2022-08-19", 0, 0},
		{"thirteen, extended", "T57: 17 calendar days after 19 August 2022", somStandard, []hendelse{tretten, forlenget("2021-05-03", 12)}, "2025-12-31", "2022-09-05", 17, 0},
		{"thirteen and stans, T14", "17 calendar days, then the five virkedager of stans: 6–10 September", func(l *lesemaate) { l.T14 = true }, []hendelse{tretten, stans("2020-10-05", "2020-10-09")}, "2025-12-31", "2021-09-10", 17, 5},
		{"with fravær etter fødselspermisjon", "8–9 June are added as virkedager, 10–12 June once, as calendar days: 15 of them to 3 September, then 6–7", somStandard, []hendelse{kalender("2020-06-10", "2020-06-24"), etterFoedsel("2020-06-08", "2020-06-12")}, "2025-12-31", "2021-09-07", 15, 2},
		{"ten with fravær etter fødselspermisjon", "ten: the five virkedager outside them alone, 20, 23–26 August", somStandard, []hendelse{kalender("2020-06-10", "2020-06-23"), etterFoedsel("2020-06-08", "2020-06-12")}, "2025-12-31", "2021-08-26", 0, 5},
		{"ten with fravær etter fødselspermisjon, T17", "14 calendar days to 2 September, then 8–9 June as virkedager: 3 and 6 September", func(l *lesemaate) { l.T17 = true }, []hendelse{kalender("2020-06-10", "2020-06-23"), etterFoedsel("2020-06-08", "2020-06-12")}, "2025-12-31", "2021-09-06", 14, 2},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			dl, l := introprogram("2019-08-19", r.lovdato, r.hva...), standard()
			r.velg(&l)
			var sp lov.Spor
			fikk := dl.produksjon(&l, &sp)
			assert.Equal(t, d(r.dato), fikk.Dato, r.fordi)
			assert.Equal(t, r.kalenderdager, fikk.Kalenderdager, r.fordi)
			assert.Equal(t, r.tillegg, fikk.Tillegg, r.fordi)
			steg := strings.Join(lesSpor(&sp), "\n")
			assert.Equal(t, r.kalenderdager > 0, strings.Contains(steg, "frist/kalenderdager "), "what is moved is told")
			assert.Equal(t, r.kalenderdager > 0 && r.tillegg == 0, strings.Contains(steg, "frist/gjennomfoering-uten-virkedager "))
			assert.Equal(t, r.navn == "thirteen, T05", strings.Contains(steg, `faller="2021-09-05" neste="2021-09-06"`), "Sunday, moved to Monday")
		})
	}
}

// The sentences of a programme with permisjon in calendar days.
func TestSetningerKalenderdager(t *testing.T) {
	dl, l := introprogram("2019-08-19", "2020-07-01", kalender("2020-03-02", "2020-03-11"), syk("2020-05-11", "2020-05-13")), standard()
	var sp lov.Spor
	dl.produksjon(&l, &sp)
	var alle []string
	for st, fakta := range sp.Alle() {
		if strings.HasPrefix(st.Regel.ID, "frist/") {
			alle = append(alle, st.Setning(fakta, lov.Bokmaal))
		}
	}
	assert.Equal(t, []string{
		"Programmet regnes fra 19. august 2019, startdatoen i det første innvilgede vedtaket om deltakelse (vedtak nummer 1, vedtatt 9. august 2019).",
		"19. august 2019 og 24 måneder er 19. august 2021: fristen før fravær.",
		"Bare virkedager telles, ikke lørdager, søndager og fridagene i bestemmelsen: 11 virkedager i alt.",
		"Fravær, fri og permisjon er til sammen 11 virkedager, mer enn 10. Da kommer de i tillegg til den fastsatte varigheten, men aldri ferie og religiøse høytidsdager.",
		"Permisjonen er registrert i kalenderdager, og de legges til først: 10 kalenderdager etter 19. august 2021 er 29. august 2021.",
		"3 virkedager etter 29. august 2021: programmet må avsluttes senest 1. september 2021.",
		"Per 1. juli 2020 løper fristen 1. september 2021.",
	}, alle)
}

// The covid rules (T52): a forlengelse of six or four months beside the third year, by start and vedtaksdato.
func TestKorona(t *testing.T) {
	for _, r := range []struct {
		navn, fordi, start, vedtatt string
		maaneder                    int
		kilde                       string // of the version; empty: not one of them
		iProgram                    string // the day on which the programme had to be running
	}{
		{"begun in 2018, the first day", "in force 1 August 2020", "2018-12-31", "2020-08-01", 6, "LOV-2020-06-23-115", "2020-08-01"},
		{"begun in 2018, the day before", "in force 1 August 2020", "2018-12-31", "2020-07-31", 6, "", ""},
		{"begun in 2018, the last day", "repealed 1 August 2023", "2018-12-31", "2023-07-31", 6, "LOV-2020-06-23-115", "2020-08-01"},
		{"begun in 2018, the day after", "repealed 1 August 2023", "2018-12-31", "2023-08-01", 6, "", ""},
		{"begun in 2018, four months", "six months: four is a part of the third year", "2018-12-31", "2021-08-02", 4, "", ""},
		{"begun on 1 January 2019, six months", "before 1 January 2019", "2019-01-01", "2021-08-02", 6, "", ""},
		{"begun on 1 January 2019, the first day", "lov 2021 nr 9, 12 March 2021", "2019-01-01", "2021-03-12", 4, "lov 2021 nr. 9", "2021-01-01"},
		{"begun on 1 January 2019, the day before", "lov 2021 nr 9, 12 March 2021", "2019-01-01", "2021-03-11", 4, "", ""},
		{"begun on 30 June 2019", "starts before 1 July 2019", "2019-06-30", "2021-06-17", 4, "lov 2021 nr. 9", "2021-01-01"},
		{"begun on 1 July 2019, too early", "lov 2021 nr 133, 18 June 2021", "2019-07-01", "2021-06-17", 4, "", ""},
		{"begun on 1 July 2019", "lov 2021 nr 133: starts before 1 January 2020", "2019-07-01", "2021-06-18", 4, "lov 2021 nr. 133", "2021-07-01"},
		{"begun on 30 June 2019, by the later act", "lov 2021 nr 133 left the condition for starts before 1 July 2019: in the programme on 1 January 2021", "2019-06-30", "2021-06-18", 4, "lov 2021 nr. 133", "2021-01-01"},
		{"begun on 31 December 2019, the last day", "repealed 1 August 2023", "2019-12-31", "2023-07-31", 4, "lov 2021 nr. 133", "2021-07-01"},
		{"begun on 31 December 2019, the day after", "repealed 1 August 2023", "2019-12-31", "2023-08-01", 4, "", ""},
		{"begun on 1 January 2020, the first day", "FOR 2022 nr 111, 24 January 2022", "2020-01-01", "2022-01-24", 4, "FOR-2022-01-24-111", "2022-01-01"},
		{"begun on 1 January 2020, the day before", "FOR 2022 nr 111, 24 January 2022", "2020-01-01", "2022-01-23", 4, "", ""},
		{"begun on 31 March 2020, the last day", "repealed 1 July 2025", "2020-03-31", "2025-06-30", 4, "FOR-2022-01-24-111", "2022-01-01"},
		{"begun on 31 March 2020, the day after", "repealed 1 July 2025", "2020-03-31", "2025-07-01", 4, "", ""},
		{"begun on 1 April 2020", "starts through 31 March 2020", "2020-04-01", "2022-01-24", 4, "", ""},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			dl, l := introprogram(r.start, "2026-07-01", forlenget("2020-05-04", 12), forlenget(r.vedtatt, uint8(r.maaneder))), standard()
			var sp lov.Spor
			fikk := dl.produksjon(&l, &sp)
			vil, kilde := 12, ""
			if r.kilde != "" {
				vil += r.maaneder
			}
			for st, fakta := range sp.Alle() {
				if st.Regel.ID == "frist/forlengelse-korona" {
					kilde = st.Rad.Kilde
					assert.Equal(t, int64(d(r.iProgram)), faktum(fakta, &frist.FaktumIProgram), r.fordi)
				}
			}
			assert.Equal(t, vil, fikk.Forlengelse, r.fordi)
			assert.Equal(t, plussMaaneder(d(r.start), 24+vil), fikk.Dato, r.fordi)
			assert.Contains(t, kilde, r.kilde)
			assert.Equal(t, r.kilde == "", kilde == "")
			funn := dl.funn(t)
			assert.Equal(t, r.kilde == "", strings.Contains(strings.Join(funn, " "), "forlengelse-for-lang"), "more than a year unless the covid rules gave it: %v", funn)

			// By the law of a day before the rule there is none, and integreringsloven has none.
			dl.Lovdato = min(d(r.vedtatt), d("2020-07-31"))
			assert.Equal(t, 12, dl.produksjon(&l, nil).Forlengelse)
		})
	}
}

// What the covid months do beside other vedtak.
func TestKoronaOgTredjeAar(t *testing.T) {
	const dag = "2021-08-02" // while the rules applied
	alltid := func(l *lesemaate) { l.T11 = true }
	t57 := func(l *lesemaate) { l.T57 = true }
	udatert := func(n int) hendelse { return vedtakOm(vedtak.Vedtak{Type: vedtak.Forlengelse, Maaneder: uint8(n)}) }
	for _, r := range []struct {
		navn, fordi string
		velg        func(*lesemaate)
		hva         []hendelse
		maaneder    int // -1: uavklart
		korona      int
		mangler     []string
	}{
		{"alone", "six months", somStandard, []hendelse{forlenget(dag, 6)}, 6, 6, nil},
		{"two of six", "one is by the covid rules, the other is of the third year", somStandard, []hendelse{forlenget(dag, 6), forlenget("2021-09-01", 6)}, 12, 6, nil},
		{"three of six", "one by the covid rules, two fill the third year", somStandard, []hendelse{forlenget(dag, 6), forlenget("2021-09-01", 6), forlenget("2020-05-04", 6)}, 18, 6, nil},
		{"without length", "the third year", somStandard, []hendelse{forlenget("2020-05-04", 0), forlenget(dag, 6)}, 18, 6, nil},
		{"refused", "an avslag gives nothing", somStandard, []hendelse{vedtakOm(vedtak.Vedtak{Type: vedtak.Forlengelse, Resultat: vedtak.Avslag, Vedtaksdato: d(dag), Maaneder: 6})}, 0, 0, nil},
		{"in norsk", "another ordning", somStandard, []hendelse{vedtakOm(vedtak.Vedtak{Type: vedtak.Forlengelse, Ordning: vedtak.Norsk, Vedtaksdato: d(dag), Maaneder: 6})}, 0, 0, nil},
		{"T11", "alltid-maksimum is about the third year: none is decided", alltid, []hendelse{forlenget(dag, 6)}, 6, 6, nil},
		{"T11, a third year of three months", "the longest, and the six", alltid, []hendelse{forlenget("2020-05-04", 3), forlenget(dag, 6)}, 18, 6, nil},
		{"not dated", "six months either way", somStandard, []hendelse{udatert(6)}, 6, 0, nil},
		{"not dated, beside a year", "18 if it was decided by the covid rules, else 12", somStandard, []hendelse{forlenget("2020-05-04", 12), udatert(6)}, -1, 0, []string{"/vedtak/2/vedtaksdato"}},
		{"not dated, beside half a year", "12 either way", somStandard, []hendelse{forlenget("2020-05-04", 6), udatert(6)}, 12, 0, nil},
		{"not dated, beside one by the covid rules", "whichever is, the other is of the third year", somStandard, []hendelse{forlenget(dag, 6), udatert(6)}, 12, 6, nil},
		{"not dated, of three months", "the covid rules gave six", somStandard, []hendelse{forlenget("2020-05-04", 12), udatert(3)}, 12, 0, nil},
		{"not dated, refused", "an avslag gives nothing", somStandard, []hendelse{forlenget("2020-05-04", 12), forlenget("2020-05-05", 1), vedtakOm(vedtak.Vedtak{Type: vedtak.Forlengelse, Resultat: vedtak.Avslag, Maaneder: 6})}, 12, 0, nil},
		{"not dated, T11", "six by the covid rules, else the longest", alltid, []hendelse{udatert(6)}, -1, 0, []string{"/vedtak/1/vedtaksdato"}},
		{"not dated, beside a year, T57", "the same", t57, []hendelse{forlenget("2020-05-04", 12), udatert(6)}, -1, 0, []string{"/vedtak/2/vedtaksdato"}},
		{"not dated, beside a year, on the first day of the rule", "in force 1 August 2020", somStandard, []hendelse{forlenget("2020-05-04", 12), udatert(6), paa("2020-08-01")}, -1, 0, []string{"/vedtak/2/vedtaksdato"}},
		{"not dated, beside a year, the day before", "in force 1 August 2020", somStandard, []hendelse{forlenget("2020-05-04", 12), udatert(6), paa("2020-07-31")}, 12, 0, nil},
		{"not dated, T57", "whether the longest programme has six months more turns on it", t57, []hendelse{udatert(6)}, -1, 0, []string{"/vedtak/1/vedtaksdato"}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			dl, l := introprogram("2018-08-20", "2026-07-01", r.hva...), standard()
			r.velg(&l)
			fikk := dl.produksjon(&l, new(lov.Spor))
			assert.Equal(t, r.mangler, stier(fikk.Mangler), r.fordi)
			if r.maaneder < 0 {
				assert.Equal(t, lov.Uavklart, fikk.Utfall)
				return
			}
			assert.Equal(t, r.maaneder, fikk.Forlengelse, r.fordi)
			assert.Equal(t, r.korona, fikk.Korona, r.fordi)
			assert.Equal(t, plussMaaneder(d("2018-08-20"), 24+r.maaneder), fikk.Dato)
		})
	}
	dl, l := program("2024-08-19", sluttmaal.Arbeid, forlenget(dag, 6), forlenget("2025-05-04", 12)), standard()
	assert.Equal(t, 12, dl.produksjon(&l, nil).Forlengelse, "integreringsloven has no such rule")

	// What is told of the third year leaves the covid months out.
	dl, l = introprogram("2018-08-20", "2026-07-01", forlenget("2020-05-04", 6), forlenget(dag, 6)), standard()
	var sp lov.Spor
	dl.produksjon(&l, &sp)
	fortalt := 0
	for st, fakta := range sp.Alle() {
		if st.Regel.ID == "frist/forlengelse" {
			fortalt++
			assert.Equal(t, int64(6), faktum(fakta, &frist.FaktumForlengelse), "six of the third year")
		}
	}
	assert.Equal(t, 1, fortalt)

	// The longest programme has the third year and the covid months: 24 + 12 + 6 are 20 February 2022, which permisjon of eight months
	// after 24 + 6 + 6, 20 August 2021, would go beyond.
	dl, l = introprogram("2018-08-20", "2026-07-01", forlenget("2020-05-04", 6), forlenget(dag, 6), perm("2019-09-02", "2020-04-30")), standard()
	t57(&l)
	assert.Equal(t, "2022-02-20", dl.produksjon(&l, nil).Dato.String())
}

// The room that is left does not count the covid months.
func TestRomIgjen(t *testing.T) {
	dl, l := introprogram("2018-08-20", "2021-02-01", forlenget("2020-08-03", 6)), standard()
	s := dl.produksjon(&l, new(lov.Spor))
	_, _, rr, _ := l.regler()
	g := grunnlagFor(&dl, &s)
	ff := rr.Funn(nil, &g, nil, &s.Gjennomfoering)
	require.Len(t, ff, 1)
	assert.Equal(t, "Registrer avslutning med årsak. Det er rom for 12 måneder forlengelse til.", ff[0].Forslag(lov.Bokmaal))
}

// Which version of which provision each step of the frist names, on the days the provisions changed.
func TestHjemlerOverTid(t *testing.T) {
	type vil = map[string]string // rule: provision and first day of the version
	const (
		avslutning, plan, forlengelse, stansen = "gjennomfoering-uten-tillegg", "fastsatt-varighet", "forlengelse", "stans"
	)
	for _, r := range []struct {
		fordi, lovdato string
		intro          bool
		kode           sluttmaal.Kode
		start          string
		vil            vil
	}{
		{"integreringsloven as promulgated", "2021-01-01", false, sluttmaal.Arbeid, "2021-03-01", vil{
			avslutning: "integreringsloven/13/6 2021-01-01", plan: "integreringsloven/15 2021-01-01", forlengelse: "integreringsloven/13/5 2021-01-01", stansen: "integreringsloven/18 2021-01-01",
		}},
		{"the day before § 13 was changed", "2023-07-31", false, sluttmaal.Arbeid, "2021-03-01", vil{forlengelse: "integreringsloven/13/5 2021-01-01"}},
		{"the day § 13 was changed", "2023-08-01", false, sluttmaal.Arbeid, "2021-03-01", vil{forlengelse: "integreringsloven/13/5 2023-08-01"}},
		{"the last day of the old law", "2025-12-31", false, sluttmaal.DelerAvVideregaaende2025, "2025-03-03", vil{
			avslutning: "integreringsloven/13/6 2021-01-01", plan: "integreringsloven/15 2021-01-01", forlengelse: "integreringsloven/13/5 2023-08-01",
		}},
		{"the first day of the new law", "2026-01-01", false, sluttmaal.DelerAvVideregaaende2025, "2025-03-03", vil{
			avslutning: "integreringsloven/18a/2/p1 2026-01-01", plan: "integreringsloven/15/3 2026-01-01", forlengelse: "integreringsloven/14/4 2026-01-01", stansen: "integreringsloven/18 2021-01-01",
		}},
		{"an old programme under the new law", "2026-07-01", false, sluttmaal.Arbeid, "2025-03-03", vil{
			avslutning: "integreringsloven/18a/2/p1 2026-01-01", forlengelse: "integreringsloven/13/5 2023-08-01",
		}},
		{"introduksjonsloven, the first wording", "2018-08-31", true, 0, "2017-08-14", vil{
			avslutning: "introduksjonsloven/5 2003-09-01", plan: "introduksjonsloven/5 2003-09-01", forlengelse: "introduksjonsloven/5 2003-09-01", stansen: "introduksjonsloven/7 2016-01-01",
		}},
		{"introduksjonsloven, the second wording of the third year", "2018-09-01", true, 0, "2017-08-14", vil{forlengelse: "introduksjonsloven/5 2018-09-01"}},
		{"introduksjonsloven § 7, the last day of the first wording", "2015-12-31", true, 0, "2015-08-17", vil{stansen: "introduksjonsloven/7 2003-09-01"}},
		{"introduksjonsloven § 7, the first day of the second", "2016-01-01", true, 0, "2015-08-17", vil{stansen: "introduksjonsloven/7 2016-01-01"}},
	} {
		dl := program(r.start, r.kode, paa(r.lovdato), fastsatt(r.start, 12), forlenget(r.start, 6), stans(r.start, r.start))
		if r.intro {
			dl.Lov, dl.Sluttmaal = lov.Introduksjonsloven, nil
		}
		l := standard()
		var sp lov.Spor
		dl.produksjon(&l, &sp)
		fikk := vil{}
		for st := range sp.Alle() {
			fikk[strings.TrimPrefix(st.Regel.ID, "frist/")] = st.Rad.Hjemmel.String() + " " + st.Rad.Fra.String()
		}
		for regel, hjemmel := range r.vil {
			assert.Equal(t, hjemmel, fikk[regel], "%s: %s", r.fordi, regel)
		}
	}
}

// The rule of ten in its versions, and the days before it, which answer that it was not in force.
func TestTerskelOverTid(t *testing.T) {
	elleve := []hendelse{syk("2024-06-03", "2024-06-17")}
	for _, r := range []struct {
		fordi, lovdato string
		intro          bool
		velg           func(*lesemaate)
		vil            string // the first step about the ten
	}{
		{"FOR 2020 nr 2912", "2021-01-01", false, somStandard, "frist/terskel-fravaer integreringsforskriften/10 2021-01-01"},
		{"the last day of «dager»", "2023-07-31", false, somStandard, "frist/terskel-fravaer integreringsforskriften/10 2021-01-01"},
		{"«virkedager»", "2023-08-01", false, somStandard, "frist/terskel-fravaer integreringsforskriften/10 2023-08-01"},
		{"the last day before fri was named", "2025-12-31", false, somStandard, "frist/terskel-fravaer integreringsforskriften/10 2023-08-01"},
		{"fri named", "2026-01-01", false, somStandard, "frist/terskel-fravaer integreringsforskriften/10 2026-01-01"},
		{"§ 7-1", "2003-09-01", true, somStandard, "frist/terskel-2003 fravaersforskriften/7-1 2003-09-01"},
		{"§ 7-1 lives on", "2026-07-01", true, somStandard, "frist/terskel-2003 fravaersforskriften/7-1 2003-09-01"},
		{"T39", "2026-07-01", true, func(l *lesemaate) { l.T39 = true }, "frist/terskel-fravaer integreringsforskriften/10 2026-01-01"},
	} {
		dl := program("2024-03-04", sluttmaal.Arbeid, append(elleve, paa(r.lovdato))...)
		if r.intro {
			dl.Lov, dl.Sluttmaal = lov.Introduksjonsloven, nil
		}
		l := standard()
		r.velg(&l)
		var sp lov.Spor
		fikk := dl.produksjon(&l, &sp)
		var foerste string
		for st := range sp.Alle() {
			om := st.Rad.Hjemmel.Lov == lov.Integreringsforskriften && st.Rad.Hjemmel.Paragraf == 10 || st.Rad.Hjemmel.Lov == lov.Fravaersforskriften && st.Rad.Hjemmel.Paragraf == 7
			if id := st.Regel.ID; om && foerste == "" && strings.HasPrefix(id, "frist/terskel") {
				foerste = id + " " + st.Rad.Hjemmel.String() + " " + st.Rad.Fra.String()
			}
		}
		assert.Equal(t, r.vil, foerste, r.fordi)
		assert.Equal(t, 11, fikk.Tillegg, r.fordi)
	}
}

// Before the rule of ten there is no answer, and the trace says why.
func TestFoerTerskelen(t *testing.T) {
	for _, r := range []struct {
		lov          lov.Lov
		lovdato, vil string
	}{
		{lov.Integreringsloven, "2020-12-31", `lov/ikke-i-kraft-ennaa integreringsforskriften/10 2021-01-01 ikke-oppfylt lovdato="2020-12-31" iKraftFra="2021-01-01" `},
		{lov.Introduksjonsloven, "2003-08-31", `lov/ikke-i-kraft-ennaa fravaersforskriften/7-1 2003-09-01 ikke-oppfylt lovdato="2003-08-31" iKraftFra="2003-09-01" `},
	} {
		dl, l := program("2024-03-04", sluttmaal.Arbeid), standard()
		s := dl.produksjon(&l, nil)
		dl.Lov, dl.Lovdato = r.lov, d(r.lovdato)
		foer := dl.produksjon(&l, nil)
		_, _, rr, _ := l.regler()
		g := grunnlagFor(&dl, &s)
		g.Fravaer = foer.Utlegg
		var sp lov.Spor
		var m lov.Mangler
		f := rr.Gjennomfoering(&g, &m, &sp)
		assert.Equal(t, lov.Uavklart, f.Utfall)
		assert.Zero(t, f.Dato)
		assert.Empty(t, m)
		assert.Equal(t, []string{r.vil}, lesSpor(&sp))
	}
}

// A step tells the two readings of the ten under introduksjonsloven, and where nothing is added as it is read.
func TestTerskel2003(t *testing.T) {
	l := standard()
	for _, r := range []struct {
		navn, vil string
		velg      func(*lesemaate)
		hva       []hendelse
	}{
		{"ten", "frist/terskel-2003 ikke-oppfylt", somStandard, []hendelse{syk("2020-06-08", "2020-06-19")}},
		{"eleven", "frist/terskel-2003 oppfylt", somStandard, []hendelse{syk("2020-06-08", "2020-06-22")}},
		{"eleven of permisjon, at the end of the longest programme", "frist/terskel-uten-tillegg oppfylt", func(l *lesemaate) { l.T57 = true }, []hendelse{perm("2020-06-08", "2020-06-22"), forlenget("2020-06-01", 12)}},
	} {
		m := l
		r.velg(&m)
		dl := introprogram("2019-08-19", "2020-07-01", r.hva...)
		var sp lov.Spor
		dl.produksjon(&m, &sp)
		var fikk []string
		for st := range sp.Alle() {
			if strings.HasPrefix(st.Regel.ID, "frist/terskel") {
				fikk = append(fikk, st.Regel.ID+" "+st.Utfall.String())
			}
		}
		assert.Equal(t, []string{r.vil}, fikk, r.navn)
	}
}

// The names of the covid tables' values.
func TestKoronaTekst(t *testing.T) {
	assert.Equal(t, "6 måneder for oppstart –2018-12-31", frist.Korona{Maaneder: 6, Til: d("2018-12-31")}.String())
	assert.Equal(t, "4 måneder for oppstart 2019-01-01–2019-06-30", frist.Korona{Maaneder: 4, Fra: d("2019-01-01"), Til: d("2019-06-30")}.String())
}

// A what-if sets the months alone, and keeps the value on a fault.
func TestKoronaAvTekst(t *testing.T) {
	fra := frist.Korona{Maaneder: 4, Fra: d("2019-01-01"), Til: d("2019-06-30"), IProgram: d("2021-01-01")}
	for _, r := range []struct {
		tekst, fordi string
		vil          int // 0: a fault
	}{
		{"6", "the months", 6},
		{"1", "the fewest", 1},
		{"12", "the most", 12},
		{"8 måneder for oppstart 2019-01-01–2019-06-30", "as the table prints it", 8},
		{"8 måneder for oppstart 2019-01-01–2019-07-31", "the days of oppstart stand", 0},
		{"8 måneder", "half of it", 0},
		{"0", "none is no forlengelse", 0},
		{"13", "more than the most", 0},
		{"x", "no number", 0},
		{"", "nothing", 0},
	} {
		require.NotEmpty(t, r.fordi)
		k := fra
		err := k.ParseVerdi(r.tekst)
		assert.Equal(t, r.vil == 0, err != nil, r.fordi)
		vil := fra
		if r.vil != 0 {
			vil.Maaneder = r.vil
		}
		assert.Equal(t, vil, k, r.fordi)
	}
}
