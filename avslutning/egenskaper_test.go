package avslutning_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// trekkRegler draws the rules with any choice of readings.
func trekkRegler(t *rapid.T) *avslutning.Regler {
	r := avslutning.Norge()
	for i, felt := range []*bool{&r.TreMaaneder, &r.UtloeptPaaDagen, &r.BortfallSomAnnet, &r.FlyttetAvslutter} {
		*felt = rapid.IntRange(1, 4).Draw(t, []string{"T40", "T43", "T44", "T65"}[i]) == 1
	}
	return &r
}

var nullte = d("2026-06-01")

// trekkDag draws one of few days, so that they meet; now and then none.
func trekkDag(t *rapid.T, navn string, mangler int) date.Date {
	if mangler > 0 && rapid.IntRange(1, mangler).Draw(t, navn+" mangler") == 1 {
		return 0
	}
	return nullte + date.Date(rapid.IntRange(0, 6).Draw(t, navn))
}

// trekkGrunnlag draws a participant, any fact of whom may be missing when mangler is not zero: one time in so many.
func trekkGrunnlag(t *rapid.T, mangler int) avslutning.RegelmotorGrunnlag {
	g := avslutning.RegelmotorGrunnlag{Per: trekkDag(t, "per", 0), Lovdato: d("2026-07-01"), KategoriSti: lov.I("oppholdstillatelser", 0, "")}
	if rapid.IntRange(1, 3).Draw(t, "annen lov") == 1 {
		g.Lov = rapid.SampledFrom([]lov.Lov{0, lov.Integreringsloven, lov.Introduksjonsloven}).Draw(t, "lov")
		g.Lovdato = d(rapid.SampledFrom([]string{"2025-12-31", "2024-07-01", "2024-06-30", "2021-01-01"}).Draw(t, "lovdato"))
	}
	kommune := rapid.SampledFrom([]string{"0301", "4648"})
	typer := []vedtak.Type{vedtak.Deltakelse, vedtak.Deltakelse, vedtak.Forlengelse, vedtak.PermanentStans, vedtak.Avvist, vedtak.BortfallArbeid}
	for range rapid.IntRange(0, 4).Draw(t, "vedtak") {
		v := vedtak.Vedtak{Type: rapid.SampledFrom(typer).Draw(t, "type"), Vedtaksdato: trekkDag(t, "vedtatt", mangler), Startdato: trekkDag(t, "start", mangler), Kommune: kommune.Draw(t, "kommune")}
		if mangler > 0 && rapid.IntRange(1, mangler).Draw(t, "uten kommune") == 1 {
			v.Kommune = ""
		}
		if rapid.IntRange(1, 6).Draw(t, "ikke gjeldende") == 1 {
			v.IkkeGjeldende = true
			v.Sluttdato = rapid.SampledFrom([]date.Date{0, nullte + 2}).Draw(t, "slutt")
		}
		g.Vedtak = append(g.Vedtak, v)
	}
	for range rapid.IntRange(0, 2).Draw(t, "sluttmål") {
		g.Sluttmaal = append(g.Sluttmaal, sluttmaal.Registrering{Kode: sluttmaal.Arbeid2026, Fra: trekkDag(t, "fra", mangler)})
	}
	for range rapid.IntRange(0, 2).Draw(t, "folkeregister") {
		e := kategori.Folkeregisterhendelse{Hendelse: kategori.Hendelse(rapid.IntRange(1, 3).Draw(t, "hendelse")), Dato: trekkDag(t, "meldt", mangler), Kommune: kommune.Draw(t, "til")}
		if mangler > 0 && rapid.IntRange(1, mangler).Draw(t, "uten til") == 1 {
			e.Kommune = ""
		}
		g.Folkeregister = append(g.Folkeregister, e)
	}
	for range rapid.IntRange(0, 3).Draw(t, "avslutninger") {
		x := avslutning.Avslutning{Dato: trekkDag(t, "avsluttet", mangler), Kode: avslutning.Kode(rapid.IntRange(18, 29).Draw(t, "kode")), RegistrertAv: avslutning.RegistrertAv(rapid.IntRange(1, 2).Draw(t, "av"))}
		x.Registrert = trekkDag(t, "registrert", mangler)
		if mangler > 0 && rapid.IntRange(1, mangler).Draw(t, "uten registrator") == 1 {
			x.RegistrertAv = 0
		}
		if rapid.IntRange(1, 4).Draw(t, "slettet") == 1 {
			x.Slettet, x.SlettetDato = true, trekkDag(t, "slettet dag", 3)
		}
		g.Avslutninger = append(g.Avslutninger, x)
	}
	g.Frist, g.Botid, g.Oppstart, g.Kategori = trekkFrist(t, "frist", mangler), trekkFrist(t, "botid", mangler), trekkFrist(t, "oppstart", mangler), trekkFrist(t, "kategori", mangler)
	g.Uansett = rapid.Bool().Draw(t, "uansett")
	g.Kollektiv = trekkKollektiv(t)
	if !harFrist(&g) {
		g.Frist = ukjent("vedtak")
	}
	g.Grunnfrist = g.Frist.Dato
	if harForlengelse(&g) && g.Frist.Utfall != lov.IkkeOppfylt && harFrist(&g) {
		g.UtenForlengelse = nullte
	}
	return g
}

