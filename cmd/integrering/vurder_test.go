package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestVurderJSON(t *testing.T) {
	fil := skrivFil(t, eksempel17)
	status, ut, feil := kjoer(t, "", "vurder", "--format", "json", fil)
	assert.Zero(t, status)
	assert.Empty(t, feil)
	assert.Equal(t, 1, strings.Count(ut, "\n"), "one document on one line")
	s := les(t, ut)
	assert.Equal(t, "vurdering/1", s.Skjema)
	assert.Equal(t, "2026-07-01", s.Per, "the day of the clock")
	assert.Equal(t, "2026-07-01", s.Lovdato)
	assert.Equal(t, "2028-02-17", s.gjennomfoering(t).Dato)
	assert.Equal(t, "2028-02-12", s.gjennomfoering(t).TryggTil, "always computed for one participant")
	assert.NotEmpty(t, s.gjennomfoering(t).Spor)
	sum := sha256.Sum256([]byte(eksempel17))
	assert.Equal(t, hex.EncodeToString(sum[:]), s.Kvittering.SHA256)
}

func TestVurderFlagg(t *testing.T) {
	status, ut, _ := kjoer(t, eksempel17, "vurder", "--format=json", "--per=2026-06-01", "--lovdato=2026-02-01", "--tolkning=T01=dagen-foer",
		"--uten-spor", "--bare=frister", "-")
	assert.Zero(t, status)
	s := les(t, ut)
	assert.Equal(t, "2026-06-01", s.Per)
	assert.Equal(t, "2026-02-01", s.Lovdato)
	assert.Equal(t, "dagen-foer", s.Kvittering.Tolkninger["T01"])
	assert.Equal(t, "2028-02-16", s.gjennomfoering(t).Dato, "T01: the day before the frist; 11 virkedager from Tuesday 2028-02-01 end on Wednesday 16th")
	assert.Empty(t, s.gjennomfoering(t).Spor)

	_, ut, _ = kjoer(t, eksempel17, "vurder", "--format=json", "--tolkning=T01=dagen-foer", "--tolkning=T03=kalenderdager", "-")
	s = les(t, ut)
	assert.Equal(t, "2028-02-12", s.gjennomfoering(t).Dato, "both: 11 kalenderdager from 2028-02-01")
}

// --bare takes with it what is asked for and what a vurdering always has; --krev-avklart looks at the same.
func TestVurderBare(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi                  string
		bare                         string
		kategorier, frister, avslutn bool
		vil                          int
	}{
		{"alt", "fristen mangler et sluttmål", "", true, true, true, statusUavklart},
		{"kategorier", "kategorien avhenger ikke av sluttmålet", "kategorier", true, false, false, 0},
		{"frister", "fristen mangler et sluttmål", "frister", false, true, false, statusUavklart},
		{"avslutning", "programmet er ikke avsluttet, hva fristen enn er", "avslutning", false, false, true, 0},
		{"to", "begge er med", "kategorier,avslutning", true, false, true, 0},
		{"to, en uavklart", "fristen mangler et sluttmål", "frister,kategorier", true, true, false, statusUavklart},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			for _, form := range []string{"--format=json", "--ndjson"} {
				args := []string{"vurder", form, "--krev-avklart", "-"}
				if tt.bare != "" {
					args = append(args, "--bare="+tt.bare)
				}
				status, ut, feil := kjoer(t, utenSluttmaal, args...)
				assert.Equal(t, tt.vil, status, tt.fordi)
				assert.Empty(t, feil)
				s := les(t, ut)
				assert.Equal(t, tt.kategorier, s.Kategorier != nil)
				assert.Equal(t, tt.frister, s.Frister != nil)
				assert.Equal(t, tt.avslutn, s.Avslutning != nil)
				assert.Equal(t, tt.bare == "", s.Neste != nil)
				require.Len(t, s.Funn, 1, "always")
				assert.NotEmpty(t, s.Kvittering.SHA256, "always")
				assert.Contains(t, ut, `"lovvalg":`, "always")
			}
		})
	}
}

// A missing goal is reported by NIR: advarsel, unless the caller says otherwise. The last of two choices holds.
func TestVurderAlvor(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		flagg       []string
		vil         string
	}{
		{"som i regelverket", "ingenting er valgt", nil, "advarsel"},
		{"feil", "valgt", []string{"--alvor=sluttmaal-mangler=feil"}, "feil"},
		{"info", "valgt", []string{"--alvor", "sluttmaal-mangler=info"}, "info"},
		{"av", "slått av", []string{"--alvor=sluttmaal-mangler=av"}, ""},
		{"annet funn", "bare det som er nevnt, endres", []string{"--alvor=sluttmaal-over-55=av"}, "advarsel"},
		{"to ganger", "det siste gjelder", []string{"--alvor=sluttmaal-mangler=av", "--alvor=sluttmaal-mangler=feil"}, "feil"},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			stroem := `{"deltaker": ` + utenSluttmaal + `, "tolkninger": {"T01": "dagen-foer"}}`
			for form, inn := range map[string]string{"--format=json": utenSluttmaal, "--ndjson": stroem} {
				status, ut, feil := kjoer(t, inn, append([]string{"vurder", form, "-"}, tt.flagg...)...)
				require.Zero(t, status, feil)
				alvor := ""
				for _, f := range les(t, ut).Funn {
					if f.Kode == "sluttmaal-mangler" {
						alvor += f.Alvor
					}
				}
				assert.Equal(t, tt.vil, alvor, "%s: %s", form, tt.fordi)
			}
		})
	}
}

