package integrering_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
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
	t       *rapid.T
	hel     bool
	foer    int       // how many years earlier everything happens, so that every version of the law has its share
	lovdato date.Date // zero: the law of the day asked about
}

// nyTrekker draws when everything happens and by which law it is looked at.
func nyTrekker(t *rapid.T, hel bool) trekker {
	g := trekker{t: t, hel: hel, foer: rapid.SampledFrom([]int{0, 0, 0, 0, 1, 2, 3, 4, 6, 9}).Draw(t, "år før")}
	if g.ett(4) {
		g.lovdato = trekker{t: t}.dag(2010, 2029, 0)
	}
	return g
}

// lovFor is the law date for a day asked about.
func (g trekker) lovFor(paa date.Date) date.Date {
	if g.lovdato != 0 {
		return g.lovdato
	}
	return max(paa, integrering.FoersteLovdato())
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
	return date.Date(rapid.Int64Range(int64(lov.D(fra-g.foer, 1, 1)), int64(lov.D(til-g.foer, 12, 31))).Draw(g.t, "dag"))
}

// oppstart is a start date, often on one of the days where a rule changes.
func (g trekker) oppstart(mangler int) date.Date {
	if g.ett(3) {
		return rapid.SampledFrom([]date.Date{
			lov.D(2018, 12, 31), lov.D(2019, 1, 2), lov.D(2020, 3, 31), lov.D(2021, 1, 1), lov.D(2022, 6, 15), lov.D(2023, 7, 1), lov.D(2023, 7, 31), lov.D(2023, 8, 1),
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
		BehovForGrunnleggendeKvalifisering: lov.Ja, EnsligMindreaarig: g.jaNei(),
	}
	if g.ett(4) {
		d.BehovForGrunnleggendeKvalifisering = g.jaNei()
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
	for i := range g.antall(2) {
		if g.ett(3) {
			continue
		}
		a := avslutning.Avslutning{Rekke: rekke("avslutning", i), Kode: avslutning.Kode(g.kode(&avslutning.Koder, 0)), Dato: g.dag(2026, 2030, 5), Slettet: g.ett(4)}
		if g.ett(3) {
			a.RegistrertAv = avslutning.RegistrertAv(g.kode(&avslutning.Registratorer, 0))
		}
		if g.ett(3) {
			a.Registrert = g.dag(2026, 2030, 0)
		}
		if g.ett(3) {
			a.TimerPerUke = lov.TimerAv(lov.Mikro * int64(15*g.antall(3)))
		}
		d.Avslutninger = append(d.Avslutninger, a)
	}
	g.bosatt(&d)
	return d
}

// bosatt adds to d what decides the kategori and the end of the programme.
func (g trekker) bosatt(d *integrering.Deltaker) {
	d.EoesEllerNordisk = lov.Nei
	if g.mangler(8) {
		d.EoesEllerNordisk = g.jaNei()
	}
	for i := range g.minst() + g.antall(1) {
		b := kategori.Bosetting{Rekke: rekke("bosetting", i), Kommune: "0301", Fra: g.dag(2024, 2027, 12), EtterAvtale: lov.Ja}
		if i == 0 && b.Fra != 0 {
			b.Fra = g.somOftest(d, b.Fra)
		}
		if g.ett(3) {
			b.EtterAvtale = g.jaNei()
		}
		if g.ett(3) {
			b.Til = g.til(b.Fra, 2)
		}
		d.Bosettinger = append(d.Bosettinger, b)
	}
	for i := range g.antall(1) {
		a := kategori.Arbeidsforhold{Rekke: rekke("arbeid", i), Fra: g.dag(2025, 2028, 12), Tilbud: g.ett(5)}
		if !g.mangler(12) {
			a.TimerPerUke = lov.TimerAv(lov.Mikro * int64(20+5*g.antall(3)))
		}
		if a.Tilbud {
			a.Tilbudsdato = g.dag(2025, 2028, 6)
		}
		if g.ett(2) {
			a.Til = g.til(max(a.Fra, a.Tilbudsdato), 0)
		}
		d.Arbeidsforhold = append(d.Arbeidsforhold, a)
	}
	for i := range g.antall(2) {
		d.Krav = append(d.Krav, kategori.Krav{Rekke: rekke("krav", i), Ordning: vedtak.Introduksjonsprogram, Dato: g.dag(2025, 2028, 12)})
	}
	for i := range g.antall(1) {
		if !g.ett(3) {
			continue
		}
		h := kategori.Folkeregisterhendelse{Rekke: rekke("folkeregister", i), Hendelse: kategori.Hendelse(g.kode(&kategori.Hendelser, 0)), Dato: g.dag(2026, 2029, 12)}
		if g.ett(2) {
			h.Kommune = g.kommune()
		}
		d.Folkeregister = append(d.Folkeregister, h)
	}
	if g.ett(8) {
		d.NorskStatsborgerFra = g.dag(2025, 2029, 0)
	}
	for i := range d.Oppholdstillatelser {
		o := &d.Oppholdstillatelser[i]
		o.Fornybar, o.Barnefamilie = g.jaNei(), g.jaNei()
		if g.ett(10) {
			o.TilbakekaltFra = g.dag(2026, 2029, 0)
		}
		if o.Hjemmel == kategori.UtlKap6 && g.ett(2) {
			o.Soeknadsdato = g.dag(2023, 2026, 4)
			o.Referanseperson = kategori.Referanseperson{Gitt: true, Hjemmel: kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 4)), Permanent: g.jaNei(), BosattIKommuneFra: g.dag(2017, 2024, 4)}
		}
	}
	for i := range d.Vedtak {
		if g.ett(3) {
			d.Vedtak[i].Kommune = g.kommune()
		}
	}
	if g.ett(4) {
		d.Vedtak = append(d.Vedtak, vedtak.Vedtak{
			Rekke: rekke("slutt", 0), Vedtaksdato: g.dag(2026, 2028, 12),
			Type: rapid.SampledFrom([]vedtak.Type{vedtak.Avvist, vedtak.PermanentStans, vedtak.BortfallArbeid}).Draw(g.t, "type"),
		})
	}
}

// somOftest returns the day of the bosetting, for most that of a life as it goes: the permit, the bosetting, the vedtak, the programme.
func (g trekker) somOftest(d *integrering.Deltaker, bosatt date.Date) date.Date {
	if g.ett(3) {
		return bosatt
	}
	if len(d.Vedtak) > 0 && d.Vedtak[0].Startdato != 0 {
		bosatt = d.Vedtak[0].Startdato - date.Date(30*g.antall(9))
	}
	if len(d.Oppholdstillatelser) > 0 && d.Oppholdstillatelser[0].Vedtaksdato != 0 {
		d.Oppholdstillatelser[0].Vedtaksdato = bosatt - date.Date(30*g.antall(9))
		if g.foer == 0 {
			d.AnkomstNorge = max(d.AnkomstNorge, lov.D(2021, 6, 1))
		}
	}
	return bosatt
}

func (g trekker) kommune() string {
	return rapid.SampledFrom([]string{"0301", "4648"}).Draw(g.t, "kommune")
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

func (g trekker) per() date.Date {
	if g.ett(2) {
		return g.dag(2026, 2027, 0)
	}
	return g.dag(2026, 2030, 0)
}

// fasit is what v comes to, as plain text without pointers: rows are named by their id.
func fasit(d *integrering.Deltaker, v *integrering.Vurdering) string {
	f := v.Frist(integrering.GjennomfoeringFrist)
	b := &f.Beregning
	var linjer []string
	legg := func(mal string, a ...any) { linjer = append(linjer, fmt.Sprintf(mal, a...)) }
	legg("%s %s %s %s %s %s %s", v.Lovvalg.Lov, v.Lovvalg.Utfall, f.Utfall, tekst(b.Dato), tekst(b.Grunnfrist), b.Tilstand, tekst(b.OverholdtDato))
	legg("%s %s %d+%d %d %d %d", tekst(b.Startdato), b.Sluttmaal, b.Maaneder, b.Forlengelse, b.Virkedager, b.Tillegg, b.Utenfor)
	legg("trygg %s %s", tekst(f.TryggTil), brukte(v))
	for _, l := range f.Foelsomhet {
		legg("%s %s %s", l.Tolkning, l.Verdi, tekst(l.Dato))
	}
	rest := programfasit(d, v, legg)
	for _, s := range f.Mangler {
		rest = append(rest, "mangler "+medID(d, s))
	}
	for i := range v.Funn {
		rest = append(rest, v.Funn[i].Kode.Kode)
	}
	slices.Sort(rest) // on which of two registrations a date counts, and so how many findings there are, follows their order
	return strings.Join(append(linjer, slices.Compact(rest)...), "\n")
}

// programfasit is the same of what the kategori, the status and the end come to, and what they lack.
func programfasit(d *integrering.Deltaker, v *integrering.Vurdering, legg func(string, ...any)) (mangler []string) {
	lakk := func(navn string, s *integrering.Svar) {
		for _, sti := range s.Mangler {
			mangler = append(mangler, navn+" mangler "+medID(d, sti))
		}
	}
	for i := range v.Kategorier {
		k := &v.Kategorier[i]
		legg("%s %s %s %s..%s %d", k.Utfall, k.Kategori, k.Visning, tekst(k.Fra), tekst(k.Til), k.Mulige)
		lakk("kategori", &k.Svar)
	}
	legg("%s %s", v.Status[0].Utfall, v.Status[0].Status)
	lakk("status", &v.Status[0].Svar)
	for _, slag := range []integrering.Fristtype{integrering.OppstartFrist, integrering.BotidFrist} {
		f := v.Frist(slag)
		legg("%s %s %s", slag, f.Utfall, fristlinje(f))
		lakk(slag.String(), &f.Svar)
	}
	a := &v.Avslutning
	legg("%s %s", a.Utfall, sluttlinje(&a.Gjeldende))
	lakk("avslutning", &a.Svar)
	for i := range a.Historikk {
		legg("før %s", sluttlinje(&a.Historikk[i]))
	}
	legg("kan registreres %s %s..%s", a.KanRegistreres.Utfall, tekst(a.KanRegistreres.Fra), tekst(a.KanRegistreres.Til))
	legg("%s", strings.Join(endringene(v, calendar.InputLast), ", "))
	return mangler
}

func sluttlinje(l *avslutning.Linje) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s %s %s %s %s %t %s", l.Kode, tekst(l.Dato), l.RegistrertAv, l.Type, l.Maaloppnaaelse, l.Kommune, l.Slettet, tekst(l.SlettetDato)))
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
	case s.Liste == "bosettinger":
		id = foersteLike(d.Bosettinger, i, func(t *kategori.Bosetting) *string { return &t.ID }, nil)
	case s.Liste == "krav":
		id = foersteLike(d.Krav, i, func(t *kategori.Krav) *string { return &t.ID }, nil)
	case s.Liste == "arbeidsforhold":
		id = foersteLike(d.Arbeidsforhold, i, func(t *kategori.Arbeidsforhold) *string { return &t.ID }, nil)
	case s.Liste == "folkeregister":
		id = foersteLike(d.Folkeregister, i, func(t *kategori.Folkeregisterhendelse) *string { return &t.ID }, nil)
	case s.Liste == "avslutninger" && s.Felt == "dato": // of several without a day only the last is named for the frist
		id = foersteLike(d.Avslutninger, i, func(t *avslutning.Avslutning) *string { return &t.ID }, func(a, b avslutning.Avslutning) bool { return a.Dato == b.Dato })
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
	v, err := r.Vurder(d, paa, g.lovFor(paa))
	if err != nil {
		g.t.Fatal(err)
	}
	r.Trygg(v, d)
	return v
}

// naa is the same without the changes to come and the safe day, which take their time.
func (g trekker) naa(r *integrering.Regelverk, d *integrering.Deltaker, paa date.Date) *integrering.Vurdering {
	v := new(integrering.Vurdering)
	if err := r.UtenNeste(v, d, paa, g.lovFor(paa)); err != nil {
		g.t.Fatal(err)
	}
	return v
}

// The order of a list is the order in which someone registered, and means nothing.
func TestRekkefoelgenBetyrIngenting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, false)
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		foer := g.vurder(r, &d, paa)
		e := d
		e.Oppholdstillatelser = stokk(t, d.Oppholdstillatelser)
		e.Vedtak = stokk(t, d.Vedtak)
		e.Sluttmaal = stokk(t, d.Sluttmaal)
		e.Barn = stokk(t, d.Barn)
		e.Fravaer = stokk(t, d.Fravaer)
		e.Avslutninger = stokk(t, d.Avslutninger)
		e.Bosettinger = stokk(t, d.Bosettinger)
		e.Krav = stokk(t, d.Krav)
		e.Arbeidsforhold = stokk(t, d.Arbeidsforhold)
		e.Folkeregister = stokk(t, d.Folkeregister)
		etter := g.vurder(r, &e, paa)
		if a, b := fasit(&d, foer), fasit(&e, etter); a != b {
			t.Fatalf("%s\n--- and in another order\n%s\n%s %s\n%s\n%s", a, b, tekst(paa), trykkValg(r), vis(&d), vis(&e))
		}
	})
}

