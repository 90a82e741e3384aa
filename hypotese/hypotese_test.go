package hypotese_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/hypotese"
	"github.com/nirregler/integrering/lov"
)

var oppdater = flag.Bool("update", false, "write the golden files anew")

// rader is the rows of a table, «2027-01-01 – 4».
func rader(r *integrering.Regelverk, tabell string) (alle []string) {
	for o := range r.Tabeller {
		if o.Tabell == tabell && o.Rad.Hypotetisk {
			til := ""
			if o.Rad.Til != 0 {
				til = o.Rad.Til.String()
			}
			alle = append(alle, strings.Join([]string{o.Rad.Fra.String(), til, o.Verdi, o.Rad.Kilde}, "|"))
		}
	}
	return alle
}

func TestBruk(t *testing.T) {
	norge := integrering.Norge()
	for _, s := range []struct {
		navn, fordi, dok, tabell string
		vil                      []string
	}{
		{
			"commencement", "the adopted row gets its day", "hypotese: x\nendringer:\n  - {tabell: kategori/maalgruppe, iKraft: 2027-01-01, kilde: P81 12.2}\n",
			"kategori/maalgruppe",
			[]string{"2027-01-01||18–60|LOV-2025-06-20-35; i kraft fra den tid Kongen bestemmer; hypotese: P81 12.2"},
		},
		{
			"a number", "4 is a number in YAML", "hypotese: x\nendringer:\n- tabell: frist/oppstart-maaneder\n  fra: 2027-01-01\n  verdi: 4\n  kilde: antatt\n",
			"frist/oppstart-maaneder",
			[]string{"2027-01-01||4|hypotese: antatt"},
		},
		{
			"a number in quotes", "a text is read as a number too", "hypotese: x\nendringer: [{tabell: frist/oppstart-maaneder, fra: '2027-01-01', til: \"2027-12-31\", verdi: \"4\", kilde: antatt}]",
			"frist/oppstart-maaneder",
			[]string{"2027-01-01|2027-12-31|4|hypotese: antatt"},
		},
		{
			"one source for all", "it may stand last", "\xef\xbb\xbfhypotese: 2027\r\nendringer:\r\n  - {tabell: kategori/arbeid, til: 2027-01-01}\r\n  - {tabell: kategori/arbeid, fra: 2028-01-01, verdi: 20, hjemmel: integreringsloven/8/4/p1, kilde: eget}\r\nkilde: 2026\r\n",
			"kategori/arbeid",
			[]string{"2028-01-01||20|hypotese: eget", "2026-01-01|2027-01-01|30|LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102; hypotese: 2026"},
		},
		{
			"JSON", "JSON is YAML", `{"hypotese": "x", "kilde": "y", "endringer": [{"tabell": "sluttmaal/videregaaende-2025", "fra": "2027-01-01", "verdi": "60 (+0)"}]}`,
			"sluttmaal/videregaaende-2025",
			[]string{"2027-01-01||60 (+0)|hypotese: y"},
		},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			r, err := hypotese.Bruk(&norge, "h.yaml", []byte(s.dok))
			require.NoError(t, err)
			assert.Equal(t, s.vil, rader(&r, s.tabell), s.fordi)
			assert.Empty(t, rader(&norge, s.tabell), "the original is unchanged")
			hypotetisk, navn := r.Hypotetisk()
			assert.True(t, hypotetisk)
			assert.Len(t, navn, 1)
		})
	}
	r, err := hypotese.Bruk(&norge, "h.yaml", []byte("hypotese: x\nkilde: y\nendringer: [{tabell: kategori/arbeid, fra: 2028-01-01, verdi: 20, hjemmel: integreringsloven/8/5}]"))
	require.NoError(t, err)
	for o := range r.Tabeller {
		if o.Tabell == "kategori/arbeid" && o.Rad.Fra == lov.D(2028, 1, 1) {
			assert.Equal(t, "integreringsloven/8/5", o.Rad.Hjemmel.String())
		}
	}
}

