package fravaer_test

import (
	"testing"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestMain(m *testing.M) { proeve.Kjoer(m) }

// d reads a day of a table.
var d = proeve.Dag

// hendelse adds something to what is registered.
type hendelse func(*fravaer.Grunnlag)

func registrert(f fravaer.Fravaer) hendelse {
	return func(g *fravaer.Grunnlag) { g.Fravaer = append(g.Fravaer, f) }
}

func borte(t fravaer.Type, fra, til string) hendelse {
	return registrert(fravaer.Fravaer{Type: t, Fra: d(fra), Til: d(til)})
}

func syk(fra, til string) hendelse { return borte(fravaer.EgenSykdom, fra, til) }

func timer(t fravaer.Type, fra, til, antall string) hendelse {
	f := fravaer.Fravaer{Type: t, Fra: d(fra), Til: d(til)}
	if err := f.Timer.Parse([]byte(antall)); err != nil {
		panic(err)
	}
	return registrert(f)
}

func dager(t fravaer.Type, fra, til, antall string) hendelse {
	f := fravaer.Fravaer{Type: t, Fra: d(fra), Til: d(til)}
	if err := f.Dager.Parse([]byte(antall)); err != nil {
		panic(err)
	}
	return registrert(f)
}

func vedtatt(v vedtak.Vedtak) hendelse {
	return func(g *fravaer.Grunnlag) { g.Vedtak = append(g.Vedtak, v) }
}

func perm(t vedtak.Permisjonstype, fra, til string) hendelse {
	return vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: t, Startdato: d(fra), Sluttdato: d(til)})
}

func stans(fra, til string) hendelse {
	return vedtatt(vedtak.Vedtak{Type: vedtak.MidlertidigStans, Startdato: d(fra), Sluttdato: d(til)})
}

func barn(foedt string, kronisk, alene lov.JaNei) hendelse {
	return func(g *fravaer.Grunnlag) {
		g.Barn = append(g.Barn, fravaer.Barn{Foedselsdato: d(foedt), KroniskSyk: kronisk, Aleneomsorg: alene})
	}
}

func avsluttet(dato string) hendelse {
	return func(g *fravaer.Grunnlag) { g.FoersteAvslutning = d(dato) }
}

// foer2026 is T15 fravaersdagen: absence before 2026 follows the rule before it.
func foer2026(g *fravaer.Grunnlag) { g.GammelRegelFoer = d("2026-01-01") }

// paa looks at it by the law of another day.
func paa(lovdato string) hendelse { return func(g *fravaer.Grunnlag) { g.Lovdato = d(lovdato) } }

// introduksjonsloven puts a person under introduksjonsloven, by the law of a day.
func introduksjonsloven(lovdato string) hendelse {
	return func(g *fravaer.Grunnlag) { g.Lov, g.Lovdato = lov.Introduksjonsloven, d(lovdato) }
}

// kalenderdager is permisjon registered in calendar days.
func kalenderdager(t vedtak.Permisjonstype, fra, til string) hendelse {
	return vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: t, Startdato: d(fra), Sluttdato: d(til), Telleenhet: vedtak.Kalenderdager})
}

// De ulike lesemåtene.
var (
	t04       = func(r *fravaer.Regler) { r.Kalender = calendar.MaiVirkedager }
	t12       = func(r *fravaer.Regler) { r.AndreVinner = true }
	t13       = func(r *fravaer.Regler) { r.EtterFoedsel = fravaer.EtterFoedselAlltid }
	t16       = func(r *fravaer.Regler) { r.FriTalteIkke = true }
	t13aldri  = func(r *fravaer.Regler) { r.EtterFoedsel = fravaer.EtterFoedselAldri }
	t39       = func(r *fravaer.Regler) { r.NyForskrift = true }
	t62       = func(r *fravaer.Regler) { r.BareInnenfor = true }
	ingenting = func(*fravaer.Regler) {}
)

// legg lays out a programme from 2 February 2026 with the law of 2026; the rules live as long as the Utlegg.
func legg(velg func(*fravaer.Regler), hh ...hendelse) *fravaer.Utlegg {
	r := fravaer.Norge()
	velg(&r)
	g := fravaer.Grunnlag{Lovdato: d("2026-07-01"), Startdato: d("2026-02-02")}
	for _, h := range hh {
		h(&g)
	}
	u := new(fravaer.Utlegg)
	r.Legg(u, &g)
	return u
}

// tekst writes millionths as a decimal number.
func tekst(n int64) string { return string(lov.AppendMillionter(nil, n)) }