func stokk[T any](t *rapid.T, liste []T) []T {
	if len(liste) < 2 {
		return liste
	}
	return rapid.Permutation(liste).Draw(t, "rekkefølge")
}

// fyll fills one missing fact of d and says which; nothing is said when nothing is missing. What has a default, what is open when absent
// and a new row are not missing facts.
func (g trekker) fyll(d *integrering.Deltaker) string {
	hull := g.hull(d)
	if len(hull) == 0 {
		return ""
	}
	return hull[rapid.IntRange(0, len(hull)-1).Draw(g.t, "hull")]()
}

// hull is what can be filled in d, whose lists it copies: each fills one fact and says which.
func (g trekker) hull(d *integrering.Deltaker) (hull []func() string) {
	dag := func(p *date.Date, fra, til int, navn string) {
		if *p == 0 {
			hull = append(hull, func() string { *p = g.dag(fra, til, 0); return navn + "=" + tekst(*p) })
		}
	}
	jaNei := func(p *lov.JaNei, navn string) {
		if *p == lov.Ukjent {
			hull = append(hull, func() string { *p = lov.JaNei(rapid.IntRange(1, 2).Draw(g.t, navn)); return navn + "=" + p.String() })
		}
	}
	hvis := func(mangler bool, navn string, fyll func()) {
		if mangler {
			hull = append(hull, func() string { fyll(); return navn })
		}
	}
	kommune := func(p *string, navn string) { hvis(*p == "", navn, func() { *p = g.kommune() }) }
	timer := func(p *lov.Timer, navn string) {
		hvis(!p.Gitt(), navn, func() { *p = lov.TimerAv(lov.Mikro * int64(20+5*g.antall(3))) })
	}

	dag(&d.Foedselsdato, 1960, 2006, "foedselsdato")
	dag(&d.AnkomstNorge, 2018, 2026, "ankomstNorge")
	jaNei(&d.UkrainskVideregaaende, "ukrainskVideregaaende")
	jaNei(&d.EoesEllerNordisk, "eoesEllerNordisk")
	jaNei(&d.BehovForGrunnleggendeKvalifisering, "behovForGrunnleggendeKvalifisering")
	jaNei(&d.EnsligMindreaarig, "ensligMindreaarig")
	hvis(d.Utdanning == 0, "utdanning", func() { d.Utdanning = kategori.Utdanning(g.kode(&kategori.Utdanninger, 0)) })
	hvis(d.Oppholdstillatelser == nil, "oppholdstillatelser", func() {
		d.Oppholdstillatelser = []kategori.Oppholdstillatelse{{Hjemmel: kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 0)), Vedtaksdato: g.dag(2015, 2026, 0), GrunnlagForPermanent: g.jaNei()}}
	})
	hvis(d.Bosettinger == nil, "bosettinger", func() {
		d.Bosettinger = []kategori.Bosetting{{Kommune: g.kommune(), Fra: g.dag(2022, 2027, 0), EtterAvtale: g.jaNei()}}[:g.antall(1)]
	})
	d.Oppholdstillatelser = slices.Clone(d.Oppholdstillatelser)
	for i := range d.Oppholdstillatelser {
		o := &d.Oppholdstillatelser[i]
		hvis(o.Hjemmel == 0, o.ID+" hjemmel", func() { o.Hjemmel = kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 0)) })
		dag(&o.Vedtaksdato, 2015, 2026, o.ID+" vedtaksdato")
		dag(&o.GyldigFra, 2015, 2026, o.ID+" gyldigFra")
		jaNei(&o.GrunnlagForPermanent, o.ID+" grunnlagForPermanent")
		jaNei(&o.Fornybar, o.ID+" fornybar")
		jaNei(&o.Barnefamilie, o.ID+" barnefamilie")
		dag(&o.Soeknadsdato, 2018, 2026, o.ID+" soeknadsdato")
		p := &o.Referanseperson
		hvis(!p.Gitt, o.ID+" referanseperson", func() {
			*p = kategori.Referanseperson{Gitt: true, Hjemmel: kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 3)), Permanent: g.jaNei(), BosattIKommuneFra: g.dag(2015, 2024, 3)}
		})
		hvis(p.Gitt && p.Hjemmel == 0, o.ID+" referanseperson/hjemmel", func() { p.Hjemmel = kategori.Hjemmel(g.kode(&kategori.Oppholdshjemler, 0)) })
		if p.Gitt {
			jaNei(&p.Permanent, o.ID+" referanseperson/permanent")
			dag(&p.BosattIKommuneFra, 2015, 2024, o.ID+" referanseperson/bosattIKommuneFra")
		}
	}
	d.Bosettinger = slices.Clone(d.Bosettinger)
	for i := range d.Bosettinger {
		b := &d.Bosettinger[i]
		hvis(b.Fra == 0, b.ID+" fra", func() {
			if b.Fra = g.dag(2022, 2027, 0); b.Til != 0 {
				b.Fra = min(b.Fra, b.Til)
			}
		})
		jaNei(&b.EtterAvtale, b.ID+" etterAvtale")
	}
	g.hullIProgrammet(d, dag, hvis, kommune, timer)
	d.Barn = slices.Clone(d.Barn)
	for i := range d.Barn {
		b := &d.Barn[i]
		dag(&b.Foedselsdato, 2005, 2026, b.ID+" foedselsdato")
		jaNei(&b.KroniskSyk, b.ID+" kroniskSyk")
		jaNei(&b.Aleneomsorg, b.ID+" aleneomsorg")
	}
	return hull
}

