package integrering

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/internal/leser"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// SkjemaDeltakerID is the value of `skjema` in the documents that [Les] reads.
const SkjemaDeltakerID = "deltaker/1"

// The bounds of whole numbers and hours in a document.
const (
	maksVarighet   = 120 // months
	maksReisedager = 60
	foersteAar     = 1900
	sisteAar       = 2150
	maksUke        = 53
	maksModul      = 3
	timerIUka      = 168
	maksPeriode    = 20 * 12 // months of a fravær or a permisjon
	kommunesifre   = 4
	bydelssifre    = 6
	periodeForLang = "forventet en periode på høyst 20 år"
)

// Titles that many lists share.
var (
	tittelID       = lov.Tekst{"avsenderens egen id for raden", "avsendaren sin eigen id for rada", "the caller's own id of the row"}
	tittelReg      = lov.Tekst{"dagen den ble registrert", "dagen ho vart registrert", "the day it was registered"}
	tittelFra      = lov.Tekst{"første dag", "første dag", "first day"}
	tittelTil      = lov.Tekst{"siste dag", "siste dag", "last day"}
	tittelDato     = lov.Tekst{"dato", "dato", "date"}
	tittelKommune  = lov.Tekst{"kommunenummer", "kommunenummer", "municipality number"}
	tittelPerUke   = lov.Tekst{"timer per uke", "timar per veke", "hours per week"}
	tittelFravaer  = lov.Tekst{"timer fravær", "timar fråvær", "hours of absence"}
	tittelAar      = lov.Tekst{"år (ISO-uke)", "år (ISO-veke)", "year (ISO week)"}
	tittelUke      = lov.Tekst{"ISO-uke", "ISO-veke", "ISO week"}
	tittelGjeldIkk = lov.Tekst{"gjelder ikke lenger", "gjeld ikkje lenger", "no longer in force"}
)

// rad returns the table of a list whose elements carry lov.Rekke.
func rad[T any](rekke func(*T) *lov.Rekke, felter ...leser.Felt[T]) *leser.Tabell[T] {
	return leser.Ny(append([]leser.Felt[T]{
		leser.ID("id", tittelID, func(t *T) *string { return &rekke(t).ID }),
		leser.Dag("registrert", tittelReg, func(t *T) *date.Date { return &rekke(t).Registrert }),
	}, felter...)...)
}

func kommune[T any](p func(*T) *string) leser.Felt[T] {
	return leser.Sifre("kommune", tittelKommune, kommunesifre, leser.UgyldigKommune, p)
}

func uke[T any](aar func(*T) *uint16, nr func(*T) *uint8) []leser.Felt[T] {
	return []leser.Felt[T]{
		leser.Heltall("aar", tittelAar, foersteAar, sisteAar, aar),
		leser.Heltall("uke", tittelUke, 1, maksUke, nr),
	}
}

// forLang reports whether a period, both days included, is longer than 20 years.
func forLang(fra, til date.Date) bool {
	return fra != 0 && til != 0 && til >= calendar.AddMonths(fra, maksPeriode)
}

var oppholdstabell = rad(func(t *kategori.Oppholdstillatelse) *lov.Rekke { return &t.Rekke },
	leser.Kode("hjemmel", lov.Tekst{"hjemmel i utlendingsloven", "heimel i utlendingslova", "legal basis"}, func(t *kategori.Oppholdstillatelse) *kategori.Hjemmel { return &t.Hjemmel }),
	leser.Dag("vedtaksdato", lov.Tekst{"dagen den ble innvilget", "dagen ho vart innvilga", "the day it was granted"}, func(t *kategori.Oppholdstillatelse) *date.Date { return &t.Vedtaksdato }),
	leser.Dag("gyldigFra", lov.Tekst{"første gyldige dag", "første gyldige dag", "first day it is valid"}, func(t *kategori.Oppholdstillatelse) *date.Date { return &t.GyldigFra }),
	leser.Dag("gyldigTil", lov.Tekst{"siste gyldige dag", "siste gyldige dag", "last day it is valid"}, func(t *kategori.Oppholdstillatelse) *date.Date { return &t.GyldigTil }),
	leser.Dag("tilbakekaltFra", lov.Tekst{"dagen for endelig vedtak om tilbakekall", "dagen for endeleg vedtak om tilbakekall", "the day of the final decision to revoke it"}, func(t *kategori.Oppholdstillatelse) *date.Date { return &t.TilbakekaltFra }),
	leser.JaNei("fornybar", lov.Tekst{"kan fornyes", "kan fornyast", "renewable"}, func(t *kategori.Oppholdstillatelse) *lov.JaNei { return &t.Fornybar }),
	leser.JaNei("grunnlagForPermanent", lov.Tekst{"kan danne grunnlag for permanent oppholdstillatelse", "kan danne grunnlag for permanent opphaldsløyve", "can ground a permanent permit"}, func(t *kategori.Oppholdstillatelse) *lov.JaNei { return &t.GrunnlagForPermanent }),
	leser.JaNei("barnefamilie", lov.Tekst{"medlem av barnefamilie", "medlem av barnefamilie", "member of a family with children"}, func(t *kategori.Oppholdstillatelse) *lov.JaNei { return &t.Barnefamilie }),
	leser.JaNei("fornyelse", lov.Tekst{"er en fornyelse (ikke oppgitt: en senere rad med samme hjemmel er det)", "er ei fornying (ikkje oppgitt: ei seinare rad med same heimel er det)", "is a renewal (not given: a later row with the same basis is one)"}, func(t *kategori.Oppholdstillatelse) *lov.JaNei { return &t.Fornyelse }),
	leser.Dag("soeknadsdato", lov.Tekst{"dagen det ble søkt om beskyttelse eller familiegjenforening", "dagen det vart søkt om vern eller familiegjensameining", "the day of the application for protection or family reunion"}, func(t *kategori.Oppholdstillatelse) *date.Date { return &t.Soeknadsdato }),
	leser.Objekt("referanseperson", lov.Tekst{"referansepersonen", "referansepersonen", "the person that the family member was reunited with"}, leser.Ny(
		leser.Kode("hjemmel", lov.Tekst{"hjemmel for referansepersonens tillatelse", "heimel for løyvet til referansepersonen", "legal basis of that person's permit"}, func(t *kategori.Referanseperson) *kategori.Hjemmel { return &t.Hjemmel }),
		leser.JaNei("permanent", lov.Tekst{"har permanent oppholdstillatelse", "har permanent opphaldsløyve", "has a permanent permit"}, func(t *kategori.Referanseperson) *lov.JaNei { return &t.Permanent }),
		leser.Dag("bosattIKommuneFra", lov.Tekst{"bosatt i en kommune fra", "busett i ein kommune frå", "settled in a municipality from"}, func(t *kategori.Referanseperson) *date.Date { return &t.BosattIKommuneFra }),
		leser.Dag("vedtaksdato", lov.Tekst{"dagen referansepersonens tillatelse ble innvilget", "dagen løyvet til referansepersonen vart innvilga", "the day that person's permit was granted"}, func(t *kategori.Referanseperson) *date.Date { return &t.Vedtaksdato }),
	), func(t *kategori.Oppholdstillatelse) *kategori.Referanseperson { return &t.Referanseperson }, func(t *kategori.Oppholdstillatelse) *bool { return &t.Referanseperson.Gitt }),
).Med(leser.Periode("gyldigFra", "gyldigTil", func(t *kategori.Oppholdstillatelse) (fra, til date.Date) { return t.GyldigFra, t.GyldigTil }))

