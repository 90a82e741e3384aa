package frist_test

import (
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// byter makes facts of bytes.
type byter struct{ proeve.Byter }

// dag is a day some months from a change of law, or zero: not given.
func (b *byter) dag() date.Date {
	midten := [...]date.Date{
		0, d("1900-01-01"), d("2003-09-01"), d("2018-09-01"), d("2019-01-01"), d("2020-08-01"), d("2021-01-01"), d("2022-06-15"), d("2023-08-01"), d("2025-01-01"), d("2026-01-01"), d("2149-12-01"),
	}[b.Tall(12)]
	if midten == 0 {
		return 0
	}
	return max(midten+date.Date(b.Tall(64)-32), d("1900-01-01"))
}

func (b *byter) lov() lov.Lov {
	return [...]lov.Lov{0, lov.Integreringsloven, lov.Introduksjonsloven}[b.Tall(3)]
}

func (b *byter) vedtakene() (vv []vedtak.Vedtak) {
	typer := [...]vedtak.Type{
		vedtak.Deltakelse, vedtak.Permisjon, vedtak.Forlengelse, vedtak.MidlertidigStans, vedtak.Integreringsplan, vedtak.PermanentStans, 0,
	}
	for range b.Tall(6) {
		v := vedtak.Vedtak{
			Type: typer[b.Tall(len(typer))], Ordning: vedtak.Ordning(b.Tall(3)), Resultat: vedtak.Resultat(b.Tall(3)), Vedtaksdato: b.dag(), Startdato: b.dag(), Sluttdato: b.dag(),
			IkkeGjeldende: b.Tall(4) == 1, Maaneder: uint8(b.Tall(14)), Permisjonstype: vedtak.Permisjonstype(b.Tall(8)), Velferdsgrunn: vedtak.Velferdsgrunn(b.Tall(9)),
			Telleenhet: vedtak.Telleenhet(b.Tall(3)), Reisedager: uint8(b.Tall(4)),
		}
		if b.Tall(4) == 1 {
			v.FastsattVarighet = uint8(b.Tall(70))
		}
		vv = append(vv, v)
	}
	return vv
}

// regler is the rules with some other readings.
func (b *byter) regler() lesemaate {
	l := standard()
	for _, felt := range [...]*bool{&l.T01, &l.T03, &l.T05, &l.T08, &l.T09, &l.T11, &l.T12, &l.T15, &l.T17, &l.T18, &l.T38, &l.T39, &l.T47, &l.T50, &l.T57, &l.T59, &l.T62} {
		*felt = b.Tall(4) == 1
	}
	return l
}

// FuzzGjennomfoering holds that no participant makes the rules of the frist panic, by either act and any day of the law, and that the
// answer is told or names what it lacks.
func FuzzGjennomfoering(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{2, 6, 32, 6, 32, 2, 0, 0, 0, 4, 32, 4, 40, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 4, 50, 4, 50, 5, 1, 0, 0, 4, 0, 2, 0, 0, 1, 1, 1, 4, 60, 5, 20})
	f.Add([]byte{1, 10, 40, 10, 40, 3, 0, 0, 0, 10, 32, 10, 60, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 10, 40, 0, 0, 0, 12, 0, 0, 0, 0, 0, 1, 4, 10, 32, 0, 3, 5, 10, 50, 10, 63, 9})
	f.Fuzz(func(t *testing.T, data []byte) {
		b := byter{data}
		dl := deltaker{Lov: b.lov(), Per: b.dag(), Lovdato: b.dag(), Vedtak: b.vedtakene()}
		for range b.Tall(3) {
			dl.Sluttmaal = append(dl.Sluttmaal, sluttmaal.Registrering{Kode: sluttmaal.Kode(b.Tall(17)), Fra: b.dag()})
		}
		for range b.Tall(6) {
			x := fravaer.Fravaer{Type: fravaer.Type(b.Tall(11)), Fra: b.dag(), Til: b.dag()}
			switch b.Tall(4) {
			case 1:
				x.Timer = lov.TimerAv(int64(b.Tall(256)) * 777_777)
			case 2:
				x.Dager = lov.DagerAv(int64(b.Tall(256)) * 77_777)
			}
			dl.Fravaer = append(dl.Fravaer, x)
		}
		for range b.Tall(3) {
			dl.Avslutninger = append(dl.Avslutninger, frist.Avslutning{Dato: b.dag(), Slettet: b.Tall(2) == 1})
		}
		dl.Foedselsdato, dl.Innvilgelse = b.dag(), b.dag()
		dl.HarVgs, dl.Kollektiv, dl.UkrVgs = lov.JaNei(b.Tall(3)), lov.JaNei(b.Tall(3)), lov.JaNei(b.Tall(3))
		l := b.regler()
		var sp lov.Spor
		s := dl.produksjon(&l, &sp)
		iKraft := dl.Lovdato >= d("2021-01-01") || dl.Lov == lov.Introduksjonsloven && dl.Lovdato >= d("2003-09-01")
		switch {
		case s.Utfall != lov.Oppfylt && s.Utfall != lov.Uavklart:
			t.Errorf("%v is no outcome of a frist", s.Utfall)
		case (s.Utfall == lov.Oppfylt) != (s.Dato != 0):
			t.Errorf("%v with the frist %v", s.Utfall, s.Dato)
		case s.Utfall == lov.Uavklart && iKraft && len(s.Mangler) == 0:
			t.Error("no frist, and nothing is missing")
		case s.Utfall == lov.Oppfylt && !iKraft:
			t.Error("a frist without a law")
		}
		_, _, rr, _ := l.regler()
		g := grunnlagFor(&dl, &s)
		for _, x := range s.Utlegg.Funn(rr.Funn(s.Varighet.Funn(nil, dl.Sluttmaal, 0), &g, dl.Fravaer, &s.Gjennomfoering)) {
			if x.Melding(lov.Bokmaal) == "" {
				t.Errorf("%s says nothing", x.Kode.Kode)
			}
		}
		for st, fakta := range sp.Alle() {
			if st.Setning(fakta, lov.Engelsk) == "" || st.Rad == nil {
				t.Errorf("%s says nothing", st.Regel.ID)
			}
		}
	})
}