// hullIProgrammet is what can be filled in the lists that NIR holds.
func (g trekker) hullIProgrammet(d *integrering.Deltaker, dag func(*date.Date, int, int, string), hvis func(bool, string, func()), kommune func(*string, string), timer func(*lov.Timer, string)) {
	d.Vedtak = slices.Clone(d.Vedtak)
	for i := range d.Vedtak {
		v := &d.Vedtak[i]
		dag(&v.Vedtaksdato, 2022, 2028, v.ID+" vedtaksdato")
		dag(&v.Registrert, 2022, 2028, v.ID+" registrert")
		kommune(&v.Kommune, v.ID+" kommune")
		hvis(v.Startdato == 0, v.ID+" startdato", func() {
			if v.Startdato = g.dag(2022, 2027, 0); v.Sluttdato != 0 {
				v.Startdato = v.Sluttdato - date.Date(g.antall(40))
			}
		})
		periode := v.Type == vedtak.Permisjon || v.Type == vedtak.MidlertidigStans
		hvis(periode && v.Sluttdato == 0 && v.Startdato != 0, v.ID+" sluttdato", func() { v.Sluttdato = v.Startdato + date.Date(g.antall(60)) })
		hvis(v.Type == vedtak.Permisjon && v.Permisjonstype == 0, v.ID+" permisjonstype", func() { v.Permisjonstype = vedtak.Permisjonstype(g.kode(&vedtak.Permisjonstyper, 0)) })
	}
	d.Sluttmaal = slices.Clone(d.Sluttmaal)
	for i := range d.Sluttmaal {
		s := &d.Sluttmaal[i]
		dag(&s.Fra, 2022, 2028, s.ID+" fra")
		dag(&s.Registrert, 2022, 2028, s.ID+" registrert")
	}
	d.Fravaer = slices.Clone(d.Fravaer)
	for i := range d.Fravaer {
		f := &d.Fravaer[i]
		hvis(f.Til == 0, f.ID+" til", func() { f.Til = f.Fra + date.Date(g.antall(60)) })
	}
	d.Krav = slices.Clone(d.Krav)
	for i := range d.Krav {
		dag(&d.Krav[i].Dato, 2024, 2028, d.Krav[i].ID+" dato")
	}
	d.Arbeidsforhold = slices.Clone(d.Arbeidsforhold)
	for i := range d.Arbeidsforhold {
		a := &d.Arbeidsforhold[i]
		hvis(a.Fra == 0 && (a.Til == 0 || a.Tilbudsdato == 0), a.ID+" fra", func() {
			if a.Fra = g.dag(2024, 2028, 0); a.Til != 0 {
				a.Fra = min(a.Fra, a.Til)
			}
		})
		hvis(a.Tilbud && a.Tilbudsdato == 0, a.ID+" tilbudsdato", func() {
			a.Tilbudsdato = g.dag(2024, 2028, 0)
			for _, grense := range []date.Date{a.Fra, a.Til} {
				if grense != 0 {
					a.Tilbudsdato = min(a.Tilbudsdato, grense)
				}
			}
		})
		timer(&a.TimerPerUke, a.ID+" timerPerUke")
	}
	d.Folkeregister = slices.Clone(d.Folkeregister)
	for i := range d.Folkeregister {
		e := &d.Folkeregister[i]
		dag(&e.Dato, 2024, 2029, e.ID+" dato")
		if e.Hendelse == kategori.Flyttet {
			kommune(&e.Kommune, e.ID+" kommune")
		}
	}
	d.Avslutninger = slices.Clone(d.Avslutninger)
	for i := range d.Avslutninger {
		a := &d.Avslutninger[i]
		dag(&a.Dato, 2024, 2032, a.ID+" dato")
		dag(&a.Registrert, 2024, 2032, a.ID+" registrert")
		hvis(a.RegistrertAv == 0, a.ID+" registrertAv", func() { a.RegistrertAv = avslutning.RegistrertAv(g.kode(&avslutning.Registratorer, 0)) })
		timer(&a.TimerPerUke, a.ID+" timerPerUke")
	}
}

