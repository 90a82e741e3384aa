package frist

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// AnkerGrunnlag is what the anchor follows from.
type AnkerGrunnlag struct {
	Lov     lov.Lov // the act the person is under; zero: integreringsloven
	Lovdato date.Date
	Vedtak  []vedtak.Vedtak
}

// Anker is the vedtak that the programme is counted from.
type Anker struct {
	Utfall      lov.Utfall // Uavklart: no such vedtak, or its startdato cannot be told
	Indeks      int        // of the vedtak
	Startdato   date.Date
	Vedtaksdato date.Date // zero: not given
}

// Anker returns startdato in the first innvilgelse of deltakelse: the lowest vedtaksdato, then the lowest startdato (T21). Later
// vedtak, also after a move or a reopening, do not change it.
//
// Integreringsloven § 12 andre ledd and introduksjonsloven § 3 andre ledd; both acts say «vare i inntil» and leave the first day to
// practice: NIR counts from startdato in the first vedtak. g.Lovdato picks the version that the trace names. The outcome is Uavklart, with the missing facts in m, without such a vedtak, without its startdato, and when a
// missing vedtaksdato leaves more than one startdato possible.
func (r *Regler) Anker(g *AnkerGrunnlag, m *lov.Mangler, sp *lov.Spor) (a Anker) {
	vv := g.Vedtak
	a.Indeks = -1
	antall := 0
	for i := range vv {
		v := &vv[i]
		if !v.GirDeltakelse() {
			continue
		}
		if antall++; a.Indeks < 0 || tidligere(v, &vv[a.Indeks]) {
			a.Indeks = i
		}
	}
	if a.Indeks < 0 {
		m.Mangler(lov.Til("vedtak"))
		return a
	}
	foerste := &vv[a.Indeks]
	a.Startdato, a.Vedtaksdato = foerste.Startdato, foerste.Vedtaksdato
	ok := a.Startdato != 0
	if !ok {
		m.Mangler(lov.I("vedtak", a.Indeks, "startdato"))
	}
	if antall > 1 && !entydig(vv, a, m) {
		ok = false
	}
	if !ok {
		a.Startdato = 0
		return a
	}
	a.Utfall = lov.Oppfylt
	if sp != nil {
		if rad := r.Oppstart.I(g.Lov).Paa(g.Lovdato); rad != nil {
			sp.Legg3(&regelAnker, &rad.Rad, lov.Oppfylt, vedtak.FaktumVedtak.Er(int64(a.Indeks)), vedtak.FaktumVedtaksdato.PaaDag(a.Vedtaksdato), vedtak.FaktumStartdato.PaaDag(a.Startdato))
		}
	}
	return a
}

// entydig reports whether a is the anchor whatever is missing of the others; else it asks for what leaves more than one startdato possible.
func entydig(vv []vedtak.Vedtak, a Anker, m *lov.Mangler) bool {
	ok := true
	for i := range vv {
		switch v := &vv[i]; {
		case i == a.Indeks || !v.GirDeltakelse():
		case v.Vedtaksdato == 0 && v.Startdato != a.Startdato: // may be the first
			m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
			ok = false
		case v.Vedtaksdato == a.Vedtaksdato && v.Startdato == 0: // may be the earlier of the two
			m.Mangler(lov.I("vedtak", i, "startdato"))
			ok = false
		}
	}
	return ok
}

// tidligere orders by vedtaksdato, then startdato; a day that is not given comes last.
func tidligere(a, b *vedtak.Vedtak) bool {
	if x, y := sist(a.Vedtaksdato), sist(b.Vedtaksdato); x != y {
		return x < y
	}
	return sist(a.Startdato) < sist(b.Startdato)
}

// sist returns d, or the last day of the calendar when it is not given.
func sist(d date.Date) date.Date {
	if d == 0 {
		return calendar.LastDay
	}
	return d
}
