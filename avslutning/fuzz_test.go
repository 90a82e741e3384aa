package avslutning_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// byter makes facts of bytes.
type byter struct{ proeve.Byter }

// dag is a day near a change of law, or zero: not given.
func (b *byter) dag() date.Date {
	midten := [...]date.Date{0, d("2011-07-01"), d("2016-01-01"), d("2018-09-01"), d("2021-01-01"), d("2023-08-01"), d("2024-07-01"), d("2026-01-01")}[b.Tall(8)]
	if midten == 0 {
		return 0
	}
	return midten + date.Date(b.Tall(9)) - 4
}

func (b *byter) kommune() string { return [...]string{"", "0301", "4648"}[b.Tall(3)] }

// frist is a day that another rule found, that there is none, or, where it cannot be told, what is missing.
func (b *byter) frist() avslutning.Dag {
	if b.Tall(3) == 1 {
		return ingen
	}
	if dag := b.dag(); dag != 0 {
		return avslutning.Dag{Utfall: lov.Oppfylt, Dato: dag}
	}
	return ukjent("bosettinger")
}

func (b *byter) grunnlaget() *avslutning.RegelmotorGrunnlag {
	g := &avslutning.RegelmotorGrunnlag{Per: b.dag(), Lov: [...]lov.Lov{0, lov.Integreringsloven, lov.Introduksjonsloven}[b.Tall(3)], KategoriSti: lov.Til("oppholdstillatelser")}
	if g.Lovdato = g.Per; b.Tall(4) == 1 {
		g.Lovdato = b.dag()
	}
	typer := [...]vedtak.Type{0, vedtak.Deltakelse, vedtak.Forlengelse, vedtak.BortfallArbeid, vedtak.PermanentStans, vedtak.Avvist, vedtak.Permisjon}
	for range b.Tall(5) {
		g.Vedtak = append(g.Vedtak, vedtak.Vedtak{
			Type: typer[b.Tall(len(typer))], Ordning: vedtak.Ordning(b.Tall(3)), Resultat: vedtak.Resultat(b.Tall(3)), Vedtaksdato: b.dag(), Startdato: b.dag(), Sluttdato: b.dag(),
			Kommune: b.kommune(), IkkeGjeldende: b.Tall(3) == 1,
		})
	}
	for range b.Tall(3) {
		g.Sluttmaal = append(g.Sluttmaal, sluttmaal.Registrering{Fra: b.dag()})
	}
	for range b.Tall(3) {
		g.Folkeregister = append(g.Folkeregister, kategori.Folkeregisterhendelse{Hendelse: kategori.Hendelse(b.Tall(4)), Dato: b.dag(), Kommune: b.kommune()})
	}
	for range b.Tall(4) {
		x := avslutning.Avslutning{Kode: avslutning.Kode(b.Tall(31)), Dato: b.dag(), RegistrertAv: avslutning.RegistrertAv(b.Tall(3)), Slettet: b.Tall(4) == 1, SlettetDato: b.dag()}
		x.Registrert = b.dag()
		if b.Tall(2) == 1 {
			x.TimerPerUke = lov.TimerAv(int64(b.Tall(80)) * 1_000_000)
		}
		g.Avslutninger = append(g.Avslutninger, x)
	}
	g.Frist, g.Botid, g.Oppstart, g.Kategori = b.frist(), b.frist(), b.frist(), b.frist()
	g.Grunnfrist, g.UtenForlengelse, g.Uansett = b.dag(), b.dag(), b.Tall(2) == 1
	g.Kollektiv = avslutning.KollektivGrunnlag{Startdato: b.dag(), Kollektiv: lov.JaNei(b.Tall(3)), HarVideregaaende: lov.JaNei(b.Tall(3))}
	for range b.Tall(3) {
		g.Kollektiv.Arbeidsforhold = append(g.Kollektiv.Arbeidsforhold, kategori.Arbeidsforhold{Fra: b.dag(), Til: b.dag(), Tilbudsdato: b.dag()})
	}
	return g
}

// FuzzRegelmotor holds that no participant makes the rules of this package panic, that the answer is told or names what it lacks, and that
// what stands is a row of the document or one that the regelmotor sets, not after the day looked at.
func FuzzRegelmotor(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{7, 5, 0, 0, 1, 1, 1, 0, 7, 1, 7, 2, 0, 1, 0, 1, 7, 1, 0, 1, 16, 7, 3, 1, 0, 0, 0, 0, 1, 7, 8, 1, 7, 8, 2, 0, 2, 0, 7, 8, 0, 0})
	f.Add([]byte{2, 5, 2, 0, 3, 1, 0, 0, 2, 1, 2, 2, 0, 0, 0, 2, 0, 0, 2, 3, 2, 4, 0, 1, 0, 5, 0, 0, 2, 4, 0, 0, 0, 0, 2, 1, 2, 3, 1, 2, 2, 4, 2, 1, 1, 2, 4, 1, 0, 0, 0, 1, 2, 5, 0, 0, 2, 0, 1, 2, 3})
	f.Fuzz(func(t *testing.T, data []byte) {
		b := byter{data}
		g := b.grunnlaget()
		r := avslutning.Norge()
		r.TreMaaneder, r.UtloeptPaaDagen, r.BortfallSomAnnet, r.FlyttetAvslutter = b.Tall(2) == 1, b.Tall(2) == 1, b.Tall(2) == 1, b.Tall(2) == 1
		s := kjoer(&r, g)
		a := &s.Avsluttet
		if (a.Utfall == lov.Uavklart) != (len(s.mangler) > 0) {
			t.Errorf("%v, lacks %v", a.Utfall, s.mangler)
		}
		if l := &a.Gjeldende; a.Utfall == lov.Oppfylt {
			iDokument := l.Sti.Liste == "avslutninger" && l.Sti.Indeks > 0
			if l.Dato > g.Per || l.Slettet || !iDokument && !slices.Contains(t42[:], l.Kode) {
				t.Errorf("%+v cannot stand on %v", *l, g.Per)
			}
		} else if *l != (avslutning.Linje{}) {
			t.Errorf("%v, and %+v stands", a.Utfall, *l)
		}
		for st, ff := range s.spor.Alle() {
			for _, sp := range alleSpraak {
				if st.Setning(ff, sp) == "" {
					t.Errorf("%s says nothing", st.Regel.ID)
				}
			}
		}
		fg := avslutning.FunnGrunnlag{Regelmotor: g, Startdato: b.dag(), Tiltak: []tiltak.Tiltak{{Fra: b.dag(), Til: b.dag()}}}
		for _, fn := range r.Funn(nil, &fg, a) {
			if fn.Melding(lov.Bokmaal) == "" {
				t.Errorf("%s says nothing", fn.Kode.Kode)
			}
		}
		var m lov.Mangler
		k := r.KanRegistreres(&avslutning.KanRegistreresGrunnlag{Lov: g.Lov, Lovdato: g.Lovdato, Startdato: g.Botid, Frist: g.Frist}, &m, nil)
		if k.Utfall == lov.Oppfylt && len(m) > 0 {
			t.Errorf("%+v, lacks %v", k, m)
		}
	})
}
