package integrering

import (
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// maksUtfylt is how many facts that are yes or no are filled in for the kategori, each way of one with each way of the others.
const maksUtfylt = 4

// utfylling is the memory in which they are: a participant of whom what is missing is filled in, and the answers.
type utfylling struct {
	kladd       kladd
	deltaker    Deltaker
	tillatelser []kategori.Oppholdstillatelse
	bosettinger []kategori.Bosetting
}

// uansett tries both answers to what is missing, where that is yes or no, when the kategori cannot be told: days on which one answer gives
// a kategori and days on which the other does are not of one life. Where table B lacks a day too, or a list, it tries nothing. An answer may
// settle which act the participant is under, and what it gives is then by that act.
func (k *kladd) uansett(r *Regelverk, d *Deltaker, sp *lov.Spor) {
	a := &k.liv.Avsnitt[0]
	if k.utfylt || a.Utfall != lov.Uavklart || len(k.livMangler) > maksUtfylt {
		return
	}
	if k.utfylling == nil {
		k.utfylling = new(utfylling)
		k.utfylling.kladd.utfylt = true
	}
	u := k.utfylling
	u.kopier(d)
	for _, s := range k.livMangler {
		if u.jaNei(s) == nil {
			return
		}
	}
	if f := u.foerste(a.Mangler); f != nil {
		svar := u.fyll(r, k, f, maksUtfylt)
		r.status.Uansett(&k.liv, &k.livGrunnlag, &svar, sp)
	}
}

// kopier makes u have d, with lists of its own where facts are filled in.
func (u *utfylling) kopier(d *Deltaker) {
	u.deltaker = *d
	u.tillatelser, u.bosettinger = append(u.tillatelser[:0], d.Oppholdstillatelser...), append(u.bosettinger[:0], d.Bosettinger...)
	if len(d.Oppholdstillatelser) > 0 { // a list that is empty and one that is not given stay so
		u.deltaker.Oppholdstillatelser = u.tillatelser
	}
	if len(d.Bosettinger) > 0 {
		u.deltaker.Bosettinger = u.bosettinger
	}
}

// fyll returns what both answers to f come to together, with others filled in while it is still open, at most antall with f; k is of the
// participant as it is.
func (u *utfylling) fyll(r *Regelverk, k *kladd, f *lov.JaNei, antall int) status.Avsnitt {
	*f = lov.Ja
	svar := u.vurder(r, k, antall-1)
	*f = lov.Nei
	nei := u.vurder(r, k, antall-1)
	*f = lov.Ukjent
	svar.Foren(&nei)
	return svar
}

func (u *utfylling) vurder(r *Regelverk, k *kladd, antall int) status.Avsnitt {
	u.kladd.lov = k.lov
	u.kladd.beregn(r, &u.deltaker, k.per, k.lovdato, nil)
	u.kladd.program(r, &u.deltaker, nil)
	a := u.kladd.liv.Avsnitt[0]
	if a.Utfall == lov.Uavklart && antall > 0 {
		if f := u.foerste(a.Mangler); f != nil {
			return u.fyll(r, k, f, antall)
		}
	}
	return a
}

// foerste returns the first of the facts that is yes or no and not given, nil when none is.
func (u *utfylling) foerste(mangler []lov.Sti) *lov.JaNei {
	for _, s := range mangler {
		if f := u.jaNei(s); f != nil {
			return f
		}
	}
	return nil
}

// jaNei returns a fact of table B that is yes or no and not given; nil when it is no such fact.
func (u *utfylling) jaNei(s lov.Sti) (f *lov.JaNei) {
	d := &u.deltaker
	switch {
	case s == lov.Til("eoesEllerNordisk"):
		f = &d.EoesEllerNordisk
	case s == lov.Til("behovForGrunnleggendeKvalifisering"):
		f = &d.BehovForGrunnleggendeKvalifisering
	case s == lov.Til("ensligMindreaarig"):
		f = &d.EnsligMindreaarig
	case s.Liste == "bosettinger" && s.Felt == "etterAvtale":
		f = &d.Bosettinger[s.Indeks-1].EtterAvtale
	case s.Liste == "oppholdstillatelser" && s.Indeks > 0:
		o := &d.Oppholdstillatelser[s.Indeks-1]
		switch s.Felt {
		case "fornybar":
			f = &o.Fornybar
		case "barnefamilie":
			f = &o.Barnefamilie
		case "grunnlagForPermanent":
			f = &o.GrunnlagForPermanent
		case "referanseperson/permanent":
			f = &o.Referanseperson.Permanent
		}
	}
	if f == nil || *f != lov.Ukjent {
		return nil
	}
	return f
}
