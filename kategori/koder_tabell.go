package kategori

import "github.com/nirregler/integrering/lov"

type (
	bokstavverk struct{}
	radverk     struct{}
	grunnverk   struct{}
)

// Bokstav is a letter of integreringsloven § 9 første ledd: the permits that give rett og plikt.
type Bokstav = lov.Enum[bokstavverk]

// The letters.
const (
	BokstavA Bokstav = iota + 1
	BokstavB
	BokstavC
	BokstavD
	BokstavE
	BokstavF
	BokstavG
)

func paragraf9(bokstav byte) []lov.Referanse { return []lov.Referanse{loven(9, 1, bokstav, 0)} }

// Bokstaver is the code list of [Bokstav].
var Bokstaver = lov.Kodeverk{
	Navn:  "tillatelse-paragraf-9",
	Tekst: lov.Tekst{"Oppholdstillatelse etter § 9", "Opphaldsløyve etter § 9", "Permit under section 9"},
	Koder: []lov.Kode{
		{Kode: "a", Tekst: lov.Tekst{"flyktning", "flyktning", "refugee"}, Hjemmel: paragraf9('a')},
		{Kode: "b", Tekst: lov.Tekst{"overføringsflyktning", "overføringsflyktning", "resettlement refugee"}, Hjemmel: paragraf9('b')},
		{Kode: "c", Tekst: lov.Tekst{"fornybar tillatelse etter søknad om beskyttelse", "løyve som kan fornyast, etter søknad om vern", "renewable permit after an application for protection"}, Hjemmel: paragraf9('c')},
		{Kode: "d", Tekst: lov.Tekst{"begrenset tillatelse som medlem av barnefamilie", "avgrensa løyve som medlem av barnefamilie", "limited permit as a member of a family with children"}, Hjemmel: paragraf9('d')},
		{Kode: "e", Tekst: lov.Tekst{"kollektiv beskyttelse", "kollektivt vern", "collective protection"}, Hjemmel: paragraf9('e')},
		{Kode: "f", Tekst: lov.Tekst{"familiemedlem til en som nevnt i bokstav a til e", "familiemedlem til ein som nemnd i bokstav a til e", "family member of someone named in letters a to e"}, Hjemmel: append(paragraf9('f'), loven(9, 2, 0, 0))},
		{Kode: "g", Tekst: lov.Tekst{"fornybar tillatelse på selvstendig grunnlag", "løyve på sjølvstendig grunnlag som kan fornyast", "renewable permit on an independent basis"}, Hjemmel: paragraf9('g')},
	},
}

func (bokstavverk) Kodeverk() *lov.Kodeverk { return &Bokstaver }

// Rad is the row of the decision table that decides.
type Rad = lov.Enum[radverk]

// The rows, in the order in which the conditions are told; last those of introduksjonsloven alone.
const (
	RadStatsborger Rad = iota + 1
	RadUtenTillatelse
	RadAnnenTillatelse
	RadIkkeBosatt
	RadEoes
	RadAvbrutt
	RadUnder18
	RadEtterAvtale
	RadUtenAvtalekrav
	RadFlyktningEtterFamilie
	RadKollektiv
	RadKollektivIProgram
	RadFamilie
	RadOver55
	RadUtenAvtale
	RadToAar
	RadToAarKanTilbys
	RadArbeid
	RadEtterKollektiv

	// Introduksjonsloven alone.
	RadUnderAldersgruppen
	RadUtenBehov
	RadParagraf2
	RadToAarParagraf2
)