// A missing fact that is filled in may settle what was open, and may never overturn what was answered.
func TestUtfyllingMotsierAldri(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, false)
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		foer := g.naa(r, &d, paa)
		e := d
		hva := g.fyll(&e)
		if hva == "" {
			return // nothing was missing there
		}
		etter := g.naa(r, &e, paa)
		feil := func(mal string, a ...any) {
			t.Helper()
			t.Fatalf("%s, filled in %s: %s\nbefore %s\nafter  %s\n%s", tekst(paa), hva, fmt.Sprintf(mal, a...), vis(&d), vis(&e), trykkValg(r))
		}
		if foer.Lovvalg.Utfall == lov.Oppfylt && etter.Lovvalg.Lov != foer.Lovvalg.Lov {
			feil("another act")
		}
		for _, m := range motsigelser(foer, etter) {
			feil("%s", m)
		}
		if foer.Frist(integrering.GjennomfoeringFrist).Utfall != lov.Oppfylt {
			return
		}
		a, b := foer.Frist(integrering.GjennomfoeringFrist), etter.Frist(integrering.GjennomfoeringFrist)
		if b.Utfall != lov.Oppfylt || a.Beregning.Dato != b.Beregning.Dato {
			feil("the frist was %s and became %s %s", tekst(a.Beregning.Dato), tekst(b.Beregning.Dato), stier(b.Mangler))
		}
		if a.Beregning.Tilstand != 0 && a.Beregning.Tilstand != b.Beregning.Tilstand {
			feil("it was %s and became %s", a.Beregning.Tilstand, b.Beregning.Tilstand)
		}
	})
}

