package status

import "github.com/nirregler/integrering/lov"

type (
	statusverk    struct{}
	visningsverk  struct{}
	hvaverk       struct{}
	fristslagverk struct{}
	aarsaksverk   struct{}
)

func loven(paragraf uint16, tillegg byte, ledd, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd, Punktum: punktum}
}

// gammelLov is a provision of introduksjonsloven.
func gammelLov(paragraf uint16, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Introduksjonsloven, Paragraf: paragraf, Ledd: ledd}
}

func hjemmel(rr ...lov.Referanse) []lov.Referanse { return rr }

// Status is how far an ordning has come.
type Status = lov.Enum[statusverk]

// The statuses.
const (
	KategoriBeregnet Status = iota + 1
	VedtakFattet
	DeltarIOrdning
	Permisjon
	MidlertidigStans
	Avsluttet
)

// Statuser is the code list of [Status].
var Statuser = lov.Kodeverk{
	Navn:  "status",
	Tekst: lov.Tekst{"Status for ordningen", "Status for ordninga", "Status of the scheme"},
	Koder: []lov.Kode{
		{Kode: "kategori-beregnet", NIR: "kategori beregnet", Tekst: lov.Tekst{"kategori beregnet", "kategori berekna", "category computed"}},
		{Kode: "vedtak-fattet", Tekst: lov.Tekst{"vedtak fattet", "vedtak fatta", "decision made"}},
		{Kode: "deltar-i-ordning", NIR: "deltar i ordning", Tekst: lov.Tekst{"deltar i ordning", "deltek i ordning", "takes part in the scheme"}},
		{Kode: "permisjon", Tekst: lov.Tekst{"i permisjon", "i permisjon", "on leave"}},
		{Kode: "midlertidig-stans", Tekst: lov.Tekst{"midlertidig stans", "mellombels stans", "temporarily suspended"}},
		{Kode: "avsluttet", Tekst: lov.Tekst{"avsluttet", "avslutta", "ended"}},
	},
}

func (statusverk) Kodeverk() *lov.Kodeverk { return &Statuser }

// Visning is how NIR shows a kategori: as it stands, or in grey with a suffix.
type Visning = lov.Enum[visningsverk]

// The ways of showing a kategori. Fritatt and VedBehov are of norsk alone.
const (
	Gjeldende Visning = iota + 1
	IkkeGjeldende
	Gjennomfoert
	Fritatt
	VedBehov
)

// Visninger is the code list of [Visning].
var Visninger = lov.Kodeverk{
	Navn:  "visning",
	Tekst: lov.Tekst{"Visning av kategorien", "Vising av kategorien", "How the category is shown"},
	Koder: []lov.Kode{
		{Kode: "gjeldende", Tekst: lov.Tekst{"gjeldende", "gjeldande", "current"}},
		{Kode: "ikke-gjeldende", NIR: "ikke gjeldende", Tekst: lov.Tekst{"ikke gjeldende", "ikkje gjeldande", "no longer current"}},
		{Kode: "gjennomfoert", NIR: "gjennomført", Tekst: lov.Tekst{"gjennomført", "gjennomført", "completed"}},
		{Kode: "fritatt", NIR: "fritatt", Tekst: lov.Tekst{"fritatt", "friteken", "exempted"}},
		{Kode: "ved-behov", NIR: "ved behov", Tekst: lov.Tekst{"ved behov", "ved behov", "as needed"}},
	},
}

func (visningsverk) Kodeverk() *lov.Kodeverk { return &Visninger }

// Hva is what of a participant changes.
type Hva = lov.Enum[hvaverk]

// What can change.
const (
	HvaKategori Hva = iota + 1
	HvaStatus
	HvaFrist
	HvaAvslutning
)

// Endringsslag is the code list of [Hva].
var Endringsslag = lov.Kodeverk{
	Navn:  "endring",
	Tekst: lov.Tekst{"Hva som endres", "Kva som blir endra", "What changes"},
	Koder: []lov.Kode{
		{Kode: "kategori", Tekst: lov.Tekst{"kategori", "kategori", "category"}},
		{Kode: "status", Tekst: lov.Tekst{"status", "status", "status"}},
		{Kode: "frist", Tekst: lov.Tekst{"frist", "frist", "deadline"}},
		{Kode: "avslutning", Tekst: lov.Tekst{"avslutning", "avslutning", "ending"}},
	},
}

