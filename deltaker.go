package integrering

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// Deltaker is what is known about one participant: the snapshot that everything is computed from (the document "deltaker/1").
//
// A zero field is not given, and a nil list is not given, where an empty one says that there is nothing. The difference matters
// for Oppholdstillatelser and Bosettinger; what a register holds (krav, vedtak, sluttmål, fravær, tiltak, avslutninger,
// folkeregister, arbeidsforhold, mottak) is the same nil and empty. Rules never filter a list, so that an answer can name an
// element by its place in the caller's own document.
type Deltaker struct {
	ID                                 string // the caller's own pseudonym, never a fødselsnummer or DUF-nummer
	Foedselsdato                       date.Date
	AnkomstNorge                       date.Date
	NorskStatsborgerFra                date.Date
	EoesEllerNordisk                   lov.JaNei // nordic citizen or covered by the EØS agreement (integreringsloven § 8 femte ledd)
	EnsligMindreaarig                  lov.JaNei // introduksjonsloven only
	BehovForGrunnleggendeKvalifisering lov.JaNei // introduksjonsloven only
	Utdanning                          kategori.Utdanning
	UkrainskVideregaaende              lov.JaNei // Ukrainian upper secondary without higher education (integreringsforskriften § 65 a andre ledd)
	Oppholdstillatelser                []kategori.Oppholdstillatelse
	Bosettinger                        []kategori.Bosetting
	Oppfoelging                        []kategori.Oppfoelging
	Barn                               []fravaer.Barn
	Krav                               []kategori.Krav
	Arbeidsforhold                     []kategori.Arbeidsforhold
	Vedtak                             []vedtak.Vedtak
	Sluttmaal                          []sluttmaal.Registrering
	Fravaer                            []fravaer.Fravaer
	Tiltak                             []tiltak.Tiltak
	Avslutninger                       []avslutning.Avslutning
	Folkeregister                      []kategori.Folkeregisterhendelse
	Mottak                             []opplaering.Mottak
	Asylsoeknad                        opplaering.Asylsoeknad
	OpplaeringIMottak                  []opplaering.IMottak
	Norskopplaering                    opplaering.Norskopplaering
	NIR                                NIR
}

// NIR is what NIR itself shows about the participant on the day Lest, for comparison.
type NIR struct {
	Gitt                bool // whether the document has the object
	Lest                date.Date
	Kategori            kategori.Kategori
	KategoriFra         date.Date
	FristOppstart       date.Date
	FristGjennomfoering date.Date
	Status              status.Status
	Avslutning          NIRAvslutning
}

// NIRAvslutning is the avslutning that NIR shows.
type NIRAvslutning struct {
	Gitt bool // whether the document has the object
	Kode avslutning.Kode
	Dato date.Date
}
