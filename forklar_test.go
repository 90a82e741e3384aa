package integrering_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
)

var spraakene = [...]lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk}

// ferdig is the whole vurdering of an example, as the command gives it.
func (e *eksempel) ferdig(tb testing.TB, r *integrering.Regelverk) *integrering.Vurdering {
	tb.Helper()
	d, data := e.les(tb)
	v, err := r.Vurder(&d, per, 0)
	require.NoError(tb, err)
	v.Lest(data)
	r.Trygg(v, &d)
	return v
}

// gyllen holds har against the file, or writes it with -update.
func gyllen(t *testing.T, fil string, har []byte) {
	t.Helper()
	if *oppdater {
		require.NoError(t, os.MkdirAll(filepath.Dir(fil), 0o755))
		require.NoError(t, os.WriteFile(fil, har, 0o644))
	}
	vil, err := os.ReadFile(fil)
	require.NoError(t, err, "write the golden files with go test . -update, and read what changed")
	if diff := cmp.Diff(string(vil), string(har)); diff != "" {
		t.Errorf("%s (-want +got); when the change is meant: go test . -update\n%s", fil, diff)
	}
}

// TestGyllen compares the text of each example at each depth, in each language, and its JSON, with what was read and found good.
func TestGyllen(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		t.Run(e.navn, func(t *testing.T) {
			v := e.ferdig(t, &r)
			for _, s := range spraakene {
				var b strings.Builder
				for dybde := 1; dybde <= 3; dybde++ {
					fmt.Fprintf(&b, "=== %s, dybde %d ===\n%s\n", s, dybde, v.Forklar(s, dybde))
				}
				gyllen(t, filepath.Join("testdata/golden", e.navn+"."+s.String()+".txt"), []byte(b.String()))
			}
			var b bytes.Buffer
			require.NoError(t, json.Indent(&b, v.AppendJSON(nil, integrering.Utdata{}), "", "  "))
			b.WriteByte('\n')
			gyllen(t, filepath.Join("testdata/golden", e.navn+".json"), b.Bytes())
		})
	}
}

