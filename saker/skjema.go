package saker

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/lov"
)

// Skjema returns the JSON Schema (draft 2020-12) of a file "sak/1", with titles in bokmål. It is made from the field tables of the
// deltaker and the vurdering, and [Les] goes by it.
func Skjema() []byte {
	s := skjemaet()
	var b bytes.Buffer
	_ = json.Indent(&b, s.appendJSON(nil), "", "  ") // it was written here
	b.WriteByte('\n')
	return b.Bytes()
}

// The names under $defs.
const (
	defSak             = "sak"
	defSpoersmaal      = "spoersmaal"
	defDeltaker        = "deltaker"
	defDeltakerendring = "deltakerendring"
	defSvar            = "svar"
	svarprefiks        = "svar-" // of what only the answers refer to
	defsti             = "#/$defs/"
)

// skjemaet returns the schema as a document: a file is a case or a list of them.
func skjemaet() node {
	doc := skjema.Document{ID: SkjemaID, Tittel: lov.Tekst{"Saker", "Saker", "Cases"}, Rot: saknode()}
	egen := fraJSON(doc.JSON(lov.Bokmaal))
	deltaker := fraJSON(integrering.SkjemaDeltaker())
	svar := fraJSON(integrering.SkjemaVurdering())

	defs := *egen.finn("$defs")
	sak := defs.finn(defSak)
	sak.sett("oneOf", rekke(krever("svar"), krever("feil")))
	sporsmaal := defs.finn(defSpoersmaal)
	sporsmaal.sett("oneOf", rekke(krever("svar"), krever("feil")))
	sporsmaal.sett("anyOf", rekke(krever("per"), krever("lovdato"), krever("tolkninger"), krever("deltaker")))
	sak.finn("properties").finn("kilde").sett("minItems", en)
	defs.finn("kilde").sett("anyOf", rekke(krever("hjemmel"), krever("tekst")))
	valgt := defs.finn("tolkninger").finn("patternProperties").felter[0].finn("type")
	*valgt = rekke(ord("string"), ord("number"))

	for _, f := range deltaker.finn("$defs").felter {
		defs.sett(f.navn, f.node)
	}
	dok := kropp(&deltaker)
	dok = dok.utenFelt("required") // a case need not say what schema its deltaker follows
	defs.sett(defDeltaker, dok)
	defs.sett(defDeltakerendring, endring(dok))
	dok = kropp(&svar)
	dok.finn("properties").sett("ingenFunn", tittel("funn som ikke skal være der", node{slag: objekt, felter: []felt{
		{navn: "type", node: ord("array")}, {navn: "items", node: vis("funnkode")},
	}}))
	dok = delAv(dok)
	dok.sett("minProperties", en)
	defs.sett(defSvar, dok)
	for _, f := range svar.finn("$defs").felter {
		defs.sett(svarprefiks+f.navn, delAv(f.node))
	}

	egen = egen.utenFelt("$ref")
	egen = egen.utenFelt("$defs")
	egen.sett("oneOf", rekke(node{slag: objekt, felter: []felt{
		{navn: "type", node: ord("array")}, {navn: "minItems", node: en}, {navn: "items", node: vis(defSak)},
	}}, vis(defSak)))
	egen.sett("$defs", defs)
	return egen
}

var en = node{slag: tall, verdi: "1"}

func ord(s string) node       { return node{slag: tekst, verdi: s} }
func rekke(nn ...node) node   { return node{slag: liste, elementer: nn} }
func krever(navn string) node { return med("required", rekke(ord(navn))) }
func vis(def string) node     { return med("$ref", ord(defsti+def)) }

func med(navn string, verdi node) node {
	return node{slag: objekt, felter: []felt{{navn: navn, node: verdi}}}
}

func tittel(t string, n node) node {
	n.felter = slices.Insert(slices.Clip(n.felter), 0, felt{navn: "title", node: ord(t)})
	return n
}

// kropp returns a schema without its heading and its definitions.
func kropp(dok *node) node {
	k := *dok
	for _, navn := range [...]string{"$schema", "$id", "title", "$defs"} {
		k = k.utenFelt(navn)
	}
	return k
}

// endring returns the schema of what replaces fields of a deltaker: any of them, and null for one that is taken away.
func endring(deltaker node) node {
	felter := node{slag: objekt}
	for _, f := range deltaker.finn("properties").felter {
		felter.sett(f.navn, ellerNull(f.node))
	}
	n := deltaker.utenFelt("properties")
	n.sett("properties", felter)
	return n
}

// ellerNull returns the schema of a value that may also be null, its title in front.
func ellerNull(n node) node {
	ellers := node{slag: objekt}
	if t := n.finn("title"); t != nil {
		ellers.sett("title", *t)
	}
	ellers.sett("anyOf", rekke(n.utenFelt("title"), med("type", ord("null"))))
	return ellers
}

