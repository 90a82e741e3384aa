package saker

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/nirregler/integrering/internal/leser"
)

// slag is the kind of a value.
type slag uint8

const (
	intet slag = iota // null
	sannhet
	tall
	tekst
	liste
	objekt
)

// node is a value of a document, YAML or JSON: what JSON can hold, with numbers as they were written.
type node struct {
	slag      slag
	verdi     string // the text or the number; true or false
	felter    []felt // of an objekt, in order, each name once
	elementer []node // of a liste
	feil      bool   // what stands there cannot be a value, which has been told; the node is null

	plass
}

// plass is a place in a YAML file, from 1; zero in a document that is not read from one.
type plass struct{ linje, kolonne int }

type felt struct {
	navn string
	node
	noekkel plass // of the name
}

// finn returns the field, nil when n is no object or does not have it.
func (n *node) finn(navn string) *node {
	for i := range n.felter {
		if n.felter[i].navn == navn {
			return &n.felter[i].node
		}
	}
	return nil
}

// langs returns what a JSON pointer leads to, or the last that it passes before it leads out of n.
func (n *node) langs(peker string) *node {
	for ledd := range strings.SplitSeq(strings.TrimPrefix(peker, "/"), "/") {
		neste := n.finn(ledd)
		if i, err := strconv.Atoi(ledd); err == nil && i < len(n.elementer) {
			neste = &n.elementer[i]
		}
		if neste == nil {
			break
		}
		n = neste
	}
	return n
}

// sett puts the field at the end of an object, or in the place of the one that it has.
func (n *node) sett(navn string, verdi node) {
	if f := n.finn(navn); f != nil {
		*f = verdi
		return
	}
	n.felter = append(n.felter, felt{navn: navn, node: verdi})
}

// utenFelt returns an object without the field.
func (n *node) utenFelt(navn string) node {
	kopi := *n
	kopi.felter = nil
	for _, f := range n.felter {
		if f.navn != navn {
			kopi.felter = append(kopi.felter, f)
		}
	}
	return kopi
}

// appendJSON appends n on one line, without space between.
func (n *node) appendJSON(b []byte) []byte {
	switch n.slag {
	case intet:
		return append(b, "null"...)
	case tekst:
		return leser.AppendTekst(b, n.verdi)
	case liste:
		b = append(b, '[')
		for i := range n.elementer {
			if i > 0 {
				b = append(b, ',')
			}
			b = n.elementer[i].appendJSON(b)
		}
		return append(b, ']')
	case objekt:
		b = append(b, '{')
		for i := range n.felter {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(leser.AppendTekst(b, n.felter[i].navn), ':')
			b = n.felter[i].appendJSON(b)
		}
		return append(b, '}')
	default:
		return append(b, n.verdi...)
	}
}

// json returns n as JSON, empty when there is none.
func (n *node) json() string {
	if n == nil {
		return ""
	}
	return string(n.appendJSON(nil))
}

// fraJSON reads a document that this module wrote.
func fraJSON(data []byte) node {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber() // numbers stay as they are written
	return lesJSON(d)
}

func lesJSON(d *json.Decoder) node {
	t, _ := d.Token() // what this module wrote is JSON
	switch t := t.(type) {
	case bool:
		if t {
			return node{slag: sannhet, verdi: "true"}
		}
		return node{slag: sannhet, verdi: "false"}
	case json.Number:
		return node{slag: tall, verdi: t.String()}
	case string:
		return node{slag: tekst, verdi: t}
	case json.Delim:
		if t == '[' {
			return lesJSONListe(d)
		}
		return lesJSONObjekt(d)
	}
	return node{}
}

func lesJSONListe(d *json.Decoder) node {
	n := node{slag: liste}
	for d.More() {
		n.elementer = append(n.elementer, lesJSON(d))
	}
	_, _ = d.Token() // the bracket that ends it
	return n
}

func lesJSONObjekt(d *json.Decoder) node {
	n := node{slag: objekt}
	for d.More() {
		navn, _ := d.Token()
		n.felter = append(n.felter, felt{navn: navn.(string), node: lesJSON(d)})
	}
	_, _ = d.Token()
	return n
}

// like reports whether two values that are neither list nor object are the same; 24 is 24.0.
func (n *node) like(m *node) bool {
	return n.slag == m.slag && n.verdt() == m.verdt()
}

// verdt returns the value in the one form that equal values have. Numbers have no exponent.
func (n *node) verdt() string {
	if n.slag != tall || !strings.Contains(n.verdi, ".") {
		return n.verdi
	}
	return strings.TrimSuffix(strings.TrimRight(n.verdi, "0"), ".")
}