func (hvaverk) Kodeverk() *lov.Kodeverk { return &Endringsslag }

// Fristslag is which frist changes.
type Fristslag = lov.Enum[fristslagverk]

// The frister, in the order of [Tilstand.Frister].
const (
	FristOppstart Fristslag = iota + 1
	FristBotid
	FristGjennomfoering
)

// AntallFrister is the number of frister of a [Tilstand].
const AntallFrister = int(FristGjennomfoering)

// Fristverk is the code list of [Fristslag].
var Fristverk = lov.Kodeverk{
	Navn:  "frist",
	Tekst: lov.Tekst{"Frist", "Frist", "Deadline"},
	Koder: []lov.Kode{
		{Kode: "oppstart", Tekst: lov.Tekst{"frist for oppstart", "frist for oppstart", "deadline for starting"}, Hjemmel: hjemmel(loven(12, 0, 2, 0), gammelLov(3, 2))},
		{Kode: "botid", Tekst: lov.Tekst{"siste dag for vedtak", "siste dag for vedtak", "last day for a decision"}, Hjemmel: hjemmel(loven(8, 0, 1, 3), loven(8, 0, 3, 2), gammelLov(2, 0))},
		{Kode: "gjennomfoering", Tekst: lov.Tekst{"frist for gjennomføring", "frist for gjennomføring", "deadline for completion"}, Hjemmel: hjemmel(loven(18, 'a', 2, 1), gammelLov(5, 0))},
	},
}

func (fristslagverk) Kodeverk() *lov.Kodeverk { return &Fristverk }

// Aarsak is why something of a participant changes by itself.
type Aarsak = lov.Enum[aarsaksverk]

// The causes.
const (
	AarsakFristUtloept Aarsak = iota + 1
	AarsakToAarPassert
	AarsakVedtakFattes
	AarsakVedtakStarter
	AarsakPermisjonBegynner
	AarsakPermisjonSlutter
	AarsakStansBegynner
	AarsakStansSlutter
	AarsakAvsluttes
	AarsakNIRLukker
	AarsakGjenaapnes
	AarsakBosatt
	AarsakFlyttet
	AarsakNyTillatelse
	AarsakTillatelseUtloept
	AarsakTillatelseTilbakekalt
	AarsakNorskStatsborger
	AarsakArbeid
	AarsakArbeidOpphoert
	AarsakAvbruttEllerAvvist
	AarsakLovendring
	AarsakAnnet
	AarsakIkkeLengerAvklart
	AarsakAvklart
	AarsakAlder
)