// TestForklarFortellerAlt requires what a person who registers participants must be able to find in the text.
func TestForklarFortellerAlt(t *testing.T) {
	r := integrering.Norge()
	vedtakNummer := [...]string{"vedtak nummer %d,", "vedtak nummer %d,", "decision number %d,"}
	for _, e := range eksempler {
		v := e.ferdig(t, &r)
		for _, s := range spraakene {
			t.Run(e.navn+"/"+s.String(), func(t *testing.T) {
				tekst := v.Forklar(s, 3)
				linjer := strings.Split(tekst, "\n")
				paaLinje := func(biter ...string) bool {
					for _, l := range linjer {
						alle := true
						for _, b := range biter {
							alle = alle && strings.Contains(l, b)
						}
						if alle {
							return true
						}
					}
					return false
				}
				f := v.Frist(integrering.GjennomfoeringFrist)
				if e.vedtak > 0 {
					assert.True(t, paaLinje(lov.Dato(f.Beregning.Startdato, s), fmt.Sprintf(vedtakNummer[s], e.vedtak)), "the start and which vedtak gave it")
				}
				for _, svar := range svarene(v) {
					n := 0
					for steg, fakta := range v.Spor(svar) {
						n++
						assert.True(t, paaLinje(hjemmel(steg, s), lov.Dato(steg.Rad.Fra, s)), "%s with its version", steg.Rad.Hjemmel)
						assert.Contains(t, tekst, steg.Setning(fakta, s))
						for _, fk := range fakta {
							assert.Contains(t, tekst, fk.Tekst(s), "%s of %s", fk.Felt.Navn, steg.Regel.ID)
						}
					}
					assert.True(t, n > 0 || svar.Utfall == lov.Uavklart)
				}
				for i := range v.Neste {
					e := &v.Neste[i]
					assert.True(t, paaLinje(lov.Dato(e.Dato, s), e.Fra.Tekst(s), e.Til.Tekst(s), e.Aarsak.Kode().Tekst.I(s)), "what comes by itself: %s %s", e.Dato, e.Hva)
				}
				for i := range f.Registreringer {
					reg := &f.Registreringer[i]
					biter := []string{"(" + reg.Sti.String() + ")", desimal(reg.Talt, s), desimal(reg.Virkedager, s)}
					if reg.Grunn != "" {
						biter = append(biter, fravaer.Utelatelser.Kode(fravaer.Utelatelser.Finn([]byte(reg.Grunn))).Tekst.I(s))
					}
					assert.True(t, paaLinje(biter...), "registration %s with its days and why: %q", reg.Sti, biter)
				}
				for _, b := range v.Kvittering.Tolkninger {
					assert.True(t, paaLinje(b.Tolkning.String()+" "+b.Verdi), "%s", b.Tolkning)
				}
				for _, l := range f.Foelsomhet {
					assert.True(t, paaLinje(l.Tolkning.String(), l.Verdi, lov.Dato(l.Dato, s)), "%s %s", l.Tolkning, l.Verdi)
				}
				for _, m := range f.Mangler {
					assert.True(t, paaLinje("("+m.String()+")"), "what is missing: %s", m)
				}
				for i := range v.Funn {
					assert.Contains(t, tekst, v.Funn[i].Melding(s))
					assert.Contains(t, tekst, v.Funn[i].Forslag(s))
				}
				for _, m := range v.Kvittering.IkkeVurdert {
					assert.True(t, paaLinje("("+m.String()+")"), "given and not looked at: %s", m)
				}
				if f.Utfall == lov.Oppfylt {
					assert.Contains(t, tekst, lov.Dato(f.Dato, s))
					assert.Contains(t, tekst, lov.Dato(f.TryggTil, s))
				}
				switch {
				case v.Avslutning.Utfall == lov.Oppfylt:
					assert.Contains(t, linjer[0], lov.Dato(v.Avslutning.Gjeldende.Dato, s), "the first line says when it ended")
				case f.Utfall == lov.Oppfylt:
					assert.Contains(t, linjer[0], lov.Dato(f.Dato, s), "the first line says the day")
				}
				for _, rest := range []string{"{", "}", "%!", " \n", ": ,", "()"} {
					assert.NotContains(t, tekst, rest, "an empty place in a sentence")
				}
				for _, l := range linjer {
					if !strings.HasPrefix(l, "  T") { // the question of an open point stands after a dash
						assert.NotContains(t, l, "–", "an empty place in a sentence")
					}
				}
				assert.True(t, strings.HasSuffix(tekst, "\n") && !strings.HasSuffix(tekst, "\n\n"))
			})
		}
	}
}

// svarene is every answer of v.
func svarene(v *integrering.Vurdering) []*integrering.Svar {
	alle := []*integrering.Svar{&v.Lovvalg.Svar, &v.Avslutning.Svar}
	for i := range v.Kategorier {
		alle = append(alle, &v.Kategorier[i].Svar)
	}
	for i := range v.Status {
		alle = append(alle, &v.Status[i].Svar)
	}
	for i := range v.Frister {
		alle = append(alle, &v.Frister[i].Svar)
	}
	return alle
}

// hjemmel is the provision of a step without its first letter, which is a capital where it begins a line.
func hjemmel(steg *lov.Steg, s lov.Spraak) string { return steg.Rad.Hjemmel.Tekst(s)[1:] }

func desimal(n int64, s lov.Spraak) string {
	t := string(lov.AppendMillionter(nil, lov.ToDesimaler(n)))
	if s != lov.Engelsk {
		t = strings.ReplaceAll(t, ".", ",")
	}
	return t
}

func TestForklarDatoen(t *testing.T) {
	r := integrering.Norge()
	v := eksempler[0].ferdig(t, &r)
	for s, vil := range map[lov.Spraak]string{lov.Bokmaal: "17. februar 2028", lov.Nynorsk: "17. februar 2028", lov.Engelsk: "17 February 2028"} {
		for dybde := 1; dybde <= 3; dybde++ {
			assert.Contains(t, v.Forklar(s, dybde), vil)
			assert.NotContains(t, v.Forklar(s, dybde), "2028-02-17", "people read days, not ISO dates")
		}
	}
}

