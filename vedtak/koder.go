package vedtak

import "github.com/nirregler/integrering/lov"

func ref(l lov.Lov, paragraf uint16, tillegg byte, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: l, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd}
}

type (
	typeverk           struct{}
	ordningverk        struct{}
	resultatverk       struct{}
	permisjonsverk     struct{}
	velferdsverk       struct{}
	telleenhetverk     struct{}
	fritaksgrunnerverk struct{}
)

// Type is the kind of a vedtak (NIR: vedtakstype).
type Type = lov.Enum[typeverk]

// The kinds of vedtak.
const (
	Deltakelse Type = iota + 1
	Forlengelse
	Permisjon
	MidlertidigStans
	PermanentStans
	Avvist
	BortfallArbeid
	BortfallEgenmelding
	Integreringsplan
	Opplaering
	UtvidetNorsk
	BehovsproevdNorsk
	FritakOpplaering
	FritakProeve
	UtsattOppstart
)

// Typer is the code list of [Type].
var Typer = lov.Kodeverk{
	Navn:  "vedtakstype",
	Tekst: lov.Tekst{"Vedtakstype", "Vedtakstype", "Kind of decision"},
	Koder: []lov.Kode{
		{Kode: "deltakelse", NIR: "Deltakelse i introduksjonsprogram", Tekst: lov.Tekst{"deltakelse i introduksjonsprogram", "deltaking i introduksjonsprogram", "participation in the introduction programme"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 12, 0, 2)}},
		{Kode: "forlengelse", Tekst: lov.Tekst{"forlengelse (NIR: utvidet deltakelse)", "forlenging (NIR: utvida deltaking)", "extension (NIR: extended participation)"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 14, 0, 4)}},
		{Kode: "permisjon", Tekst: lov.Tekst{"permisjon", "permisjon", "leave"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 17, 0, 2)}},
		{Kode: "midlertidig-stans", NIR: "Midlertidig stans", Tekst: lov.Tekst{"midlertidig stans", "mellombels stans", "temporary suspension"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 18, 0, 0), ref(lov.Integreringsloven, 36, 0, 0)}},
		{Kode: "permanent-stans", NIR: "Permanent stans", Tekst: lov.Tekst{"permanent stans", "permanent stans", "permanent termination"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 18, 0, 0), ref(lov.Integreringsloven, 36, 0, 0)}},
		{Kode: "avvist", Tekst: lov.Tekst{"personen har avvist tilbudet", "personen har avvist tilbodet", "the person has declined"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 3, 0, 3)}},
		{Kode: "bortfall-arbeid", NIR: "Bortfall av rett og plikt pga. arbeid over 30 timer", Tekst: lov.Tekst{"bortfall av rett og plikt på grunn av arbeid", "bortfall av rett og plikt på grunn av arbeid", "right and duty lapse because of work"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 8, 0, 4)}},
		{Kode: "bortfall-egenmelding", NIR: "Bortfall av retten til å bruke egenmelding", Tekst: lov.Tekst{"bortfall av retten til å bruke egenmelding", "bortfall av retten til å bruke eigenmelding", "loss of the right to self-certify sickness"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 9, 0, 0)}},
		{Kode: "integreringsplan", NIR: "Integreringsplan", Tekst: lov.Tekst{"integreringsplan", "integreringsplan", "integration plan"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 15, 0, 0)}},
		{Kode: "opplaering", Tekst: lov.Tekst{"opplæring i norsk eller samfunnskunnskap", "opplæring i norsk eller samfunnskunnskap", "Norwegian or social studies training"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 30, 0, 1)}},
		{Kode: "utvidet-norsk", Tekst: lov.Tekst{"utvidet norskopplæring (kollektiv beskyttelse)", "utvida norskopplæring (kollektivt vern)", "extended Norwegian training (collective protection)"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 43, 'g', 0)}},
		{Kode: "behovsproevd-norsk", Tekst: lov.Tekst{"behovsprøvd norskopplæring", "behovsprøvd norskopplæring", "needs-tested Norwegian training"}, Hjemmel: []lov.Referanse{ref(lov.Introduksjonsloven, 18, 0, 0)}},
		{Kode: "fritak-opplaering", Tekst: lov.Tekst{"fritak fra plikten til opplæring", "fritak frå plikta til opplæring", "exemption from the duty of training"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 29, 0, 0)}},
		{Kode: "fritak-proeve", Tekst: lov.Tekst{"fritak fra plikten til prøve", "fritak frå plikta til prøve", "exemption from the duty of tests"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 36, 0, 0)}},
		{Kode: "utsatt-oppstart", Tekst: lov.Tekst{"utsatt oppstart", "utsett oppstart", "deferred start"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 26, 0, 2)}},
	},
}

