package main

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

type regelverk struct {
	Per  dag  `placeholder:"DATO" help:"Dagen reglene skal gjelde; i dag hvis den utelates."`
	Alle bool `help:"Ta med alle versjoner. Noen som er opphevet, gjelder fortsatt for program som begynte før 2026."`
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (regelverk) Help() string {
	return "integrering regelverk --per 2026-07-01\nintegrering regelverk --alle\nintegrering regelverk --per 2026-07-01 --format json"
}

type regelverkJSON struct {
	Versjon         string    `json:"versjon"`
	SistGjennomgatt date.Date `json:"sistGjennomgaatt"`
	Per             date.Date `json:"per"`
	Rader           []radJSON `json:"rader"`
}

type radJSON struct {
	Tabell  string        `json:"tabell"`
	Verdi   string        `json:"verdi"`
	Hjemmel lov.Referanse `json:"hjemmel"`
	Fra     date.Date     `json:"fra,omitzero"`
	Til     date.Date     `json:"til,omitzero"`
	Kilde   string        `json:"kilde"`
	Status  string        `json:"status"`
}

// Run is called by kong.
func (k *regelverk) Run(m *miljoe) error {
	r, per, s := integrering.Norge(), m.dagen(k.Per), k.spraak()
	ut := regelverkJSON{Versjon: integrering.Versjon, SistGjennomgatt: integrering.SistGjennomgaatt(), Per: per}
	ikkeIKraft := lov.Tekst{"vedtatt, ikke i kraft", "vedteke, ikkje i kraft", "adopted, not in force"}
	var rader [][]string
	for o := range r.Tabeller {
		vedtatt := o.Rad.Status == lov.VedtattIkkeIKraft
		if !k.Alle && !vedtatt && !o.Rad.Gjelder(per) {
			continue
		}
		status, merknad := "i-kraft", ""
		if vedtatt {
			status, merknad = "vedtatt-ikke-i-kraft", ikkeIKraft.I(s)
		}
		ut.Rader = append(ut.Rader, radJSON{o.Tabell, o.Verdi, o.Rad.Hjemmel, o.Rad.Fra, o.Rad.Til, o.Rad.Kilde, status})
		rader = append(rader, []string{o.Tabell, o.Verdi, o.Rad.Hjemmel.Tekst(s), dagtekst(o.Rad.Fra), dagtekst(o.Rad.Til), o.Rad.Kilde, merknad})
	}
	if k.json() {
		skrivJSON(m.ut, ut)
		return m.ut.Flush()
	}
	tittel := lov.Tekst{"Reglene %s. Sist gjennomgått %s.\n\n", "Reglane %s. Sist gjennomgått %s.\n\n", "The rules on %s. Last reviewed %s.\n\n"}
	skriv(m.ut, tittel.I(s), calendar.Format(per), calendar.Format(ut.SistGjennomgatt))
	skrivTabell(m.ut, s, []kolonne{
		{"TABELL", "TABELL", "TABLE"},
		{"VERDI", "VERDI", "VALUE"},
		hjemmelkolonne, frakolonne, tilkolonne,
		{"KILDE", "KJELDE", "SOURCE"},
		{"MERKNAD", "MERKNAD", "NOTE"},
	}, rader)
	return m.ut.Flush()
}
