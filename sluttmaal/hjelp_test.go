package sluttmaal_test

import (
	"testing"

	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// TestMain draws many cases, since each is cheap.
func TestMain(m *testing.M) { proeve.Kjoer(m, "rapid.checks=3000") }

// d reads a day of a table.
var d = proeve.Dag

// lesemaate is a choice of readings.
type lesemaate func(*sluttmaal.Regler)

var (
	standard       = func(*sluttmaal.Regler) {}
	t20streng      = func(r *sluttmaal.Regler) { r.Oppstart = sluttmaal.StartdatoStreng }
	t20vedtak      = func(r *sluttmaal.Regler) { r.Oppstart = sluttmaal.VedVedtaksdato }
	t24innvilg     = func(r *sluttmaal.Regler) { r.Aldersdag = sluttmaal.VedInnvilgelse }
	t24start       = func(r *sluttmaal.Regler) { r.Aldersdag = sluttmaal.VedStart }
	t47avvis       = func(r *sluttmaal.Regler) { r.Avvis = true }
	t50loven       = func(r *sluttmaal.Regler) { r.Loven = true }
	t54ikke        = func(r *sluttmaal.Regler) { r.FagFoer76 = true }
	t63nei         = func(r *sluttmaal.Regler) { r.FagErIkkeVgo = true }
	t59toEn        = func(r *sluttmaal.Regler) { r.ToPlussEtt = true }
	alleLesemaater = [...]lesemaate{standard, t20streng, t20vedtak, t24innvilg, t24start, t47avvis, t50loven, t54ikke, t63nei}
	alleSpraak     = [...]lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk}
	kollektivet    = lov.I("oppholdstillatelser", 1, "vedtaksdato") // what to ask for when collective protection is not known
	utdanningen    = lov.Til("utdanning")
)

// med is several readings at once.
func med(ll ...lesemaate) lesemaate {
	return func(r *sluttmaal.Regler) {
		for _, l := range ll {
			l(r)
		}
	}
}

// program is a participant with one goal, whose programme was decided on the day it begins and is looked at under the law of 1 July
// 2026. Nothing is known of age and education, and there is no collective protection.
func program(start string, k sluttmaal.Kode, hh ...func(*sluttmaal.Grunnlag)) sluttmaal.Grunnlag {
	g := sluttmaal.Grunnlag{
		Lovdato: d("2026-07-01"), Startdato: d(start), Vedtaksdato: d(start), Kollektiv: lov.Nei,
		KollektivMangler: []lov.Sti{kollektivet}, UtdanningMangler: utdanningen,
	}
	if k != 0 {
		g.Registreringer = []sluttmaal.Registrering{{Kode: k, Fra: d("2021-01-01")}}
	}
	for _, h := range hh {
		h(&g)
	}
	return g
}

func vedtatt(dag string) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.Vedtaksdato = d(dag) }
}

func innvilget(dag string) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.Innvilgelse = d(dag) }
}

func foedt(dag string) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.Foedselsdato = d(dag) }
}

func harVgs(j lov.JaNei) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.HarVideregaaende = j }
}

func ukraina(kollektiv, ukrainsk lov.JaNei) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.Kollektiv, g.Ukrainsk = kollektiv, ukrainsk }
}

func registrert(rr ...sluttmaal.Registrering) func(*sluttmaal.Grunnlag) {
	return func(g *sluttmaal.Grunnlag) { g.Registreringer = rr }
}

// maal is a registration with the day it applies from and the day it was registered, either of them possibly not given.
func maal(k sluttmaal.Kode, fra, registrertDag string) sluttmaal.Registrering {
	return sluttmaal.Registrering{Rekke: lov.Rekke{Registrert: d(registrertDag)}, Kode: k, Fra: d(fra)}
}

// norge is the rules as shipped with the readings chosen.
func norge(l lesemaate) *sluttmaal.Regler {
	r := sluttmaal.Norge()
	l(&r)
	return &r
}

// svar is the answer with what is missing, as paths.
type svar struct {
	sluttmaal.Varighet
	mangler []string
	spor    *lov.Spor
}

func spoer(r *sluttmaal.Regler, g *sluttmaal.Grunnlag) svar {
	var m lov.Mangler
	sp := new(lov.Spor)
	s := svar{Varighet: r.Varighet(g, &m, sp), spor: sp}
	for _, sti := range m {
		s.mangler = append(s.mangler, sti.String())
	}
	return s
}

// maaneder writes the months as «36 (+12)», empty when there is no answer.
func (s *svar) maaneder() string {
	if s.Utfall != lov.Oppfylt {
		return ""
	}
	return sluttmaal.Maal{Maaneder: s.Maaneder, Forlengelse: s.Forlengelse}.String()
}

// hjemmel is the short form of the provision that gives the months.
func (s *svar) hjemmel() string {
	if s.Utfall != lov.Oppfylt {
		return ""
	}
	return s.Rad.Hjemmel.String()
}

var avvikNavn = [...]string{
	sluttmaal.IngenAvvik: "", sluttmaal.NytFoer2026: "nytt før 2026", sluttmaal.GammelFra2026: "gammelt fra 2026",
	sluttmaal.NytFoer2025: "nytt før 2025", sluttmaal.Gammelt2025: "gammelt i 2025",
}
