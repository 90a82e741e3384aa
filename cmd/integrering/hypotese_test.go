package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// skrivHypotese writes a what-if with these changes.
func skrivHypotese(t *testing.T, endringer string) string {
	t.Helper()
	navn := filepath.Join(t.TempDir(), "hypotese.yaml")
	require.NoError(t, os.WriteFile(navn, []byte("hypotese: et forsøk\nkilde: egen antakelse\nendringer:\n"+endringer), 0o600))
	return navn
}

// The programme of eksempel17 must begin within three months of 2025-12-01; with four it is 2026-04-01.
func TestHypotese(t *testing.T) {
	fil := skrivHypotese(t, "  - {tabell: frist/oppstart-maaneder, fra: 2026-01-01, verdi: 4}\n")
	for _, format := range []string{"--format=json", "--ndjson"} {
		status, ut, feil := kjoer(t, eksempel17, "vurder", "--per=2026-07-01", "--regelverk="+fil, format, "-")
		require.Zero(t, status, feil)
		v := les(t, ut)
		assert.Equal(t, "2026-04-01", v.Frister[0].Dato)
		assert.Contains(t, ut, `"hypotetisk":true`)
	}
	for _, args := range [][]string{
		{"vurder", "--per=2026-07-01", "--dybde=1"},
		{"vurder", "--per=2026-07-01", "--dybde=2"},
		{"vurder", "--per=2026-07-01"},
		{"kontroll", "--per=2026-07-01"},
		{"grenser", "--fra=2026-07-01"},
	} {
		_, uten, _ := kjoer(t, eksempel17, append(args, "-")...)
		assert.NotContains(t, uten, "ypotetisk", args)
		for spraak, vil := range map[string]string{"nb": "Hypotetiske regler: et forsøk.", "nn": "Hypotetiske reglar: et forsøk.", "en": "Hypothetical rules: et forsøk."} {
			status, ut, feil := kjoer(t, eksempel17, append(args, "--regelverk="+fil, "--spraak="+spraak, "-")...)
			assert.Zero(t, status, feil)
			assert.Equal(t, 1, strings.Count(ut, vil), args)
		}
	}
	_, ut, _ := kjoer(t, eksempel17, "vurder", "--per=2026-07-01", "--dybde=1", "--regelverk="+fil, "--tolkning=T01=dagen-foer", "-")
	assert.Contains(t, ut, "et forsøk", "a reading can be chosen as well")
	for _, args := range [][]string{{"grenser", "--format=json", eksempelfil("elleve-sykedager")}, {"saker", "--format=json", skrivMappe(t, sak17)}} {
		ut := utOK(t, args...)
		assert.Contains(t, ut, `"hypotetisk":false,`, "the law as it is")
		assert.NotContains(t, ut, "hypoteser")
		assert.Contains(t, utOK(t, append(args, "--regelverk="+fil)...), `"hypotetisk":true,"hypoteser":["et forsøk"],`)
	}
}

func TestHypoteseFeil(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("feil.yaml", []byte("hypotese: x\nendringer:\n  - {tabell: kategori/arbied, til: 2026-13-01}\n"), 0o600))
	for _, s := range []struct{ navn, fordi, fil, vil string }{
		{"faults", "file, line and column", "feil.yaml", "feil.yaml:3:36: til: forventet en dag som finnes"},
		{"no file", "the file is not there", "borte.yaml", "borte.yaml: filen finnes ikke\n"},
		{"a folder", "a folder is no file", ".", ".: filen kunne ikke leses\n"},
		{"standard input", "the participant is read from it", "-", "--regelverk: forventet navnet på en fil\n"},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			for _, kommando := range []string{"vurder", "kontroll", "grenser", "regelverk"} {
				args := []string{kommando, "--regelverk=" + s.fil}
				if kommando != "regelverk" {
					args = append(args, "-")
				}
				status, ut, feil := kjoer(t, eksempel17, args...)
				assert.Equal(t, statusFeil, status)
				assert.Empty(t, ut)
				assert.Contains(t, feil, s.vil)
			}
		})
	}
}

type overgangsrad struct {
	Verdi, Hjemmel, Fra, Til, Kilde string
	Hypotetisk                      bool
}

type overgangsdokument struct {
	Foer, Etter string
	Hypoteser   []string
	Endringer   []struct {
		Tabell, Dato string
		Foer, Etter  *overgangsrad
	}
}

