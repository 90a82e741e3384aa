package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
)

func eksempelfil(navn string) string { return "../../examples/deltakere/" + navn + ".json" }

// grensene runs the command on an example and returns how it stands on the first day and each change, a line for each.
func grensene(t *testing.T, navn string, flagg ...string) (dok grenserJSON, staar, endringer []string) {
	t.Helper()
	ut := utOK(t, append([]string{"grenser", "--format=json", eksempelfil(navn)}, flagg...)...)
	assert.Equal(t, 1, strings.Count(ut, "\n"), "one document on one line")
	require.NoError(t, json.Unmarshal([]byte(ut), &dok))
	for _, s := range dok.Tilstand {
		staar = append(staar, strings.TrimSpace(fmt.Sprintf("%s: %s %s", sammen(s.Hva, s.Frist), s.Verdi, strings.Join(s.Mangler, " "))))
	}
	for _, e := range dok.Endringer {
		assert.Equal(t, "introduksjonsprogram", e.Ordning)
		endringer = append(endringer, fmt.Sprintf("%s %s: %s -> %s (%s)", e.Dato, sammen(e.Hva, e.Frist), e.Fra, e.Til, e.Aarsak))
	}
	return dok, staar, endringer
}

// sammen is what changes: the kategori, or a frist and which.
func sammen(hva, frist string) string { return strings.TrimSpace(hva + " " + frist) }

// Every day on which an answer flips, worked out from the dates of the examples.
func TestGrenserEndringene(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		flagg       []string
		vil         string
	}{
		{
			"elleve-sykedager", "from the permit, 2025-10-02: settled 2025-12-01 by agreement (§ 8); vedtak 2026-01-15 and start 2026-02-02; 24 months and 11 virkedager give 2028-02-17 (§ 14 sjette ledd, forskriften § 10), and NIR closes the day after", nil,
			`2025-12-01 kategori: ingen ikke-gjeldende -> rett-og-plikt gjeldende (bosatt)
2026-01-15 status: kategori-beregnet -> vedtak-fattet (vedtak-fattes)
2026-02-02 status: vedtak-fattet -> deltar-i-ordning (vedtak-starter)
2028-02-18 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende (nir-lukker)
2028-02-18 status: deltar-i-ordning -> avsluttet (nir-lukker)
2028-02-18 frist gjennomfoering: loeper 2028-02-17 -> utloept 2028-02-17 (frist-utloept)
2028-02-18 avslutning:  -> ikke-registrert 2028-02-17 (nir-lukker)`,
		},
		{
			"elleve-sykedager", "T01: the day before the frist is its last day",
			[]string{"--fra=2026-02-02", "--tolkning=T01=dagen-foer"},
			`2028-02-17 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende (nir-lukker)
2028-02-17 status: deltar-i-ordning -> avsluttet (nir-lukker)
2028-02-17 frist gjennomfoering: loeper 2028-02-16 -> utloept 2028-02-16 (frist-utloept)
2028-02-17 avslutning:  -> ikke-registrert 2028-02-16 (nir-lukker)`,
		},
		{
			"jobb-som-slutter", "settled 2026-01-12, so 2026-04-12 (§ 12 andre ledd); 32 hours from 2026-02-16 through 2026-05-29 (§ 8 fjerde ledd); krav 2026-06-08, so 2026-09-08; two years end 2028-01-11", nil,
			`2026-01-12 kategori: ingen ikke-gjeldende -> rett-og-plikt gjeldende (bosatt)
2026-02-16 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende (arbeid)
2026-02-16 frist oppstart: loeper 2026-04-12 -> gjelder-ikke (arbeid)
2026-05-30 kategori: rett-og-plikt ikke-gjeldende -> rett-og-plikt gjeldende (arbeid-opphoert)
2026-05-30 frist oppstart: gjelder-ikke -> loeper 2026-09-08 (arbeid-opphoert)
2026-09-09 frist oppstart: loeper 2026-09-08 -> utloept 2026-09-08 (frist-utloept)
2028-01-12 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende (to-aar-passert)
2028-01-12 status: kategori-beregnet -> avsluttet (nir-lukker)
2028-01-12 frist botid: loeper 2028-01-11 -> utloept 2028-01-11 (frist-utloept)
2028-01-12 avslutning:  -> utgaatt-oppstartsfrist 2028-01-11 (nir-lukker)`,
		},
		{
			"omsorgspermisjon-ett-aar", "permisjon 2026-04-01 through 2027-03-31 (§ 17)",
			[]string{"--fra=2026-03-31"},
			`2026-04-01 status: deltar-i-ordning -> permisjon (permisjon-begynner)
2027-04-01 status: permisjon -> deltar-i-ordning (permisjon-slutter)
2029-01-18 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende (nir-lukker)
2029-01-18 status: deltar-i-ordning -> avsluttet (nir-lukker)
2029-01-18 frist gjennomfoering: loeper 2029-01-17 -> utloept 2029-01-17 (frist-utloept)
2029-01-18 avslutning:  -> ikke-registrert 2029-01-17 (nir-lukker)`,
		},
		{
			"avsluttet-i-arbeid", "ended 2026-06-12 in work: gjennomført from the day after (T66)",
			[]string{"--fra=2026-06-11"},
			`2026-06-12 status: deltar-i-ordning -> avsluttet (avsluttes)
2026-06-12 avslutning:  -> arbeid 2026-06-12 (avsluttes)
2026-06-13 kategori: rett-og-plikt gjeldende -> rett-og-plikt gjennomfoert (avsluttes)`,
		},
		{"avsluttet-i-arbeid", "nothing more comes", []string{"--fra=2026-06-13"}, ""},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			_, _, endringer := grensene(t, tt.navn, tt.flagg...)
			assert.Equal(t, tt.vil, strings.Join(endringer, "\n"), tt.fordi)
		})
	}
}

