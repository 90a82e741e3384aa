package frist_test

import (
	"testing"

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
		63: func(l *lesemaate) *bool { return &l.T63 },
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