func TestFeil(t *testing.T) {
	const endring = "hypotese: x\nkilde: y\nendringer:\n  - "
	norge := integrering.Norge()
	for _, s := range []struct {
		navn, fordi, dok string
		vil              []string
	}{
		{"nothing", "a file has a document", "", []string{"h.yaml:1:1: filen er tom: forventet hypotese, kilde og endringer"}},
		{"only a comment", "a file has a document", "# hypotese: x\n---\n", []string{"h.yaml:1:1: filen er tom: forventet hypotese, kilde og endringer"}},
		{"two documents", "the marks of the second stand on line 2", "hypotese: x\n---\nhypotese: y\n", []string{"h.yaml:2:1: forventet ett dokument i filen"}},
		{"three documents with marks", "the marks of the second stand on line 3", "---\nhypotese: x\n---\nhypotese: y\n---\nhypotese: z\n", []string{"h.yaml:3:1: forventet ett dokument i filen"}},
		{"two documents without marks", "three dots end the first, and a field of the second stands on line 3", "hypotese: x\n...\n- y\n", []string{"h.yaml:3:1: forventet ett dokument i filen"}},
		{"no UTF-8", "after ten characters", "hypotese: \xff", []string{"h.yaml:1:11: forventet tekst i UTF-8"}},
		{"no UTF-8 further down", "the second line, after five letters and a sign for what cannot be read", "a: b\næøå: \ufffd\xe6", []string{"h.yaml:2:7: forventet tekst i UTF-8"}},
		{"too large", "no what-if is", strings.Repeat(" ", 1<<16) + "a", []string{"h.yaml: filen er for stor; forventet høyst 64 kB"}},
		{"as large as it may be", "64 kB are read", strings.Repeat("#", 1<<16), []string{"h.yaml:1:1: filen er tom: forventet hypotese, kilde og endringer"}},
		{"a change that says nothing", "a day says what it does", endring + "{tabell: kategori/maalgruppe}\n", []string{"h.yaml:4:5: forventet iKraft, fra eller til"}},
		{"no YAML", "the bracket is not closed", "hypotese: [x\n", []string{"h.yaml:1:11: forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"}},
		{"too deep", "the parser calls itself", strings.Repeat("[", 17), []string{"h.yaml:1:17: forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"}},
		{"too deep by dashes", "the parser calls itself", "a:\n" + strings.Repeat("- ", 17) + "x", []string{"h.yaml:2:33: forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"}},
		{"no object", "the file is one", "- x\n", []string{"h.yaml:1:1: forventet hypotese, kilde og endringer"}},
		{"nothing in it", "both are required", "kilde: x\n", []string{"h.yaml:1:1: hypotese: mangler", "h.yaml:1:1: endringer: forventet minst én endring"}},
		{"no changes", "there is at least one", "hypotese: x\nendringer: []\n", []string{"h.yaml:2:12: endringer: forventet minst én endring"}},
		{"changes that are no list", "a list with one change", "hypotese: x\nendringer: {tabell: kategori/arbeid}\n", []string{"h.yaml:2:12: forventet en liste av endringer"}},
		{"a change that is no object", "a change has fields", endring + "kategori/arbeid\n", []string{"h.yaml:4:5: forventet tabell, iKraft, fra, til, verdi, hjemmel og kilde"}},
		{"unknown fields", "each is named where it stands", "hypotese: x\nforfatter: z\n" + strings.TrimPrefix(endring, "hypotese: x\n") + "{tabell: kategori/arbeid, tom: 2026-12-31}\n", []string{
			"h.yaml:2:1: ukjent felt; forventet hypotese, kilde og endringer", "h.yaml:5:31: ukjent felt; forventet tabell, iKraft, fra, til, verdi, hjemmel og kilde",
		}},
		{"a field twice", "the second is wrong", endring + "{tabell: kategori/arbeid, til: 2026-12-31, til: 2027-12-31}\n", []string{"h.yaml:4:48: forventet navnet på et felt, hvert felt én gang"}},
		{"a field that is no name", "a number is none", endring + "{1: x}\n", []string{"h.yaml:4:6: forventet navnet på et felt, hvert felt én gang"}},
		{"unknown table", "the nearest is named", endring + "{tabell: kategori/arbied, til: 2026-12-31}\n", []string{"h.yaml:4:14: tabell: ukjent tabell; mente du kategori/arbeid?"}},
		{"no table", "told where the change stands", endring + "til: 2026-12-31\n", []string{"h.yaml:4:5: tabell: ukjent tabell; «integrering regelverk --alle» viser tabellene"}},
		{"no such day", "2027 is no leap year", endring + "{tabell: kategori/arbeid, til: 2027-02-29}\n", []string{"h.yaml:4:36: til: forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD"}},
		{"two faults of a change", "the table and the day", endring + "{tabell: kategori/arbied, til: i morgen}\n", []string{
			"h.yaml:4:14: tabell: ukjent tabell; mente du kategori/arbeid?", "h.yaml:4:36: til: forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD",
		}},
		{"a table that is no text", "it is told once", endring + "{tabell: [kategori/arbeid], til: 2026-12-31}\n", []string{"h.yaml:4:14: forventet en tekst eller et tall på én linje, uten anker, alias og merke"}},
		{"a change after one with a fault", "the first is not made, so that the second does not overlap it", endring + "{tabell: kategori/arbeid, fra: 2027-01-01, til: x, verdi: 20}\n  - {tabell: kategori/arbeid, fra: 2026-06-01, verdi: 25}\n", []string{
			"h.yaml:4:53: til: forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD",
		}},
		{"no such provision", "a letter without a paragraf", endring + "{tabell: kategori/arbeid, fra: 2027-01-01, verdi: 20, hjemmel: §8}\n", []string{
			"h.yaml:4:68: hjemmel: forventet en henvisning på formen lov/paragraf/ledd/bokstav/pN, for eksempel integreringsloven/14/4/p2",
		}},
		{"no value that the table can have", "hours are a number", endring + "{tabell: kategori/arbeid, fra: 2027-01-01, verdi: tretti}\n", []string{"h.yaml:4:55: verdi: forventet et helt tall fra 0 til 240"}},
		{"no source", "each change has one", "hypotese: x\nendringer:\n  - {tabell: kategori/arbeid, til: 2026-12-31}\n", []string{"h.yaml:3:5: kilde: mangler; hver endring skal ha en kilde"}},
		{"an empty source", "it is told once", "hypotese: x\nendringer:\n  - {tabell: kategori/arbeid, til: 2026-12-31, kilde: \"\"}\n", []string{"h.yaml:3:55: forventet en tekst eller et tall på én linje, uten anker, alias og merke"}},
		{"an alias", "YAML's own shorthand is not read", "hypotese: &a x\nkilde: *a\nendringer: [{tabell: kategori/arbeid, til: 2026-12-31, kilde: y}]\n", []string{
			"h.yaml:1:11: forventet en tekst eller et tall på én linje, uten anker, alias og merke", "h.yaml:2:8: forventet en tekst eller et tall på én linje, uten anker, alias og merke",
		}},
		{"a text on two lines", "a name stands on one", "hypotese: \"x\\ny\"\nendringer: [{tabell: kategori/arbeid, til: 2026-12-31, kilde: y}]\n", []string{"h.yaml:1:11: forventet en tekst eller et tall på én linje, uten anker, alias og merke"}},
		{"overlap", "both rows in 2027", endring + "{tabell: kategori/arbeid, fra: 2027-01-01, til: 2027-12-31, verdi: 20}\n  - {tabell: kategori/arbeid, fra: 2027-06-01, til: 2028-06-30, verdi: 25}\n", []string{"h.yaml:5:36: fra: overlapper versjonen fra 2028-01-01"}},
		{"all at once", "in the order of the lines", "endringer:\n  - {tabell: x, til: 2026-12-31, kilde: y}\n  - {tabell: kategori/arbeid, til: i morgen}\n  - {tabell: kategori/arbeid, til: 2019-12-31, kilde: y}\n", []string{
			"h.yaml:1:1: hypotese: mangler", "h.yaml:2:14: tabell: ukjent tabell; «integrering regelverk --alle» viser tabellene",
			"h.yaml:3:36: til: forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD", "h.yaml:4:36: til: ingen versjon er i kraft den dagen",
		}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			_, err := hypotese.Bruk(&norge, "h.yaml", []byte(s.dok))
			require.Error(t, err)
			assert.Equal(t, s.vil, strings.Split(err.Error(), "\n"), s.fordi)
			var liste hypotese.Feilliste
			require.ErrorAs(t, err, &liste)
			assert.Len(t, liste, len(s.vil))
		})
	}
}

