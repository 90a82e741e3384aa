// Package skjema describes JSON documents as plain values and writes the JSON Schema (draft 2020-12) of a description.
//
// The reader's field tables and the schemas are made from the same [Node] values, so that they cannot differ.
package skjema

import (
	"slices"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/nirregler/integrering/lov"
)

// Slag is the kind of a value.
type Slag uint8

// The kinds. Mengde is hours or days: a decimal number, or the same as text.
const (
	Tekst Slag = iota
	Dag
	Heltall
	Tall
	Mengde
	Sannhet
	Kode
	Konstant
	Objekt
	Liste
	Ordbok // an object with free keys that match Moenster
	Skalar // a text or a number, as YAML reads «4» and «18–60»
)

// Node describes a value. Days, hours and codes are written once under $defs, and so is a node with Navn.
type Node struct {
	Slag      Slag
	Navn      string
	Moenster  string        // of a Tekst or the keys of an Ordbok; empty: any
	Ikke      string        // a pattern that a Tekst may not match
	Min, Maks int64         // of a Heltall, a Tall or a Mengde
	Verk      *lov.Kodeverk // of a Kode
	Verdi     string        // of a Konstant
	Element   *Node         // of a Liste or an Ordbok
	Felter    []Felt        // of an Objekt
	Aapen     bool          // an Objekt that may hold other fields too
	Nullbar   bool          // an Objekt that may be null in its place
	EnAv      [][]string    // fields of an Objekt of which at most one is given
	Unntak    []Unntak
}

// Felt is a field of an object.
type Felt struct {
	Navn     string
	Tittel   lov.Tekst
	Node     *Node
	Paakrevd bool
	Standard string // the value of a field that is not given, as JSON; empty: none
}

// Unntak says that Felt is refused where the field Naar has one of the codes.
type Unntak struct {
	Felt, Naar string
	Koder      []string
}

// Document is a schema with its heading.
type Document struct {
	ID     string // "deltaker/1"
	Tittel lov.Tekst
	Rot    *Node
}

const (
	dagMoenster = `^(19[0-9]{2}|20[0-9]{2}|21[0-4][0-9]|2150)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`
	// MengdeMoenster is how hours are written as text.
	MengdeMoenster = `^[0-9]+(\.[0-9]{1,6}0*)?$`
)

// JSON returns the schema, indented, in the language s.
func (d *Document) JSON(s lov.Spraak) []byte {
	w := skriver{spraak: s}
	w.b = append(w.b, '{')
	w.tekst("$schema", "https://json-schema.org/draft/2020-12/schema")
	w.tekst("$id", "urn:integrering:"+d.ID)
	w.tekst("title", d.Tittel.I(s))
	w.kropp(d.Rot)
	w.defs()
	w.b = append(w.b, '}')
	out := jsontext.Value(w.b)
	if out.Indent(jsontext.WithIndent("  "), jsontext.EscapeForHTML(false)) != nil {
		return nil
	}
	return append(out, '\n')
}

type skriver struct {
	b      []byte
	spraak lov.Spraak
	felles []fellesnode
}

// fellesnode is a node under $defs.
type fellesnode struct {
	navn string
	node *Node
}

// navnet returns the name of the node under $defs, empty when it is written where it stands.
func (n *Node) navnet() string {
	switch n.Slag {
	case Dag:
		return "dag"
	case Mengde:
		return "mengde"
	case Kode:
		return n.Verk.Navn
	default:
		return n.Navn
	}
}

func (w *skriver) komma() {
	if c := w.b[len(w.b)-1]; c != '{' && c != '[' && c != ':' {
		w.b = append(w.b, ',')
	}
}

func (w *skriver) streng(s string) { w.b, _ = jsontext.AppendQuote(w.b, s) }

func (w *skriver) navn(n string) {
	w.komma()
	w.streng(n)
	w.b = append(w.b, ':')
}

func (w *skriver) tekst(n, v string) {
	w.navn(n)
	w.streng(v)
}

func (w *skriver) raa(n, v string) {
	w.navn(n)
	w.b = append(w.b, v...)
}

func (w *skriver) liste(n string, vv []string) {
	w.navn(n)
	w.b = append(w.b, '[')
	for _, v := range vv {
		w.komma()
		w.streng(v)
	}
	w.b = append(w.b, ']')
}

func (w *skriver) grenser(n *Node) {
	w.raa("minimum", strconv.FormatInt(n.Min, 10))
	if n.Maks != 0 {
		w.raa("maximum", strconv.FormatInt(n.Maks, 10))
	}
}

func (w *skriver) node(n *Node) {
	w.b = append(w.b, '{')
	w.kropp(n)
	w.b = append(w.b, '}')
}

