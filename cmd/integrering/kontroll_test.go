package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// avsluttet17 is eksempel17 ended on a day; its frist is 2028-02-17.
func avsluttet17(dato string) string {
	avslutning := ` "avslutninger": [{"kode": "arbeid", "dato": "` + dato + `", "timerPerUke": 37.5, "registrertAv": "kommune"}],`
	return strings.Replace(eksempel17, ` "utdanning"`, avslutning+` "utdanning"`, 1)
}

func TestKontrollAvslutningsstatus(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		inn         string
		flagg       []string
		vil         int
		koder       []string
	}{
		{"ingen funn", "alt er i orden", eksempel17, nil, 0, nil},
		{"advarsel", "NIR melder at sluttmålet mangler", utenSluttmaal, nil, 0, []string{"sluttmaal-mangler"}},
		{"advarsel som feil", "--alvor hever den", utenSluttmaal, []string{"--alvor=sluttmaal-mangler=feil"}, statusFunn, []string{"sluttmaal-mangler"}},
		{"slått av", "--alvor tar den bort", utenSluttmaal, []string{"--alvor=sluttmaal-mangler=av"}, 0, nil},
		{"avsluttet på fristen", "§ 18 a andre ledd: fristen er siste dag", avsluttet17("2028-02-17"), []string{"--per=2028-02-20"}, 0, nil},
		{
			"avsluttet dagen etter", "NIR tar ikke imot en dato etter fristen, og avslutter selv", avsluttet17("2028-02-18"),
			[]string{"--per=2028-02-20"},
			statusFunn,
			[]string{"gjennomfoeringsfrist-utloept", "avslutning-etter-fristen"},
		},
		{
			"feil som advarsel", "--alvor senker den", avsluttet17("2028-02-18"),
			[]string{"--per=2028-02-20", "--alvor=avslutning-etter-fristen=advarsel"},
			0,
			[]string{"gjennomfoeringsfrist-utloept", "avslutning-etter-fristen"},
		},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			args := append([]string{"kontroll", "-"}, tt.flagg...)
			status, tekst, feil := kjoer(t, tt.inn, args...)
			assert.Equal(t, tt.vil, status, tt.fordi)
			assert.Empty(t, feil, "a finding is no fault of the command")
			assert.Equal(t, len(tt.koder) == 0, tekst == "Ingen funn.\n", tekst)

			status, ut, _ := kjoer(t, tt.inn, append(args, "--format=json")...)
			assert.Equal(t, tt.vil, status, tt.fordi)
			var koder []string
			for _, f := range les(t, ut).Funn {
				koder = append(koder, f.Kode)
			}
			assert.Equal(t, tt.koder, koder, tt.fordi)
		})
	}
}

func TestKontrollTekst(t *testing.T) {
	fil := skrivFil(t, utenSluttmaal)
	for spraak, vil := range map[string]string{
		"nb": "advarsel (/sluttmaal): Det er fattet vedtak om program, men sluttmål er ikke registrert. NIR kan ikke beregne fristen og melder avviket.\n" +
			"  Forslag: Registrer sluttmålet.\n",
		"nn": "åtvaring (/sluttmaal): ",
		"en": "warning (/sluttmaal): ",
	} {
		ut := utOK(t, "kontroll", "--spraak", spraak, fil)
		assert.True(t, strings.HasPrefix(ut, vil), ut)
		assert.Equal(t, 2, strings.Count(ut, "\n"), "the finding and what to do: %s", ut)
	}
	for spraak, vil := range map[string]string{"nb": "Ingen funn.\n", "nn": "Ingen funn.\n", "en": "No findings.\n"} {
		assert.Equal(t, vil, utOK(t, "kontroll", "--spraak", spraak, skrivFil(t, eksempel17)))
	}
}

// The JSON is a vurdering with its findings and none of the answers.
func TestKontrollJSON(t *testing.T) {
	ut := utOK(t, "kontroll", "--format=json", "--spraak=en", "--per=2026-06-01", "--lovdato=2026-02-01", skrivFil(t, utenSluttmaal))
	assert.Equal(t, 1, strings.Count(ut, "\n"))
	s := les(t, ut)
	assert.Equal(t, "vurdering/1", s.Skjema)
	assert.Equal(t, "2026-06-01", s.Per)
	assert.Equal(t, "2026-02-01", s.Lovdato)
	require.Len(t, s.Funn, 1)
	assert.Contains(t, ut, "A programme has been decided")
	assert.Empty(t, s.Kategorier)
	assert.Empty(t, s.Frister)
	assert.Nil(t, s.Avslutning)
	assert.Empty(t, s.Neste)
	assert.NotContains(t, ut, `"spor"`)
	assert.NotEmpty(t, s.Kvittering.SHA256)
}

// 2026-07-01 to 2026-08-29 are 59 days: the frist is near on the first of them (60 days is not, 2026-06-30).
func TestKontrollPer(t *testing.T) {
	naer := strings.NewReplacer(`"2026-02-02"`, `"2024-08-29"`, `"2026-01-15"`, `"2024-08-15"`, "arbeid-2026", "arbeid", `"2025-`, `"2023-`,
		`"fra": "2026-06-01", "til": "2026-06-15"`, `"fra": "2026-06-01", "til": "2026-06-01"`).Replace(eksempel17)
	assert.Contains(t, utOK(t, "kontroll", skrivFil(t, naer)), "(/avslutninger): Fristen 29. august 2026 er mindre enn 60 dager fram", "today is 2026-07-01")
	assert.NotContains(t, utOK(t, "kontroll", "--per=2026-06-30", skrivFil(t, naer)), "60 dager")
}

func TestKontrollFeil(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		inn, args   string
		vil         string
	}{
		{"ødelagt", "dokumentet er ikke JSON", "{", "kontroll -", "standard inn:1: dokumentet slutter for tidlig\n"},
		{"felt", "dagen finnes ikke", strings.Replace(eksempel17, "1990-03-03", "1990-02-30", 1), "kontroll -", "standard inn:1: /foedselsdato: forventet en dag"},
		{"lovdato", "loven før 2010 er ikke dekket", eksempel17, "kontroll --lovdato 2009-12-31 -", "--lovdato: lovdatoen er før 2010-01-01"},
		{"per", "uten --lovdato er den --per", eksempel17, "kontroll --per 2009-12-31 -", "--per: lovdatoen er før 2010-01-01"},
		{"tolkning", "T99 finnes ikke", eksempel17, "kontroll --tolkning T99=x -", "--tolkning: ukjent tolkning"},
		{"alvor", "funnkoden finnes ikke", eksempel17, "kontroll --alvor tull=av -", "--alvor: ukjent funnkode"},
		{"fil", "filen finnes ikke", "", "kontroll finnes-ikke.json", "finnes-ikke.json: filen finnes ikke\n"},
		{"uten fil", "FIL må være med", "", "kontroll", "mangler argumentet FIL\n«integrering kontroll --help»"},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			status, ut, feil := kjoer(t, tt.inn, strings.Fields(tt.args)...)
			assert.Equal(t, statusFeil, status)
			assert.Empty(t, ut)
			assert.Contains(t, feil, tt.vil)
		})
	}
}
