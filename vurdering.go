package integrering

import (
	"crypto/sha256"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Vurdering is what the rules come to about one participant (the document "vurdering/1"). It is filled by [Regelverk.VurderTil] and
// reused by the next call, which allocates nothing then. Its lists are valid until that call.
type Vurdering struct {
	ID           string
	Per, Lovdato date.Date
	Lovvalg      Lovvalg
	Frister      []Frist
	Funn         []lov.Funn
	Kvittering   Kvittering

	spor    lov.Spor
	mangler lov.Mangler
	kladd   kladd
}

// Svar is what every answer says of itself: whether it was found, what it lacks, and the steps that led to it.
type Svar struct {
	Utfall           lov.Utfall
	Mangler          []lov.Sti // the facts it needs, as pointers into the snapshot, when the outcome is Uavklart
	sporFra, sporTil int
}

// Lovvalg is the act that the participant is under (integreringsloven § 52, integreringsforskriften § 72).
type Lovvalg struct {
	Svar
	Lov lov.Lov
}

// Fristtype is which deadline a [Frist] is.
type Fristtype uint8

// GjennomfoeringFrist is the last day on which a programme may end.
const GjennomfoeringFrist Fristtype = 0

// String returns the word of the JSON contract.
func (Fristtype) String() string { return "gjennomfoering" }

// Frist is one deadline. Beregning says how it was computed; its Dato is the last day inside it.
type Frist struct {
	Svar
	Ordning        vedtak.Ordning
	Type           Fristtype
	Beregning      frist.Gjennomfoering
	Registreringer []Registrering
	TryggTil       date.Date   // the last day inside the frist under every combination of the readings used; zero: not asked for, or not found
	Foelsomhet     []Lesemaate // each used reading that gives another date
}

// Registrering is one registration of absence and what came of it; Virkedager and Talt are in millionths of a virkedag.
type Registrering struct {
	Sti              lov.Sti
	ID               string
	Virkedager, Talt int64
	Grunn            string // why not all was counted; empty when all was
}

// Lesemaate is another reading of an open point and the date that it gives.
type Lesemaate struct {
	Tolkning lov.Tolkning
	Verdi    string
	Dato     date.Date
}

// Kvittering says which rules and readings a vurdering was made by, and what of the snapshot no rule looked at.
type Kvittering struct {
	Tolkninger          []Brukt // the readings used: those that decided something on these facts
	IkkeVurdert         []lov.Sti
	EtterGjennomgang    bool // the law date is after the last review: newest rules, and a warning (T49)
	Hypotetisk          bool
	Regelverk, Dokument [sha256.Size]byte
	harDokument         bool
}

// Brukt is a reading that was used.
type Brukt struct {
	Tolkning lov.Tolkning
	Verdi    string
}

// Lest puts the sum of the document that the snapshot was read from into the receipt.
func (v *Vurdering) Lest(dokument []byte) {
	v.Kvittering.Dokument, v.Kvittering.harDokument = sha256.Sum256(dokument), true
}

// Uavklart reports whether an answer of v that u writes is [lov.Uavklart].
func (v *Vurdering) Uavklart(u Utdata) bool {
	uavklart := v.Lovvalg.Utfall == lov.Uavklart
	for i := range v.Frister {
		uavklart = uavklart || u.med("frister") && v.Frister[i].Utfall == lov.Uavklart
	}
	return uavklart
}

// Spor yields the steps that led to an answer of v, with their facts.
func (v *Vurdering) Spor(s *Svar) func(func(*lov.Steg, []lov.Faktum) bool) {
	return v.spor.Mellom(s.sporFra, s.sporTil)
}
