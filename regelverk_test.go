package integrering_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
)

// med chooses readings, "T01=dagen-foer".
func med(tb testing.TB, valg ...string) *integrering.Regelverk {
	tb.Helper()
	r := integrering.Norge()
	for _, v := range valg {
		id, verdi, _ := strings.Cut(v, "=")
		var err error
		r, err = r.Med(id, verdi)
		require.NoError(tb, err)
	}
	return &r
}

// trykk is everything a Regelverk shows of itself: tables, readings and the sum in a receipt.
func trykk(tb testing.TB, r *integrering.Regelverk) string {
	tb.Helper()
	var b strings.Builder
	for o := range r.Tabeller {
		fmt.Fprintln(&b, o.Tabell, *o.Rad, o.Verdi)
	}
	for t := range r.Tolkninger {
		fmt.Fprintln(&b, t.ID, t.Verdi)
	}
	_, v := vurder(tb, r, `{"skjema": "deltaker/1"}`, per)
	fmt.Fprintf(&b, "%x %v\n", v.Kvittering.Regelverk, v.Kvittering.Hypotetisk)
	return b.String()
}

func TestHverTolkningKanVelges(t *testing.T) {
	norge := integrering.Norge()
	foer := trykk(t, &norge)
	sett := map[string]bool{foer: true}
	var forrige string
	for tolkning := range norge.Tolkninger {
		assert.Regexp(t, `^T[0-9]{2}$`, tolkning.ID)
		assert.Greater(t, tolkning.ID, forrige, "in the order of the ids")
		forrige = tolkning.ID
		for s, tekst := range tolkning.Spoersmaal {
			assert.True(t, strings.HasSuffix(tekst, "?"), "%s in %s is a question: %q", tolkning.ID, lov.Spraak(s), tekst)
		}
		verdier := tolkning.Verdier
		if len(verdier) == 0 {
			verdier = []string{"7.5", "1", "7.000001", "24"}
		}
		assert.Equal(t, verdier[0], tolkning.Verdi, "%s: the first is the default", tolkning.ID)
		for i, verdi := range verdier {
			r, err := norge.Med(tolkning.ID, verdi)
			require.NoError(t, err)
			for etter := range r.Tolkninger {
				if etter.ID == tolkning.ID {
					assert.Equal(t, verdi, etter.Verdi)
				}
			}
			ny := trykk(t, &r)
			assert.Equal(t, i == 0, ny == foer, "%s=%s: only the default is the law as shipped", tolkning.ID, verdi)
			assert.Equal(t, i == 0, sett[ny], "%s=%s: its own sum", tolkning.ID, verdi)
			sett[ny] = true
			tilbake, err := r.Med(tolkning.ID, verdier[0])
			require.NoError(t, err)
			assert.Equal(t, foer, trykk(t, &tilbake), "chosen back")
		}
		for _, ukjent := range []string{"", "ukjent", strings.ToUpper(verdier[0]) + "x", "25", "0.9", "0", "-7", "7.1234567", "7,5"} {
			if slices.Contains(tolkning.Verdier, ukjent) {
				continue
			}
			_, err := norge.Med(tolkning.ID, ukjent)
			require.Error(t, err, "%s=%q", tolkning.ID, ukjent)
			assert.Contains(t, err.Error(), tolkning.ID)
			for _, v := range tolkning.Verdier {
				assert.Contains(t, err.Error(), v, "the error says what is possible")
			}
		}
	}
	assert.Equal(t, foer, trykk(t, &norge), "the original is unchanged")
	for _, ukjent := range []string{"", "T02", "T1", "t01", "T99", "T010"} {
		_, err := norge.Med(ukjent, "samme-dato")
		require.Error(t, err, ukjent)
		assert.Contains(t, err.Error(), "T01")
	}
}

// The open points of the list that concern the introduksjonsprogram: those marked as rule are none, and those about norsk and the reports
// come with their rules.
func TestTolkningeneSomGjelderProgrammet(t *testing.T) {
	vil := strings.Fields(`T01 T03 T04 T05 T06 T07 T08 T09 T11 T12 T13 T14 T15 T16 T17 T18 T20 T23 T24 T25 T26 T27 T28 T30 T31 T38 T39 T40 T43 T44 T47 T49
		T50 T54 T56 T57 T59 T60 T62 T63 T64 T65 T66 T67 T68 T69`)
	var har []string
	r := integrering.Norge()
	for tolkning := range r.Tolkninger {
		har = append(har, tolkning.ID)
	}
	assert.Equal(t, vil, har)
}

