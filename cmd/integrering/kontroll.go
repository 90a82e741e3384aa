package main

import (
	"errors"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

type kontroll struct {
	Fil string `arg:"" name:"FIL" help:"Filen med deltakeren (JSON). - leser standard inn."`

	dagvalg
	regelvalg
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (kontroll) Help() string {
	return "integrering kontroll --per 2026-07-01 deltaker.json\n" +
		"integrering kontroll --alvor fravaer-dobbelt=av --format json deltaker.json"
}

var errFunn = errors.New("kontrollen har et funn av alvor feil")

var ingenFunn = lov.Tekst{"Ingen funn.", "Ingen funn.", "No findings."}

// Run is called by kong.
func (k *kontroll) Run(m *miljoe) error {
	r, err := k.regelverk()
	if err != nil {
		return err
	}
	_, v, err := k.vurder(m, r, k.Fil)
	if err != nil {
		return err
	}
	if !k.json() {
		skrivHypoteser(m.ut, r, k.spraak())
	}
	switch {
	case k.json():
		skriv(m.ut, "%s\n", v.AppendJSON(nil, integrering.Utdata{UtenSpor: true, Bare: []string{}, Spraak: k.spraak()}))
	case len(v.Funn) == 0:
		skriv(m.ut, "%s\n", ingenFunn.I(k.spraak()))
	default:
		skriv(m.ut, "%s", v.ForklarFunn(k.spraak()))
	}
	for i := range v.Funn {
		if v.Funn[i].Alvor == lov.Feil {
			return errFunn
		}
	}
	return nil
}
