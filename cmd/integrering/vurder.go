package main

import (
	"slices"

	"github.com/alecthomas/kong"
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
)

type vurder struct {
	Fil string `arg:"" name:"FIL" help:"Filen med deltakeren (JSON), eller med én på hver linje. - leser standard inn."`

	dagvalg
	regelvalg
	spraakvalg
	formatvalg
	Dybde       string   `enum:"1,2,3" default:"3" help:"Hvor mye teksten forklarer: 1 en setning, 2 en linje for hver bestemmelse, 3 alt (ellers)."`
	KrevAvklart bool     `help:"Avslutt med status 3 når et svar er uavklart; med --bare når et av de svarene er det."`
	NDJSON      bool     `name:"ndjson" help:"Les en deltaker på hver linje og skriv en vurdering på hver linje, i samme rekkefølge."`
	UtenSpor    bool     `help:"Utelat spor fra JSON."`
	Bare        []string `enum:"kategorier,frister,avslutning" help:"Ta bare med disse svarene i JSON, foruten lovvalg, funn og kvittering."`
	Trygg       bool     `help:"Med --ndjson: regn ut trygg dag også. For én deltaker blir den alltid regnet ut."`
}

// Help gives the examples.
func (vurder) Help() string {
	return "integrering vurder --per 2026-07-01 deltaker.json\n" +
		"integrering vurder --spraak en --dybde 2 --tolkning T01=dagen-foer deltaker.json\n" +
		"integrering vurder --alvor sluttmaal-over-55=advarsel --alvor sluttmaal-under-25=av deltaker.json\n" +
		"integrering vurder --ndjson --trygg --uten-spor deltakere.ndjson > vurderinger.ndjson"
}

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
	utdata := integrering.Utdata{UtenSpor: k.UtenSpor, Bare: k.Bare, Spraak: k.spraak()}
	if k.NDJSON {
		inn, navn, err := m.aapne(k.Fil)
		if err != nil {
			return err
		}
		defer func() { _ = inn.Close() }() // it is only read
		s := stroem{regelverk: r, per: m.dagen(k.Per), lovdato: date.Date(k.Lovdato), trygg: k.Trygg, utdata: utdata}
		return s.kjoer(m, inn, navn, k.KrevAvklart)
	}
	d, v, err := k.vurder(m, r, k.Fil)
	if err != nil {
		return err
	}
	r.Trygg(v, d)
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
