package status_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

func TestMain(m *testing.M) { proeve.Kjoer(m) }

// d reads a day of a table.
var d = proeve.Dag

// deltaker is what the rules of this package, and those they build on, look at of a participant.
type deltaker struct {
	kategori.Grunnlag // Dag and Lovdato are set when it is run
	Sluttmaal         []sluttmaal.Registrering
	Folkeregister     []kategori.Folkeregisterhendelse
	Avslutninger      []avslutning.Avslutning
	Frist             date.Date // gjennomføringsfristen; zero: it cannot be told
	FristMangler      lov.Sti   // then
}

// hendelse adds something to a participant.
type hendelse = func(*deltaker)

// bosatt is a refugee born in 1990 who was granted asylum on 2 October 2025 and settled by agreement on 1 December 2025, so that 30
// November 2027 is the last day for a vedtak (T25).
func bosatt(hh ...hendelse) *deltaker {
	dl := &deltaker{Grunnlag: kategori.Grunnlag{
		Foedselsdato: d("1990-03-03"), AnkomstNorge: d("2025-09-01"), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: d("2025-10-02")}},
		Bosettinger:         []kategori.Bosetting{{Kommune: "4648", Fra: d("2025-12-01"), EtterAvtale: lov.Ja}},
	}, FristMangler: lov.Til("sluttmaal")}
	for _, h := range hh {
		h(dl)
	}
	return dl
}

// iProgram is a participant who got the vedtak on 15 January 2026 and began on 2 February 2026, with 2 February 2028 as
// gjennomføringsfrist.
func iProgram(hh ...hendelse) *deltaker {
	return bosatt(append([]hendelse{program("2026-01-15", "2026-02-02", "2028-02-02")}, hh...)...)
}

// kollektiv is a participant with collective protection from 3 February 2025, settled by agreement on 3 March 2025: 2 March 2027 is the
// last day for a vedtak.
func kollektiv(hh ...hendelse) *deltaker {
	return bosatt(append([]hendelse{func(dl *deltaker) {
		dl.Oppholdstillatelser[0] = kategori.Oppholdstillatelse{Hjemmel: kategori.Utl34, Vedtaksdato: d("2025-02-03")}
		dl.Bosettinger[0].Fra = d("2025-03-03")
	}}, hh...)...)
}

func program(vedtatt, start, frist string) hendelse {
	return func(dl *deltaker) {
		vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d(vedtatt), Startdato: d(start), Kommune: "4648"})(dl)
		dl.Sluttmaal = []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid2026, Fra: d(vedtatt)}}
		dl.Frist = d(frist)
	}
}

func vedtakOm(v vedtak.Vedtak) hendelse {
	return func(dl *deltaker) { dl.Vedtak = append(dl.Vedtak, v) }
}

func vedtatt(t vedtak.Type, dag string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: t, Vedtaksdato: d(dag), Rekke: lov.Rekke{ID: t.String()}})
}

func periode(t vedtak.Type, fra, til string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: t, Startdato: d(fra), Sluttdato: d(til)})
}

func tillatelse(h kategori.Hjemmel, vedtaksdato string) hendelse {
	return func(dl *deltaker) {
		dl.Oppholdstillatelser = append(dl.Oppholdstillatelser, kategori.Oppholdstillatelse{Hjemmel: h, Vedtaksdato: d(vedtaksdato)})
	}
}

func gyldigTil(dag string) hendelse {
	return func(dl *deltaker) { dl.Oppholdstillatelser[0].GyldigTil = d(dag) }
}

func tilbakekalt(dag string) hendelse {
	return func(dl *deltaker) { dl.Oppholdstillatelser[0].TilbakekaltFra = d(dag) }
}

func statsborger(dag string) hendelse {
	return func(dl *deltaker) { dl.NorskStatsborgerFra = d(dag) }
}

func utenAvtale(dl *deltaker) { dl.Bosettinger[0].EtterAvtale = lov.Nei }

func flytter(dag string, etterAvtale lov.JaNei) hendelse {
	return func(dl *deltaker) {
		dl.Bosettinger[0].Til = d(dag) - 1
		dl.Bosettinger = append(dl.Bosettinger, kategori.Bosetting{Kommune: "0301", Fra: d(dag), EtterAvtale: etterAvtale})
	}
}

