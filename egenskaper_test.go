package integrering_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// trekker draws random participants: mostly like those of a register, with facts missing here and there, or with hel almost none.
type trekker struct {
	t   *rapid.T
	hel bool
}

// mangler reports whether to leave a fact out, once in so many; 0: never.
func (g trekker) mangler(av int) bool { return !g.hel && av > 0 && g.ett(av) }

func (g trekker) ett(av int) bool { return rapid.IntRange(1, av).Draw(g.t, "1 av") == 1 }

func (g trekker) antall(til int) int { return rapid.IntRange(0, til).Draw(g.t, "antall") }

// dag is a day in the years, and not given once in so many; 0: always given.
func (g trekker) dag(fra, til, mangler int) date.Date {
	if g.mangler(mangler) {
		return 0
	}
	return date.Date(rapid.Int64Range(int64(lov.D(fra, 1, 1)), int64(lov.D(til, 12, 31))).Draw(g.t, "dag"))
}

// oppstart is a start date, often on one of the days where a rule changes.
func (g trekker) oppstart(mangler int) date.Date {
	if g.ett(3) {
		return rapid.SampledFrom([]date.Date{
			lov.D(2024, 2, 29), lov.D(2024, 12, 31), lov.D(2025, 1, 1), lov.D(2025, 8, 31), lov.D(2025, 12, 31), lov.D(2026, 1, 1), lov.D(2026, 1, 2), lov.D(2026, 5, 1),
		}).Draw(g.t, "grensedag")
	}
	return g.dag(2023, 2027, mangler)
}

func (g trekker) kode(k *lov.Kodeverk, mangler int) int {
	if g.mangler(mangler) {
		return 0
	}
	return rapid.IntRange(1, len(k.Koder)).Draw(g.t, k.Navn)
}

func (g trekker) jaNei() lov.JaNei { return lov.JaNei(rapid.IntRange(0, 2).Draw(g.t, "ja/nei")) }

func (g trekker) til(fra date.Date, mangler int) date.Date {
	if fra == 0 || g.mangler(mangler) {
		return 0
	}
	return fra + date.Date(rapid.SampledFrom([]int{0, 1, 4, 9, 11, 13, 30, 200}).Draw(g.t, "dager"))
}

// minst is how many rows a list has that must have one.
func (g trekker) minst() int {
	if g.mangler(4) {
		return 0
	}
	return 1
}

func rekke(slag string, i int) lov.Rekke { return lov.Rekke{ID: fmt.Sprintf("%s-%d", slag, i)} }

func (g trekker) deltaker() integrering.Deltaker {
	d := integrering.Deltaker{
		ID: "tilfeldig", Foedselsdato: g.dag(1960, 2006, 6), AnkomstNorge: g.dag(2018, 2026, 6),
		Utdanning: kategori.Utdanning(g.kode(&kategori.Utdanninger, 4)), UkrainskVideregaaende: g.jaNei(),
	}
	for i := range g.minst() + g.antall(1) {
		o := kategori.Oppholdstillatelse{
			Rekke: rekke("tillatelse", i), Hjemmel: kategori.Utl28, Vedtaksdato: g.dag(2020, 2026, 6), GrunnlagForPermanent: g.jaNei(),
			GyldigFra: g.dag(2021, 2026, 2),
		}
		if g.ett(2) {
			o.Hjemmel = kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 8))
		}
		if g.ett(4) {
			o.GyldigTil = g.dag(2025, 2029, 0)
		}
		d.Oppholdstillatelser = append(d.Oppholdstillatelser, o)
	}
	if d.Oppholdstillatelser == nil && g.ett(2) {
		d.Oppholdstillatelser = []kategori.Oppholdstillatelse{}
	}
	g.vedtak(&d)
	for i := range g.minst() + g.antall(1) {
		d.Sluttmaal = append(d.Sluttmaal, sluttmaal.Registrering{
			Rekke: lov.Rekke{ID: fmt.Sprintf("maal-%d", i), Registrert: g.dag(2025, 2026, 2)}, Kode: sluttmaal.Kode(g.kode(&sluttmaal.Koder, 0)), Fra: g.dag(2025, 2026, 6),
		})
	}
	for i := range g.antall(2) {
		d.Barn = append(d.Barn, fravaer.Barn{Rekke: rekke("barn", i), Foedselsdato: g.dag(2010, 2026, 4), KroniskSyk: g.jaNei(), Aleneomsorg: g.jaNei()})
	}
	for i := range g.antall(4) {
		f := fravaer.Fravaer{Rekke: rekke("fravaer", i), Type: fravaer.Type(g.kode(&fravaer.Typer, 0)), Fra: g.dag(2025, 2029, 0)}
		f.Til = g.til(f.Fra, 12)
		switch g.antall(3) {
		case 0:
			f.Timer = lov.TimerAv(rapid.Int64Range(0, 200*lov.Mikro).Draw(g.t, "timer"))
		case 1:
			f.Dager = lov.DagerAv(lov.Mikro / 4 * rapid.Int64Range(0, 60).Draw(g.t, "kvartdager"))
		}
		d.Fravaer = append(d.Fravaer, f)
	}
	if g.ett(5) {
		d.Avslutninger = append(d.Avslutninger, avslutning.Avslutning{Rekke: rekke("avslutning", 0), Kode: avslutning.Kode(g.kode(&avslutning.Koder, 0)), Dato: g.dag(2026, 2030, 5), Slettet: g.ett(4)})
	}
	return d
}

