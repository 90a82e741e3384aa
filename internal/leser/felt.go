package leser

import (
	"bytes"
	"errors"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/lov"
)

// idMoenster is what an id may not be: 11 or 12 digits, however they are set apart.
const idMoenster = "^[ .\u00a0-]*([0-9][ .\u00a0-]*){11,12}$"

var idnode = &skjema.Node{Slag: skjema.Tekst, Navn: "id", Ikke: idMoenster}

// ID is a field that holds the caller's own id of a person or a row.
func ID[T any](navn string, tittel lov.Tekst, p func(*T) *string) Felt[T] {
	f := Tekst(navn, tittel, p)
	f.Node = idnode
	f.les = func(l *Leser, t, _ *T) { lesID(l, p(t)) }
	return f
}

func lesID(l *Leser, s *string) {
	switch {
	case l.c != '"':
		l.feilType("en tekst")
	case erPersonnummer(l.tekst()):
		l.FeilHer(Personnummer, "forventet en egen id, ikke 11 eller 12 sifre som fødselsnummer og DUF-nummer har")
	default:
		*s = string(l.tekst())
	}
}

func erPersonnummer(s []byte) bool {
	const fastMellomrom = "\u00a0"
	n := 0
	for len(s) > 0 {
		switch c := s[0]; {
		case siffer(c):
			n++
		case c == ' ' || c == '.' || c == '-':
		case bytes.HasPrefix(s, []byte(fastMellomrom)):
			s = s[1:]
		default:
			return false
		}
		s = s[1:]
	}
	return n == 11 || n == 12
}

// Tekst is a field that holds any text.
func Tekst[T any](navn string, tittel lov.Tekst, p func(*T) *string) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Tekst}},
		les: func(l *Leser, t, _ *T) {
			if l.c != '"' {
				l.feilType("en tekst")
				return
			}
			*p(t) = string(l.tekst())
		},
		gitt:  func(t *T) bool { return *p(t) != "" },
		skriv: func(b []byte, t *T) []byte { b, _ = jsontext.AppendQuote(b, *p(t)); return b },
	}
}

// Sifre is a field that holds a text of n digits.
func Sifre[T any](navn string, tittel lov.Tekst, n int, kode string, p func(*T) *string) Felt[T] {
	f := Tekst(navn, tittel, p)
	f.Node = &skjema.Node{Slag: skjema.Tekst, Navn: navn, Moenster: "^[0-9]{" + strconv.Itoa(n) + "}$"}
	forventet := "en tekst av " + strconv.Itoa(n) + " sifre"
	f.les = func(l *Leser, t, _ *T) {
		if l.c != '"' {
			l.feilType(forventet)
			return
		}
		s := l.tekst()
		ok := len(s) == n
		for _, c := range s {
			ok = ok && siffer(c)
		}
		if !ok {
			l.FeilHer(kode, "forventet "+forventet)
			return
		}
		*p(t) = string(s)
	}
	return f
}

// Konstant is a field that must have one value; it is not kept.
func Konstant[T any](navn string, tittel lov.Tekst, verdi, kode string) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Konstant, Verdi: verdi}, Paakrevd: true},
		les: func(l *Leser, _, _ *T) {
			switch {
			case l.c != '"':
				l.feilType("teksten «" + verdi + "»")
			case string(l.tekst()) != verdi:
				l.FeilHer(kode, "forventet teksten «"+verdi+"»")
			}
		},
		gitt:  func(*T) bool { return true },
		skriv: func(b []byte, _ *T) []byte { b, _ = jsontext.AppendQuote(b, verdi); return b },
	}
}

const forventetDag = "en dag på formen ÅÅÅÅ-MM-DD mellom 1900-01-01 og 2150-12-31"

