package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
)

// eksempel17 is the example elleve-sykedager: 24 months from 2026-02-02, and 11 virkedager of absence, which is more than ten, give
// 2028-02-17. Eleven kalenderdager from the day before (T01, T03) give 2028-02-12.
const eksempel17 = `{"skjema": "deltaker/1", "id": "eksempel-17", "foedselsdato": "1990-03-03", "ankomstNorge": "2025-09-01",` +
	` "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}],` +
	` "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}], "utdanning": "grunnskole",` +
	` "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}],` +
	` "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}],` +
	` "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-15"}]}`

// utenSluttmaal is the same without the goal, which no frist can be computed without.
var utenSluttmaal = strings.Replace(eksempel17, ` "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}],`, "", 1)

// foerLoven is under introduksjonsloven: permit and arrival before 2021.
const foerLoven = `{"skjema": "deltaker/1", "id": "gammel", "ankomstNorge": "2019-01-01",` +
	` "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2019-02-01"}]}`

func klokke() time.Time { return time.Date(2026, 7, 1, 23, 59, 59, 0, time.UTC) }

// kjoer runs the command with what is given on standard input.
func kjoer(t *testing.T, inn string, args ...string) (status int, ut, feil string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(inn), &stdout, &stderr, klokke)
	return status, stdout.String(), stderr.String()
}

// svar is what the tests look at in a vurdering or a feil.
type svar struct {
	Skjema       string
	Linje        int
	ID           *string
	Per, Lovdato string
	Kategorier   []struct{ Kategori, Visning string }
	Frister      []fristsvar
	Avslutning   *struct{ Utfall string }
	Neste        []struct{ Dato string }
	Funn         []struct{ Kode, Alvor string }
	Kvittering   struct {
		SHA256     string
		Tolkninger map[string]string
	}
	Feil []struct{ Kode, Sti, Melding string }
}

type fristsvar struct {
	Frist, Dato, TryggTil string
	Spor                  []any
}

// gjennomfoering is the gjennomføringsfrist, which comes after the two for the programme to begin.
func (s *svar) gjennomfoering(t *testing.T) fristsvar {
	t.Helper()
	require.Len(t, s.Frister, 3)
	require.Equal(t, "gjennomfoering", s.Frister[2].Frist)
	return s.Frister[2]
}

func les(t *testing.T, linje string) svar {
	t.Helper()
	var s svar
	require.NoError(t, json.Unmarshal([]byte(linje), &s), linje)
	return s
}

func skrivFil(t *testing.T, innhold string) string {
	t.Helper()
	navn := filepath.Join(t.TempDir(), "deltaker.json")
	require.NoError(t, os.WriteFile(navn, []byte(innhold), 0o600))
	return navn
}