func TestTolkningerDokumentet(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# Tolkninger: the open points and their readings

Generated from the rules; do not edit. ` + "`go test . -run TolkningerDokumentet -update`" + ` writes it anew.

The law and NIR's guides leave these points open. Each is an option with an id and one word for every reading; the first is the default. An answer
lists the readings that decided it. Choose another with ` + "`--tolkning T01=dagen-foer`" + `, in a line of a stream with ` + "`\"tolkninger\": {\"T01\": \"dagen-foer\"}`" + `, or in Go with
` + "`Regelverk.Med(\"T01\", \"dagen-foer\")`" + `.

| id | spørsmål | question | readings, default first |
|---|---|---|---|
`)
	r := integrering.Norge()
	for tolkning := range r.Tolkninger {
		verdier := "`" + tolkning.Verdi + "`, or another number from 1 to 24 with at most six decimals"
		if len(tolkning.Verdier) > 0 {
			verdier = "`" + strings.Join(tolkning.Verdier, "` `") + "`"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", tolkning.ID, tolkning.Spoersmaal.I(lov.Bokmaal), tolkning.Spoersmaal.I(lov.Engelsk), verdier)
	}
	gyllen(t, "docs/tolkninger.md", []byte(b.String()))
}

func TestTabeller(t *testing.T) {
	r := integrering.Norge()
	sett := map[string]bool{}
	var forrige string
	var nyere *lov.Rad
	for o := range r.Tabeller {
		if o.Tabell != forrige {
			assert.False(t, sett[o.Tabell], "%s: the name is of one table", o.Tabell)
			assert.Regexp(t, `^[a-z]+/[a-z0-9-]+$`, o.Tabell)
			sett[o.Tabell], forrige, nyere = true, o.Tabell, nil
		}
		assert.NotEmpty(t, o.Verdi, o.Tabell)
		assert.NotEmpty(t, o.Rad.Kilde, o.Tabell)
		assert.NotEqual(t, lov.Referanse{}, o.Rad.Hjemmel, o.Tabell)
		if o.Rad.Status == lov.VedtattIkkeIKraft {
			assert.Zero(t, o.Rad.Fra, "%s: adopted without a date", o.Tabell)
			continue
		}
		assert.NotZero(t, o.Rad.Fra, o.Tabell)
		if nyere != nil {
			assert.True(t, o.Rad.Til != 0 && o.Rad.Til < nyere.Fra, "%s: newest first, none overlapping", o.Tabell)
		}
		nyere = o.Rad
	}
	assert.Greater(t, len(sett), 40)
	var tabeller []lov.Liste
	k, s, f, fr, a, st := kategori.Norge(), sluttmaal.Norge(), fravaer.Norge(), frist.Norge(), avslutning.Norge(), status.Norge()
	for _, regler := range []any{&k, &s, &f, &fr, &a, &st} {
		tabeller = append(tabeller, tabellene(reflect.ValueOf(regler).Elem())...)
	}
	for _, tabell := range tabeller {
		assert.Empty(t, tabell.Valider(), tabell.Tabellnavn())
		assert.True(t, sett[tabell.Tabellnavn()], "%s is listed by Tabeller", tabell.Tabellnavn())
	}
	assert.Len(t, sett, len(tabeller), "Tabeller lists every table of the packages and no other")
}

// tabellene returns every table in a value of rules, whichever field it stands in.
func tabellene(v reflect.Value) (alle []lov.Liste) {
	if l, ok := reflect.TypeAssert[lov.Liste](v.Addr()); ok {
		if l.Tabellnavn() == "" { // a rule that one of the acts does not have
			return nil
		}
		return []lov.Liste{l}
	}
	switch v.Kind() {
	case reflect.Struct:
		for _, felt := range v.Fields() {
			alle = append(alle, tabellene(felt)...)
		}
	case reflect.Array:
		for i := range v.Len() {
			alle = append(alle, tabellene(v.Index(i))...)
		}
	default:
	}
	return alle
}

