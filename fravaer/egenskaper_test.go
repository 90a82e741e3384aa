package fravaer_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// trekk draws what is registered in a programme from 2 February 2026, most of it in the same months so that it overlaps.
func trekk(t *rapid.T) fravaer.Grunnlag {
	g := fravaer.Grunnlag{Lovdato: d("2026-07-01"), Startdato: d("2026-02-02")}
	dag := func() date.Date {
		return g.Startdato + date.Date(rapid.IntRange(-10, 90).Draw(t, "dag"))
	}
	for i := range rapid.IntRange(0, 6).Draw(t, "fravær") {
		f := fravaer.Fravaer{Rekke: lov.Rekke{ID: fmt.Sprint("f", i)}, Type: fravaer.Type(rapid.IntRange(0, 10).Draw(t, "type")), Fra: dag()}
		f.Til = f.Fra + date.Date(rapid.IntRange(-1, 20).Draw(t, "lengde"))
		switch rapid.IntRange(0, 3).Draw(t, "mengde") {
		case 0:
			f.Timer = lov.TimerAv(rapid.Int64Range(1000, 100_000_000).Draw(t, "timer"))
		case 1:
			f.Dager = lov.DagerAv(rapid.Int64Range(1000, 10_000_000).Draw(t, "dager"))
		}
		g.Fravaer = append(g.Fravaer, f)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "permisjoner") {
		v := vedtak.Vedtak{Rekke: lov.Rekke{ID: fmt.Sprint("v", i)}, Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Startdato: dag()}
		v.Sluttdato = v.Startdato + date.Date(rapid.IntRange(0, 20).Draw(t, "lengde"))
		if rapid.IntRange(0, 4).Draw(t, "religiøs") == 4 {
			v.Permisjonstype, v.Velferdsgrunn = vedtak.Velferd, vedtak.ReligioesHoeytid
		}
		g.Vedtak = append(g.Vedtak, v)
	}
	return g
}

// The days told of the registrations are those counted toward the ten: a date is counted once, on the registration with the larger
// part, else on the first of them; and a registration that is not counted in full has a reason.
func TestRegnskapet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := fravaer.Norge()
		r.AndreVinner = rapid.Bool().Draw(t, "T12")
		g := trekk(t)
		tom := g.Startdato + date.Date(rapid.IntRange(0, 120).Draw(t, "tom"))
		var u fravaer.Utlegg
		r.Legg(&u, &g)
		u.Redegjoer(tom, nil)

		type part struct {
			reg int
			del int64
		}
		dager := map[date.Date]part{}
		ferie := map[date.Date]bool{}
		egne := map[int]int64{} // what is registered by itself
		regn := func(reg int, fra, til date.Date, total int64) {
			n := int64(calendar.CountVirkedager(fra, til, calendar.Fridager))
			nr := int64(0)
			for q := fra; q <= til; q++ {
				if !calendar.IsVirkedag(q, calendar.Fridager) {
					continue
				}
				del := r.Virkedag
				if total >= 0 {
					del = total / n
					if nr < total%n {
						del++
					}
					del = min(del, r.Virkedag)
				}
				nr++
				egne[reg] += del
				if gml, har := dager[q]; q >= g.Startdato && q <= tom && del > 0 && (!har || del > gml.del) {
					dager[q] = part{reg, del}
				}
			}
		}
		for i := range g.Fravaer {
			f := &g.Fravaer[i]
			total := int64(-1)
			if f.Timer.Gitt() {
				total = f.Timer.Millionter()
			} else if f.Dager.Gitt() {
				total = (f.Dager.Millionter()*r.Virkedag + 500_000) / 1_000_000
			}
			switch f.Type {
			case fravaer.EgenSykdom, fravaer.BarnsSykdom, fravaer.Svangerskap, fravaer.Foedsel, fravaer.Ammefri:
				regn(i, f.Fra, f.Til, total)
			case fravaer.Ferie, fravaer.ReligioesHoeytid:
				for q := f.Fra; q <= f.Til; q++ {
					ferie[q] = true
				}
			}
		}
		for i := range g.Vedtak {
			v := &g.Vedtak[i]
			if v.Velferdsgrunn != vedtak.ReligioesHoeytid {
				regn(len(g.Fravaer)+i, v.Startdato, v.Sluttdato, -1)
				continue
			}
			for q := v.Startdato; q <= v.Sluttdato; q++ {
				ferie[q] = true
			}
		}
		vil := make([]int64, len(g.Fravaer)+len(g.Vedtak))
		sum := int64(0)
		for q, p := range dager {
			if r.AndreVinner || !ferie[q] {
				vil[p.reg] += p.del
				sum += p.del
			}
		}
		if fikk := u.Timer(g.Startdato, tom); fikk != sum {
			t.Fatalf("i alt: vil %d, fikk %d", sum, fikk)
		}
		for i, reg := range u.Registreringer {
			if fikk := reg.Talt; fikk != vil[i]*lov.Mikro/r.Virkedag {
				t.Fatalf("%v: vil %d, fikk %d", reg.Sti(), vil[i]*lov.Mikro/r.Virkedag, fikk)
			}
			if reg.Talt > reg.Virkedager || reg.Grunn == 0 && vil[i] < egne[i] || egne[i] > 0 && reg.Grunn != 0 && vil[i] == egne[i] {
				t.Fatalf("%v: %d av %d, men grunn %v", reg.Sti(), reg.Talt, reg.Virkedager, reg.Grunn)
			}
		}
	})
}

// The order of the registrations and what was in the Utlegg before do not change the absence of any day.
func TestRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := fravaer.Norge()
		r.BareInnenfor = rapid.Bool().Draw(t, "T62")
		r.EtterFoedsel = fravaer.EtterFoedselAlltid
		g, annen := trekk(t), trekk(t)
		var u, v fravaer.Utlegg
		r.Legg(&u, &g)
		r.Legg(&v, &annen)
		annen = g
		annen.Fravaer, annen.Vedtak = slices.Clone(g.Fravaer), slices.Clone(g.Vedtak)
		slices.Reverse(annen.Fravaer)
		slices.Reverse(annen.Vedtak)
		r.Legg(&v, &annen)
		for q := g.Startdato - 15; q < g.Startdato+130; q++ {
			if a, b := u.Timer(q, q), v.Timer(q, q); a != b {
				t.Fatalf("%v: %d og %d", q, a, b)
			}
			if a, b := u.LagtTil(q, q, 0, false, true), v.LagtTil(q, q, 0, false, true); a != b {
				t.Fatalf("%v: %d og %d", q, a, b)
			}
		}
		if u.Tolkninger != v.Tolkninger || len(u.Ukjent) != len(v.Ukjent) {
			t.Fatalf("%v %v", u.Ukjent, v.Ukjent)
		}
	})
}