func (g trekker) vedtak(d *integrering.Deltaker) {
	if !g.mangler(10) {
		start := g.oppstart(20)
		d.Vedtak = append(d.Vedtak, vedtak.Vedtak{Rekke: rekke("vedtak", 0), Type: vedtak.Deltakelse, Startdato: start, Vedtaksdato: max(start-date.Date(g.antall(40)), 0)})
	}
	for i := range g.antall(3) {
		v := vedtak.Vedtak{
			Rekke: rekke("vedtak", i+1), Type: vedtak.Permisjon, Vedtaksdato: g.dag(2025, 2027, 8), Startdato: g.oppstart(12),
			Permisjonstype: vedtak.Permisjonstype(g.kode(&vedtak.Permisjonstyper, 6)), IkkeGjeldende: g.ett(6),
		}
		switch {
		case g.ett(2):
			v.Type = rapid.SampledFrom([]vedtak.Type{vedtak.Deltakelse, vedtak.Forlengelse, vedtak.MidlertidigStans}).Draw(g.t, "type")
		case g.ett(4):
			v.Type = vedtak.Type(g.kode(&vedtak.Typer, 0))
		}
		v.Sluttdato = g.til(v.Startdato, 8)
		if g.ett(6) {
			v.Ordning = vedtak.Ordning(g.kode(&vedtak.Ordninger, 0))
		}
		if g.ett(6) {
			v.Resultat = vedtak.Avslag
		}
		if g.ett(2) {
			v.Maaneder = uint8(g.antall(14))
		}
		if g.ett(5) {
			v.FastsattVarighet = uint8(g.antall(40))
		}
		if v.Permisjonstype == vedtak.Velferd {
			v.Velferdsgrunn, v.Reisedager = vedtak.Velferdsgrunn(g.kode(&vedtak.Velferdsgrunner, 2)), uint8(g.antall(3))
		}
		d.Vedtak = append(d.Vedtak, v)
	}
}

// regelverk is the law with no, some or many other readings.
func (g trekker) regelverk() *integrering.Regelverk {
	r := integrering.Norge()
	if g.ett(2) {
		return &r
	}
	for tolkning := range r.Tolkninger {
		verdier := tolkning.Verdier
		if tolkning.ID == "T49" || !g.ett(4) {
			continue
		}
		if verdier == nil {
			verdier = []string{"6", "7.5", "8", "3.333333"}
		}
		ny, err := r.Med(tolkning.ID, rapid.SampledFrom(verdier).Draw(g.t, tolkning.ID))
		if err != nil {
			g.t.Fatal(err)
		}
		r = ny
	}
	return &r
}

func (g trekker) per() date.Date { return g.dag(2026, 2030, 0) }