// § 37 c første ledd ended on 31 December 2025 and § 8 fjerde ledd began on 1 January 2026 (LOV-2025-06-20-35); § 8 femte ledd was
// fjerde ledd until then.
func TestRegelverkFoerOgEtter(t *testing.T) {
	mellom := func(args ...string) map[string]string {
		var dok overgangsdokument
		require.NoError(t, json.Unmarshal([]byte(utOK(t, append([]string{"regelverk", "--format=json"}, args...)...)), &dok))
		endringer := map[string]string{}
		for _, e := range dok.Endringer {
			s := e.Dato + " "
			if e.Foer != nil {
				s += e.Foer.Verdi + " " + e.Foer.Hjemmel
			}
			s += " → "
			if e.Etter != nil {
				s += e.Etter.Verdi + " " + e.Etter.Hjemmel
			}
			endringer[e.Tabell] = s
		}
		return endringer
	}
	endringer := mellom("--foer=2025-12-31", "--etter=2026-01-01")
	assert.Equal(t, "2026-01-01  → 30 integreringsloven/8/4/p1", endringer["kategori/arbeid"])
	assert.Equal(t, "2026-01-01 rett, ikke plikt integreringsloven/37c/1 → ", endringer["kategori/paragraf-37c"])
	assert.Equal(t, "2026-01-01 omfattes ikke integreringsloven/8/4 → omfattes ikke integreringsloven/8/5", endringer["kategori/eoes-eller-nordisk"])
	assert.NotContains(t, endringer, "kategori/maalgruppe", "adopted, and in force on no day")
	assert.NotContains(t, endringer, "frist/stans", "in force before and after")
	for _, s := range []struct {
		fordi, foer, etter string
		med                bool
	}{
		{"the change is of 1 January", "2025-12-30", "2025-12-31", false},
		{"the day before and the day", "2025-12-31", "2026-01-01", true},
		{"in force since before the first day", "2026-01-01", "2026-01-02", false},
		{"far apart", "2021-01-01", "2026-07-28", true},
	} {
		assert.Equal(t, s.med, mellom("--foer="+s.foer, "--etter="+s.etter)["kategori/arbeid"] != "", s.fordi)
		assert.Equal(t, s.med, mellom("--foer="+s.foer, "--etter="+s.etter)["kategori/paragraf-37c-til-arbeid"] != "", s.fordi)
	}

	fil := skrivHypotese(t, "  - {tabell: kategori/maalgruppe, iKraft: 2027-01-01}\n  - {tabell: kategori/arbeid, til: 2026-12-31}\n")
	vil := map[string]string{
		"kategori/maalgruppe": "2027-01-01 18–55 integreringsloven/8/1/p1 → 18–60 integreringsloven/8/1/p1",
		"kategori/arbeid":     "2027-01-01 30 integreringsloven/8/4/p1 → ",
	}
	assert.Equal(t, vil, mellom("--foer=2026-07-28", "--etter=2027-01-01", "--regelverk="+fil))
	assert.Empty(t, mellom("--foer=2026-07-28", "--etter=2027-01-01"), "the law as it is")

	ut := utOK(t, "regelverk", "--foer=2026-07-28", "--etter=2027-01-01", "--regelverk="+fil)
	assert.Contains(t, ut, "Regler som begynte eller sluttet å gjelde etter 28. juli 2026, til og med 1. januar 2027.\nAdvarsel: loven er ikke gjennomgått for dagene etter 28. juli 2026; de nyeste reglene er vist.\nHypotetiske regler: et forsøk.\n")
	assert.Regexp(t, `2027-01-01  integreringsloven § 8 første ledd første punktum +kategori/maalgruppe +18–55 år +18–60 år +LOV-2025-06-20-35.*egen antakelse +hypotetisk\n`, ut)
	assert.Regexp(t, `kategori/arbeid +30 timer i uken +– `, ut)
	assert.Contains(t, utOK(t, "regelverk", "--foer=2026-07-28", "--etter=2027-01-01", "--spraak=en"), "\n\nNone.\n")
	assert.Contains(t, utOK(t, "regelverk", "--foer=2025-12-31", "--etter=2026-01-01"), "integreringsloven § 8 fjerde ledd → integreringsloven § 8 femte ledd")
}

