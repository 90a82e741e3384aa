package leser

import (
	"math/bits"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/lov"
)

// Felt is one field of T in a document: how it is described, read and written.
type Felt[T any] struct {
	skjema.Felt
	Ulest bool // no rule looks at it yet

	les   func(l *Leser, t, reserve *T)
	skriv func(b []byte, t *T) []byte
	gitt  func(t *T) bool
	spar  func(t, reserve *T) // moves the memory of a list to reserve; nil for other fields
}

// Kreves returns f as a field that must be given.
func (f Felt[T]) Kreves() Felt[T] { f.Paakrevd = true; return f }

// Forvalg returns f with the value, as JSON, that it has when it is not given.
func (f Felt[T]) Forvalg(json string) Felt[T] { f.Standard = json; return f }

// IkkeBrukt returns f as a field that no rule looks at yet.
func (f Felt[T]) IkkeBrukt() Felt[T] { f.Ulest = true; return f }

// Gitt reports whether t has the field.
func (f *Felt[T]) Gitt(t *T) bool { return f.gitt(t) }

// Tabell is the fields of T, at most 64, and what must hold between them.
type Tabell[T any] struct {
	Felter []Felt[T]
	Node   skjema.Node

	les      []func(l *Leser, t, reserve *T) // of the fields, close together
	spar     []func(t, reserve *T)
	regler   []Regel[T]
	indeks   indeks
	paakrevd uint64
}

// Regel is what must hold between the fields of an object. It returns the field that is at fault, with a code and what was
// expected; an empty field when nothing is wrong. A field that could not be read is as one that is not given.
type Regel[T any] func(t *T) (felt, kode, melding string)

// Periode returns the rule that the day til is not before the day fra.
func Periode[T any](fra, til string, dager func(*T) (fra, til date.Date)) Regel[T] {
	melding := "forventet en dag som ikke er før «" + fra + "»"
	return func(t *T) (felt, kode, m string) {
		if f, s := dager(t); f != 0 && s != 0 && s < f {
			return til, TilFoerFra, melding
		}
		return "", "", ""
	}
}

// Ny returns the table of the fields.
func Ny[T any](felter ...Felt[T]) *Tabell[T] {
	tb := &Tabell[T]{Felter: felter, Node: skjema.Node{Slag: skjema.Objekt}}
	navn := make([]string, len(felter))
	for i := range felter {
		navn[i] = felter[i].Navn
		tb.les = append(tb.les, felter[i].les)
		if s := felter[i].spar; s != nil {
			tb.spar = append(tb.spar, s)
		}
		tb.Node.Felter = append(tb.Node.Felter, felter[i].Felt)
		if felter[i].Paakrevd {
			tb.paakrevd |= 1 << i
		}
	}
	tb.indeks = nyIndeks(navn)
	return tb
}

// Med adds rules and returns tb.
func (tb *Tabell[T]) Med(regler ...Regel[T]) *Tabell[T] {
	tb.regler = append(tb.regler, regler...)
	return tb
}

// HoeystEn adds the rule, with the code kode, that at most one of the fields a and b is given, and returns tb. The fault is that of b.
func (tb *Tabell[T]) HoeystEn(a, b, kode string, begge func(*T) bool) *Tabell[T] {
	tb.Node.EnAv = append(tb.Node.EnAv, []string{a, b})
	melding := "forventet enten «" + a + "» eller «" + b + "», ikke begge"
	return tb.Med(func(t *T) (felt, k, m string) {
		if begge(t) {
			return b, kode, melding
		}
		return "", "", ""
	})
}

// Uten adds the rule that felt is not given where the field naar has one of the codes, and returns tb.
func (tb *Tabell[T]) Uten(felt, naar string, koder []string, brutt func(*T) bool) *Tabell[T] {
	tb.Node.Unntak = append(tb.Node.Unntak, skjema.Unntak{Felt: felt, Naar: naar, Koder: koder})
	melding := "forventet ikke feltet sammen med denne koden i «" + naar + "»"
	return tb.Med(func(t *T) (f, k, m string) {
		if brutt(t) {
			return felt, IkkeTillatt, melding
		}
		return "", "", ""
	})
}

