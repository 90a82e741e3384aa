package integrering

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/lov"
)

// Forklar tells in the language s what v came to and why, at one of three depths: 1 is one sentence, 2 a sentence for each answer and a
// line for each step with its provision, 3 everything: each provision with its version and facts, each registration with its days, the
// readings used, the findings and the receipt. A depth outside 1–3 is the nearest of them. Hypothetical rules are told
// at every depth. The text ends with a line break.
func (v *Vurdering) Forklar(s lov.Spraak, dybde int) string {
	f := forteller{v: v, s: s}
	f.overskrift()
	if dybde < 2 {
		f.hypotetisk("")
		return f.String()
	}
	f.oppsummering()
	f.svar(&ordLovvalg, &v.Lovvalg.Svar, dybde)
	f.programmet(dybde)
	f.neste()
	f.funn()
	if dybde > 2 {
		f.tolkninger()
		f.kvittering()
	} else {
		f.forbehold("")
	}
	return f.String()
}

// forteller writes the explanation.
type forteller struct {
	strings.Builder
	v *Vurdering
	s lov.Spraak
}

func (f *forteller) linje(mal string, a ...any) {
	_, _ = fmt.Fprintf(f, mal+"\n", a...) // a strings.Builder never fails
}

func (f *forteller) avsnitt(t *lov.Tekst) { f.linje("\n%s", t.I(f.s)) }

// fyll writes a text with its {} replaced by the values, in order.
func (f *forteller) fyll(t *lov.Tekst, verdier ...string) string {
	tekst := t.I(f.s)
	for _, v := range verdier {
		tekst = strings.Replace(tekst, "{}", v, 1)
	}
	return tekst
}

var (
	ordTrygg        = lov.Tekst{"Trygg dag, innenfor fristen etter alle lesemåtene som er brukt: {}.", "Trygg dag, innanfor fristen etter alle lesemåtane som er brukte: {}.", "Safe day, inside the deadline under every reading used: {}."}
	ordLovvalg      = lov.Tekst{"Hvilken lov som gjelder", "Kva lov som gjeld", "Which act applies"}
	ordRegistrering = lov.Tekst{"Registreringene", "Registreringane", "The registrations"}
	ordTalt         = lov.Tekst{"{} av {} virkedager talt", "{} av {} verkedagar talde", "{} of {} working days counted"}
	ordFunn         = lov.Tekst{"Funn", "Funn", "Findings"}
	ordTolkninger   = lov.Tekst{"Lesemåter som er brukt", "Lesemåtar som er brukte", "Readings used"}
	ordAnnenLesning = lov.Tekst{"{} gir {}", "{} gir {}", "{} gives {}"}
	ordKvittering   = lov.Tekst{"Kvittering", "Kvittering", "Receipt"}
	ordRegler       = lov.Tekst{"Regler: {}, integrering {}, sist gjennomgått {}.", "Reglar: {}, integrering {}, sist gjennomgått {}.", "Rules: {}, integrering {}, last reviewed {}."}
	ordLovdato      = lov.Tekst{"Vurdert per {}, etter loven per {}.", "Vurdert per {}, etter lova per {}.", "Assessed as of {}, by the law as of {}."}
	ordHypotetisk   = lov.Tekst{"Reglene er hypotetiske: en tabell er endret.", "Reglane er hypotetiske: ein tabell er endra.", "The rules are hypothetical: a table has been changed."}
	ordHypoteser    = lov.Tekst{"Hypotetiske regler: {}.", "Hypotetiske reglar: {}.", "Hypothetical rules: {}."}
	ordIkkeVurdert  = lov.Tekst{"Oppgitt, men ikke vurdert: {}.", "Oppgitt, men ikkje vurdert: {}.", "Given, but not looked at: {}."}
	ordAdvarsel     = lov.Tekst{"Advarsel: loven er ikke gjennomgått for denne datoen; de nyeste reglene er brukt.", "Åtvaring: lova er ikkje gjennomgått for denne datoen; dei nyaste reglane er brukte.", "Warning: the law has not been reviewed for this date; the newest rules are used."}
	ordVersjon      = lov.Tekst{"(slik den gjelder fra {})", "(slik ho gjeld frå {})", "(as in force from {})"}
	ordGjelder      = lov.Tekst{"(slik den gjelder fra {} til {})", "(slik ho gjeld frå {} til {})", "(as in force from {} through {})"}
	ordGjaldt       = lov.Tekst{"(slik den gjaldt fra {} til {})", "(slik ho gjaldt frå {} til {})", "(as in force from {} through {})"}
	ordNummer       = lov.Tekst{"nummer {}", "nummer {}", "number {}"}
	ordUkjentKode   = lov.Tekst{"ukjent kode", "ukjend kode", "an unknown code"}
	ordForslag      = lov.Tekst{"Forslag: {}", "Framlegg: {}", "Suggestion: {}"}
	ordI            = lov.Tekst{" i {}", " i {}", " of {}"}
	ordOgSaa        = lov.Tekst{" og ", " og ", " and "}
	ordAlvor        = [...]lov.Tekst{lov.Info: {"til opplysning", "til opplysning", "note"}, lov.Advarsel: {"advarsel", "åtvaring", "warning"}, lov.Feil: {"feil", "feil", "fault"}}
)