func TestEksemplene(t *testing.T) {
	filer, err := filepath.Glob("../examples/hypoteser/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, filer)
	for _, fil := range filer {
		dok, err := os.ReadFile(fil)
		require.NoError(t, err)
		norge := integrering.Norge()
		_, err = hypotese.Bruk(&norge, fil, dok)
		require.NoError(t, err)
	}
}

// The file that the document shows is one that is read.
func TestDokumentet(t *testing.T) {
	dok, err := os.ReadFile("../docs/hypotese.md")
	require.NoError(t, err)
	norge, n := integrering.Norge(), 0
	for blokk := range strings.SplitSeq(string(dok), "```yaml\n") {
		fil, _, _ := strings.Cut(blokk, "```")
		if strings.HasPrefix(fil, "hypotese:") {
			_, err := hypotese.Bruk(&norge, "docs/hypotese.md", []byte(fil))
			require.NoError(t, err)
			n++
		}
	}
	assert.Equal(t, 1, n)
}

func TestSkjema(t *testing.T) {
	const fil = "../skjema/hypotese.json"
	if *oppdater {
		require.NoError(t, os.WriteFile(fil, hypotese.Skjema(), 0o600))
	}
	vil, err := os.ReadFile(fil)
	require.NoError(t, err)
	assert.Equal(t, string(vil), string(hypotese.Skjema()), "go test ./hypotese -run Skjema -update writes it anew")

	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(vil))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("hypotese.json", doc))
	skjema, err := c.Compile("hypotese.json")
	require.NoError(t, err)
	norge := integrering.Norge()
	for _, s := range []struct {
		dok string
		ok  bool
	}{
		{`{"hypotese": "x", "endringer": [{"tabell": "kategori/arbeid", "fra": "2027-01-01", "verdi": 20, "kilde": "y"}]}`, true},
		{`{"hypotese": "x", "kilde": "y", "endringer": [{"tabell": "kategori/maalgruppe", "iKraft": "2027-01-01"}]}`, true},
		{`{"kilde": "y", "endringer": [{"tabell": "kategori/maalgruppe", "iKraft": "2027-01-01"}]}`, false},
		{`{"hypotese": "x", "kilde": "y"}`, false},
		{`{"hypotese": "x", "kilde": "y", "endringer": [{"iKraft": "2027-01-01"}]}`, false},
		{`{"hypotese": "x", "kilde": "y", "endringer": [{"tabell": "kategori/maalgruppe", "iKraft": "2027-01-01", "fra": "2027-01-01"}]}`, false},
		{`{"hypotese": "x", "kilde": "y", "endringer": [{"tabell": "kategori/maalgruppe", "ikraft": "2027-01-01"}]}`, false},
		{`{"hypotese": "x", "kilde": "y", "endringer": [{"tabell": "kategori/maalgruppe", "iKraft": "1. januar 2027"}]}`, false},
	} {
		var v any
		require.NoError(t, json.Unmarshal([]byte(s.dok), &v))
		assert.Equal(t, s.ok, skjema.Validate(v) == nil, s.dok)
		_, err := hypotese.Bruk(&norge, "h.json", []byte(s.dok))
		assert.Equal(t, s.ok, err == nil, s.dok)
	}
}

// FuzzBruk holds that any file gives rules or faults that tell where they are.
func FuzzBruk(f *testing.F) {
	filer, _ := filepath.Glob("../examples/hypoteser/*.yaml")
	for _, fil := range filer {
		dok, err := os.ReadFile(fil)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(dok)
	}
	f.Add([]byte("hypotese: &a x\nendringer: [{tabell: *a, fra: 2027-01-01, verdi: !!int 4}]\n"))
	f.Add([]byte("? [a]\n: b\n<<: {hypotese: |\n x}"))
	norge := integrering.Norge()
	f.Fuzz(func(t *testing.T, dok []byte) {
		r, err := hypotese.Bruk(&norge, "h.yaml", dok)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		hypotetisk, _ := r.Hypotetisk()
		require.True(t, hypotetisk)
	})
}
