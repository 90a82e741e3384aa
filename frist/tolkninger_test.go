package frist_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// andre yields, for each open point, the choice of l with another reading of that point alone.
func (l *lesemaate) andre(yield func(lov.Tolkning, lesemaate) bool) {
	toVeier := map[lov.Tolkning]func(*lesemaate) *bool{
		1: func(l *lesemaate) *bool { return &l.T01 }, 3: func(l *lesemaate) *bool { return &l.T03 }, 4: func(l *lesemaate) *bool { return &l.T04 },
		5: func(l *lesemaate) *bool { return &l.T05 }, 6: func(l *lesemaate) *bool { return &l.T06 }, 8: func(l *lesemaate) *bool { return &l.T08 },
		9: func(l *lesemaate) *bool { return &l.T09 }, 11: func(l *lesemaate) *bool { return &l.T11 }, 12: func(l *lesemaate) *bool { return &l.T12 },
		14: func(l *lesemaate) *bool { return &l.T14 }, 15: func(l *lesemaate) *bool { return &l.T15 }, 16: func(l *lesemaate) *bool { return &l.T16 },
		17: func(l *lesemaate) *bool { return &l.T17 }, 18: func(l *lesemaate) *bool { return &l.T18 }, 38: func(l *lesemaate) *bool { return &l.T38 },
		43: func(l *lesemaate) *bool { return &l.T43 }, 47: func(l *lesemaate) *bool { return &l.T47 }, 50: func(l *lesemaate) *bool { return &l.T50 },
		54: func(l *lesemaate) *bool { return &l.T54 }, 57: func(l *lesemaate) *bool { return &l.T57 }, 62: func(l *lesemaate) *bool { return &l.T62 },
		63: func(l *lesemaate) *bool { return &l.T63 }, 39: func(l *lesemaate) *bool { return &l.T39 }, 59: func(l *lesemaate) *bool { return &l.T59 },
	}
	for nr := lov.Tolkning(1); nr < 64; nr++ {
		if felt := toVeier[nr]; felt != nil {
			ny := *l
			*felt(&ny) = !*felt(&ny)
			if !yield(nr, ny) {
				return
			}
		}
	}
	for v := range fravaer.EtterFoedselAldri + 1 {
		if ny := *l; v != l.T13 {
			if ny.T13 = v; !yield(13, ny) {
				return
			}
		}
	}
	for v := range sluttmaal.VedVedtaksdato + 1 {
		if ny := *l; v != l.T20 {
			if ny.T20 = v; !yield(20, ny) {
				return
			}
		}
	}
	for v := range sluttmaal.VedStart + 1 {
		if ny := *l; v != l.T24 {
			if ny.T24 = v; !yield(24, ny) {
				return
			}
		}
	}
	for _, v := range []int64{1_000_000, 7_000_000, 8_000_000} {
		if ny := *l; v != l.T07 {
			if ny.T07 = v; !yield(7, ny) {
				return
			}
		}
	}
}

// An open point whose other reading gives another date is among those reached: the receipt names it, and the safe day tries it. It
// holds when every point is at its default, and when the caller has chosen another reading of one.
func TestBrukteTolkninger(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, l := trekkDeltaker(t), standard()
		if rapid.Bool().Draw(t, "en annen lesemåte") {
			var alle []lesemaate
			for _, ny := range l.andre {
				alle = append(alle, ny)
			}
			l = rapid.SampledFrom(alle).Draw(t, "lesemåte")
		}
		fikk := dl.produksjon(&l, new(lov.Spor))
		if sannsynlig(t, "per på fristen", 20) && fikk.Dato != 0 {
			dl.Per = fikk.Dato
			fikk = dl.produksjon(&l, new(lov.Spor))
		}
		if fikk.Dato == 0 {
			return
		}
		iDager := false
		for i := range dl.Fravaer {
			iDager = iDager || dl.Fravaer[i].Dager.Gitt()
		}
		for nr, ny := range l.andre {
			if nr == 7 && iDager || nr == 18 && l.T14 || nr == 14 && l.T18 {
				continue // to days the hours of a virkedag do nothing but round; stans counted beyond the frist: no source
			}
			annet := dl.produksjon(&ny, nil)
			if annet.Dato != 0 && (annet.Dato != fikk.Dato || annet.Tilstand != fikk.Tilstand) && !fikk.Tolkninger.Har(nr) {
				t.Fatalf("%v gir %v %v, ikke %v %v, og er ikke nevnt\n%+v\n%+v", nr, annet.Dato, annet.Tilstand, fikk.Dato, fikk.Tilstand, dl, l)
			}
		}
	})
}

