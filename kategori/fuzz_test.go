package kategori_test

import (
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// kilde makes facts of bytes; when they run out every fact is not given.
type kilde struct{ b []byte }

func (k *kilde) byte() byte {
	if len(k.b) == 0 {
		return 0
	}
	x := k.b[0]
	k.b = k.b[1:]
	return x
}

// dag is not given, or a day from 1 January 1950 on, most often one on which something turns.
func (k *kilde) dag() date.Date {
	switch x := k.byte(); {
	case x == 0:
		return 0
	case x < 200:
		return d(merkedager[int(x)%len(merkedager)]) + date.Date(int8(k.byte()))
	}
	return d("1950-01-01") + date.Date(k.byte())<<8 + date.Date(k.byte())
}

func (k *kilde) jaNei() lov.JaNei { return lov.JaNei(k.byte() % 3) }

func (k *kilde) hjemmel() kategori.Hjemmel {
	return kategori.Hjemmel(k.byte() % byte(kategori.AnnenHjemmel+1))
}

func (k *kilde) antall() int { return int(k.byte() % 4) }

func (k *kilde) tillatelse() kategori.Oppholdstillatelse {
	return kategori.Oppholdstillatelse{
		Hjemmel: k.hjemmel(), Vedtaksdato: k.dag(), GyldigFra: k.dag(), GyldigTil: k.dag(), TilbakekaltFra: k.dag(),
		Fornybar: k.jaNei(), GrunnlagForPermanent: k.jaNei(), Barnefamilie: k.jaNei(), Fornyelse: k.jaNei(), Soeknadsdato: k.dag(),
		Referanseperson: kategori.Referanseperson{Gitt: k.byte()%2 == 1, Hjemmel: k.hjemmel(), Permanent: k.jaNei(), BosattIKommuneFra: k.dag(), Vedtaksdato: k.dag()},
	}
}

func (k *kilde) arbeid() kategori.Arbeidsforhold {
	a := kategori.Arbeidsforhold{Fra: k.dag(), Til: k.dag(), Tilbud: k.byte()%2 == 1, Tilbudsdato: k.dag()}
	if x := k.byte(); x > 0 {
		a.TimerPerUke = lov.TimerAv(int64(x-1) * lov.Mikro / 4)
	}
	return a
}

func (k *kilde) vedtak() vedtak.Vedtak {
	return vedtak.Vedtak{
		Type: vedtak.Type(k.byte() % byte(vedtak.UtvidetNorsk+1)), Ordning: vedtak.Ordning(k.byte() % byte(vedtak.Norsk+1)), Resultat: vedtak.Resultat(k.byte() % byte(vedtak.Avslag+1)),
		Vedtaksdato: k.dag(), Startdato: k.dag(),
	}
}

func (k *kilde) grunnlag() kategori.Grunnlag {
	g := kategori.Grunnlag{
		Dag: max(k.dag(), d("1950-01-01")), Lovdato: k.dag(), Foedselsdato: k.dag(), AnkomstNorge: k.dag(), NorskStatsborgerFra: k.dag(),
		EoesEllerNordisk: k.jaNei(), Behov: k.jaNei(), EnsligMindreaarig: k.jaNei(),
		Avbrutt: k.dag(), AvbruttTilArbeid: k.jaNei(), AvbruttMangler: lov.I("avslutninger", 0, "kode"),
	}
	if k.byte()%2 == 1 {
		g.Lov = lov.Introduksjonsloven
	}
	for range k.antall() {
		g.Oppholdstillatelser = append(g.Oppholdstillatelser, k.tillatelse())
	}
	for range k.antall() {
		g.Bosettinger = append(g.Bosettinger, kategori.Bosetting{Fra: k.dag(), Til: k.dag(), EtterAvtale: k.jaNei()})
	}
	for range k.antall() {
		g.Arbeidsforhold = append(g.Arbeidsforhold, k.arbeid())
	}
	for range k.antall() {
		g.Vedtak = append(g.Vedtak, k.vedtak())
	}
	return g
}

func (k *kilde) regler() *kategori.Regler {
	r := norge()
	x := k.byte()
	r.PaaDagen, r.FraTillatelse, r.SumAvStillinger, r.ArbeidetsSlutt = x&1 > 0, x&2 > 0, x&4 > 0, x&8 > 0
	r.AlleVedtak, r.FemAarFraTillatelse, r.FraFornyelse, r.TilVedtak = x&16 > 0, x&32 > 0, x&64 > 0, x&128 > 0
	x = k.byte()
	r.FoersteTillatelse, r.FoersteBosetting, r.OgsaaUtenAvtale, r.Streng = x&1 > 0, x&2 > 0, x&4 > 0, x&8 > 0
	r.Kollektiv2026 = kategori.Kollektiv2026(x >> 4 % 3)
	r.MaksForsoek = 128
	return r
}

// kontroller holds an answer to what every answer is: one kategori with nothing missing, or what is possible and what is missing.
func kontroller(t *testing.T, r *kategori.Regler, g *kategori.Grunnlag) {
	t.Helper()
	var m lov.Mangler
	var sp lov.Spor
	a := r.Dag(g, &m, &sp)
	k, ett := a.Mulige.Eneste()
	switch {
	case a.Mulige == 0: // no law on the day
		if a.Utfall != lov.Uavklart || len(m) > 0 || sp.Antall() > 0 {
			t.Fatalf("%+v, %v missing", a, m)
		}
	case ett:
		if a.Utfall == lov.Uavklart || a.Kategori != k || len(m) > 0 {
			t.Fatalf("%+v, %v missing", a, m)
		}
	default:
		if a.Utfall != lov.Uavklart || a.Kategori != 0 || a.Rad != 0 || len(m) == 0 {
			t.Fatalf("%+v, %v missing", a, m)
		}
	}
	if a.Rad != 0 && kategori.Kategorien(a.Rad) != a.Kategori {
		t.Fatalf("%v gives %v", a.Rad, a.Kategori)
	}
	if g.Lov == lov.Introduksjonsloven && a.Mulige.Har(kategori.Rett) {
		t.Fatal("introduksjonsloven gives no rett without plikt")
	}
	for st, fakta := range sp.Alle() {
		if st.Rad == nil || st.Setning(fakta, lov.Bokmaal) == "" {
			t.Fatalf("%v without a provision or words", st.Regel.ID)
		}
	}

	m = m[:0]
	f := r.ToAar(g, &m, &sp)
	if f.Utfall != lov.Uavklart && len(m) > 0 || (f.SisteDag != 0) != (f.Utfall == lov.Oppfylt) || f.Utfall == lov.Uavklart && a.Mulige != 0 && len(m) == 0 {
		t.Fatalf("%+v, %v missing", f, m)
	}

	m = m[:0]
	l := r.Lovvalg(&kategori.LovvalgGrunnlag{Lovdato: max(g.Lovdato, d("2010-01-01")), Oppholdstillatelser: g.Oppholdstillatelser, AnkomstNorge: g.AnkomstNorge}, &m, nil)
	if (l.Utfall == lov.Uavklart) != (len(m) > 0) || (l.Lov == lov.IngenLov) != (l.Utfall == lov.Uavklart) {
		t.Fatalf("%+v, %v missing", l, m)
	}
}

// Arbitrary facts under either act: no panic, and an answer that is whole.
func FuzzDag(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("et år med alle slags tillatelser, bosettinger, stillinger og vedtak, av noe som bare er tekst"))
	f.Fuzz(func(t *testing.T, b []byte) {
		k := kilde{b}
		r := k.regler()
		g := k.grunnlag()
		kontroller(t, r, &g)
	})
}
