package main

import (
	"io"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/hypotese"
	"github.com/nirregler/integrering/lov"
)

type hypotesevalg struct {
	Regelverk string `placeholder:"FIL" help:"Bruk reglene slik en fil med en hypotese (YAML) endrer dem: en ikrafttredelse, et annet tall, en regel som opphører."`
}

// hypotese returns the law as reviewed, with the changes of the file that the flag names.
func (v hypotesevalg) hypotese() (integrering.Regelverk, error) {
	r := integrering.Norge()
	switch v.Regelverk {
	case "":
		return r, nil
	case "-":
		return r, bruksfeil{"--regelverk: forventet navnet på en fil"}
	}
	inn, navn, err := new(miljoe).aapne(v.Regelverk)
	if err != nil {
		return r, err
	}
	defer func() { _ = inn.Close() }() // it is only read
	dok, err := io.ReadAll(io.LimitReader(inn, maksLest))
	if err != nil {
		return r, kanIkkeLese(navn)
	}
	if r, err = hypotese.Bruk(&r, navn, dok); err != nil {
		return r, inndatafeil{err.Error()}
	}
	return r, nil
}

var hypotetiskeRegler = lov.Tekst{"Hypotetiske regler: %s.\n", "Hypotetiske reglar: %s.\n", "Hypothetical rules: %s.\n"}

// skrivHypoteser names the what-ifs that changed r, on a line of their own each.
func skrivHypoteser(ut io.Writer, r *integrering.Regelverk, s lov.Spraak) {
	_, navn := r.Hypotetisk()
	for _, n := range navn {
		skriv(ut, hypotetiskeRegler.I(s), n)
	}
}