var bosettingtabell = rad(func(t *kategori.Bosetting) *lov.Rekke { return &t.Rekke },
	kommune(func(t *kategori.Bosetting) *string { return &t.Kommune }),
	leser.Dag("fra", tittelFra, func(t *kategori.Bosetting) *date.Date { return &t.Fra }),
	leser.Dag("til", tittelTil, func(t *kategori.Bosetting) *date.Date { return &t.Til }),
	leser.JaNei("etterAvtale", lov.Tekst{"bosatt etter avtale med integreringsmyndighetene", "busett etter avtale med integreringsstyresmaktene", "settled by agreement with the integration authorities"}, func(t *kategori.Bosetting) *lov.JaNei { return &t.EtterAvtale }),
).Med(leser.Periode("fra", "til", func(t *kategori.Bosetting) (fra, til date.Date) { return t.Fra, t.Til }))

var oppfoelgingtabell = rad(func(t *kategori.Oppfoelging) *lov.Rekke { return &t.Rekke },
	kommune(func(t *kategori.Oppfoelging) *string { return &t.Kommune }),
	leser.Sifre("bydel", lov.Tekst{"bydelsnummer", "bydelsnummer", "city district number"}, bydelssifre, leser.UgyldigBydel, func(t *kategori.Oppfoelging) *string { return &t.Bydel }),
	leser.Dag("fra", tittelFra, func(t *kategori.Oppfoelging) *date.Date { return &t.Fra }),
	leser.Dag("til", tittelTil, func(t *kategori.Oppfoelging) *date.Date { return &t.Til }),
).Med(leser.Periode("fra", "til", func(t *kategori.Oppfoelging) (fra, til date.Date) { return t.Fra, t.Til }))

var barntabell = rad(func(t *fravaer.Barn) *lov.Rekke { return &t.Rekke },
	leser.Dag("foedselsdato", lov.Tekst{"fødselsdato", "fødselsdato", "date of birth"}, func(t *fravaer.Barn) *date.Date { return &t.Foedselsdato }),
	leser.JaNei("kroniskSyk", lov.Tekst{"er kronisk syk", "er kronisk sjuk", "has a chronic illness"}, func(t *fravaer.Barn) *lov.JaNei { return &t.KroniskSyk }),
	leser.JaNei("aleneomsorg", lov.Tekst{"deltakeren har aleneomsorg", "deltakaren har aleineomsorg", "the participant has sole care"}, func(t *fravaer.Barn) *lov.JaNei { return &t.Aleneomsorg }),
	leser.Dag("omsorgFra", lov.Tekst{"omsorgen overtatt fra (adopsjon)", "omsorga overteken frå (adopsjon)", "care taken over from (adoption)"}, func(t *fravaer.Barn) *date.Date { return &t.OmsorgFra }),
)

var kravtabell = rad(func(t *kategori.Krav) *lov.Rekke { return &t.Rekke },
	leser.Kode("ordning", lov.Tekst{"ordning", "ordning", "scheme"}, func(t *kategori.Krav) *vedtak.Ordning { return &t.Ordning }),
	leser.Dag("dato", tittelDato, func(t *kategori.Krav) *date.Date { return &t.Dato }),
	leser.Kode("type", lov.Tekst{"hva det søkes om", "kva det blir søkt om", "what is asked for"}, func(t *kategori.Krav) *kategori.Kravtype { return &t.Type }).Forvalg(`"oppstart"`),
	leser.Kode("grunn", lov.Tekst{"grunn til utsatt oppstart", "grunn til utsett oppstart", "ground of a deferred start"}, func(t *kategori.Krav) *kategori.Kravgrunn { return &t.Grunn }),
)

