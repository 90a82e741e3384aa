package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

type koder struct {
	Navn string `arg:"" name:"NAVN" optional:"" enum:"${kodelister}" default:"" help:"Kodelisten som vises; uten navn vises hvilke det er."`
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (koder) Help() string {
	return "integrering koder\nintegrering koder sluttmaal\nintegrering koder tolkninger --spraak nn\nintegrering koder --format json"
}

// kodeliste is what the command lists: a code list of the contract, the findings or the open points. The JSON is in all three
// languages, the rows in one.
type kodeliste struct {
	Navn     string        `json:"navn"`
	Tekst    flerspraaklig `json:"tekst"`
	Koder    []any         `json:"koder"`
	hva      string
	kolonner []kolonne
	rader    [][]string
}

type kodeJSON struct {
	Kode    string          `json:"kode"`
	Tekst   flerspraaklig   `json:"tekst"`
	NIR     string          `json:"nir,omitempty"`
	Hjemmel []lov.Referanse `json:"hjemmel,omitempty"`
	Fra     date.Date       `json:"fra,omitzero"`
	Til     date.Date       `json:"til,omitzero"`
}

type funnJSON struct {
	Kode    string          `json:"kode"`
	Alvor   string          `json:"alvor"`
	VilSkje string          `json:"vilSkje"`
	Hjemmel []lov.Referanse `json:"hjemmel"`
	Tekst   flerspraaklig   `json:"tekst"`
	Forslag flerspraaklig   `json:"forslag,omitzero"`
	Fakta   []string        `json:"fakta,omitempty"`
}

type tolkningJSON struct {
	ID         string        `json:"id"`
	Spoersmaal flerspraaklig `json:"spoersmaal"`
	Standard   string        `json:"standard"`
	Verdier    []string      `json:"verdier,omitempty"`
}

func nyListe(s lov.Spraak, navn string, hva lov.Tekst, kolonner ...kolonne) kodeliste {
	return kodeliste{Navn: navn, Tekst: alle(hva), hva: hva.I(s), kolonner: kolonner}
}

func (l *kodeliste) legg(kode any, rad ...string) {
	l.Koder, l.rader = append(l.Koder, kode), append(l.rader, rad)
}

// kodelister returns everything the command can list.
func kodelister(s lov.Spraak) []kodeliste {
	var lister []kodeliste
	for verk := range integrering.Kodeverk {
		l := nyListe(s, verk.Navn, verk.Tekst, kodekolonne, kolonne{"I NIR", "I NIR", "IN NIR"}, tittelkolonne, hjemmelkolonne, frakolonne, tilkolonne)
		for i := range verk.Koder {
			k := &verk.Koder[i]
			l.legg(kodeJSON{k.Kode, alle(k.Tekst), k.NIR, k.Hjemmel, k.Fra, k.Til},
				k.Kode, k.NIR, k.Tekst.I(s), hjemler(k.Hjemmel, s), dagtekst(k.Fra), dagtekst(k.Til))
		}
		lister = append(lister, l)
	}
	return append(lister, funnliste(s), tolkningsliste(s))
}

func funnliste(s lov.Spraak) kodeliste {
	l := nyListe(s, "funn", lov.Tekst{"Funn", "Funn", "Findings"},
		kodekolonne, kolonne{"ALVOR", "ALVOR", "SEVERITY"}, kolonne{"VIL SKJE", "VIL SKJE", "FOLLOWS"}, kolonne{"MELDING", "MELDING", "MESSAGE"}, hjemmelkolonne)
	for f := range integrering.Funnkoder {
		var fakta []string
		for _, felt := range f.Felter {
			fakta = append(fakta, felt.Navn)
		}
		l.legg(funnJSON{f.Kode, f.Alvor.String(), f.VilSkje.String(), f.Hjemmel, alle(f.Tekst), alle(f.Forslag), fakta},
			f.Kode, f.Alvor.String(), f.VilSkje.String(), f.Tekst.I(s), hjemler(f.Hjemmel, s))
	}
	return l
}

func tolkningsliste(s lov.Spraak) kodeliste {
	l := nyListe(s, "tolkninger", lov.Tekst{"Tolkninger av åpne punkter", "Tolkingar av opne punkt", "Readings of open points"},
		kolonne{"ID", "ID", "ID"}, kolonne{"SPØRSMÅL", "SPØRSMÅL", "QUESTION"}, kolonne{"STANDARD", "STANDARD", "DEFAULT"}, kolonne{"ELLER", "ELLER", "OR"})
	etTall := lov.Tekst{"et annet tall", "eit anna tal", "another number"}
	r := integrering.Norge()
	for t := range r.Tolkninger {
		andre := etTall.I(s)
		if len(t.Verdier) > 0 {
			andre = strings.Join(t.Verdier[1:], ", ")
		}
		l.legg(tolkningJSON{t.ID, alle(t.Spoersmaal), t.Verdi, t.Verdier}, t.ID, t.Spoersmaal.I(s), t.Verdi, andre)
	}
	return l
}

// kodelistenavn returns the names, each after a comma, so that no name is one of them.
func kodelistenavn() string {
	var b strings.Builder
	for _, l := range kodelister(lov.Bokmaal) {
		b.WriteString("," + l.Navn)
	}
	return b.String()
}

// Run is called by kong.
func (k *koder) Run(m *miljoe) error {
	s := k.spraak()
	lister := kodelister(s)
	en := slices.IndexFunc(lister, func(l kodeliste) bool { return l.Navn == k.Navn })
	switch {
	case en >= 0 && k.json():
		skrivJSON(m.ut, lister[en])
	case en >= 0:
		skrivTabell(m.ut, s, lister[en].kolonner, lister[en].rader)
	case k.json():
		skrivJSON(m.ut, lister)
	default:
		var rader [][]string
		for _, l := range lister {
			rader = append(rader, []string{l.Navn, strconv.Itoa(len(l.Koder)), l.hva})
		}
		skrivTabell(m.ut, s, []kolonne{{"NAVN", "NAMN", "NAME"}, {"ANTALL", "TAL", "COUNT"}, {"HVA", "KVA", "WHAT"}}, rader)
		mer := lov.Tekst{"«integrering koder NAVN» viser en av dem.", "«integrering koder NAMN» viser ei av dei.", "“integrering koder NAME” shows one of them."}
		skriv(m.ut, "\n%s\n", mer.I(s))
	}
	return m.ut.Flush()
}

func dagtekst(d date.Date) string {
	if d == 0 {
		return ""
	}
	return calendar.Format(d)
}
