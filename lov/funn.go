package lov

import (
	"slices"
	"strings"
)

// Alvor is how serious a finding is.
type Alvor uint8

// The severities. Av is a code that the caller turned off.
const (
	Av       Alvor = iota
	Info           // worth knowing
	Advarsel       // it will cost days or a closure
	Feil           // NIR refuses it, or the law forbids it
)

var alvorkoder = [...]string{"av", "info", "advarsel", "feil"}

// String returns the word of the JSON contract.
func (a Alvor) String() string {
	if int(a) < len(alvorkoder) {
		return alvorkoder[a]
	}
	return ""
}

// ParseAlvor reads "av", "info", "advarsel" or "feil"; false for anything else.
func ParseAlvor(s string) (Alvor, bool) {
	for i, k := range alvorkoder {
		if s == k {
			return Alvor(i), true
		}
	}
	return Av, false
}

// VilSkje is what follows if a finding is left as it is.
type VilSkje uint8

// What will happen. Merknad is the zero value: nothing by itself.
const (
	Merknad VilSkje = iota
	NIRAvviser
	NIRLukker
	Rapporteres
	Lovstridig
)

var vilSkjeKoder = [...]string{"merknad", "nir-avviser", "nir-lukker", "rapporteres", "lovstridig"}

// String returns the word of the JSON contract.
func (v VilSkje) String() string {
	if int(v) < len(vilSkjeKoder) {
		return vilSkjeKoder[v]
	}
	return ""
}

// Funnkode is one kind of finding: its stable code, severity, hjemmel, and what it says and proposes.
type Funnkode struct {
	Kode    string
	Alvor   Alvor
	VilSkje VilSkje
	Hjemmel []Referanse
	Tekst   Tekst // with {facts}
	Forslag Tekst // what to do about it; may be empty
	Felter  []*Felt
}

// MaksFakta is the number of facts that a finding can hold.
const MaksFakta = 4

// Funn is one finding: a code, the place in the snapshot it concerns, and its facts.
type Funn struct {
	Kode  *Funnkode
	Sti   Sti
	ID    string // the caller's id of the row, when the place is a row with one
	Alvor Alvor  // the severity in this Regelverk
	Rad   *Rad   // the version of the provision that it follows from; nil when it rests on no single one
	fakta [MaksFakta]Faktum
	n     uint8
}

// NyttFunn returns a finding with the severity of its code. At most [MaksFakta] facts are kept.
func NyttFunn(k *Funnkode, sti Sti, id string, fakta ...Faktum) Funn {
	f := Funn{Kode: k, Sti: sti, ID: id, Alvor: k.Alvor}
	f.n = uint8(copy(f.fakta[:], fakta))
	return f
}

// Fakta returns the facts of the finding.
func (f *Funn) Fakta() []Faktum { return f.fakta[:f.n] }

// Melding writes the finding in the language s. A sentence that tells of a fact that the finding does not have is left out.
func (f *Funn) Melding(s Spraak) string { return f.setninger(f.Kode.Tekst.I(s), s) }

func (f *Funn) setninger(mal string, s Spraak) string {
	var deler []string
	for setning := range strings.SplitSeq(mal, ". ") {
		if f.kan(setning) {
			deler = append(deler, Fyll(setning, f.Fakta(), s))
		}
	}
	tekst := strings.Join(deler, ". ")
	if tekst != "" && !strings.HasSuffix(tekst, ".") {
		tekst += "."
	}
	return tekst
}

// kan reports whether the finding has every fact of a sentence.
func (f *Funn) kan(setning string) bool {
	for _, felt := range f.Kode.Felter {
		if strings.Contains(setning, "{"+felt.Navn+"}") && !slices.ContainsFunc(f.Fakta(), func(fk Faktum) bool { return fk.Felt == felt }) {
			return false
		}
	}
	return true
}

// Forslag writes what to do about the finding in the language s; empty when there is nothing to propose.
func (f *Funn) Forslag(s Spraak) string { return f.setninger(f.Kode.Forslag.I(s), s) }