// Les reads the object whose first token was read into t. The memory of lists is taken from reserve, which may be nil.
func (tb *Tabell[T]) Les(l *Leser, t, reserve *T) {
	d, start := l.dybde, l.start
	if l.c != '{' || d == maksDybde {
		l.feilType("et objekt")
		return
	}
	sett := uint64(0)
	for l.neste('}') {
		i := tb.indeks.finn(l.tekst())
		if i < 0 {
			l.ukjent()
			continue
		}
		l.sti[d].navn, l.dybde = tb.indeks.ord[i], d+1
		if bit := uint64(1) << i; sett&bit == 0 {
			sett |= bit
			l.les()
			l.pos[d][i] = int32(l.start)
			tb.les[i](l, t, reserve)
		} else {
			l.FeilHer(DobbeltFelt, "forventet feltet bare én gang")
			l.les()
			l.hopp()
		}
		l.dybde = d
	}
	for m := tb.paakrevd &^ sett; m != 0; m &= m - 1 {
		tb.meld(l, tb.Felter[bits.TrailingZeros64(m)].Navn, Mangler, "feltet må være med", start)
	}
	for _, r := range tb.regler {
		if felt, kode, melding := r(t); felt != "" {
			hvor := start
			if i := tb.indeks.finn([]byte(felt)); i >= 0 && sett>>i&1 == 1 {
				hvor = int(l.pos[d][i])
			}
			tb.meld(l, felt, kode, melding, hvor)
		}
	}
}

func (tb *Tabell[T]) meld(l *Leser, felt, kode, melding string, hvor int) {
	l.sti[l.dybde] = ledd{navn: felt}
	l.dybde++
	l.legg(kode, l.peker(), hvor, melding)
	l.dybde--
}

// Spar moves the memory of the lists in t to reserve and makes t empty.
func (tb *Tabell[T]) Spar(t, reserve *T) {
	for _, s := range tb.spar {
		s(t, reserve)
	}
	var tom T
	*t = tom
}

// Skriv appends t as an object, with the fields that are given in the order of the table.
func (tb *Tabell[T]) Skriv(b []byte, t *T) []byte {
	b = append(b, '{')
	foerste := true
	for i := range tb.Felter {
		f := &tb.Felter[i]
		if !f.gitt(t) {
			continue
		}
		if !foerste {
			b = append(b, ',')
		}
		foerste = false
		b = append(b, '"')
		b = append(b, f.Navn...)
		b = append(b, '"', ':')
		b = f.skriv(b, t)
	}
	return append(b, '}')
}

// Liste is a field that holds a list of objects. A list that is given and empty is not nil.
func Liste[T, E any](navn string, tittel lov.Tekst, tb *Tabell[E], p func(*T) *[]E) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Liste, Element: &tb.Node}},
		les: func(l *Leser, t, reserve *T) {
			var minne []E
			if reserve != nil {
				r := p(reserve)
				minne, *r = *r, nil
			}
			*p(t) = lesListe(l, minne, func(l *Leser, e *E) { tb.Les(l, e, nil) })
		},
		gitt: func(t *T) bool { return *p(t) != nil },
		spar: func(t, reserve *T) {
			s := *p(t)
			clear(s)
			if cap(s) > cap(*p(reserve)) {
				*p(reserve) = s[:0]
			}
		},
		skriv: func(b []byte, t *T) []byte {
			b = append(b, '[')
			for i := range *p(t) {
				if i > 0 {
					b = append(b, ',')
				}
				b = tb.Skriv(b, &(*p(t))[i])
			}
			return append(b, ']')
		},
	}
}

// lesListe reads a list into minne; an element at fault keeps its place.
func lesListe[E any](l *Leser, minne []E, les func(*Leser, *E)) []E {
	if l.c != '[' || l.dybde == maksDybde {
		l.feilType("en liste")
		return nil
	}
	s := minne[:0]
	if s == nil {
		s = []E{}
	}
	d := l.dybde
	for i := 0; l.neste(']'); i++ {
		l.sti[d], l.dybde = ledd{i: i}, d+1
		var tom E
		s = append(s, tom)
		les(l, &s[i])
		l.dybde = d
	}
	return s
}

// Ider is a field that holds a list of ids.
func Ider[T any](navn string, tittel lov.Tekst, p func(*T) *[]string) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Liste, Element: idnode}},
		les: func(l *Leser, t, _ *T) {
			*p(t) = lesListe(l, nil, lesID)
		},
		gitt: func(t *T) bool { return *p(t) != nil },
		skriv: func(b []byte, t *T) []byte {
			b = append(b, '[')
			for i, s := range *p(t) {
				if i > 0 {
					b = append(b, ',')
				}
				b, _ = jsontext.AppendQuote(b, s)
			}
			return append(b, ']')
		},
	}
}

// Objekt is a field that holds an object. The flag gitt tells whether the document has it; nil for one that must be given.
func Objekt[T, E any](navn string, tittel lov.Tekst, tb *Tabell[E], p func(*T) *E, gitt func(*T) *bool) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &tb.Node},
		les: func(l *Leser, t, reserve *T) {
			var r *E
			if reserve != nil {
				r = p(reserve)
			}
			if gitt != nil {
				*gitt(t) = l.c == '{'
			}
			tb.Les(l, p(t), r)
		},
		gitt:  func(t *T) bool { return gitt == nil || *gitt(t) },
		spar:  func(t, reserve *T) { tb.Spar(p(t), p(reserve)) },
		skriv: func(b []byte, t *T) []byte { return tb.Skriv(b, p(t)) },
	}
}
