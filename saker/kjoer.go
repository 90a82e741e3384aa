package saker

import (
	"iter"
	"slices"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

// Resultat is what a Regelverk came to about a case.
type Resultat struct {
	Sak         *Sak
	Vurderinger []*integrering.Vurdering // one for each Spoersmaal; nil where the library gave an error
	Avvik       []Avvik                  // in the order of the questions; none when the case holds
}

// Avvik is one place where an answer is not what the case expects.
type Avvik struct {
	Spoersmaal int    // which of the case
	Sti        string // of the vurdering, as people read it: «frister[gjennomfoering].dato»; empty: the vurdering or the error itself
	Ventet     string // as JSON; empty: an element that should not be there
	Fikk       string // as JSON; empty: nothing
	Feil       string // what the library said, in bokmål, when it gave an error in the place of an answer

	forskjell
	vurdering *integrering.Vurdering
}

// KjoerAlle yields the results of the cases, in order.
func KjoerAlle(saker []Sak, r *integrering.Regelverk) iter.Seq[Resultat] {
	return func(yield func(Resultat) bool) {
		for i := range saker {
			if !yield(saker[i].Kjoer(r)) {
				return
			}
		}
	}
}

// Kjoer puts the questions of s to r and compares the answers. The readings that a question names go before those of r. The safe day is
// computed too ([integrering.Regelverk.Trygg]).
func (s *Sak) Kjoer(r *integrering.Regelverk) Resultat {
	res := Resultat{Sak: s}
	for i := range s.Spoersmaal {
		q := &s.Spoersmaal[i]
		v, err := q.vurder(r)
		res.Vurderinger = append(res.Vurderinger, v)
		for _, a := range q.avvik(v, err) {
			a.Spoersmaal = i
			res.Avvik = append(res.Avvik, a)
		}
	}
	return res
}

func (q *Spoersmaal) vurder(r *integrering.Regelverk) (*integrering.Vurdering, error) {
	valgt := *r
	for _, t := range q.Tolkninger {
		var err error
		if valgt, err = valgt.Med(t.ID, t.Verdi); err != nil {
			return nil, err
		}
	}
	v, err := valgt.Vurder(&q.Deltaker, q.Per, q.Lovdato)
	if err != nil {
		return nil, err
	}
	valgt.Trygg(v, &q.Deltaker)
	return v, nil
}

func (q *Spoersmaal) avvik(v *integrering.Vurdering, err error) (avvik []Avvik) {
	switch {
	case err != nil && q.feil != "":
		return nil
	case err != nil:
		return []Avvik{{Feil: err.Error(), Ventet: q.svar.json()}}
	case q.feil != "":
		return []Avvik{{vurdering: v, Ventet: `{"kode":"` + q.feil + `"}`}}
	}
	vurdering := fraJSON(v.AppendJSON(nil, integrering.Utdata{}))
	for _, f := range sammenlign(q.svar, &vurdering) {
		avvik = append(avvik, Avvik{Sti: f.sti, Ventet: f.ventet.json(), Fikk: f.fikk.json(), forskjell: f, vurdering: v})
	}
	return avvik
}

// Spor yields the steps behind the answer that differs; none when it lies outside an answer.
func (a *Avvik) Spor(yield func(*lov.Steg, []lov.Faktum) bool) {
	if a.liste == "neste" && a.indeks >= 0 {
		a.vurdering.SporTil(&a.vurdering.Neste[a.indeks])(yield)
	} else if s := a.svaret(); s != nil {
		a.vurdering.Spor(s)(yield)
	}
}

// Hjemler returns the provisions of those steps, each once.
func (a *Avvik) Hjemler() (hjemler []lov.Referanse) {
	for steg := range a.Spor {
		if h := steg.Rad.Hjemmel; !slices.Contains(hjemler, h) {
			hjemler = append(hjemler, h)
		}
	}
	return hjemler
}

// svaret returns the answer that a lies in, nil when there is none.
func (a *Avvik) svaret() *integrering.Svar {
	v := a.vurdering
	switch {
	case v == nil:
	case a.liste == "lovvalg":
		return &v.Lovvalg.Svar
	case a.liste == "avslutning" && a.kanRegistrere:
		return &v.Avslutning.KanRegistreres.Svar
	case a.liste == "avslutning":
		return &v.Avslutning.Svar
	case a.indeks < 0:
	case a.liste == kategorier:
		return &v.Kategorier[a.indeks].Svar
	case a.liste == "status":
		return &v.Status[a.indeks].Svar
	case a.liste == "frister":
		return &v.Frister[a.indeks].Svar
	}
	return nil
}

// Rader yields the versions of rules that the answers of the run rest on: the row of each step of their traces, as often as it was used.
// They are rows of the tables of the Regelverk that the case was run by.
func (r *Resultat) Rader(yield func(*lov.Rad) bool) {
	for _, v := range r.Vurderinger {
		if v == nil {
			continue
		}
		for _, spor := range sporene(v) {
			for steg := range spor {
				if !yield(steg.Rad) {
					return
				}
			}
		}
		for i := range v.Funn {
			if rad := v.Funn[i].Rad; rad != nil && !yield(rad) {
				return
			}
		}
	}
}

// sporene returns the trace of each answer of v.
func sporene(v *integrering.Vurdering) (alle []func(func(*lov.Steg, []lov.Faktum) bool)) {
	svar := []*integrering.Svar{&v.Lovvalg.Svar, &v.Avslutning.Svar, &v.Avslutning.KanRegistreres.Svar}
	for i := range v.Kategorier {
		svar = append(svar, &v.Kategorier[i].Svar)
	}
	for i := range v.Status {
		svar = append(svar, &v.Status[i].Svar)
	}
	for i := range v.Frister {
		svar = append(svar, &v.Frister[i].Svar)
	}
	for _, s := range svar {
		alle = append(alle, v.Spor(s))
	}
	for i := range v.Neste {
		alle = append(alle, v.SporTil(&v.Neste[i]))
	}
	return alle
}