// Each open point is reached when its question is, on its own limits. The frist of the programme is Wednesday 2 February 2028.
func TestNaaddeTolkninger(t *testing.T) {
	fra := func(start string, hh ...hendelse) deltaker { return program(start, sluttmaal.Arbeid2026, hh...) }
	t15 := func(l *lesemaate) { l.T15 = true }
	for _, r := range []struct {
		nr          lov.Tolkning
		navn, fordi string
		velg        func(*lesemaate)
		deltaker    deltaker
		vil         bool
	}{
		{3, "no absence", "ingen dager legges til", somStandard, fra("2026-02-02"), false},
		{3, "ten days", "ingen dager legges til", somStandard, fra("2026-02-02", tiSyk), false},
		{3, "eleven days", "elleve dager legges til", somStandard, fra("2026-02-02", elleveSyk), true},
		{3, "stans", "T14 fryser legger dager til", somStandard, fra("2026-02-02", stans("2026-10-05", "2026-10-05")), true},

		{4, "no day of May", "2. februar 2028", somStandard, fra("2026-02-02", elleveSyk), false},
		{4, "absence on 1 May", "1. mai 2026 er en fredag", somStandard, fra("2026-02-02", syk("2026-05-01", "2026-05-01")), true},
		{4, "days added over 1 May", "fra 13. april til 3. mai 2028", somStandard, fra("2026-04-13", elleveSyk), true},
		{4, "frist on 1 May", "1. mai 2028 er en mandag", somStandard, fra("2026-05-01"), true},
		{4, "frist on the day before", "30. april 2028", somStandard, fra("2026-04-30"), false},
		{4, "frist on the day after", "2. mai 2028", somStandard, fra("2026-05-02"), false},

		{5, "frist on a Wednesday", "onsdag er virkedag", somStandard, fra("2026-02-02"), false},
		{5, "frist on a Saturday", "3. mars 2029", somStandard, program("2025-03-03", sluttmaal.Videregaaende2025), true},
		{5, "frist moved from a Saturday", "T05 neste-virkedag", t05, program("2025-03-03", sluttmaal.Videregaaende2025), true},

		{6, "eleven whole days", "hele dager er aldri mellom ti og elleve", somStandard, fra("2026-02-02", elleveSyk), false},
		{6, "ten and a half", "10,5", somStandard, fra("2026-02-02", tiSyk, timer("2026-09-07", "2026-09-07", "3.75")), true},
		{6, "ten in hours", "75 timer er ikke over ti", somStandard, fra("2026-02-02", timer("2026-06-01", "2026-06-30", "75")), false},

		{8, "ten days", "ti er ikke over ti, i alt eller i et år", somStandard, fra("2026-02-02", tiSyk), false},
		{8, "eleven days", "over ti i alt", somStandard, fra("2026-02-02", elleveSyk), true},

		{9, "the law of lovdato", "T15 lovdato: ingenting følger regelen før 2026", somStandard, fra("2025-12-31", elleveSyk), false},
		{9, "the law of the absence", "T15 fraværsdagen", t15, fra("2025-12-31", elleveSyk), true},
		{17, "the law of lovdato", "T15 lovdato", somStandard, fra("2025-12-31", elleveSyk), false},
		{17, "the law of the absence", "T15 fraværsdagen", t15, fra("2025-12-31", elleveSyk), true},
		{9, "the law of the absence, start 1.1.2026", "ingen dag i programmet er før 2026", t15, fra("2026-01-01", elleveSyk), false},
		{17, "the law of the absence, start 1.1.2026", "ingen dag i programmet er før 2026", t15, fra("2026-01-01", elleveSyk), false},

		{9, "introduksjonsloven by the law of 2026", "T09 gjelder introduksjonsloven", somStandard, introprogram("2019-08-19", "2026-07-01"), true},
		{17, "introduksjonsloven by the law of 2026", "T17 er en lesemåte av reglene før 2026", somStandard, introprogram("2019-08-19", "2026-07-01"), false},
		{17, "introduksjonsloven, the last day of 2025", "T17 er en lesemåte av reglene før 2026", somStandard, introprogram("2019-08-19", "2025-12-31"), true},
		{15, "introduksjonsloven by the law of 2026", "fraværet er før 2026 og lovdatoen i 2026", somStandard, introprogram("2019-08-19", "2026-01-01", syk("2020-06-08", "2020-06-08")), true},
		{15, "introduksjonsloven by the law of 2025", "T15 spør om en lovdato i 2026", somStandard, introprogram("2019-08-19", "2025-12-31", syk("2020-06-08", "2020-06-08")), false},
		{3, "calendar days alone", "T03 spør om enheten", somStandard, introprogram("2019-08-19", "2025-12-31", kalender("2020-03-02", "2020-03-18")), true},

		{14, "no stans", "T14", somStandard, fra("2026-02-02", syk("2026-10-05", "2026-10-05")), false},
		{14, "stans", "T14", somStandard, fra("2026-02-02", stans("2026-10-05", "2026-10-05")), true},

		{15, "start 31.12.2025", "fravær kan ligge før 2026", somStandard, fra("2025-12-31", syk("2026-06-01", "2026-06-01")), true},
		{15, "start 31.12.2025 without absence", "ingen bestemmelse om fravær er brukt", somStandard, fra("2025-12-31"), false},
		{15, "start 1.1.2026", "alt fravær ligger i 2026 eller senere", somStandard, fra("2026-01-01", syk("2026-06-01", "2026-06-01")), false},

		{18, "absence through the frist", "ingen dag ligger etter fristen", somStandard, fra("2026-02-02", syk("2028-02-01", "2028-02-02")), false},
		{18, "absence the day after", "én dag ligger etter fristen", somStandard, fra("2026-02-02", syk("2028-02-01", "2028-02-03")), true},
		{18, "absence through the frist, all counted", "T18 alt-fra-start", t18, fra("2026-02-02", syk("2028-02-01", "2028-02-02")), true},

		{57, "sykdom", "T57 gjelder permisjon", somStandard, fra("2026-02-02", elleveSyk), false},
		{57, "permisjon", "T57", somStandard, fra("2026-02-02", perm("2026-06-01", "2026-06-15")), true},
	} {
		require.NotEmpty(t, r.fordi)
		l := standard()
		r.velg(&l)
		svar := r.deltaker.produksjon(&l, new(lov.Spor))
		assert.Equal(t, r.vil, svar.Tolkninger.Har(r.nr), "T%02d %s: %s", r.nr, r.navn, r.fordi)
	}
}