// jaNeiFakta is the facts of table B that are yes or no.
func jaNeiFakta(d *integrering.Deltaker) (fakta []*lov.JaNei) {
	fakta = append(fakta, &d.EoesEllerNordisk, &d.BehovForGrunnleggendeKvalifisering, &d.EnsligMindreaarig)
	for i := range d.Oppholdstillatelser {
		o := &d.Oppholdstillatelser[i]
		fakta = append(fakta, &o.Fornybar, &o.Barnefamilie, &o.GrunnlagForPermanent)
		if o.Referanseperson.Gitt {
			fakta = append(fakta, &o.Referanseperson.Permanent)
		}
	}
	for i := range d.Bosettinger {
		fakta = append(fakta, &d.Bosettinger[i].EtterAvtale)
	}
	return fakta
}

var jaNeiFelt = []string{"ensligMindreaarig", "behovForGrunnleggendeKvalifisering", "eoesEllerNordisk", "fornybar", "barnefamilie", "grunnlagForPermanent", "permanent", "etterAvtale"}

// Where nothing but facts that are yes or no is missing, the kategorier that are possible are those that the ways to fill them in give, and
// what they all give is told.
func TestMuligeErUnionenAvUtfyllingene(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, true)
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		fakta := jaNeiFakta(&d)
		for _, f := range fakta {
			if *f == lov.Ukjent {
				*f = lov.JaNei(rapid.IntRange(1, 2).Draw(t, "ja/nei"))
			}
		}
		hull := rapid.Permutation(fakta).Draw(t, "hull")[:rapid.IntRange(1, 4).Draw(t, "antall hull")]
		for _, f := range hull {
			*f = lov.Ukjent
		}
		foer := g.naa(r, &d, paa).Kategorier[0]
		if slices.ContainsFunc(foer.Mangler, func(s lov.Sti) bool { return !slices.Contains(jaNeiFelt, path.Base(s.String())) }) {
			return
		}
		var mulige kategori.Sett
		alle := map[string]bool{}
		for maate := range 1 << len(hull) {
			for i, f := range hull {
				*f = lov.JaNei(1 + maate>>i&1)
			}
			etter := g.naa(r, &d, paa).Kategorier[0]
			mulige |= etter.Mulige
			alle[fmt.Sprint(etter.Utfall, etter.Kategori, etter.Visning, tekst(etter.Til))] = true
		}
		if mulige != foer.Mulige || foer.Utfall == lov.Uavklart && len(alle) == 1 && !alle[fmt.Sprint(foer.Utfall, foer.Kategori, foer.Visning, tekst(foer.Til))] {
			t.Fatalf("%s: %d were possible, and the ways to fill in %v give %d: %v\n%s\n%s", tekst(paa), foer.Mulige, stier(foer.Mangler), mulige, alle, vis(&d), trykkValg(r))
		}
	})
}

// dagfakta is the days that the kategori follows from, with the last that the document takes, zero for any. A day that is not given and may
// be so is none.
func dagfakta(d *integrering.Deltaker) (dager []dagfaktum) {
	legg := func(p *date.Date, siste date.Date) {
		if *p != 0 {
			dager = append(dager, dagfaktum{p, siste})
		}
	}
	legg(&d.Foedselsdato, 0)
	for i := range d.Oppholdstillatelser {
		o := &d.Oppholdstillatelser[i]
		legg(&o.Vedtaksdato, 0)
		legg(&o.Soeknadsdato, 0)
		legg(&o.Referanseperson.BosattIKommuneFra, 0)
	}
	for i := range d.Bosettinger {
		legg(&d.Bosettinger[i].Fra, d.Bosettinger[i].Til)
	}
	for i := range d.Arbeidsforhold {
		legg(&d.Arbeidsforhold[i].Fra, d.Arbeidsforhold[i].Til)
	}
	for i := range d.Vedtak {
		legg(&d.Vedtak[i].Vedtaksdato, 0)
		legg(&d.Vedtak[i].Startdato, d.Vedtak[i].Sluttdato)
	}
	for i := range d.Avslutninger {
		legg(&d.Avslutninger[i].Dato, 0)
	}
	for i := range d.Folkeregister {
		legg(&d.Folkeregister[i].Dato, 0)
	}
	return dager
}

