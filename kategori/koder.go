package kategori

import "github.com/nirregler/integrering/lov"

type (
	hjemmelverk   struct{}
	utdanningverk struct{}
	kravtypeverk  struct{}
	kravgrunnverk struct{}
	hendelseverk  struct{}
	kategoriverk  struct{}
)

func utl(paragraf uint16, ledd uint8, bokstav byte) []lov.Referanse {
	return []lov.Referanse{{Lov: lov.Utlendingsloven, Paragraf: paragraf, Ledd: ledd, Bokstav: bokstav}}
}

func intl(paragraf uint16, ledd uint8) []lov.Referanse {
	return []lov.Referanse{{Lov: lov.Integreringsloven, Paragraf: paragraf, Ledd: ledd}}
}

// Hjemmel is the provision of utlendingsloven that a permit rests on, as far as integreringsloven §§ 9, 27 and 28 tell them apart.
type Hjemmel = lov.Enum[hjemmelverk]

// The provisions.
const (
	Utl28   Hjemmel = iota + 1
	Utl34           // kollektiv beskyttelse
	Utl35_3         // overføringsflyktning
	Utl38_1         // after an application for protection
	Utl38_5a
	Utl38_5b
	Utl53_1b
	Utl53_2
	Utl53_3
	UtlKap6 // family
	Utl23
	Utl25
	Utl62   // permanent
	Utl1988 // utlendingsloven of 1988, before 2010
	AnnenHjemmel
)

// Oppholdshjemler is the code list of [Hjemmel].
var Oppholdshjemler = lov.Kodeverk{
	Navn:  "oppholdshjemmel",
	Tekst: lov.Tekst{"Hjemmel for oppholdstillatelse", "Heimel for opphaldsløyve", "Legal basis of the residence permit"},
	Koder: []lov.Kode{
		{Kode: "utl-28", Tekst: lov.Tekst{"flyktning (asyl)", "flyktning (asyl)", "refugee (asylum)"}, Hjemmel: utl(28, 0, 0)},
		{Kode: "utl-34", Tekst: lov.Tekst{"kollektiv beskyttelse", "kollektivt vern", "collective protection"}, Hjemmel: utl(34, 0, 0)},
		{Kode: "utl-35-3", Tekst: lov.Tekst{"innreisetillatelse som overføringsflyktning", "innreiseløyve som overføringsflyktning", "entry permit as a resettlement refugee"}, Hjemmel: utl(35, 3, 0)},
		{Kode: "utl-38-1", Tekst: lov.Tekst{"sterke menneskelige hensyn, etter søknad om beskyttelse", "sterke menneskelege omsyn, etter søknad om vern", "strong humanitarian considerations, after an application for protection"}, Hjemmel: utl(38, 1, 0)},
		{Kode: "utl-38-5-a", Tekst: lov.Tekst{"begrenset tillatelse, bokstav a", "avgrensa løyve, bokstav a", "limited permit, letter a"}, Hjemmel: utl(38, 5, 'a')},
		{Kode: "utl-38-5-b", Tekst: lov.Tekst{"begrenset tillatelse, bokstav b", "avgrensa løyve, bokstav b", "limited permit, letter b"}, Hjemmel: utl(38, 5, 'b')},
		{Kode: "utl-53-1-b", Tekst: lov.Tekst{"selvstendig grunnlag, mishandling i samlivet", "sjølvstendig grunnlag, mishandling i samlivet", "independent basis, abuse in the relationship"}, Hjemmel: utl(53, 1, 'b')},
		{Kode: "utl-53-2", Tekst: lov.Tekst{"selvstendig grunnlag, urimelige vanskeligheter i hjemlandet", "sjølvstendig grunnlag, urimelege vanskar i heimlandet", "independent basis, unreasonable difficulties in the home country"}, Hjemmel: utl(53, 2, 0)},
		{Kode: "utl-53-3", Tekst: lov.Tekst{"selvstendig grunnlag, ekteskapssak", "sjølvstendig grunnlag, ekteskapssak", "independent basis, matrimonial case"}, Hjemmel: utl(53, 3, 0)},
		{Kode: "utl-kap6", Tekst: lov.Tekst{"familieinnvandring etter utlendingsloven kapittel 6", "familieinnvandring etter utlendingslova kapittel 6", "family immigration under the Immigration Act chapter 6"}},
		{Kode: "utl-23", Tekst: lov.Tekst{"arbeidstaker", "arbeidstakar", "employee"}, Hjemmel: utl(23, 0, 0)},
		{Kode: "utl-25", Tekst: lov.Tekst{"selvstendig næringsdrivende", "sjølvstendig næringsdrivande", "self-employed"}, Hjemmel: utl(25, 0, 0)},
		{Kode: "utl-62", Tekst: lov.Tekst{"permanent oppholdstillatelse", "permanent opphaldsløyve", "permanent residence permit"}, Hjemmel: utl(62, 0, 0)},
		{Kode: "utl-1988", Tekst: lov.Tekst{"tillatelse etter utlendingsloven av 1988", "løyve etter utlendingslova av 1988", "permit under the Immigration Act of 1988"}},
		{Kode: "annen", Tekst: lov.Tekst{"annen hjemmel", "annan heimel", "other basis"}},
	},
}