// Rader is the code list of [Rad]. A code without hjemmel rests on no provision of its own.
var Rader = lov.Kodeverk{
	Navn:  "kategorirad",
	Tekst: lov.Tekst{"Hva som avgjør kategorien", "Kva som avgjer kategorien", "What decides the category"},
	Koder: []lov.Kode{
		{Kode: "norsk-statsborger", Tekst: lov.Tekst{"norsk statsborger", "norsk statsborgar", "Norwegian citizen"}, Hjemmel: radhjemmel(loven(2, 0, 'b', 0))},
		{Kode: "uten-tillatelse", Tekst: lov.Tekst{"uten oppholdstillatelse", "utan opphaldsløyve", "without a residence permit"}, Hjemmel: radhjemmel(loven(2, 0, 'b', 0))},
		{Kode: "annen-tillatelse", Tekst: lov.Tekst{"oppholdstillatelse som ikke gir program", "opphaldsløyve som ikkje gir program", "residence permit that gives no programme"}, Hjemmel: radhjemmel(loven(9, 1, 0, 0), loven(8, 3, 0, 1))},
		{Kode: "ikke-bosatt", Tekst: lov.Tekst{"ikke bosatt i en kommune", "ikkje busett i ein kommune", "not settled in a municipality"}, Hjemmel: radhjemmel(loven(8, 1, 0, 1))},
		{Kode: "eoes-eller-nordisk", Tekst: lov.Tekst{"nordisk borger eller omfattet av EØS-avtalen", "nordisk borgar eller omfatta av EØS-avtala", "Nordic citizen or covered by the EEA Agreement"}, Hjemmel: radhjemmel(loven(8, 5, 0, 0))},
		{Kode: "avbrutt-eller-avvist", Tekst: lov.Tekst{"har avbrutt eller avvist programmet", "har avbrote eller avvist programmet", "has broken off or declined the programme"}, Hjemmel: radhjemmel(loven(3, 3, 0, 0))},
		{Kode: "under-18", Tekst: lov.Tekst{"under aldersgruppen da tillatelsen ble innvilget", "under aldersgruppa da løyvet vart innvilga", "below the age group when the permit was granted"}, Hjemmel: radhjemmel(loven(8, 1, 0, 2))},
		{Kode: "etter-avtale", Tekst: lov.Tekst{"bosatt etter avtale", "busett etter avtale", "settled by agreement"}, Hjemmel: radhjemmel(loven(8, 1, 0, 1))},
		{Kode: "uten-avtalekrav", Tekst: lov.Tekst{"tillatelse etter § 9 første ledd bokstav f eller g, uten krav om avtale", "løyve etter § 9 første ledd bokstav f eller g, utan krav om avtale", "permit under section 9, first paragraph, letter f or g, no agreement required"}, Hjemmel: radhjemmel(loven(8, 2, 0, 1))},
		{Kode: "flyktning-etter-familie", Tekst: lov.Tekst{"flyktning etter å ha vært familiemedlem, uten krav om avtale", "flyktning etter å ha vore familiemedlem, utan krav om avtale", "refugee after having been a family member, no agreement required"}, Hjemmel: radhjemmel(loven(8, 2, 0, 2))},
		{Kode: "kollektiv", Tekst: lov.Tekst{"kollektiv beskyttelse, reglene fra 15. juni 2022 til 31. desember 2025", "kollektivt vern, reglane frå 15. juni 2022 til 31. desember 2025", "collective protection, the rules from 15 June 2022 to 31 December 2025"}, Hjemmel: radhjemmel(paragraf37c(1))},
		{Kode: "kollektiv-i-program", Tekst: lov.Tekst{"kollektiv beskyttelse fra før 2026", "kollektivt vern frå før 2026", "collective protection from before 2026"}, Hjemmel: radhjemmel(paragraf37c(0))},
		{Kode: "familie", Tekst: lov.Tekst{"familiemedlem til andre", "familiemedlem til andre", "family member of others"}, Hjemmel: radhjemmel(loven(8, 3, 0, 1))},
		{Kode: "over-55", Tekst: lov.Tekst{"over aldersgruppen", "over aldersgruppa", "above the age group"}, Hjemmel: radhjemmel(loven(8, 3, 0, 1))},
		{Kode: "uten-avtale", Tekst: lov.Tekst{"bosatt uten avtale", "busett utan avtale", "settled without agreement"}, Hjemmel: radhjemmel(loven(8, 3, 0, 1))},
		{Kode: "to-aar", Tekst: lov.Tekst{"bodd to år i en kommune med tillatelse etter § 9", "budd to år i ein kommune med løyve etter § 9", "has lived two years in a municipality with a permit under section 9"}, Hjemmel: radhjemmel(loven(8, 1, 0, 3))},
		{Kode: "to-aar-kan-tilbys", Tekst: lov.Tekst{"bodd to år i en kommune", "budd to år i ein kommune", "has lived two years in a municipality"}, Hjemmel: radhjemmel(loven(8, 3, 0, 2))},
		{Kode: "arbeid", Tekst: lov.Tekst{"i arbeid eller med tilbud om arbeid på minst 30 timer i uken", "i arbeid eller med tilbod om arbeid på minst 30 timar i veka", "in work or with an offer of work of at least 30 hours a week"}, Hjemmel: radhjemmel(loven(8, 4, 0, 1))},
		{Kode: "etter-kollektiv", Tekst: lov.Tekst{"har hatt kollektiv beskyttelse og vedtak etter kapittel 6A", "har hatt kollektivt vern og vedtak etter kapittel 6A", "has had collective protection and a decision under chapter 6A"}, Hjemmel: radhjemmel(paragraf43h)},
		{Kode: "under-aldersgruppen", Tekst: lov.Tekst{"under aldersgruppen", "under aldersgruppa", "below the age group"}, Hjemmel: radhjemmel(introloven(2, 1, 0))},
		{Kode: "uten-behov", Tekst: lov.Tekst{"uten behov for grunnleggende kvalifisering", "utan behov for grunnleggjande kvalifisering", "without a need for basic qualification"}, Hjemmel: radhjemmel(introloven(2, 1, 0))},
		{Kode: "paragraf-2-uten-avtalekrav", Tekst: lov.Tekst{"tillatelse etter introduksjonsloven § 2 bokstav d eller e, uten krav om avtale", "løyve etter introduksjonslova § 2 bokstav d eller e, utan krav om avtale", "permit under section 2, letter d or e, of the Introduction Act, no agreement required"}, Hjemmel: radhjemmel(introloven(2, 0, 0))},
		{Kode: "paragraf-2-to-aar", Tekst: lov.Tekst{"to år er gått etter introduksjonsloven § 2", "to år er gått etter introduksjonslova § 2", "two years have passed under section 2 of the Introduction Act"}, Hjemmel: radhjemmel(introloven(2, 0, 0))},
	},
}