// trekkKollektiv draws what § 37 c andre ledd is about.
func trekkKollektiv(t *rapid.T) avslutning.KollektivGrunnlag {
	k := avslutning.KollektivGrunnlag{Startdato: trekkDag(t, "begynte", 6), Kollektiv: lov.Ja, HarVideregaaende: lov.JaNei(rapid.IntRange(0, 2).Draw(t, "videregående"))}
	for range rapid.IntRange(0, 2).Draw(t, "arbeidsforhold") {
		a := kategori.Arbeidsforhold{Fra: trekkDag(t, "arbeid fra", 6), Til: trekkDag(t, "arbeid til", 2), Tilbudsdato: trekkDag(t, "tilbud", 2)}
		if rapid.Bool().Draw(t, "timer") {
			a.TimerPerUke = lov.TimerAv(rapid.Int64Range(29_999_999, 30_000_001).Draw(t, "timer per uke"))
		}
		k.Arbeidsforhold = append(k.Arbeidsforhold, a)
	}
	return k
}

// harFrist reports whether there can be a gjennomføringsfrist.
func harFrist(g *avslutning.RegelmotorGrunnlag) bool {
	return (len(g.Sluttmaal) > 0 || g.Lov == lov.Introduksjonsloven) && slices.ContainsFunc(g.Vedtak, func(v vedtak.Vedtak) bool { return v.Type == vedtak.Deltakelse })
}

func harForlengelse(g *avslutning.RegelmotorGrunnlag) bool {
	return slices.ContainsFunc(g.Vedtak, func(v vedtak.Vedtak) bool { return v.Type == vedtak.Forlengelse })
}

// trekkFrist draws a day that another rule found; each of the rules lacks a fact of its own.
func trekkFrist(t *rapid.T, navn string, mangler int) avslutning.Dag {
	if rapid.IntRange(1, 4).Draw(t, navn+" gjelder ikke") == 1 {
		return ingen
	}
	if dag := trekkDag(t, navn, mangler); dag != 0 {
		return avslutning.Dag{Utfall: lov.Oppfylt, Dato: dag}
	}
	return ukjent(navn)
}

// kort is the answer without what tells equal elements apart.
func (s *svar) kort() string {
	h := s.historikk()
	slices.Sort(h)
	return fmt.Sprint(s.gjeldende(), " | ", strings.Join(h, ", "))
}

// The order of the lists does not matter.
func TestListenesRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t, 6)
		ny := g
		ny.Vedtak, ny.Sluttmaal = rapid.Permutation(g.Vedtak).Draw(t, "vedtak ny"), rapid.Permutation(g.Sluttmaal).Draw(t, "sluttmål ny")
		ny.Folkeregister, ny.Avslutninger = rapid.Permutation(g.Folkeregister).Draw(t, "folkeregister ny"), rapid.Permutation(g.Avslutninger).Draw(t, "avslutninger ny")
		a, b := kjoer(r, &g), kjoer(r, &ny)
		if a.kort() != b.kort() || len(a.mangler) != len(b.mangler) {
			t.Fatalf("%s %v\n%s %v\n%+v", a.kort(), a.mangler, b.kort(), b.mangler, g)
		}
	})
}

