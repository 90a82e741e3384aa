package saker_test

import (
	"fmt"
	"testing/fstest"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/saker"
)

// A case says that § 14 gives two years where the goal has three.
func ExampleSak_Kjoer() {
	mappe := fstest.MapFS{"varighet.yaml": {Data: []byte(`
- sak: eksempel
  tittel: Høyere utdanning, oppstart 2. februar 2026
  fordi: 2. februar 2026 og 24 måneder er 2. februar 2028.
  kilde: [{klasse: lov, hjemmel: integreringsloven/14/1}]
  deltaker:
    utdanning: grunnskole
    ankomstNorge: 2025-09-01
    oppholdstillatelser: [{hjemmel: utl-28, vedtaksdato: 2025-10-02}]
    vedtak: [{type: deltakelse, vedtaksdato: 2026-01-15, startdato: 2026-02-02}]
    sluttmaal: [{kode: arbeid-2026, fra: 2026-01-15}]
  per: 2026-07-01
  svar:
    frister: [{frist: gjennomfoering, dato: 2028-03-02}]
`)}}
	alle, err := saker.Les(mappe)
	if err != nil {
		fmt.Println(err) // every fault of every file
		return
	}
	norge := integrering.Norge()
	for resultat := range saker.KjoerAlle(alle, &norge) {
		for _, avvik := range resultat.Avvik {
			fmt.Println(avvik.Tekst(lov.Bokmaal))
		}
	}
	// Output: frister[gjennomfoering].dato: ventet 2. mars 2028, fikk 2. februar 2028
}
