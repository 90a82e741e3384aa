package avslutning

import "github.com/nirregler/integrering/lov"

type (
	avslutningskodeverk struct{}
	registrertAvVerk    struct{}
	maalverk            struct{}
	typeverk            struct{}
)

// Kode is why a programme ended (NIR: avslutningsårsak).
type Kode = lov.Enum[avslutningskodeverk]

// The codes: those that kommunen can register, then those of the regelmotor only.
const (
	Arbeid Kode = iota + 1
	ArbeidLoennstilskudd
	ArbeidOgGrunnskole
	ArbeidOgVideregaaende
	ArbeidOgFagskole
	ArbeidOgHoeyereUtdanning
	HoeyereUtdanning
	Fagskole
	VideregaaendeYrkesfag
	VideregaaendeStudiespesialisering
	Grunnskole
	Arbeidsmarkedstiltak
	KvalifiserendeTiltak
	HjemmeBarnUnder1
	HjemmeBarnOver1
	IkkeArbeidssoeker
	Helse
	MistetRett
	Flyttet
	Utvandret
	Doed
	Ukjent
	Annet
	IkkeRegistrert
	UtgaattOppstartsfrist
	IkkeLengerIKategori
	AvvistProgram
	PermanentStans
	BortfallArbeid
)

const antallKoder = int(BortfallArbeid)

