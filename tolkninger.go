package integrering

import (
	"errors"
	"fmt"
	"strings"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// Tolkning is one open point of the law, its possible readings and the one chosen.
type Tolkning struct {
	ID         string
	Spoersmaal lov.Tekst
	Verdier    []string // the default first; empty where any number in a range goes
	Verdi      string
}

// Tolkninger yields the open points in the order of their ids.
func (r *Regelverk) Tolkninger(yield func(Tolkning) bool) {
	for i := range valgtabell {
		v := &valgtabell[i]
		if !yield(Tolkning{ID: v.nr.String(), Spoersmaal: v.spoersmaal, Verdier: v.verdier, Verdi: v.verdi(r)}) {
			return
		}
	}
}

// valg is one row of the table of open points.
type valg struct {
	nr         lov.Tolkning
	spoersmaal lov.Tekst
	verdier    []string
	les        func(*Regelverk) int
	sett       func(*Regelverk, int)
	dato       bool // can move a date, so that the safe day must try it
}

func (v *valg) verdi(r *Regelverk) string {
	if v.nr == virkedagValg {
		return r.virkedag
	}
	return v.verdier[v.les(r)]
}

var errVirkedag = errors.New("T07: forventet et tall fra 1 til 24 med høyst seks desimaler")

func (v *valg) velg(r *Regelverk, verdi string) error {
	if v.nr == virkedagValg {
		var t lov.Timer
		if err := t.Parse([]byte(verdi)); err != nil || t.Millionter() < lov.Mikro || t.Millionter() > 24*lov.Mikro {
			return errVirkedag
		}
		r.settVirkedag(t.Millionter())
		return nil
	}
	for i := range v.verdier {
		if v.verdier[i] == verdi {
			v.sett(r, i)
			return nil
		}
	}
	return fmt.Errorf("%s: forventet en av %s", v.nr, strings.Join(v.verdier, ", "))
}

func (r *Regelverk) settVirkedag(n int64) {
	r.fravaer.Virkedag, r.virkedag = n, string(lov.AppendMillionter(nil, n))
}

const (
	virkedagValg     lov.Tolkning = 7
	gjennomgangsValg lov.Tolkning = 49
)

// toVeier is an open point with two readings, held in a bool that is false by default.
func toVeier(nr lov.Tolkning, dato bool, standard, annen string, felt func(*Regelverk) *bool, nb, nn, en string) valg {
	return valg{
		nr: nr, dato: dato, verdier: []string{standard, annen}, spoersmaal: lov.Tekst{nb, nn, en},
		les: func(r *Regelverk) int {
			if *felt(r) {
				return 1
			}
			return 0
		},
		sett: func(r *Regelverk, i int) { *felt(r) = i == 1 },
	}
}

var valgtabell = [...]valg{
	toVeier(1, true, "samme-dato", "dagen-foer", func(r *Regelverk) *bool { return &r.frist.DagenFoer },
		"Er fristen samme dato eller dagen før?", "Er fristen same dato eller dagen før?", "Is the deadline the same date or the day before?"),
	toVeier(3, true, "virkedager", "kalenderdager", func(r *Regelverk) *bool { return &r.frist.Kalenderdager },
		"Legges tillegget ut i virkedager eller kalenderdager?", "Blir tillegget lagt ut i verkedagar eller kalenderdagar?", "Is the addition laid out in working days or calendar days?"),
	{
		nr: 4, dato: true, verdier: []string{"fridager", "virkedager"},
		spoersmaal: lov.Tekst{"Er 1. og 17. mai fridager?", "Er 1. og 17. mai fridagar?", "Are 1 and 17 May days off?"},
		les:        func(r *Regelverk) int { return int(r.fravaer.Kalender) },
		sett:       func(r *Regelverk, i int) { r.fravaer.Kalender = calendar.Reading(i) },
	},
	toVeier(5, true, "staar", "neste-virkedag", func(r *Regelverk) *bool { return &r.frist.NesteVirkedag },
		"Flyttes en frist på lørdag, søndag eller helligdag?", "Blir ein frist på laurdag, søndag eller heilagdag flytt?", "Does a deadline on a weekend or holiday move?"),
	toVeier(6, true, "over-ti", "elleve-eller-mer", func(r *Regelverk) *bool { return &r.frist.ElleveEllerMer },
		"Er terskelen mer enn ti eller minst elleve virkedager?", "Er terskelen meir enn ti eller minst elleve verkedagar?", "Is the threshold more than ten or at least eleven working days?"),
	{
		nr: virkedagValg, dato: false,
		spoersmaal: lov.Tekst{"Hvor mange timer er en virkedag?", "Kor mange timar er ein verkedag?", "How many hours are a working day?"},
	},
	toVeier(8, true, "programmet", "kalenderaar", func(r *Regelverk) *bool { return &r.frist.Kalenderaar },
		"Telles de ti for hele programmet eller for hvert kalenderår?", "Blir dei ti talde for heile programmet eller for kvart kalenderår?", "Are the ten counted for the whole programme or each calendar year?"),
	toVeier(9, true, "alle", "over-ti", func(r *Regelverk) *bool { return &r.frist.BareOverTi },
		"Legges alle dagene til, eller bare de over ti, etter regelen før 2026?", "Blir alle dagane lagde til, eller berre dei over ti, etter regelen før 2026?", "Are all days added, or only those above ten, under the rule before 2026?"),
	toVeier(11, true, "vedtaket", "alltid-maksimum", func(r *Regelverk) *bool { return &r.frist.AlltidMaksimum },
		"Er en forlengelse så lang som vedtaket sier, eller alltid den lengste?", "Er ei forlenging så lang som vedtaket seier, eller alltid den lengste?", "Is an extension as long as the decision says, or always the longest?"),
	toVeier(12, true, "fjerner", "andre-vinner", func(r *Regelverk) *bool { return &r.fravaer.AndreVinner },
		"Fjerner ferie og religiøse høytidsdager en dato som også har annet fravær?", "Fjernar ferie og religiøse høgtidsdagar ein dato som òg har anna fråvær?", "Do holiday and religious days remove a date that has other absence too?"),
	{
		nr: 13, dato: true, verdier: []string{"introduksjonsloven", "alltid", "aldri"},
		spoersmaal: lov.Tekst{"Når legges fravær etter endt fødselspermisjon til?", "Når blir fråvær etter avslutta fødselspermisjon lagt til?", "When is absence after parental leave added?"},
		les:        func(r *Regelverk) int { return int(r.fravaer.EtterFoedsel) },
		sett:       func(r *Regelverk, i int) { r.fravaer.EtterFoedsel = fravaer.EtterFoedsel(i) },
	},
	toVeier(14, true, "ingen-virkning", "fryser", func(r *Regelverk) *bool { return &r.frist.StansFryser },
		"Flytter midlertidig stans fristen?", "Flyttar mellombels stans fristen?", "Does temporary suspension move the deadline?"),
	toVeier(15, true, "lovdato", "fravaersdagen", func(r *Regelverk) *bool { return &r.fravaersdagen },
		"Følger fravær før 1. januar 2026 regelen på lovdatoen eller på fraværsdagen?", "Følgjer fråvær før 1. januar 2026 regelen på lovdatoen eller på fråværsdagen?", "Does absence before 1 January 2026 follow the rule of the law date or of its own day?"),
	toVeier(16, true, "ja", "nei", func(r *Regelverk) *bool { return &r.fravaer.FriTalteIkke },
		"Teller fri etter §§ 11–13 før 2026?", "Tel fri etter §§ 11–13 før 2026?", "Does time off under sections 11–13 count before 2026?"),
	toVeier(17, true, "terskel", "fra-foerste-dag", func(r *Regelverk) *bool { return &r.frist.PermisjonFraFoerste },
		"Gjelder terskelen permisjon før 2026?", "Gjeld terskelen permisjon før 2026?", "Does the threshold hold for leave before 2026?"),
	toVeier(18, true, "til-fristen", "alt-fra-start", func(r *Regelverk) *bool { return &r.frist.AltFraStart },
		"Hvilket fravær er i programmet: til fristen, eller alt fra start?", "Kva fråvær er i programmet: til fristen, eller alt frå start?", "Which absence is in the programme: up to the deadline, or everything from the start?"),
	{
		nr: 20, dato: true, verdier: []string{"startdato", "startdato-strengt", "vedtaksdato"},
		spoersmaal: lov.Tekst{"Hva er «tilbud om oppstart etter 1. januar»?", "Kva er «tilbod om oppstart etter 1. januar»?", "What is an offer to begin “after 1 January”?"},
		les:        func(r *Regelverk) int { return int(r.sluttmaal.Oppstart) },
		sett: func(r *Regelverk, i int) {
			r.sluttmaal.Oppstart = sluttmaal.Oppstart(i)
			r.kategori.Streng = r.sluttmaal.Oppstart == sluttmaal.StartdatoStreng
		},
	},
	toVeier(23, false, "til-og-med", "paa-dagen", func(r *Regelverk) *bool { return &r.kategori.PaaDagen },
		"Når slutter «mellom 18 og 55»: dagen før 56 år, eller på 55-årsdagen?", "Når sluttar «mellom 18 og 55»: dagen før 56 år, eller på 55-årsdagen?", "When does “between 18 and 55” end: the day before turning 56, or on the 55th birthday?"),
	{
		nr: 24, dato: true, verdier: []string{"vedtak", "innvilgelse", "startdato"},
		spoersmaal: lov.Tekst{"Når måles alder for sluttmålet?", "Når blir alder målt for sluttmålet?", "When is age measured for the goal?"},
		les:        func(r *Regelverk) int { return int(r.sluttmaal.Aldersdag) },
		sett:       func(r *Regelverk, i int) { r.sluttmaal.Aldersdag = sluttmaal.Aldersdag(i) },
	},
	toVeier(25, false, "bosetting", "tillatelse", func(r *Regelverk) *bool { return &r.kategori.FraTillatelse },
		"Løper de to årene fra bosetting eller fra tillatelse og ankomst?", "Går dei to åra frå busetjing eller frå løyve og framkomst?", "Do the two years run from settlement, or from permit and arrival?"),
	toVeier(26, false, "loven", "alle", func(r *Regelverk) *bool { return &r.frist.OppstartForAlle },
		"Har bare de med rett en oppstartsfrist, eller alle?", "Har berre dei med rett ein oppstartsfrist, eller alle?", "Do only those with a right have a deadline for starting, or all?"),
	toVeier(27, false, "en-stilling", "sum", func(r *Regelverk) *bool { return &r.kategori.SumAvStillinger },
		"Er 30 timer i én stilling eller i flere til sammen?", "Er 30 timar i éi stilling eller i fleire til saman?", "Are 30 hours in one post, or in several together?"),
	toVeier(28, false, "begge", "arbeidets-slutt", func(r *Regelverk) *bool { return &r.kategori.ArbeidetsSlutt },
		"Må både jobbslutt og vedtak ligge innenfor de to årene, eller bare jobbslutten?", "Må både jobbslutt og vedtak liggje innanfor dei to åra, eller berre jobbslutten?", "Must both the end of the job and the decision lie inside the two years, or the end of the job only?"),
	{
		nr: 30, verdier: []string{"i-program-beholder-rett", "alle-rett-og-plikt", "alle-rett"},
		spoersmaal: lov.Tekst{"Hva har de med kollektiv beskyttelse fra før 2026?", "Kva har dei med kollektivt vern frå før 2026?", "What do those with collective protection from before 2026 have?"},
		les:        func(r *Regelverk) int { return int(r.kategori.Kollektiv2026) },
		sett:       func(r *Regelverk, i int) { r.kategori.Kollektiv2026 = kategori.Kollektiv2026(i) },
	},
	toVeier(31, false, "vedtak-etter-6a", "alle-vedtak", func(r *Regelverk) *bool { return &r.kategori.AlleVedtak },
		"Hvilke vedtak stenger for nye rettigheter etter § 43 h?", "Kva vedtak stengjer for nye rettar etter § 43 h?", "Which decisions close for new rights under section 43 h?"),
	toVeier(38, true, "ja", "nei", func(r *Regelverk) *bool { return &r.frist.IngenNyForlengelse },
		"Kan gamle program forlenges etter 1. januar 2026?", "Kan gamle program forlengjast etter 1. januar 2026?", "Can old programmes be extended after 1 January 2026?"),
	toVeier(39, true, "forskrift-2003", "integreringsforskriften", func(r *Regelverk) *bool { return &r.fravaer.NyForskrift },
		"Hvilke fraværsregler gjelder etter introduksjonsloven fra 2021?", "Kva fråværsreglar gjeld etter introduksjonslova frå 2021?", "Which rules on absence apply under the Introduction Act from 2021?"),
	toVeier(40, false, "to-aar", "tre-maaneder", func(r *Regelverk) *bool { return &r.avslutning.TreMaaneder },
		"Hva gir «Utgått oppstartsfrist»: to år eller tre måneder?", "Kva gir «Utgått oppstartsfrist»: to år eller tre månader?", "What gives “Utgått oppstartsfrist”: two years or three months?"),
	{
		nr: 43, verdier: []string{"dagen-etter", "paa-dagen"},
		spoersmaal: lov.Tekst{"Når er en frist utløpt?", "Når er ein frist ute?", "When has a deadline passed?"},
		les: func(r *Regelverk) int {
			if r.frist.UtloeptPaaDagen {
				return 1
			}
			return 0
		},
		sett: func(r *Regelverk, i int) { r.frist.UtloeptPaaDagen, r.avslutning.UtloeptPaaDagen = i == 1, i == 1 },
	},
	toVeier(44, false, "inngaar-ikke", "annet", func(r *Regelverk) *bool { return &r.avslutning.BortfallSomAnnet },
		"Hvilken måloppnåelse har bortfall på grunn av arbeid?", "Kva måloppnåing har bortfall på grunn av arbeid?", "Which attainment has a lapse because of work?"),
	toVeier(47, true, "funn", "avvis", func(r *Regelverk) *bool { return &r.sluttmaal.Avvis },
		"Gir et sluttmål i strid med alder eller utdanning en frist?", "Gir eit sluttmål i strid med alder eller utdanning ein frist?", "Does a goal against age or education give a deadline?"),
	toVeier(gjennomgangsValg, false, "advarsel", "feil", func(r *Regelverk) *bool { return &r.feilEtterGjennomgang },
		"Hva gis for en lovdato etter siste gjennomgang?", "Kva blir gitt for ein lovdato etter siste gjennomgang?", "What is given for a law date after the last review?"),
	toVeier(50, true, "registrert-kode", "loven", func(r *Regelverk) *bool { return &r.sluttmaal.Loven },
		"Gir den registrerte koden eller loven månedene?", "Gir den registrerte koden eller lova månadene?", "Does the registered code or the law give the months?"),
	toVeier(54, true, "60", "ikke", func(r *Regelverk) *bool { return &r.sluttmaal.FagFoer76 },
		"Gir fag- og yrkesopplæring med oppstart i 2025 60 måneder?", "Gir fag- og yrkesopplæring med oppstart i 2025 60 månader?", "Does vocational education begun in 2025 give 60 months?"),
	toVeier(56, false, "bosetting", "tillatelse", func(r *Regelverk) *bool { return &r.kategori.FemAarFraTillatelse },
		"Løper de fem årene i § 9 f fra bosetting eller fra tillatelse?", "Går dei fem åra i § 9 f frå busetjing eller frå løyve?", "Do the five years of section 9 f run from settlement or from the permit?"),
	toVeier(57, true, "ja", "nei", func(r *Regelverk) *bool { return &r.frist.IkkeUtoverMaksimum },
		"Kan permisjon føre programmet ut over det lengste loven gir?", "Kan permisjon føre programmet ut over det lengste lova gir?", "Can leave carry a programme beyond the longest the law gives?"),
	toVeier(59, true, "3+1", "2+1", func(r *Regelverk) *bool { return &r.sluttmaal.ToPlussEtt },
		"Hvor lenge varer et program etter introduksjonsloven med fullført videregående som sluttmål etter midlertidig lov 2020 nr. 53?", "Kor lenge varer eit program etter introduksjonslova med fullført vidaregåande som sluttmål etter mellombels lov 2020 nr. 53?", "How long is a programme under the Introduction Act with completed upper secondary as its goal under the temporary act 2020 no. 53?"),
	toVeier(60, false, "bosetting", "fornyelse", func(r *Regelverk) *bool { return &r.kategori.FraFornyelse },
		"Løper de to årene for § 9 d fra bosetting eller fra fornyelse?", "Går dei to åra for § 9 d frå busetjing eller frå fornying?", "Do the two years of section 9 d run from settlement or from renewal?"),
	toVeier(62, true, "teller", "bare-innenfor", func(r *Regelverk) *bool { return &r.fravaer.BareInnenfor },
		"Teller fravær ut over grensene for dager med stønad?", "Tel fråvær ut over grensene for dagar med stønad?", "Does absence beyond the caps on days with benefit count?"),
	toVeier(63, false, "ja", "nei", func(r *Regelverk) *bool { return &r.sluttmaal.FagErIkkeVgo },
		"Oppfyller fag- og yrkesopplæring kravet for dem under 25?", "Oppfyller fag- og yrkesopplæring kravet for dei under 25?", "Does vocational education satisfy the rule for those under 25?"),
	toVeier(64, false, "faller-bort", "til-vedtak", func(r *Regelverk) *bool { return &r.kategori.TilVedtak },
		"Hva gir en tillatelse som er gått ut uten en nyere?", "Kva gir eit løyve som er gått ut utan eit nyare?", "What does a permit give that ran out without a newer one?"),
	toVeier(65, false, "loeper", "avsluttet", func(r *Regelverk) *bool { return &r.avslutning.FlyttetAvslutter },
		"Løper programmet videre etter Flyttet når deltakelsen fortsetter et annet sted?", "Går programmet vidare etter Flyttet når deltakinga held fram ein annan stad?", "Does the programme run on after a move when participation goes on elsewhere?"),
	toVeier(66, false, "maal-eller-frist", "alle-kommunens", func(r *Regelverk) *bool { return &r.status.AlleKommunens },
		"Når er en kategori gjennomført?", "Når er ein kategori gjennomført?", "When is a category completed?"),
	toVeier(67, false, "gjeldende", "foerste", func(r *Regelverk) *bool { return &r.kategori.FoersteTillatelse },
		"Hvilken tillatelse gir alderen?", "Kva løyve gir alderen?", "Which permit gives the age?"),
	toVeier(68, false, "gjeldende", "foerste", func(r *Regelverk) *bool { return &r.kategori.FoersteBosetting },
		"Hvilken bosetting avgjør «etter avtale»?", "Kva busetjing avgjer «etter avtale»?", "Which settlement decides “by agreement”?"),
	toVeier(69, false, "rett-og-plikt", "ogsaa-uten-avtale", func(r *Regelverk) *bool { return &r.kategori.OgsaaUtenAvtale },
		"Hva tar en jobb på 30 timer bort?", "Kva tek ein jobb på 30 timar bort?", "What does a job of 30 hours take away?"),
}
