package integrering_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
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

// mangler is what the explanation in English says when the frist lacks what s points to.
func mangler(s lov.Sti) string {
	v := integrering.Vurdering{Frister: []integrering.Frist{{Type: integrering.GjennomfoeringFrist, Svar: integrering.Svar{Mangler: []lov.Sti{s}}}}}
	tekst := strings.TrimPrefix(v.Forklar(lov.Engelsk, 1), "The deadline for completing the programme cannot be computed. Missing: ")
	return strings.TrimSuffix(tekst, " ("+s.String()+").\n")
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