func TestGrenserTilstanden(t *testing.T) {
	dok, staar, _ := grensene(t, "jobb-som-slutter", "--fra=2026-03-01")
	assert.Equal(t, "eksempel-jobb", dok.ID)
	assert.Equal(t, "2026-03-01", dagtekst(dok.Fra))
	assert.Equal(t, integrering.Versjon, dok.Versjon)
	assert.Equal(t, integrering.SistGjennomgaatt(), dok.SistGjennomgatt)
	assert.Equal(t, []string{
		"kategori: rett-og-plikt ikke-gjeldende",
		"status: kategori-beregnet",
		"frist oppstart: gjelder-ikke",
		"frist botid: loeper 2028-01-11",
		"frist gjennomfoering: uavklart /vedtak /sluttmaal",
		"avslutning:",
	}, staar, "at work on that day; no programme has been decided")
	var utfall []string
	for _, s := range dok.Tilstand {
		utfall = append(utfall, s.Utfall)
	}
	assert.Equal(t, []string{"oppfylt", "oppfylt", "ikke-oppfylt", "oppfylt", "uavklart", "ikke-oppfylt"}, utfall)

	dok, _, endringer := grensene(t, "elleve-sykedager")
	assert.Equal(t, "2025-10-02", dagtekst(dok.Fra), "the day of the first permit")
	assert.NotEmpty(t, endringer)
	ut := utOK(t, "grenser", "--format=json", "--fra=2028-02-18", eksempelfil("elleve-sykedager"))
	assert.Contains(t, ut, `"endringer":[]`, "a list, also when nothing changes")
}

