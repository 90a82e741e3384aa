package tiltak

import "github.com/nirregler/integrering/lov"

type gruppeverk struct{}

// Gruppe is one of NIR's four groups of tiltak (NIR: tiltaksgruppe).
type Gruppe = lov.Enum[gruppeverk]

// The groups.
const (
	NorskOgSamfunnskunnskap Gruppe = iota + 1
	Arbeidsrettet
	Utdanningsrettet
	Annet
)

// Grupper is the code list of [Gruppe].
var Grupper = lov.Kodeverk{
	Navn:  "tiltaksgruppe",
	Tekst: lov.Tekst{"Tiltaksgruppe", "Tiltaksgruppe", "Group of measures"},
	Koder: []lov.Kode{
		{Kode: "norsk-og-samfunnskunnskap", Tekst: lov.Tekst{"opplæring i norsk og samfunnskunnskap", "opplæring i norsk og samfunnskunnskap", "Norwegian and social studies"}},
		{Kode: "arbeidsrettet", Tekst: lov.Tekst{"arbeidsrettede tiltak", "arbeidsretta tiltak", "work-oriented measures"}},
		{Kode: "utdanningsrettet", Tekst: lov.Tekst{"utdanningsrettede tiltak", "utdanningsretta tiltak", "education-oriented measures"}},
		{Kode: "annet", NIR: "Andre integreringstiltak", Tekst: lov.Tekst{"andre integreringstiltak", "andre integreringstiltak", "other integration measures"}},
	},
}

func (gruppeverk) Kodeverk() *lov.Kodeverk { return &Grupper }