func TestForklarDybder(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		v := e.ferdig(t, &r)
		for _, s := range spraakene {
			en, to, tre := v.Forklar(s, 1), v.Forklar(s, 2), v.Forklar(s, 3)
			assert.Equal(t, 1, strings.Count(en, "\n"), "depth 1 is one sentence")
			assert.True(t, strings.HasPrefix(to, en) && strings.HasPrefix(tre, en), "the sentence comes first at every depth")
			assert.Less(t, len(to), len(tre))
			for _, svar := range svarene(v) {
				for steg, fakta := range v.Spor(svar) {
					assert.Contains(t, to, hjemmel(steg, s)+": "+steg.Setning(fakta, s)+"\n", "depth 2: a line for each step with its provision")
				}
			}
			for _, utenfor := range []int{-1 << 62, -1, 0} {
				assert.Equal(t, en, v.Forklar(s, utenfor))
			}
			assert.Equal(t, tre, v.Forklar(s, 4))
			assert.Equal(t, tre, v.Forklar(s, 1<<62))
		}
		assert.Equal(t, v.Forklar(lov.Bokmaal, 3), v.Forklar(lov.Spraak(9), 3), "an unknown language is bokmål")
	}
}

func TestForklarTilstander(t *testing.T) {
	r := integrering.Norge()
	d, _ := eksempler[0].les(t)
	for _, rad := range []struct {
		fordi      string
		per        string
		nb, nn, en string
	}{
		{"on the frist itself it has not passed (T43)", "2028-02-17", "Programmet må avsluttes senest 17. februar 2028.\n", "Programmet må avsluttast seinast 17. februar 2028.\n", "The programme must end by 17 February 2028.\n"},
		{
			"the day after it has (T43), and NIR has closed (T41)", "2028-02-18", "Programmet er avsluttet 17. februar 2028 med «Avslutningsårsak ikke registrert».\n", "Programmet er avslutta 17. februar 2028 med «Avslutningsårsak ikke registrert».\n",
			"The programme ended on 17 February 2028 with «Avslutningsårsak ikke registrert».\n",
		},
	} {
		paa, err := dag(rad.per)
		require.NoError(t, err)
		v, err := r.Vurder(&d, paa, per)
		require.NoError(t, err)
		for s, vil := range []string{rad.nb, rad.nn, rad.en} {
			assert.Equal(t, vil, v.Forklar(lov.Spraak(s), 1), rad.fordi)
		}
	}
}

// manglerPaa is what the explanation says after foran when the frist lacks what sti points to.
func manglerPaa(s lov.Spraak, sti lov.Sti, foran string) string {
	v := integrering.Vurdering{Frister: []integrering.Frist{{Type: integrering.GjennomfoeringFrist, Svar: integrering.Svar{Mangler: []lov.Sti{sti}}}}}
	return strings.TrimSuffix(strings.TrimPrefix(v.Forklar(s, 1), foran), " ("+sti.String()+").\n")
}

// mangler is [manglerPaa] in English.
func mangler(s lov.Sti) string {
	return manglerPaa(lov.Engelsk, s, "The deadline for completing the programme cannot be computed. Missing: ")
}