// mangler names missing facts as people do, with the pointer: «sluttmål (/sluttmaal) og utdanning (/utdanning)».
func (f *forteller) mangler(ss []lov.Sti) string {
	var deler []string
	for _, s := range ss {
		deler = append(deler, f.stiTekst(s))
	}
	return f.ramse(deler)
}

// ramse puts a list as people do: «a, b og c».
func (f *forteller) ramse(deler []string) string {
	if n := len(deler); n > 1 {
		return strings.Join(deler[:n-1], ", ") + ordOgSaa.I(f.s) + deler[n-1]
	}
	return strings.Join(deler, "")
}

func (f *forteller) stiTekst(s lov.Sti) string {
	felter := deltakertabell.Node.Felter
	tekst := ""
	for ledd := range strings.SplitSeq(s.Liste+"/"+s.Felt, "/") {
		for i := range felter {
			if felter[i].Navn != ledd {
				continue
			}
			if tekst == "" {
				tekst = f.foersteLedd(s, &felter[i])
			} else {
				tekst = f.felt(&felter[i], tekst)
			}
			felter = undernode(felter[i].Node)
			break
		}
	}
	return tekst + " (" + s.String() + ")"
}

// foersteLedd names what a pointer begins with: a field of the participant, a list or an element of it.
func (f *forteller) foersteLedd(s lov.Sti, felt *skjema.Felt) string {
	t := felt.Tittel
	e, harEntall := entall[felt.Navn]
	if harEntall {
		t = e
	}
	switch {
	case s.Indeks > 0:
		return t.I(f.s) + " " + f.fyll(&ordNummer, fmt.Sprint(s.Indeks))
	case f.s != lov.Engelsk && harEntall, f.s == lov.Engelsk && felt.Node.Slag == skjema.Liste && !harEntall:
		return t.I(f.s)
	case harEntall && strings.ContainsRune("aeio", rune(t[lov.Engelsk][0])):
		return "an " + t[lov.Engelsk]
	case harEntall:
		return "a " + t[lov.Engelsk]
	}
	return strings.Replace(f.iSetning(felt), f.fyll(&ordI), "", 1)
}

// felt names a field of what av names: «siste dag i fravær nummer 1».
func (f *forteller) felt(felt *skjema.Felt, av string) string {
	return strings.Replace(f.iSetning(felt), "{}", av, 1)
}

// iSetning returns what a field is called in a sentence, with {} in the place of what it is a field of.
func (f *forteller) iSetning(felt *skjema.Felt) string {
	mal := setningsord[felt.Tittel[lov.Engelsk]]
	switch {
	case mal.I(f.s) != "":
		return mal.I(f.s)
	case f.s == lov.Engelsk:
		return engelskFelt(felt)
	}
	t := felt.Tittel.I(f.s)
	foerste, _, _ := strings.Cut(t, " ")
	switch {
	case felt.Node.Slag != skjema.Sannhet:
		return t + f.fyll(&ordI)
	case slices.Contains([]string{"er", "har", "kan", "blir", "behandles"}, foerste):
		return "svar på om {} " + t
	}
	return "svar på om {} er " + t
}

