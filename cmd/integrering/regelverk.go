package main

import (
	"bytes"
	"slices"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

type regelverk struct {
	Per   dag  `placeholder:"DATO" help:"Dagen reglene skal gjelde; i dag hvis den utelates."`
	Alle  bool `help:"Ta med alle versjoner. Noen som er opphevet, gjelder fortsatt for program som begynte før 2026."`
	Foer  dag  `placeholder:"DATO" help:"Med --etter: vis det som sluttet eller begynte å gjelde etter denne dagen."`
	Etter dag  `placeholder:"DATO" help:"Med --foer: den siste dagen endringer vises for."`
	hypotesevalg
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (regelverk) Help() string {
	return "integrering regelverk --per 2026-07-01\nintegrering regelverk --alle\nintegrering regelverk --foer 2025-12-31 --etter 2026-01-01\n" +
		"integrering regelverk --per 2026-07-01 --format json"
}

// Run is called by kong.
func (k *regelverk) Run(m *miljoe) error {
	mellom := k.Foer != 0 || k.Etter != 0
	switch {
	case mellom && (k.Per != 0 || k.Alle):
		return bruksfeil{"--foer og --etter kan ikke stå sammen med --per og --alle"}
	case mellom && (k.Foer == 0 || k.Etter <= k.Foer):
		return bruksfeil{"--foer og --etter: forventet to dager, den siste etter den første"}
	}
	r, err := k.hypotese()
	if err != nil {
		return err
	}
	if err := k.ikkeDekket(m, &r, mellom); err != nil {
		return err
	}
	if mellom {
		k.endringer(m, &r)
	} else {
		k.rader(m, &r)
	}
	return m.ut.Flush()
}

// ikkeDekket returns why the first day asked about is not covered; nil when it is.
func (k *regelverk) ikkeDekket(m *miljoe, r *integrering.Regelverk, mellom bool) error {
	flagg, foerst := "--per", m.dagen(k.Per)
	if mellom {
		flagg, foerst = "--foer", date.Date(k.Foer)
	}
	if err := ikkeDekket(r, foerst, 0); err != nil {
		return bruksfeil{flagg + ": " + err.Error()}
	}
	return nil
}

var (
	ikkeIKraft = lov.Tekst{"Vedtatt, ikke i kraft:", "Vedteke, ikkje i kraft:", "Adopted, not in force:"}
	hypotetisk = lov.Tekst{"hypotetisk", "hypotetisk", "hypothetical"}
	uendret    = lov.Tekst{"uendret, ny hjemmel eller kilde", "uendra, ny heimel eller kjelde", "unchanged, new legal basis or source"}

	tabellkolonne  = kolonne{"TABELL", "TABELL", "TABLE"}
	verdikolonne   = kolonne{"VERDI", "VERDI", "VALUE"}
	kildekolonne   = kolonne{"KILDE", "KJELDE", "SOURCE"}
	merknadkolonne = kolonne{"MERKNAD", "MERKNAD", "NOTE"}
)

type regelverkJSON struct {
	Versjon         string    `json:"versjon"`
	SistGjennomgatt date.Date `json:"sistGjennomgaatt"`
	Advarsler       []string  `json:"advarsler,omitempty"`
	Hypoteser       []string  `json:"hypoteser,omitempty"`
	Per             date.Date `json:"per"`
	Rader           []radJSON `json:"rader"`
}

type radJSON struct {
	Tabell     string        `json:"tabell"`
	Verdi      string        `json:"verdi"`
	Hjemmel    lov.Referanse `json:"hjemmel"`
	Fra        date.Date     `json:"fra,omitzero"`
	Til        date.Date     `json:"til,omitzero"`
	Kilde      string        `json:"kilde"`
	Status     string        `json:"status"`
	Hypotetisk bool          `json:"hypotetisk,omitempty"`
}

func somRad(o *lov.Oppslag) radJSON {
	status := "i-kraft"
	if o.Rad.Status == lov.VedtattIkkeIKraft {
		status = "vedtatt-ikke-i-kraft"
	}
	return radJSON{o.Tabell, o.Verdi, o.Rad.Hjemmel, o.Rad.Fra, o.Rad.Til, o.Rad.Kilde, status, o.Rad.Hypotetisk}
}

func merknad(r *lov.Rad, s lov.Spraak) string {
	if r.Hypotetisk {
		return hypotetisk.I(s)
	}
	return ""
}

var ikkeGjennomgaatt = lov.Tekst{
	"Advarsel: loven er ikke gjennomgått for dagene etter %s; de nyeste reglene er vist.\n",
	"Åtvaring: lova er ikkje gjennomgått for dagane etter %s; dei nyaste reglane er viste.\n",
	"Warning: the law has not been reviewed for the days after %s; the newest rules are shown.\n",
}

// advarslene is what the receipt of a vurdering warns of on the day: the law may not be reviewed for it.
func advarslene(dag date.Date) []string {
	if dag > integrering.SistGjennomgaatt() {
		return []string{"etter-siste-gjennomgang"}
	}
	return nil
}

// skrivForbehold tells that the law is not reviewed for the last day, and that the rules are not the law.
func skrivForbehold(m *miljoe, r *integrering.Regelverk, sist date.Date, s lov.Spraak) {
	if advarslene(sist) != nil {
		skriv(m.ut, ikkeGjennomgaatt.I(s), lov.Dato(integrering.SistGjennomgaatt(), s))
	}
	skrivHypoteser(m.ut, r, s)
}

// rader lists the versions in force on a day, or all there are, provision by provision, and those adopted after them.
func (k *regelverk) rader(m *miljoe, r *integrering.Regelverk) {
	per, s := m.dagen(k.Per), k.spraak()
	_, navn := r.Hypotetisk()
	ut := regelverkJSON{Versjon: integrering.Versjon, SistGjennomgatt: integrering.SistGjennomgaatt(), Advarsler: advarslene(per), Hypoteser: navn, Per: per}
	var linjer, vedtatte grupper
	for p, b := range r.Bestemmelser() {
		for i := range b.Rader {
			o := &b.Rader[i]
			if !k.Alle && o.Rad.Status == lov.IKraft && !o.Rad.Gjelder(per) {
				continue
			}
			ut.Rader = append(ut.Rader, somRad(o))
			til := &linjer
			if o.Rad.Status == lov.VedtattIkkeIKraft {
				til = &vedtatte
			}
			til.legg(p, o.Rad.Hjemmel.Tekst(s), o.Tabell, o.Tekst(s), dagtekst(o.Rad.Fra), dagtekst(o.Rad.Til), o.Rad.Kilde, merknad(o.Rad, s))
		}
	}
	if k.json() {
		skrivJSON(m.ut, ut)
		return
	}
	tittel := lov.Tekst{"Reglene %s. Sist gjennomgått %s.\n", "Reglane %s. Sist gjennomgått %s.\n", "The rules on %s. Last reviewed %s.\n"}
	skriv(m.ut, tittel.I(s), lov.Dato(per, s), lov.Dato(ut.SistGjennomgatt, s))
	skrivForbehold(m, r, per, s)
	kolonner := []kolonne{hjemmelkolonne, tabellkolonne, verdikolonne, frakolonne, tilkolonne, kildekolonne, merknadkolonne}
	linjer.skriv(m, s, kolonner...)
	if vedtatte.rader != nil {
		skriv(m.ut, "\n%s\n", ikkeIKraft.I(s))
		vedtatte.skriv(m, s, kolonner...)
	}
}

// overgang is a day on which a table changed: the version that ended the day before and the one that began, nil where there is none.
type overgang struct {
	dato        date.Date
	foer, etter *lov.Oppslag
}

// overganger returns what ended on foer or later and what began after it, until etter, in the order of the provisions.
func overganger(r *integrering.Regelverk, foer, etter date.Date) (alle []overgang) {
	finn := func(tabell string, dato date.Date) *overgang {
		for i := range alle {
			if o := &alle[i]; o.dato == dato && (o.foer == nil || o.foer.Tabell == tabell) && (o.etter == nil || o.etter.Tabell == tabell) {
				return o
			}
		}
		alle = append(alle, overgang{dato: dato})
		return &alle[len(alle)-1]
	}
	for _, b := range r.Bestemmelser() {
		for i := range b.Rader {
			o := &b.Rader[i]
			if o.Rad.Status != lov.IKraft {
				continue
			}
			if foer < o.Rad.Fra && o.Rad.Fra <= etter {
				finn(o.Tabell, o.Rad.Fra).etter = o
			}
			if o.Rad.Til != 0 && foer <= o.Rad.Til && o.Rad.Til < etter {
				finn(o.Tabell, o.Rad.Til+1).foer = o
			}
		}
	}
	return alle
}

// merknad is what a reader should know of the change, beside its values.
func (o *overgang) merknad(s lov.Spraak) string {
	m := merknad(o.naa().Rad, s)
	if o.foer == nil || o.etter == nil || o.foer.Verdi != o.etter.Verdi {
		return m
	}
	return strings.TrimPrefix(m+"; "+uendret.I(s), "; ")
}

// naa returns the version that began, or else the one that ended.
func (o *overgang) naa() *lov.Oppslag {
	if o.etter != nil {
		return o.etter
	}
	return o.foer
}

type endringerJSON struct {
	Versjon         string         `json:"versjon"`
	SistGjennomgatt date.Date      `json:"sistGjennomgaatt"`
	Advarsler       []string       `json:"advarsler,omitempty"`
	Hypoteser       []string       `json:"hypoteser,omitempty"`
	Foer            date.Date      `json:"foer"`
	Etter           date.Date      `json:"etter"`
	Endringer       []overgangJSON `json:"endringer"`
}

type overgangJSON struct {
	Tabell string    `json:"tabell"`
	Dato   date.Date `json:"dato"`
	Foer   *radJSON  `json:"foer"`  // ended the day before; null: there was none
	Etter  *radJSON  `json:"etter"` // began on the day; null: there is none
}

// endringer lists what ended and what began between two days.
func (k *regelverk) endringer(m *miljoe, r *integrering.Regelverk) {
	s := k.spraak()
	_, navn := r.Hypotetisk()
	foer, etter := date.Date(k.Foer), date.Date(k.Etter)
	ut := endringerJSON{integrering.Versjon, integrering.SistGjennomgaatt(), advarslene(etter), navn, foer, etter, []overgangJSON{}}
	var linjer grupper
	alle := overganger(r, foer, etter)
	slices.SortStableFunc(alle, func(a, b overgang) int { return int(a.dato - b.dato) })
	for i := range alle {
		o := &alle[i]
		naa := o.naa()
		hjemmel, verdier, rader := naa.Rad.Hjemmel.Tekst(s), [2]string{"–", "–"}, [2]*radJSON{}
		for j, v := range [...]*lov.Oppslag{o.foer, o.etter} {
			if v != nil {
				rad := somRad(v)
				verdier[j], rader[j] = v.Tekst(s), &rad
			}
		}
		if naa != o.foer && o.foer != nil && o.foer.Rad.Hjemmel != naa.Rad.Hjemmel {
			hjemmel = o.foer.Rad.Hjemmel.Tekst(s) + " → " + hjemmel
		}
		ut.Endringer = append(ut.Endringer, overgangJSON{naa.Tabell, o.dato, rader[0], rader[1]})
		linjer.legg(int(o.dato), calendar.Format(o.dato), hjemmel, naa.Tabell, verdier[0], verdier[1], naa.Rad.Kilde, o.merknad(s))
	}
	if k.json() {
		skrivJSON(m.ut, ut)
		return
	}
	tittel := lov.Tekst{
		"Regler som begynte eller sluttet å gjelde etter %s, til og med %s.\n", "Reglar som tok til eller slutta å gjelde etter %s, til og med %s.\n",
		"Rules that began or ceased to apply after %s, up to and including %s.\n",
	}
	skriv(m.ut, tittel.I(s), lov.Dato(foer, s), lov.Dato(etter, s))
	skrivForbehold(m, r, etter, s)
	if len(alle) == 0 {
		skriv(m.ut, "\n%s\n", ingenEndringer.I(s))
		return
	}
	linjer.skriv(m, s, kolonne{"DATO", "DATO", "DATE"}, hjemmelkolonne, tabellkolonne, kolonne{"FØR", "FØR", "BEFORE"}, kolonne{"ETTER", "ETTER", "AFTER"}, kildekolonne, merknadkolonne)
}

var ingenEndringer = lov.Tekst{"Ingen.", "Ingen.", "None."}

// grupper is the rows of a table and the group of each.
type grupper struct {
	rader  [][]string
	gruppe []int
}

func (g *grupper) legg(gruppe int, rad ...string) {
	g.rader, g.gruppe = append(g.rader, rad), append(g.gruppe, gruppe)
}

// skriv writes the rows under headings, with a blank line before each group.
func (g *grupper) skriv(m *miljoe, s lov.Spraak, kolonner ...kolonne) {
	var b bytes.Buffer
	skrivTabell(&b, s, kolonner, g.rader)
	hode, resten, _ := strings.Cut(b.String(), "\n")
	skriv(m.ut, "\n%s\n", hode)
	i := 0
	for linje := range strings.Lines(resten) {
		if i == 0 || g.gruppe[i] != g.gruppe[i-1] {
			skriv(m.ut, "\n")
		}
		skriv(m.ut, "%s", linje)
		i++
	}
}
