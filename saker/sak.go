package saker

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

// SkjemaID is the format of the files that [Les] reads.
const SkjemaID = "sak/1"

// Sak is one legal case, as [Les] read it.
type Sak struct {
	ID         string // unique in the folder
	Tittel     string
	Fordi      string // why the law gives these answers: the provision, the arithmetic
	Kilder     []Kilde
	Fil        string // the file that it stands in, as the fs.FS names it
	Linje      int    // of the file, from 1
	Spoersmaal []Spoersmaal
}

// Kilde is a source of a case. It has a Hjemmel, a Tekst or both.
type Kilde struct {
	Klasse  Klasse
	Hjemmel lov.Referanse // zero: not given
	Tekst   string        // what else names the source; may be empty
}

// Spoersmaal is what a case asks and the answer that it expects. The first of a case is its own; each of the others comes from its
// `ogsaa` and repeats what it does not name.
type Spoersmaal struct {
	Navn       string // empty for the first
	Linje      int    // where it begins
	Deltaker   integrering.Deltaker
	Per        date.Date
	Lovdato    date.Date // zero: Per (T48)
	Tolkninger []integrering.ValgtTolkning

	svar *node  // the expected part of the vurdering, nil when an error is expected
	feil string // the code of the expected error, empty when an answer is expected
}

type klasseverk struct{}

// Klasse is how much weight a source has: the act before the forskrift, both before a guide, and a reading of our own last.
type Klasse = lov.Enum[klasseverk]

// The classes of sources.
const (
	Loven Klasse = iota + 1
	Forskrift
	Forarbeid
	Veileder
	NIR
	EgenTolkning
)

// Klasser is the code list of [Klasse].
var Klasser = lov.Kodeverk{
	Navn:  "kildeklasse",
	Tekst: lov.Tekst{"Klasse av kilde", "Klasse av kjelde", "Class of source"},
	Koder: []lov.Kode{
		{Kode: "lov", Tekst: lov.Tekst{"lov", "lov", "act"}},
		{Kode: "forskrift", Tekst: lov.Tekst{"forskrift", "forskrift", "regulation"}},
		{Kode: "forarbeid", Tekst: lov.Tekst{"forarbeid til lov eller forskrift", "førearbeid til lov eller forskrift", "preparatory work"}},
		{Kode: "veileder", Tekst: lov.Tekst{"veileder eller rundskriv", "rettleiar eller rundskriv", "guide or circular"}},
		{Kode: "nir", Tekst: lov.Tekst{"slik NIR gjør det", "slik NIR gjer det", "what NIR does"}},
		{Kode: "egen-tolkning", Tekst: lov.Tekst{"egen tolkning der kildene er tause", "eiga tolking der kjeldene er tause", "our own reading where the sources are silent"}},
	},
}

func (klasseverk) Kodeverk() *lov.Kodeverk { return &Klasser }

// ikkeDekket is the code of the one error that a case can expect.
const ikkeDekket = "ikke-dekket"

var feilkoder = lov.Kodeverk{
	Navn:  "feilkode",
	Tekst: lov.Tekst{"Feil i stedet for svar", "Feil i staden for svar", "Error in the place of an answer"},
	Koder: []lov.Kode{
		{Kode: ikkeDekket, Tekst: lov.Tekst{"biblioteket dekker ikke dette", "biblioteket dekkjer ikkje dette", "the library does not cover this"}},
	},
}