var arbeidstabell = rad(func(t *kategori.Arbeidsforhold) *lov.Rekke { return &t.Rekke },
	leser.Timer("timerPerUke", tittelPerUke, timerIUka, func(t *kategori.Arbeidsforhold) *lov.Timer { return &t.TimerPerUke }),
	leser.Dag("fra", tittelFra, func(t *kategori.Arbeidsforhold) *date.Date { return &t.Fra }),
	leser.Dag("til", lov.Tekst{"siste dag; for et tilbud dagen det falt bort", "siste dag; for eit tilbod dagen det fall bort", "last day; of an offer the day it lapsed"}, func(t *kategori.Arbeidsforhold) *date.Date { return &t.Til }),
	leser.Sannhet("tilbud", lov.Tekst{"er et tilbud", "er eit tilbod", "is an offer"}, func(t *kategori.Arbeidsforhold) *bool { return &t.Tilbud }),
	leser.Dag("tilbudsdato", lov.Tekst{"dagen tilbudet ble gitt", "dagen tilbodet vart gitt", "the day of the offer"}, func(t *kategori.Arbeidsforhold) *date.Date { return &t.Tilbudsdato }),
).Med(leser.Periode("fra", "til", func(t *kategori.Arbeidsforhold) (fra, til date.Date) {
	if t.Tilbud { // it can lapse before the post would have begun
		return 0, 0
	}
	return t.Fra, t.Til
}))

// utenResultat are the types of vedtak that neither grant nor refuse.
var utenResultat = []vedtak.Type{vedtak.MidlertidigStans, vedtak.PermanentStans, vedtak.Avvist, vedtak.BortfallArbeid, vedtak.BortfallEgenmelding, vedtak.Integreringsplan}

func kodeord[V lov.Verk](koder []lov.Enum[V]) []string {
	ord := make([]string, len(koder))
	for i, k := range koder {
		ord[i] = k.String()
	}
	return ord
}

var vedtakstabell = rad(func(t *vedtak.Vedtak) *lov.Rekke { return &t.Rekke },
	leser.Kode("type", lov.Tekst{"vedtakstype", "vedtakstype", "kind of decision"}, func(t *vedtak.Vedtak) *vedtak.Type { return &t.Type }).Kreves(),
	leser.Kode("ordning", lov.Tekst{"ordning", "ordning", "scheme"}, func(t *vedtak.Vedtak) *vedtak.Ordning { return &t.Ordning }).Forvalg(`"introduksjonsprogram"`),
	leser.Kode("resultat", lov.Tekst{"resultat", "resultat", "result"}, func(t *vedtak.Vedtak) *vedtak.Resultat { return &t.Resultat }).Forvalg(`"innvilgelse"`),
	leser.Dag("vedtaksdato", lov.Tekst{"vedtaksdato", "vedtaksdato", "date of the decision"}, func(t *vedtak.Vedtak) *date.Date { return &t.Vedtaksdato }),
	leser.Dag("startdato", lov.Tekst{"startdato", "startdato", "start date"}, func(t *vedtak.Vedtak) *date.Date { return &t.Startdato }),
	leser.Dag("sluttdato", lov.Tekst{"sluttdato", "sluttdato", "end date"}, func(t *vedtak.Vedtak) *date.Date { return &t.Sluttdato }),
	kommune(func(t *vedtak.Vedtak) *string { return &t.Kommune }),
	leser.Sannhet("ikkeGjeldende", tittelGjeldIkk, func(t *vedtak.Vedtak) *bool { return &t.IkkeGjeldende }),
	leser.Heltall("maaneder", lov.Tekst{"måneder av en forlengelse eller utvidet norsk (ikke oppgitt: det meste)", "månader av ei forlenging eller utvida norsk (ikkje oppgitt: det meste)", "months of an extension (not given: the maximum)"}, 1, maksVarighet, func(t *vedtak.Vedtak) *uint8 { return &t.Maaneder }),
	leser.Heltall("fastsattVarighet", lov.Tekst{"varighet fastsatt i planen, i måneder", "lengd fastsett i planen, i månader", "months fixed in the plan"}, 1, maksVarighet, func(t *vedtak.Vedtak) *uint8 { return &t.FastsattVarighet }),
	leser.Kode("permisjonstype", lov.Tekst{"permisjonstype", "permisjonstype", "kind of leave"}, func(t *vedtak.Vedtak) *vedtak.Permisjonstype { return &t.Permisjonstype }),
	leser.Kode("velferdsgrunn", lov.Tekst{"grunn til velferdspermisjon", "grunn til velferdspermisjon", "ground of welfare leave"}, func(t *vedtak.Vedtak) *vedtak.Velferdsgrunn { return &t.Velferdsgrunn }),
	leser.Heltall("reisedager", lov.Tekst{"reisedager", "reisedagar", "days of travel"}, 0, maksReisedager, func(t *vedtak.Vedtak) *uint8 { return &t.Reisedager }),
	leser.Kode("telleenhet", lov.Tekst{"enheten permisjonen er registrert i", "eininga permisjonen er registrert i", "the unit that the leave is registered in"}, func(t *vedtak.Vedtak) *vedtak.Telleenhet { return &t.Telleenhet }).Forvalg(`"virkedager"`),
	leser.Kode("grunn", lov.Tekst{"grunn til fritak eller utsatt oppstart", "grunn til fritak eller utsett oppstart", "ground of an exemption or deferred start"}, func(t *vedtak.Vedtak) *vedtak.Fritaksgrunn { return &t.Grunn }),
	leser.JaNei("rettFallerBort", lov.Tekst{"kommunen lar retten falle bort", "kommunen lèt retten falle bort", "the municipality ended the right"}, func(t *vedtak.Vedtak) *lov.JaNei { return &t.RettFallerBort }),
	leser.Timer("timer", lov.Tekst{"timer behovsprøvd norsk", "timar behovsprøvd norsk", "hours of needs-tested Norwegian"}, lov.MaksMengde, func(t *vedtak.Vedtak) *lov.Timer { return &t.Timer }),
	leser.Tekst("begrunnelse", lov.Tekst{"begrunnelse for et avslag; gjengis aldri", "grunngiving for eit avslag; blir aldri attgitt", "reasons of a refusal; never repeated"}, func(t *vedtak.Vedtak) *string { return &t.Begrunnelse }),
).Med(
	leser.Periode("startdato", "sluttdato", func(t *vedtak.Vedtak) (fra, til date.Date) { return t.Startdato, t.Sluttdato }),
	func(t *vedtak.Vedtak) (felt, kode, melding string) {
		if t.Type == vedtak.Permisjon && forLang(t.Startdato, t.Sluttdato) {
			return "sluttdato", leser.ForLangPeriode, periodeForLang
		}
		return "", "", ""
	},
).Uten("resultat", "type", kodeord(utenResultat), func(t *vedtak.Vedtak) bool {
	return t.Resultat != 0 && slices.Contains(utenResultat, t.Type)
})

