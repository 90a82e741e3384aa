package status_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// fakta reads the facts of a step.
type fakta []lov.Faktum

func (ff fakta) tall(navn string) int64 {
	for _, f := range ff {
		if f.Felt.Navn == navn {
			return f.Verdi
		}
	}
	return 0
}

func (ff fakta) dag(navn string) date.Date { return date.Date(ff.tall(navn)) }

// vedtakNr returns vedtak i of a list, with vedtak that do nothing before it.
func vedtakNr(vv *[]vedtak.Vedtak, i int64) *vedtak.Vedtak {
	for int64(len(*vv)) <= i {
		*vv = append(*vv, vedtak.Vedtak{Type: vedtak.Integreringsplan})
	}
	return &(*vv)[i]
}

// gjenskapLiv makes what the life follows from of the facts of a trace alone.
func gjenskapLiv(sp *lov.Spor, per, lovdato date.Date) status.LivGrunnlag {
	g := status.LivGrunnlag{Per: per, Lovdato: lovdato, Frist: avslutning.Dag{Utfall: lov.Oppfylt}}
	periode := func(st *lov.Steg, f fakta, mulige kategori.Sett) {
		rad := kategori.Rad(f.tall("rad"))
		if rad != 0 {
			mulige = kategori.SettAv(kategori.Kategorien(rad))
		}
		g.Perioder = append(g.Perioder, kategori.Periode{Fom: f.dag("fra"), Tom: f.dag("til"), Svar: kategori.Dag{Rad: rad, Mulige: mulige, Versjon: st.Rad}})
	}
	var vedtatt date.Date
	for st, ff := range sp.Alle() {
		f := fakta(ff)
		k := kategori.SettAv(kategori.Kategori(f.tall("kategori")))
		switch st.Regel.ID {
		case "status/deltakelse-innvilget":
			if st.Utfall == lov.Oppfylt {
				vedtatt = f.dag("vedtaksdato")
				*vedtakNr(&g.Vedtak, f.tall("vedtak")) = vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: vedtatt, Startdato: f.dag("startdato")}
			}
		case "status/tabell", "status/tabell-uansett":
			periode(st, f, k)
		case "status/beholder":
			periode(st, f, k)
			g.VedVedtak = append(g.VedVedtak, kategori.Periode{Fom: f.dag("fra"), Svar: kategori.Dag{Mulige: k}})
		case "status/tilbakekalt":
			g.Oppholdstillatelser = append(g.Oppholdstillatelser, kategori.Oppholdstillatelse{Vedtaksdato: f.dag("tilbakekaltFra"), TilbakekaltFra: f.dag("tilbakekaltFra")})
		case "status/etter-avslutningen": // whatever else there was
			g.Perioder = append(g.Perioder, kategori.Periode{Fom: f.dag("fra"), Tom: f.dag("til"), Svar: kategori.Dag{Rad: kategori.RadFamilie, Mulige: kategori.SettAv(kategori.KanTilbys)}})
		case "status/bortfall":
			periode(st, f, 0)
			g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.BortfallArbeid, Vedtaksdato: f.dag("vedtaksdato")})
		case "lov/ikke-i-kraft-ennaa": // a bortfall from before 2026
			g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.BortfallArbeid, Vedtaksdato: f.dag("lovdato")})
		case "status/avsluttet":
			if g.Avsluttet = st.Utfall; st.Utfall == lov.Oppfylt {
				g.Avslutning = avslutning.Linje{Kode: avslutning.Kode(f.tall("kode")), Dato: f.dag("dato"), RegistrertAv: avslutning.RegistrertAv(f.tall("registrertAv"))}
			}
		case "status/avvist-for-arbeid":
			g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.Avvist, Vedtaksdato: f.dag("dato")})
		case "status/arbeidets-slutt":
			for i := range g.Perioder {
				g.Perioder[i].Svar.Gjeninntreden = f.dag("gjeninntreden")
			}
		case "status/gjennomfoert", "status/gjennomfoert-kommunen":
			g.Avslutning.Maaloppnaaelse, g.Frist.Dato = avslutning.Maaloppnaaelse(f.tall("maaloppnaaelse")), f.dag("frist")
		}
	}
	slices.SortFunc(g.Perioder, func(a, b kategori.Periode) int { return int(a.Fom - b.Fom) })
	slices.SortFunc(g.VedVedtak, func(a, b kategori.Periode) int { return int(a.Fom - b.Fom) })
	if len(g.VedVedtak) == 0 || g.VedVedtak[0].Fom > vedtatt { // the vedtak gave nothing: what is kept is of a later day
		g.VedVedtak = []kategori.Periode{{Fom: vedtatt, Svar: kategori.Dag{Mulige: kategori.SettAv(kategori.Ingen)}}}
	}
	return g
}

// gjenskapStatus makes what the status follows from of the facts of a trace alone.
func gjenskapStatus(sp *lov.Spor, per, lovdato date.Date) status.Grunnlag {
	g := status.Grunnlag{Per: per, Lovdato: lovdato}
	for st, ff := range sp.Alle() {
		f := fakta(ff)
		switch st.Regel.ID {
		case "status/avsluttet":
			if g.Avsluttet = st.Utfall; st.Utfall == lov.Oppfylt {
				g.Avslutning = avslutning.Linje{Kode: avslutning.Kode(f.tall("kode")), Dato: f.dag("dato"), RegistrertAv: avslutning.RegistrertAv(f.tall("registrertAv"))}
			}
		case "status/startet":
			*vedtakNr(&g.Vedtak, f.tall("vedtak")) = vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: f.dag("vedtaksdato"), Startdato: f.dag("startdato")}
		case "status/periode":
			*vedtakNr(&g.Vedtak, f.tall("vedtak")) = vedtak.Vedtak{Type: vedtak.Type(f.tall("type")), Startdato: f.dag("fra"), Sluttdato: f.dag("til")}
		}
	}
	return g
}

func avklart(sp *lov.Spor) bool {
	for st := range sp.Alle() {
		if st.Utfall == lov.Uavklart {
			return false
		}
	}
	return true
}

// A trace holds every fact that the answer follows from: run on them alone, the rules give the same answer and the same trace.
func TestGjenskap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, per, r := trekkDeltaker(t), trekkDag(t, "per"), trekkRegler(t)
		s := r.paa(dl, per)
		if avklart(&s.spor) {
			g := gjenskapLiv(&s.spor, per, s.grunnlag.Lovdato)
			g.Lov = dl.Lov
			var igjen svar
			r.status.Liv(&igjen.Liv, &g, &igjen.mangler, &igjen.spor)
			if a, b := s.kort(), igjen.kort(); !slices.Equal(a, b) {
				t.Fatalf("vil  %q\nfikk %q\n%q", a, b, lesSpor(&s.spor))
			}
			if a, b := lesSpor(&s.spor), lesSpor(&igjen.spor); !slices.Equal(a, b) {
				t.Fatalf("vil  %q\nfikk %q", a, b)
			}
		}
		if avklart(&s.statusspor) {
			g := gjenskapStatus(&s.statusspor, per, s.grunnlag.Lovdato)
			g.Lov = dl.Lov
			var m lov.Mangler
			var sp lov.Spor
			if o := r.status.Status(&g, &m, &sp); o != s.ordning {
				t.Fatalf("vil %v, fikk %v", s.ordning, o)
			}
			if a, b := lesSpor(&s.statusspor), lesSpor(&sp); !slices.Equal(a, b) {
				t.Fatalf("vil  %q\nfikk %q", a, b)
			}
		}
	})
}