// fasit is what v comes to, as plain text without pointers: rows are named by their id.
func fasit(d *integrering.Deltaker, v *integrering.Vurdering) string {
	f := &v.Frister[0]
	b := &f.Beregning
	var linjer []string
	legg := func(mal string, a ...any) { linjer = append(linjer, fmt.Sprintf(mal, a...)) }
	legg("%s %s %s %s %s %s %s", v.Lovvalg.Lov, v.Lovvalg.Utfall, f.Utfall, tekst(b.Dato), tekst(b.Grunnfrist), b.Tilstand, tekst(b.OverholdtDato))
	legg("%s %s %d+%d %d %d %d", tekst(b.Startdato), b.Sluttmaal, b.Maaneder, b.Forlengelse, b.Virkedager, b.Tillegg, b.Utenfor)
	legg("trygg %s %s", tekst(f.TryggTil), brukte(v))
	for _, l := range f.Foelsomhet {
		legg("%s %s %s", l.Tolkning, l.Verdi, tekst(l.Dato))
	}
	var rest []string
	for _, s := range f.Mangler {
		rest = append(rest, "mangler "+medID(d, s))
	}
	for i := range v.Funn {
		rest = append(rest, v.Funn[i].Kode.Kode)
	}
	slices.Sort(rest) // on which of two registrations a date counts, and so how many findings there are, follows their order
	return strings.Join(append(linjer, slices.Compact(rest)...), "\n")
}

func medID(d *integrering.Deltaker, s lov.Sti) string {
	if s.Indeks == 0 {
		return s.String()
	}
	i := s.Indeks - 1
	var id string
	switch {
	case s.Liste == "oppholdstillatelser":
		id = foersteLike(d.Oppholdstillatelser, i, func(t *kategori.Oppholdstillatelse) *string { return &t.ID }, nil)
	case s.Liste == "vedtak":
		id = foersteLike(d.Vedtak, i, func(t *vedtak.Vedtak) *string { return &t.ID }, nil)
	case s.Liste == "sluttmaal" && s.Felt == "kode":
		id = foersteLike(d.Sluttmaal, i, func(t *sluttmaal.Registrering) *string { return &t.ID }, kanVaereSammeMaal)
	case s.Liste == "sluttmaal":
		id = foersteLike(d.Sluttmaal, i, func(t *sluttmaal.Registrering) *string { return &t.ID }, nil)
	case s.Liste == "fravaer":
		id = foersteLike(d.Fravaer, i, func(t *fravaer.Fravaer) *string { return &t.ID }, nil)
	case s.Liste == "barn":
		id = d.Barn[i].ID // by which a fravær names its child
	case s.Liste == "avslutninger":
		id = foersteLike(d.Avslutninger, i, func(t *avslutning.Avslutning) *string { return &t.ID }, nil)
	}
	return s.Liste + "/" + id + "/" + s.Felt
}

// foersteLike returns the id of the row i, or the first in the alphabet of those of the rows like it: of a row registered twice, either
// may be named. Rows are alike when they are equal but for their ids, or when lik says so.
func foersteLike[T comparable](liste []T, i int32, id func(*T) *string, lik func(a, b T) bool) string {
	foerst := *id(&liste[i])
	for _, rad := range liste {
		den, radens := liste[i], *id(&rad)
		*id(&den), *id(&rad) = "", ""
		if rad == den || lik != nil && lik(rad, den) {
			foerst = min(foerst, radens)
		}
	}
	return foerst
}

// kanVaereSammeMaal reports whether two goals have one code, and nothing given tells which of them is the later.
func kanVaereSammeMaal(a, b sluttmaal.Registrering) bool {
	if a.Fra == b.Fra && a.Fra != 0 {
		return a.Kode == b.Kode && (a.Registrert == b.Registrert || a.Registrert == 0 || b.Registrert == 0)
	}
	return a.Kode == b.Kode && (a.Fra == 0 || b.Fra == 0)
}

// vis is the participant as a document, for the report of a failure.
func vis(d *integrering.Deltaker) string { return string(d.AppendJSON(nil)) }

func (g trekker) vurder(r *integrering.Regelverk, d *integrering.Deltaker, paa date.Date) *integrering.Vurdering {
	v, err := r.Vurder(d, paa, max(paa, lov.D(2026, 1, 1)))
	if _, ikke := errors.AsType[*integrering.IkkeDekket](err); ikke {
		return nil
	}
	if err != nil {
		g.t.Fatal(err)
	}
	r.Trygg(v, d)
	return v
}