// What stands is never dated after per, is not deleted, and is one of the regelmotor's causes or a row of the document; an answer that is
// not given names what it lacks, and one that is lacks nothing.
func TestSvaret(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t, rapid.SampledFrom([]int{0, 5}).Draw(t, "mangler"))
		s := kjoer(r, &g)
		if (s.Utfall == lov.Uavklart) != (len(s.mangler) > 0) {
			t.Fatalf("%s, %v\n%+v", s.kort(), s.mangler, g)
		}
		if (s.Utfall == lov.Oppfylt) != (s.Gjeldende.Kode != 0) {
			t.Fatalf("%v, %+v", s.Utfall, s.Gjeldende)
		}
		if s.Gjeldende.Dato > g.Per || s.Gjeldende.Slettet {
			t.Fatalf("%s on %s", s.kort(), g.Per)
		}
		if s.Gjeldende.Kode != 0 && s.Gjeldende.Sti.Liste != "avslutninger" && !slices.Contains(t42[:], s.Gjeldende.Kode) {
			t.Fatalf("%s", s.kort())
		}
		for i := range s.Historikk {
			if l := &s.Historikk[i]; l.Kode == 0 || l.Sti == s.Gjeldende.Sti && l.Sti.Liste == "avslutninger" && l.Sti.Indeks > 0 {
				t.Fatalf("%s", s.kort())
			}
		}
	})
}

// fyll fills each missing fact that the answer named, or every one.
func fyll(t *rapid.T, g *avslutning.RegelmotorGrunnlag) avslutning.RegelmotorGrunnlag {
	ny := *g
	ny.Vedtak, ny.Sluttmaal, ny.Folkeregister, ny.Avslutninger = slices.Clone(g.Vedtak), slices.Clone(g.Sluttmaal), slices.Clone(g.Folkeregister), slices.Clone(g.Avslutninger)
	dag := func(d *date.Date, navn string) {
		if *d == 0 {
			*d = trekkDag(t, navn, 0)
		}
	}
	kommune := func(k *string, navn string) {
		if *k == "" {
			*k = rapid.SampledFrom([]string{"0301", "4648"}).Draw(t, navn)
		}
	}
	for i := range ny.Vedtak {
		dag(&ny.Vedtak[i].Vedtaksdato, "vedtatt fylt")
		dag(&ny.Vedtak[i].Startdato, "start fylt")
		kommune(&ny.Vedtak[i].Kommune, "kommune fylt")
	}
	for i := range ny.Sluttmaal {
		dag(&ny.Sluttmaal[i].Fra, "fra fylt")
	}
	for i := range ny.Folkeregister {
		dag(&ny.Folkeregister[i].Dato, "meldt fylt")
		kommune(&ny.Folkeregister[i].Kommune, "til fylt")
	}
	for i := range ny.Avslutninger {
		x := &ny.Avslutninger[i]
		dag(&x.Dato, "avsluttet fylt")
		dag(&x.Registrert, "registrert fylt")
		if x.RegistrertAv == 0 {
			x.RegistrertAv = avslutning.RegistrertAv(rapid.IntRange(1, 2).Draw(t, "av fylt"))
			switch rad := katalog[x.Kode-1]; {
			case !rad.regelmotoren:
				x.RegistrertAv = avslutning.Kommune
			case !rad.kommunen:
				x.RegistrertAv = avslutning.Regelmotor
			}
		}
	}
	for _, f := range []*avslutning.Dag{&ny.Frist, &ny.Botid, &ny.Oppstart, &ny.Kategori} {
		if f.Utfall == lov.Uavklart && (f != &ny.Frist || harFrist(g)) {
			*f = trekkFrist(t, "fylt", 0)
		}
	}
	if g.UtenForlengelse != 0 && ny.Frist.Utfall == lov.IkkeOppfylt {
		ny.Frist = avslutning.Dag{Utfall: lov.Oppfylt, Dato: g.UtenForlengelse}
	}
	if ny.Frist.Dato != 0 {
		ny.Frist.Dato = max(ny.Frist.Dato, g.Grunnfrist, g.UtenForlengelse)
		ny.Grunnfrist = ny.Frist.Dato
	}
	return ny
}