// What is missing stands in an English sentence as English has it.
func TestForklarManglerPaaEngelsk(t *testing.T) {
	for _, rad := range []struct {
		fordi string
		sti   lov.Sti
		vil   string
	}{
		{"a field of the participant", lov.Til("foedselsdato"), "the date of birth"},
		{"yes or no", lov.Til("ukrainskVideregaaende"), "whether the participant has Ukrainian upper secondary without higher education"},
		{"an object", lov.Til("asylsoeknad"), "the application for protection"},
		{"a clause", lov.Til("nir"), "what NIR itself shows"},
		{"a list whose elements have a name", lov.Til("sluttmaal"), "a goal"},
		{"before a vowel", lov.Til("fravaer"), "an absence"},
		{"a list without", lov.Til("mottak"), "stays in reception centres"},
		{"a list in an object", lov.Sti{Liste: "norskopplaering", Felt: "proever"}, "tests of the Norwegian and social studies training"},
		{"an element", lov.I("vedtak", 1, ""), "decision number 2"},
		{"a title that says what the element is", lov.I("vedtak", 0, "vedtaksdato"), "the date of decision number 1"},
		{"a title that says what the element is", lov.I("sluttmaal", 0, "kode"), "the code of goal number 1"},
		{"a field of an element", lov.I("fravaer", 2, "til"), "the last day of absence number 3"},
		{"a field whose title speaks of the element", lov.I("oppholdstillatelser", 0, "vedtaksdato"), "the day on which residence permit number 1 was granted"},
		{"a field whose title is a clause", lov.I("sluttmaal", 0, "registrert"), "the day on which goal number 1 was registered"},
		{"a title that has its article", lov.I("vedtak", 0, "telleenhet"), "the unit that the leave is registered in of decision number 1"},
		{"yes or no with a verb", lov.I("oppholdstillatelser", 0, "grunnlagForPermanent"), "whether residence permit number 1 can ground a permanent permit"},
		{"yes or no without a verb", lov.I("oppholdstillatelser", 0, "fornybar"), "whether residence permit number 1 is renewable"},
		{
			"a field of an object of an element", lov.I("oppholdstillatelser", 0, "referanseperson/permanent"),
			"whether the person that the family member was reunited with of residence permit number 1 has a permanent permit",
		},
	} {
		assert.Equal(t, rad.vil, mangler(rad.sti), rad.fordi)
	}
}

// Every field of the document can stand in an English sentence: with an article, as a question, or as a list.
func TestForklarNevnerHvertFeltPaaEngelsk(t *testing.T) {
	type node struct {
		Type       string
		Properties map[string]node
		Items      *node
	}
	var dokument node
	require.NoError(t, json.Unmarshal(integrering.SkjemaDeltaker(), &dokument))
	krev := func(n node, s lov.Sti) {
		switch n.Type {
		case "boolean":
			assert.Regexp(t, "^whether [^{}]+$", mangler(s), s)
			assert.Regexp(t, "det mangler svar på om [^{}]+$", manglerPaa(lov.Bokmaal, s, ""), s)
			assert.Regexp(t, "det manglar svar på om [^{}]+$", manglerPaa(lov.Nynorsk, s, ""), s)
		case "array":
			assert.Regexp(t, "^[^{}]+$", mangler(s), s)
		default:
			assert.Regexp(t, "^(the|a|an|who|what) [^{}]+$", mangler(s), s)
		}
	}
	for navn, n := range dokument.Properties {
		krev(n, lov.Til(navn))
		for felt, m := range n.Properties {
			krev(m, lov.Sti{Liste: navn, Felt: felt})
		}
		if n.Items == nil {
			continue
		}
		for felt, m := range n.Items.Properties {
			krev(m, lov.I(navn, 0, felt))
		}
	}
}