func TestRegelverkHypotese(t *testing.T) {
	fil := skrivHypotese(t, "  - {tabell: kategori/maalgruppe, iKraft: 2027-01-01}\n")
	ut := utOK(t, "regelverk", "--per=2027-01-01", "--regelverk="+fil)
	assert.Contains(t, ut, "Hypotetiske regler: et forsøk.\n")
	assert.Regexp(t, `kategori/maalgruppe +18–60 år +2027-01-01 .*hypotetisk\n`, ut)
	assert.NotRegexp(t, `kategori/maalgruppe +18–55`, ut)
	ut = utOK(t, "regelverk", "--per=2027-01-01")
	assert.NotContains(t, ut, "ypotetisk")
	iKraft, vedtatt, _ := strings.Cut(ut, "\n\nVedtatt, ikke i kraft:\n\nHJEMMEL ")
	assert.Regexp(t, `kategori/maalgruppe +18–60 år +LOV-2025-06-20-35[^\n]*\n$`, vedtatt)
	assert.NotContains(t, iKraft, "18–60", "§ 8 første ledd as adopted is not in force")
	assert.Regexp(t, `kategori/maalgruppe +18–55`, iKraft)
	assert.NotContains(t, vedtatt, "18–55")
	ut = utOK(t, "regelverk", "--per=2027-01-01", "--format=json", "--regelverk="+fil)
	assert.Contains(t, ut, `"hypoteser":["et forsøk"]`)
	assert.Contains(t, ut, `"hypotetisk":true`)
}

// The rows stand by act and provision, with a blank line between paragrafer.
func TestRegelverkErOrdnetEtterBestemmelse(t *testing.T) {
	ut, _, _ := strings.Cut(utOK(t, "regelverk", "--alle"), "\n\nVedtatt, ikke i kraft:")
	var forrige string
	sett := map[string]bool{}
	for i, gruppe := range strings.Split(ut, "\n\n") {
		if i < 2 { // the heading
			continue
		}
		linjer := strings.Split(strings.TrimSpace(gruppe), "\n")
		paragraf := strings.Join(strings.Fields(linjer[0])[:3], " ")
		assert.False(t, sett[paragraf] && paragraf != forrige, paragraf)
		sett[paragraf], forrige = true, paragraf
		for _, linje := range linjer {
			assert.True(t, strings.HasPrefix(linje, paragraf), linje)
		}
	}
	assert.Greater(t, len(sett), 20)
}

func TestRegelverkFeilBruk(t *testing.T) {
	for _, s := range []struct{ fordi, args, vil string }{
		{"two days are asked for", "--foer 2025-12-31", "--foer og --etter: forventet to dager, den siste etter den første"},
		{"two days are asked for", "--etter 2025-12-31", "--foer og --etter: forventet to dager"},
		{"nothing lies between", "--foer 2025-12-31 --etter 2025-12-31", "--foer og --etter: forventet to dager"},
		{"the wrong way", "--foer 2026-01-01 --etter 2025-12-31", "--foer og --etter: forventet to dager"},
		{"one day or two", "--foer 2025-12-31 --etter 2026-01-01 --per 2026-01-01", "--foer og --etter kan ikke stå sammen med --per og --alle"},
		{"introduksjonsloven is covered from 2010", "--per 2009-12-31", "--per: lovdatoen er før 2010-01-01; "},
		{"all versions, on a day", "--alle --per 2009-12-31", "--per: lovdatoen er før 2010-01-01; "},
		{"the rules of the first day are not known", "--foer 2009-12-31 --etter 2010-01-01", "--foer: lovdatoen er før 2010-01-01; "},
		{"one list or the other", "--foer 2025-12-31 --etter 2026-01-01 --alle", "--foer og --etter kan ikke stå sammen med --per og --alle"},
	} {
		status, ut, feil := kjoer(t, "", append([]string{"regelverk"}, strings.Fields(s.args)...)...)
		assert.Equal(t, statusFeil, status, s.fordi)
		assert.Empty(t, ut)
		assert.Contains(t, feil, s.vil, s.fordi)
	}
}