// FuzzOppstart holds the same of the oppstartsfrist and of the two years.
func FuzzOppstart(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{2, 4, 32, 4, 32, 1, 2, 1, 4, 20, 1, 0, 0, 1, 2, 4, 25, 0, 1, 0, 0, 0, 4, 30, 4, 40})
	f.Add([]byte{1, 10, 32, 10, 32, 1, 2, 0, 0, 2, 0, 0, 2, 1, 10, 32, 1, 1, 10, 40, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		b := byter{data}
		mangler := []lov.Sti{lov.Til("oppholdstillatelser")}
		g := frist.OppstartGrunnlag{
			Lov: b.lov(), Per: b.dag(), Lovdato: b.dag(), Rett: lov.JaNei(b.Tall(3)), KanTilbys: lov.JaNei(b.Tall(3)), RettMangler: mangler,
			Bosetting: b.Tall(3) - 1, BosattFra: b.dag(), EtterAvtale: lov.JaNei(b.Tall(3)), Omfattet: b.dag(), GjenInn: b.dag(),
		}
		for range b.Tall(4) {
			g.Krav = append(g.Krav, kategori.Krav{Ordning: vedtak.Ordning(b.Tall(5)), Type: kategori.Kravtype(b.Tall(3)), Dato: b.dag()})
		}
		g.Vedtak = b.vedtakene()
		r := norgeMed(b.Tall(2) == 1, b.Tall(2) == 1)
		iKraft := g.Lovdato >= d("2021-01-01") || g.Lov == lov.Introduksjonsloven && g.Lovdato >= d("2003-09-01")
		var m lov.Mangler
		var sp lov.Spor
		o := r.Oppstartsfrist(&g, &m, &sp)
		if (o.Utfall == lov.Oppfylt) != (o.Dato != 0) || o.Tilstand == frist.UkjentTilstand && iKraft && len(m) == 0 || !iKraft && o.Utfall != lov.Uavklart {
			t.Errorf("%+v, %v", o, m)
		}
		m = m[:0]
		bo := frist.BotidGrunnlag{Lov: g.Lov, Per: g.Per, Lovdato: g.Lovdato, Gjelder: g.Rett, Tilbud: b.Tall(2) == 1, SisteDag: b.dag(), Mangler: mangler, Vedtak: g.Vedtak}
		bb := r.Botid(&bo, &m, &sp)
		if (bb.Utfall == lov.Oppfylt) != (bb.Dato != 0) || bb.Tilstand == frist.UkjentTilstand && iKraft && len(m) == 0 || !iKraft && bb.Utfall != lov.Uavklart {
			t.Errorf("%+v, %v", bb, m)
		}
		r.FunnOppstart(nil, &g, &o, &bb, b.Tall(2) == 1)
		for st, fakta := range sp.Alle() {
			if st.Setning(fakta, lov.Nynorsk) == "" || st.Rad == nil {
				t.Errorf("%s says nothing", st.Regel.ID)
			}
		}
	})
}
