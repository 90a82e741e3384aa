package fravaer

import "github.com/nirregler/integrering/lov"

type (
	typeverk           struct{}
	dokumentasjonsverk struct{}
	rolleverk          struct{}
	grunnverk          struct{}
	utelattverk        struct{}
)

func par(paragraf uint16, ledd uint8) []lov.Referanse {
	return []lov.Referanse{{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Ledd: ledd}}
}

// Type is the kind of a registered fravær (integreringsforskriften chapters 3 and 4).
type Type = lov.Enum[typeverk]

// The kinds of fravær.
const (
	EgenSykdom Type = iota + 1
	BarnsSykdom
	Svangerskap
	Foedsel
	Ammefri
	Ferie
	ReligioesHoeytid
	EtterFoedselspermisjon
	Ugyldig
)

// Typer is the code list of [Type].
var Typer = lov.Kodeverk{
	Navn:  "fravaerstype",
	Tekst: lov.Tekst{"Fraværstype", "Fråværstype", "Kind of absence"},
	Koder: []lov.Kode{
		{Kode: "egen-sykdom", Tekst: lov.Tekst{"egen sykdom eller skade", "eigen sjukdom eller skade", "own illness or injury"}, Hjemmel: par(5, 0)},
		{Kode: "barns-sykdom", Tekst: lov.Tekst{"barns eller barnepassers sykdom", "sjukdom hos barn eller barnepassar", "illness of a child or its carer"}, Hjemmel: par(6, 0)},
		{Kode: "svangerskap", Tekst: lov.Tekst{"fri ved svangerskap", "fri ved svangerskap", "time off during pregnancy"}, Hjemmel: par(11, 0)},
		{Kode: "foedsel", Tekst: lov.Tekst{"fri ved fødsel", "fri ved fødsel", "time off at birth"}, Hjemmel: par(12, 0)},
		{Kode: "ammefri", Tekst: lov.Tekst{"ammefri", "ammefri", "time off for nursing"}, Hjemmel: par(13, 0)},
		{Kode: "ferie", Tekst: lov.Tekst{"ferie", "ferie", "holiday"}, Hjemmel: par(18, 0)},
		{Kode: "religioes-hoeytid", Tekst: lov.Tekst{"religiøs høytidsdag", "religiøs høgtidsdag", "religious holiday"}, Hjemmel: par(17, 2)},
		{Kode: "etter-foedselspermisjon", Tekst: lov.Tekst{"fravær etter endt fødselspermisjon", "fråvær etter avslutta fødselspermisjon", "absence after parental leave has ended"}},
		{Kode: "ugyldig", Tekst: lov.Tekst{"ugyldig fravær", "ugyldig fråvær", "unauthorised absence"}, Hjemmel: []lov.Referanse{{Lov: lov.Integreringsloven, Paragraf: 21}}},
	},
}

func (typeverk) Kodeverk() *lov.Kodeverk { return &Typer }

// Dokumentasjon is how a sickness was documented (integreringsforskriften § 8).
type Dokumentasjon = lov.Enum[dokumentasjonsverk]

// The kinds of documentation.
const (
	Egenmelding Dokumentasjon = iota + 1
	Legeerklaering
)

// Dokumentasjoner is the code list of [Dokumentasjon].
var Dokumentasjoner = lov.Kodeverk{
	Navn:  "dokumentasjon",
	Tekst: lov.Tekst{"Dokumentasjon av sykdom", "Dokumentasjon av sjukdom", "Documentation of illness"},
	Koder: []lov.Kode{
		{Kode: "egenmelding", Tekst: lov.Tekst{"egenmelding", "eigenmelding", "self-certification"}, Hjemmel: par(8, 0)},
		{Kode: "legeerklaering", Tekst: lov.Tekst{"legeerklæring", "legeerklæring", "doctor's certificate"}, Hjemmel: par(5, 0)},
	},
}

func (dokumentasjonsverk) Kodeverk() *lov.Kodeverk { return &Dokumentasjoner }

// Rolle is who takes time off at a birth (integreringsforskriften § 12).
type Rolle = lov.Enum[rolleverk]

// The roles at a birth.
const (
	Mor Rolle = iota + 1
	FarEllerMedhjelper
)

// Roller is the code list of [Rolle].
var Roller = lov.Kodeverk{
	Navn:  "rolle",
	Tekst: lov.Tekst{"Rolle ved fødsel", "Rolle ved fødsel", "Role at the birth"},
	Koder: []lov.Kode{
		{Kode: "mor", Tekst: lov.Tekst{"mor", "mor", "mother"}, Hjemmel: par(12, 0)},
		{Kode: "far-eller-medhjelper", Tekst: lov.Tekst{"far eller medhjelper", "far eller medhjelpar", "father or helper"}, Hjemmel: par(12, 0)},
	},
}

func (rolleverk) Kodeverk() *lov.Kodeverk { return &Roller }

// Grunn is why someone stays away after a foedselspermisjon has ended (NIR's guide of the introduksjonsloven era).
type Grunn = lov.Enum[grunnverk]

// The grounds of absence after a foedselspermisjon.
const (
	Barnehageplass Grunn = iota + 1
	AnnetManglendeTilbud
)