var sluttmaaltabell = rad(func(t *sluttmaal.Registrering) *lov.Rekke { return &t.Rekke },
	leser.Kode("kode", lov.Tekst{"sluttmål", "sluttmål", "goal"}, func(t *sluttmaal.Registrering) *sluttmaal.Kode { return &t.Kode }).Kreves(),
	leser.Dag("fra", tittelFra, func(t *sluttmaal.Registrering) *date.Date { return &t.Fra }),
)

var fravaerstabell = rad(func(t *fravaer.Fravaer) *lov.Rekke { return &t.Rekke },
	leser.Kode("type", lov.Tekst{"fraværstype", "fråværstype", "kind of absence"}, func(t *fravaer.Fravaer) *fravaer.Type { return &t.Type }).Kreves(),
	leser.Dag("fra", tittelFra, func(t *fravaer.Fravaer) *date.Date { return &t.Fra }).Kreves(),
	leser.Dag("til", tittelTil, func(t *fravaer.Fravaer) *date.Date { return &t.Til }),
	leser.Timer("timer", lov.Tekst{"timer fravær i alt", "timar fråvær i alt", "hours of absence in all"}, lov.MaksMengde, func(t *fravaer.Fravaer) *lov.Timer { return &t.Timer }),
	leser.Dager("dager", lov.Tekst{"dager fravær i alt", "dagar fråvær i alt", "days of absence in all"}, lov.MaksMengde, func(t *fravaer.Fravaer) *lov.Dager { return &t.Dager }),
	leser.Kode("dokumentasjon", lov.Tekst{"dokumentasjon av sykdom", "dokumentasjon av sjukdom", "documentation of illness"}, func(t *fravaer.Fravaer) *fravaer.Dokumentasjon { return &t.Dokumentasjon }),
	leser.ID("barn", lov.Tekst{"id til barnet", "id til barnet", "id of the child"}, func(t *fravaer.Fravaer) *string { return &t.Barn }),
	leser.Kode("rolle", lov.Tekst{"rolle ved fødsel", "rolle ved fødsel", "role at the birth"}, func(t *fravaer.Fravaer) *fravaer.Rolle { return &t.Rolle }),
	leser.Kode("grunn", lov.Tekst{"grunn til fravær etter endt fødselspermisjon", "grunn til fråvær etter avslutta fødselspermisjon", "ground of absence after parental leave"}, func(t *fravaer.Fravaer) *fravaer.Grunn { return &t.Grunn }),
).Med(
	leser.Periode("fra", "til", func(t *fravaer.Fravaer) (fra, til date.Date) { return t.Fra, t.Til }),
	func(t *fravaer.Fravaer) (felt, kode, melding string) {
		if forLang(t.Fra, t.Til) {
			return "til", leser.ForLangPeriode, periodeForLang
		}
		return "", "", ""
	},
).HoeystEn("timer", "dager", leser.BaadeTimerOgDager, func(t *fravaer.Fravaer) bool { return t.Timer.Gitt() && t.Dager.Gitt() })

var tiltakstabell = rad(func(t *tiltak.Tiltak) *lov.Rekke { return &t.Rekke },
	leser.Kode("gruppe", lov.Tekst{"tiltaksgruppe", "tiltaksgruppe", "group of measures"}, func(t *tiltak.Tiltak) *tiltak.Gruppe { return &t.Gruppe }),
	leser.Tekst("tiltak", lov.Tekst{"tiltaket", "tiltaket", "the measure"}, func(t *tiltak.Tiltak) *string { return &t.Tiltak }),
	leser.Dag("fra", tittelFra, func(t *tiltak.Tiltak) *date.Date { return &t.Fra }),
	leser.Dag("til", tittelTil, func(t *tiltak.Tiltak) *date.Date { return &t.Til }),
	leser.Timer("timerPerUke", tittelPerUke, timerIUka, func(t *tiltak.Tiltak) *lov.Timer { return &t.TimerPerUke }),
	leser.Ider("erstatter", lov.Tekst{"id-ene til tiltakene det erstatter", "id-ane til tiltaka det erstattar", "ids of the measures that it replaces"}, func(t *tiltak.Tiltak) *[]string { return &t.Erstatter }),
	leser.Sannhet("ikkeGjeldende", tittelGjeldIkk, func(t *tiltak.Tiltak) *bool { return &t.IkkeGjeldende }),
).Med(leser.Periode("fra", "til", func(t *tiltak.Tiltak) (fra, til date.Date) { return t.Fra, t.Til }))