// Koder is the code list of [Kode], with NIR's literal text.
var Koder = lov.Kodeverk{
	Navn:  "avslutning",
	Tekst: lov.Tekst{"Avslutningskode", "Avslutningskode", "Reason for ending"},
	Koder: []lov.Kode{
		{Kode: "arbeid", NIR: "Arbeid", Tekst: lov.Tekst{"arbeid", "arbeid", "work"}},
		{Kode: "arbeid-loennstilskudd", NIR: "Arbeid med lønnstilskudd fra NAV", Tekst: lov.Tekst{"arbeid med lønnstilskudd fra Nav", "arbeid med lønstilskot frå Nav", "work with a wage subsidy from Nav"}},
		{Kode: "arbeid-og-grunnskole", NIR: "Arbeid og grunnskole", Tekst: lov.Tekst{"arbeid og grunnskole", "arbeid og grunnskule", "work and primary or lower secondary school"}},
		{Kode: "arbeid-og-videregaaende", NIR: "Arbeid og utdanning - videregående opplæring", Tekst: lov.Tekst{"arbeid og videregående opplæring", "arbeid og vidaregåande opplæring", "work and upper secondary education"}},
		{Kode: "arbeid-og-fagskole", NIR: "Arbeid og utdanning - fagskole", Tekst: lov.Tekst{"arbeid og fagskole", "arbeid og fagskule", "work and vocational college"}},
		{Kode: "arbeid-og-hoeyere-utdanning", NIR: "Arbeid og utdanning - høyere utdanning", Tekst: lov.Tekst{"arbeid og høyere utdanning", "arbeid og høgare utdanning", "work and higher education"}},
		{Kode: "hoeyere-utdanning", NIR: "Høyere utdanning", Tekst: lov.Tekst{"høyere utdanning", "høgare utdanning", "higher education"}},
		{Kode: "fagskole", NIR: "Fagskole", Tekst: lov.Tekst{"fagskole", "fagskule", "vocational college"}},
		{Kode: "videregaaende-yrkesfag", NIR: "Videregående opplæring - fag og yrkesopplæring", Tekst: lov.Tekst{"videregående opplæring, fag- og yrkesopplæring", "vidaregåande opplæring, fag- og yrkesopplæring", "upper secondary education, vocational"}},
		{Kode: "videregaaende-studiespesialisering", NIR: "Videregående opplæring - studiespesialisering", Tekst: lov.Tekst{"videregående opplæring, studiespesialisering", "vidaregåande opplæring, studiespesialisering", "upper secondary education, general studies"}},
		{Kode: "grunnskole", NIR: "Grunnskole", Tekst: lov.Tekst{"grunnskole", "grunnskule", "primary or lower secondary school"}},
		{Kode: "arbeidsmarkedstiltak", NIR: "Arbeidsmarkedstiltak i regi av NAV", Tekst: lov.Tekst{"arbeidsmarkedstiltak i regi av Nav", "arbeidsmarknadstiltak i regi av Nav", "labour market measure by Nav"}},
		{Kode: "kvalifiserende-tiltak", NIR: "Kvalifiserende tiltak i regi av kommunen eller andre aktører", Tekst: lov.Tekst{"kvalifiserende tiltak i regi av kommunen eller andre aktører", "kvalifiserande tiltak i regi av kommunen eller andre aktørar", "qualifying measure by the municipality or others"}},
		{Kode: "hjemme-barn-under-1", NIR: "Hjemmeværende med omsorg for barn under 1 år", Tekst: lov.Tekst{"hjemmeværende med omsorg for barn under 1 år", "heimeverande med omsorg for barn under 1 år", "at home caring for a child under 1 year"}},
		{Kode: "hjemme-barn-over-1", NIR: "Hjemmeværende med omsorg for barn over 1 år", Tekst: lov.Tekst{"hjemmeværende med omsorg for barn over 1 år", "heimeverande med omsorg for barn over 1 år", "at home caring for a child over 1 year"}},
		{Kode: "ikke-arbeidssoeker", NIR: "Ikke arbeidssøker", Tekst: lov.Tekst{"ikke arbeidssøker", "ikkje arbeidssøkjar", "not seeking work"}},
		{Kode: "helse", NIR: "Helsemessige utfordringer", Tekst: lov.Tekst{"helsemessige utfordringer", "helsemessige utfordringar", "health problems"}},
		{Kode: "mistet-rett", NIR: "Ikke lenger i kategori, mistet rett", Tekst: lov.Tekst{"ikke lenger i kategori, mistet rett", "ikkje lenger i kategori, mista rett", "no longer in a category, lost the right"}},
		{Kode: "flyttet", NIR: "Flyttet", Tekst: lov.Tekst{"flyttet", "flytta", "moved"}},
		{Kode: "utvandret", NIR: "Utvandret", Tekst: lov.Tekst{"utvandret", "utvandra", "emigrated"}},
		{Kode: "doed", NIR: "Død", Tekst: lov.Tekst{"død", "død", "dead"}},
		{Kode: "ukjent", NIR: "Ukjent", Tekst: lov.Tekst{"ukjent", "ukjend", "unknown"}},
		{Kode: "annet", NIR: "Annet", Tekst: lov.Tekst{"annet", "anna", "other"}},
		{Kode: "ikke-registrert", NIR: "Avslutningsårsak ikke registrert", Tekst: lov.Tekst{"avslutningsårsak ikke registrert", "avslutningsårsak ikkje registrert", "reason for ending not registered"}},
		{Kode: "utgaatt-oppstartsfrist", NIR: "Utgått oppstartsfrist", Tekst: lov.Tekst{"utgått oppstartsfrist", "utgått oppstartsfrist", "deadline for starting passed"}},
		{Kode: "ikke-lenger-i-kategori", NIR: "Ikke lenger i kategori", Tekst: lov.Tekst{"ikke lenger i kategori", "ikkje lenger i kategori", "no longer in a category"}},
		{Kode: "avvist-program", NIR: "Person avvist program", Tekst: lov.Tekst{"personen har avvist programmet", "personen har avvist programmet", "the person has declined the programme"}},
		{Kode: "permanent-stans", NIR: "Vedtak om permanent stans", Tekst: lov.Tekst{"vedtak om permanent stans", "vedtak om permanent stans", "decision on permanent termination"}},
		{Kode: "bortfall-arbeid", NIR: "Vedtak om bortfall av rett og plikt pga. arbeid", Tekst: lov.Tekst{"vedtak om bortfall av rett og plikt på grunn av arbeid", "vedtak om bortfall av rett og plikt på grunn av arbeid", "decision that right and duty lapse because of work"}, Fra: lov.D(2026, 1, 1)},
	},
}

