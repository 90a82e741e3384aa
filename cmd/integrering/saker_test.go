package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/saker"
)

// sak17 is eksempel17 as a case: two years from 2026-02-02 and eleven virkedager are 2028-02-17.
const sak17 = `- sak: I-1
  tittel: Elleve sykedager
  fordi: § 14 sjette ledd gir to år, og § 10 legger til elleve virkedager.
  kilde: [{klasse: forskrift, hjemmel: integreringsforskriften/10}]
  deltaker: ` + eksempel17 + `
  per: 2026-07-01
  svar:
    frister: [{frist: gjennomfoering, beregning: {tillegg: 11}}]
  ogsaa:
    - navn: dagen etter fristen
      per: 2028-02-18
      svar: {avslutning: {gjeldende: {kode: ikke-registrert}}}
`

// avvik17 is the same expecting ten virkedager more.
var avvik17 = strings.NewReplacer("{tillegg: 11}", "{tillegg: 21}", "I-1", "I-2").Replace(sak17)

// skrivMappe writes files into a new folder and returns its name.
func skrivMappe(t *testing.T, filer ...string) string {
	t.Helper()
	mappe := t.TempDir()
	for i, f := range filer {
		require.NoError(t, os.WriteFile(filepath.Join(mappe, string(rune('a'+i))+".yaml"), []byte(f), 0o600))
	}
	return mappe
}

func TestSaker(t *testing.T) {
	mappe := skrivMappe(t, sak17, avvik17)
	for _, tt := range []struct {
		navn, fordi string
		flagg       []string
		status      int
		vil         []string
	}{
		{"en avviker", "elleve er ikke 21", nil, statusFunn, []string{
			"I-2 Elleve sykedager\n  " + filepath.Join(mappe, "b.yaml") + ":1: per 1. juli 2026\n    frister[gjennomfoering].beregning.tillegg: ventet 21, fikk 11\n",
			"      integreringsforskriften § 10: ",
			"\n1 av 2 saker avviker\n",
		}},
		{"på nynorsk", "--spraak", []string{"--spraak=nn"}, statusFunn, []string{"venta 21, fekk 11", "1 av 2 saker avvik\n"}},
		{"på engelsk", "--spraak", []string{"--spraak=en"}, statusFunn, []string{"expected 21, got 11", "The Integration Regulations section 10: ", "1 of 2 cases differs\n"}},
		{"bare den som stemmer", "--bare", []string{"--bare=I-1"}, 0, []string{"1 sak, 2 vurderinger: alle stemmer\n"}},
		{"begge", "--bare kan gjentas", []string{"--bare=I-1", "--bare", "I-2"}, statusFunn, []string{"1 av 2 saker avviker\n"}},
		{
			"annen tolkning", "T18 tar med alt fra start, T03 kalenderdager: elleve uansett; T06 elleve eller mer er også nådd",
			[]string{"--bare=I-1", "--tolkning=T06=elleve-eller-mer"},
			0,
			[]string{"alle stemmer"},
		},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			status, ut, feil := kjoer(t, "", append([]string{"saker", mappe}, tt.flagg...)...)
			assert.Equal(t, tt.status, status, tt.fordi)
			assert.Empty(t, feil)
			for _, vil := range tt.vil {
				assert.Contains(t, ut, vil, tt.fordi)
			}
		})
	}
}

// A reading of the command line is used where the case names none: T01 dagen-foer gives the day before.
func TestSakerTolkning(t *testing.T) {
	const dato = "{frist: gjennomfoering, dato: 2028-02-17}"
	fast := strings.Replace(sak17, "  svar:\n", "  tolkninger: {T01: samme-dato}\n  svar:\n", 1)
	for innhold, vil := range map[string]int{sak17: statusFunn, fast: 0} {
		mappe := skrivMappe(t, strings.Replace(innhold, "{frist: gjennomfoering, beregning: {tillegg: 11}}", dato, 1))
		status, _, _ := kjoer(t, "", "saker", mappe)
		assert.Zero(t, status)
		status, ut, _ := kjoer(t, "", "saker", "--tolkning=T01=dagen-foer", mappe)
		assert.Equal(t, vil, status)
		assert.Equal(t, vil != 0, strings.Contains(ut, "frister[gjennomfoering].dato: ventet 17. februar 2028, fikk 16. februar 2028"), ut)
	}
}