func (hjemmelverk) Kodeverk() *lov.Kodeverk { return &Oppholdshjemler }

// Utdanning is the highest education completed before the programme (integreringsloven §§ 13 and 14, integreringsforskriften § 65 a).
type Utdanning = lov.Enum[utdanningverk]

// The levels of education.
const (
	IkkeFullfoertGrunnskole Utdanning = iota + 1
	Grunnskole
	UnderVideregaaende // less than videregående, level unknown: NIR's «nei»
	Videregaaende      // that level or higher
)

// Utdanninger is the code list of [Utdanning].
var Utdanninger = lov.Kodeverk{
	Navn:  "utdanning",
	Tekst: lov.Tekst{"Utdanningsbakgrunn", "Utdanningsbakgrunn", "Educational background"},
	Koder: []lov.Kode{
		{Kode: "ikke-fullfoert-grunnskole", Tekst: lov.Tekst{"ikke fullført grunnskole", "ikkje fullført grunnskule", "primary and lower secondary school not completed"}},
		{Kode: "grunnskole", Tekst: lov.Tekst{"fullført grunnskole", "fullført grunnskule", "primary and lower secondary school completed"}},
		{Kode: "under-videregaaende", Tekst: lov.Tekst{"mindre enn videregående, nivået ikke kjent", "mindre enn vidaregåande, nivået ikkje kjent", "less than upper secondary, level unknown"}},
		{Kode: "videregaaende", Tekst: lov.Tekst{"videregående nivå eller høyere", "vidaregåande nivå eller høgare", "upper secondary level or higher"}, Hjemmel: []lov.Referanse{{Lov: lov.Integreringsforskriften, Paragraf: 65, Tillegg: 'a'}}},
	},
}

func (utdanningverk) Kodeverk() *lov.Kodeverk { return &Utdanninger }

// Kravtype is what a krav asks for.
type Kravtype = lov.Enum[kravtypeverk]

// The kinds of krav.
const (
	Oppstart Kravtype = iota + 1
	UtsattOppstart
)

// Kravtyper is the code list of [Kravtype].
var Kravtyper = lov.Kodeverk{
	Navn:  "kravtype",
	Tekst: lov.Tekst{"Krav eller søknad", "Krav eller søknad", "Kind of request"},
	Koder: []lov.Kode{
		{Kode: "oppstart", Tekst: lov.Tekst{"oppstart", "oppstart", "start"}},
		{Kode: "utsatt-oppstart", NIR: "Utsatt oppstart", Tekst: lov.Tekst{"utsatt oppstart", "utsett oppstart", "deferred start"}, Hjemmel: intl(26, 2)},
	},
}