// What is dated after the day asked about is taken in by the frister alone, and the explanation says so: tolkninger, «what counts
// relative to per».
func TestForklarSenere(t *testing.T) {
	const person = `"foedselsdato": "1990-03-03", "ankomstNorge": "2025-09-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}]`
	for _, rad := range []struct{ navn, felt string }{
		{"bosetting", strings.Replace(person, "2025-12-01", "2026-07-02", 1)},
		{"tillatelse", strings.Replace(person, "2025-10-02", "2026-07-02", 1)},
		{"vedtaksdato", person + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-07-02", "startdato": "2026-06-01"}]`},
		{"startdato", person + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-06-01", "startdato": "2026-07-02"}]`},
		{"sluttmål", person + `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-07-02"}]`},
		{"fravær", person + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-07-02", "til": "2026-07-03"}]`},
		{"krav", person + `, "krav": [{"ordning": "introduksjonsprogram", "dato": "2026-07-02"}]`},
		{"avslutning", person + `, "avslutninger": [{"kode": "helse", "dato": "2026-07-02", "registrertAv": "kommune"}]`},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			r := integrering.Norge()
			_, v := vurder(t, &r, dok(rad.felt), lov.D(2026, 7, 1))
			assert.Contains(t, v.Forklar(lov.Bokmaal, 2), "Fristene regner med alt som er registrert, også det som er datert etter 1. juli 2026; kategori, status og avslutning bare")
			_, v = vurder(t, &r, dok(rad.felt), lov.D(2026, 7, 2))
			assert.NotContains(t, v.Forklar(lov.Bokmaal, 2), "Fristene regner med", "that day it is no longer later")
		})
	}
}

// utenHver calls f with the participant of a document without each of its days in turn, and with it whole.
func utenHver(t *testing.T, dokument string, f func(d *integrering.Deltaker, hva string)) {
	t.Helper()
	d, err := integrering.Les([]byte(dokument))
	require.NoError(t, err)
	f(&d, "whole")
	var gaa func(v reflect.Value, hva string)
	gaa = func(v reflect.Value, hva string) {
		switch {
		case v.Type() == reflect.TypeFor[date.Date]():
			if dag := v.Interface(); !v.IsZero() {
				v.SetZero()
				f(&d, "without "+hva)
				v.Set(reflect.ValueOf(dag))
			}
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				if felt := v.Type().Field(i); felt.IsExported() {
					gaa(v.Field(i), hva+"/"+felt.Name)
				}
			}
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				gaa(v.Index(i), fmt.Sprintf("%s/%d", hva, i))
			}
		}
	}
	gaa(reflect.ValueOf(&d).Elem(), "")
}

// aapent is what tells that a question is open.
var aapent = [...]*regexp.Regexp{regexp.MustCompile(`\bkan [^.:]*ikke\b`), regexp.MustCompile(`\bkan [^.:]*ikkje\b`), regexp.MustCompile(`\bcannot\b`)}

// tomPlass is a place in a sentence that nothing stands in.
var tomPlass = regexp.MustCompile(`–|ukjent dato|ukjend dato|unknown date|[\[\]|{}]|  | [.,:)]|\(\)`)