var avslutningstabell = rad(func(t *avslutning.Avslutning) *lov.Rekke { return &t.Rekke },
	leser.Kode("kode", lov.Tekst{"avslutningskode", "avslutningskode", "reason for ending"}, func(t *avslutning.Avslutning) *avslutning.Kode { return &t.Kode }).Kreves(),
	leser.Dag("dato", lov.Tekst{"avslutningsdato", "avslutningsdato", "date of ending"}, func(t *avslutning.Avslutning) *date.Date { return &t.Dato }),
	leser.Timer("timerPerUke", lov.Tekst{"timer arbeid per uke", "timar arbeid per veke", "hours of work per week"}, timerIUka, func(t *avslutning.Avslutning) *lov.Timer { return &t.TimerPerUke }),
	leser.Kode("registrertAv", lov.Tekst{"registrert av", "registrert av", "registered by"}, func(t *avslutning.Avslutning) *avslutning.RegistrertAv { return &t.RegistrertAv }),
	kommune(func(t *avslutning.Avslutning) *string { return &t.Kommune }),
	leser.Sannhet("slettet", lov.Tekst{"er slettet", "er sletta", "is deleted"}, func(t *avslutning.Avslutning) *bool { return &t.Slettet }),
	leser.Dag("slettetDato", lov.Tekst{"dagen den ble slettet", "dagen ho vart sletta", "the day it was deleted"}, func(t *avslutning.Avslutning) *date.Date { return &t.SlettetDato }),
)

var folkeregistertabell = rad(func(t *kategori.Folkeregisterhendelse) *lov.Rekke { return &t.Rekke },
	leser.Kode("hendelse", lov.Tekst{"hendelse", "hending", "event"}, func(t *kategori.Folkeregisterhendelse) *kategori.Hendelse { return &t.Hendelse }).Kreves(),
	leser.Dag("dato", tittelDato, func(t *kategori.Folkeregisterhendelse) *date.Date { return &t.Dato }),
	kommune(func(t *kategori.Folkeregisterhendelse) *string { return &t.Kommune }),
)

var mottakstabell = rad(func(t *opplaering.Mottak) *lov.Rekke { return &t.Rekke },
	leser.Dag("fra", tittelFra, func(t *opplaering.Mottak) *date.Date { return &t.Fra }),
	leser.Dag("til", tittelTil, func(t *opplaering.Mottak) *date.Date { return &t.Til }),
	leser.Kode("type", lov.Tekst{"type mottak", "type mottak", "kind of reception centre"}, func(t *opplaering.Mottak) *opplaering.Mottakstype { return &t.Type }),
).Med(leser.Periode("fra", "til", func(t *opplaering.Mottak) (fra, til date.Date) { return t.Fra, t.Til }))

var asyltabell = leser.Ny(
	leser.Dag("dato", lov.Tekst{"søknadsdato", "søknadsdato", "date of the application"}, func(t *opplaering.Asylsoeknad) *date.Date { return &t.Dato }),
	leser.Dag("avslag", lov.Tekst{"dagen for avslag", "dagen for avslag", "the day it was refused"}, func(t *opplaering.Asylsoeknad) *date.Date { return &t.Avslag }),
	leser.Dag("innvilgelse", lov.Tekst{"dagen for innvilgelse", "dagen for innvilging", "the day it was granted"}, func(t *opplaering.Asylsoeknad) *date.Date { return &t.Innvilgelse }),
	leser.JaNei("hurtigprosedyre", lov.Tekst{"behandles i hurtigprosedyre", "blir behandla i hurtigprosedyre", "handled in a fast-track procedure"}, func(t *opplaering.Asylsoeknad) *lov.JaNei { return &t.Hurtigprosedyre }),
	leser.JaNei("nektetRealitetsbehandling", lov.Tekst{"nektet realitetsbehandling", "nekta realitetsbehandling", "refused consideration on the merits"}, func(t *opplaering.Asylsoeknad) *lov.JaNei { return &t.NektetRealitetsbehandling }),
	leser.JaNei("kollektivMaalgruppe", lov.Tekst{"i målgruppen for kollektiv beskyttelse", "i målgruppa for kollektivt vern", "in the target group of collective protection"}, func(t *opplaering.Asylsoeknad) *lov.JaNei { return &t.KollektivMaalgruppe }),
)