// The order of a list is the order in which someone registered, and means nothing.
func TestRekkefoelgenBetyrIngenting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := trekker{t: t}
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		foer := g.vurder(r, &d, paa)
		e := d
		e.Oppholdstillatelser = stokk(t, d.Oppholdstillatelser)
		e.Vedtak = stokk(t, d.Vedtak)
		e.Sluttmaal = stokk(t, d.Sluttmaal)
		e.Barn = stokk(t, d.Barn)
		e.Fravaer = stokk(t, d.Fravaer)
		e.Avslutninger = stokk(t, d.Avslutninger)
		etter := g.vurder(r, &e, paa)
		if (foer == nil) != (etter == nil) {
			t.Fatalf("covered only in one order\n%s\n%s", vis(&d), vis(&e))
		}
		if foer == nil {
			return
		}
		if a, b := fasit(&d, foer), fasit(&e, etter); a != b {
			t.Fatalf("%s\n--- and in another order\n%s\n%s\n%s", a, b, vis(&d), vis(&e))
		}
	})
}

func stokk[T any](t *rapid.T, liste []T) []T {
	if len(liste) < 2 {
		return liste
	}
	return rapid.Permutation(liste).Draw(t, "rekkefølge")
}

// fyll fills one missing fact of d, if the drawn one is missing, and says which. What has a default, what is open when absent and a new
// row are not missing facts.
func (g trekker) fyll(d *integrering.Deltaker) string {
	dag := func(p *date.Date, fra, til int, navn string) string {
		if *p != 0 {
			return ""
		}
		*p = g.dag(fra, til, 0)
		return navn + "=" + tekst(*p)
	}
	jaNei := func(p *lov.JaNei, navn string) string {
		if *p != lov.Ukjent {
			return ""
		}
		*p = lov.JaNei(rapid.IntRange(1, 2).Draw(g.t, navn))
		return navn + "=" + p.String()
	}
	hvilken := func(n int) int { return rapid.IntRange(0, n-1).Draw(g.t, "rad") }
	switch felt := g.antall(9); {
	case felt == 0:
		return dag(&d.Foedselsdato, 1960, 2006, "foedselsdato")
	case felt == 1:
		return dag(&d.AnkomstNorge, 2018, 2026, "ankomstNorge")
	case felt == 2 && d.Utdanning == 0:
		d.Utdanning = kategori.Utdanning(g.kode(&kategori.Utdanninger, 0))
		return "utdanning=" + d.Utdanning.String()
	case felt == 3:
		return jaNei(&d.UkrainskVideregaaende, "ukrainskVideregaaende")
	case felt == 4 && d.Oppholdstillatelser == nil:
		d.Oppholdstillatelser = []kategori.Oppholdstillatelse{{Hjemmel: kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 0)), Vedtaksdato: g.dag(2015, 2026, 0), GrunnlagForPermanent: lov.Ja}}
		return "oppholdstillatelser"
	case felt == 4 && len(d.Oppholdstillatelser) > 0:
		d.Oppholdstillatelser = slices.Clone(d.Oppholdstillatelser)
		o := &d.Oppholdstillatelser[hvilken(len(d.Oppholdstillatelser))]
		switch g.antall(3) {
		case 0:
			if o.Hjemmel == 0 {
				o.Hjemmel = kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 0))
				return "hjemmel=" + o.Hjemmel.String()
			}
		case 1:
			return dag(&o.Vedtaksdato, 2015, 2026, o.ID+" vedtaksdato")
		case 2:
			return dag(&o.GyldigFra, 2015, 2026, o.ID+" gyldigFra")
		default:
			return jaNei(&o.GrunnlagForPermanent, o.ID+" grunnlagForPermanent")
		}
	case felt == 5 && len(d.Vedtak) > 0:
		d.Vedtak = slices.Clone(d.Vedtak)
		v := &d.Vedtak[hvilken(len(d.Vedtak))]
		periode := v.Type == vedtak.Permisjon || v.Type == vedtak.MidlertidigStans
		switch g.antall(4) {
		case 0:
			return dag(&v.Vedtaksdato, 2022, 2027, v.ID+" vedtaksdato")
		case 1:
			if v.Startdato == 0 && v.Sluttdato != 0 {
				v.Startdato = v.Sluttdato - date.Date(g.antall(40))
				return v.ID + " startdato"
			}
			return dag(&v.Startdato, 2022, 2027, v.ID+" startdato")
		case 2:
			if periode && v.Sluttdato == 0 && v.Startdato != 0 {
				v.Sluttdato = v.Startdato + date.Date(g.antall(60))
				return v.ID + " sluttdato=" + tekst(v.Sluttdato)
			}
		case 3:
			if v.Type == vedtak.Permisjon && v.Permisjonstype == 0 {
				v.Permisjonstype = vedtak.Permisjonstype(g.kode(&vedtak.Permisjonstyper, 0))
				return v.ID + " permisjonstype=" + v.Permisjonstype.String()
			}
		default:
			return dag(&v.Registrert, 2022, 2027, v.ID+" registrert")
		}
	case felt == 6 && len(d.Sluttmaal) > 0:
		d.Sluttmaal = slices.Clone(d.Sluttmaal)
		s := &d.Sluttmaal[hvilken(len(d.Sluttmaal))]
		if g.ett(2) {
			return dag(&s.Fra, 2022, 2027, s.ID+" fra")
		}
		return dag(&s.Registrert, 2022, 2027, s.ID+" registrert")
	case felt == 7 && len(d.Fravaer) > 0:
		d.Fravaer = slices.Clone(d.Fravaer)
		f := &d.Fravaer[hvilken(len(d.Fravaer))]
		if f.Til == 0 {
			f.Til = f.Fra + date.Date(g.antall(60))
			return f.ID + " til=" + tekst(f.Til)
		}
	case felt == 8 && len(d.Barn) > 0:
		d.Barn = slices.Clone(d.Barn)
		b := &d.Barn[hvilken(len(d.Barn))]
		switch g.antall(2) {
		case 0:
			return dag(&b.Foedselsdato, 2005, 2026, b.ID+" foedselsdato")
		case 1:
			return jaNei(&b.KroniskSyk, b.ID+" kroniskSyk")
		default:
			return jaNei(&b.Aleneomsorg, b.ID+" aleneomsorg")
		}
	case felt == 9 && len(d.Avslutninger) > 0:
		d.Avslutninger = slices.Clone(d.Avslutninger)
		return dag(&d.Avslutninger[0].Dato, 2024, 2032, "avslutning dato")
	}
	return ""
}

