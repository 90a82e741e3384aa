package integrering

import (
	"crypto/sha256"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// Vurdering is what the rules come to about one participant (the document "vurdering/1"). It is filled by [Regelverk.VurderTil] and
// reused by the next call, which allocates nothing then. Its lists are valid until that call.
type Vurdering struct {
	ID           string
	Per, Lovdato date.Date
	Lovvalg      Lovvalg
	Kategorier   []Kategori // the current one first, then earlier ones, newest first
	Status       []Status
	Frister      []Frist
	Avslutning   Avslutning
	Funn         []lov.Funn
	Neste        []Endring // what changes after per if nobody registers anything, in order
	Kvittering   Kvittering

	harSenere bool // whether something is dated after Per, which the frister take in and the other answers do not
	spor      lov.Spor
	kladd     kladd
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

// Kategori is what the participant has, or had, in an ordning: a period of its life.
//
// Mulige is never too few. It is exactly those that the ways to fill in what is missing give, where that is at most four facts, of which at
// most one is a day or a hjemmel, and no list; else one that had lapsed in every such way may be among them.
type Kategori struct {
	Svar
	Ordning  vedtak.Ordning
	Kategori kategori.Kategori // zero when it cannot be told
	Visning  status.Visning
	Fra      date.Date     // the day the last condition was met
	Til      date.Date     // the last day on which it was gjeldende; zero while it is
	Mulige   kategori.Sett // those that the facts allow
}

// Status is how far an ordning has come.
type Status struct {
	Svar
	Ordning vedtak.Ordning
	Status  status.Status
}

// Fristtype is which deadline a [Frist] is.
type Fristtype uint8

// The deadlines of the programme.
const (
	OppstartFrist       Fristtype = iota // the last day for the programme to begin
	BotidFrist                           // the last day for a vedtak, before two years have passed
	GjennomfoeringFrist                  // the last day on which the programme may end
)

var fristtyper = [...]string{"oppstart", "botid", "gjennomfoering"}

// String returns the word of the JSON contract.
func (t Fristtype) String() string {
	if int(t) < len(fristtyper) {
		return fristtyper[t]
	}
	return ""
}

// Frist is one deadline.
type Frist struct {
	Svar
	Ordning        vedtak.Ordning
	Type           Fristtype
	Dato           date.Date // the last day inside it; zero when it cannot be told or does not apply
	Tilstand       frist.Tilstand
	OverholdtDato  date.Date
	Beregning      frist.Gjennomfoering // how a GjennomfoeringFrist was computed
	Registreringer []Registrering       // the absence that it was computed from
	TryggTil       date.Date            // the last day inside the frist under every combination of the readings used; zero: not asked for, or not found
	Foelsomhet     []Lesemaate          // each used reading that gives another date
}

// Frist returns the deadline of a kind, nil when v has none.
func (v *Vurdering) Frist(t Fristtype) *Frist {
	for i := range v.Frister {
		if f := &v.Frister[i]; f.Type == t {
			return f
		}
	}
	return nil
}

// Avslutning is how the programme has ended. Its outcome is IkkeOppfylt while it has not.
type Avslutning struct {
	Svar
	Gjeldende      avslutning.Linje   // what stands; without Kode nothing does
	Historikk      []avslutning.Linje // what stood before, newest first
	KanRegistreres KanRegistreres
}

// KanRegistreres is the days that kommunen can date an avslutning on, both included.
type KanRegistreres struct {
	Svar
	Fra, Til date.Date
	TryggTil date.Date // the safe day of gjennomføringsfristen
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
	Hypoteser           []string // the names of the what-ifs that changed the rules
	Regelverk, Dokument [sha256.Size]byte
	harDokument         bool
}

// Brukt is a reading that was used.
type Brukt struct {
	Tolkning lov.Tolkning
	Verdi    string
}

// avLoven reports whether a provision is of the act that the participant is under, or goes with it.
func (v *Vurdering) avLoven(h lov.Referanse) bool {
	return h.Lov.Introduksjon() == (v.Lovvalg.Lov == lov.Introduksjonsloven)
}

// Lest puts the sum of the document that the snapshot was read from into the receipt.
func (v *Vurdering) Lest(dokument []byte) {
	v.Kvittering.Dokument, v.Kvittering.harDokument = sha256.Sum256(dokument), true
}

// Uavklart reports whether an answer of v that u writes is [lov.Uavklart].
func (v *Vurdering) Uavklart(u Utdata) bool {
	uavklart := v.Lovvalg.Utfall == lov.Uavklart
	for i := range v.Kategorier {
		uavklart = uavklart || u.med("kategorier") && v.Kategorier[i].Utfall == lov.Uavklart
	}
	for i := range v.Status {
		uavklart = uavklart || u.Bare == nil && v.Status[i].Utfall == lov.Uavklart
	}
	for i := range v.Frister {
		uavklart = uavklart || u.med("frister") && v.Frister[i].Utfall == lov.Uavklart
	}
	uavklart = uavklart || u.med("avslutning") && v.Avslutning.Utfall == lov.Uavklart
	return uavklart
}

// Spor yields the steps that led to an answer of v, with their facts.
func (v *Vurdering) Spor(s *Svar) func(func(*lov.Steg, []lov.Faktum) bool) {
	return v.spor.Mellom(s.sporFra, s.sporTil)
}