// Grunner is the code list of [Grunn].
var Grunner = lov.Kodeverk{
	Navn:  "grunn-etter-foedselspermisjon",
	Tekst: lov.Tekst{"Grunn til fravær etter endt fødselspermisjon", "Grunn til fråvær etter avslutta fødselspermisjon", "Ground of absence after parental leave"},
	Koder: []lov.Kode{
		{Kode: "barnehageplass", Tekst: lov.Tekst{"ikke barnehageplass eller barnepass", "ikkje barnehageplass eller barnepass", "no kindergarten place or childcare"}},
		{Kode: "annet-manglende-tilbud", Tekst: lov.Tekst{"annet manglende tilbud", "anna manglande tilbod", "other missing offer"}},
	},
}

func (grunnverk) Kodeverk() *lov.Kodeverk { return &Grunner }

// Utelatt is why virkedager of a registration were not counted toward the ten.
type Utelatt = lov.Enum[utelattverk]

// The reasons, as they stand in `grunn` of a vurdering.
const (
	UtelattUgyldig Utelatt = iota + 1
	UtelattFerie
	UtelattReligioesHoeytid
	UtelattEtterFoedsel
	UtelattAvslag
	UtelattIkkeGjeldende
	UtelattAnnenOrdning
	UtelattUtenSlutt
	UtelattIngenVirkedager
	UtelattFoerStart
	UtelattEtterFrist
	UtelattAlleredeTalt
	UtelattFoerRegelen
	UtelattOverGrensen
	UtelattUtenHjemmel
)

// Utelatelser is the code list of [Utelatt].
var Utelatelser = lov.Kodeverk{
	Navn:  "ikke-talt-grunn",
	Tekst: lov.Tekst{"Grunn til at virkedager ikke er talt", "Grunn til at verkedagar ikkje er talde", "Why working days were not counted"},
	Koder: []lov.Kode{
		{Kode: "ugyldig", Tekst: lov.Tekst{"ugyldig fravær gir aldri tillegg", "ugyldig fråvær gir aldri tillegg", "unauthorised absence is never added"}, Hjemmel: []lov.Referanse{{Lov: lov.Integreringsloven, Paragraf: 21}}},
		{Kode: "ferie", Tekst: lov.Tekst{"ferie gir aldri tillegg", "ferie gir aldri tillegg", "holiday is never added"}, Hjemmel: par(19, 0)},
		{Kode: "religioes-hoeytid", Tekst: lov.Tekst{"religiøse høytidsdager gir aldri tillegg", "religiøse høgtidsdagar gir aldri tillegg", "religious holidays are never added"}, Hjemmel: par(19, 0)},
		{Kode: "etter-foedselspermisjon", Tekst: lov.Tekst{"fravær etter endt fødselspermisjon telles ikke med i de ti virkedagene", "fråvær etter avslutta fødselspermisjon blir ikkje talt med i dei ti verkedagane", "absence after parental leave is not counted among the ten working days"}, Hjemmel: par(10, 0)},
		{Kode: "avslag", Tekst: lov.Tekst{"søknaden ble avslått", "søknaden vart avslått", "the application was refused"}, Hjemmel: par(19, 0)},
		{Kode: "ikke-gjeldende", Tekst: lov.Tekst{"vedtaket gjelder ikke", "vedtaket gjeld ikkje", "the decision is not in force"}, Hjemmel: par(19, 0)},
		{Kode: "annen-ordning", Tekst: lov.Tekst{"permisjonen gjelder en annen ordning", "permisjonen gjeld ei anna ordning", "the leave is from another scheme"}, Hjemmel: par(19, 0)},
		{Kode: "uten-slutt", Tekst: lov.Tekst{"siste dag er ikke registrert", "siste dag er ikkje registrert", "the last day is not registered"}, Hjemmel: par(19, 0)},
		{Kode: "ingen-virkedager", Tekst: lov.Tekst{"ingen virkedager i perioden", "ingen verkedagar i perioden", "no working days in the period"}, Hjemmel: par(17, 1)},
		{Kode: "foer-start", Tekst: lov.Tekst{"før programmet startet", "før programmet starta", "before the programme began"}, Hjemmel: par(10, 0)},
		{Kode: "etter-frist", Tekst: lov.Tekst{"etter fristen", "etter fristen", "after the deadline"}, Hjemmel: par(10, 0)},
		{Kode: "allerede-talt", Tekst: lov.Tekst{"dagen er alt talt på en annen registrering", "dagen er alt talt på ei anna registrering", "the day is counted on another registration"}, Hjemmel: par(10, 0)},
		{Kode: "foer-regelen", Tekst: lov.Tekst{"fri før 2026 var ikke nevnt i §§ 10 og 19", "fri før 2026 var ikkje nemnt i §§ 10 og 19", "time off before 2026 was not named in sections 10 and 19"}, Hjemmel: par(19, 0)},
		{Kode: "over-grensen", Tekst: lov.Tekst{"over grensen for dager med stønad", "over grensa for dagar med stønad", "beyond the days with benefit"}, Hjemmel: []lov.Referanse{par(7, 0)[0], par(14, 0)[0]}},
		{Kode: "uten-hjemmel", Tekst: lov.Tekst{"reglene som gjelder, har ikke slikt fravær eller slik permisjon", "reglane som gjeld, har ikkje slikt fråvær eller slik permisjon", "the rules that apply have no such absence or leave"}},
	},
}

func (utelattverk) Kodeverk() *lov.Kodeverk { return &Utelatelser }