type dagfaktum struct {
	dag   *date.Date
	siste date.Date
}

// hver yields every day that f may be, in long steps where only a birthday or the first day of the act of 2003 turns anything.
func (f *dagfaktum) hver(foedselsdag bool, paa date.Date) func(func() bool) {
	return func(yield func() bool) {
		til := paa + 60
		if f.siste != 0 {
			til = min(til, f.siste+1)
		}
		for *f.dag = lov.D(1950, 1, 1); *f.dag < til; *f.dag++ {
			if !yield() {
				return
			}
			if foedselsdag || *f.dag < lov.D(1999, 1, 1) {
				*f.dag += 8
			}
		}
	}
}

// hverHjemmel yields every hjemmel that h may be.
func hverHjemmel(h *kategori.Hjemmel) func(func() bool) {
	return func(yield func() bool) {
		for *h = kategori.Utl28; *h <= kategori.AnnenHjemmel; *h++ {
			if *h != kategori.Utl1988 && !yield() {
				return
			}
		}
	}
}

// The same of a day or a hjemmel, alone or with a fact that is yes or no.
func TestMuligeErUnionenAvDagene(t *testing.T) {
	var k integrering.Kategoriregler
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, true)
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		for _, f := range jaNeiFakta(&d) {
			if *f == lov.Ukjent {
				*f = lov.JaNei(rapid.IntRange(1, 2).Draw(t, "ja/nei"))
			}
		}
		var alleVerdier func(func() bool)
		if f := rapid.SampledFrom(dagfakta(&d)).Draw(t, "dag"); g.ett(4) {
			h := &d.Oppholdstillatelser[rapid.IntRange(0, len(d.Oppholdstillatelser)-1).Draw(t, "tillatelse")].Hjemmel
			alleVerdier, *h = hverHjemmel(h), 0
		} else {
			alleVerdier, *f.dag = f.hver(f.dag == &d.Foedselsdato, paa), 0
		}
		jaNei, hull := new(lov.JaNei), 1 // of nothing
		if g.ett(2) {
			jaNei, hull = rapid.SampledFrom(jaNeiFakta(&d)).Draw(t, "ja/nei-faktum"), 2
			*jaNei = lov.Ukjent
		}
		foer := k.Naa(r, &d, paa, g.lovFor(paa))
		if foer.Utfall != lov.Uavklart || len(foer.Mangler) > hull {
			return
		}
		mangler, dok := stier(foer.Mangler), vis(&d)
		var mulige kategori.Sett
		alle := map[string]bool{}
		dekket := func() bool { return foer.Mulige&^mulige == 0 && (len(alle) > 1 || alle[""]) }
		for range alleVerdier {
			for *jaNei = lov.Ja; *jaNei <= lov.Nei; *jaNei++ {
				e := k.Naa(r, &d, paa, g.lovFor(paa))
				if mulige |= e.Mulige; e.Utfall == lov.Uavklart { // something else is missing
					alle[""] = true
				}
				alle[fmt.Sprint(e.Utfall, e.Kategori, e.Visning, tekst(e.Til))] = true
			}
			if dekket() {
				break
			}
		}
		if !dekket() || mulige&^foer.Mulige != 0 {
			t.Fatalf("%s: %d were possible, and the ways to fill in %v give %d: %v\n%s\n%s", tekst(paa), foer.Mulige, mangler, mulige, alle, dok, trykkValg(r))
		}
	})
}

// An answer that is open names what it lacks, whatever is missing and however old the law, the day and the vedtak are.
func TestUavklartSierHvaSomMangler(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, rapid.Bool().Draw(t, "hel"))
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		if g.ett(2) {
			paa = g.dag(2004, 2029, 0)
		}
		v := g.naa(r, &d, paa)
		svar := map[string]*integrering.Svar{
			"lovvalg": &v.Lovvalg.Svar, "kategori": &v.Kategorier[0].Svar, "status": &v.Status[0].Svar, "avslutning": &v.Avslutning.Svar,
			"kan registreres": &v.Avslutning.KanRegistreres.Svar,
		}
		for i := range v.Frister {
			f := &v.Frister[i]
			if svar[f.Type.String()] = &f.Svar; f.Utfall == lov.Oppfylt && f.Tilstand == 0 && len(f.Mangler) == 0 {
				t.Fatalf("%s: it is open how %s stands, and nothing is lacking\n%s\n%s", tekst(paa), f.Type, vis(&d), trykkValg(r))
			}
		}
		for hva, s := range svar {
			if s.Utfall == lov.Uavklart && len(s.Mangler) == 0 {
				t.Fatalf("%s: %s is open and lacks nothing\n%s\n%s", tekst(paa), hva, vis(&d), trykkValg(r))
			}
		}
		if v.Kategorier[0].Mulige == 0 {
			t.Fatalf("%s: no kategori is possible\n%s\n%s", tekst(paa), vis(&d), trykkValg(r))
		}
	})
}