// delAv returns a schema of the vurdering as a case expects a part of it: any field may be left out or be null, and none is unknown.
func delAv(n node) node {
	switch n.slag {
	case liste:
		for i := range n.elementer {
			n.elementer[i] = delAv(n.elementer[i])
		}
	case objekt:
		ny := node{slag: objekt}
		for _, f := range n.felter {
			switch f.navn {
			case "required":
			case "$ref":
				ny.sett(f.navn, ord(strings.Replace(f.verdi, defsti, defsti+svarprefiks, 1)))
			case "properties":
				ny.sett(f.navn, delAvFelter(f.node))
				if len(f.felter) > 0 { // the facts of a step are any
					ny.sett("additionalProperties", node{slag: sannhet, verdi: "false"})
				}
			default:
				ny.sett(f.navn, delAv(f.node))
			}
		}
		return ny
	default:
	}
	return n
}

func delAvFelter(n node) node {
	ny := node{slag: objekt}
	for _, f := range n.felter {
		ny.sett(f.navn, ellerNull(delAv(f.node)))
	}
	return ny
}

// saknode describes a case, but for the deltaker and the answer.
func saknode() *skjema.Node {
	var (
		noe        = &skjema.Node{Slag: skjema.Tekst, Moenster: `\S`}
		dag        = &skjema.Node{Slag: skjema.Dag}
		tolkninger = &skjema.Node{Slag: skjema.Ordbok, Navn: "tolkninger", Moenster: "^T[0-9]{2}$", Element: &skjema.Node{Slag: skjema.Tekst}}
		deltaker   = &skjema.Node{Slag: skjema.Objekt, Navn: defDeltaker}
		endring    = &skjema.Node{Slag: skjema.Objekt, Navn: defDeltakerendring}
		svar       = &skjema.Node{Slag: skjema.Objekt, Navn: defSvar}
		feil       = &skjema.Node{Slag: skjema.Objekt, Navn: "feil", Felter: []skjema.Felt{
			kreves("kode", &skjema.Node{Slag: skjema.Kode, Verk: &feilkoder}, "feilkode", "feilkode", "code"),
		}}
		kilde = &skjema.Node{Slag: skjema.Objekt, Navn: "kilde", Felter: []skjema.Felt{
			kreves("klasse", &skjema.Node{Slag: skjema.Kode, Verk: &Klasser}, "hva slags kilde", "kva slags kjelde", "class of source"),
			kan("hjemmel", &skjema.Node{Slag: skjema.Tekst, Navn: "hjemmel", Moenster: "^[a-z]+/[0-9]+(-[0-9]+)?[a-z]?(/[0-9]+)?(/[a-z])?(/p[0-9]+)?$"},
				"bestemmelsen", "føresegna", "the provision"),
			kan("tekst", noe, "annen henvisning", "annan tilvising", "other reference"),
		}}
	)
	paaDagen := []skjema.Felt{
		kan("lovdato", dag, "dagen som bestemmer hvilke regler som gjelder, ellers per", "dagen som avgjer kva reglar som gjeld, elles per", "the day whose law is used, else per"),
		kan("tolkninger", tolkninger, "valgte tolkninger", "valde tolkingar", "chosen readings"),
		kan("svar", svar, "det saken venter av vurderingen", "det saka ventar av vurderinga", "what the case expects of the assessment"),
		kan("feil", feil, "feilen saken venter i stedet for svar", "feilen saka ventar i staden for svar", "the error that the case expects in the place of an answer"),
	}
	spoersmaal := &skjema.Node{Slag: skjema.Objekt, Navn: defSpoersmaal, Felter: append([]skjema.Felt{
		kreves("navn", noe, "hva som er annerledes", "kva som er annleis", "what is different"),
		kan("deltaker", endring, "felt som erstatter dem over, null tar bort", "felt som erstattar dei over, null tek bort", "fields that replace those above, null takes away"),
		kan("per", dag, "dagen det spørres om", "dagen det blir spurt om", "the day looked at"),
	}, paaDagen...)}
	return &skjema.Node{Slag: skjema.Objekt, Navn: defSak, Felter: append(append([]skjema.Felt{
		kreves("sak", &skjema.Node{Slag: skjema.Tekst, Moenster: `^[A-Za-z0-9][A-Za-z0-9.-]*$`}, "sakens id", "id-en til saka", "the id of the case"),
		kreves("tittel", noe, "hva saken gjelder", "kva saka gjeld", "what the case is about"),
		kreves("fordi", noe, "hvorfor loven gir dette svaret", "kvifor lova gir dette svaret", "why the law gives this answer"),
		kreves("kilde", &skjema.Node{Slag: skjema.Liste, Element: kilde}, "kilder", "kjelder", "sources"),
		kreves("deltaker", deltaker, "deltakeren", "deltakaren", "the participant"),
		kreves("per", dag, "dagen det spørres om", "dagen det blir spurt om", "the day looked at"),
	}, paaDagen...),
		kan("ogsaa", &skjema.Node{Slag: skjema.Liste, Element: spoersmaal}, "det samme på andre dager, etter annen lov eller andre tolkninger",
			"det same på andre dagar, etter anna lov eller andre tolkingar", "the same on other days, by other law or readings"))}
}

func kan(navn string, n *skjema.Node, nb, nn, en string) skjema.Felt {
	return skjema.Felt{Navn: navn, Node: n, Tittel: lov.Tekst{nb, nn, en}}
}

func kreves(navn string, n *skjema.Node, nb, nn, en string) skjema.Felt {
	f := kan(navn, n, nb, nn, en)
	f.Paakrevd = true
	return f
}