func TestFeilBruk(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		args        string
		vil         string
	}{
		{"ukjent kommando", "kommandoen finnes ikke", "vurdre", "uventet argument; mente du vurder?"},
		{"ulik alle kommandoer", "kommandoen finnes ikke", "xyzxyzxyz", "uventet argument\n«integrering --help»"},
		{"argument for mye", "vurder tar én fil", "vurder a b", "uventet argument\n«integrering vurder --help»"},
		{"uten fil", "FIL må være med", "vurder", "mangler argumentet FIL"},
		{"ukjent flagg", "flagget finnes ikke", "vurder --tull -", "ukjent flagg --tull"},
		{"skrivefeil i flagg", "flagget finnes ikke", "vurder --pr 2026-07-01 -", "ukjent flagg --pr; mente du --per?"},
		{"flagg av en annen art", "navnet på flagget ligner ikke et flagg", "vurder -1 -", "ukjent flagg\n"},
		{"dag som ikke finnes", "februar 2026 har 28 dager", "vurder --per 2026-02-30 -", "--per: forventet en dag som finnes"},
		{"dag etter 2150", "dager leses til 2150-12-31", "vurder --lovdato 2151-01-01 -", "--lovdato: forventet en dag som finnes"},
		{"flagg uten verdi", "--per tar en dag", "vurder - --per", "--per: forventet en verdi"},
		{"flagg fulgt av flagg", "--per tar en dag", "vurder --per --ndjson -", "--per: forventet en verdi"},
		{"verdi på et ja-flagg", "--ndjson tar ingen verdi", "vurder --ndjson=ofte -", "--ndjson: forventet ingen verdi"},
		{"språk", "tre språk", "koder --spraak sv", "--spraak: forventet en av nb, nn, en\n"},
		{"format", "to format", "koder --format xml", "--format: forventet en av tekst, json\n"},
		{"dybde", "tre dybder", "vurder --dybde 4 -", "--dybde: forventet en av 1, 2, 3\n"},
		{"svar", "tre slags svar", "vurder --ndjson --bare frister,alt -", "--bare: forventet en av kategorier, frister, avslutning\n"},
		{"spor i tekst", "--uten-spor gjelder JSON", "vurder --uten-spor -", "--uten-spor og --bare gjelder JSON"},
		{"bare i tekst", "--bare gjelder JSON", "vurder --bare frister -", "--uten-spor og --bare gjelder JSON"},
		{"dybde i en strøm", "--ndjson skriver JSON", "vurder --ndjson --dybde 3 -", "--dybde og --format=tekst gjelder én deltaker; --ndjson skriver alltid JSON\n«integrering vurder --help»"},
		{"tekst i en strøm", "--ndjson skriver JSON", "vurder --ndjson --format tekst -", "--dybde og --format=tekst gjelder én deltaker"},
		{"lovdato før 2010", "flagget er feil, ikke filen", "vurder --lovdato 2009-12-31 -", "--lovdato: lovdatoen er før 2010-01-01"},
		{"per før 2010", "lovdatoen er --per når den ikke er gitt", "vurder --per 2009-12-31 -", "--per: lovdatoen er før 2010-01-01"},
		{"lovdato som ikke er gjennomgått", "T49 er satt til feil", "vurder --lovdato 2150-12-31 --tolkning T49=feil -", "--lovdato: lovdatoen er etter siste gjennomgang"},
		{"alvor uten verdi", "formen er KODE=info", "vurder --alvor sluttmaal-mangler -", "--alvor: forventet formen KODE=info"},
		{"ukjent alvor", "det er fire alvor", "vurder --alvor sluttmaal-mangler=kritisk -", "--alvor: forventet en av info, advarsel, feil, av"},
		{"ukjent funnkode", "funnet finnes ikke", "vurder --ndjson --alvor tull=av -", "--alvor: ukjent funnkode; funnkodene står i «koder funn»"},
		{"tolkning uten verdi", "formen er T01=verdi", "vurder --tolkning T01 -", "--tolkning: forventet formen T01=dagen-foer"},
		{"ukjent tolkning", "T99 finnes ikke", "vurder --tolkning T99=x -", "--tolkning: ukjent tolkning; forventet en av T01"},
		{"ukjent verdi", "T01 har to verdier", "kalender --tolkning T01=x 2026", "--tolkning: T01: forventet en av samme-dato, dagen-foer"},
		{"tolkning i virkedager", "T99 finnes ikke", "virkedager --fra 2026-01-01 --til 2026-01-02 --tolkning T99=x", "ukjent tolkning"},
		{"kodeliste", "kodelisten finnes ikke", "koder tull", "NAVN: forventet en av alvor, avslutning, "},
		{"skjema", "fire skjema", "skjema feil", "DOKUMENT: forventet en av deltaker, vurdering, sak, hypotese\n"},
		{"skall", "tre skall", "fullfoering pwsh", "SKALL: forventet en av bash, zsh, fish\n"},
		{"år før tabellen", "kalenderen begynner i 1900", "kalender 1899", "AAR: forventet et år fra 1900 til 2200"},
		{"år etter tabellen", "kalenderen slutter i 2200", "kalender 2201", "AAR: forventet et år fra 1900 til 2200"},
		{"år i ord", "et år er et tall", "kalender nittenhundre", "AAR: forventet et år"},
		{"uten til", "begge dager må være med", "virkedager --fra 2026-01-01", "mangler --til=DATO"},
		{"til før fra", "perioden slutter før den begynner", "virkedager --fra 2026-01-02 --til 2026-01-01", "--til: forventet samme dag som --fra eller en senere"},
		{"fil som ikke finnes", "filen finnes ikke", "vurder finnes-ikke.json", "finnes-ikke.json: filen finnes ikke\n"},
		{"mappe", "en mappe er ingen fil", "vurder .", ".: filen kunne ikke leses\n"},
		{"dokument som argument", "et dokument skal aldri gjengis", `vurder {"id":"hemmelig"}`, "FIL: forventet navnet på en fil"},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			status, ut, feil := kjoer(t, "", strings.Fields(tt.args)...)
			assert.Equal(t, statusFeil, status)
			assert.Empty(t, ut)
			assert.Contains(t, feil, tt.vil)
			assert.NotContains(t, feil, "hemmelig")
			assert.NotRegexp(t, "expected|unknown|unexpected|must", feil)
		})
	}
}