// A missing fact that is filled in may settle what was open, and may never overturn what was answered.
func TestUtfyllingMotsierAldri(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := trekker{t: t}
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		foer := g.vurder(r, &d, paa)
		e := d
		hva := g.fyll(&e)
		if hva == "" {
			return // nothing was missing there
		}
		etter := g.vurder(r, &e, paa)
		feil := func(mal string, a ...any) {
			t.Helper()
			t.Fatalf("filled in %s: %s\nbefore %s\nafter  %s\n%s", hva, fmt.Sprintf(mal, a...), vis(&d), vis(&e), trykkValg(r))
		}
		if foer == nil {
			if etter != nil {
				feil("under introduksjonsloven, and then not")
			}
			return
		}
		if foer.Lovvalg.Utfall == lov.Oppfylt && (etter == nil || etter.Lovvalg.Lov != foer.Lovvalg.Lov) {
			feil("another act")
		}
		if foer.Frister[0].Utfall != lov.Oppfylt {
			return
		}
		a, b := &foer.Frister[0], &etter.Frister[0]
		if b.Utfall != lov.Oppfylt || a.Beregning.Dato != b.Beregning.Dato {
			feil("the frist was %s and became %s %s", tekst(a.Beregning.Dato), tekst(b.Beregning.Dato), stier(b.Mangler))
		}
		if a.Beregning.Tilstand != 0 && a.Beregning.Tilstand != b.Beregning.Tilstand {
			feil("it was %s and became %s", a.Beregning.Tilstand, b.Beregning.Tilstand)
		}
	})
}

func trykkValg(r *integrering.Regelverk) string {
	var valg []string
	norge := integrering.Norge()
	forvalg := map[string]string{}
	for t := range norge.Tolkninger {
		forvalg[t.ID] = t.Verdi
	}
	for t := range r.Tolkninger {
		if t.Verdi != forvalg[t.ID] {
			valg = append(valg, t.ID+"="+t.Verdi)
		}
	}
	return strings.Join(valg, " ")
}