// instrument is how a source names an act, a forskrift or a guide, ikraft how it says when it took effect, and opphevet how it says from when a
// repeal that it adopts takes effect: the one way a row in force can begin after the review.
var (
	instrument = regexp.MustCompile(`(LOV|FOR)-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+|forskrift 20[0-9]{2} nr\. [0-9]+|IMDi, `)
	ikraft     = regexp.MustCompile(`i kraft|§ [0-9]+ fra [0-9]|IMDi, `)
	opphevet   = regexp.MustCompile(`opphevet fra ([0-9.]+[0-9])`)
)

// TestTabelleneErHele walks every row: order, overlap, holes that are not declared, hjemmel, instrument and commencement.
func TestTabelleneErHele(t *testing.T) {
	r := integrering.Norge()
	for o := range r.Tabeller {
		assert.Regexp(t, instrument, o.Rad.Kilde, "%s: the number of the act or the forskrift", o.Tabell)
		assert.Regexp(t, ikraft, o.Rad.Kilde, "%s: the commencement", o.Tabell)
		assert.NotEmpty(t, o.Rad.Hjemmel.Lovdata(), o.Tabell)
		assert.False(t, o.Rad.Hypotetisk, o.Tabell)
		if m := opphevet.FindStringSubmatch(o.Rad.Kilde); m != nil {
			fra, err := time.Parse("2.1.2006", m[1])
			require.NoError(t, err, o.Tabell)
			assert.Equal(t, fra.Format(time.DateOnly), o.Rad.Fra.String(), "%s: what stands from the day of an adopted repeal", o.Tabell)
		} else if o.Rad.Status == lov.IKraft {
			assert.LessOrEqual(t, o.Rad.Fra, integrering.SistGjennomgaatt(), "%s: not after the review", o.Tabell)
		}
	}
}

// TestRegelverkGyllen prints every row of every table as a lawyer reads them: by act and paragraf, the versions newest first.
func TestRegelverkGyllen(t *testing.T) {
	var b strings.Builder
	b.WriteString("Reglene etter bestemmelse, alle versjoner, den nyeste først. go test . -run RegelverkGyllen -update skriver filen på nytt.\n")
	r := integrering.Norge()
	for _, p := range r.Bestemmelser() {
		fmt.Fprintf(&b, "\n%s\n%s\n", p.Hjemmel.Tekst(lov.Bokmaal), p.Hjemmel.Lovdata())
		forrige := ""
		for _, o := range p.Rader {
			if hode := o.Tabell; hode != forrige {
				fmt.Fprintf(&b, "  %s\n", hode)
				forrige = hode
			}
			fmt.Fprintf(&b, "    %-24s  %s: %s\n%30s[%s]\n", gjelder(o.Rad), o.Rad.Hjemmel.Kort(lov.Bokmaal), o.Tekst(lov.Bokmaal), "", o.Rad.Kilde)
		}
	}
	gyllen(t, "testdata/regelverk.txt", []byte(b.String()))
}

// gjelder is the days of a version.
func gjelder(r *lov.Rad) string {
	switch {
	case r.Status == lov.VedtattIkkeIKraft:
		return "vedtatt, ikke i kraft"
	case r.Til == 0:
		return "fra " + r.Fra.String()
	}
	return r.Fra.String() + "–" + r.Til.String()
}

// TestBestemmelser holds that every row stands under its paragraf, once, in the order of the acts.
func TestBestemmelser(t *testing.T) {
	r := integrering.Norge()
	rader := map[*lov.Rad]bool{}
	var forrige lov.Referanse
	for _, p := range r.Bestemmelser() {
		h := p.Hjemmel
		assert.Equal(t, integrering.Paragraf(h), h)
		assert.True(t, h.Lov > forrige.Lov || h.Lov == forrige.Lov && (h.Paragraf > forrige.Paragraf || h.Paragraf == forrige.Paragraf && h.Tillegg > forrige.Tillegg), "%s stands after %s", h, forrige)
		forrige = h
		tabeller, ledd := map[string]bool{}, uint8(0)
		for i, o := range p.Rader {
			assert.False(t, rader[o.Rad], "%s: once", o.Tabell)
			rader[o.Rad] = true
			assert.Equal(t, h, integrering.Paragraf(o.Rad.Hjemmel), o.Tabell)
			if i > 0 && p.Rader[i-1].Tabell == o.Tabell {
				foer := p.Rader[i-1].Rad
				assert.True(t, foer.Status == lov.VedtattIkkeIKraft || foer.Fra > o.Rad.Fra, "%s: the newest first", o.Tabell)
				continue
			}
			assert.False(t, tabeller[o.Tabell], "%s: its rows stand together", o.Tabell)
			tabeller[o.Tabell] = true
			assert.LessOrEqual(t, ledd, o.Rad.Hjemmel.Ledd, "%s: in the order of the ledd", o.Tabell)
			ledd = o.Rad.Hjemmel.Ledd
		}
	}
	for o := range r.Tabeller {
		assert.True(t, rader[o.Rad], o.Tabell)
	}
}