func radhjemmel(rr ...lov.Referanse) []lov.Referanse { return rr }

func (radverk) Kodeverk() *lov.Kodeverk { return &Rader }

// Endringsgrunn is why the answer of the decision table changes from one day to the next.
type Endringsgrunn = lov.Enum[grunnverk]

// The causes.
const (
	GrunnBosatt Endringsgrunn = iota + 1
	GrunnFlyttet
	GrunnNyTillatelse
	GrunnUtloept
	GrunnTilbakekalt
	GrunnStatsborger
	GrunnArbeid
	GrunnArbeidOpphoert
	GrunnToAar
	GrunnAvbrutt
	GrunnLovendring
	GrunnAlder // introduksjonsloven alone: the age on the day
)

// Endringsgrunner is the code list of [Endringsgrunn].
var Endringsgrunner = lov.Kodeverk{
	Navn:  "endringsgrunn",
	Tekst: lov.Tekst{"Hvorfor kategorien endres", "Kvifor kategorien blir endra", "Why the category changes"},
	Koder: []lov.Kode{
		{Kode: "bosatt", Tekst: lov.Tekst{"bosatt i en kommune", "busett i ein kommune", "settled in a municipality"}, Hjemmel: radhjemmel(loven(8, 1, 0, 1))},
		{Kode: "flyttet", Tekst: lov.Tekst{"bosatt i en annen kommune", "busett i ein annan kommune", "settled in another municipality"}, Hjemmel: radhjemmel(loven(8, 1, 0, 1))},
		{Kode: "ny-tillatelse", Tekst: lov.Tekst{"ny oppholdstillatelse", "nytt opphaldsløyve", "new residence permit"}, Hjemmel: radhjemmel(loven(9, 1, 0, 0))},
		{Kode: "tillatelse-utloept", Tekst: lov.Tekst{"oppholdstillatelsen er utløpt", "opphaldsløyvet er gått ut", "the residence permit has expired"}, Hjemmel: radhjemmel(loven(2, 0, 'b', 0))},
		{Kode: "tillatelse-tilbakekalt", Tekst: lov.Tekst{"oppholdstillatelsen er tilbakekalt", "opphaldsløyvet er kalla tilbake", "the residence permit has been revoked"}, Hjemmel: radhjemmel(loven(2, 0, 'b', 0))},
		{Kode: "norsk-statsborger", Tekst: lov.Tekst{"norsk statsborgerskap", "norsk statsborgarskap", "Norwegian citizenship"}, Hjemmel: radhjemmel(loven(2, 0, 'b', 0))},
		{Kode: "arbeid", Tekst: lov.Tekst{"arbeid eller tilbud om arbeid", "arbeid eller tilbod om arbeid", "work or an offer of work"}, Hjemmel: radhjemmel(loven(8, 4, 0, 1))},
		{Kode: "arbeid-opphoert", Tekst: lov.Tekst{"arbeidet er opphørt eller tilbudet falt bort", "arbeidet er slutt eller tilbodet falle bort", "the work has ended or the offer lapsed"}, Hjemmel: radhjemmel(loven(8, 4, 0, 2))},
		{Kode: "to-aar", Tekst: lov.Tekst{"to år er gått", "to år er gått", "two years have passed"}, Hjemmel: radhjemmel(loven(8, 1, 0, 3), loven(8, 3, 0, 2))},
		{Kode: "avbrutt-eller-avvist", Tekst: lov.Tekst{"programmet er avbrutt eller avvist", "programmet er avbrote eller avvist", "the programme was broken off or declined"}, Hjemmel: radhjemmel(loven(3, 3, 0, 0))},
		{Kode: "lovendring", Tekst: lov.Tekst{"loven er endret", "lova er endra", "the law has changed"}},
		{Kode: "alder", Tekst: lov.Tekst{"en aldersgrense er nådd", "ei aldersgrense er nådd", "an age limit has been reached"}, Hjemmel: radhjemmel(introloven(2, 1, 0))},
	},
}

func (grunnverk) Kodeverk() *lov.Kodeverk { return &Endringsgrunner }