// Dag is a field that holds a day.
func Dag[T any](navn string, tittel lov.Tekst, p func(*T) *date.Date) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Dag}},
		les: func(l *Leser, t, _ *T) {
			if l.c != '"' {
				l.feilType(forventetDag)
				return
			}
			d, err := calendar.ParseBytes(l.tekst())
			if err != nil {
				kode := UgyldigDag
				if errors.Is(err, calendar.ParseError{Reason: calendar.OutOfRange}) {
					kode = DagUtenfor
				}
				l.FeilHer(kode, "forventet "+forventetDag)
				return
			}
			*p(t) = d
		},
		gitt: func(t *T) bool { return *p(t) != 0 },
		skriv: func(b []byte, t *T) []byte {
			return append(calendar.AppendDate(append(b, '"'), *p(t)), '"')
		},
	}
}

// Kode is a field that holds a code of the list of V.
func Kode[T any, V lov.Verk](navn string, tittel lov.Tekst, p func(*T) *lov.Enum[V]) Felt[T] {
	var v V
	verk := v.Kodeverk()
	koder := make([]string, len(verk.Koder))
	for i := range verk.Koder {
		koder[i] = verk.Koder[i].Kode
	}
	x := nyIndeks(koder)
	forventet := "en kode fra kodelisten «" + verk.Navn + "»"
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Kode, Verk: verk}},
		les: func(l *Leser, t, _ *T) {
			if l.c != '"' {
				l.feilType(forventet)
				return
			}
			i := x.finn(l.tekst())
			if i < 0 {
				l.FeilHer(UkjentKode, "forventet "+forventet)
				return
			}
			*p(t) = lov.Enum[V](i + 1)
		},
		gitt: func(t *T) bool { return *p(t) != 0 },
		skriv: func(b []byte, t *T) []byte {
			return append(append(append(b, '"'), p(t).String()...), '"')
		},
	}
}

// JaNei is a field that holds true or false, where not given is neither.
func JaNei[T any](navn string, tittel lov.Tekst, p func(*T) *lov.JaNei) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Sannhet}},
		les: func(l *Leser, t, _ *T) {
			if b, ok := l.sannhet(); ok {
				*p(t) = lov.JaHvis(b)
			}
		},
		gitt:  func(t *T) bool { return *p(t) != lov.Ukjent },
		skriv: func(b []byte, t *T) []byte { return strconv.AppendBool(b, *p(t) == lov.Ja) },
	}
}

// Sannhet is a field that holds true or false, false when not given.
func Sannhet[T any](navn string, tittel lov.Tekst, p func(*T) *bool) Felt[T] {
	return Felt[T]{
		Felt:  skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Sannhet}, Standard: "false"},
		les:   func(l *Leser, t, _ *T) { *p(t), _ = l.sannhet() },
		gitt:  func(t *T) bool { return *p(t) },
		skriv: func(b []byte, _ *T) []byte { return append(b, "true"...) },
	}
}

func (l *Leser) sannhet() (verdi, ok bool) {
	if l.c != 't' && l.c != 'f' {
		l.feilType("true eller false")
		return false, false
	}
	return l.c == 't', true
}

// Heltall is a field that holds a whole number from minst to maks, 0 when not given.
func Heltall[T any, N uint8 | uint16](navn string, tittel lov.Tekst, minst, maks int, p func(*T) *N) Felt[T] {
	forventet := "et helt tall fra " + strconv.Itoa(minst) + " til " + strconv.Itoa(maks)
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Heltall, Min: int64(minst), Maks: int64(maks)}},
		les: func(l *Leser, t, _ *T) {
			if !l.erTall() {
				l.feilType(forventet)
				return
			}
			kode := UgyldigTall
			n, err := strconv.Atoi(string(l.data[l.start:l.slutt]))
			switch {
			case errors.Is(err, strconv.ErrRange):
				kode = ForStortTall
				if l.c == '-' {
					kode = Negativt
				}
			case err != nil:
			case n >= minst && n <= maks:
				*p(t) = N(n)
				return
			case l.c == '-':
				kode = Negativt
			case n < minst:
				kode = ForLiteTall
			default:
				kode = ForStortTall
			}
			l.FeilHer(kode, "forventet "+forventet)
		},
		gitt:  func(t *T) bool { return *p(t) != 0 },
		skriv: func(b []byte, t *T) []byte { return strconv.AppendInt(b, int64(*p(t)), 10) },
	}
}

