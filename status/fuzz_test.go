package status_test

import (
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// byter makes facts of bytes.
type byter struct{ proeve.Byter }

// dag is a day near a change of law, or zero: not given.
func (b *byter) dag() date.Date {
	midten := [...]date.Date{0, d("2011-07-01"), d("2016-01-01"), d("2018-09-01"), d("2021-01-01"), d("2023-08-01"), d("2025-06-20"), d("2026-01-01")}[b.Tall(8)]
	if midten == 0 {
		return 0
	}
	return midten + date.Date(b.Tall(9)) - 4
}

func (b *byter) utfall() lov.Utfall { return lov.Utfall(b.Tall(3)) }

func (b *byter) vedtakene() (vv []vedtak.Vedtak) {
	typer := [...]vedtak.Type{0, vedtak.Deltakelse, vedtak.BortfallArbeid, vedtak.Permisjon, vedtak.MidlertidigStans, vedtak.PermanentStans}
	for range b.Tall(4) {
		vv = append(vv, vedtak.Vedtak{
			Type: typer[b.Tall(len(typer))], Ordning: vedtak.Ordning(b.Tall(3)), Resultat: vedtak.Resultat(b.Tall(3)), Vedtaksdato: b.dag(), Startdato: b.dag(), Sluttdato: b.dag(), IkkeGjeldende: b.Tall(3) == 1,
		})
	}
	return vv
}

// grunnlaget makes what the life follows from: what is open has a fact that it lacks, as the rules before this one give it.
func (b *byter) grunnlaget() *status.LivGrunnlag {
	g := &status.LivGrunnlag{Per: b.dag(), Lov: [...]lov.Lov{0, lov.Integreringsloven, lov.Introduksjonsloven}[b.Tall(3)], Mangler: []lov.Sti{lov.Til("bosettinger")}}
	if g.Lovdato = g.Per; b.Tall(4) == 1 {
		g.Lovdato = b.dag()
	}
	dagen := g.Per - date.Date(b.Tall(200))
	for range b.Tall(5) {
		p := kategori.Periode{Fom: dagen, Svar: kategori.Dag{Rad: kategori.Rad(b.Tall(len(kategori.Rader.Koder) + 1)), Tillatelse: b.Tall(3) - 1}}
		if k := kategori.Kategorien(p.Svar.Rad); k != 0 {
			p.Svar.Mulige = kategori.SettAv(k)
		} else {
			p.Svar.Rad, p.Svar.Mulige = 0, kategori.Sett(b.Tall(256))
		}
		dagen += date.Date(1 + b.Tall(60))
		p.Tom = dagen - 1
		if b.Tall(5) == 1 {
			g.VedVedtak = append(g.VedVedtak, p)
		}
		g.Perioder = append(g.Perioder, p)
	}
	g.Vedtak = b.vedtakene()
	for range b.Tall(3) {
		g.Oppholdstillatelser = append(g.Oppholdstillatelser, kategori.Oppholdstillatelse{
			Hjemmel: kategori.Hjemmel(b.Tall(16)), Vedtaksdato: b.dag(), GyldigTil: b.dag(), TilbakekaltFra: b.dag(), Fornybar: lov.JaNei(b.Tall(3)), Barnefamilie: lov.JaNei(b.Tall(3)),
		})
	}
	g.NorskStatsborgerFra = b.dag()
	if g.Avsluttet = b.utfall(); g.Avsluttet == lov.Oppfylt {
		g.Avslutning = avslutning.Linje{Kode: avslutning.Kode(1 + b.Tall(29)), Dato: min(b.dag(), g.Per), RegistrertAv: avslutning.RegistrertAv(b.Tall(3)), Maaloppnaaelse: avslutning.Maaloppnaaelse(b.Tall(7)), Sti: lov.I("avslutninger", 0, "")}
	}
	g.AvsluttetMangler, g.FoersteAvslutning = []lov.Sti{lov.I("avslutninger", 0, "dato")}, b.dag()
	for i := range b.Tall(3) {
		g.UdaterteAvslutninger = append(g.UdaterteAvslutninger, lov.I("avslutninger", i, "dato"))
	}
	if b.Tall(4) == 1 {
		g.UdaterteAvslutninger = []lov.Sti{lov.I("avslutninger", 0, "dato")}
	}
	g.Frist, g.Grunnfrist = avslutning.Dag{Utfall: b.utfall(), Dato: b.dag(), Mangler: []lov.Sti{lov.Til("sluttmaal")}}, b.dag()
	return g
}

// FuzzLiv holds that no participant makes the rules of this package panic, and that each answer is told or names what it lacks.
func FuzzLiv(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{7, 4, 1, 0, 100, 3, 8, 1, 30, 0, 11, 1, 30, 0, 0, 7, 30, 0, 2, 1, 0, 0, 7, 2, 7, 3, 0, 0, 2, 0, 0, 7, 1, 0, 0})
	f.Add([]byte{2, 5, 2, 0, 150, 4, 8, 1, 50, 1, 19, 1, 50, 1, 0, 7, 50, 1, 3, 1, 50, 0, 3, 1, 0, 0, 2, 2, 2, 3, 2, 4, 1, 3, 0, 1, 2, 1, 2, 2, 2, 3, 0, 4, 0, 1, 2, 3, 4, 5, 1, 0, 0, 1, 1, 2, 1, 2, 2, 1, 2})
	f.Fuzz(func(t *testing.T, data []byte) {
		b := byter{data}
		g := b.grunnlaget()
		r := status.Norge()
		var l status.Liv
		tapt := r.Tapt(&l, g)
		if tapt.Kategori.Utfall == lov.Uavklart && len(tapt.Kategori.Mangler) == 0 {
			t.Error("whether a kategori is lost is open, and nothing is missing")
		}
		var m, om lov.Mangler
		var sp lov.Spor
		r.Liv(&l, g, &m, &sp)
		iKraft := r.Kategori.Paa(g.Lov, g.Lovdato) != nil
		a := &l.Avsnitt[0]
		switch {
		case a.Utfall != lov.Uavklart && (a.Kategori == 0 || a.Visning == 0):
			t.Errorf("no answer: %+v", *a)
		case a.Utfall == lov.Uavklart && iKraft && len(g.Perioder) > 0 && (len(m) == 0 || a.Mulige == 0):
			t.Errorf("open, and nothing is missing: %+v", *a)
		}
		for i := range l.Avsnitt {
			for st, ff := range sp.Mellom(l.Avsnitt[i].SporFra, l.Avsnitt[i].SporTil) {
				for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
					if st.Setning(ff, s) == "" {
						t.Errorf("%s says nothing", st.Regel.ID)
					}
				}
			}
		}
		r.Funn(nil, g, &l)
		s := svar{grunnlag: *g}
		sg := s.statusgrunnlag()
		if o := r.Status(&sg, &om, &sp); iKraft && (o.Utfall == lov.Uavklart) != (len(om) > 0) || (o.Utfall == lov.Oppfylt) != (o.Status != 0) {
			t.Errorf("%+v, lacks %v", o, om)
		}
	})
}
