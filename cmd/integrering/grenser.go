package main

import (
	"fmt"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

type grenser struct {
	Fil string `arg:"" name:"FIL" help:"Filen med deltakeren (JSON). - leser standard inn."`
	Fra dag    `placeholder:"DATO" help:"Den første dagen; den første tillatelsen eller bosettingen hvis den utelates, men ikke før 2010-01-01, den første dagen loven er dekket for."`
	lesevalg
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (grenser) Help() string {
	return "integrering grenser deltaker.json\n" +
		"integrering grenser --fra 2026-07-01 --tolkning T01=dagen-foer --format json deltaker.json"
}

// staar is how one answer stands on the first day.
type staar struct {
	hva   status.Hva
	frist status.Fristslag
	verdi status.Verdi
	svar  *integrering.Svar
}

var fristslag = [...]status.Fristslag{
	integrering.OppstartFrist: status.FristOppstart, integrering.BotidFrist: status.FristBotid, integrering.GjennomfoeringFrist: status.FristGjennomfoering,
}

// tilstand returns what can change, in the order of the changes of a day.
func tilstand(v *integrering.Vurdering) []staar {
	k, s, a := &v.Kategorier[0], &v.Status[0], &v.Avslutning
	svarene := []staar{
		{status.HvaKategori, 0, status.Verdi{Kategori: k.Kategori, Visning: k.Visning, Uavklart: k.Utfall == lov.Uavklart}, &k.Svar},
		{status.HvaStatus, 0, status.Verdi{Status: s.Status, Uavklart: s.Utfall == lov.Uavklart}, &s.Svar},
	}
	for i := range v.Frister {
		f := &v.Frister[i]
		svarene = append(svarene, staar{status.HvaFrist, fristslag[f.Type], status.Verdi{Tilstand: f.Tilstand, Dato: f.Dato, Uavklart: f.Tilstand == frist.UkjentTilstand}, &f.Svar})
	}
	return append(svarene, staar{status.HvaAvslutning, 0, status.Verdi{Avslutning: a.Gjeldende.Kode, Dato: a.Gjeldende.Dato, Uavklart: a.Utfall == lov.Uavklart}, &a.Svar})
}

type grenserJSON struct {
	Versjon         string        `json:"versjon"`
	SistGjennomgatt date.Date     `json:"sistGjennomgaatt"`
	Hypotetisk      bool          `json:"hypotetisk"`
	Hypoteser       []string      `json:"hypoteser,omitempty"`
	ID              string        `json:"id,omitempty"`
	Fra             date.Date     `json:"fra"`
	Tilstand        []staarJSON   `json:"tilstand"`
	Endringer       []endringJSON `json:"endringer"`
}

type staarJSON struct {
	Hva     string   `json:"hva"`
	Ordning string   `json:"ordning"`
	Frist   string   `json:"frist,omitempty"`
	Utfall  string   `json:"utfall"`
	Verdi   string   `json:"verdi"`
	Mangler []string `json:"mangler,omitempty"`
}

// endringJSON is as an element of "neste" in a vurdering.
type endringJSON struct {
	Dato    date.Date `json:"dato"`
	Hva     string    `json:"hva"`
	Ordning string    `json:"ordning"`
	Frist   string    `json:"frist,omitempty"`
	Fra     string    `json:"fra"`
	Til     string    `json:"til"`
	Aarsak  string    `json:"aarsak"`
}

// Run is called by kong.
func (k *grenser) Run(m *miljoe) error {
	r, err := k.regelverk()
	if err != nil {
		return err
	}
	fra := func(d *integrering.Deltaker) date.Date {
		if k.Fra != 0 {
			return date.Date(k.Fra)
		}
		return foersteDag(d)
	}
	if k.Fra != 0 {
		if err := ikkeDekket(r, date.Date(k.Fra), 0); err != nil {
			return bruksfeil{"--fra: " + err.Error()}
		}
	}
	_, v, err := vurderFil(m, r, k.Fil, fra, 0)
	if err != nil {
		return err
	}
	if k.json() {
		skrivGrenserJSON(m, r, v)
	} else {
		skrivHypoteser(m.ut, r, k.spraak())
		skrivGrenser(m, v, k.spraak())
	}
	return nil
}

// foersteDag returns the day of the first permit or bosetting, but none before the first law date that is covered.
func foersteDag(d *integrering.Deltaker) date.Date {
	var foerst date.Date
	se := func(dag date.Date) {
		if dag != 0 && (foerst == 0 || dag < foerst) {
			foerst = dag
		}
	}
	for i := range d.Oppholdstillatelser {
		se(d.Oppholdstillatelser[i].Vedtaksdato)
	}
	for i := range d.Bosettinger {
		se(d.Bosettinger[i].Fra)
	}
	return max(foerst, integrering.FoersteLovdato())
}

func skrivGrenserJSON(m *miljoe, r *integrering.Regelverk, v *integrering.Vurdering) {
	ut := grenserJSON{
		Versjon: integrering.Versjon, SistGjennomgatt: integrering.SistGjennomgaatt(), ID: v.ID, Fra: v.Per, Endringer: []endringJSON{},
	}
	ut.Hypotetisk, ut.Hypoteser = r.Hypotetisk()
	for _, s := range tilstand(v) {
		ut.Tilstand = append(ut.Tilstand, staarJSON{
			s.hva.String(), vedtak.Introduksjonsprogram.String(), s.frist.String(), s.svar.Utfall.String(), s.verdi.String(), stier(s.svar.Mangler),
		})
	}
	for i := range v.Neste {
		e := &v.Neste[i]
		ut.Endringer = append(ut.Endringer, endringJSON{
			e.Dato, e.Hva.String(), e.Ordning.String(), e.Frist.String(), e.Fra.String(), e.Til.String(), e.Aarsak.String(),
		})
	}
	skrivJSON(m.ut, ut)
}

var (
	hvakolonne   = kolonne{"HVA", "KVA", "WHAT"}
	staarTittel  = lov.Tekst{"Slik det står %s:\n\n", "Slik det står %s:\n\n", "As it stands on %s:\n\n"}
	endresTittel = lov.Tekst{"\nEndringene etter den dagen:\n\n", "\nEndringane etter den dagen:\n\n", "\nThe changes after that day:\n\n"}
	ingenEndring = lov.Tekst{"\nIngenting endrer seg etter den dagen.\n", "\nIngenting endrar seg etter den dagen.\n", "\nNothing changes after that day.\n"}
	somMangler   = lov.Tekst{" (mangler %s)", " (manglar %s)", " (missing: %s)"}
	etterReglene = lov.Tekst{
		"\nDagene etter %s er regnet ut etter de nyeste reglene; loven er ikke gjennomgått for dem.\n",
		"\nDagane etter %s er rekna ut etter dei nyaste reglane; lova er ikkje gjennomgått for dei.\n",
		"\nThe days after %s were computed by the newest rules; the law has not been reviewed for them.\n",
	}
)

func skrivGrenser(m *miljoe, v *integrering.Vurdering, s lov.Spraak) {
	skriv(m.ut, staarTittel.I(s), lov.Dato(v.Per, s))
	var rader [][]string
	for _, st := range tilstand(v) {
		svar := st.verdi.Tekst(s)
		if mangler := stier(st.svar.Mangler); mangler != nil {
			svar += fmt.Sprintf(somMangler.I(s), strings.Join(mangler, ", "))
		}
		rader = append(rader, []string{hva(st.hva, st.frist, s), svar})
	}
	skrivTabell(m.ut, s, []kolonne{hvakolonne, {"SVAR", "SVAR", "ANSWER"}}, rader)
	if len(v.Neste) == 0 {
		skriv(m.ut, "%s", ingenEndring.I(s))
		return
	}
	skriv(m.ut, "%s", endresTittel.I(s))
	rader = nil
	for i := range v.Neste {
		e := &v.Neste[i]
		rader = append(rader, []string{
			lov.Dato(e.Dato, s), hva(e.Hva, e.Frist, s), e.Fra.Tekst(s), e.Til.Tekst(s), e.Aarsak.Kode().Tekst.I(s),
		})
	}
	skrivTabell(m.ut, s, []kolonne{{"DAG", "DAG", "DAY"}, hvakolonne, frakolonne, tilkolonne, {"FORDI", "FORDI", "BECAUSE"}}, rader)
	if sist := integrering.SistGjennomgaatt(); v.Neste[len(v.Neste)-1].Dato > sist {
		skriv(m.ut, etterReglene.I(s), lov.Dato(sist, s))
	}
}

func hva(h status.Hva, f status.Fristslag, s lov.Spraak) string {
	if f != 0 {
		return f.Kode().Tekst.I(s)
	}
	return h.Kode().Tekst.I(s)
}

func stier(ss []lov.Sti) (tekster []string) {
	for _, s := range ss {
		tekster = append(tekster, s.String())
	}
	return tekster
}
