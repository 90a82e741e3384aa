package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
)

// maksLest is a little more than the reader accepts, so that it is the reader that says when a document is too large.
const maksLest = 11 << 20

// dagvalg is the flags of the commands that look at a participant on a day.
type dagvalg struct {
	Per     dag `placeholder:"DATO" help:"Dagen det spørres om; dagen kommandoen ble startet hvis den utelates."`
	Lovdato dag `placeholder:"DATO" help:"Dagen som avgjør hvilke regler som gjelder; den samme som --per hvis den utelates."`
}

// vurder reads the participant in a file and evaluates it by r.
func (k *dagvalg) vurder(m *miljoe, r *integrering.Regelverk, fil string) (*integrering.Deltaker, *integrering.Vurdering, error) {
	per, lovdato := m.dagen(k.Per), date.Date(k.Lovdato)
	if err := ikkeDekket(r, per, lovdato); err != nil {
		return nil, nil, bruksfeil{lovdatoflagg(lovdato) + ": " + err.Error()}
	}
	return vurderFil(m, r, fil, func(*integrering.Deltaker) date.Date { return per }, lovdato)
}

// vurderFil reads the participant in a file and evaluates it by r on the day that per gives, by the law of lovdato.
func vurderFil(m *miljoe, r *integrering.Regelverk, fil string, per func(*integrering.Deltaker) date.Date, lovdato date.Date) (*integrering.Deltaker, *integrering.Vurdering, error) {
	inn, navn, err := m.aapne(fil)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = inn.Close() }() // it is only read
	data, err := io.ReadAll(io.LimitReader(inn, maksLest))
	if err != nil {
		return nil, nil, kanIkkeLese(navn)
	}
	d, err := integrering.Les(data)
	if err != nil {
		return nil, nil, dokumentfeil(navn, err)
	}
	v, err := r.Vurder(&d, per(&d), lovdato)
	if err != nil {
		return nil, nil, dokumentfeil(navn, err)
	}
	v.Lest(data)
	return &d, v, nil
}

// ikkeDekket returns why r gives no answer on these days, whoever the participant is; nil when it does.
func ikkeDekket(r *integrering.Regelverk, per, lovdato date.Date) error {
	_, err := r.Vurder(new(integrering.Deltaker), per, lovdato)
	return err
}

// lovdatoflagg is the flag that the law date comes from: --per when no other is given.
func lovdatoflagg(lovdato date.Date) string {
	if lovdato == 0 {
		return "--per"
	}
	return "--lovdato"
}

// feilene returns what the library says is wrong: the faults of a document, or what is not covered.
func feilene(err error) []integrering.Feil {
	if liste, ok := errors.AsType[integrering.Feilliste](err); ok {
		return liste
	}
	return []integrering.Feil{{Kode: "ikke-dekket", Melding: err.Error()}}
}

// dokumentfeil lists what is wrong with a document, each with file, line and path.
func dokumentfeil(navn string, err error) error {
	var linjer []string
	for _, f := range feilene(err) {
		hvor := navn
		if f.Linje > 0 {
			hvor = fmt.Sprintf("%s:%d", navn, f.Linje)
		}
		if f.Sti != "" {
			hvor += ": " + f.Sti
		}
		linjer = append(linjer, hvor+": "+f.Melding)
	}
	return inndatafeil{strings.Join(linjer, "\n")}
}
