package saker

import (
	"bytes"
	"errors"
	"regexp"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/nirregler/integrering/internal/yamltegn"
)

const (
	maksBytes = 1 << 20
	maksDybde = 32 // more than any case needs; what the parser does grows with the square of it
)

// yamlleser turns a YAML file into nodes. It takes what JSON can say and refuses the rest: anchors, aliases, tags, several documents, and
// words and numbers that one YAML library reads as text and another as something else.
type yamlleser struct {
	feil []plassfeil
}

// plassfeil is a fault of the file, before it is known which case it belongs to.
type plassfeil struct {
	plass
	melding string
}

func (l *yamlleser) meld(t *token.Token, melding string) {
	l.feil = append(l.feil, plassfeil{plassen(t), melding})
}

func plassen(t *token.Token) plass { return plass{t.Position.Line, t.Position.Column} }

// les returns the document; nil when there is none, which is a fault too.
func (l *yamlleser) les(data []byte) *node {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	switch {
	case len(data) > maksBytes:
		return l.meldFil("forventet en fil på høyst 1 MB")
	case !utf8.Valid(data):
		return l.meldFil("forventet gyldig UTF-8")
	}
	tegn := lexer.Tokenize(string(data))
	if t := yamltegn.ForDyp(tegn, maksDybde); t != nil {
		l.meld(t, "forventet færre nivåer av lister og objekter")
		return nil
	}
	f, err := parser.Parse(tegn, 0, parser.AllowDuplicateMapKey()) // duplicates are found below, all of them
	if err != nil {
		return l.syntaksfeil(err)
	}
	var dok *node
	for _, d := range f.Docs {
		if d.Body == nil { // nothing, or comments only
			continue
		}
		n := l.verdi(d.Body)
		if dok != nil {
			l.feil = append(l.feil, plassfeil{n.plass, "forventet ett dokument i filen"})
			break
		}
		dok = &n
	}
	if dok == nil {
		return l.meldFil("forventet en sak eller en liste av saker")
	}
	return dok
}

func (l *yamlleser) meldFil(melding string) *node {
	l.feil = append(l.feil, plassfeil{melding: melding})
	return nil
}

// syntaksfeil reports where the parser gave up. Its own words repeat the file.
func (l *yamlleser) syntaksfeil(err error) *node {
	var p plass
	if e, ok := errors.AsType[yaml.Error](err); ok && e.GetToken() != nil {
		p = plassen(e.GetToken())
	}
	l.feil = append(l.feil, plassfeil{p, "forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"})
	return nil
}

func (l *yamlleser) verdi(n ast.Node) node {
	switch n := n.(type) {
	case *ast.MappingNode:
		return l.objekt(n)
	case *ast.SequenceNode:
		v := paa(n.GetToken(), node{slag: liste})
		for _, e := range n.Values {
			v.elementer = append(v.elementer, l.verdi(e))
		}
		return v
	case *ast.LiteralNode:
		return paa(n.GetToken(), node{slag: tekst, verdi: n.Value.Value})
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		return l.ingenVerdi(n.GetToken(), ikkeJSON)
	default:
		return l.skalar(n.GetToken())
	}
}

const (
	ikkeJSON  = "forventet en verdi uten anker, alias, merke og sammensatt nøkkel"
	tvetydig  = "forventet true, false, null, et tall som 24 eller 7.5, eller en tekst i anførselstegn"
	utenVerdi = "forventet en verdi; et felt uten verdi utelates"
	dobbelt   = "forventet feltet bare én gang"
	ikkeNavn  = "forventet navnet på et felt"
)

func paa(t *token.Token, n node) node {
	n.plass = plassen(t)
	return n
}

func (l *yamlleser) objekt(n *ast.MappingNode) node {
	v := paa(n.Start, node{slag: objekt})
	for i, f := range n.Values {
		noekkel := f.Key.GetToken()
		if i == 0 && !n.IsFlowStyle {
			v = paa(noekkel, v)
		}
		if _, ok := f.Key.(*ast.StringNode); !ok {
			l.meld(noekkel, ikkeNavn)
			continue
		}
		verdi := l.verdi(f.Value)
		if v.finn(noekkel.Value) != nil {
			l.meld(noekkel, dobbelt)
			continue
		}
		v.felter = append(v.felter, felt{noekkel.Value, verdi, plassen(noekkel)})
	}
	return v
}

var (
	jsontall = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
	yamltall = regexp.MustCompile(`^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$`)
)

// skalar reads a value on its own. Without quotes it is null, true, false, a number as JSON writes them, or else a text: a day is a text.
func (l *yamlleser) skalar(t *token.Token) node {
	v := paa(t, node{slag: tekst, verdi: t.Value})
	switch t.Type {
	case token.SingleQuoteType, token.DoubleQuoteType:
		return v
	case token.ImplicitNullType:
		return l.ingenVerdi(t, utenVerdi)
	default:
	}
	switch {
	case t.Value == "null":
		v.slag = intet
	case t.Value == "true", t.Value == "false":
		v.slag = sannhet
	case jsontall.MatchString(t.Value):
		v.slag = tall
	case t.Type != token.StringType, yamltall.MatchString(t.Value):
		return l.ingenVerdi(t, tvetydig)
	}
	return v
}

// ingenVerdi tells what was expected in the place of t, once.
func (l *yamlleser) ingenVerdi(t *token.Token, ventet string) node {
	l.meld(t, ventet)
	return paa(t, node{feil: true})
}
