package integrering

import (
	"slices"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// SkjemaVurderingID is the value of `skjema` in the documents that [Vurdering.AppendJSON] writes.
const SkjemaVurderingID = "vurdering/1"

// SkjemaVurdering returns the JSON Schema (draft 2020-12) of the document "vurdering/1", with titles in bokmål. Its objects are open:
// whoever reads a vurdering must accept fields that are not there yet. Its code lists are those of this version.
func SkjemaVurdering() []byte {
	doc := skjema.Document{ID: SkjemaVurderingID, Tittel: lov.Tekst{"Vurdering", "Vurdering", "Assessment"}, Rot: vurderingsnode()}
	return doc.JSON(lov.Bokmaal)
}

// The code lists that only a vurdering has.
var (
	lovverk = lov.Kodeverk{Navn: "lov", Tekst: lov.Tekst{"Lov", "Lov", "Act"}, Koder: []lov.Kode{
		{Kode: "integreringsloven", Tekst: lov.Tekst{"integreringsloven", "integreringslova", "the Integration Act"}},
		{Kode: "introduksjonsloven", Tekst: lov.Tekst{"introduksjonsloven", "introduksjonslova", "the Introduction Act"}},
	}}
	svarverk = lov.Kodeverk{Navn: "utfall", Tekst: lov.Tekst{"Utfall", "Utfall", "Outcome"}, Koder: []lov.Kode{
		{Kode: "oppfylt", Tekst: lov.Tekst{"svaret er funnet", "svaret er funne", "the answer was found"}},
		{Kode: "ikke-oppfylt", Tekst: lov.Tekst{"vilkårene er ikke oppfylt", "vilkåra er ikkje oppfylte", "the conditions are not met"}},
		{Kode: "uavklart", Tekst: lov.Tekst{"opplysninger mangler", "opplysningar manglar", "facts are missing"}},
	}}
	stegverk = lov.Kodeverk{Navn: "stegutfall", Tekst: lov.Tekst{"Utfall av et steg", "Utfall av eit steg", "Outcome of a step"}, Koder: append(slices.Clip(svarverk.Koder),
		lov.Kode{Kode: "beregnet", Tekst: lov.Tekst{"steget ga et tall eller en dag", "steget gav eit tal eller ein dag", "the step gave a number or a day"}},
		lov.Kode{Kode: "skjoenn", Tekst: lov.Tekst{"loven overlater svaret til kommunen", "lova overlèt svaret til kommunen", "the law leaves the answer to the municipality"}},
	)}
	fristverk = lov.Kodeverk{Navn: "frist", Tekst: lov.Tekst{"Frist", "Frist", "Deadline"}, Koder: []lov.Kode{
		{Kode: "oppstart", Tekst: lov.Tekst{"frist for vedtak og oppstart", "frist for vedtak og oppstart", "deadline for the decision and the start"}},
		{Kode: "botid", Tekst: lov.Tekst{"siste dag for vedtak, før to år er gått", "siste dag for vedtak, før to år er gått", "last day for a decision, before two years have passed"}},
		{Kode: "gjennomfoering", Tekst: lov.Tekst{"frist for å gjennomføre", "frist for å gjennomføre", "deadline for completing"}},
	}}
	tilstandsverk = lov.Kodeverk{Navn: "tilstand", Tekst: lov.Tekst{"Tilstanden til en frist", "Tilstanden til ein frist", "State of a deadline"}, Koder: []lov.Kode{
		{Kode: "loeper", Tekst: lov.Tekst{"løper", "går", "running"}},
		{Kode: "overholdt", Tekst: lov.Tekst{"overholdt", "halden", "met"}},
		{Kode: "utloept", Tekst: lov.Tekst{"utløpt", "ute", "passed"}},
		{Kode: "gjelder-ikke", Tekst: lov.Tekst{"gjelder ikke", "gjeld ikkje", "does not apply"}},
	}}
	alvorverk = lov.Kodeverk{Navn: "alvor", Tekst: lov.Tekst{"Alvor", "Alvor", "Severity"}, Koder: []lov.Kode{
		{Kode: "feil", Tekst: lov.Tekst{"NIR avviser det, eller loven forbyr det", "NIR avviser det, eller lova forbyr det", "NIR refuses it, or the law forbids it"}},
		{Kode: "advarsel", Tekst: lov.Tekst{"det kan koste dager eller føre til avslutning", "det kan koste dagar eller føre til avslutning", "it can cost days or lead to closure"}},
		{Kode: "info", Tekst: lov.Tekst{"til opplysning", "til opplysning", "worth knowing"}},
	}}
	foelgeverk = lov.Kodeverk{Navn: "vil-skje", Tekst: lov.Tekst{"Hva som vil skje", "Kva som vil skje", "What will happen"}, Koder: []lov.Kode{
		{Kode: "nir-avviser", Tekst: lov.Tekst{"NIR avviser registreringen", "NIR avviser registreringa", "NIR refuses the registration"}},
		{Kode: "nir-lukker", Tekst: lov.Tekst{"NIR avslutter av seg selv", "NIR avsluttar av seg sjølv", "NIR closes by itself"}},
		{Kode: "rapporteres", Tekst: lov.Tekst{"NIR tar det med i en rapport over avvik", "NIR tek det med i ein rapport over avvik", "NIR lists it in a report on deviations"}},
		{Kode: "lovstridig", Tekst: lov.Tekst{"det er i strid med loven", "det er i strid med lova", "it is against the law"}},
		{Kode: "merknad", Tekst: lov.Tekst{"ingenting av seg selv", "ingenting av seg sjølv", "nothing by itself"}},
	}}
	advarselverk = lov.Kodeverk{Navn: "regelverksadvarsel", Tekst: lov.Tekst{"Advarsel om reglene", "Åtvaring om reglane", "Warning about the rules"}, Koder: []lov.Kode{
		{Kode: "etter-siste-gjennomgang", Tekst: lov.Tekst{"loven er ikke gjennomgått for denne datoen", "lova er ikkje gjennomgått for denne datoen", "the law has not been reviewed for this date"}},
	}}
)

// funnverk is the codes of the findings, with what they say.
func funnverk() *lov.Kodeverk {
	v := &lov.Kodeverk{Navn: "funnkode", Tekst: lov.Tekst{"Funn", "Funn", "Finding"}}
	for k := range Funnkoder {
		v.Koder = append(v.Koder, lov.Kode{Kode: k.Kode, Tekst: k.Tekst, Hjemmel: k.Hjemmel})
	}
	return v
}

func vurderingsnode() *skjema.Node {
	var (
		tekst   = &skjema.Node{Slag: skjema.Tekst}
		sannhet = &skjema.Node{Slag: skjema.Sannhet}
		antall  = &skjema.Node{Slag: skjema.Heltall}
		dager   = &skjema.Node{Slag: skjema.Tall}
		sum     = &skjema.Node{Slag: skjema.Tekst, Moenster: "^[0-9a-f]{64}$"}
		// A frist can lie after the last day that is read.
		dag     = &skjema.Node{Slag: skjema.Tekst, Navn: "dag", Moenster: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
		sti     = &skjema.Node{Slag: skjema.Tekst, Navn: "sti", Moenster: "^(/[^/]+)*$"}
		hjemmel = &skjema.Node{Slag: skjema.Tekst, Navn: "hjemmel", Moenster: "^[a-z]+/[0-9]+(-[0-9]+)?[a-z]?(/[0-9]+)?(/[a-z])?(/p[0-9]+)?$"}
		fakta   = &skjema.Node{Slag: skjema.Objekt, Navn: "fakta", Aapen: true}
	)
	kode := func(v *lov.Kodeverk) *skjema.Node { return &skjema.Node{Slag: skjema.Kode, Verk: v} }
	liste := func(e *skjema.Node) *skjema.Node { return &skjema.Node{Slag: skjema.Liste, Element: e} }
	objekt := func(navn string, felter ...skjema.Felt) *skjema.Node {
		return &skjema.Node{Slag: skjema.Objekt, Navn: navn, Aapen: true, Felter: felter}
	}
	felt := func(navn string, n *skjema.Node, nb, nn, en string) skjema.Felt {
		return skjema.Felt{Navn: navn, Node: n, Tittel: lov.Tekst{nb, nn, en}}
	}
	kreves := func(navn string, n *skjema.Node, nb, nn, en string) skjema.Felt {
		return skjema.Felt{Navn: navn, Node: n, Tittel: lov.Tekst{nb, nn, en}, Paakrevd: true}
	}
	radID := felt("id", tekst, "avsenderens egen id for raden", "avsendaren sin eigen id for rada", "the caller's own id of the row")
	spor := felt("spor", liste(objekt("steg",
		kreves("hjemmel", hjemmel, "bestemmelsen", "føresegna", "the provision"),
		kreves("versjonFra", dag, "versjonen gjelder fra", "versjonen gjeld frå", "the version applies from"),
		kreves("regel", tekst, "regelen", "regelen", "the rule"),
		kreves("utfall", kode(&stegverk), "utfall", "utfall", "outcome"),
		kreves("fakta", fakta, "opplysningene regelen brukte", "opplysningane regelen brukte", "the facts that the rule used"),
	)), "stegene som førte til svaret", "stega som førte til svaret", "the steps that led to the answer")
	svar := []skjema.Felt{
		kreves("utfall", kode(&svarverk), "utfall", "utfall", "outcome"),
		felt("mangler", liste(sti), "opplysninger som mangler, som pekere inn i deltakeren", "opplysningar som manglar, som peikarar inn i deltakaren", "missing facts, as pointers into the participant"),
		spor,
	}
	registrering := objekt("registrering",
		kreves("sti", sti, "registreringen", "registreringa", "the registration"), radID,
		kreves("virkedager", dager, "virkedager i registreringen", "verkedagar i registreringa", "working days in the registration"),
		kreves("talt", dager, "virkedager talt", "verkedagar talde", "working days counted"),
		felt("grunn", kode(&fravaer.Utelatelser), "hvorfor ikke alt er talt", "kvifor ikkje alt er talt", "why not all was counted"),
	)
	beregning := objekt("beregning",
		kreves("startdato", dag, "startdatoen fristen regnes fra", "startdatoen fristen blir rekna frå", "the start date that the deadline is counted from"),
		felt("sluttmaal", kode(&sluttmaal.Koder), "sluttmål", "sluttmål", "goal"),
		kreves("maaneder", antall, "måneder", "månader", "months"),
		kreves("forlengelseMaaneder", antall, "forlengelse i måneder", "forlenging i månader", "extension in months"),
		kreves("grunnfrist", dag, "frist før fravær", "frist før fråvær", "deadline before absence"),
		felt("virkedager", dager, "virkedager fravær, fri og permisjon", "verkedagar fråvær, fri og permisjon", "working days of absence, time off and leave"),
		felt("terskel", antall, "terskel i virkedager", "terskel i verkedagar", "threshold in working days"),
		felt("igjenTilTerskel", dager, "virkedager igjen til terskelen", "verkedagar att til terskelen", "working days left to the threshold"),
		felt("utenforTerskel", antall, "virkedager utenfor terskelen", "verkedagar utanfor terskelen", "working days outside the threshold"),
		felt("tillegg", antall, "virkedager lagt til", "verkedagar lagde til", "working days added"),
		felt("registreringer", liste(registrering), "hva det ble av hver registrering", "kva det vart av kvar registrering", "what came of each registration"),
	)
	fristnode := objekt("fristsvar", append([]skjema.Felt{
		kreves("ordning", kode(&vedtak.Ordninger), "ordning", "ordning", "scheme"),
		kreves("frist", kode(&fristverk), "hvilken frist", "kva frist", "which deadline"),
		felt("dato", dag, "siste dag innenfor fristen", "siste dag innanfor fristen", "last day inside the deadline"),
		felt("tilstand", kode(&tilstandsverk), "tilstand", "tilstand", "state"),
		felt("overholdtDato", dag, "dagen fristen ble overholdt", "dagen fristen vart halden", "the day the deadline was met"),
		felt("tryggTil", dag, "siste dag innenfor fristen etter alle lesemåtene som er brukt", "siste dag innanfor fristen etter alle lesemåtane som er brukte", "last day inside the deadline under every reading used"),
		felt("foelsomhet", liste(objekt("lesemaate",
			kreves("tolkning", tekst, "åpent punkt", "ope punkt", "open point"),
			kreves("verdi", tekst, "lesemåte", "lesemåte", "reading"),
			kreves("dato", dag, "fristen med denne lesemåten", "fristen med denne lesemåten", "the deadline under this reading"),
		)), "andre lesemåter og fristen de gir", "andre lesemåtar og fristen dei gir", "other readings and the deadline they give"),
		felt("beregning", beregning, "hvordan fristen er beregnet", "korleis fristen er berekna", "how the deadline was computed"),
	}, svar...)...)
	linje := []skjema.Felt{
		kreves("kode", kode(&avslutning.Koder), "årsak", "årsak", "reason"),
		felt("dato", dag, "avslutningsdato", "avslutningsdato", "the day it ended"),
		felt("registrertAv", kode(&avslutning.Registratorer), "hvem som registrerte den", "kven som registrerte henne", "who registered it"),
		felt("type", kode(&avslutning.Typer), "type", "type", "kind"),
		felt("maaloppnaaelse", kode(&avslutning.Maaloppnaaelser), "måloppnåelse", "måloppnåing", "attainment"),
		felt("timerPerUke", dager, "timer arbeid i uken", "timar arbeid i veka", "hours of work a week"),
		felt("kommune", tekst, "kommune", "kommune", "municipality"), radID,
		kreves("sti", sti, "raden den er eller bygger på", "rada ho er eller bygger på", "the row that it is or rests on"),
	}
	gjeldende := objekt("avslutningsrad", linje...)
	gjeldende.Nullbar = true
	slutt := objekt("", append([]skjema.Felt{
		kreves("gjeldende", gjeldende, "avslutningen som gjelder", "avslutninga som gjeld", "the ending that stands"),
		kreves("historikk", liste(objekt("tidligereAvslutning", append(slices.Clip(linje),
			kreves("slettet", sannhet, "slettet i NIR", "sletta i NIR", "deleted in NIR"),
			felt("slettetDato", dag, "slettet dato", "sletta dato", "the day it was deleted"),
		)...)), "tidligere avslutninger", "tidlegare avslutningar", "earlier endings"),
		kreves("kanRegistreres", objekt("", append([]skjema.Felt{
			felt("fra", dag, "første dag", "første dag", "first day"),
			felt("til", dag, "siste dag", "siste dag", "last day"),
			felt("tryggTil", dag, "siste dag etter alle lesemåtene som er brukt", "siste dag etter alle lesemåtane som er brukte", "last day under every reading used"),
		}, svar...)...), "dagene en avslutning kan dateres", "dagane ei avslutning kan daterast", "the days that an ending can be dated on"),
	}, svar...)...)
	funn := objekt("funn",
		kreves("kode", kode(funnverk()), "kode", "kode", "code"),
		kreves("alvor", kode(&alvorverk), "alvor", "alvor", "severity"),
		kreves("sti", sti, "stedet i deltakeren", "staden i deltakaren", "the place in the participant"), radID,
		kreves("melding", tekst, "melding", "melding", "message"),
		kreves("hjemmel", liste(hjemmel), "bestemmelsene", "føresegnene", "the provisions"),
		kreves("fakta", fakta, "opplysningene i meldingen", "opplysningane i meldinga", "the facts of the message"),
		kreves("vilSkje", kode(&foelgeverk), "hva som vil skje", "kva som vil skje", "what will happen"),
		felt("forslag", tekst, "forslag", "framlegg", "proposal"),
	)
	kvittering := objekt("kvittering",
		kreves("versjon", tekst, "versjonen av biblioteket", "versjonen av biblioteket", "the version of the library"),
		kreves("regelverk", objekt("",
			kreves("id", tekst, "navnet på regelverket", "namnet på regelverket", "the name of the rules"),
			kreves("sha256", sum, "sum av regler og valg", "sum av reglar og val", "sum of rules and choices"),
			kreves("hypotetisk", sannhet, "en tabell er endret", "ein tabell er endra", "a table has been changed"),
		), "regelverket", "regelverket", "the rules"),
		kreves("sistGjennomgaatt", dag, "loven er gjennomgått til og med", "lova er gjennomgått til og med", "the law is reviewed through"),
		felt("advarsler", liste(kode(&advarselverk)), "advarsler om reglene", "åtvaringar om reglane", "warnings about the rules"),
		kreves("tolkninger", &skjema.Node{Slag: skjema.Ordbok, Moenster: "^T[0-9]{2}$", Element: tekst}, "lesemåtene som er brukt", "lesemåtane som er brukte", "the readings used"),
		kreves("ikkeVurdert", liste(sti), "oppgitt, men ikke vurdert", "oppgitt, men ikkje vurdert", "given, but not looked at"),
		felt("sha256", sum, "sum av dokumentet som ble lest", "sum av dokumentet som vart lese", "sum of the document that was read"),
	)
	return objekt("",
		kreves("skjema", &skjema.Node{Slag: skjema.Konstant, Verdi: SkjemaVurderingID}, "skjemaet", "skjemaet", "the schema"),
		felt("id", tekst, "deltakerens id hos avsenderen", "id-en til deltakaren hos avsendaren", "the caller's id of the participant"),
		kreves("per", dag, "dagen det spørres om", "dagen det blir spurt om", "the day looked at"),
		kreves("lovdato", dag, "dagen som bestemmer hvilke regler som gjelder", "dagen som avgjer kva reglar som gjeld", "the day whose law is used"),
		kreves("lovvalg", objekt("", append([]skjema.Felt{felt("lov", kode(&lovverk), "loven deltakeren er omfattet av", "lova deltakaren er omfatta av", "the act that the participant is under")}, svar...)...),
			"hvilken lov som gjelder", "kva lov som gjeld", "which act applies"),
		felt("kategorier", liste(objekt("kategorielement", append([]skjema.Felt{
			kreves("ordning", kode(&vedtak.Ordninger), "ordning", "ordning", "scheme"),
			felt("kategori", kode(&kategori.Kategorier), "kategori", "kategori", "category"),
			felt("visning", kode(&status.Visninger), "hvordan den vises", "korleis han blir vist", "how it is shown"),
			felt("fra", dag, "fra", "frå", "from"),
			felt("til", dag, "siste dag den var gjeldende", "siste dag han var gjeldande", "the last day on which it was current"),
			felt("mulige", liste(kode(&kategori.Kategorier)), "kategoriene opplysningene åpner for", "kategoriane opplysningane opnar for", "the categories that the facts allow"),
		}, svar...)...)), "kategorier, den nåværende først", "kategoriar, den noverande først", "categories, the current first"),
		felt("status", liste(objekt("statuselement", append([]skjema.Felt{
			kreves("ordning", kode(&vedtak.Ordninger), "ordning", "ordning", "scheme"),
			felt("status", kode(&status.Statuser), "status", "status", "status"),
		}, svar...)...)), "status for hver ordning", "status for kvar ordning", "the status of each scheme"),
		felt("frister", liste(fristnode), "frister", "fristar", "deadlines"),
		felt("avslutning", slutt, "hvordan programmet er avsluttet", "korleis programmet er avslutta", "how the programme has ended"),
		felt("neste", liste(objekt("endringselement",
			kreves("dato", dag, "dagen det endres", "dagen det blir endra", "the day it changes"),
			kreves("hva", kode(&status.Endringsslag), "hva som endres", "kva som blir endra", "what changes"),
			kreves("ordning", kode(&vedtak.Ordninger), "ordning", "ordning", "scheme"),
			felt("frist", kode(&fristverk), "hvilken frist", "kva frist", "which deadline"),
			kreves("fra", tekst, "fra", "frå", "from"),
			kreves("til", tekst, "til", "til", "to"),
			kreves("aarsak", kode(&status.Aarsaker), "årsak", "årsak", "cause"),
			spor,
		)), "det som endres av seg selv", "det som blir endra av seg sjølv", "what changes by itself"),
		kreves("funn", liste(funn), "funn", "funn", "findings"),
		kreves("kvittering", kvittering, "kvittering", "kvittering", "receipt"),
	)
}