// The safe day is the earliest of every combination of the readings used.
func TestIngenLesemaateErFoerTrygg(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := trekker{t: t, hel: true}
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		v := g.vurder(r, &d, paa)
		if v == nil || v.Frister[0].Utfall != lov.Oppfylt {
			return
		}
		f := &v.Frister[0]
		kombinasjoner := 1
		verdier := map[string][]string{}
		for tolkning := range r.Tolkninger {
			verdier[tolkning.ID] = tolkning.Verdier
		}
		alle := []*integrering.Regelverk{r}
		for _, id := range brukte(v) {
			if id == "T43" || id == "T49" || id == "T07" {
				continue
			}
			kombinasjoner *= len(verdier[id])
			if kombinasjoner > 512 {
				return // too many for a test
			}
			var neste []*integrering.Regelverk
			for _, r := range alle {
				for _, verdi := range verdier[id] {
					annen, err := r.Med(id, verdi)
					if err != nil {
						t.Fatal(err)
					}
					neste = append(neste, &annen)
				}
			}
			alle = neste
		}
		foerst := f.Beregning.Dato
		for _, r := range alle {
			andre, err := r.Vurder(&d, paa, max(paa, lov.D(2026, 1, 1)))
			if err != nil || andre.Frister[0].Beregning.Dato == 0 {
				continue
			}
			foerst = min(foerst, andre.Frister[0].Beregning.Dato)
		}
		if f.TryggTil != foerst {
			t.Fatalf("safe day %s, but a combination of %s gives %s\n%s\n%s", tekst(f.TryggTil), brukte(v), tekst(foerst), vis(&d), trykkValg(r))
		}
		if f.TryggTil > f.Beregning.Dato {
			t.Fatalf("safe day %s after the frist %s", tekst(f.TryggTil), tekst(f.Beregning.Dato))
		}
		for _, l := range f.Foelsomhet {
			if l.Dato == f.Beregning.Dato || l.Dato < f.TryggTil {
				t.Fatalf("%s %s gives %s: frist %s, safe %s", l.Tolkning, l.Verdi, tekst(l.Dato), tekst(f.Beregning.Dato), tekst(f.TryggTil))
			}
		}
	})
}

// riktigJSON holds what jsontext would: one value, UTF-8, no name twice in an object.
func riktigJSON(data []byte) error {
	if !utf8.Valid(data) {
		return errors.New("not UTF-8")
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if err := verdi(dec); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one value")
	}
	return nil
}

func verdi(dec *json.Decoder) error {
	tok, err := dec.Token()
	if err != nil {
		return err
	}
	navn := map[any]bool{}
	for tok == json.Delim('{') || tok == json.Delim('[') {
		if !dec.More() {
			_, err := dec.Token()
			return err
		}
		if tok == json.Delim('{') {
			n, err := dec.Token()
			if err != nil || navn[n] {
				return fmt.Errorf("name %v twice, or %w", n, err)
			}
			navn[n] = true
		}
		if err := verdi(dec); err != nil {
			return err
		}
	}
	return nil
}

// Whatever is registered, the answer is JSON by its schema, can be told in every language, and is the same when asked again.
func TestSvaretKanAlltidSkrives(t *testing.T) {
	skjema := vurderingsskjema(t, true)
	var brukt integrering.Vurdering
	rapid.Check(t, func(t *rapid.T) {
		g := trekker{t: t}
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		v := g.vurder(r, &d, paa)
		if v == nil {
			return
		}
		data := v.AppendJSON(nil, integrering.Utdata{Spraak: lov.Spraak(g.antall(2)), UtenSpor: g.ett(4)})
		if err := riktigJSON(data); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		valider(t, skjema, data)
		for s := range spraakene {
			for dybde := 1; dybde <= 3; dybde++ {
				tekst := v.Forklar(lov.Spraak(s), dybde)
				if strings.Contains(tekst, "{") || strings.Contains(tekst, "%!") || !utf8.ValidString(tekst) {
					t.Fatalf("%s\n%s", tekst, vis(&d))
				}
			}
		}
		for range 2 {
			if err := r.VurderTil(&brukt, &d, paa, max(paa, lov.D(2026, 1, 1))); err != nil {
				t.Fatal(err)
			}
			r.Trygg(&brukt, &d)
			if a, b := v.AppendJSON(nil, integrering.Utdata{}), brukt.AppendJSON(nil, integrering.Utdata{}); !bytes.Equal(a, b) {
				t.Fatalf("asked again:\n%s\n%s", a, b)
			}
		}
	})
}