// kropp writes the keywords of n, or the reference to them, into the object that is open.
func (w *skriver) kropp(n *Node) {
	navn := n.navnet()
	if navn == "" {
		w.innhold(n)
		return
	}
	if !slices.ContainsFunc(w.felles, func(f fellesnode) bool { return f.navn == navn }) {
		w.felles = append(w.felles, fellesnode{navn, n})
	}
	w.tekst("$ref", "#/$defs/"+navn)
	if n.Slag == Mengde && n.Maks != 0 && n.Maks != lov.MaksMengde {
		w.raa("maximum", strconv.FormatInt(n.Maks, 10))
	}
}

func (w *skriver) innhold(n *Node) {
	switch n.Slag {
	case Tekst:
		w.tekst("type", "string")
		if n.Moenster != "" {
			w.tekst("pattern", n.Moenster)
		}
		if n.Ikke != "" {
			w.navn("not")
			w.b = append(w.b, '{')
			w.tekst("pattern", n.Ikke)
			w.b = append(w.b, '}')
		}
	case Skalar:
		w.liste("type", []string{"string", "number"})
	case Dag:
		w.tekst("type", "string")
		w.tekst("format", "date")
		w.tekst("pattern", dagMoenster)
	case Heltall:
		w.tekst("type", "integer")
		w.grenser(n)
	case Tall:
		w.tekst("type", "number")
		w.grenser(n)
	case Mengde:
		w.navn("type")
		w.b = append(w.b, `["number","string"]`...)
		w.raa("minimum", "0")
		w.raa("maximum", strconv.Itoa(lov.MaksMengde))
		w.tekst("pattern", MengdeMoenster)
	case Sannhet:
		w.tekst("type", "boolean")
	case Kode:
		w.tekst("title", n.Verk.Tekst.I(w.spraak))
		w.navn("oneOf")
		w.b = append(w.b, '[')
		for i := range n.Verk.Koder {
			w.komma()
			w.b = append(w.b, '{')
			w.tekst("const", n.Verk.Koder[i].Kode)
			w.tekst("title", n.Verk.Koder[i].Tekst.I(w.spraak))
			w.b = append(w.b, '}')
		}
		w.b = append(w.b, ']')
	case Konstant:
		w.tekst("const", n.Verdi)
	case Liste:
		w.tekst("type", "array")
		w.navn("items")
		w.node(n.Element)
	case Ordbok:
		w.tekst("type", "object")
		w.navn("patternProperties")
		w.b = append(w.b, '{')
		w.navn(n.Moenster)
		w.node(n.Element)
		w.b = append(w.b, '}')
		w.raa("additionalProperties", "false")
	case Objekt:
		w.objekt(n)
	}
}

func (w *skriver) objekt(n *Node) {
	if n.Nullbar {
		w.liste("type", []string{"object", "null"})
	} else {
		w.tekst("type", "object")
	}
	w.navn("properties")
	w.b = append(w.b, '{')
	var paakrevd []string
	for i := range n.Felter {
		f := &n.Felter[i]
		w.navn(f.Navn)
		w.b = append(w.b, '{')
		w.tekst("title", f.Tittel.I(w.spraak))
		w.kropp(f.Node)
		if f.Standard != "" {
			w.raa("default", f.Standard)
		}
		w.b = append(w.b, '}')
		if f.Paakrevd {
			paakrevd = append(paakrevd, f.Navn)
		}
	}
	w.b = append(w.b, '}')
	if paakrevd != nil {
		w.liste("required", paakrevd)
	}
	if !n.Aapen {
		w.raa("additionalProperties", "false")
	}
	if len(n.EnAv)+len(n.Unntak) > 0 {
		w.navn("allOf")
		w.b = append(w.b, '[')
		for _, felter := range n.EnAv {
			w.komma()
			w.b = append(w.b, `{"not":{`...)
			w.liste("required", felter)
			w.b = append(w.b, "}}"...)
		}
		for _, u := range n.Unntak {
			w.komma()
			w.b = append(w.b, `{"if":{"properties":{`...)
			w.navn(u.Naar)
			w.b = append(w.b, '{')
			w.liste("enum", u.Koder)
			w.b = append(w.b, "}},"...)
			w.streng("required")
			w.b = append(w.b, ":["...)
			w.streng(u.Naar)
			w.b = append(w.b, `]},"then":{"properties":{`...)
			w.raa(u.Felt, "false")
			w.b = append(w.b, "}}}"...)
		}
		w.b = append(w.b, ']')
	}
}

// defs writes the nodes that are referred to, in the order they were met; they may refer to more.
func (w *skriver) defs() {
	if w.felles == nil {
		return
	}
	w.navn("$defs")
	w.b = append(w.b, '{')
	for i := 0; i < len(w.felles); i++ {
		w.navn(w.felles[i].navn)
		w.b = append(w.b, '{')
		w.innhold(w.felles[i].node)
		w.b = append(w.b, '}')
	}
	w.b = append(w.b, '}')
}