// A missing fact is never told as if it were known: a step that is uavklart reads as a question left open, and no sentence has a dash, or
// a day that is said to be unknown, in the place of a day that is not given.
func TestForklarUtenDager(t *testing.T) {
	const (
		person   = `"foedselsdato": "1990-03-03", "ankomstNorge": "2025-09-01", "utdanning": "grunnskole", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}]`
		bosatt   = `, "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}]`
		eoes     = `, "eoesEllerNordisk": false`
		start    = `{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "kommune": "4648"}`
		maal     = `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}]`
		program  = person + bosatt + eoes + maal + `, "vedtak": [` + start
		ukraina  = `"foedselsdato": "1990-03-03", "ankomstNorge": "2023-05-01", "utdanning": "videregaaende", "oppholdstillatelser": [{"hjemmel": "utl-34", "vedtaksdato": "2023-05-02"}], "bosettinger": [{"kommune": "4648", "fra": "2023-06-01", "etterAvtale": true}]`
		hoeyere  = `, "sluttmaal": [{"kode": "hoeyere-utdanning", "fra": "2023-08-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2023-08-15", "startdato": "2023-09-04"}]`
		slettet  = `{"kode": "annet", "dato": "2026-03-02", "slettet": true, "slettetDato": "2026-03-09", "registrertAv": "kommune"}`
		fravaer  = `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-03-02", "til": "2026-03-20"}]`
		flytting = `, "folkeregister": [{"hendelse": "flyttet", "dato": "2026-04-01"}]`
	)
	dokumenter := map[string]string{
		"fraværet":                 program + `]` + fravaer,
		"avslutning":               program + `], "avslutninger": [{"kode": "arbeid", "timerPerUke": 30, "dato": "2026-06-01", "registrert": "2026-06-02"}, ` + slettet + `]`,
		"avslutning, begges":       program + `], "avslutninger": [{"kode": "utvandret", "dato": "2028-06-01"}]`,
		"avslutning, uten mål":     person + bosatt + eoes + `, "sluttmaal": [{"kode": "arbeid-2026"}], "vedtak": [` + start + `], "avslutninger": [{"kode": "arbeid", "dato": "2028-06-01"}]`,
		"slettet uten dato":        program + `], "avslutninger": [{"kode": "annet", "slettet": true, "slettetDato": "2026-03-09", "registrertAv": "kommune"}]`,
		"permisjon":                program + `, {"type": "permisjon", "permisjonstype": "annen", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-07-31"}]`,
		"permisjon, bare slutt":    program + `, {"type": "permisjon", "vedtaksdato": "2026-05-20", "sluttdato": "2026-07-31"}]`,
		"permisjon, bare start":    program + `, {"type": "permisjon", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01"}]`,
		"permisjon, avslått":       program + `, {"type": "permisjon", "resultat": "avslag", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-07-31"}]`,
		"permisjon, avslått, uten": program + `, {"type": "permisjon", "resultat": "avslag", "vedtaksdato": "2026-05-20"}]`,
		"stans":                    program + `, {"type": "midlertidig-stans", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-07-31"}]`,
		"forlengelse":              strings.Replace(program, "arbeid-2026", "videregaaende-2025", 1) + `, {"type": "forlengelse", "vedtaksdato": "2026-05-20", "maaneder": 6}]`,
		"flytting":                 program + `, {"type": "deltakelse", "vedtaksdato": "2026-03-20", "startdato": "2026-04-07"}]` + flytting,
		"uten vedtaksdato":         person + bosatt + eoes + maal + `, "vedtak": [{"type": "deltakelse", "startdato": "2028-02-02"}]`,
		"to vedtak":                program + `, {"type": "deltakelse", "vedtaksdato": "2026-03-20", "startdato": "2026-04-07"}]`,
		"permanent stans":          program + `, {"type": "permanent-stans", "vedtaksdato": "2026-05-20"}]`,
		"bortfall":                 person + bosatt + eoes + `, "vedtak": [{"type": "bortfall-arbeid", "vedtaksdato": "2026-01-05"}], "arbeidsforhold": [{"timerPerUke": 37, "fra": "2026-01-05", "til": "2026-06-01"}]`,
		"uten svar om EØS":         person + bosatt,
		"krav":                     person + `, "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": false}], "eoesEllerNordisk": false, "krav": [{"ordning": "introduksjonsprogram", "dato": "2026-03-02"}]`,
		"kollektiv":                ukraina + eoes + hoeyere,
		"kollektiv, uten hjemmel":  strings.Replace(ukraina, `"hjemmel": "utl-34", `, "", 1) + eoes + hoeyere,
	}
	for _, e := range eksempler {
		_, data := e.les(t)
		dokumenter["eksempel "+e.navn] = strings.TrimSuffix(strings.TrimSpace(string(data))[1:], "}")
	}
	r := integrering.Norge()
	for navn, felter := range dokumenter {
		if !strings.HasPrefix(navn, "eksempel") {
			felter = `"skjema": "deltaker/1", ` + felter
		}
		utenHver(t, "{"+felter+"}", func(d *integrering.Deltaker, hva string) {
			for _, paa := range []date.Date{lov.D(2024, 3, 1), lov.D(2026, 3, 1), per, lov.D(2028, 7, 1)} {
				v, err := r.Vurder(d, paa, 0)
				require.NoError(t, err)
				for i := range v.Funn {
					for _, s := range spraakene {
						assert.NotRegexp(t, tomPlass, v.Funn[i].Melding(s)+" "+v.Funn[i].Forslag(s), "%s, %s, on %s: %s", navn, hva, paa, v.Funn[i].Kode.Kode)
					}
				}
				for _, svar := range svarene(v) {
					for steg, fakta := range v.Spor(svar) {
						for _, s := range spraakene {
							setning := steg.Setning(fakta, s)
							assert.NotRegexp(t, tomPlass, setning, "%s, %s, on %s: %s in %s", navn, hva, paa, steg.Regel.ID, s)
							if steg.Utfall == lov.Uavklart {
								assert.Regexp(t, aapent[s], setning, "%s, %s, on %s: %s in %s", navn, hva, paa, steg.Regel.ID, s)
							}
						}
					}
				}
			}
		})
	}
}

