package main

import (
	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/hypotese"
	"github.com/nirregler/integrering/saker"
)

type skjema struct {
	Dokument string `arg:"" name:"DOKUMENT" enum:"deltaker,vurdering,sak,hypotese" help:"deltaker, vurdering, sak eller hypotese."`
}

// Help gives the examples.
func (skjema) Help() string { return "integrering skjema deltaker > deltaker.schema.json" }

// Run is called by kong.
func (k *skjema) Run(m *miljoe) error {
	dokument := integrering.SkjemaDeltaker
	switch k.Dokument {
	case "vurdering":
		dokument = integrering.SkjemaVurdering
	case "sak":
		dokument = saker.Skjema
	case "hypotese":
		dokument = hypotese.Skjema
	}
	skriv(m.ut, "%s", dokument())
	return m.ut.Flush()
}