// The first law date is 1 January 2010, and the law is reviewed up to and including 28 July 2026.
func TestRegelverkDagene(t *testing.T) {
	assert.Contains(t, utOK(t, "regelverk", "--per=2010-01-01"), "Reglene 1. januar 2010. Sist gjennomgått 28. juli 2026.\n\nHJEMMEL ")
	assert.Contains(t, utOK(t, "regelverk", "--foer=2010-01-01", "--etter=2010-01-02"), "etter 1. januar 2010, til og med 2. januar 2010.\n\nIngen.\n")
	for spraak, vil := range map[string]string{
		"nb": "Advarsel: loven er ikke gjennomgått for dagene etter 28. juli 2026; de nyeste reglene er vist.\n",
		"nn": "Åtvaring: lova er ikkje gjennomgått for dagane etter 28. juli 2026; dei nyaste reglane er viste.\n",
		"en": "Warning: the law has not been reviewed for the days after 28 July 2026; the newest rules are shown.\n",
	} {
		for _, args := range [][]string{{"--per=2026-07-29"}, {"--foer=2026-07-28", "--etter=2026-07-29"}} {
			assert.Contains(t, utOK(t, append([]string{"regelverk"}, append(args, "--spraak="+spraak)...)...), vil)
			assert.Contains(t, utOK(t, append([]string{"regelverk"}, append(args, "--format=json")...)...), `"advarsler":["etter-siste-gjennomgang"]`)
		}
		for _, args := range [][]string{{"--per=2026-07-28"}, {"--foer=2026-07-27", "--etter=2026-07-28"}} {
			assert.NotContains(t, utOK(t, append([]string{"regelverk"}, append(args, "--spraak="+spraak)...)...), strings.SplitAfter(vil, ":")[0])
			assert.NotContains(t, utOK(t, append([]string{"regelverk"}, append(args, "--format=json")...)...), "advarsler")
		}
	}
	assert.Contains(t, utOK(t, "regelverk", "--per=2019-05-01", "--spraak=en"), "The rules on 1 May 2019. Last reviewed 28 July 2026.\n")
}

// § 8 fjerde ledd about EØS became femte ledd on 1 January 2026 with the same words; the thirty hours were new, and § 37 c ended. The
// first goes on unchanged by its own what-if as well.
func TestRegelverkUendret(t *testing.T) {
	for spraak, vil := range map[string]string{"nb": "uendret, ny hjemmel eller kilde", "nn": "uendra, ny heimel eller kjelde", "en": "unchanged, new legal basis or source"} {
		ut := utOK(t, "regelverk", "--foer=2025-12-31", "--etter=2026-01-01", "--spraak="+spraak)
		for _, s := range []struct {
			tabell string
			med    bool
		}{{"kategori/eoes-eller-nordisk", true}, {"kategori/arbeid", false}, {"kategori/paragraf-37c", false}, {"frist/avslutning", false}} {
			n := 0
			for linje := range strings.Lines(ut) {
				if strings.Contains(linje, " "+s.tabell+" ") {
					assert.Equal(t, s.med, strings.HasSuffix(linje, "  "+vil+"\n"), linje)
					n++
				}
			}
			assert.Equal(t, 1, n, s.tabell)
		}
	}
	fil := skrivHypotese(t, "  - {tabell: kategori/arbeid, fra: 2027-01-01, verdi: 30, hjemmel: integreringsloven/8/5}\n")
	assert.Regexp(t, `kategori/arbeid +30 timer i uken +30 timer i uken .* hypotetisk; uendret, ny hjemmel eller kilde\n`,
		utOK(t, "regelverk", "--foer=2026-07-28", "--etter=2027-01-01", "--regelverk="+fil))
}

func TestSkjemaHypotese(t *testing.T) {
	vil, err := os.ReadFile("../../skjema/hypotese.json")
	require.NoError(t, err)
	assert.Equal(t, string(vil), utOK(t, "skjema", "hypotese"))
}

// A case of the law as it is differs when the law is another.
func TestSakerMedHypotese(t *testing.T) {
	mappe := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(mappe, "sak.yaml"), []byte(`sak: H-1
tittel: Oppstart innen tre måneder
fordi: § 12 andre ledd gir tre måneder, og bosettingen var 1. desember 2025.
kilde: [{klasse: lov, hjemmel: integreringsloven/12/2}]
deltaker: `+eksempel17[:1]+eksempel17[len(`{"skjema": "deltaker/1", `):]+`
per: 2026-07-01
svar: {frister: [{ordning: introduksjonsprogram, frist: oppstart, dato: 2026-03-01}]}
`), 0o600))
	fil := skrivHypotese(t, "  - {tabell: frist/oppstart-maaneder, fra: 2026-01-01, verdi: 4}\n")
	status, ut, feil := kjoer(t, "", "saker", mappe)
	require.Zero(t, status, ut+feil)
	status, ut, _ = kjoer(t, "", "saker", "--regelverk="+fil, mappe)
	assert.Equal(t, statusFunn, status)
	assert.True(t, strings.HasPrefix(ut, "Hypotetiske regler: et forsøk.\n"), ut)
	assert.Contains(t, ut, "H-1")
}
