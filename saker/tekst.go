package saker

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

var (
	ordVentet     = lov.Tekst{"{}: ventet {}, fikk {}", "{}: venta {}, fekk {}", "{}: expected {}, got {}"}
	ordFinnesIkke = lov.Tekst{"{}: ventet, men finnes ikke", "{}: venta, men finst ikkje", "{}: expected, but not there"}
	ordSkalIkke   = lov.Tekst{"{}: skulle ikke være der: {}", "{}: skulle ikkje vere der: {}", "{}: should not be there: {}"}
	ordFikkFeil   = lov.Tekst{"ventet et svar, fikk en feil: {}", "venta eit svar, fekk ein feil: {}", "expected an answer, got an error: {}"}
	ordFikkSvar   = lov.Tekst{"ventet en feil ({}), fikk et svar", "venta ein feil ({}), fekk eit svar", "expected an error ({}), got an answer"}
	ordPer        = lov.Tekst{"per {}", "per {}", "as of {}"}
	ordLovdato    = lov.Tekst{"etter loven {}", "etter lova {}", "by the law of {}"}
	ordFordi      = lov.Tekst{"Saken sier: {}", "Saka seier: {}", "The case says: {}"}
	ordKilder     = lov.Tekst{"Kilde: {}", "Kjelde: {}", "Source: {}"}
	ordMangler    = lov.Tekst{"Mangler: {}", "Manglar: {}", "Missing: {}"}
	ordIngenting  = lov.Tekst{"ingenting", "ingenting", "nothing"}
	ordIngen      = lov.Tekst{"ingen", "ingen", "none"}
	ordJa         = lov.Tekst{"ja", "ja", "yes"}
	ordNei        = lov.Tekst{"nei", "nei", "no"}
)

func fyll(t *lov.Tekst, s lov.Spraak, verdier ...string) string {
	ut := t.I(s)
	for _, v := range verdier {
		ut = strings.Replace(ut, "{}", v, 1)
	}
	return ut
}

// Tekst tells what differs from the case, in the language s: each question that has a difference with its days, each difference with what
// was expected and what came, the steps behind an answer that differs, and what the case says of why. It ends with a line break, and is
// empty when nothing differs.
func (r *Resultat) Tekst(s lov.Spraak) string {
	if len(r.Avvik) == 0 {
		return ""
	}
	var b strings.Builder
	linje := func(mal string, a ...any) { _, _ = fmt.Fprintf(&b, mal+"\n", a...) } // a strings.Builder never fails
	linje("%s %s", r.Sak.ID, r.Sak.Tittel)
	for i := range r.Avvik {
		a := &r.Avvik[i]
		if i == 0 || r.Avvik[i-1].Spoersmaal != a.Spoersmaal {
			q := &r.Sak.Spoersmaal[a.Spoersmaal]
			linje("  %s:%d: %s", r.Sak.Fil, q.Linje, q.Tekst(s))
		}
		linje("    %s", a.Tekst(s))
		if i+1 < len(r.Avvik) && r.Avvik[i+1].sammeSvar(a) {
			continue
		}
		for _, g := range a.grunner(s) {
			linje("      %s", g)
		}
	}
	linje("  %s", fyll(&ordFordi, s, r.Sak.Fordi))
	var kilder []string
	for i := range r.Sak.Kilder {
		kilder = append(kilder, r.Sak.Kilder[i].Beskriv(s))
	}
	linje("  %s", fyll(&ordKilder, s, strings.Join(kilder, "; ")))
	return b.String()
}

// Tekst tells what is asked: the name of the question, the day, the law and the readings.
func (q *Spoersmaal) Tekst(s lov.Spraak) string {
	deler := []string{fyll(&ordPer, s, lov.Dato(q.Per, s))}
	if q.Lovdato != 0 {
		deler = append(deler, fyll(&ordLovdato, s, lov.Dato(q.Lovdato, s)))
	}
	for _, t := range q.Tolkninger {
		deler = append(deler, t.ID+"="+t.Verdi)
	}
	dager := strings.Join(deler, ", ")
	if q.Navn == "" {
		return dager
	}
	return q.Navn + " (" + dager + ")"
}

// Beskriv writes the source in the language s: the provision as a lawyer does, and the text.
func (k *Kilde) Beskriv(s lov.Spraak) string {
	var deler []string
	if h := k.Hjemmel.Tekst(s); h != "" {
		deler = append(deler, h)
	}
	if k.Tekst != "" {
		deler = append(deler, k.Tekst)
	}
	return strings.Join(deler, ", ")
}

// Tekst tells the difference in the language s, on one line: «frister[gjennomfoering].dato: ventet 3. mars 2028, fikk 3. mars 2029».
func (a *Avvik) Tekst(s lov.Spraak) string {
	switch {
	case a.Feil != "":
		return fyll(&ordFikkFeil, s, a.Feil)
	case a.Sti == "":
		return fyll(&ordFikkSvar, s, ikkeDekket)
	case a.ventet == nil:
		return fyll(&ordSkalIkke, s, a.hvor(s), a.vurdering.Funn[a.indeks].Melding(s))
	case a.fikk == nil && a.ventet.slag == objekt:
		return fyll(&ordFinnesIkke, s, a.hvor(s))
	}
	return fyll(&ordVentet, s, a.hvor(s), a.ventet.tekst(s), a.fikk.tekst(s))
}

// hvor returns the path for people, what tells an element apart in words: «neste[1. januar 2030, status].til».
func (a *Avvik) hvor(s lov.Spraak) string {
	return merkene.ReplaceAllStringFunc(a.Sti, func(merke string) string {
		ord := strings.Fields(strings.Trim(merke, "[]"))
		for i := range ord {
			ord[i] = iOrd(ord[i], s)
		}
		return "[" + strings.Join(ord, ", ") + "]"
	})
}