func meldt(h kategori.Hendelse, dag string) hendelse {
	return func(dl *deltaker) {
		dl.Folkeregister = append(dl.Folkeregister, kategori.Folkeregisterhendelse{Hendelse: h, Dato: d(dag), Kommune: "0301"})
	}
}

const mikro = 1_000_000

func jobb(timer int64, fra, til string) hendelse {
	return func(dl *deltaker) {
		dl.Arbeidsforhold = append(dl.Arbeidsforhold, kategori.Arbeidsforhold{TimerPerUke: lov.TimerAv(timer * mikro), Fra: d(fra), Til: d(til)})
	}
}

func tilbud(timer int64, dag, fra string) hendelse {
	return func(dl *deltaker) {
		dl.Arbeidsforhold = append(dl.Arbeidsforhold, kategori.Arbeidsforhold{TimerPerUke: lov.TimerAv(timer * mikro), Tilbud: true, Tilbudsdato: d(dag), Fra: d(fra)})
	}
}

func avsluttet(k avslutning.Kode, dag string) hendelse {
	return func(dl *deltaker) {
		dl.Avslutninger = append(dl.Avslutninger, avslutning.Avslutning{Kode: k, Dato: d(dag), RegistrertAv: avslutning.Kommune})
	}
}

// regler is the rules that are run, with a choice of readings.
type regler struct {
	kategori   kategori.Regler
	avslutning avslutning.Regler
	status     status.Regler
}

func norge() *regler { return &regler{kategori.Norge(), avslutning.Norge(), status.Norge()} }

// svar is what the rules say of a participant on a day.
type svar struct {
	status.Liv
	grunnlag   status.LivGrunnlag
	tapt       status.Tapt
	avsluttet  avslutning.Avsluttet
	ordning    status.Ordningsstatus
	mangler    lov.Mangler // of the life
	omStatus   lov.Mangler
	spor       lov.Spor
	statusspor lov.Spor
	funn       []lov.Funn
}

// lovdato is the law that a day is looked at by: its own (T48).
func lovdato(per date.Date) date.Date { return per }

// paa runs the rules as the root does: what table B says, what it says on the day of the vedtak, what is lost, the regelmotor, the life
// and the status.
func (r *regler) paa(dl *deltaker, per date.Date) (s svar) {
	kg := dl.Grunnlag
	kg.Dag, kg.Lovdato = per, lovdato(per)
	g := &s.grunnlag
	*g = status.LivGrunnlag{Per: per, Lovdato: kg.Lovdato, Lov: kg.Lov, Vedtak: dl.Vedtak, Oppholdstillatelser: dl.Oppholdstillatelser, NorskStatsborgerFra: dl.NorskStatsborgerFra}
	g.Perioder = r.kategori.Perioder(nil, &kg, 0, per)
	var m lov.Mangler
	for i := range g.Perioder {
		if p := &g.Perioder[i]; p.Svar.Utfall == lov.Uavklart {
			fra := kg
			if fra.Dag = p.Fom; p.Fom < per {
				fra.Lovdato = min(p.Fom, kg.Lovdato)
			}
			r.kategori.Dag(&fra, &m, nil)
		}
	}
	g.VedVedtak = r.vedVedtak(&kg, per, &m)
	g.Mangler = m
	rg := avslutning.RegelmotorGrunnlag{
		Per: per, Lovdato: kg.Lovdato, Lov: kg.Lov, Avslutninger: dl.Avslutninger, Vedtak: dl.Vedtak, Sluttmaal: dl.Sluttmaal, Folkeregister: dl.Folkeregister,
		Frist: avslutning.Dag{Mangler: []lov.Sti{dl.FristMangler}}, Oppstart: avslutning.Dag{Utfall: lov.IkkeOppfylt},
	}
	if dl.Frist != 0 {
		rg.Frist, rg.Grunnfrist = avslutning.Dag{Utfall: lov.Oppfylt, Dato: dl.Frist}, dl.Frist
	}
	var bm lov.Mangler
	b := r.kategori.ToAar(&kg, &bm, nil)
	rg.Botid = avslutning.Dag{Utfall: b.Utfall, Dato: b.SisteDag, Mangler: bm}
	for i := range dl.Avslutninger {
		switch a := &dl.Avslutninger[i]; {
		case a.Dato == 0:
			g.UdaterteAvslutninger = append(g.UdaterteAvslutninger, lov.I("avslutninger", i, "dato"))
		case g.FoersteAvslutning == 0 || a.Dato < g.FoersteAvslutning:
			g.FoersteAvslutning = a.Dato
		}
	}
	s.tapt = r.status.Tapt(new(status.Liv), g)
	rg.Kategori, rg.KategoriSti, rg.Uansett = s.tapt.Kategori, s.tapt.Sti, s.tapt.Uansett
	var am lov.Mangler
	r.avslutning.Regelmotor(&s.avsluttet, &rg, &am, nil)
	g.Avsluttet, g.Avslutning, g.AvsluttetMangler, g.Frist, g.Grunnfrist = s.avsluttet.Utfall, s.avsluttet.Gjeldende, am, rg.Frist, rg.Grunnfrist
	r.status.Liv(&s.Liv, g, &s.mangler, &s.spor)
	sg := s.statusgrunnlag()
	s.ordning = r.status.Status(&sg, &s.omStatus, &s.statusspor)
	s.funn = r.status.Funn(nil, g, &s.Liv)
	return s
}

