// Package kategori decides who a participant is to the law: which act applies ([Regler.Lovvalg]), and who has rett og plikt or rett to an
// introduksjonsprogram, or can be offered one, on a day ([Regler.Dag]), through the days ([Regler.Perioder]) and for how long a vedtak can
// be made ([Regler.ToAar]). It holds the nouns that this follows from: permits, settlement, family, work and education.
package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Oppholdstillatelse is one permit (utlendingsloven; NIR: grunndata). A zero field is not given.
type Oppholdstillatelse struct {
	lov.Rekke
	Hjemmel              Hjemmel
	Vedtaksdato          date.Date // the day it was granted (innvilgelse)
	GyldigFra            date.Date
	GyldigTil            date.Date // the last day it is valid; not given: open
	TilbakekaltFra       date.Date // the final decision on tilbakekall
	Fornybar             lov.JaNei
	GrunnlagForPermanent lov.JaNei // can ground permanent oppholdstillatelse
	Barnefamilie         lov.JaNei // member of a family with children (integreringsloven § 9 første ledd bokstav d)
	Fornyelse            lov.JaNei // not given: a later row with the same hjemmel is one
	Soeknadsdato         date.Date // of the application for protection or family reunion
	Referanseperson      Referanseperson
}

// Referanseperson is the person that a family member was reunited with (integreringsloven § 9 første ledd bokstav f).
type Referanseperson struct {
	Gitt              bool    // whether the document has the object
	Hjemmel           Hjemmel // of the permit of the referanseperson
	Permanent         lov.JaNei
	BosattIKommuneFra date.Date
	Vedtaksdato       date.Date // of that permit; only T56 tillatelse asks for it
}

// Bosetting is one settlement in a kommune. Fra and Til are both included; without Til it is open.
type Bosetting struct {
	lov.Rekke
	Kommune     string // four digits
	Fra, Til    date.Date
	EtterAvtale lov.JaNei // by agreement with the integreringsmyndigheter (integreringsloven § 8 første ledd)
}

// Oppfoelging is who follows the participant up (NIR: oppfølgingskommune/bydel), normally the kommune of the address. Fra and Til
// are both included.
type Oppfoelging struct {
	lov.Rekke
	Kommune  string // four digits
	Bydel    string // six digits
	Fra, Til date.Date
}

// Krav is what the participant asked for (NIR: krav/søknad).
type Krav struct {
	lov.Rekke
	Ordning vedtak.Ordning
	Dato    date.Date
	Type    Kravtype // not given: oppstart
	Grunn   Kravgrunn
}

// Arbeidsforhold is a post or an offer of one (integreringsloven § 8 fjerde ledd). An offer that was taken up is one element.
type Arbeidsforhold struct {
	lov.Rekke
	TimerPerUke lov.Timer
	Fra, Til    date.Date // Til of an offer is the day it lapsed
	Tilbud      bool
	Tilbudsdato date.Date
}

// Folkeregisterhendelse is what Folkeregisteret reports.
type Folkeregisterhendelse struct {
	lov.Rekke
	Hendelse Hendelse
	Dato     date.Date
	Kommune  string // moved to; four digits
}