// engelskFelt is [forteller.iSetning] in English: the title with an article, and «whether» before a yes or no.
func engelskFelt(felt *skjema.Felt) string {
	t := felt.Tittel.I(lov.Engelsk)
	foerste, _, _ := strings.Cut(t, " ")
	switch {
	case felt.Node.Slag == skjema.Sannhet && slices.Contains([]string{"is", "has", "can"}, foerste):
		return "whether {} " + t
	case felt.Node.Slag == skjema.Sannhet:
		return "whether {} is " + t
	case felt.Node.Slag == skjema.Liste, foerste == "the", foerste == "what":
		return t + " of {}"
	}
	return "the " + t + " of {}"
}

// setningsord is what a field is called in a sentence, by the English title, where the title alone cannot stand in one.
var setningsord = map[string]lov.Tekst{
	"Nordic citizen or covered by the EEA agreement": {
		"svar på om deltakeren er nordisk borger eller omfattet av EØS-avtalen", "svar på om deltakaren er nordisk borgar eller omfatta av EØS-avtalen",
		"whether the participant is a Nordic citizen or covered by the EEA agreement",
	},
	"unaccompanied minor (Introduction Act)": {
		"svar på om deltakeren er enslig mindreårig (introduksjonsloven)", "svar på om deltakaren er einsleg mindreårig (introduksjonslova)",
		"whether the participant is an unaccompanied minor (Introduction Act)",
	},
	"need for basic qualification (Introduction Act)": {
		"svar på om deltakeren har behov for grunnleggende kvalifisering (introduksjonsloven)", "svar på om deltakaren har behov for grunnleggjande kvalifisering (introduksjonslova)",
		"whether the participant needs basic qualification (Introduction Act)",
	},
	"Ukrainian upper secondary without higher education": {
		"svar på om deltakeren har ukrainsk videregående uten høyere utdanning", "svar på om deltakaren har ukrainsk vidaregåande utan høgare utdanning",
		"whether the participant has Ukrainian upper secondary without higher education",
	},
	"Norwegian citizen from":                     {"dagen deltakeren ble norsk statsborger", "dagen deltakaren vart norsk statsborgar", "the day on which the participant became a Norwegian citizen"},
	"the day it was registered":                  {"dagen {} ble registrert", "dagen {} vart registrert", "the day on which {} was registered"},
	"the day it was granted":                     {"dagen {} ble innvilget", "dagen {} vart innvilga", "the day on which {} was granted"},
	"the day it was refused":                     {lov.Engelsk: "the day on which {} was refused"},
	"the day it was deleted":                     {"dagen {} ble slettet", "dagen {} vart sletta", "the day on which {} was deleted"},
	"the day of the final decision to revoke it": {"dagen for endelig vedtak om tilbakekall av {}", "dagen for endeleg vedtak om tilbakekall av {}", "the day of the final decision to revoke {}"},
	"first day it is valid":                      {lov.Engelsk: "the first day on which {} is valid"},
	"last day it is valid":                       {lov.Engelsk: "the last day on which {} is valid"},
	"date of the decision":                       {lov.Engelsk: "the date of {}"},
	"date of ending":                             {lov.Engelsk: "the date of {}"},
	"goal":                                       {"koden i {}", "koden i {}", "the code of {}"},
	"member of a family with children":           {"svar på om {} gjelder et medlem av en barnefamilie", "svar på om {} gjeld ein medlem av ein barnefamilie", "whether {} is that of a member of a family with children"},
	"settled by agreement with the integration authorities": {
		"svar på om {} er etter avtale med integreringsmyndighetene", "svar på om {} er etter avtale med integreringsstyresmaktene",
		"whether {} is by agreement with the integration authorities",
	},
	"settled in a municipality from":   {"dagen {} ble bosatt i en kommune", "dagen {} vart busett i ein kommune", "the day on which {} settled in a municipality"},
	"the participant has sole care":    {"svar på om deltakeren har aleneomsorg for {}", "svar på om deltakaren har aleineomsorg for {}", "whether the participant has sole care of {}"},
	"care taken over from (adoption)":  {"dagen omsorgen for {} ble overtatt (adopsjon)", "dagen omsorga for {} vart overteken (adopsjon)", "the day on which the care of {} was taken over (adoption)"},
	"the municipality ended the right": {"svar på om kommunen lar retten falle bort ved {}", "svar på om kommunen lèt retten falle bort ved {}", "whether the municipality ended the right by {}"},
	"no longer in force":               {"svar på om {} fortsatt gjelder", "svar på om {} framleis gjeld", "whether {} is no longer in force"},
	"registered by":                    {"hvem som registrerte {}", "kven som registrerte {}", "who registered {}"},
	"the category applies from":        {"dagen kategorien gjelder fra", "dagen kategorien gjeld frå", "the day from which the category applies"},
}