func (kravtypeverk) Kodeverk() *lov.Kodeverk { return &Kravtyper }

// Kravgrunn is why utsatt oppstart is asked for (integreringsloven § 26 andre ledd).
type Kravgrunn = lov.Enum[kravgrunnverk]

// The grounds of a krav.
const (
	Omsorgsforpliktelser Kravgrunn = iota + 1
	Tilbakeholdelse
	AnnenKravgrunn
)

// Kravgrunner is the code list of [Kravgrunn].
var Kravgrunner = lov.Kodeverk{
	Navn:  "kravgrunn",
	Tekst: lov.Tekst{"Grunn til utsatt oppstart", "Grunn til utsett oppstart", "Ground of a deferred start"},
	Koder: []lov.Kode{
		{Kode: "omsorgsforpliktelser", Tekst: lov.Tekst{"store omsorgsforpliktelser", "store omsorgsplikter", "extensive care obligations"}, Hjemmel: intl(26, 2)},
		{Kode: "tilbakeholdelse", Tekst: lov.Tekst{"holdt tilbake fra å delta", "halden tilbake frå å delta", "held back from taking part"}, Hjemmel: intl(26, 2)},
		{Kode: "annet", Tekst: lov.Tekst{"annen grunn", "annan grunn", "other ground"}},
	},
}

func (kravgrunnverk) Kodeverk() *lov.Kodeverk { return &Kravgrunner }

// Hendelse is a kind of event in Folkeregisteret.
type Hendelse = lov.Enum[hendelseverk]

// The events.
const (
	Flyttet Hendelse = iota + 1
	Utvandret
	Doed
)

// Hendelser is the code list of [Hendelse].
var Hendelser = lov.Kodeverk{
	Navn:  "folkeregisterhendelse",
	Tekst: lov.Tekst{"Hendelse i Folkeregisteret", "Hending i Folkeregisteret", "Event in the National Population Register"},
	Koder: []lov.Kode{
		{Kode: "flyttet", Tekst: lov.Tekst{"flyttet til en annen kommune", "flytta til ein annan kommune", "moved to another municipality"}},
		{Kode: "utvandret", Tekst: lov.Tekst{"utvandret", "utvandra", "emigrated"}},
		{Kode: "doed", Tekst: lov.Tekst{"død", "død", "dead"}},
	},
}

func (hendelseverk) Kodeverk() *lov.Kodeverk { return &Hendelser }

// Kategori is what a participant has in an ordning (integreringsloven §§ 8 and 26; NIR: kategori).
type Kategori = lov.Enum[kategoriverk]

// The kategorier.
const (
	RettOgPlikt Kategori = iota + 1
	Rett
	Plikt
	KanTilbys
	Ingen
)

// Kategorier is the code list of [Kategori].
var Kategorier = lov.Kodeverk{
	Navn:  "kategori",
	Tekst: lov.Tekst{"Kategori", "Kategori", "Category"},
	Koder: []lov.Kode{
		{Kode: "rett-og-plikt", Tekst: lov.Tekst{"rett og plikt", "rett og plikt", "right and duty"}, Hjemmel: append(intl(8, 1), intl(26, 1)...)},
		{Kode: "rett", Tekst: lov.Tekst{"rett", "rett", "right"}},
		{Kode: "plikt", Tekst: lov.Tekst{"plikt", "plikt", "duty"}, Hjemmel: intl(26, 3)},
		{Kode: "kan-tilbys", Tekst: lov.Tekst{"kan tilbys", "kan tilbydast", "may be offered"}, Hjemmel: intl(8, 3)},
		{Kode: "ingen", Tekst: lov.Tekst{"ingen", "ingen", "none"}},
	},
}

func (kategoriverk) Kodeverk() *lov.Kodeverk { return &Kategorier }
