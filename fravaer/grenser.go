package fravaer

import (
	"cmp"
	"math/bits"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The caps on days with introduksjonsstønad, in virkedager: integreringsforskriften §§ 6 and 7 for the illness of children over the
// last twelve months, § 14 for velferdspermisjon in a calendar year. The forskrift of 2003 has the same numbers. Whether absence beyond them counts toward the ten is T62.
const (
	grenseBarn               = 10
	grenseBarnFlere          = 15 // more than two children
	grenseBarnAlene          = 20
	grenseBarnFlereOgAlene   = 30
	grenseBarnKronisk        = 20
	grenseBarnKroniskOgAlene = 40
	grenseVelferd            = 10

	barnTilOgMed    = 12 // through the calendar year in which the child turns this
	kroniskTilOgMed = 18
	flereBarn       = 2
)

// grenser holds the dates beyond the caps.
type grenser struct {
	over                        string // the list that holds dates beyond a cap; empty: none does
	barn, velferd               bool   // the dates beyond the cap are left out
	utenforBarn, utenforVelferd []uint64
	sykdom                      []uint32 // absence with sick children, by date, in millionths of an hour
}

// utenfor returns the dates of a cap that a registration leaves out, nil when the cap is not on it.
func (*grenser) utenfor(datoer []uint64, gjelder bool) []uint64 {
	if gjelder {
		return datoer
	}
	return nil
}

// finnGrenser finds the dates beyond the caps, where there can be any.
func (r *Regler) finnGrenser(u *Utlegg, g *Grunnlag) {
	barn, velferd, uten := 0, 0, 0
	for i := range g.Fravaer {
		if f := &g.Fravaer[i]; f.Type == BarnsSykdom {
			barn += calendar.CountVirkedager(f.Fra, f.Til, r.Kalender)
		}
	}
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; r.erVelferd(v, g) {
			velferd += calendar.CountVirkedager(v.Startdato, v.Sluttdato, r.Kalender)
		} else if r.utenType(v, g) {
			uten += calendar.CountVirkedager(v.Startdato, v.Sluttdato, r.Kalender)
		}
	}
	if uten > 0 && velferd+uten > grenseVelferd {
		r.manglerType(u, g)
	}
	if barn > grenseBarn {
		u.grenser.barn = r.sykeBarn(u, g)
	}
	if velferd > grenseVelferd {
		u.grenser.velferd = r.velferd(u, g)
	}
}

// utenType reports whether a permisjon may be velferdspermisjon: its type is not given.
func (r *Regler) utenType(v *vedtak.Vedtak, g *Grunnlag) bool {
	return v.Type == vedtak.Permisjon && v.Permisjonstype == 0 && v.Sluttdato != 0 && !r.religioes(v) && r.utelattVedtak(v, g) == 0
}

// manglerType asks for the types that could put permisjon beyond the cap.
func (r *Regler) manglerType(u *Utlegg, g *Grunnlag) {
	u.Tolkninger.Legg(62)
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; r.BareInnenfor && r.utenType(v, g) {
			u.Ukjent = append(u.Ukjent, Ukjent{Sti: lov.I("vedtak", i, "permisjonstype"), Fra: v.Startdato})
		}
	}
}

func (r *Regler) erVelferd(v *vedtak.Vedtak, g *Grunnlag) bool {
	return v.Type == vedtak.Permisjon && v.Permisjonstype == vedtak.Velferd && v.Sluttdato != 0 && !r.religioes(v) && r.utelattVedtak(v, g) == 0
}

