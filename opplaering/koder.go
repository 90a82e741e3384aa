package opplaering

import "github.com/nirregler/integrering/lov"

type (
	nivaaverk       struct{}
	mottakstypeverk struct{}
	proevedelverk   struct{}
)

// Nivaa is a level of norsk by the European framework. A higher level is a greater value.
type Nivaa = lov.Enum[nivaaverk]

// The levels.
const (
	A1 Nivaa = iota + 1
	A2
	B1
	B2
	C1
)

func nivaa(kode string) lov.Kode { return lov.Kode{Kode: kode, Tekst: lov.Tekst{kode, kode, kode}} }

// Nivaaer is the code list of [Nivaa].
var Nivaaer = lov.Kodeverk{
	Navn:  "norsknivaa",
	Tekst: lov.Tekst{"Nivå i norsk", "Nivå i norsk", "Level of Norwegian"},
	Koder: []lov.Kode{nivaa("A1"), nivaa("A2"), nivaa("B1"), nivaa("B2"), nivaa("C1")},
}

func (nivaaverk) Kodeverk() *lov.Kodeverk { return &Nivaaer }

// Mottakstype is the kind of a mottak (integreringsforskriften § 5).
type Mottakstype = lov.Enum[mottakstypeverk]

// The kinds of mottak.
const (
	OrdinaertMottak Mottakstype = iota + 1
	Ankomstsenter
	Transittmottak
)

// Mottakstyper is the code list of [Mottakstype].
var Mottakstyper = lov.Kodeverk{
	Navn:  "mottakstype",
	Tekst: lov.Tekst{"Type mottak", "Type mottak", "Kind of reception centre"},
	Koder: []lov.Kode{
		{Kode: "ordinaert", Tekst: lov.Tekst{"ordinært mottak", "ordinært mottak", "ordinary reception centre"}},
		{Kode: "ankomst", Tekst: lov.Tekst{"ankomstsenter", "framkomstsenter", "arrival centre"}, Hjemmel: []lov.Referanse{{Lov: lov.Integreringsforskriften, Paragraf: 5}}},
		{Kode: "transitt", Tekst: lov.Tekst{"transittmottak", "transittmottak", "transit centre"}, Hjemmel: []lov.Referanse{{Lov: lov.Integreringsforskriften, Paragraf: 5}}},
	},
}

func (mottakstypeverk) Kodeverk() *lov.Kodeverk { return &Mottakstyper }

// Proevedel is a part of the test in norsk, or the test in samfunnskunnskap.
type Proevedel = lov.Enum[proevedelverk]

// The parts.
const (
	Lytte Proevedel = iota + 1
	Lese
	Skrive
	Muntlig
	SamfunnskunnskapProeve
)

// Proevedeler is the code list of [Proevedel].
var Proevedeler = lov.Kodeverk{
	Navn:  "proevedel",
	Tekst: lov.Tekst{"Del av prøve", "Del av prøve", "Part of a test"},
	Koder: []lov.Kode{
		{Kode: "lytte", Tekst: lov.Tekst{"lytteforståelse", "lytteforståing", "listening"}},
		{Kode: "lese", Tekst: lov.Tekst{"leseforståelse", "leseforståing", "reading"}},
		{Kode: "skrive", Tekst: lov.Tekst{"skriftlig framstilling", "skriftleg framstilling", "writing"}},
		{Kode: "muntlig", Tekst: lov.Tekst{"muntlig kommunikasjon", "munnleg kommunikasjon", "speaking"}},
		{Kode: "samfunnskunnskap", Tekst: lov.Tekst{"prøve i samfunnskunnskap", "prøve i samfunnskunnskap", "test in social studies"}},
	},
}

func (proevedelverk) Kodeverk() *lov.Kodeverk { return &Proevedeler }