var merkene = regexp.MustCompile(`\[[^]]+\]`)

// tekst writes a value for people: a day in words, a list by what tells its elements apart.
func (n *node) tekst(s lov.Spraak) string {
	if n == nil {
		return ordIngenting.I(s)
	}
	switch n.slag {
	case intet:
		return ordIngenting.I(s)
	case sannhet:
		if n.verdi == "true" {
			return ordJa.I(s)
		}
		return ordNei.I(s)
	case tall:
		if s == lov.Engelsk {
			return n.verdi
		}
		return strings.Replace(n.verdi, ".", ",", 1)
	case tekst:
		return iOrd(n.verdi, s)
	case liste:
		if len(n.elementer) == 0 {
			return ordIngen.I(s)
		}
		var deler []string
		for i := range n.elementer {
			deler = append(deler, n.elementer[i].tekst(s))
		}
		return strings.Join(deler, ", ")
	case objekt:
	}
	var deler []string
	for _, navn := range kjennemerker {
		if f := n.finn(navn); f != nil && f.slag != liste {
			deler = append(deler, f.tekst(s))
		}
	}
	switch sti := n.finn("sti"); {
	case sti == nil || sti.verdi == "":
	case deler == nil:
		return sti.verdi
	default:
		deler = append(deler, "("+sti.verdi+")")
	}
	return strings.Join(deler, " ")
}

// kjennemerker is the fields that a short text shows of an object, before the path that it has: «sluttmaal-mangler (/sluttmaal)».
var kjennemerker = []string{"ordning", "frist", "kode", "kategori", "visning", "status", "hva", "tolkning", "verdi", "dato", "til", "regel", "hjemmel"}

// iOrd writes a day in words, and another text as it is.
func iOrd(tekst string, s lov.Spraak) string {
	if d, err := calendar.Parse(tekst); err == nil {
		return lov.Dato(d, s)
	}
	return tekst
}

// sammeSvar reports whether a and b lie in the same answer to the same question.
func (a *Avvik) sammeSvar(b *Avvik) bool {
	return a.Spoersmaal == b.Spoersmaal && a.liste == b.liste && a.indeks == b.indeks && a.kanRegistrere == b.kanRegistrere
}

// grunner returns what the rules say of the answer that differs, provision by provision: the steps that did not say no, or else all; then
// the facts that it lacks.
func (a *Avvik) grunner(s lov.Spraak) []string {
	var alle, ja []string
	for steg, fakta := range a.Spor {
		g := stor(steg.Rad.Hjemmel.Tekst(s)) + ": " + steg.Setning(fakta, s)
		alle = append(alle, g)
		if steg.Utfall != lov.IkkeOppfylt {
			ja = append(ja, g)
		}
	}
	if ja == nil {
		ja = alle
	}
	if m := a.mangler(); m != nil {
		ja = append(ja, fyll(&ordMangler, s, strings.Join(m, ", ")))
	}
	return slices.Compact(ja)
}

// mangler returns the pointers of the facts that the answer lacks.
func (a *Avvik) mangler() (stier []string) {
	if s := a.svaret(); s != nil {
		for _, m := range s.Mangler {
			stier = append(stier, m.String())
		}
	}
	return stier
}

// stor returns "The Integration Act …" of "the Integration Act …".
func stor(s string) string {
	if rest, ok := strings.CutPrefix(s, "the "); ok {
		return "The " + rest
	}
	return s
}

var (
	ordAlleStemmer = lov.Tekst{"{}, {}: alle stemmer", "{}, {}: alle stemmer", "{}, {}: all hold"}
	ordAvviker     = lov.Tekst{"{} av {} avviker", "{} av {} avvik", "{} of {} differ"}
	ordEnAvviker   = lov.Tekst{"1 av {} avviker", "1 av {} avvik", "1 of {} differs"}
	ordSak         = lov.Tekst{"sak", "sak", "case"}
	ordSaker       = lov.Tekst{"saker", "saker", "cases"}
	ordVurdering   = lov.Tekst{"vurdering", "vurdering", "assessment"}
	ordVurderinger = lov.Tekst{"vurderinger", "vurderingar", "assessments"}
)

// Oppsummering is how a run went.
type Oppsummering struct {
	Saker, Vurderinger int
	Avviker            int // cases with at least one difference
}

// Legg adds a result.
func (o *Oppsummering) Legg(r *Resultat) {
	o.Saker++
	o.Vurderinger += len(r.Vurderinger)
	if len(r.Avvik) > 0 {
		o.Avviker++
	}
}

// Tekst tells it in the language s, on one line: «454 saker, 1363 vurderinger: alle stemmer» or «3 av 454 saker avviker».
func (o *Oppsummering) Tekst(s lov.Spraak) string {
	saker := tallord(o.Saker, s, &ordSak, &ordSaker)
	if o.Avviker == 0 {
		return fyll(&ordAlleStemmer, s, saker, tallord(o.Vurderinger, s, &ordVurdering, &ordVurderinger))
	}
	if o.Avviker == 1 {
		return fyll(&ordEnAvviker, s, saker)
	}
	return fyll(&ordAvviker, s, fmt.Sprint(o.Avviker), saker)
}

func tallord(n int, s lov.Spraak, en, flere *lov.Tekst) string {
	if n == 1 {
		return "1 " + en.I(s)
	}
	return fmt.Sprint(n) + " " + flere.I(s)
}