func TestSakerJSON(t *testing.T) {
	ikkeDekket := strings.NewReplacer("I-1", "I-3", "per: 2026-07-01", "per: 2026-07-01\n  lovdato: 1990-01-01\n  tolkninger: {T03: kalenderdager}").Replace(sak17)
	mappe := skrivMappe(t, sak17, avvik17, ikkeDekket)
	status, ut, feil := kjoer(t, "", "saker", "--format=json", mappe)
	assert.Equal(t, statusFunn, status)
	assert.Empty(t, feil)
	assert.Equal(t, 1, strings.Count(ut, "\n"))
	var d struct {
		Saker, Vurderinger, Avviker int
		Avvik                       []struct {
			Sak, Tittel, Navn, Fil, Per, Lovdato string
			Linje                                int
			Tolkninger                           map[string]string
			Avvik                                []struct {
				Sti, Feil    string
				Ventet, Fikk any
				Hjemmel      []string
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(ut), &d))
	assert.Equal(t, []int{3, 6, 2}, []int{d.Saker, d.Vurderinger, d.Avviker})
	require.Len(t, d.Avvik, 3, "one of the first case, both questions of the other")
	a := d.Avvik[0]
	assert.Equal(t, []string{"I-2", "Elleve sykedager", "", filepath.Join(mappe, "b.yaml"), "2026-07-01", ""}, []string{a.Sak, a.Tittel, a.Navn, a.Fil, a.Per, a.Lovdato})
	require.Len(t, a.Avvik, 1)
	assert.Equal(t, "frister[gjennomfoering].beregning.tillegg", a.Avvik[0].Sti)
	assert.Equal(t, []any{21.0, 11.0}, []any{a.Avvik[0].Ventet, a.Avvik[0].Fikk})
	assert.Contains(t, a.Avvik[0].Hjemmel, "integreringsforskriften/10")
	a = d.Avvik[2]
	assert.Equal(t, []string{"I-3", "dagen etter fristen", "2028-02-18", "1990-01-01"}, []string{a.Sak, a.Navn, a.Per, a.Lovdato})
	assert.Equal(t, map[string]string{"T03": "kalenderdager"}, a.Tolkninger)
	assert.Contains(t, a.Avvik[0].Feil, "lovdatoen er før")
	assert.Nil(t, a.Avvik[0].Fikk)

	ut = utOK(t, "saker", "--format=json", skrivMappe(t, sak17))
	assert.JSONEq(t, `{"hypotetisk": false, "saker": 1, "vurderinger": 2, "avviker": 0, "avvik": []}`, ut)
}

func TestSakerFeil(t *testing.T) {
	t.Chdir(t.TempDir())
	for navn, innhold := range map[string]string{
		"feil/under/a.yaml": strings.Replace(sak17, "klasse: forskrift", "klasse: hemmelig", 1) + "- sak: B\n  hemmelig-felt: 1\n",
		"god/a.yaml":        sak17,
		"to/under/a.yaml":   sak17,
		"to/under/b.yaml":   "# den samme\n" + sak17,
		"tom/les.txt":       "",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(navn), 0o700))
		require.NoError(t, os.WriteFile(navn, []byte(innhold), 0o600))
	}
	for _, tt := range []struct {
		navn, fordi string
		args        string
		vil         []string
	}{
		{"mappe som ikke finnes", "mappen finnes ikke", "saker finnes-ikke", []string{"finnes-ikke: mappen finnes ikke\n"}},
		{"en fil", "saker tar en mappe", "saker god/a.yaml", []string{"god/a.yaml: forventet en mappe\n"}},
		{"umulig navn", "navnet kan ingen mappe ha", "saker god\x00", []string{"mappen kunne ikke leses\n"}},
		{"uten mappe", "MAPPE må være med", "saker", []string{"mangler argumentet MAPPE\n«integrering saker --help»"}},
		{"uten saker", "en tom mappe er en feil", "saker tom", []string{"tom: forventet minst én sak"}},
		{"id som ikke finnes", "--bare tar id-en til en sak", "saker --bare I-9 god", []string{"--bare: forventet id-en til en sak i mappen\n«integrering saker --help»"}},
		{"tolkning", "T99 finnes ikke", "saker --tolkning T99=x god", []string{"--tolkning: ukjent tolkning"}},
		{"samme id", "den første er sak17 på linje 1 i a.yaml", "saker to", []string{
			filepath.Join("to", "under", "b.yaml") + ":2:8: sak I-1: /sak: forventet en id som ingen annen sak har; den første står i " + filepath.Join("to", "under", "a.yaml") + ":1\n",
		}},
		{"alle feil i filene", "hver feil for seg, med fil, linje og kolonne", "saker feil", []string{
			filepath.Join("feil", "under", "a.yaml") + ":4:20: sak I-1: /kilde/0/klasse: forventet en av lov, forskrift, ",
			filepath.Join("feil", "under", "a.yaml") + ":14:3: sak B: /hemmelig-felt: feltet finnes ikke; forventet en av sak, tittel, ",
			"sak B: /tittel: feltet må være med\n",
		}},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			status, ut, feil := kjoer(t, "", strings.Split(tt.args, " ")...)
			assert.Equal(t, statusFeil, status)
			assert.Empty(t, ut)
			for _, vil := range tt.vil {
				assert.Contains(t, feil, vil)
			}
			assert.NotContains(t, feil, "klasse: hemmelig")
		})
	}
}

func TestSkjemaSak(t *testing.T) {
	assert.Equal(t, string(saker.Skjema()), utOK(t, "skjema", "sak"))
}
