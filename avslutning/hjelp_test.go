package avslutning_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

func TestMain(m *testing.M) { proeve.Kjoer(m, "rapid.checks=2000") }

// d reads a day of a table.
var d = proeve.Dag

var alleSpraak = [...]lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk}

// hendelse adds something to a participant.
type hendelse = func(*avslutning.RegelmotorGrunnlag)

func den(dag string) avslutning.Dag { return avslutning.Dag{Utfall: lov.Oppfylt, Dato: d(dag)} }

func ukjent(sti string) avslutning.Dag { return avslutning.Dag{Mangler: []lov.Sti{lov.Til(sti)}} }

var ingen = avslutning.Dag{Utfall: lov.IkkeOppfylt}

// uten is a participant in a kategori, settled on 1 December 2025, who has no vedtak: 30 November 2027 is the last day for one.
func uten(per string, hh ...hendelse) avslutning.RegelmotorGrunnlag {
	g := avslutning.RegelmotorGrunnlag{
		Per: d(per), Lovdato: d("2026-07-01"), Frist: ukjent("vedtak"), Botid: den("2027-11-30"), Oppstart: den("2026-03-01"), Kategori: ingen, KategoriSti: lov.I("oppholdstillatelser", 0, "gyldigTil"),
	}
	for _, h := range hh {
		h(&g)
	}
	return g
}

// e2 is the programme of the worked example E2: decided 15 January 2026, begun 2 February 2026, twelve months, so that 2 February 2027 is
// gjennomføringsfristen.
func e2(per string, hh ...hendelse) avslutning.RegelmotorGrunnlag {
	return uten(per, append([]hendelse{
		vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-15"), Startdato: d("2026-02-02"), Kommune: "4648"}), maal("2026-01-15"), frist("2027-02-02"),
	}, hh...)...)
}

func vedtakOm(v vedtak.Vedtak) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak = append(g.Vedtak, v) }
}

func vedtatt(t vedtak.Type, dag string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: t, Vedtaksdato: d(dag), Rekke: lov.Rekke{ID: "v-" + t.String()}, Kommune: "5401"})
}

func deltakelse(dag, start, kommune string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d(dag), Startdato: d(start), Kommune: kommune})
}

func maal(fra string) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) {
		g.Sluttmaal = append(g.Sluttmaal, sluttmaal.Registrering{Kode: sluttmaal.ArbeidVgs2026, Fra: d(fra)})
	}
}

func utenMaal(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal, g.Frist = nil, ukjent("sluttmaal") }

func frist(dag string) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) { g.Frist, g.Grunnfrist = den(dag), d(dag) }
}

func meldt(h kategori.Hendelse, dag, kommune string) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) {
		g.Folkeregister = append(g.Folkeregister, kategori.Folkeregisterhendelse{Rekke: lov.Rekke{ID: "f-" + h.String()}, Hendelse: h, Dato: d(dag), Kommune: kommune})
	}
}

func mistet(dag string, uansett bool) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) { g.Kategori, g.Uansett = den(dag), uansett }
}

func rad(x avslutning.Avslutning) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) { g.Avslutninger = append(g.Avslutninger, x) }
}

// avsluttet is a row that kommunen registered, with the day it did so, possibly not given.
func avsluttet(k avslutning.Kode, dato, registrert string) hendelse {
	return rad(avslutning.Avslutning{Rekke: lov.Rekke{ID: "a-" + k.String(), Registrert: d(registrert)}, Kode: k, Dato: d(dato), RegistrertAv: avslutning.Kommune, Kommune: "4648"})
}

// lukket is a row that the regelmotor set, as the document holds it.
func lukket(k avslutning.Kode, dato string) hendelse {
	return rad(avslutning.Avslutning{Rekke: lov.Rekke{ID: "r-" + k.String()}, Kode: k, Dato: d(dato), RegistrertAv: avslutning.Regelmotor})
}

// etter is the act and the law date.
func etter(l lov.Lov, lovdato string) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) { g.Lov, g.Lovdato = l, d(lovdato) }
}

// arbeidet is a post of so many millionths of an hour a week, negative: not given.
func arbeidet(timer int64, fra string) hendelse {
	return func(g *avslutning.RegelmotorGrunnlag) {
		a := kategori.Arbeidsforhold{Rekke: lov.Rekke{ID: "j"}, Fra: d(fra)}
		if timer >= 0 {
			a.TimerPerUke = lov.TimerAv(timer)
		}
		g.Kollektiv.Arbeidsforhold = append(g.Kollektiv.Arbeidsforhold, a)
	}
}

type lesemaate = func(*avslutning.Regler)

var (
	standard = func(*avslutning.Regler) {}
	t40      = func(r *avslutning.Regler) { r.TreMaaneder = true }
	t43      = func(r *avslutning.Regler) { r.UtloeptPaaDagen = true }
	t44      = func(r *avslutning.Regler) { r.BortfallSomAnnet = true }
	t65      = func(r *avslutning.Regler) { r.FlyttetAvslutter = true }
)

func norge(les lesemaate) *avslutning.Regler {
	r := avslutning.Norge()
	les(&r)
	return &r
}

// svar is the answer with what is missing, as paths.
type svar struct {
	avslutning.Avsluttet
	mangler []string
	spor    lov.Spor
}

func kjoer(r *avslutning.Regler, g *avslutning.RegelmotorGrunnlag) *svar {
	s := new(svar)
	var m lov.Mangler
	r.Regelmotor(&s.Avsluttet, g, &m, &s.spor)
	for _, x := range m {
		s.mangler = append(s.mangler, x.String())
	}
	return s
}

// gjeldende writes the row that stands, «doed 2026-06-01 regelmotor»; «ingen» and «uavklart» when there is none.
func (s *svar) gjeldende() string {
	switch s.Utfall {
	case lov.Oppfylt:
		return linje(&s.Gjeldende)
	case lov.IkkeOppfylt:
		return "ingen"
	default:
		return "uavklart"
	}
}

// historikk writes the rows of the history, newest first.
func (s *svar) historikk() (alle []string) {
	for i := range s.Historikk {
		alle = append(alle, linje(&s.Historikk[i]))
	}
	return alle
}

func linje(l *avslutning.Linje) string {
	var b strings.Builder
	fmt.Fprint(&b, l.Kode, " ", dag(l.Dato), " ", l.RegistrertAv)
	if l.Slettet {
		fmt.Fprint(&b, " slettet ", dag(l.SlettetDato))
	}
	return strings.TrimSpace(b.String())
}

func dag(x date.Date) string {
	if x == 0 {
		return ""
	}
	return x.String()
}