func (l *Leser) erTall() bool { return l.c == '-' || siffer(l.c) }

// Timer is a field that holds hours from 0 to maks, as a number or as text.
func Timer[T any](navn string, tittel lov.Tekst, maks int, p func(*T) *lov.Timer) Felt[T] {
	return mengdefelt(navn, tittel, maks, p, (*lov.Timer).Parse)
}

// Dager is a field that holds days from 0 to maks, as a number or as text.
func Dager[T any](navn string, tittel lov.Tekst, maks int, p func(*T) *lov.Dager) Felt[T] {
	return mengdefelt(navn, tittel, maks, p, (*lov.Dager).Parse)
}

type mengde interface {
	Gitt() bool
	Millionter() int64
}

func mengdefelt[T any, M mengde](navn string, tittel lov.Tekst, maks int, p func(*T) *M, parse func(*M, []byte) error) Felt[T] {
	forventet := "et desimaltall fra 0 til " + strconv.Itoa(maks) + " med høyst seks desimaler, uten eksponent"
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{Slag: skjema.Mengde, Maks: int64(maks)}},
		les: func(l *Leser, t, _ *T) {
			var s []byte
			switch {
			case l.c == '"':
				s = l.tekst()
			case l.erTall():
				s = l.data[l.start:l.slutt]
			default:
				l.feilType(forventet)
				return
			}
			m := p(t)
			err := parse(m, s)
			if err == nil && (*m).Millionter() <= int64(maks)*lov.Mikro {
				return
			}
			kode := UgyldigTall
			switch {
			case err == nil || errors.Is(err, lov.ErrForStor):
				kode = ForStortTall
			case errors.Is(err, lov.ErrDesimaler):
				kode = ForMangeDesimaler
			case len(s) > 1 && s[0] == '-' && parse(m, s[1:]) == nil:
				kode = Negativt
			}
			var tom M
			*m = tom
			l.FeilHer(kode, "forventet "+forventet)
		},
		gitt:  func(t *T) bool { return (*p(t)).Gitt() },
		skriv: func(b []byte, t *T) []byte { return lov.AppendMillionter(b, (*p(t)).Millionter()) },
	}
}

// Tolkninger is a field that holds the readings that a line chooses: an id of the form T01 and a text or a number for each.
func Tolkninger[T any](navn string, tittel lov.Tekst, legg func(t *T, id, verdi string) (ny bool)) Felt[T] {
	return Felt[T]{
		Felt: skjema.Felt{Navn: navn, Tittel: tittel, Node: &skjema.Node{
			Slag: skjema.Ordbok, Moenster: "^T[0-9]{2}$", Element: &skjema.Node{Slag: skjema.Tekst},
		}},
		les: func(l *Leser, t, _ *T) {
			if l.c != '{' {
				l.feilType("et objekt")
				return
			}
			d := l.dybde
			for l.neste('}') {
				id := string(l.tekst())
				if len(id) != 3 || id[0] != 'T' || !siffer(id[1]) || !siffer(id[2]) {
					l.ukjent()
					continue
				}
				l.sti[d], l.dybde = ledd{navn: id}, d+1
				l.les()
				l.lesTolkning(func(verdi string) bool { return legg(t, id, verdi) })
				l.dybde = d
			}
		},
		gitt: func(*T) bool { return false },
	}
}

func (l *Leser) lesTolkning(legg func(string) bool) {
	var verdi string
	switch {
	case l.c == '"':
		verdi = string(l.tekst())
	case l.erTall():
		verdi = string(l.data[l.start:l.slutt])
	default:
		l.feilType("en tekst eller et tall")
		return
	}
	if !legg(verdi) {
		l.FeilHer(DobbeltFelt, "forventet feltet bare én gang")
	}
}

func siffer(c byte) bool { return '0' <= c && c <= '9' }