// Under the default readings one more day of counting fravær or permisjon never shortens, and a later start never ends earlier.
func TestMerFravaerForkorterAldri(t *testing.T) {
	r := integrering.Norge()
	rapid.Check(t, func(t *rapid.T) {
		g := trekker{t: t, hel: true}
		d, paa := g.deltaker(), g.per()
		foer := g.vurder(&r, &d, paa)
		if foer == nil || foer.Frister[0].Utfall != lov.Oppfylt {
			return
		}
		e := d
		fra := g.dag(2025, 2029, 0)
		if g.ett(2) {
			type_ := rapid.SampledFrom([]fravaer.Type{fravaer.EgenSykdom, fravaer.BarnsSykdom, fravaer.Svangerskap, fravaer.Foedsel, fravaer.Ammefri}).Draw(t, "type")
			e.Fravaer = append(slices.Clone(d.Fravaer), fravaer.Fravaer{Type: type_, Fra: fra, Til: fra + date.Date(g.antall(40))})
		} else {
			e.Vedtak = append(slices.Clone(d.Vedtak), vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Startdato: fra, Sluttdato: fra + date.Date(g.antall(40))})
		}
		etter := g.vurder(&r, &e, paa)
		if a, b := foer.Frister[0].Beregning.Dato, etter.Frister[0].Beregning.Dato; b < a {
			t.Fatalf("from %s to %s\n%s\n%s", tekst(a), tekst(b), vis(&d), vis(&e))
		}
	})
}

func FuzzVurder(f *testing.F) {
	filer, err := filepath.Glob(mappe + "/*.json")
	require.NoError(f, err)
	for _, fil := range filer {
		data, err := os.ReadFile(fil)
		require.NoError(f, err)
		f.Add(data, int64(per), int64(0))
	}
	f.Add([]byte(alt), int64(per), int64(calendar.LastDay))
	f.Add([]byte(gammel), int64(0), int64(-1))
	r := integrering.Norge()
	skjema := vurderingsskjema(f, true)
	var v integrering.Vurdering
	f.Fuzz(func(t *testing.T, data []byte, paa, lovdato int64) {
		d, err := integrering.Les(data)
		if err != nil {
			return
		}
		if err := r.VurderTil(&v, &d, date.Date(paa), date.Date(lovdato)); err != nil {
			var ikke *integrering.IkkeDekket
			require.ErrorAs(t, err, &ikke)
			return
		}
		v.Lest(data)
		r.Trygg(&v, &d)
		ut := v.AppendJSON(nil, integrering.Utdata{})
		require.NoError(t, riktigJSON(ut))
		valider(t, skjema, ut)
		for s := range spraakene {
			assert.NotEmpty(t, v.Forklar(lov.Spraak(s), 3))
		}
	})
}