func TestFrys(t *testing.T) {
	norge := integrering.Norge()
	foer := trykk(t, &norge)
	sett := map[string]bool{}
	for o := range norge.Tabeller {
		sett[o.Tabell] = true
	}
	for navn := range sett {
		r, err := norge.Frys(navn, lov.D(2026, 7, 1))
		require.NoError(t, err, navn)
		_, v := vurder(t, &r, `{"skjema": "deltaker/1"}`, per)
		assert.True(t, v.Kvittering.Hypotetisk, navn)
	}
	// The table of § 52 has two versions: on 31 July 2022 the older stood alone, and goes on.
	r, err := norge.Frys("kategori/lovvalg-tillatelse", lov.D(2022, 7, 31))
	require.NoError(t, err)
	var rader []string
	for o := range r.Tabeller {
		if o.Tabell == "kategori/lovvalg-tillatelse" {
			rader = append(rader, fmt.Sprint(o.Rad.Fra, " ", o.Rad.Til == 0, " ", o.Rad.Hjemmel))
		}
	}
	assert.Equal(t, []string{"2021-01-01 true integreringsloven/51"}, rader)
	assert.NotEqual(t, foer, trykk(t, &r))
	_, v := vurder(t, &r, `{"skjema": "deltaker/1", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}]}`, per)
	for steg := range v.Spor(&v.Lovvalg.Svar) {
		assert.Equal(t, "integreringsloven/51", steg.Rad.Hjemmel.String(), "the provision of that day")
	}
	assert.Contains(t, v.Forklar(lov.Bokmaal, 3), "Reglene er hypotetiske")
	assert.Contains(t, v.Forklar(lov.Nynorsk, 3), "Reglane er hypotetiske")
	assert.Contains(t, v.Forklar(lov.Engelsk, 3), "The rules are hypothetical")

	// A table as it stood before its first version has none, and the answer is not the neighbour's.
	r, err = norge.Frys("frist/terskel-fravaer", lov.D(2020, 12, 31))
	require.NoError(t, err)
	d, _ := eksempler[0].les(t)
	v, err = r.Vurder(&d, per, 0)
	require.NoError(t, err)
	assert.Zero(t, v.Frist(integrering.GjennomfoeringFrist).Dato)
	assert.Equal(t, lov.Uavklart, v.Frist(integrering.GjennomfoeringFrist).Utfall)
	assert.Equal(t, foer, trykk(t, &norge), "the original is unchanged")

	_, err = norge.Frys("frist/ukjent", per)
	require.Error(t, err)
	assert.Contains(t, err.Error(), "frist/terskel-fravaer", "the error names the tables there are")
}

func TestMedFunn(t *testing.T) {
	norge := integrering.Norge()
	foer := trykk(t, &norge)
	uten := eksempler[8]
	require.Equal(t, "sluttmaal-mangler", uten.navn)
	d, _ := uten.les(t)
	for alvor, vil := range map[lov.Alvor][]string{lov.Av: nil, lov.Info: {"info"}, lov.Advarsel: {"advarsel"}, lov.Feil: {"feil"}} {
		r, err := norge.MedFunn("sluttmaal-mangler", alvor)
		require.NoError(t, err)
		v, err := r.Vurder(&d, per, 0)
		require.NoError(t, err)
		var har []string
		for i := range v.Funn {
			har = append(har, v.Funn[i].Alvor.String())
		}
		assert.Equal(t, vil, har)
		assert.NotEqual(t, foer, trykk(t, &r), "the sum of the receipt changes")
		annen, err := r.MedFunn("sluttmaal-mangler", lov.Info)
		require.NoError(t, err)
		v, err = annen.Vurder(&d, per, 0)
		require.NoError(t, err)
		require.Len(t, v.Funn, 1, "the last word counts")
		assert.Equal(t, lov.Info, v.Funn[0].Alvor)
	}
	// Two copies of one Regelverk do not write in each other's list.
	r, err := norge.MedFunn("felt-mangler", lov.Info)
	require.NoError(t, err)
	a, err := r.MedFunn("sluttmaal-mangler", lov.Av)
	require.NoError(t, err)
	b, err := r.MedFunn("sluttmaal-mangler", lov.Feil)
	require.NoError(t, err)
	va, err := a.Vurder(&d, per, 0)
	require.NoError(t, err)
	vb, err := b.Vurder(&d, per, 0)
	require.NoError(t, err)
	assert.Empty(t, va.Funn)
	require.Len(t, vb.Funn, 1)
	assert.Equal(t, lov.Feil, vb.Funn[0].Alvor)

	assert.Equal(t, foer, trykk(t, &norge), "the original is unchanged")
	_, err = norge.MedFunn("ukjent", lov.Av)
	require.Error(t, err)
	for k := range integrering.Funnkoder {
		_, err := norge.MedFunn(k.Kode, lov.Av)
		require.NoError(t, err, k.Kode)
	}
}