// sykeBarn marks the dates of barns-sykdom beyond the cap of the twelve months that end on them, in date order, and reports whether
// they are left out.
func (r *Regler) sykeBarn(u *Utlegg, g *Grunnlag) bool {
	b := &u.grenser
	b.utenforBarn = tomme(b.utenforBarn, len(u.ord))
	b.sykdom = tomme(b.sykdom, 64*len(u.ord))
	for i := range g.Fravaer {
		f := &g.Fravaer[i]
		if f.Type != BarnsSykdom {
			continue
		}
		dag, rest, _ := r.spre(f)
		for p, del := range u.deler(f, f.Fra, f.Til, dag, rest) {
			b.sykdom[p] = max(b.sykdom[p], uint32(del))
		}
	}
	bak, brukt, utenfor, ukjent := 0, int64(0), false, false
	for p, del := range b.sykdom {
		if del == 0 {
			continue
		}
		d := u.dato(p)
		for etAar := calendar.AddMonths(d, -12); u.dato(bak) <= etAar; bak++ {
			if b.utenforBarn[bak>>6]>>(bak&63)&1 == 0 {
				brukt -= int64(b.sykdom[bak])
			}
		}
		minst, mest := grenseFor(g.Barn, d)
		if brukt < minst*r.Virkedag {
			brukt += int64(del)
			continue
		}
		utenfor = true
		if brukt < mest*r.Virkedag && r.BareInnenfor && !ukjent {
			u.Ukjent = append(u.Ukjent, Ukjent{Sti: lov.Til("barn"), Fra: d})
			ukjent = true
		}
		b.utenforBarn[p>>6] |= 1 << (p & 63)
	}
	if utenfor {
		u.Tolkninger.Legg(62)
		b.over = "fravaer"
	}
	return utenfor && r.BareInnenfor
}

// grenseFor returns the cap on d for someone with these children: the least and the most it can be, given what is not known.
func grenseFor(barn []Barn, d date.Date) (minst, mest int64) {
	aar, _, _ := calendar.YMD(d)
	regn := func(ukjent lov.JaNei) int64 {
		antall, alene, kronisk := 0, false, false
		for i := range barn {
			b := &barn[i]
			syk := b.KroniskSyk == lov.Ja || b.KroniskSyk == lov.Ukjent && ukjent == lov.Ja
			if b.Foedselsdato == 0 {
				if ukjent == lov.Nei {
					continue
				}
			} else {
				foedt, _, _ := calendar.YMD(b.Foedselsdato)
				if b.Foedselsdato > d || aar > foedt+kroniskTilOgMed || aar > foedt+barnTilOgMed && !syk {
					continue
				}
			}
			antall++
			kronisk = kronisk || syk
			alene = alene || b.Aleneomsorg == lov.Ja || b.Aleneomsorg == lov.Ukjent && ukjent == lov.Ja
		}
		switch {
		case len(barn) == 0 && ukjent == lov.Ja, kronisk && alene:
			return grenseBarnKroniskOgAlene
		case alene && antall > flereBarn:
			return grenseBarnFlereOgAlene
		case alene:
			return grenseBarnAlene
		case kronisk:
			return grenseBarnKronisk
		case antall > flereBarn:
			return grenseBarnFlere
		}
		return grenseBarn
	}
	return regn(lov.Nei), regn(lov.Ja)
}

// velferd marks the virkedager of velferdspermisjon beyond the cap of their calendar year, in date order, and reports whether they
// are left out. Reisedager by a death come on top.
func (r *Regler) velferd(u *Utlegg, g *Grunnlag) bool {
	b := &u.grenser
	b.utenforVelferd = tomme(b.utenforVelferd, len(u.ord))
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; r.erVelferd(v, g) {
			u.sett(lagTatt, v.Startdato, v.Sluttdato)
		}
	}
	aar, brukt, grense, utenfor := 0, 0, 0, false
	for i := range u.ord {
		m := u.ord[i][lagTatt] & u.ord[i][lagVirkedag]
		u.ord[i][lagTatt] = 0
		for ; m != 0; m &= m - 1 {
			p := 64*i + bits.TrailingZeros64(m)
			if a, _, _ := calendar.YMD(u.dato(p)); a != aar {
				aar, brukt, grense = a, 0, grenseVelferd+r.reisedager(g, a)
			}
			if brukt++; brukt > grense {
				utenfor = true
				b.utenforVelferd[i] |= 1 << (p & 63)
			}
		}
	}
	if utenfor {
		u.Tolkninger.Legg(62)
		b.over = cmp.Or(b.over, "vedtak")
	}
	return utenfor && r.BareInnenfor
}

func (r *Regler) reisedager(g *Grunnlag, aar int) (n int) {
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if a, _, _ := calendar.YMD(v.Startdato); a == aar && v.Velferdsgrunn == vedtak.Doedsfall && r.erVelferd(v, g) {
			n += int(v.Reisedager)
		}
	}
	return n
}

// dato returns the date of bit p of u.
func (u *Utlegg) dato(p int) date.Date { return u.dag0 + date.Date(p) }

// tomme returns s with n zero elements, in the memory of s where it suffices.
func tomme[T uint32 | uint64](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}