// TestRekkefoelgeFunnet and TestUtfyllingFunnet hold the cases that the properties above have found, each with what went wrong.
func TestRekkefoelgeFunnet(t *testing.T) {
	const (
		hoeyere = `, "vedtak": [{"id": "v", "type": "deltakelse", "vedtaksdato": "2023-07-25", "startdato": "2023-08-01"}], "sluttmaal": [{"id": "m", "kode": "hoeyere-utdanning", "fra": "2023-08-01"}]`
		permit  = `"ankomstNorge": "2022-05-01", "oppholdstillatelser": `
	)
	for _, rad := range []struct{ gikkGalt, a, b string }{
		{
			"only the last of two permits that leave the act open was named", `"oppholdstillatelser": [{"id": "a"}, {"id": "b", "gyldigTil": "2025-01-01"}]`,
			`"oppholdstillatelser": [{"id": "b", "gyldigTil": "2025-01-01"}, {"id": "a"}]`,
		},
		{
			"an undated permit was passed over when it came before the dated one", permit + `[{"id": "a", "hjemmel": "utl-28"}, {"id": "b", "hjemmel": "utl-34", "vedtaksdato": "2022-05-10"}], "ukrainskVideregaaende": true` + hoeyere,
			permit + `[{"id": "b", "hjemmel": "utl-34", "vedtaksdato": "2022-05-10"}, {"id": "a", "hjemmel": "utl-28"}], "ukrainskVideregaaende": true` + hoeyere,
		},
		{
			"an undated permit made the answer open though no permit is under § 34", permit + `[{"id": "a", "hjemmel": "utl-28"}, {"id": "b", "hjemmel": "utl-28", "gyldigFra": "2022-05-10"}], "ukrainskVideregaaende": true` + hoeyere,
			permit + `[{"id": "b", "hjemmel": "utl-28", "gyldigFra": "2022-05-10"}, {"id": "a", "hjemmel": "utl-28"}], "ukrainskVideregaaende": true` + hoeyere,
		},
		{
			"of two permits on one day the first won, also over one without hjemmel", permit + `[{"id": "a", "vedtaksdato": "2022-05-10"}, {"id": "b", "hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}], "ukrainskVideregaaende": true` + hoeyere,
			permit + `[{"id": "b", "hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}, {"id": "a", "vedtaksdato": "2022-05-10"}], "ukrainskVideregaaende": true` + hoeyere,
		},
		{
			"of two plans from one day only the one that was not chosen was named",
			permit + `[{"id": "o", "hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}], "sluttmaal": [{"id": "m", "kode": "arbeid-2026", "fra": "2026-02-02"}],
			 "vedtak": [{"id": "a", "type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "fastsattVarighet": 12}, {"id": "b", "type": "integreringsplan", "vedtaksdato": "2026-01-15", "fastsattVarighet": 18}]`,
			permit + `[{"id": "o", "hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}], "sluttmaal": [{"id": "m", "kode": "arbeid-2026", "fra": "2026-02-02"}],
			 "vedtak": [{"id": "b", "type": "integreringsplan", "vedtaksdato": "2026-01-15", "fastsattVarighet": 18}, {"id": "a", "type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "fastsattVarighet": 12}]`,
		},
		{
			"a date registered twice gave a finding only where it was the main ground",
			permit + `[{"id": "o", "hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}], "sluttmaal": [{"id": "m", "kode": "arbeid-2026", "fra": "2026-02-02"}], "vedtak": [{"id": "v", "type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}],
			 "fravaer": [{"id": "a", "type": "egen-sykdom", "fra": "2028-02-01", "til": "2028-02-02"}, {"id": "b", "type": "egen-sykdom", "fra": "2028-02-02", "til": "2028-02-03"}]`,
			permit + `[{"id": "o", "hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}], "sluttmaal": [{"id": "m", "kode": "arbeid-2026", "fra": "2026-02-02"}], "vedtak": [{"id": "v", "type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}],
			 "fravaer": [{"id": "b", "type": "egen-sykdom", "fra": "2028-02-02", "til": "2028-02-03"}, {"id": "a", "type": "egen-sykdom", "fra": "2028-02-01", "til": "2028-02-02"}]`,
		},
	} {
		t.Run(rad.gikkGalt, func(t *testing.T) {
			r := integrering.Norge()
			a, va := vurder(t, &r, dok(rad.a), per)
			b, vb := vurder(t, &r, dok(rad.b), per)
			assert.Equal(t, fasit(a, va), fasit(b, vb))
		})
	}
}

func TestUtfyllingFunnet(t *testing.T) {
	const person = `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2022-05-10"}], "ankomstNorge": "2022-05-01"`
	for _, rad := range []struct {
		gikkGalt, tolkning, foer, etter string
		mangler                         string // what must be asked for first
	}{
		{
			"a goal was taken while the education that could refuse it was missing", "T47=avvis",
			person + `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-02-02"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}]`,
			person + `, "utdanning": "videregaaende", "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-02-02"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}]`,
			"/utdanning",
		},
		{
			"a vedtak out of force counted for nothing beside an avslutning without date, and again with one", "T47=funn",
			person + `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-02-02"}], "avslutninger": [{"kode": "arbeid", "slettet": true}],
			 "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}, {"type": "integreringsplan", "vedtaksdato": "2026-02-15", "fastsattVarighet": 3, "ikkeGjeldende": true}]`,
			person + `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-02-02"}], "avslutninger": [{"kode": "arbeid", "slettet": true, "dato": "2026-04-13"}],
			 "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}, {"type": "integreringsplan", "vedtaksdato": "2026-02-15", "fastsattVarighet": 3, "ikkeGjeldende": true}]`,
			"/avslutninger/0/dato",
		},
	} {
		t.Run(rad.gikkGalt, func(t *testing.T) {
			r := med(t, rad.tolkning)
			_, foer := vurder(t, r, dok(rad.foer), per)
			_, etter := vurder(t, r, dok(rad.etter), per)
			if foer.Frister[0].Utfall == lov.Oppfylt {
				assert.Equal(t, tekst(foer.Frister[0].Beregning.Dato), tekst(etter.Frister[0].Beregning.Dato), "contradicted")
			}
			assert.Contains(t, stier(foer.Frister[0].Mangler), rad.mangler)
		})
	}
}