// TestListeneKanAvbrytes holds that a walk stops when told to.
func TestListeneKanAvbrytes(t *testing.T) {
	r := integrering.Norge()
	d, _ := eksempler[0].les(t)
	n := 0
	for range integrering.Kodeverk {
		n++
		break
	}
	for range integrering.Funnkoder {
		n++
		break
	}
	for range r.Tabeller {
		n++
		break
	}
	for range r.Tolkninger {
		n++
		break
	}
	d.NIR.Gitt = true
	for range d.IkkeBrukt {
		n++
		break
	}
	assert.Equal(t, 5, n)
}

func TestRegelverketErEnVerdi(t *testing.T) {
	a, b := integrering.Norge(), integrering.Norge()
	assert.Equal(t, trykk(t, &a), trykk(t, &b), "twice the same")
	tilbake, err := a.Med("T01", "dagen-foer")
	require.NoError(t, err)
	tilbake, err = tilbake.Med("T01", "samme-dato")
	require.NoError(t, err)
	assert.Equal(t, trykk(t, &a), trykk(t, &tilbake))
}

var bruker = regexp.MustCompile(`\{([^}]*)\}`)

// TestTekstene holds that nothing is told in only some of the languages, and that every {fact} of a sentence is one that the rule has.
func TestTekstene(t *testing.T) {
	tekst := func(hvor string, tekst lov.Tekst, felter []*lov.Felt, kreves bool) {
		for s := range tekst {
			if !assert.True(t, !kreves && tekst == (lov.Tekst{}) || tekst[s] != "", "%s has no text in %s", hvor, lov.Spraak(s)) {
				continue
			}
			assert.Equal(t, strings.Join(strings.Fields(tekst[s]), " "), tekst[s], "%s in %s: spaces", hvor, lov.Spraak(s))
			for _, m := range bruker.FindAllStringSubmatch(tekst[s], -1) {
				assert.True(t, slices.ContainsFunc(felter, func(f *lov.Felt) bool { return f.Navn == m[1] }), "%s in %s uses {%s}, which is not among its facts", hvor, lov.Spraak(s), m[1])
			}
			assert.Len(t, bruker.FindAllString(tekst[s], -1), len(bruker.FindAllString(tekst[0], -1)), "%s in %s uses other facts than in bokmål", hvor, lov.Spraak(s))
		}
	}
	felt := func(f *lov.Felt) {
		tekst("fact "+f.Navn, f.Tekst, nil, true)
		assert.Equal(t, f.Slag == lov.Kodet, f.Verk != nil, f.Navn)
		assert.Equal(t, f.Slag == lov.Peker, f.Liste != "", f.Navn)
	}
	sett := map[string]bool{}
	for _, liste := range [][]*lov.Regel{kategori.Regelliste, sluttmaal.Regelliste, fravaer.Regelliste, frist.Regelliste, avslutning.Regelliste, status.Regelliste} {
		for _, r := range liste {
			assert.False(t, sett[r.ID], "%s: the id is of one rule", r.ID)
			sett[r.ID] = true
			tekst(r.ID, r.Tekst, r.Felter, true)
			tekst(r.ID+" ellers", r.Ellers, r.Felter, false)
			tekst(r.ID+" åpen", r.Aapen, r.Felter, false)
			for _, f := range r.Felter {
				felt(f)
			}
		}
	}
	sett = map[string]bool{}
	for k := range integrering.Funnkoder {
		assert.False(t, sett[k.Kode], "%s: the code is of one finding", k.Kode)
		sett[k.Kode] = true
		assert.Regexp(t, `^[a-z0-9-]+$`, k.Kode)
		assert.NotEmpty(t, k.Hjemmel, k.Kode)
		assert.NotEqual(t, lov.Av, k.Alvor, k.Kode)
		assert.LessOrEqual(t, len(k.Felter), lov.MaksFakta, k.Kode)
		tekst(k.Kode, k.Tekst, k.Felter, true)
		tekst(k.Kode+" forslag", k.Forslag, k.Felter, false)
		for _, f := range k.Felter {
			felt(f)
		}
	}
	sett = map[string]bool{}
	for k := range integrering.Kodeverk {
		assert.False(t, sett[k.Navn], "%s: the name is of one list", k.Navn)
		sett[k.Navn] = true
		tekst(k.Navn, k.Tekst, nil, true)
		assert.NotEmpty(t, k.Koder, k.Navn)
		koder := map[string]bool{}
		for _, kode := range k.Koder {
			assert.False(t, koder[kode.Kode], "%s/%s: once", k.Navn, kode.Kode)
			koder[kode.Kode] = true
			tekst(k.Navn+"/"+kode.Kode, kode.Tekst, nil, true)
		}
	}
}