func TestGrenserTekst(t *testing.T) {
	assert.Equal(t, `Slik det står 1. mars 2026:

HVA                      SVAR
kategori                 rett og plikt (ikke gjeldende)
status                   kategori beregnet
frist for oppstart       gjelder ikke
siste dag for vedtak     løper, 11. januar 2028
frist for gjennomføring  kan ikke avgjøres (mangler /vedtak, /sluttmaal)
avslutning               ikke avsluttet

Endringene etter den dagen:

DAG                HVA                   FRA                             TIL                                     FORDI
30. mai 2026       kategori              rett og plikt (ikke gjeldende)  rett og plikt                           arbeidet er slutt eller tilbudet falt bort
30. mai 2026       frist for oppstart    gjelder ikke                    løper, 8. september 2026                arbeidet er slutt eller tilbudet falt bort
9. september 2026  frist for oppstart    løper, 8. september 2026        utløpt, 8. september 2026               fristen er ute
12. januar 2028    kategori              rett og plikt                   rett og plikt (ikke gjeldende)          to år er gått uten vedtak
12. januar 2028    status                kategori beregnet               avsluttet                               NIR avslutter av seg selv
12. januar 2028    siste dag for vedtak  løper, 11. januar 2028          utløpt, 11. januar 2028                 fristen er ute
12. januar 2028    avslutning            ikke avsluttet                  utgått oppstartsfrist, 11. januar 2028  NIR avslutter av seg selv

Dagene etter 28. juli 2026 er regnet ut etter de nyeste reglene; loven er ikke gjennomgått for dem.
`, utOK(t, "grenser", "--fra=2026-03-01", eksempelfil("jobb-som-slutter")))

	assert.Regexp(t, `\nkategori +ingen kategori\n`, utOK(t, "grenser", eksempelfil("jobb-som-slutter")), "not settled before 2026-01-12")

	ut := utOK(t, "grenser", "--fra=2026-06-11", "--spraak=nn", eksempelfil("avsluttet-i-arbeid"))
	assert.True(t, strings.HasPrefix(ut, "Slik det står 11. juni 2026:\n\nKVA "), ut)
	assert.Regexp(t, `\n12. juni 2026 +avslutning +ikkje avslutta +arbeid, 12. juni 2026 +programmet blir avslutta som registrert\n`, ut)
	assert.NotContains(t, ut, "28. juli 2026", "all days are reviewed")

	ut = utOK(t, "grenser", "--fra=2026-06-13", "--spraak=en", eksempelfil("avsluttet-i-arbeid"))
	assert.Regexp(t, `\nending +work, 12 June 2026\n\nNothing changes after that day.\n$`, ut)
}

// After 24 months without the last day of an absence, nobody can tell whether the programme has ended.
func TestGrenserUavklart(t *testing.T) {
	ut := utOK(t, "grenser", "--fra=2028-02-24", eksempelfil("sykdom-uten-siste-dag"))
	for _, hva := range []string{"kategori", "status", "frist for gjennomføring", "avslutning"} {
		assert.Regexp(t, `\n`+hva+` +kan ikke avgjøres \(mangler /fravaer/0/til\)\n`, ut)
	}
	ut = utOK(t, "grenser", "--fra=2028-02-23", eksempelfil("sykdom-uten-siste-dag"))
	assert.Regexp(t, `\navslutning +ikke avsluttet\n`, ut, "the last day of the 24 months")
	assert.Regexp(t, `\n24. februar 2028 +status +deltar i ordning +kan ikke avgjøres `, ut)
}

func TestGrenserFeil(t *testing.T) {
	for _, tt := range []struct{ navn, fordi, inn, args, vil string }{
		{"fra før 2010", "loven før 2010 er ikke dekket", eksempel17, "grenser --fra 2009-12-31 -", "--fra: lovdatoen er før 2010-01-01"},
		{"fra som ikke finnes", "februar 2026 har 28 dager", eksempel17, "grenser --fra 2026-02-30 -", "--fra: forventet en dag som finnes"},
		{"ødelagt", "dokumentet er ikke JSON", "{", "grenser -", "standard inn:1: dokumentet slutter for tidlig\n"},
		{"tolkning", "T99 finnes ikke", eksempel17, "grenser --tolkning T99=x -", "--tolkning: ukjent tolkning"},
		{"alvor", "grenser har ingen funn", eksempel17, "grenser --alvor tull=av -", "ukjent flagg --alvor"},
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
