package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
)

type vurder struct {
	Fil string `arg:"" name:"FIL" help:"Filen med deltakeren (JSON), eller med én på hver linje. - leser standard inn."`

	Per     dag `placeholder:"DATO" help:"Dagen det spørres om; dagen kommandoen ble startet hvis den utelates."`
	Lovdato dag `placeholder:"DATO" help:"Dagen som avgjør hvilke regler som gjelder; den samme som --per hvis den utelates."`
	regelvalg
	spraakvalg
	formatvalg
	Dybde       string   `enum:"1,2,3" default:"3" help:"Hvor mye teksten forklarer: 1 en setning, 2 en linje for hver bestemmelse, 3 alt (ellers)."`
	KrevAvklart bool     `help:"Avslutt med status 3 når et svar er uavklart."`
	NDJSON      bool     `name:"ndjson" help:"Les en deltaker på hver linje og skriv en vurdering på hver linje, i samme rekkefølge."`
	UtenSpor    bool     `help:"Utelat spor fra JSON."`
	Bare        []string `enum:"kategorier,frister,avslutning" help:"Ta bare med disse svarene i JSON."`
	Trygg       bool     `help:"Med --ndjson: regn ut trygg dag også. For én deltaker blir den alltid regnet ut."`
}

// Help gives the examples.
func (vurder) Help() string {
	return "integrering vurder --per 2026-07-01 deltaker.json\n" +
		"integrering vurder --spraak en --dybde 2 --tolkning T01=dagen-foer deltaker.json\n" +
		"integrering vurder --alvor sluttmaal-over-55=advarsel --alvor sluttmaal-under-25=av deltaker.json\n" +
		"integrering vurder --ndjson --trygg --uten-spor deltakere.ndjson > vurderinger.ndjson"
}

// maksLest is a little more than the reader accepts, so that it is the reader that says when a document is too large.
const maksLest = 11 << 20

// Run is called by kong.
func (k *vurder) Run(m *miljoe, linje *kong.Context) error {
	switch {
	case (k.UtenSpor || k.Bare != nil) && !k.NDJSON && !k.json():
		return bruksfeil{"--uten-spor og --bare gjelder JSON; forventet --ndjson eller --format=json"}
	case k.NDJSON && (gitt(linje, "dybde") || gitt(linje, "format") && !k.json()):
		return bruksfeil{"--dybde og --format=tekst gjelder én deltaker; --ndjson skriver alltid JSON"}
	}
	r, err := k.regelverk()
	if err != nil {
		return err
	}
	inn, navn, err := m.aapne(k.Fil)
	if err != nil {
		return err
	}
	defer func() { _ = inn.Close() }() // it is only read
	per, lovdato := m.dagen(k.Per), date.Date(k.Lovdato)
	utdata := integrering.Utdata{UtenSpor: k.UtenSpor, Bare: k.Bare, Spraak: k.spraak()}
	if k.NDJSON {
		s := stroem{regelverk: r, per: per, lovdato: lovdato, trygg: k.Trygg, utdata: utdata}
		return s.kjoer(m, inn, navn, k.KrevAvklart)
	}
	if err := ikkeDekket(r, per, lovdato); err != nil {
		return bruksfeil{lovdatoflagg(lovdato) + ": " + err.Error()}
	}
	data, err := io.ReadAll(io.LimitReader(inn, maksLest))
	if err != nil {
		return kanIkkeLese(navn)
	}
	d, err := integrering.Les(data)
	if err != nil {
		return dokumentfeil(navn, err)
	}
	v, err := r.Vurder(&d, per, lovdato)
	if err != nil {
		return dokumentfeil(navn, err)
	}
	v.Lest(data)
	r.Trygg(v, &d)
	if k.json() {
		skriv(m.ut, "%s\n", v.AppendJSON(nil, utdata))
	} else {
		skriv(m.ut, "%s", v.Forklar(k.spraak(), int(k.Dybde[0]-'0')))
	}
	if k.KrevAvklart && v.Uavklart(utdata) {
		return errUavklart
	}
	return nil
}

// gitt reports whether the flag stands on the command line.
func gitt(linje *kong.Context, flagg string) bool {
	return slices.ContainsFunc(linje.Path, func(p *kong.Path) bool { return p.Flag != nil && p.Flag.Name == flagg })
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