// TestReglenesFaktaErDeresEgne holds that each step names only facts that its rule says it has.
func TestReglenesFaktaErDeresEgne(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		v := e.ferdig(t, &r)
		for _, svar := range []*integrering.Svar{&v.Lovvalg.Svar, &v.Frist(integrering.GjennomfoeringFrist).Svar} {
			for steg, fakta := range v.Spor(svar) {
				for _, f := range fakta {
					assert.True(t, slices.Contains(steg.Regel.Felter, f.Felt), "%s: %s", steg.Regel.ID, f.Felt.Navn)
				}
			}
		}
	}
}

// TestBrukteTolkninger asks of a receipt that it names those readings, and no others, whose question decided something.
func TestBrukteTolkninger(t *testing.T) {
	const start = `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}], "foedselsdato": "1990-03-03", "utdanning": "grunnskole"`
	ny := start + `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}`
	for _, rad := range []struct {
		navn, fordi string
		valg        []string
		dok         string
		per         string
		vil         string
	}{
		{"nothing but the months", "T01 alone moves 2028-02-02, a Wednesday", nil, ny + `]`, "2026-07-01", "T01"},
		{"eleven days", "T03: they are laid out", nil, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-15"}]`, "2026-07-01", "T01 T03"},
		{"eleven days under T01 dagen-foer", "the reading chosen is named as well", []string{"T01=dagen-foer"}, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-15"}]`, "2026-07-01", "T01 T03"},
		{"ten and a half", "T06: 10.5; T07: hours", nil, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-12"}, {"type": "egen-sykdom", "fra": "2026-06-15", "til": "2026-06-15", "timer": 3.75}]`, "2026-07-01", "T01 T03 T06 T07"},
		{"ten and a half in days", "T06 without T07: days need no conversion", nil, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-12"}, {"type": "egen-sykdom", "fra": "2026-06-15", "til": "2026-06-15", "dager": 0.5}]`, "2026-07-01", "T01 T03 T06"},
		{"ten days over 1 May", "27 April–11 May 2026 without 1 May is 10 virkedager, with it 11 (T04)", nil, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2026-04-27", "til": "2026-05-11"}]`, "2026-07-01", "T01 T04"},
		{"six and six over the new year", "T08 kalenderaar: six in each year is not over ti", nil, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-08"}, {"type": "egen-sykdom", "fra": "2027-06-01", "til": "2027-06-08"}]`, "2026-07-01", "T01 T03 T08"},
		{"ferie inside permisjon", "T12: 12 days of permisjon less 5 of ferie", nil, ny + `, {"type": "permisjon", "permisjonstype": "annen", "vedtaksdato": "2026-05-04", "startdato": "2026-06-01", "sluttdato": "2026-06-16"}], "fravaer": [{"type": "ferie", "fra": "2026-06-08", "til": "2026-06-12"}]`, "2026-07-01", "T01 T12"},
		{"after parental leave", "T13 alltid would add the 12 days", nil, ny + `], "fravaer": [{"type": "etter-foedselspermisjon", "fra": "2026-06-01", "til": "2026-06-16"}]`, "2026-07-01", "T01 T13"},
		{"midlertidig stans", "T14 fryser would add it", nil, ny + `, {"type": "midlertidig-stans", "vedtaksdato": "2026-05-04", "startdato": "2026-06-01", "sluttdato": "2026-06-16"}]`, "2026-07-01", "T01 T14"},
		{"absence after the frist", "T18 alt-fra-start would count it", nil, ny + `], "fravaer": [{"type": "egen-sykdom", "fra": "2028-06-12", "til": "2028-06-30"}]`, "2026-07-01", "T01 T18"},
		{"on the frist", "T43: has it passed on its own day", nil, ny + `]`, "2028-02-02", "T01 T43 T49"},
		{"after the review", "T49: the law date is 2026-07-29", nil, ny + `]`, "2026-07-29", "T01 T49"},
		{"on the day of the review", "T49 is not asked", nil, ny + `]`, "2026-07-28", "T01"},
		{"eleven days before 2026", "T15: the rule of the day of absence; under it T09 over-ti would add one, but T09 is reached only there", nil, start + `, "sluttmaal": [{"kode": "arbeid", "fra": "2025-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-01-15", "startdato": "2025-02-03"}], "fravaer": [{"type": "egen-sykdom", "fra": "2025-06-02", "til": "2025-06-17"}]`, "2026-07-01", "T01 T03"},
		{"eleven days before 2026 under T15 fravaersdagen", "T09 over-ti adds 11 − 10 = 1 only", []string{"T15=fravaersdagen"}, start + `, "sluttmaal": [{"kode": "arbeid", "fra": "2025-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-01-15", "startdato": "2025-02-03"}], "fravaer": [{"type": "egen-sykdom", "fra": "2025-06-02", "til": "2025-06-17"}]`, "2026-07-01", "T01 T03 T09"},
		{"five days of permisjon before 2026 under T15 fravaersdagen", "T17 fra-foerste-dag adds them", []string{"T15=fravaersdagen"}, start + `, "sluttmaal": [{"kode": "arbeid", "fra": "2025-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-01-15", "startdato": "2025-02-03"}, {"type": "permisjon", "permisjonstype": "annen", "vedtaksdato": "2025-05-05", "startdato": "2025-06-02", "sluttdato": "2025-06-06"}]`, "2026-07-01", "T01 T17"},
		{"fri before 2026 under T15 fravaersdagen", "T16 nei: §§ 10 and 19 did not name it", []string{"T15=fravaersdagen"}, start + `, "sluttmaal": [{"kode": "arbeid", "fra": "2025-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-01-15", "startdato": "2025-02-03"}], "fravaer": [{"type": "foedsel", "fra": "2025-06-02", "til": "2025-06-17"}]`, "2026-07-01", "T01 T03 T09 T16"},
		{"start on 1 January 2026", "T20 startdato-strengt: not after 1 January; 2028-01-01 is a Saturday and a fridag (T05)", nil, start + `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-01", "startdato": "2026-01-01"}]`, "2026-07-01", "T01 T05 T20"},
		{"fag- og yrkesopplæring, start in 2025", "T54 ikke: 36 months; 2030-08-19 is a Monday", nil, start + `, "sluttmaal": [{"kode": "fag-og-yrkesopplaering-2025", "fra": "2025-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-08-12", "startdato": "2025-08-19"}]`, "2026-07-01", "T01 T54"},
		{"a forlengelse of 5 months of a goal with 12", "T11: the maximum is another", nil, start + `, "sluttmaal": [{"kode": "deler-av-videregaaende-2025", "fra": "2026-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}, {"type": "forlengelse", "vedtaksdato": "2026-06-15", "maaneder": 5}]`, "2026-07-01", "T01 T11"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			r := med(t, rad.valg...)
			paa, err := dag(rad.per)
			require.NoError(t, err)
			_, v := vurder(t, r, dok(rad.dok), paa)
			assert.Equal(t, rad.vil, strings.Join(brukte(v), " "), rad.fordi)
			k := somJSON(t, v, integrering.Utdata{})["kvittering"].(map[string]any)["tolkninger"].(map[string]any)
			assert.Len(t, k, len(strings.Fields(rad.vil)))
			for _, valg := range rad.valg {
				if id, verdi, _ := strings.Cut(valg, "="); k[id] != nil {
					assert.Equal(t, verdi, k[id])
				}
			}
		})
	}
}
