package main

import "github.com/nirregler/integrering"

type skjema struct {
	Dokument string `arg:"" name:"DOKUMENT" enum:"deltaker,vurdering" help:"deltaker eller vurdering."`
}

// Help gives the examples.
func (skjema) Help() string { return "integrering skjema deltaker > deltaker.schema.json" }

// Run is called by kong.
func (k *skjema) Run(m *miljoe) error {
	dokument := integrering.SkjemaDeltaker
	if k.Dokument == "vurdering" {
		dokument = integrering.SkjemaVurdering
	}
	skriv(m.ut, "%s", dokument())
	return m.ut.Flush()
}
