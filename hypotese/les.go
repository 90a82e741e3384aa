package hypotese

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/internal/yamltegn"
	"github.com/nirregler/integrering/lov"
)

const (
	maksBytes = 1 << 16 // some hundred changes
	maksDybde = 16      // the parser calls itself for each level
)

const (
	ventetYAML    = "forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"
	ventetTopp    = "forventet hypotese, kilde og endringer"
	ventetListe   = "forventet en liste av endringer"
	ventetEndring = "forventet tabell, iKraft, fra, til, verdi, hjemmel og kilde"
	ventetFelt    = "forventet navnet på et felt, hvert felt én gang"
	ventetTekst   = "forventet en tekst eller et tall på én linje, uten anker, alias og merke"
	ventetDag     = "forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD"
)

// endringsfelt is one field of a change: as the schema describes it and as it is read. les returns what was expected, or nothing.
type endringsfelt struct {
	navn  string
	slag  skjema.Slag
	tekst lov.Tekst
	les   func(e *integrering.Tabellendring, s string) string
}

var endringsfelter = [...]endringsfelt{
	{"tabell", skjema.Tekst, lov.Tekst{"tabellen, som «regelverk» viser den", "tabellen, som «regelverk» viser han", "the table, as “regelverk” shows it"}, func(e *integrering.Tabellendring, s string) string { e.Tabell = s; return "" }},
	{"iKraft", skjema.Dag, lov.Tekst{"dagen en vedtatt regel trer i kraft", "dagen ein vedteken regel tek til å gjelde", "the day an adopted rule takes effect"}, dagen(func(e *integrering.Tabellendring) *date.Date { return &e.IKraft })},
	{"fra", skjema.Dag, lov.Tekst{"den første dagen for en ny verdi", "den første dagen for ein ny verdi", "the first day of a new value"}, dagen(func(e *integrering.Tabellendring) *date.Date { return &e.Fra })},
	{"til", skjema.Dag, lov.Tekst{"den siste dagen; alene: for det som er i kraft", "den siste dagen; åleine: for det som er i kraft", "the last day; alone: of what is in force"}, dagen(func(e *integrering.Tabellendring) *date.Date { return &e.Til })},
	{"verdi", skjema.Skalar, lov.Tekst{"den nye verdien, skrevet som i tabellen", "den nye verdien, skriven som i tabellen", "the new value, written as in the table"}, func(e *integrering.Tabellendring, s string) string { e.Verdi = s; return "" }},
	{"hjemmel", skjema.Tekst, lov.Tekst{"bestemmelsen, hvis det er en annen", "føresegna, om det er ei anna", "the provision, if it is another"}, func(e *integrering.Tabellendring, s string) string {
		if e.Hjemmel.UnmarshalText([]byte(s)) != nil {
			return lov.ErrReferanse.Error()
		}
		return ""
	}},
	{"kilde", skjema.Skalar, lov.Tekst{"forslaget eller antakelsen endringen bygger på", "framlegget eller tanken endringa byggjer på", "the proposal or assumption it rests on"}, func(e *integrering.Tabellendring, s string) string { e.Kilde = s; return "" }},
}

func dagen(felt func(*integrering.Tabellendring) *date.Date) func(*integrering.Tabellendring, string) string {
	return func(e *integrering.Tabellendring, s string) string {
		d, err := calendar.Parse(s)
		if err != nil {
			return ventetDag
		}
		*felt(e) = d
		return ""
	}
}

// felter is where the fields of an object stand, the object itself under the empty name.
type felter map[string]*token.Token

// leser reads a file and gathers its faults.
type leser struct {
	hypotese  integrering.Hypotese
	kilde     string    // of changes without their own
	toppen    felter    // nil: nothing could be read
	endringer []endring // beside those of hypotese
	feil      Feilliste
}

// endring is where a change stands, and whether a field of it could not be read.
type endring struct {
	felter
	feil bool
}

func (l *leser) meld(t *token.Token, melding string) {
	l.feil = append(l.feil, Feil{Linje: t.Position.Line, Kolonne: t.Position.Column, Melding: melding})
}

// les reads the document.
func (l *leser) les(dok []byte) {
	dok = bytes.TrimPrefix(dok, []byte("\xef\xbb\xbf"))
	switch {
	case len(dok) > maksBytes:
		l.feil = append(l.feil, Feil{Melding: "filen er for stor; forventet høyst 64 kB"})
		return
	case !utf8.Valid(dok):
		l.feil = append(l.feil, ikkeUTF8(dok))
		return
	}
	tegn := lexer.Tokenize(string(dok))
	if t := yamltegn.ForDyp(tegn, maksDybde); t != nil {
		l.meld(t, ventetYAML)
		return
	}
	f, err := parser.Parse(tegn, 0, parser.AllowDuplicateMapKey()) // found below, with all else
	if err != nil {
		feil := Feil{Linje: 1, Kolonne: 1, Melding: ventetYAML} // the words of the parser are English
		if e, ok := errors.AsType[yaml.Error](err); ok && e.GetToken() != nil {
			feil.Linje, feil.Kolonne = e.GetToken().Position.Line, e.GetToken().Position.Column
		}
		l.feil = append(l.feil, feil)
		return
	}
	dokumenter := slices.DeleteFunc(f.Docs, func(d *ast.DocumentNode) bool { return d.Body == nil })
	switch len(dokumenter) {
	case 0:
		l.feil = append(l.feil, Feil{Linje: 1, Kolonne: 1, Melding: "filen er tom: " + ventetTopp})
	case 1:
		l.topp(dokumenter[0].Body)
	default:
		l.meld(cmp.Or(dokumenter[1].Start, dokumenter[1].Body.GetToken()), "forventet ett dokument i filen")
	}
}