// Aarsaker is the code list of [Aarsak].
var Aarsaker = lov.Kodeverk{
	Navn:  "endringsaarsak",
	Tekst: lov.Tekst{"Hvorfor noe endres av seg selv", "Kvifor noko blir endra av seg sjølv", "Why something changes by itself"},
	Koder: []lov.Kode{
		{Kode: "frist-utloept", Tekst: lov.Tekst{"fristen er ute", "fristen er ute", "the deadline has passed"}},
		{Kode: "to-aar-passert", Tekst: lov.Tekst{"to år er gått uten vedtak", "to år er gått utan vedtak", "two years have passed without a decision"}, Hjemmel: hjemmel(loven(8, 0, 1, 3), loven(8, 0, 3, 2), gammelLov(2, 0))},
		{Kode: "vedtak-fattes", Tekst: lov.Tekst{"deltakelse innvilges", "deltaking blir innvilga", "participation is granted"}, Hjemmel: hjemmel(loven(12, 0, 2, 0), gammelLov(3, 2))},
		{Kode: "vedtak-starter", Tekst: lov.Tekst{"programmet starter", "programmet startar", "the programme starts"}, Hjemmel: hjemmel(loven(12, 0, 2, 0), gammelLov(3, 2))},
		{Kode: "permisjon-begynner", Tekst: lov.Tekst{"permisjonen begynner", "permisjonen tek til", "the leave begins"}, Hjemmel: hjemmel(loven(17, 0, 2, 0), gammelLov(5, 0))},
		{Kode: "permisjon-slutter", Tekst: lov.Tekst{"permisjonen er slutt", "permisjonen er slutt", "the leave has ended"}, Hjemmel: hjemmel(loven(17, 0, 2, 0), gammelLov(5, 0))},
		{Kode: "stans-begynner", Tekst: lov.Tekst{"midlertidig stans begynner", "mellombels stans tek til", "the temporary suspension begins"}, Hjemmel: hjemmel(loven(18, 0, 0, 0), gammelLov(7, 0))},
		{Kode: "stans-slutter", Tekst: lov.Tekst{"midlertidig stans er slutt", "mellombels stans er slutt", "the temporary suspension has ended"}, Hjemmel: hjemmel(loven(18, 0, 0, 0), gammelLov(7, 0))},
		{Kode: "avsluttes", Tekst: lov.Tekst{"programmet avsluttes som registrert", "programmet blir avslutta som registrert", "the programme ends as registered"}, Hjemmel: hjemmel(loven(18, 'a', 2, 1), gammelLov(5, 0))},
		{Kode: "nir-lukker", Tekst: lov.Tekst{"NIR avslutter av seg selv", "NIR avsluttar av seg sjølv", "NIR closes by itself"}},
		{Kode: "gjenaapnes", Tekst: lov.Tekst{"et senere vedtak åpner ordningen igjen", "eit seinare vedtak opnar ordninga igjen", "a later decision opens the scheme again"}},
		{Kode: "bosatt", Tekst: lov.Tekst{"bosatt i en kommune", "busett i ein kommune", "settled in a municipality"}, Hjemmel: hjemmel(loven(8, 0, 1, 1), gammelLov(2, 0))},
		{Kode: "flyttet", Tekst: lov.Tekst{"bosatt i en annen kommune", "busett i ein annan kommune", "settled in another municipality"}, Hjemmel: hjemmel(loven(8, 0, 1, 1), gammelLov(2, 0))},
		{Kode: "ny-tillatelse", Tekst: lov.Tekst{"ny oppholdstillatelse", "nytt opphaldsløyve", "new residence permit"}, Hjemmel: hjemmel(loven(9, 0, 1, 0), gammelLov(2, 0))},
		{Kode: "tillatelse-utloept", Tekst: lov.Tekst{"oppholdstillatelsen er utløpt", "opphaldsløyvet er gått ut", "the residence permit has expired"}},
		{Kode: "tillatelse-tilbakekalt", Tekst: lov.Tekst{"oppholdstillatelsen er tilbakekalt", "opphaldsløyvet er kalla tilbake", "the residence permit has been revoked"}},
		{Kode: "norsk-statsborger", Tekst: lov.Tekst{"norsk statsborgerskap", "norsk statsborgarskap", "Norwegian citizenship"}},
		{Kode: "arbeid", Tekst: lov.Tekst{"arbeid eller tilbud om arbeid", "arbeid eller tilbod om arbeid", "work or an offer of work"}, Hjemmel: hjemmel(loven(8, 0, 4, 1))},
		{Kode: "arbeid-opphoert", Tekst: lov.Tekst{"arbeidet er slutt eller tilbudet falt bort", "arbeidet er slutt eller tilbodet falle bort", "the work has ended or the offer lapsed"}, Hjemmel: hjemmel(loven(8, 0, 4, 2))},
		{Kode: "avbrutt-eller-avvist", Tekst: lov.Tekst{"programmet er avbrutt eller avvist", "programmet er avbrote eller avvist", "the programme was broken off or declined"}, Hjemmel: hjemmel(loven(3, 0, 3, 0), gammelLov(3, 2))},
		{Kode: "lovendring", Tekst: lov.Tekst{"loven er endret", "lova er endra", "the law has changed"}},
		{Kode: "annet", Tekst: lov.Tekst{"andre opplysninger begynner eller slutter å gjelde", "andre opplysningar tek til eller sluttar å gjelde", "other facts begin or cease to apply"}},
		{Kode: "ikke-lenger-avklart", Tekst: lov.Tekst{"opplysningene som avgjør det, mangler", "opplysningane som avgjer det, manglar", "the facts that decide it are missing"}},
		{Kode: "avklart", Tekst: lov.Tekst{"det kan avgjøres uten opplysningene som mangler", "det kan avgjerast utan opplysningane som manglar", "it can be told without the missing facts"}},
		{Kode: "alder", Tekst: lov.Tekst{"en aldersgrense er nådd", "ei aldersgrense er nådd", "an age limit has been reached"}, Hjemmel: hjemmel(gammelLov(2, 0))},
	},
}

func (aarsaksverk) Kodeverk() *lov.Kodeverk { return &Aarsaker }
