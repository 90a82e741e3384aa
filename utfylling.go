package integrering

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// How much is filled in for the kategori: facts that are missing, those among them that are not yes or no, facts after each other when one
// that is filled in asks for another, and runs of the rules.
const (
	maksMangler    = 4
	maksVide       = 1
	maksUtfylt     = 6
	maksKjoeringer = 3000
)

// utfylling is the memory in which they are: a participant of whom what is missing is filled in, and what the answers come to.
type utfylling struct {
	r        *Regelverk
	som      *kladd // the participant as it is
	fylt     kladd
	deltaker Deltaker
	lister   Deltaker // the memory of its lists
	dager    [maksUtfylt][]date.Date
	svar     status.Avsnitt
	harSvar  bool
	igjen    int // runs of the rules
}

// uansett fills in what is missing, when the kategori cannot be told, with every value that makes a difference: days on which one way gives
// a kategori and days on which another does are not of one life. A list that is not given stays so. A way may settle which act the
// participant is under, and what it gives is then by that act.
func (k *kladd) uansett(r *Regelverk, d *Deltaker, sp *lov.Spor) {
	a := &k.liv.Avsnitt[0]
	if k.utfylt || a.Utfall != lov.Uavklart || len(a.Mangler) > maksMangler {
		return
	}
	if k.utfylling == nil {
		k.utfylling = new(utfylling)
		k.utfylling.fylt.utfylt = true
	}
	u := k.utfylling
	u.r, u.som, u.harSvar, u.igjen = r, k, false, maksKjoeringer
	u.kopier(d)
	if u.vide(a.Mangler) > maksVide {
		return
	}
	if u.proev(0); u.igjen >= 0 {
		r.status.Uansett(&k.liv, &k.livGrunnlag, &u.svar, sp)
	}
}

// vide returns how many of the facts are not yes or no.
func (u *utfylling) vide(mangler []lov.Sti) (antall int) {
	for _, s := range mangler {
		if u.faktum(s).jaNei == nil {
			antall++
		}
	}
	return antall
}

// kopier makes u have d, with lists of its own where facts are filled in.
func (u *utfylling) kopier(d *Deltaker) {
	e, l := &u.deltaker, &u.lister
	*e = *d
	e.Oppholdstillatelser = kopi(&l.Oppholdstillatelser, d.Oppholdstillatelser)
	e.Bosettinger = kopi(&l.Bosettinger, d.Bosettinger)
	e.Krav = kopi(&l.Krav, d.Krav)
	e.Arbeidsforhold = kopi(&l.Arbeidsforhold, d.Arbeidsforhold)
	e.Vedtak = kopi(&l.Vedtak, d.Vedtak)
	e.Avslutninger = kopi(&l.Avslutninger, d.Avslutninger)
	e.Folkeregister = kopi(&l.Folkeregister, d.Folkeregister)
}

// kopi returns a list like liste in minne: one that is empty and one that is not given stay so.
func kopi[T any](minne *[]T, liste []T) []T {
	if len(liste) == 0 {
		return liste
	}
	*minne = append((*minne)[:0], liste...)
	return *minne
}

// proev takes in what u.deltaker gives: with the first of what is missing filled in while the answer is open, and then the next one. What
// can give nothing that is not known to be possible already is left out.
func (u *utfylling) proev(dybde int) {
	a := u.kjoer()
	var f faktum
	if a.Utfall == lov.Uavklart && dybde < maksUtfylt {
		f = u.foerste(a.Mangler)
	}
	switch {
	case u.uttoemt(&a):
	case f.jaNei != nil:
		*f.jaNei = lov.Ja
		u.proev(dybde + 1)
		*f.jaNei = lov.Nei
		u.proev(dybde + 1)
		*f.jaNei = lov.Ukjent
	case f.hjemmel != nil:
		for h := kategori.Utl28; h <= kategori.AnnenHjemmel && !u.uttoemt(&a); h++ {
			if *f.hjemmel = h; h != kategori.Utl1988 { // which does not tell what it gave
				u.proev(dybde + 1)
			}
		}
		*f.hjemmel = 0
	case f.dag != nil:
		u.dager[dybde] = u.dagene(u.dager[dybde][:0], &f)
		for dag := range spredt(u.dager[dybde]) {
			if u.uttoemt(&a) {
				break
			}
			*f.dag = dag
			u.proev(dybde + 1)
		}
		*f.dag = 0
	case u.harSvar:
		u.svar.Foren(&a)
	default:
		u.svar, u.harSvar = a, true
	}
}

// kjoer returns the current kategori of u.deltaker. A period of table B that cannot be told takes as long as several runs where it can.
func (u *utfylling) kjoer() status.Avsnitt {
	u.igjen--
	u.fylt.lov = u.som.lov
	u.fylt.beregn(u.r, &u.deltaker, u.som.per, u.som.lovdato, nil)
	u.fylt.program(u.r, &u.deltaker, nil)
	for i := range u.fylt.perioder {
		if u.fylt.perioder[i].Svar.Utfall == lov.Uavklart {
			u.igjen -= 4
		}
	}
	return u.fylt.liv.Avsnitt[0]
}

// uttoemt reports whether ways that give no more than a change nothing, or may not be tried.
func (u *utfylling) uttoemt(a *status.Avsnitt) bool {
	return u.igjen < 0 || u.harSvar && u.svar.Utfall == lov.Uavklart && a.Mulige&^u.svar.Mulige == 0
}

// spredt yields each of dd once, the middle one first, then those in the middle of each half, and so on: two that give different answers
// are soon among them.
func spredt(dd []date.Date) func(func(date.Date) bool) {
	return func(yield func(date.Date) bool) {
		steg := 1
		for steg < len(dd) {
			steg *= 2
		}
		for ; steg > 0; steg /= 2 {
			for i := steg; i <= len(dd); i += 2 * steg {
				if !yield(dd[i-1]) {
					return
				}
			}
		}
	}
}