// ikkeUTF8 is the fault of the first character that is not UTF-8.
func ikkeUTF8(dok []byte) Feil {
	f := Feil{Linje: 1, Kolonne: 1, Melding: "forventet tekst i UTF-8"}
	for {
		r, n := utf8.DecodeRune(dok)
		switch {
		case r == utf8.RuneError && n == 1:
			return f
		case r == '\n':
			f.Linje, f.Kolonne = f.Linje+1, 1
		default:
			f.Kolonne++
		}
		dok = dok[n:]
	}
}

// topp reads the file as a whole. The source may stand after the changes that use it.
func (l *leser) topp(n ast.Node) {
	l.toppen = l.objekt(n, ventetTopp, func(navn string, noekkel *token.Token, verdi ast.Node) {
		switch navn {
		case "hypotese":
			l.hypotese.Navn = l.skalar(verdi)
		case "kilde":
			l.kilde = l.skalar(verdi)
		case "endringer":
			l.liste(verdi)
		default:
			l.meld(noekkel, "ukjent felt; "+ventetTopp)
		}
	})
	for i := range l.hypotese.Endringer {
		switch e := &l.hypotese.Endringer[i]; {
		case l.endringer[i].feil:
			e.Kilde = "" // so that it is not made
		case e.Kilde == "":
			e.Kilde = l.kilde
		}
	}
}

// liste reads the changes.
func (l *leser) liste(n ast.Node) {
	liste, ok := n.(*ast.SequenceNode)
	if !ok {
		l.meld(n.GetToken(), ventetListe)
		return
	}
	for _, element := range liste.Values {
		foer := len(l.feil)
		var e integrering.Tabellendring
		plasser := l.objekt(element, ventetEndring, func(navn string, noekkel *token.Token, verdi ast.Node) {
			i := slices.IndexFunc(endringsfelter[:], func(f endringsfelt) bool { return f.navn == navn })
			if i < 0 {
				l.meld(noekkel, "ukjent felt; "+ventetEndring)
				return
			}
			s := l.skalar(verdi)
			if melding := endringsfelter[i].les(&e, s); melding != "" && s != "" {
				l.meld(verdi.GetToken(), navn+": "+melding)
			}
		})
		l.hypotese.Endringer = append(l.hypotese.Endringer, e)
		l.endringer = append(l.endringer, endring{plasser, len(l.feil) > foer})
	}
}

// objekt reads the fields of an object, each once, and returns where they stand.
func (l *leser) objekt(n ast.Node, ventet string, les func(navn string, noekkel *token.Token, verdi ast.Node)) felter {
	objekt, ok := n.(*ast.MappingNode)
	if !ok {
		l.meld(n.GetToken(), ventet)
		return nil
	}
	plasser := felter{"": objekt.Start}
	for _, f := range objekt.Values {
		noekkel := f.Key.GetToken()
		if _, tekst := f.Key.(*ast.StringNode); !tekst || plasser[noekkel.Value] != nil {
			l.meld(noekkel, ventetFelt)
			continue
		}
		if len(plasser) == 1 && !objekt.IsFlowStyle {
			plasser[""] = noekkel
		}
		plasser[noekkel.Value] = f.Value.GetToken()
		les(noekkel.Value, noekkel, f.Value)
	}
	return plasser
}

// skalar reads a text or a number as it is written; empty after a fault.
func (l *leser) skalar(n ast.Node) string {
	s := ""
	switch n := n.(type) {
	case *ast.StringNode, *ast.IntegerNode, *ast.FloatNode:
		s = n.GetToken().Value
	default:
	}
	if strings.TrimSpace(s) == "" || strings.ContainsFunc(s, unicode.IsControl) {
		l.meld(n.GetToken(), ventetTekst)
		return ""
	}
	return s
}

// plasser tells a fault of the what-if where it stands in the file. What follows from a fault that is told is left out.
func (l *leser) plasser(f *integrering.Hypotesefeil) {
	plasser, felt, kjent := l.toppen, f.Felt, l.feil != nil
	if f.Endring >= 0 {
		e := &l.endringer[f.Endring]
		plasser, kjent = e.felter, e.feil && (felt != "tabell" || l.hypotese.Endringer[f.Endring].Tabell == "")
	} else if felt == "navn" {
		felt = "hypotese"
	}
	mangler := plasser[felt] == nil && f.Endring < 0
	if mangler || !kjent {
		l.meld(cmp.Or(plasser[felt], plasser[""]), (&lov.Endringsfeil{Felt: felt, Melding: f.Melding}).Error())
	}
}