// entall is what one element of a list is called.
var entall = map[string]lov.Tekst{
	"oppholdstillatelser": {"oppholdstillatelse", "opphaldsløyve", "residence permit"},
	"vedtak":              {"vedtak", "vedtak", "decision"},
	"sluttmaal":           {"sluttmål", "sluttmål", "goal"},
	"fravaer":             {"fravær", "fråvær", "absence"},
	"barn":                {"barn", "barn", "child"},
	"avslutninger":        {"avslutning", "avslutning", "ending"},
	"bosettinger":         {"bosetting", "busetjing", "settlement"},
	"krav":                {"krav", "krav", "request"},
	"arbeidsforhold":      {"arbeidsforhold", "arbeidsforhold", "job"},
	"folkeregister":       {"hendelse i Folkeregisteret", "hending i Folkeregisteret", "event of the National Population Register"},
	"tiltak":              {"tiltak", "tiltak", "measure"},
}

// undernode returns the fields of an object, or of the elements of a list.
func undernode(n *skjema.Node) []skjema.Felt {
	if n.Element != nil {
		n = n.Element
	}
	return n.Felter
}

// svar writes the steps of one answer under a heading.
func (f *forteller) svar(tittel *lov.Tekst, s *Svar, dybde int) {
	f.avsnitt(tittel)
	for steg, fakta := range f.v.Spor(s) {
		hjemmel := steg.Rad.Hjemmel.Tekst(f.s)
		if f.s == lov.Engelsk {
			hjemmel = strings.ToUpper(hjemmel[:1]) + hjemmel[1:] // the Integration Act …
		}
		setning := steg.Setning(fakta, f.s)
		if dybde < 3 {
			f.linje("  %s: %s", hjemmel, setning)
			continue
		}
		f.linje("  %s %s", hjemmel, f.versjon(steg.Rad))
		f.linje("    %s", setning)
		var deler []string
		for _, fk := range fakta {
			if t := fk.Tekst(f.s); t != "" {
				deler = append(deler, fk.Felt.Tekst.I(f.s)+": "+t)
			}
		}
		f.linje("      [%s]", strings.Join(deler, "; "))
	}
	if len(s.Mangler) > 0 {
		f.linje("  %s", f.fyll(&ordMangler, f.mangler(s.Mangler)))
	}
}

var ordMangler = lov.Tekst{"Mangler: {}.", "Manglar: {}.", "Missing: {}."}

func (f *forteller) versjon(r *lov.Rad) string {
	switch {
	case r.Til != 0 && f.v.Lovdato <= r.Til:
		return f.fyll(&ordGjelder, lov.Dato(r.Fra, f.s), lov.Dato(r.Til, f.s))
	case r.Til != 0:
		return f.fyll(&ordGjaldt, lov.Dato(r.Fra, f.s), lov.Dato(r.Til, f.s))
	}
	return f.fyll(&ordVersjon, lov.Dato(r.Fra, f.s))
}