func (s *svar) statusgrunnlag() status.Grunnlag {
	g := &s.grunnlag
	return status.Grunnlag{
		Per: g.Per, Lovdato: g.Lovdato, Lov: g.Lov, Vedtak: g.Vedtak, Avsluttet: g.Avsluttet, Avslutning: g.Avslutning, AvsluttetMangler: g.AvsluttetMangler,
		FoersteAvslutning: g.FoersteAvslutning, UdaterteAvslutninger: g.UdaterteAvslutninger,
	}
}

// vedVedtak is what table B gives on the day of the first innvilget deltakelse, as seen from each day on which that may be another.
func (r *regler) vedVedtak(kg *kategori.Grunnlag, per date.Date, m *lov.Mangler) (pp []kategori.Periode) {
	var vedtatt date.Date
	for i := range kg.Vedtak {
		if v := &kg.Vedtak[i]; v.Type == vedtak.Deltakelse && v.Innvilget() && v.Vedtaksdato != 0 && v.Vedtaksdato <= per && (vedtatt == 0 || v.Vedtaksdato < vedtatt) {
			vedtatt = v.Vedtaksdato
		}
	}
	if vedtatt == 0 {
		return nil
	}
	for _, dag := range r.kategori.Brudd([]date.Date{vedtatt}, kg, vedtatt) {
		if dag > per {
			break
		}
		fra := *kg
		if fra.Dag = dag; dag < per {
			fra.Lovdato = min(dag, kg.Lovdato)
		}
		svar := r.kategori.VedVedtak(&fra, vedtatt, m, nil)
		if n := len(pp); n == 0 || pp[n-1].Svar.Mulige != svar.Mulige {
			pp = append(pp, kategori.Periode{Fom: dag, Svar: svar})
		}
	}
	return pp
}

// kort is an avsnitt in one line: "rett-og-plikt gjeldende 2025-12-01–".
func kort(a *status.Avsnitt) string {
	if a.Utfall == lov.Uavklart {
		return "uavklart " + sett(a.Mulige)
	}
	return a.Kategori.String() + " " + a.Visning.String() + " " + dag(a.Fra) + "–" + dag(a.Til)
}

func (s *svar) kort() (linjer []string) {
	for i := range s.Avsnitt {
		linjer = append(linjer, kort(&s.Avsnitt[i]))
	}
	return linjer
}

func sett(s kategori.Sett) string {
	var kk []string
	for k := range s.Alle {
		kk = append(kk, k.String())
	}
	return strings.Join(kk, "/")
}

func dag(x date.Date) string {
	if x == 0 {
		return ""
	}
	return x.String()
}

func stier(m []lov.Sti) (ss []string) {
	for _, s := range m {
		ss = append(ss, s.String())
	}
	slices.Sort(ss)
	return ss
}