var imottaktabell = rad(func(t *opplaering.IMottak) *lov.Rekke { return &t.Rekke },
	append(uke(func(t *opplaering.IMottak) *uint16 { return &t.Aar }, func(t *opplaering.IMottak) *uint8 { return &t.Uke }),
		leser.Timer("norsk", lov.Tekst{"timer norsk", "timar norsk", "hours of Norwegian"}, timerIUka, func(t *opplaering.IMottak) *lov.Timer { return &t.Norsk }),
		leser.Timer("samfunnskunnskap", lov.Tekst{"timer samfunnskunnskap", "timar samfunnskunnskap", "hours of social studies"}, timerIUka, func(t *opplaering.IMottak) *lov.Timer { return &t.Samfunnskunnskap }),
		leser.Timer("norskKultur", lov.Tekst{"timer norsk kultur og norske verdier", "timar norsk kultur og norske verdiar", "hours of Norwegian culture and values"}, timerIUka, func(t *opplaering.IMottak) *lov.Timer { return &t.NorskKultur }),
	)...)

func nivaa(navn string, tittel lov.Tekst, p func(*opplaering.Norskmaal) *opplaering.Nivaa) leser.Felt[opplaering.Norskmaal] {
	return leser.Kode(navn, tittel, p)
}

var norsktabell = leser.Ny(
	leser.Liste("timer", lov.Tekst{"timer norsk", "timar norsk", "hours of Norwegian"}, rad(func(t *opplaering.Norsktimer) *lov.Rekke { return &t.Rekke },
		append(uke(func(t *opplaering.Norsktimer) *uint16 { return &t.Aar }, func(t *opplaering.Norsktimer) *uint8 { return &t.Uke }),
			leser.Timer("deltatt", lov.Tekst{"timer deltatt", "timar delteke", "hours attended"}, timerIUka, func(t *opplaering.Norsktimer) *lov.Timer { return &t.Deltatt }),
			leser.Timer("fravaer", tittelFravaer, timerIUka, func(t *opplaering.Norsktimer) *lov.Timer { return &t.Fravaer }),
		)...), func(t *opplaering.Norskopplaering) *[]opplaering.Norsktimer { return &t.Timer }),
	leser.Liste("samfunnskunnskap", lov.Tekst{"timer samfunnskunnskap", "timar samfunnskunnskap", "hours of social studies"}, rad(func(t *opplaering.Samfunnskunnskap) *lov.Rekke { return &t.Rekke },
		append(uke(func(t *opplaering.Samfunnskunnskap) *uint16 { return &t.Aar }, func(t *opplaering.Samfunnskunnskap) *uint8 { return &t.Uke }),
			leser.Heltall("modul", lov.Tekst{"modul", "modul", "module"}, 1, maksModul, func(t *opplaering.Samfunnskunnskap) *uint8 { return &t.Modul }),
			leser.Timer("timer", lov.Tekst{"timer deltatt", "timar delteke", "hours attended"}, timerIUka, func(t *opplaering.Samfunnskunnskap) *lov.Timer { return &t.Timer }),
			leser.Timer("fravaer", tittelFravaer, timerIUka, func(t *opplaering.Samfunnskunnskap) *lov.Timer { return &t.Fravaer }),
			leser.Timer("dokumentertFravaer", lov.Tekst{"timer dokumentert fravær", "timar dokumentert fråvær", "hours of documented absence"}, timerIUka, func(t *opplaering.Samfunnskunnskap) *lov.Timer { return &t.DokumentertFravaer }),
		)...), func(t *opplaering.Norskopplaering) *[]opplaering.Samfunnskunnskap { return &t.Samfunnskunnskap }),
	leser.Liste("norskmaal", lov.Tekst{"norskmål", "norskmål", "goals of Norwegian"}, rad(func(t *opplaering.Norskmaal) *lov.Rekke { return &t.Rekke },
		leser.Dag("fra", tittelFra, func(t *opplaering.Norskmaal) *date.Date { return &t.Fra }),
		nivaa("lytte", lov.Tekst{"lytteforståelse", "lytteforståing", "listening"}, func(t *opplaering.Norskmaal) *opplaering.Nivaa { return &t.Lytte }),
		nivaa("lese", lov.Tekst{"leseforståelse", "leseforståing", "reading"}, func(t *opplaering.Norskmaal) *opplaering.Nivaa { return &t.Lese }),
		nivaa("skrive", lov.Tekst{"skriftlig framstilling", "skriftleg framstilling", "writing"}, func(t *opplaering.Norskmaal) *opplaering.Nivaa { return &t.Skrive }),
		nivaa("muntlig", lov.Tekst{"muntlig kommunikasjon", "munnleg kommunikasjon", "speaking"}, func(t *opplaering.Norskmaal) *opplaering.Nivaa { return &t.Muntlig }),
	), func(t *opplaering.Norskopplaering) *[]opplaering.Norskmaal { return &t.Norskmaal }),
	leser.Liste("proever", lov.Tekst{"prøver", "prøver", "tests"}, rad(func(t *opplaering.Proeve) *lov.Rekke { return &t.Rekke },
		leser.Dag("dato", tittelDato, func(t *opplaering.Proeve) *date.Date { return &t.Dato }),
		leser.Kode("del", lov.Tekst{"del av prøven", "del av prøva", "part of the test"}, func(t *opplaering.Proeve) *opplaering.Proevedel { return &t.Del }),
		leser.Kode("nivaa", lov.Tekst{"nivå oppnådd", "nivå oppnådd", "level reached"}, func(t *opplaering.Proeve) *opplaering.Nivaa { return &t.Nivaa }),
		leser.JaNei("bestaatt", lov.Tekst{"bestått", "greidd", "passed"}, func(t *opplaering.Proeve) *lov.JaNei { return &t.Bestaatt }),
	), func(t *opplaering.Norskopplaering) *[]opplaering.Proeve { return &t.Proever }),
	leser.Liste("fylkeskommunaltAnsvar", lov.Tekst{"perioder der fylkeskommunen har ansvaret", "periodar der fylkeskommunen har ansvaret", "periods in which the county has the responsibility"}, rad(func(t *opplaering.FylkeskommunaltAnsvar) *lov.Rekke { return &t.Rekke },
		leser.Dag("fra", tittelFra, func(t *opplaering.FylkeskommunaltAnsvar) *date.Date { return &t.Fra }),
		leser.Dag("til", tittelTil, func(t *opplaering.FylkeskommunaltAnsvar) *date.Date { return &t.Til }),
	).Med(leser.Periode("fra", "til", func(t *opplaering.FylkeskommunaltAnsvar) (fra, til date.Date) { return t.Fra, t.Til })),
		func(t *opplaering.Norskopplaering) *[]opplaering.FylkeskommunaltAnsvar {
			return &t.FylkeskommunaltAnsvar
		}),
)