// Filling a missing fact never contradicts an answer already given.
func TestManglendeFaktum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t, 5)
		hel := fyll(t, &g)
		foer, etter := kjoer(r, &g), kjoer(r, &hel)
		if etter.Utfall == lov.Uavklart && !likeDato(&hel) {
			t.Fatalf("nothing is missing: %v\n%+v", etter.mangler, hel)
		}
		if foer.Utfall == lov.Uavklart {
			return
		}
		a, b := foer.Gjeldende, etter.Gjeldende
		if a.Kode != b.Kode || a.Dato != b.Dato || a.RegistrertAv != 0 && a.RegistrertAv != b.RegistrertAv {
			t.Fatalf("før   %s\netter %s\n%+v\n%+v", foer.kort(), etter.kort(), g, hel)
		}
	})
}

// likeDato reports whether two of kommunens endings have the same day and the same day of registration, so that neither is the newer.
func likeDato(g *avslutning.RegelmotorGrunnlag) bool {
	for i, a := range g.Avslutninger {
		for _, b := range g.Avslutninger[:i] {
			if a.Dato == b.Dato && a.Registrert == b.Registrert {
				return true
			}
		}
	}
	return false
}

// A reused answer is the same as a new one, and costs nothing.
func TestGjenbruk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, foer, g := trekkRegler(t), trekkGrunnlag(t, 5), trekkGrunnlag(t, 5)
		brukt, ny := new(avslutning.Avsluttet), new(avslutning.Avsluttet)
		r.Regelmotor(brukt, &foer, new(lov.Mangler), nil)
		r.Regelmotor(brukt, &g, new(lov.Mangler), nil)
		r.Regelmotor(ny, &g, new(lov.Mangler), nil)
		if brukt.Gjeldende != ny.Gjeldende || brukt.Utfall != ny.Utfall || brukt.Tolkninger != ny.Tolkninger || !slices.Equal(brukt.Historikk, ny.Historikk) {
			t.Fatalf("%+v\n%+v", brukt, ny)
		}
	})
	r := norge(standard)
	g := e2("2027-03-15", vedtatt(vedtak.PermanentStans, "2026-12-01"), meldt(kategori.Flyttet, "2026-11-01", "0301"), avsluttet(avslutning.Arbeid, "2027-01-29", "2027-03-15"), lukket(avslutning.IkkeRegistrert, "2027-02-02"))
	kan := avslutning.KanRegistreresGrunnlag{Lovdato: g.Lovdato, Startdato: den("2026-02-02"), Frist: den("2027-02-02")}
	fg := avslutning.FunnGrunnlag{Regelmotor: &g, Startdato: d("2026-02-02")}
	var a avslutning.Avsluttet
	var m lov.Mangler
	var sp lov.Spor
	var funn []lov.Funn
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		m = m[:0]
		sp.Nullstill()
		r.Regelmotor(&a, &g, &m, &sp)
		r.KanRegistreres(&kan, &m, &sp)
		funn = r.Funn(funn[:0], &fg, &a)
	}))
}

func BenchmarkRegelmotor(b *testing.B) {
	r := norge(standard)
	g := e2("2026-07-01")
	var a avslutning.Avsluttet
	var m lov.Mangler
	var sp lov.Spor
	b.Run("uten-spor", func(b *testing.B) {
		for b.Loop() {
			r.Regelmotor(&a, &g, &m, nil)
		}
	})
	b.Run("med-spor", func(b *testing.B) {
		for b.Loop() {
			sp.Nullstill()
			r.Regelmotor(&a, &g, &m, &sp)
		}
	})
}