// Several bad choices are all named.
func TestAlleFeilIValgene(t *testing.T) {
	status, _, feil := kjoer(t, eksempel17, "vurder", "--alvor", "tull=av", "--tolkning", "T01=x", "--tolkning", "tull", "--alvor", "x", "-")
	assert.Equal(t, statusFeil, status)
	for _, vil := range []string{"--tolkning: T01: forventet", "--tolkning: forventet formen", "--alvor: ukjent funnkode", "--alvor: forventet formen"} {
		assert.Contains(t, feil, vil)
	}
}

func TestUkjentMeldingFraKong(t *testing.T) {
	assert.Equal(t, "kommandolinjen kunne ikke leses", paaNorsk(errors.New("something kong may say one day")))
}

func TestHjelp(t *testing.T) {
	status, uten, feil := kjoer(t, "")
	assert.Zero(t, status)
	assert.Empty(t, feil)
	for _, flagg := range []string{"--help", "-h"} {
		status, ut, _ := kjoer(t, "", flagg)
		assert.Zero(t, status)
		assert.Equal(t, uten, ut)
	}
	for _, kommando := range modell(t).Children {
		assert.Contains(t, uten, "  "+kommando.Name+" ")
		status, ut, feil := kjoer(t, "", kommando.Name, "--help")
		assert.Zero(t, status, kommando.Name)
		assert.Empty(t, feil)
		assert.Contains(t, ut, "Bruk: integrering "+kommando.Name)
		assert.Contains(t, ut, "\nEksempel:\n  ")
		for _, f := range kommando.Flags {
			assert.Contains(t, ut, "--"+f.Name)
			assert.NotEmpty(t, f.Help, f.Name)
		}
	}
}

// Every example of the help does what it says.
func TestEksemplene(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("deltaker.json", []byte(eksempel17), 0o600))
	require.NoError(t, os.WriteFile("deltakere.ndjson", []byte(eksempel17+"\n"+eksempel17), 0o600))
	require.NoError(t, os.MkdirAll("saker/pakke", 0o700))
	require.NoError(t, os.WriteFile("saker/pakke/sak.yaml", []byte(sak17), 0o600))
	kommando := regexp.MustCompile(`integrering ([^>)]*)`)
	alle := append([]*kong.Node{modell(t).Node}, modell(t).Children...)
	for _, node := range alle {
		for linje := range strings.SplitSeq(eksempel(node), "\n") {
			args := kommando.FindStringSubmatch(linje)
			require.NotNil(t, args, linje)
			status, ut, feil := kjoer(t, "", strings.Fields(args[1])...)
			assert.Zero(t, status, linje)
			assert.NotEmpty(t, ut, linje)
			assert.Empty(t, feil, linje)
		}
	}
}

func modell(t *testing.T) *kong.Application {
	t.Helper()
	k, err := kong.New(new(kommandolinje), kong.Name("integrering"), kong.NoDefaultHelp(), kong.Vars{"kodelister": kodelistenavn()})
	require.NoError(t, err)
	return k.Model
}

func TestVersjon(t *testing.T) {
	for _, args := range [][]string{{"--versjon"}, {"vurder", "--versjon"}} {
		status, ut, _ := kjoer(t, "", args...)
		assert.Zero(t, status)
		assert.Equal(t, "integrering "+integrering.Versjon+"\n", ut)
	}
}

type feilskriver struct{ err error }

func (f feilskriver) Write([]byte) (int, error) { return 0, f.err }

func TestSkrivefeil(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		err         error
		vil         string
	}{
		{"lukket rør", "leseren gikk: stille, men ikke 0", io.ErrClosedPipe, ""},
		{"full disk", "brukeren må få vite at utdata mangler", errors.New("full"), "utdata kunne ikke skrives\n"},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			for _, args := range [][]string{{"koder"}, {"vurder", "-"}, {"vurder", "--ndjson", "-"}, {"skjema", "deltaker"}, {"--help"}} {
				var feil bytes.Buffer
				assert.Equal(t, statusFeil, run(args, strings.NewReader(eksempel17+"\n"), feilskriver{tt.err}, &feil, klokke), args)
				assert.Equal(t, tt.vil, feil.String(), args)
			}
		})
	}
}

// A pipe whose reader is gone is no fault of the user.
func TestRoerUtenLeser(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	var feil bytes.Buffer
	assert.Equal(t, statusFeil, run([]string{"koder"}, nil, w, &feil, klokke))
	assert.Empty(t, feil.String())
	require.NoError(t, w.Close())
}

func TestErTerminal(t *testing.T) {
	fil, err := os.Create(filepath.Join(t.TempDir(), "f"))
	require.NoError(t, err)
	assert.False(t, erTerminal(fil))
	require.NoError(t, fil.Close())
	assert.False(t, erTerminal(fil), "lukket")
	assert.False(t, erTerminal(new(bytes.Buffer)))
}