var nirtabell = leser.Ny(
	leser.Dag("lest", lov.Tekst{"dagen det ble lest i NIR", "dagen det vart lese i NIR", "the day it was read in NIR"}, func(t *NIR) *date.Date { return &t.Lest }),
	leser.Kode("kategori", lov.Tekst{"kategori", "kategori", "category"}, func(t *NIR) *kategori.Kategori { return &t.Kategori }),
	leser.Dag("kategoriFra", lov.Tekst{"kategorien gjelder fra", "kategorien gjeld frå", "the category applies from"}, func(t *NIR) *date.Date { return &t.KategoriFra }),
	leser.Dag("fristOppstart", lov.Tekst{"frist for oppstart", "frist for oppstart", "deadline for starting"}, func(t *NIR) *date.Date { return &t.FristOppstart }),
	leser.Dag("fristGjennomfoering", lov.Tekst{"frist for gjennomføring", "frist for gjennomføring", "deadline for completing"}, func(t *NIR) *date.Date { return &t.FristGjennomfoering }),
	leser.Kode("status", lov.Tekst{"status", "status", "status"}, func(t *NIR) *status.Status { return &t.Status }),
	leser.Objekt("avslutning", lov.Tekst{"avslutning", "avslutning", "ending"}, leser.Ny(
		leser.Kode("kode", lov.Tekst{"avslutningskode", "avslutningskode", "reason for ending"}, func(t *NIRAvslutning) *avslutning.Kode { return &t.Kode }),
		leser.Dag("dato", lov.Tekst{"avslutningsdato", "avslutningsdato", "date of ending"}, func(t *NIRAvslutning) *date.Date { return &t.Dato }),
	), func(t *NIR) *NIRAvslutning { return &t.Avslutning }, func(t *NIR) *bool { return &t.Avslutning.Gitt }),
)