func (typeverk) Kodeverk() *lov.Kodeverk { return &Typer }

// Ordning is what a vedtak, a krav, a kategori or a frist is about.
type Ordning = lov.Enum[ordningverk]

// The ordninger.
const (
	Introduksjonsprogram Ordning = iota + 1
	Norsk
	Samfunnskunnskap
	Mottak
)

// Ordninger is the code list of [Ordning].
var Ordninger = lov.Kodeverk{
	Navn:  "ordning",
	Tekst: lov.Tekst{"Ordning", "Ordning", "Scheme"},
	Koder: []lov.Kode{
		{Kode: "introduksjonsprogram", Tekst: lov.Tekst{"introduksjonsprogram", "introduksjonsprogram", "introduction programme"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 8, 0, 0)}},
		{Kode: "norsk", Tekst: lov.Tekst{"opplæring i norsk", "opplæring i norsk", "Norwegian training"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 26, 0, 0)}},
		{Kode: "samfunnskunnskap", Tekst: lov.Tekst{"opplæring i samfunnskunnskap", "opplæring i samfunnskunnskap", "social studies training"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 33, 0, 0)}},
		{Kode: "mottak", Tekst: lov.Tekst{"opplæring i mottak", "opplæring i mottak", "training in reception centres"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsloven, 5, 0, 0)}},
	},
}

func (ordningverk) Kodeverk() *lov.Kodeverk { return &Ordninger }

// Resultat is whether a vedtak grants or refuses.
type Resultat = lov.Enum[resultatverk]

// The results.
const (
	Innvilgelse Resultat = iota + 1
	Avslag
)

// Resultater is the code list of [Resultat].
var Resultater = lov.Kodeverk{
	Navn:  "resultat",
	Tekst: lov.Tekst{"Resultat", "Resultat", "Result"},
	Koder: []lov.Kode{
		{Kode: "innvilgelse", Tekst: lov.Tekst{"innvilgelse", "innvilging", "granted"}},
		{Kode: "avslag", Tekst: lov.Tekst{"avslag", "avslag", "refused"}},
	},
}

func (resultatverk) Kodeverk() *lov.Kodeverk { return &Resultater }

// Permisjonstype is the kind of a permisjon (integreringsforskriften chapter 4).
type Permisjonstype = lov.Enum[permisjonsverk]

// The kinds of permisjon.
const (
	Velferd Permisjonstype = iota + 1
	FredOgForsoning
	LangvarigSykdom
	Omsorg
	OvergangTilArbeid
	AnnenPermisjon
)

// Permisjonstyper is the code list of [Permisjonstype].
var Permisjonstyper = lov.Kodeverk{
	Navn:  "permisjonstype",
	Tekst: lov.Tekst{"Permisjonstype", "Permisjonstype", "Kind of leave"},
	Koder: []lov.Kode{
		{Kode: "velferd", Tekst: lov.Tekst{"velferdspermisjon", "velferdspermisjon", "welfare leave"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "fred-og-forsoning", Tekst: lov.Tekst{"permisjon for freds- og forsoningsarbeid", "permisjon for freds- og forsoningsarbeid", "leave for peace and reconciliation work"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 'a', 0)}},
		{Kode: "langvarig-sykdom", Tekst: lov.Tekst{"permisjon ved langvarig sykdom", "permisjon ved langvarig sjukdom", "leave for long-term illness"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 15, 0, 0)}},
		{Kode: "omsorg", Tekst: lov.Tekst{"omsorgspermisjon ved fødsel eller adopsjon", "omsorgspermisjon ved fødsel eller adopsjon", "parental leave"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 16, 0, 0)}},
		{Kode: "overgang-til-arbeid", Tekst: lov.Tekst{"permisjon ved overgang til arbeid (introduksjonsloven)", "permisjon ved overgang til arbeid (introduksjonslova)", "leave on moving into work (Introduction Act)"}},
		{Kode: "annen", Tekst: lov.Tekst{"annen permisjon", "annan permisjon", "other leave"}},
	},
}