// registreringene tells what came of each registration of absence.
func (f *forteller) registreringene(fr *Frist, dybde int) {
	if dybde < 3 || len(fr.Registreringer) == 0 {
		return
	}
	f.avsnitt(&ordRegistrering)
	for i := range fr.Registreringer {
		r := &fr.Registreringer[i]
		t := f.fyll(&ordTalt, f.dager(r.Talt), f.dager(r.Virkedager))
		if r.Grunn == "uten-slutt" {
			f.linje("  %s: %s", f.stiTekst(r.Sti), fravaer.UtelattUtenSlutt.Kode().Tekst.I(f.s))
			continue
		}
		if k := fravaer.Utelatelser.Kode(fravaer.Utelatelser.Finn([]byte(r.Grunn))); k != nil {
			t += ": " + k.Tekst.I(f.s)
		}
		f.linje("  %s: %s", f.stiTekst(r.Sti), t)
	}
}

// dager writes millionths of a virkedag.
func (f *forteller) dager(n int64) string {
	return frist.FaktumVirkedager.Er(lov.ToDesimaler(n)).Tekst(f.s)
}

func (f *forteller) funn() {
	if len(f.v.Funn) > 0 {
		f.avsnitt(&ordFunn)
		f.hvertFunn("  ")
	}
}

// hvertFunn writes a line for each finding, and its suggestion under it.
func (f *forteller) hvertFunn(innrykk string) {
	for i := range f.v.Funn {
		fn := &f.v.Funn[i]
		f.linje("%s%s (%s): %s", innrykk, ordAlvor[fn.Alvor].I(f.s), fn.Sti, fn.Melding(f.s))
		if forslag := fn.Forslag(f.s); forslag != "" {
			f.linje("%s  %s", innrykk, f.fyll(&ordForslag, forslag))
		}
	}
}

// ForklarFunn tells the findings of v in the language s, each on a line with its severity and the place in the participant; empty when
// there are none.
func (v *Vurdering) ForklarFunn(s lov.Spraak) string {
	f := forteller{v: v, s: s}
	f.hvertFunn("")
	return f.String()
}

func (f *forteller) tolkninger() {
	if len(f.v.Kvittering.Tolkninger) == 0 {
		return
	}
	f.avsnitt(&ordTolkninger)
	for _, b := range f.v.Kvittering.Tolkninger {
		var andre []string
		for i := range f.v.Frister {
			for _, l := range f.v.Frister[i].Foelsomhet {
				if l.Tolkning == b.Tolkning {
					andre = append(andre, f.fyll(&ordAnnenLesning, l.Verdi, lov.Dato(l.Dato, f.s)))
				}
			}
		}
		t := fmt.Sprintf("  %s %s – %s", b.Tolkning, b.Verdi, spoersmaal(b.Tolkning).I(f.s))
		if len(andre) > 0 {
			t += " (" + strings.Join(andre, ", ") + ")"
		}
		f.linje("%s", t)
	}
}

func spoersmaal(nr lov.Tolkning) *lov.Tekst {
	i := slices.IndexFunc(valgtabell[:], func(v valg) bool { return v.nr == nr })
	return &valgtabell[i].spoersmaal
}

func (f *forteller) kvittering() {
	q := &f.v.Kvittering
	f.avsnitt(&ordKvittering)
	f.linje("  %s", f.fyll(&ordLovdato, lov.Dato(f.v.Per, f.s), lov.Dato(f.v.Lovdato, f.s)))
	f.linje("  %s", f.fyll(&ordRegler, regelverkID, Versjon, lov.Dato(sistGjennomgaatt, f.s)))
	f.forbehold("  ")
	if len(q.IkkeVurdert) > 0 {
		f.linje("  %s", f.fyll(&ordIkkeVurdert, f.mangler(q.IkkeVurdert)))
	}
}

// forbehold tells that the law is not reviewed for the day, or that the rules are not the law.
func (f *forteller) forbehold(innrykk string) {
	q := &f.v.Kvittering
	if q.EtterGjennomgang {
		f.linje("%s%s", innrykk, f.fyll(&ordAdvarsel))
	}
	f.hypotetisk(innrykk)
}

// hypotetisk tells that the rules are not the law, at every depth.
func (f *forteller) hypotetisk(innrykk string) {
	q := &f.v.Kvittering
	switch {
	case len(q.Hypoteser) > 0:
		f.linje("%s%s", innrykk, f.fyll(&ordHypoteser, f.ramse(q.Hypoteser)))
	case q.Hypotetisk:
		f.linje("%s%s", innrykk, f.fyll(&ordHypotetisk))
	}
}