// deltakertabell is the document deltaker/1, in the order of the contract.
var deltakertabell = leser.Ny(
	leser.Konstant[Deltaker]("skjema", lov.Tekst{"skjemaet dokumentet følger", "skjemaet dokumentet følgjer", "the schema of the document"}, SkjemaDeltakerID, leser.FeilSkjema),
	leser.ID("id", lov.Tekst{"avsenderens eget pseudonym for deltakeren", "avsendaren sitt eige pseudonym for deltakaren", "the caller's own pseudonym of the participant"}, func(t *Deltaker) *string { return &t.ID }),
	leser.Dag("foedselsdato", lov.Tekst{"fødselsdato", "fødselsdato", "date of birth"}, func(t *Deltaker) *date.Date { return &t.Foedselsdato }),
	leser.Dag("ankomstNorge", lov.Tekst{"ankomst til Norge", "framkomst til Noreg", "arrival in Norway"}, func(t *Deltaker) *date.Date { return &t.AnkomstNorge }),
	leser.Dag("norskStatsborgerFra", lov.Tekst{"norsk statsborger fra", "norsk statsborgar frå", "Norwegian citizen from"}, func(t *Deltaker) *date.Date { return &t.NorskStatsborgerFra }),
	leser.JaNei("eoesEllerNordisk", lov.Tekst{"nordisk borger eller omfattet av EØS-avtalen", "nordisk borgar eller omfatta av EØS-avtalen", "Nordic citizen or covered by the EEA agreement"}, func(t *Deltaker) *lov.JaNei { return &t.EoesEllerNordisk }),
	leser.JaNei("ensligMindreaarig", lov.Tekst{"enslig mindreårig (introduksjonsloven)", "einsleg mindreårig (introduksjonslova)", "unaccompanied minor (Introduction Act)"}, func(t *Deltaker) *lov.JaNei { return &t.EnsligMindreaarig }).IkkeBrukt(),
	leser.JaNei("behovForGrunnleggendeKvalifisering", lov.Tekst{"behov for grunnleggende kvalifisering (introduksjonsloven)", "behov for grunnleggjande kvalifisering (introduksjonslova)", "need for basic qualification (Introduction Act)"}, func(t *Deltaker) *lov.JaNei { return &t.BehovForGrunnleggendeKvalifisering }).IkkeBrukt(),
	leser.Kode("utdanning", lov.Tekst{"utdanningsbakgrunn", "utdanningsbakgrunn", "educational background"}, func(t *Deltaker) *kategori.Utdanning { return &t.Utdanning }),
	leser.JaNei("ukrainskVideregaaende", lov.Tekst{"ukrainsk videregående uten høyere utdanning", "ukrainsk vidaregåande utan høgare utdanning", "Ukrainian upper secondary without higher education"}, func(t *Deltaker) *lov.JaNei { return &t.UkrainskVideregaaende }),
	leser.Liste("oppholdstillatelser", lov.Tekst{"oppholdstillatelser", "opphaldsløyve", "residence permits"}, oppholdstabell, func(t *Deltaker) *[]kategori.Oppholdstillatelse { return &t.Oppholdstillatelser }),
	leser.Liste("bosettinger", lov.Tekst{"bosettinger", "busetjingar", "settlements"}, bosettingtabell, func(t *Deltaker) *[]kategori.Bosetting { return &t.Bosettinger }),
	leser.Liste("oppfoelging", lov.Tekst{"hvem som følger opp", "kven som følgjer opp", "who follows up"}, oppfoelgingtabell, func(t *Deltaker) *[]kategori.Oppfoelging { return &t.Oppfoelging }).IkkeBrukt(),
	leser.Liste("barn", lov.Tekst{"barn deltakeren har omsorg for", "barn deltakaren har omsorg for", "children that the participant cares for"}, barntabell, func(t *Deltaker) *[]fravaer.Barn { return &t.Barn }),
	leser.Liste("krav", lov.Tekst{"krav og søknader", "krav og søknader", "requests"}, kravtabell, func(t *Deltaker) *[]kategori.Krav { return &t.Krav }),
	leser.Liste("arbeidsforhold", lov.Tekst{"arbeid og tilbud om arbeid", "arbeid og tilbod om arbeid", "work and offers of work"}, arbeidstabell, func(t *Deltaker) *[]kategori.Arbeidsforhold { return &t.Arbeidsforhold }),
	leser.Liste("vedtak", lov.Tekst{"vedtak", "vedtak", "decisions"}, vedtakstabell, func(t *Deltaker) *[]vedtak.Vedtak { return &t.Vedtak }),
	leser.Liste("sluttmaal", lov.Tekst{"registrerte sluttmål", "registrerte sluttmål", "registered goals"}, sluttmaaltabell, func(t *Deltaker) *[]sluttmaal.Registrering { return &t.Sluttmaal }),
	leser.Liste("fravaer", lov.Tekst{"registrert fravær", "registrert fråvær", "registered absence"}, fravaerstabell, func(t *Deltaker) *[]fravaer.Fravaer { return &t.Fravaer }),
	leser.Liste("tiltak", lov.Tekst{"tiltak i programmet", "tiltak i programmet", "measures of the programme"}, tiltakstabell, func(t *Deltaker) *[]tiltak.Tiltak { return &t.Tiltak }),
	leser.Liste("avslutninger", lov.Tekst{"registrerte avslutninger", "registrerte avslutningar", "registered endings"}, avslutningstabell, func(t *Deltaker) *[]avslutning.Avslutning { return &t.Avslutninger }),
	leser.Liste("folkeregister", lov.Tekst{"hendelser i Folkeregisteret", "hendingar i Folkeregisteret", "events in the National Population Register"}, folkeregistertabell, func(t *Deltaker) *[]kategori.Folkeregisterhendelse { return &t.Folkeregister }),
	leser.Liste("mottak", lov.Tekst{"opphold i mottak", "opphald i mottak", "stays in reception centres"}, mottakstabell, func(t *Deltaker) *[]opplaering.Mottak { return &t.Mottak }).IkkeBrukt(),
	leser.Objekt("asylsoeknad", lov.Tekst{"søknad om beskyttelse", "søknad om vern", "application for protection"}, asyltabell, func(t *Deltaker) *opplaering.Asylsoeknad { return &t.Asylsoeknad }, func(t *Deltaker) *bool { return &t.Asylsoeknad.Gitt }).IkkeBrukt(),
	leser.Liste("opplaeringIMottak", lov.Tekst{"opplæring i mottak", "opplæring i mottak", "training in reception centres"}, imottaktabell, func(t *Deltaker) *[]opplaering.IMottak { return &t.OpplaeringIMottak }).IkkeBrukt(),
	leser.Objekt("norskopplaering", lov.Tekst{"opplæring i norsk og samfunnskunnskap", "opplæring i norsk og samfunnskunnskap", "Norwegian and social studies training"}, norsktabell, func(t *Deltaker) *opplaering.Norskopplaering { return &t.Norskopplaering }, func(t *Deltaker) *bool { return &t.Norskopplaering.Gitt }).IkkeBrukt(),
	leser.Objekt("nir", lov.Tekst{"det NIR selv viser", "det NIR sjølv viser", "what NIR itself shows"}, nirtabell, func(t *Deltaker) *NIR { return &t.NIR }, func(t *Deltaker) *bool { return &t.NIR.Gitt }).IkkeBrukt(),
)

// linjetabell is a line that holds a deltaker and what to do with it.
var linjetabell = leser.Ny(
	leser.Objekt("deltaker", lov.Tekst{"deltakeren", "deltakaren", "the participant"}, deltakertabell, func(t *Linje) *Deltaker { return &t.Deltaker }, nil).Kreves(),
	leser.Dag("per", lov.Tekst{"dagen det spørres om", "dagen det blir spurt om", "the day looked at"}, func(t *Linje) *date.Date { return &t.Per }),
	leser.Dag("lovdato", lov.Tekst{"dagen som bestemmer hvilke regler som gjelder", "dagen som avgjer kva reglar som gjeld", "the day whose law is used"}, func(t *Linje) *date.Date { return &t.Lovdato }),
	leser.Tolkninger("tolkninger", lov.Tekst{"valgte tolkninger", "valde tolkingar", "chosen readings"}, (*Linje).leggTolkning),
)
