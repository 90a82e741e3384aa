package integrering

import (
	"slices"
	"strings"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/internal/leser"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// Kodeverk yields every code list of the contract, by name. Each code has its title in bokmål, nynorsk and English, NIR's own words
// where the register has the code, and hjemmel where it belongs to a provision.
func Kodeverk(yield func(*lov.Kodeverk) bool) {
	alle := []*lov.Kodeverk{
		&advarselverk,
		&alvorverk,
		&avslutning.Koder,
		&avslutning.Maaloppnaaelser,
		&avslutning.Typer,
		&kategori.Bokstaver,
		&kategori.Rader,
		&kategori.Endringsgrunner,
		&fravaer.Dokumentasjoner,
		&Feilkoder,
		&kategori.Hendelser,
		&fravaer.Typer,
		&vedtak.Fritaksgrunner,
		&fravaer.Grunner,
		&fravaer.Utelatelser,
		&kategori.Kategorier,
		&kategori.Kravgrunner,
		&kategori.Kravtyper,
		&opplaering.Mottakstyper,
		&opplaering.Nivaaer,
		&kategori.Oppholdshjemler,
		&vedtak.Ordninger,
		&vedtak.Permisjonstyper,
		&opplaering.Proevedeler,
		&avslutning.Registratorer,
		&vedtak.Resultater,
		&fravaer.Roller,
		&sluttmaal.Koder,
		&status.Statuser,
		&status.Visninger,
		&status.Endringsslag,
		&status.Aarsaker,
		&vedtak.Telleenheter,
		&tiltak.Grupper,
		&kategori.Utdanninger,
		&vedtak.Typer,
		&vedtak.Velferdsgrunner,
		&foelgeverk,
		&fristverk,
		&lovverk,
		&stegverk,
		&svarverk,
		&tilstandsverk,
		&frist.Vedtaksfelt,
	}
	slices.SortFunc(alle, func(a, b *lov.Kodeverk) int { return strings.Compare(a.Navn, b.Navn) })
	for _, k := range alle {
		if !yield(k) {
			return
		}
	}
}

// Feilkoder is the code list of [Feil]: what can be wrong with a document. The last is for documents that are sound, and that the
// library does not cover yet.
var Feilkoder = lov.Kodeverk{
	Navn:  "feil",
	Tekst: lov.Tekst{"Feil i et dokument", "Feil i eit dokument", "Fault of a document"},
	Koder: []lov.Kode{
		{Kode: leser.Syntaks, Tekst: lov.Tekst{"dokumentet er ikke gyldig JSON", "dokumentet er ikkje gyldig JSON", "the document is not valid JSON"}},
		{Kode: leser.UTF8, Tekst: lov.Tekst{"dokumentet er ikke gyldig UTF-8", "dokumentet er ikkje gyldig UTF-8", "the document is not valid UTF-8"}},
		{Kode: leser.ForStor, Tekst: lov.Tekst{"dokumentet er for stort", "dokumentet er for stort", "the document is too large"}},
		{Kode: leser.ForDyp, Tekst: lov.Tekst{"for mange nivåer av lister og objekter", "for mange nivå av lister og objekt", "too many levels of lists and objects"}},
		{Kode: leser.Flere, Tekst: lov.Tekst{"flere feil enn de som er vist", "fleire feil enn dei som er viste", "more faults than those shown"}},
		{Kode: leser.Null, Tekst: lov.Tekst{"null brukes ikke", "null blir ikkje brukt", "null is not used"}},
		{Kode: leser.UkjentFelt, Tekst: lov.Tekst{"feltet finnes ikke i skjemaet", "feltet finst ikkje i skjemaet", "the schema has no such field"}},
		{Kode: leser.DobbeltFelt, Tekst: lov.Tekst{"feltet er gitt flere ganger", "feltet er gitt fleire gonger", "the field is given more than once"}},
		{Kode: leser.FeilType, Tekst: lov.Tekst{"verdien har feil type", "verdien har feil type", "the value has the wrong type"}},
		{Kode: leser.FeilSkjema, Tekst: lov.Tekst{"dokumentet følger et annet skjema", "dokumentet følgjer eit anna skjema", "the document follows another schema"}},
		{Kode: leser.Mangler, Tekst: lov.Tekst{"et felt som må være med, mangler", "eit felt som må vere med, manglar", "a field that must be given is missing"}},
		{Kode: leser.UgyldigDag, Tekst: lov.Tekst{"verdien er ikke en dag på formen ÅÅÅÅ-MM-DD", "verdien er ikkje ein dag på forma ÅÅÅÅ-MM-DD", "the value is not a day of the form YYYY-MM-DD"}},
		{Kode: leser.DagUtenfor, Tekst: lov.Tekst{"dagen er før 1900 eller etter 2150", "dagen er før 1900 eller etter 2150", "the day is before 1900 or after 2150"}},
		{Kode: leser.UkjentKode, Tekst: lov.Tekst{"koden finnes ikke i kodelisten", "koden finst ikkje i kodelista", "the code list has no such code"}},
		{Kode: leser.UgyldigTall, Tekst: lov.Tekst{"tallet har feil form", "talet har feil form", "the number has the wrong form"}},
		{Kode: leser.Negativt, Tekst: lov.Tekst{"tallet er negativt", "talet er negativt", "the number is negative"}},
		{Kode: leser.ForLiteTall, Tekst: lov.Tekst{"tallet er for lite", "talet er for lite", "the number is too small"}},
		{Kode: leser.ForStortTall, Tekst: lov.Tekst{"tallet er for stort", "talet er for stort", "the number is too large"}},
		{Kode: leser.ForMangeDesimaler, Tekst: lov.Tekst{"tallet har mer enn seks desimaler", "talet har meir enn seks desimalar", "the number has more than six decimals"}},
		{Kode: leser.UgyldigKommune, Tekst: lov.Tekst{"verdien er ikke et kommunenummer på fire sifre", "verdien er ikkje eit kommunenummer på fire siffer", "the value is not a municipality number of four digits"}},
		{Kode: leser.UgyldigBydel, Tekst: lov.Tekst{"verdien er ikke et bydelsnummer på seks sifre", "verdien er ikkje eit bydelsnummer på seks siffer", "the value is not a city district number of six digits"}},
		{Kode: leser.Personnummer, Tekst: lov.Tekst{"id-en har 11 eller 12 sifre, som fødselsnummer og DUF-nummer", "id-en har 11 eller 12 siffer, som fødselsnummer og DUF-nummer", "the id has 11 or 12 digits, as national identity numbers and DUF numbers have"}},
		{Kode: leser.TilFoerFra, Tekst: lov.Tekst{"perioden slutter før den begynner", "perioden sluttar før han begynner", "the period ends before it begins"}},
		{Kode: leser.ForLangPeriode, Tekst: lov.Tekst{"perioden er lengre enn 20 år", "perioden er lengre enn 20 år", "the period is longer than 20 years"}},
		{Kode: leser.BaadeTimerOgDager, Tekst: lov.Tekst{"fraværet er gitt både i timer og i dager", "fråværet er gitt både i timar og i dagar", "the absence is given in both hours and days"}},
		{Kode: leser.IkkeTillatt, Tekst: lov.Tekst{"feltet kan ikke være med her", "feltet kan ikkje vere med her", "the field may not be given here"}},
		{Kode: "ikke-dekket", Tekst: lov.Tekst{"biblioteket dekker ikke dette ennå", "biblioteket dekkjer ikkje dette enno", "the library does not cover this yet"}},
	},
}