// What is missing is said so that it can be read after «det mangler».
func TestForklarMangler(t *testing.T) {
	for _, rad := range []struct {
		sti    lov.Sti
		nb, nn string
	}{
		{lov.Til("foedselsdato"), "fødselsdato", "fødselsdato"},
		{lov.Til("eoesEllerNordisk"), "svar på om deltakeren er nordisk borger eller omfattet av EØS-avtalen", "svar på om deltakaren er nordisk borgar eller omfatta av EØS-avtalen"},
		{lov.Til("sluttmaal"), "sluttmål", "sluttmål"},
		{lov.Til("mottak"), "opphold i mottak", "opphald i mottak"},
		{lov.I("vedtak", 0, "startdato"), "startdato i vedtak nummer 1", "startdato i vedtak nummer 1"},
		{lov.I("oppholdstillatelser", 0, "vedtaksdato"), "dagen oppholdstillatelse nummer 1 ble innvilget", "dagen opphaldsløyve nummer 1 vart innvilga"},
		{lov.I("oppholdstillatelser", 0, "fornybar"), "svar på om oppholdstillatelse nummer 1 kan fornyes", "svar på om opphaldsløyve nummer 1 kan fornyast"},
		{lov.I("bosettinger", 0, "etterAvtale"), "svar på om bosetting nummer 1 er etter avtale med integreringsmyndighetene", "svar på om busetjing nummer 1 er etter avtale med integreringsstyresmaktene"},
		{lov.I("vedtak", 0, "ikkeGjeldende"), "svar på om vedtak nummer 1 fortsatt gjelder", "svar på om vedtak nummer 1 framleis gjeld"},
		{lov.I("oppholdstillatelser", 0, "referanseperson/permanent"), "svar på om referansepersonen i oppholdstillatelse nummer 1 har permanent oppholdstillatelse", "svar på om referansepersonen i opphaldsløyve nummer 1 har permanent opphaldsløyve"},
		{lov.Sti{Liste: "asylsoeknad", Felt: "nektetRealitetsbehandling"}, "svar på om søknad om beskyttelse er nektet realitetsbehandling", "svar på om søknad om vern er nekta realitetsbehandling"},
	} {
		assert.Equal(t, rad.nb, manglerPaa(lov.Bokmaal, rad.sti, "Fristen for å gjennomføre programmet kan ikke beregnes: det mangler "))
		assert.Equal(t, rad.nn, manglerPaa(lov.Nynorsk, rad.sti, "Fristen for å gjennomføre programmet kan ikkje bereknast: det manglar "))
	}
}

// A participant made in Go may hold codes that no document has.
func TestForklarUtenKode(t *testing.T) {
	r := integrering.Norge()
	program, _ := vurder(t, &r, dok(iProgram12), per)
	for _, k := range []avslutning.Kode{0, 99} {
		d := *program
		d.Avslutninger = []avslutning.Avslutning{{Kode: k, Dato: lov.D(2026, 5, 5)}}
		v, err := r.Vurder(&d, per, 0)
		require.NoError(t, err)
		assert.Contains(t, v.Forklar(lov.Bokmaal, 1), "avsluttet 5. mai 2026 med ukjent kode.")
		for _, s := range []lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk} {
			assert.NotEmpty(t, v.Forklar(s, 3))
			assert.NotPanics(t, func() { v.ForklarFunn(s) })
		}
		assert.True(t, json.Valid(v.AppendJSON(nil, integrering.Utdata{})))
	}
}