func (permisjonsverk) Kodeverk() *lov.Kodeverk { return &Permisjonstyper }

// Velferdsgrunn is the ground of a velferdspermisjon (integreringsforskriften § 14; for norsk § 31).
type Velferdsgrunn = lov.Enum[velferdsverk]

// The grounds of a velferdspermisjon.
const (
	TilvenningBarnehage Velferdsgrunn = iota + 1
	Skolestart
	Vielse
	Doedsfall
	IntervjuEllerLege
	Pleie
	ReligioesHoeytid
	AnnenVelferdsgrunn
)

// Velferdsgrunner is the code list of [Velferdsgrunn].
var Velferdsgrunner = lov.Kodeverk{
	Navn:  "velferdsgrunn",
	Tekst: lov.Tekst{"Grunn til velferdspermisjon", "Grunn til velferdspermisjon", "Ground of welfare leave"},
	Koder: []lov.Kode{
		{Kode: "tilvenning-barnehage", Tekst: lov.Tekst{"tilvenning i barnehage", "tilvenning i barnehage", "settling in at kindergarten"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "skolestart", Tekst: lov.Tekst{"barns første skoledag", "første skuledag for barn", "a child's first school day"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "vielse", Tekst: lov.Tekst{"egen vielse", "eiga vigsle", "own wedding"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "doedsfall", Tekst: lov.Tekst{"dødsfall i nær familie", "dødsfall i nær familie", "death in the close family"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "intervju-eller-lege", Tekst: lov.Tekst{"intervju eller lege", "intervju eller lege", "interview or doctor"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "pleie", Tekst: lov.Tekst{"pleie av nærstående", "pleie av nærståande", "care of someone close"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
		{Kode: "religioes-hoeytid", Tekst: lov.Tekst{"religiøs høytid (norsk)", "religiøs høgtid (norsk)", "religious holiday (Norwegian training)"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 31, 0, 0)}},
		{Kode: "annet", Tekst: lov.Tekst{"annen velferdsgrunn", "annan velferdsgrunn", "other welfare ground"}, Hjemmel: []lov.Referanse{ref(lov.Integreringsforskriften, 14, 0, 0)}},
	},
}

func (velferdsverk) Kodeverk() *lov.Kodeverk { return &Velferdsgrunner }

// Telleenhet is the unit in which kommunen registered a permisjon under introduksjonsloven.
type Telleenhet = lov.Enum[telleenhetverk]

// The units.
const (
	Virkedager Telleenhet = iota + 1
	Kalenderdager
)

// Telleenheter is the code list of [Telleenhet].
var Telleenheter = lov.Kodeverk{
	Navn:  "telleenhet",
	Tekst: lov.Tekst{"Telleenhet", "Teljeeining", "Unit"},
	Koder: []lov.Kode{
		{Kode: "virkedager", Tekst: lov.Tekst{"virkedager", "verkedagar", "working days"}},
		{Kode: "kalenderdager", Tekst: lov.Tekst{"kalenderdager (bare introduksjonsloven)", "kalenderdagar (berre introduksjonslova)", "calendar days (Introduction Act only)"}},
	},
}

func (telleenhetverk) Kodeverk() *lov.Kodeverk { return &Telleenheter }

// Fritaksgrunn is the ground of a fritak or of utsatt oppstart: a paragraf and letter of integreringsforskriften §§ 20–25 and 36.
type Fritaksgrunn = lov.Enum[fritaksgrunnerverk]

func grunn(kode string, paragraf uint16, bokstav byte, nb, nn, en string) lov.Kode {
	ref := lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Bokstav: bokstav}
	if bokstav != 0 {
		ref.Ledd = 1
	}
	return lov.Kode{Kode: kode, Tekst: lov.Tekst{nb, nn, en}, Hjemmel: []lov.Referanse{ref}}
}

// Fritaksgrunner is the code list of [Fritaksgrunn]: "23-c" is § 23 bokstav c. A paragraf whose letters no rule tells apart has one
// code.
var Fritaksgrunner = lov.Kodeverk{
	Navn:  "fritaksgrunn",
	Tekst: lov.Tekst{"Grunn til fritak eller utsatt oppstart", "Grunn til fritak eller utsett oppstart", "Ground of an exemption or deferred start"},
	Koder: []lov.Kode{
		grunn("20", 20, 0, "utsatt oppstart etter § 20", "utsett oppstart etter § 20", "deferred start under section 20"),
		grunn("21", 21, 0, "utsatt oppstart etter § 21", "utsett oppstart etter § 21", "deferred start under section 21"),
		grunn("22", 22, 0, "utsatt oppstart etter § 22", "utsett oppstart etter § 22", "deferred start under section 22"),
		grunn("23-a", 23, 'a', "kunnskaper i norsk eller samisk, bokstav a", "kunnskapar i norsk eller samisk, bokstav a", "knowledge of Norwegian or Sami, letter a"),
		grunn("23-b", 23, 'b', "kunnskaper i norsk eller samisk, bokstav b", "kunnskapar i norsk eller samisk, bokstav b", "knowledge of Norwegian or Sami, letter b"),
		grunn("23-c", 23, 'c', "karakter 2 eller høyere i norsk eller samisk, modul 4 i forberedende opplæring for voksne", "karakter 2 eller høgare i norsk eller samisk, modul 4 i førebuande opplæring for vaksne", "grade 2 or higher in Norwegian or Sami, module 4 of preparatory education for adults"),
		grunn("23-d", 23, 'd', "kunnskaper i norsk eller samisk, bokstav d", "kunnskapar i norsk eller samisk, bokstav d", "knowledge of Norwegian or Sami, letter d"),
		grunn("23-e", 23, 'e', "karakter 2 eller høyere i norsk eller samisk i videregående opplæring", "karakter 2 eller høgare i norsk eller samisk i vidaregåande opplæring", "grade 2 or higher in Norwegian or Sami in upper secondary education"),
		grunn("23-f", 23, 'f', "godkjent realkompetanse i norsk eller samisk", "godkjend realkompetanse i norsk eller samisk", "recognised prior learning in Norwegian or Sami"),
		grunn("23-g", 23, 'g', "kunnskaper i norsk eller samisk, bokstav g", "kunnskapar i norsk eller samisk, bokstav g", "knowledge of Norwegian or Sami, letter g"),
		grunn("23-h", 23, 'h', "inntakskrav i norsk eller samisk for universitet, høyskole eller fagskole", "inntakskrav i norsk eller samisk for universitet, høgskule eller fagskule", "admission requirement in Norwegian or Sami for university or vocational college"),
		grunn("24-a", 24, 'a', "kunnskaper om samfunnet, bokstav a", "kunnskapar om samfunnet, bokstav a", "knowledge of society, letter a"),
		grunn("24-b", 24, 'b', "kunnskaper om samfunnet, bokstav b", "kunnskapar om samfunnet, bokstav b", "knowledge of society, letter b"),
		grunn("24-c", 24, 'c', "karakter 2 eller høyere i samfunnskunnskap", "karakter 2 eller høgare i samfunnskunnskap", "grade 2 or higher in social studies"),
		grunn("24-d", 24, 'd', "godkjent realkompetanse i samfunnskunnskap", "godkjend realkompetanse i samfunnskunnskap", "recognised prior learning in social studies"),
		grunn("24-e", 24, 'e', "minst 10 studiepoeng i samfunnsfag", "minst 10 studiepoeng i samfunnsfag", "at least 10 credits in social science"),
		grunn("25", 25, 0, "helsemessige eller andre tungtveiende årsaker", "helsemessige eller andre tungtvegande årsaker", "health or other weighty reasons"),
		grunn("36", 36, 0, "fritak fra prøve etter § 36", "fritak frå prøve etter § 36", "exemption from tests under section 36"),
	},
}

func (fritaksgrunnerverk) Kodeverk() *lov.Kodeverk { return &Fritaksgrunner }
