package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

type kalender struct {
	Aar aar `arg:"" name:"AAR" help:"Året, fra 1900 til 2200."`
	tolkningsvalg
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (kalender) Help() string {
	return "integrering kalender 2027\nintegrering kalender 2027 --tolkning T04=virkedager"
}

type virkedager struct {
	Fra dag `required:"" placeholder:"DATO" help:"Den første dagen som telles."`
	Til dag `required:"" placeholder:"DATO" help:"Den siste dagen som telles."`
	tolkningsvalg
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (virkedager) Help() string {
	return "integrering virkedager --fra 2026-06-01 --til 2026-06-15"
}

// aar is a year of the calendar.
type aar int

// UnmarshalText implements [encoding.TextUnmarshaler].
func (a *aar) UnmarshalText(b []byte) error {
	foerste, _, _ := calendar.YMD(calendar.FirstDay)
	siste, _, _ := calendar.YMD(calendar.LastDay)
	n, err := strconv.Atoi(string(b))
	if err != nil || n < foerste || n > siste {
		return bruksfeil{fmt.Sprintf("forventet et år fra %d til %d", foerste, siste)}
	}
	*a = aar(n)
	return nil
}

// lesemaate returns the reading of T04 that was chosen.
func (t tolkningsvalg) lesemaate() (calendar.Reading, error) {
	r, err := t.regelverk()
	if err != nil {
		return 0, err
	}
	for valgt := range r.Tolkninger {
		if valgt.ID == "T04" && valgt.Verdi == calendar.MaiVirkedager.String() {
			return calendar.MaiVirkedager, nil
		}
	}
	return calendar.Fridager, nil
}

type kalenderJSON struct {
	Aar        int               `json:"aar"`
	Tolkninger map[string]string `json:"tolkninger"`
	Fridager   []fridagJSON      `json:"fridager"`
	Virkedager aarstallJSON      `json:"virkedager"`
}

type aarstallJSON struct {
	Aar      int     `json:"aar"`
	Maaneder [12]int `json:"maaneder"`
}

type fridagJSON struct {
	Dato    date.Date   `json:"dato"`
	Grunner []grunnJSON `json:"grunner"`
}

type grunnJSON struct {
	Navn flerspraaklig `json:"navn"`
	Naar flerspraaklig `json:"naar"`
}

// Run is called by kong.
func (k *kalender) Run(m *miljoe) error {
	lesemaate, err := k.lesemaate()
	if err != nil {
		return err
	}
	s, aar := k.spraak(), int(k.Aar)
	ut := kalenderJSON{Aar: aar, Tolkninger: map[string]string{"T04": lesemaate.String()}}
	var rader [][]string
	for d := lov.D(aar, 1, 1); d <= lov.D(aar, 12, 31); d++ {
		grunner := calendar.Fridag(d, lesemaate)
		if len(grunner) == 0 || grunner[len(grunner)-1].Reason.Weekly {
			continue // a virkedag, or only a Saturday or Sunday
		}
		ut.Fridager = append(ut.Fridager, fridag(d, grunner))
		rader = append(rader, []string{calendar.Format(d), hver(grunner, s, navn), hver(grunner, s, naar)})
	}
	for i := range ut.Virkedager.Maaneder {
		foerste := lov.D(aar, i+1, 1)
		n := calendar.CountVirkedager(foerste, calendar.AddMonths(foerste, 1)-1, lesemaate)
		ut.Virkedager.Maaneder[i] = n
		ut.Virkedager.Aar += n
	}
	if k.json() {
		skrivJSON(m.ut, ut)
		return nil
	}
	skrivTabell(m.ut, s, []kolonne{{"DATO", "DATO", "DATE"}, {"FRIDAG", "FRIDAG", "DAY OFF"}, {"NÅR", "NÅR", "WHEN"}}, rader)
	skriv(m.ut, "\n")
	rader = nil
	for i, n := range ut.Virkedager.Maaneder {
		rader = append(rader, []string{calendar.Format(lov.D(aar, i+1, 1))[:len("2027-01")], strconv.Itoa(n)})
	}
	rader = append(rader, []string{strconv.Itoa(aar), strconv.Itoa(ut.Virkedager.Aar)})
	skrivTabell(m.ut, s, []kolonne{{"MÅNED", "MÅNAD", "MONTH"}, {"VIRKEDAGER", "VERKEDAGAR", "WORKING DAYS"}}, rader)
	return nil
}

type virkedagerJSON struct {
	Fra            date.Date         `json:"fra"`
	Til            date.Date         `json:"til"`
	Tolkninger     map[string]string `json:"tolkninger"`
	Dager          int               `json:"dager"`
	Virkedager     int               `json:"virkedager"`
	IkkeVirkedager []fridagJSON      `json:"ikkeVirkedager"`
}

// Run is called by kong.
func (k *virkedager) Run(m *miljoe) error {
	lesemaate, err := k.lesemaate()
	if err != nil {
		return err
	}
	periode := calendar.Period{Fom: date.Date(k.Fra), Tom: date.Date(k.Til)}
	if !periode.Valid() {
		return bruksfeil{"--til: forventet samme dag som --fra eller en senere"}
	}
	s := k.spraak()
	ut := virkedagerJSON{
		Fra: periode.Fom, Til: periode.Tom, Tolkninger: map[string]string{"T04": lesemaate.String()},
		Dager: periode.Days(), Virkedager: periode.Virkedager(lesemaate), IkkeVirkedager: []fridagJSON{},
	}
	var rader [][]string
	for d := periode.Fom; d <= periode.Tom; d++ {
		if grunner := calendar.Fridag(d, lesemaate); len(grunner) > 0 {
			ut.IkkeVirkedager = append(ut.IkkeVirkedager, fridag(d, grunner))
			rader = append(rader, []string{calendar.Format(d), hver(grunner, s, navn)})
		}
	}
	if k.json() {
		skrivJSON(m.ut, ut)
		return nil
	}
	tekst := lov.Tekst{
		"%d virkedager av %d dager fra %s til %s, begge medregnet\n",
		"%d verkedagar av %d dagar frå %s til %s, begge medrekna\n",
		"%d working days of %d days from %s to %s, both included\n",
	}
	skriv(m.ut, tekst.I(s), ut.Virkedager, ut.Dager, lov.Dato(ut.Fra, s), lov.Dato(ut.Til, s))
	if rader == nil {
		return nil
	}
	skriv(m.ut, "\n")
	skrivTabell(m.ut, s, []kolonne{{"IKKE VIRKEDAG", "IKKJE VERKEDAG", "NOT A WORKING DAY"}, {"GRUNN", "GRUNN", "REASON"}}, rader)
	return nil
}

func fridag(d date.Date, grunner []calendar.Helligdag) fridagJSON {
	f := fridagJSON{Dato: d}
	for _, g := range grunner {
		f.Grunner = append(f.Grunner, grunnJSON{alle(navn(g)), alle(naar(g))})
	}
	return f
}

func navn(h calendar.Helligdag) lov.Tekst { return lov.Tekst{h.Name, h.Nynorsk, h.English} }

// hver joins what tekst says of each reason.
func hver(grunner []calendar.Helligdag, s lov.Spraak, tekst func(calendar.Helligdag) lov.Tekst) string {
	tekster := make([]string, len(grunner))
	for i, g := range grunner {
		t := tekst(g)
		tekster[i] = t.I(s)
	}
	return strings.Join(tekster, ", ")
}

// naar says which days an entry of the list of fridager takes.
func naar(h calendar.Helligdag) lov.Tekst {
	r := h.Reason
	switch {
	case r.Weekly:
		return lov.Tekst{"hver uke", "kvar veke", r.String()}
	case r.Month != 0:
		dato := strings.TrimSuffix(lov.Dato(lov.D(2000, r.Month, r.Day), lov.Bokmaal), " 2000")
		return lov.Tekst{"hvert år " + dato, "kvart år " + dato, r.String()}
	}
	n, side := r.FromEaster, "etter"
	if n < 0 {
		n, side = -n, "før"
	}
	dager, dagar := "dager", "dagar"
	if n == 1 {
		dager, dagar = "dag", "dag"
	}
	const mal = "%d %s %s 1. påskedag"
	return lov.Tekst{fmt.Sprintf(mal, n, dager, side), fmt.Sprintf(mal, n, dagar, side), r.String()}
}