func TestVurderTekst(t *testing.T) {
	var lengde int
	for _, dybde := range []string{"1", "2", "3"} {
		status, ut, _ := kjoer(t, eksempel17, "vurder", "--dybde", dybde, "-")
		assert.Zero(t, status)
		assert.Contains(t, ut, "17. februar 2028")
		assert.Greater(t, len(ut), lengde, "each depth says more")
		lengde = len(ut)
	}
	_, uten, _ := kjoer(t, eksempel17, "vurder", "-")
	assert.Len(t, uten, lengde, "everything, unless asked for less")
	_, ut, _ := kjoer(t, eksempel17, "vurder", "--spraak", "en", "-")
	assert.Contains(t, ut, "17 February 2028")
}

func TestVurderBOMogCRLF(t *testing.T) {
	status, ut, _ := kjoer(t, "\xef\xbb\xbf"+strings.ReplaceAll(eksempel17, ", ", ",\r\n")+"\r\n", "vurder", "--format=json", "-")
	assert.Zero(t, status)
	s := les(t, ut)
	assert.Equal(t, "2028-02-17", s.gjennomfoering(t).Dato)
}

func TestVurderAvslutningsstatus(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		inn         string
		flagg       []string
		vil         int
	}{
		{"avklart", "alt er oppgitt", eksempel17, []string{"--krev-avklart"}, 0},
		{"kategorien uavklart", "statsborgerskapet mangler (§ 8 femte ledd)", strings.Replace(eksempel17, ` "eoesEllerNordisk": false,`, "", 1), []string{"--krev-avklart"}, statusUavklart},
		{"uavklart", "uavklart er et svar, ikke en feil", utenSluttmaal, nil, 0},
		{"uavklart som kreves avklart", "sluttmål mangler", utenSluttmaal, []string{"--krev-avklart"}, statusUavklart},
		{"introduksjonsloven", "tillatelse og ankomst før 2021 (forskriften § 72 andre ledd)", foerLoven, nil, 0},
		{"lovdato før 2010", "loven før 2010 er ikke dekket", eksempel17, []string{"--lovdato=2009-12-31"}, statusFeil},
		{"feil", "tomt dokument", "", []string{"--krev-avklart"}, statusFeil},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			for _, format := range []string{"tekst", "json"} {
				status, ut, feil := kjoer(t, tt.inn, append([]string{"vurder", "--format=" + format, "-"}, tt.flagg...)...)
				assert.Equal(t, tt.vil, status)
				assert.Equal(t, tt.vil == statusFeil, ut == "")
				assert.Equal(t, tt.vil == statusFeil, feil != "")
			}
		})
	}
}

// All faults are named by file, line and path, and no value of the document is.
func TestVurderFeilIDokumentet(t *testing.T) {
	fil := skrivFil(t, "{\"skjema\": \"deltaker/1\",\n\"foedselsdato\": \"hemmelig\",\n\"vedtak\": [{\"type\": \"hemmelig\"}],\n\"hemmelig 1\": 1}")
	status, ut, feil := kjoer(t, "", "vurder", fil)
	assert.Equal(t, statusFeil, status)
	assert.Empty(t, ut)
	assert.Contains(t, feil, fil+":2: /foedselsdato: forventet en dag")
	assert.Contains(t, feil, fil+":3: /vedtak/0/type: forventet en kode")
	assert.Contains(t, feil, fil+":4: et felt finnes ikke i skjemaet")
	assert.NotContains(t, feil, "hemmelig")

	_, _, feil = kjoer(t, "{", "vurder", "-")
	assert.Equal(t, "standard inn:1: dokumentet slutter for tidlig\n", feil)
	_, _, feil = kjoer(t, strings.Repeat(" ", maksLest+1), "vurder", "-")
	assert.Equal(t, "standard inn: forventet høyst 10 MB\n", strings.Replace(feil, "inn:1:", "inn:", 1))
}

func TestVurderLesefeil(t *testing.T) {
	for _, flagg := range []string{"--ndjson", "--format=json"} {
		var ut, feil bytes.Buffer
		inn := iotest.DataErrReader(iotest.TimeoutReader(strings.NewReader(eksempel17 + "\n" + eksempel17 + "\n")))
		status := run([]string{"vurder", flagg, "-"}, iotest.OneByteReader(inn), &ut, &feil, klokke)
		assert.Equal(t, statusFeil, status)
		assert.Equal(t, "standard inn: filen kunne ikke leses\n", feil.String())
	}
}

func TestFilUtenTilgang(t *testing.T) {
	if os.Geteuid() == 0 || runtime.GOOS == "windows" {
		return // every file can be read
	}
	fil := skrivFil(t, eksempel17)
	require.NoError(t, os.Chmod(fil, 0))
	status, _, feil := kjoer(t, "", "vurder", fil)
	assert.Equal(t, statusFeil, status)
	assert.Equal(t, fil+": ingen tilgang til å lese filen\n", feil)
}