// motsigelser lists where etter overturns what foer had answered.
func motsigelser(foer, etter *integrering.Vurdering) (feil []string) {
	legg := func(mal string, a ...any) { feil = append(feil, fmt.Sprintf(mal, a...)) }
	a, b := &foer.Kategorier[0], &etter.Kategorier[0]
	switch {
	case b.Mulige&^a.Mulige != 0:
		legg("kategorier %d were possible, and %d became so", a.Mulige, b.Mulige)
	case a.Kategori != 0 && (b.Kategori != a.Kategori || b.Visning != a.Visning || b.Til != a.Til || a.Fra != 0 && b.Fra != a.Fra):
		legg("the kategori was %q and became %q", kategorilinje(foer), kategorilinje(etter))
	case a.Visning != 0 && b.Visning != a.Visning, a.Fra != 0 && b.Fra != a.Fra, a.Til != 0 && b.Til != a.Til:
		legg("the kategori was shown as %q and became %q", kategorilinje(foer), kategorilinje(etter))
	}
	for i := range foer.Kategorier[1:] {
		tidligere := &foer.Kategorier[i+1]
		if !slices.ContainsFunc(etter.Kategorier, func(k integrering.Kategori) bool {
			return k.Kategori == tidligere.Kategori && k.Visning == tidligere.Visning && k.Til == tidligere.Til && (tidligere.Fra == 0 || k.Fra == tidligere.Fra)
		}) {
			legg("earlier kategorier were %q and became %q", kategorilinje(foer), kategorilinje(etter))
		}
	}
	if f, g := foer.Frist(integrering.GjennomfoeringFrist), etter.Frist(integrering.GjennomfoeringFrist); f.Utfall == lov.Oppfylt && (g.Utfall != lov.Oppfylt || g.Dato != f.Dato) {
		legg("the frist was %s and became %s %s", tekst(f.Dato), tekst(g.Dato), stier(g.Mangler))
	}
	if s := foer.Status[0]; s.Utfall != lov.Uavklart && s.Status != etter.Status[0].Status {
		legg("the status was %s and became %s", s.Status, etter.Status[0].Status)
	}
	for _, slag := range []integrering.Fristtype{integrering.OppstartFrist, integrering.BotidFrist} {
		f, g := foer.Frist(slag), etter.Frist(slag)
		if f.Utfall == lov.Uavklart {
			continue
		}
		if g.Utfall != f.Utfall || g.Dato != f.Dato || f.Tilstand != 0 && (g.Tilstand != f.Tilstand || g.OverholdtDato != f.OverholdtDato) {
			legg("%s was %s and became %s", slag, fristlinje(f), fristlinje(g))
		}
	}
	if s, t := &foer.Avslutning, &etter.Avslutning; s.Utfall != lov.Uavklart && (s.Utfall != t.Utfall || s.Gjeldende.Kode != t.Gjeldende.Kode || s.Gjeldende.Dato != t.Gjeldende.Dato) {
		legg("the end was %s and became %s", sluttlinje(&s.Gjeldende), sluttlinje(&t.Gjeldende))
	}
	if s, t := &foer.Avslutning.KanRegistreres, &etter.Avslutning.KanRegistreres; s.Utfall != lov.Uavklart && (s.Utfall != t.Utfall || s.Fra != t.Fra || s.Til != t.Til) {
		legg("an end could be dated %s..%s, and then %s..%s", tekst(s.Fra), tekst(s.Til), tekst(t.Fra), tekst(t.Til))
	}
	return feil
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
		g := nyTrekker(t, true)
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		v := g.vurder(r, &d, paa)
		if v.Frist(integrering.GjennomfoeringFrist).Utfall != lov.Oppfylt {
			return
		}
		f := v.Frist(integrering.GjennomfoeringFrist)
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
			andre, err := r.Vurder(&d, paa, g.lovFor(paa))
			if err != nil || andre.Frist(integrering.GjennomfoeringFrist).Dato == 0 {
				continue
			}
			foerst = min(foerst, andre.Frist(integrering.GjennomfoeringFrist).Dato)
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
		g := nyTrekker(t, false)
		d, r, paa := g.deltaker(), g.regelverk(), g.per()
		v := g.vurder(r, &d, paa)
		data := v.AppendJSON(nil, integrering.Utdata{Spraak: lov.Spraak(g.antall(2)), UtenSpor: g.ett(4)})
		if err := riktigJSON(data); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		valider(t, skjema, data)
		sagt := map[string]bool{}
		for i := range v.Funn {
			f := &v.Funn[i]
			hva := f.Kode.Kode + " " + f.Sti.String()
			if sagt[hva] {
				t.Fatalf("said twice: %s\n%s", hva, vis(&d))
			}
			sagt[hva] = true
		}
		for s := range spraakene {
			for dybde := 1; dybde <= 3; dybde++ {
				tekst := v.Forklar(lov.Spraak(s), dybde)
				if strings.Contains(tekst, "{") || strings.Contains(tekst, "%!") || !utf8.ValidString(tekst) {
					t.Fatalf("%s\n%s", tekst, vis(&d))
				}
			}
		}
		for range 2 {
			if err := r.VurderTil(&brukt, &d, paa, g.lovFor(paa)); err != nil {
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
		g := nyTrekker(t, true)
		d, paa := g.deltaker(), g.per()
		foer := g.vurder(&r, &d, paa)
		if foer.Frist(integrering.GjennomfoeringFrist).Utfall != lov.Oppfylt {
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
		if a, b := foer.Frist(integrering.GjennomfoeringFrist).Dato, etter.Frist(integrering.GjennomfoeringFrist).Dato; b < a {
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

// TestUtfyllingIProgrammet holds what the property found of the programme, each with what went wrong.
func TestUtfyllingIProgrammet(t *testing.T) {
	const (
		bosatt = `"eoesEllerNordisk": false, "ankomstNorge": "2023-05-06", "utdanning": "grunnskole",
			"bosettinger": [{"kommune": "0301", "fra": "2024-01-01", "etterAvtale": true}]`
		maal = `, "foedselsdato": "1990-01-09", "sluttmaal": [{"kode": "deler-av-videregaaende", "fra": "2025-08-25"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-08-25", "startdato": "2025-08-31"}]`
	)
	for _, rad := range []struct {
		galt, foer, etter, tolkning string
	}{
		{
			"after the two years botid and oppstart are said not to apply while what decides the row is missing (§ 8 første and tredje ledd): the age",
			bosatt + `, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2023-04-07"}]`,
			bosatt + `, "foedselsdato": "1990-01-09", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2023-04-07"}]`,
			"",
		},
		{
			"the same: the hjemmel",
			bosatt + `, "foedselsdato": "1960-01-09", "oppholdstillatelser": [{"vedtaksdato": "2023-04-07"}]`,
			bosatt + `, "foedselsdato": "1960-01-09", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2023-04-07"}]`,
			"",
		},
		{
			"the same: the bosetting, from which the two years run, while there is a job on the day: oppstart is said not to apply",
			`"eoesEllerNordisk": false, "foedselsdato": "1990-01-09", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2022-01-05"}], "arbeidsforhold": [{"timerPerUke": 30, "fra": "2025-01-15"}]`,
			`"eoesEllerNordisk": false, "foedselsdato": "1990-01-09", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2022-01-05"}], "arbeidsforhold": [{"timerPerUke": 30, "fra": "2025-01-15"}],
			 "bosettinger": [{"kommune": "4648", "fra": "2022-02-07", "etterAvtale": true}]`,
			"",
		},
		{
			"two days that are missing are more than the search for what is possible goes through, once the age is known: nothing is ruled out, rett without § 34 included",
			`"eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "fornybar": true, "barnefamilie": false}, {"hjemmel": "utl-53-1-b", "vedtaksdato": "2023-02-12", "fornybar": true}],
			 "bosettinger": [{"kommune": "0301", "fra": "2024-01-03"}, {"kommune": "0301", "etterAvtale": true}]`,
			`"foedselsdato": "1960-03-24", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "fornybar": true, "barnefamilie": false}, {"hjemmel": "utl-53-1-b", "vedtaksdato": "2023-02-12", "fornybar": true}],
			 "bosettinger": [{"kommune": "0301", "fra": "2024-01-03"}, {"kommune": "0301", "etterAvtale": true}]`,
			"",
		},
		{
			"botid gets its date while the vedtak whose day it is looked at from has none: decided before the permit it does not apply",
			bosatt + `, "foedselsdato": "1990-01-09", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-04-07"}], "vedtak": [{"type": "deltakelse"}]`,
			bosatt + `, "foedselsdato": "1990-01-09", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-04-07"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2024-03-06"}]`,
			"",
		},
		{
			"one with EØS is outside on every day, and oppstart does not apply, until the vedtak is dated before the permit",
			`"eoesEllerNordisk": true, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-01-01"}], "bosettinger": [{"kommune": "0301", "fra": "2024-01-01", "etterAvtale": true}], "vedtak": [{"type": "deltakelse"}]`,
			`"eoesEllerNordisk": true, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-01-01"}], "bosettinger": [{"kommune": "0301", "fra": "2024-01-01", "etterAvtale": true}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2022-01-01"}]`,
			"",
		},
		{
			"botid is said not to apply while EØS is missing, since a job takes rett og plikt away on the day: it runs for one without EØS",
			`"foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}], "arbeidsforhold": [{"timerPerUke": 37.5, "fra": "2026-03-01"}]`,
			`"eoesEllerNordisk": false, "foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}], "arbeidsforhold": [{"timerPerUke": 37.5, "fra": "2026-03-01"}]`,
			"",
		},
		{
			"oppstart is counted from the end of a job whose hours are missing, which may never have taken the rett away",
			`"eoesEllerNordisk": false, "foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}], "arbeidsforhold": [{"fra": "2026-03-01", "til": "2026-06-20"}]`,
			`"eoesEllerNordisk": false, "foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}], "arbeidsforhold": [{"timerPerUke": 20, "fra": "2026-03-01", "til": "2026-06-20"}]`,
			"",
		},
		{
			"oppstart is counted from the last permit while it is missing whether the one before it gave rett",
			`"eoesEllerNordisk": false, "foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-09-02"}, {"hjemmel": "utl-53-2", "vedtaksdato": "2026-04-16"}, {"hjemmel": "utl-28", "vedtaksdato": "2026-06-11"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-17", "etterAvtale": true}]`,
			`"eoesEllerNordisk": false, "foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-09-02"}, {"hjemmel": "utl-53-2", "vedtaksdato": "2026-04-16", "fornybar": true}, {"hjemmel": "utl-28", "vedtaksdato": "2026-06-11"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-17", "etterAvtale": true}]`,
			"",
		},
		{
			"a goal is refused while neither the hjemmel nor the Ukrainian education is given, which together may be videregående (forskriften § 65 a andre ledd)",
			`"ankomstNorge": "2023-05-06", "oppholdstillatelser": [{"vedtaksdato": "2025-08-01"}], "utdanning": "grunnskole"` + maal,
			`"ankomstNorge": "2023-05-06", "oppholdstillatelser": [{"vedtaksdato": "2025-08-01"}], "utdanning": "grunnskole", "ukrainskVideregaaende": true` + maal,
			"T47=avvis",
		},
	} {
		t.Run(rad.galt, func(t *testing.T) {
			var valg []string
			if rad.tolkning != "" {
				valg = append(valg, rad.tolkning)
			}
			r := med(t, valg...)
			_, foer := vurder(t, r, dok(rad.foer), per)
			_, etter := vurder(t, r, dok(rad.etter), per)
			assert.Empty(t, motsigelser(foer, etter))
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
			if foer.Frist(integrering.GjennomfoeringFrist).Utfall == lov.Oppfylt {
				assert.Equal(t, tekst(foer.Frist(integrering.GjennomfoeringFrist).Dato), tekst(etter.Frist(integrering.GjennomfoeringFrist).Dato), "contradicted")
			}
			assert.Contains(t, stier(foer.Frist(integrering.GjennomfoeringFrist).Mangler), rad.mangler)
		})
	}
}