func (avslutningskodeverk) Kodeverk() *lov.Kodeverk { return &Koder }

// RegistrertAv is who registered an avslutning (NIR: Registrert av).
type RegistrertAv = lov.Enum[registrertAvVerk]

// Who registered it.
const (
	Kommune RegistrertAv = iota + 1
	Regelmotor
)

// Registratorer is the code list of [RegistrertAv].
var Registratorer = lov.Kodeverk{
	Navn:  "registrert-av",
	Tekst: lov.Tekst{"Registrert av", "Registrert av", "Registered by"},
	Koder: []lov.Kode{
		{Kode: "kommune", Tekst: lov.Tekst{"kommunen", "kommunen", "the municipality"}},
		{Kode: "regelmotor", NIR: "Regelmotor", Tekst: lov.Tekst{"NIRs regelmotor", "regelmotoren i NIR", "NIR's rules engine"}},
	},
}

func (registrertAvVerk) Kodeverk() *lov.Kodeverk { return &Registratorer }

// Maaloppnaaelse is the group that a cause belongs to in the figures (NIR: måloppnåelse direkte etter endt program).
type Maaloppnaaelse = lov.Enum[maalverk]

// The groups. The first four are what a programme is for.
const (
	MaalArbeid Maaloppnaaelse = iota + 1
	MaalArbeidOgUtdanning
	MaalHoeyEllerFagskole
	MaalVideregaaende
	MaalAnnet
	InngaarIkke // not among those counted
)

// Maaloppnaaelser is the code list of [Maaloppnaaelse], with NIR's literal text.
var Maaloppnaaelser = lov.Kodeverk{
	Navn:  "maaloppnaaelse",
	Tekst: lov.Tekst{"Måloppnåelse direkte etter endt program", "Måloppnåing direkte etter avslutta program", "Result directly after the programme"},
	Koder: []lov.Kode{
		{Kode: "arbeid", NIR: "Arbeid", Tekst: lov.Tekst{"arbeid", "arbeid", "work"}},
		{Kode: "arbeid-og-utdanning", NIR: "Arbeid og utdanning", Tekst: lov.Tekst{"arbeid og utdanning", "arbeid og utdanning", "work and education"}},
		{Kode: "utdanning-hoey-fagskole", NIR: "Utdanning – høy/fagskole", Tekst: lov.Tekst{"utdanning, høyskole eller fagskole", "utdanning, høgskule eller fagskule", "education, university or vocational college"}},
		{Kode: "utdanning-vgo", NIR: "Utdanning - Vgo", Tekst: lov.Tekst{"utdanning, videregående opplæring", "utdanning, vidaregåande opplæring", "education, upper secondary"}},
		{Kode: "annet", NIR: "Annet", Tekst: lov.Tekst{"annet", "anna", "other"}},
		{Kode: "inngaar-ikke", NIR: "Inngår ikke i tallgrunnlaget for måloppnåelse", Tekst: lov.Tekst{"inngår ikke i tallgrunnlaget", "inngår ikkje i talgrunnlaget", "not counted"}},
	},
}

func (maalverk) Kodeverk() *lov.Kodeverk { return &Maaloppnaaelser }

// Oppnaadd reports whether a group is one of those that a programme is for: work or education above grunnskole.
func Oppnaadd(m Maaloppnaaelse) bool { return m != 0 && m <= MaalVideregaaende }

// Type is what NIR calls the kind of an avslutning (NIR: Avslutning).
type Type = lov.Enum[typeverk]

// Avbrutt is the one kind that a source shows, for bortfall; the list is longer in NIR.
const Avbrutt Type = 1

// Typer is the code list of [Type].
var Typer = lov.Kodeverk{
	Navn:  "avslutningstype",
	Tekst: lov.Tekst{"Type avslutning", "Type avslutning", "Kind of ending"},
	Koder: []lov.Kode{
		{Kode: "avbrutt", NIR: "Avbrutt", Tekst: lov.Tekst{"avbrutt", "avbroten", "broken off"}},
	},
}

func (typeverk) Kodeverk() *lov.Kodeverk { return &Typer }
