package integrering_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// programeksempler is what the law and NIR make of each example beside gjennomføringsfristen, on 1 July 2026, worked out by hand.
//
// kategori is «name visning from[..last day]», the current first. A frist is «dato tilstand [overholdt]». Settled by agreement: oppstart is
// bosetting + 3 months (§ 12 andre ledd), and the last day for a vedtak the day before bosetting + 24 months (§ 8 første ledd tredje punktum).
var programeksempler = map[string]struct {
	fordi, kategori, oppstart, botid, status, avslutning string
}{
	"elleve-sykedager": {
		"kontrakten, eksempelet",
		"rett-og-plikt gjeldende 2025-12-01", "2026-03-01 overholdt 2026-02-02", "2027-11-30 overholdt 2026-01-15", "deltar-i-ordning", "",
	},
	"paaske-ti-virkedager": {
		"bosatt etter avtale 2026-02-02",
		"rett-og-plikt gjeldende 2026-02-02", "2026-05-02 overholdt 2026-03-16", "2028-02-01 overholdt 2026-03-02", "deltar-i-ordning", "",
	},
	"paaske-elleve-virkedager": {
		"bosatt etter avtale 2026-02-02",
		"rett-og-plikt gjeldende 2026-02-02", "2026-05-02 overholdt 2026-03-16", "2028-02-01 overholdt 2026-03-02", "deltar-i-ordning", "",
	},
	"omsorgspermisjon-ett-aar": {
		"1 July 2026 lies in the permisjon 2026-04-01 – 2027-03-31 (§ 17)",
		"rett-og-plikt gjeldende 2025-11-17", "2026-02-17 overholdt 2026-01-19", "2027-11-16 overholdt 2026-01-08", "permisjon", "",
	},
	"grunnlovsdag-og-pinse": {
		"bosatt etter avtale 2026-03-30; 30 June has the 30th",
		"rett-og-plikt gjeldende 2026-03-30", "2026-06-30 overholdt 2026-05-04", "2028-03-29 overholdt 2026-04-20", "deltar-i-ordning", "",
	},
	"sykdom-i-timer": {
		"bosatt etter avtale 2025-10-20",
		"rett-og-plikt gjeldende 2025-10-20", "2026-01-20 overholdt 2026-01-12", "2027-10-19 overholdt 2025-12-15", "deltar-i-ordning", "",
	},
	"halv-dag-over-ti": {
		"bosatt etter avtale 2025-06-11 and begun eight months later: too late for § 12, in time for the two years",
		"rett-og-plikt gjeldende 2025-06-11", "2025-09-11 utloept", "2027-06-10 overholdt 2026-01-26", "deltar-i-ordning", "",
	},
	"forlengelse": {
		"bosatt etter avtale 2024-06-03",
		"rett-og-plikt gjeldende 2024-06-03", "2024-09-03 overholdt 2024-08-19", "2026-06-02 overholdt 2024-08-08", "deltar-i-ordning", "",
	},
	"sluttmaal-mangler": {
		"§ 34, permit and settlement in 2026: the ordinary rules (§ 9 første ledd bokstav e)",
		"rett-og-plikt gjeldende 2026-04-27", "2026-07-27 overholdt 2026-06-01", "2028-04-26 overholdt 2026-05-18", "deltar-i-ordning", "",
	},
	"gammelt-sluttmaal-i-2026": {
		"bosatt etter avtale 2025-11-24",
		"rett-og-plikt gjeldende 2025-11-24", "2026-02-24 overholdt 2026-01-05", "2027-11-23 overholdt 2025-12-18", "deltar-i-ordning", "",
	},
	"start-29-februar": {
		"bosatt etter avtale 2024-01-15; the two years have passed, and the programme is completed all the same (§ 8 første ledd tredje punktum: when the vedtak is made)",
		"rett-og-plikt gjeldende 2024-01-15", "2024-04-15 overholdt 2024-02-29", "2026-01-14 overholdt 2024-02-20", "deltar-i-ordning", "",
	},
	"sykdom-uten-siste-dag": {
		"bosatt etter avtale 2025-12-15",
		"rett-og-plikt gjeldende 2025-12-15", "2026-03-15 overholdt 2026-02-23", "2027-12-14 overholdt 2026-02-10", "deltar-i-ordning", "",
	},
	"ferie-under-sykdom": {
		"bosatt etter avtale 2025-12-08",
		"rett-og-plikt gjeldende 2025-12-08", "2026-03-08 overholdt 2026-02-16", "2027-12-07 overholdt 2026-02-04", "deltar-i-ordning", "",
	},
	"flyttet-to-vedtak": {
		"the first vedtak counts (T21), the kategori is kept through the move (T53), and the regelmotor's Flyttet gives way to the new deltakelse (T65)",
		"rett-og-plikt gjeldende 2025-08-25", "2025-11-25 overholdt 2025-11-03", "2027-08-24 overholdt 2025-10-15", "deltar-i-ordning", "",
	},
	"avsluttet-i-arbeid": {
		"ended 2026-06-12 in work, which counts as måloppnåelse: gjennomført (T66)",
		"rett-og-plikt gjennomfoert 2025-07-01..2026-06-12", "2025-10-01 overholdt 2025-09-01", "2027-06-30 overholdt 2025-08-20", "avsluttet", "arbeid 2026-06-12",
	},
	"bosatt-uten-vedtak": {
		"bosatt etter avtale 2026-05-04, nothing decided: both frister run",
		"rett-og-plikt gjeldende 2026-05-04", "2026-08-04 loeper", "2028-05-03 loeper", "kategori-beregnet", "",
	},
	"kollektiv-2025": {
		"§ 34 in a programme begun before 2026 keeps rett (§ 37 c to the end of 2025, T30); a renewal changes nothing",
		"rett gjeldende 2025-06-02", "2025-09-02 overholdt 2025-08-18", "2027-06-01 overholdt 2025-07-15", "deltar-i-ordning", "",
	},
	"kollektiv-2026": {
		"as in the register's own screen D2: § 34 granted 2026-01-09, arrival 2026-01-05, settled: rett og plikt. Three months have passed without a programme",
		"rett-og-plikt gjeldende 2026-03-02", "2026-06-02 utloept", "2028-03-01 loeper", "kategori-beregnet", "",
	},
	"familie-etter-fem-aar": {
		"the referanseperson was settled 2020-09-14 and the application is from 2025-09-14: five years to the day are not «mindre enn fem år» (§ 9 første ledd bokstav f), so § 8 tredje ledd",
		"kan-tilbys gjeldende 2026-04-13", "gjelder-ikke", "2028-04-12 loeper", "kategori-beregnet", "",
	},
	"jobb-som-slutter": {
		"32 hours from 2026-02-16 take rett og plikt away from that day (§ 8 fjerde ledd); it is back the day after the last, 2026-05-30, and the krav of 2026-06-08 gives three months (T26, T28)",
		"rett-og-plikt gjeldende 2026-05-30, rett-og-plikt ikke-gjeldende 2026-01-12..2026-02-15", "2026-09-08 loeper", "2028-01-11 loeper", "kategori-beregnet", "",
	},
	"bosatt-uten-avtale": {
		"§ 8 tredje ledd; kan-tilbys has no oppstartsfrist (T26), also with a krav",
		"kan-tilbys gjeldende 2026-03-16", "gjelder-ikke", "2028-03-15 loeper", "kategori-beregnet", "",
	},
	"frist-ute": {
		"worked example E59: nothing registered by the frist, so the regelmotor closes on it (T41) and the kategori ends without måloppnåelse (T66)",
		"rett-og-plikt ikke-gjeldende 2025-06-16..2026-03-01", "2025-09-16 overholdt 2025-09-01", "2027-06-15 overholdt 2025-08-13", "avsluttet", "ikke-registrert 2026-03-01",
	},
	"permanent-stans": {
		"§ 18: the regelmotor closes on vedtaksdato (T41)",
		"rett-og-plikt ikke-gjeldende 2025-11-10..2026-05-20", "2026-02-10 overholdt 2026-01-12", "2027-11-09 overholdt 2025-12-18", "avsluttet", "permanent-stans 2026-05-20",
	},
	"flyttet-uten-vedtak": {
		"moved before any vedtak: the new kommune decides by its own bosetting (T68), without agreement; the two years of § 8 tredje ledd run from the first kommune",
		"kan-tilbys gjeldende 2026-06-01, rett-og-plikt ikke-gjeldende 2026-02-02..2026-05-31", "gjelder-ikke", "2028-02-01 loeper", "kategori-beregnet", "",
	},
	"bortfall-arbeid": {
		"as in the register's own screen D1: bortfall decided 2026-01-05 closes on that day, «Avbrutt»; the job of the same day takes the kategori from 2026-01-04",
		"rett-og-plikt ikke-gjeldende 2025-11-17..2026-01-04", "gjelder-ikke", "2027-11-16 loeper", "avsluttet", "bortfall-arbeid 2026-01-05 avbrutt",
	},
}

func TestProgrameksempler(t *testing.T) {
	r := integrering.Norge()
	require.Len(t, programeksempler, len(eksempler))
	for _, e := range eksempler {
		vil := programeksempler[e.navn]
		t.Run(e.navn, func(t *testing.T) {
			d, _ := e.les(t)
			v, err := r.Vurder(&d, per, 0)
			require.NoError(t, err)
			assert.Equal(t, vil.kategori, kategorilinje(v), vil.fordi)
			assert.Equal(t, vil.oppstart, fristlinje(v.Frist(integrering.OppstartFrist)), vil.fordi)
			assert.Equal(t, vil.botid, fristlinje(v.Frist(integrering.BotidFrist)), vil.fordi)
			require.Len(t, v.Status, 1)
			assert.Equal(t, vil.status, v.Status[0].Status.String(), vil.fordi)
			a := &v.Avslutning.Gjeldende
			assert.Equal(t, vil.avslutning, strings.TrimSpace(fmt.Sprintf("%s %s %s", a.Kode, tekst(a.Dato), a.Type)), vil.fordi)
		})
	}
}

func kategorilinje(v *integrering.Vurdering) string {
	var deler []string
	for i := range v.Kategorier {
		k := &v.Kategorier[i]
		t := fmt.Sprintf("%s %s %s", k.Kategori, k.Visning, tekst(k.Fra))
		if k.Til != 0 {
			t += ".." + tekst(k.Til)
		}
		deler = append(deler, t)
	}
	return strings.Join(deler, ", ")
}

func fristlinje(f *integrering.Frist) string {
	return strings.Join(strings.Fields(fmt.Sprintf("%s %s %s", tekst(f.Dato), f.Tilstand, tekst(f.OverholdtDato))), " ")
}

// lenket is a participant, a day, and what the whole library makes of it: worked examples where one rule's answer is the next one's fact.
type lenket struct {
	navn, fordi string
	dok         string
	per         string
	tolkning    string

	kategori, oppstart, botid, gjennomfoering, status string // as in programeksempler; not compared when empty
	avslutning                                        string // kode, date and måloppnåelse; ingen: it has not ended
	historikk                                         string // ?: no source says what NIR keeps
	funn                                              string // one of the findings
	utenFunn                                          string // one that is not given
}

// Whoever is settled by agreement has rett og plikt (§ 8 første ledd).
const (
	bosattI2025 = `"foedselsdato": "1990-03-03", "ankomstNorge": "2025-05-01", "eoesEllerNordisk": false, "utdanning": "videregaaende",
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-05-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}]`
	arbeidVgs  = `, "sluttmaal": [{"kode": "arbeid-vgs-2026", "fra": "2026-01-15"}]`
	arbeid24   = `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}]`
	vedtakA    = `{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "kommune": "4648"}`
	iProgram12 = bosattI2025 + arbeidVgs + `, "vedtak": [` + vedtakA + `]` // 2026-02-02 + 12 months = 2027-02-02 (§ 13 tredje ledd)
)

// medBortfall is worked example E63: bortfall 2026-01-05 with the job, which ends 2026-10-01; deltakelse from 2026-11-02.
func medBortfall(bosatt string) string {
	return strings.NewReplacer("2025-05-02", "2024-05-02", "2025-12-01", bosatt).Replace(bosattI2025) + `, "sluttmaal": [{"kode": "arbeid-vgs-2026", "fra": "2026-10-26"}],
		"vedtak": [{"type": "bortfall-arbeid", "vedtaksdato": "2026-01-05"}, {"type": "deltakelse", "vedtaksdato": "2026-10-26", "startdato": "2026-11-02"}],
		"krav": [{"ordning": "introduksjonsprogram", "dato": "2026-10-05"}], "arbeidsforhold": [{"timerPerUke": 35, "fra": "2026-01-05", "til": "2026-10-01"}]`
}

const stans = bosattI2025 + arbeid24 + `, "vedtak": [` + vedtakA + `, {"type": "midlertidig-stans", "vedtaksdato": "2026-10-01", "startdato": "2026-10-05", "sluttdato": "2026-10-23"}]`

func kollektiv(tillatelse, bosatt, vedtak, start string) string {
	return `"foedselsdato": "1996-03-03", "ankomstNorge": "2025-05-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-34", "vedtaksdato": "` + tillatelse + `"}], "bosettinger": [{"kommune": "4648", "fra": "` + bosatt + `", "etterAvtale": true}],
		"sluttmaal": [{"kode": "arbeid", "fra": "` + vedtak + `"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "` + vedtak + `", "startdato": "` + start + `"}]`
}

func medJobb(til, vedtak string) string {
	return strings.Replace(bosattI2025, "2025-12-01", "2025-06-02", 1) + `, "arbeidsforhold": [{"timerPerUke": 35, "fra": "2025-10-01"` + til + `}]` + vedtak
}

func deltakelse(vedtatt, start string) string {
	return `, "sluttmaal": [{"kode": "arbeid-vgs-2026", "fra": "` + vedtatt + `"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "` + vedtatt + `", "startdato": "` + start + `"}]`
}

// etterFamilie has a permit as a refugee after one as family of a refugee, and is settled without agreement.
func etterFamilie(vedtatt string) string {
	return `"foedselsdato": "1990-03-03", "ankomstNorge": "2022-09-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-kap6", "vedtaksdato": "2022-08-01", "soeknadsdato": "2022-02-01", "referanseperson": {"hjemmel": "utl-28", "permanent": false, "bosattIKommuneFra": "2020-02-03"}},
			{"hjemmel": "utl-28", "vedtaksdato": "2023-03-01"}], "bosettinger": [{"kommune": "4648", "fra": "2022-10-03", "etterAvtale": false}],
		"sluttmaal": [{"kode": "videregaaende-over-25", "fra": "` + vedtatt + `"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "` + vedtatt + `", "startdato": "2023-08-14"}]`
}

// permanentFamilie is family of one with permanent residence on the ground of asylum, settled less than five years before the application.
func permanentFamilie(vedtatt string) string {
	return `"foedselsdato": "1990-03-03", "ankomstNorge": "2022-09-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-kap6", "vedtaksdato": "2022-08-01", "soeknadsdato": "2022-02-01", "referanseperson": {"hjemmel": "utl-28", "permanent": true, "bosattIKommuneFra": "2018-02-05"}}],
		"bosettinger": [{"kommune": "4648", "fra": "2022-10-03", "etterAvtale": false}],
		"sluttmaal": [{"kode": "videregaaende-over-25", "fra": "` + vedtatt + `"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "` + vedtatt + `", "startdato": "2023-08-14"}]`
}

var lenkede = []lenket{
	{
		navn: "E59", fordi: "§ 18 a andre ledd: nothing registered by the frist; NIR closes the day after, on it (T41, T43)",
		dok: iProgram12, per: "2027-02-03", gjennomfoering: "2027-02-02 utloept", status: "avsluttet", avslutning: "ikke-registrert 2027-02-02 annet",
		kategori: "rett-og-plikt ikke-gjeldende 2025-12-01..2027-02-02", funn: "gjennomfoeringsfrist-utloept",
	},
	{
		navn: "E59, on the frist", fordi: "the frist is the last day inside it (T43)",
		dok: iProgram12, per: "2027-02-02", gjennomfoering: "2027-02-02 loeper", status: "deltar-i-ordning", avslutning: "ingen",
		kategori: "rett-og-plikt gjeldende 2025-12-01", funn: "gjennomfoeringsfrist-naer",
	},
	{
		navn: "E60", fordi: "NIR-veilederen: an avslutning dated inside the frist is taken after it; the regelmotor's row is deleted and kept in the history",
		dok: iProgram12 + `, "avslutninger": [{"kode": "arbeid", "dato": "2027-01-29", "timerPerUke": 37.5, "registrert": "2027-03-15"}]`, per: "2027-03-15",
		gjennomfoering: "2027-02-02 overholdt 2027-01-29", status: "avsluttet", avslutning: "arbeid 2027-01-29 arbeid", historikk: "ikke-registrert 2027-02-02 slettet 2027-03-15",
		kategori: "rett-og-plikt gjennomfoert 2025-12-01..2027-01-29", utenFunn: "gjennomfoeringsfrist-utloept",
	},
	{
		navn: "E61", fordi: "NIR-veilederen: dated after the frist it is not taken, and the regelmotor's row stands",
		dok: iProgram12 + `, "avslutninger": [{"kode": "arbeid", "dato": "2027-02-10", "timerPerUke": 37.5, "registrert": "2027-03-15"}]`, per: "2027-03-15",
		gjennomfoering: "2027-02-02 utloept", status: "avsluttet", avslutning: "ikke-registrert 2027-02-02 annet",
		kategori: "rett-og-plikt ikke-gjeldende 2025-12-01..2027-02-02", funn: "avslutning-etter-fristen",
	},
	{
		navn: "E62, two years", fordi: "T40: settled 2026-02-02 the last day for a vedtak is 2028-02-01 (§ 8 første ledd tredje punktum, T25); sluttmål is still missing",
		dok: strings.Replace(bosattI2025, "2025-12-01", "2026-02-02", 1) + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-02-16", "startdato": "2026-03-02"}]`, per: "2028-02-02",
		oppstart: "2026-05-02 overholdt 2026-03-02", botid: "2028-02-01 overholdt 2026-02-16", status: "avsluttet", avslutning: "utgaatt-oppstartsfrist 2028-02-01 inngaar-ikke",
	},
	{
		navn: "E62, the last day", fordi: "2028-02-01 is not passed on its own day (T43)",
		dok: strings.Replace(bosattI2025, "2025-12-01", "2026-02-02", 1) + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-02-16", "startdato": "2026-03-02"}]`, per: "2028-02-01",
		status: "deltar-i-ordning", avslutning: "ingen", funn: "sluttmaal-mangler",
	},
	{
		navn: "E62, three months", fordi: "T40 tre-maaneder: bosetting + 3 months, 2026-05-02 (§ 12 andre ledd)", tolkning: "T40=tre-maaneder",
		dok: strings.Replace(bosattI2025, "2025-12-01", "2026-02-02", 1) + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-02-16", "startdato": "2026-03-02"}]`, per: "2026-05-03",
		status: "avsluttet", avslutning: "utgaatt-oppstartsfrist 2026-05-02 inngaar-ikke",
	},
	{
		navn: "E63", fordi: "§ 8 fjerde ledd: rett og plikt is back the day after the job, inside the two years (T28); NIR takes deltakelse after bortfall; 2026-11-02 + 12 months; krav + 3 months (T26)",
		dok: medBortfall("2025-11-17"), per: "2026-11-02", kategori: "rett-og-plikt gjeldende 2026-10-02, rett-og-plikt ikke-gjeldende 2025-11-17..2026-01-04",
		oppstart: "2027-01-05 overholdt 2026-11-02", botid: "2027-11-16 overholdt 2026-10-26", gjennomfoering: "2027-11-02 loeper", status: "deltar-i-ordning",
		avslutning: "ingen", historikk: "bortfall-arbeid 2026-01-05 slettet 2026-10-26", utenFunn: "vedtak-etter-to-aar",
	},
	{
		navn: "E63, the day before the vedtak", fordi: "§ 8 fjerde ledd andre punktum: NIR's row stands, the law gives rett og plikt again",
		dok: medBortfall("2025-11-17"), per: "2026-10-25", kategori: "rett-og-plikt gjeldende 2026-10-02, rett-og-plikt ikke-gjeldende 2025-11-17..2026-01-04",
		status: "avsluttet", avslutning: "bortfall-arbeid 2026-01-05 inngaar-ikke", funn: "gjeninntreden-etter-bortfall",
	},
	{
		navn: "E63, in time by a day", fordi: "settled 2024-10-27 the last day for a vedtak is 2026-10-26 (T25)",
		dok: medBortfall("2024-10-27"), per: "2026-11-02", botid: "2026-10-26 overholdt 2026-10-26", gjennomfoering: "2027-11-02 loeper", avslutning: "ingen", historikk: "bortfall-arbeid 2026-01-05 slettet 2026-10-26", utenFunn: "vedtak-etter-to-aar",
	},
	{
		navn: "E63, too late by a day", fordi: "settled 2024-10-26 a vedtak of 2026-10-26 is not inside two years (T25, T28)",
		dok: medBortfall("2024-10-26"), per: "2026-11-02", botid: "2026-10-25 utloept", gjennomfoering: "2027-11-02 loeper", historikk: "?", funn: "vedtak-etter-to-aar",
	},
	{
		navn: "E64", fordi: "NIR-veilederen: no bortfall once deltakelse is innvilget; the programme runs on (T29)",
		dok: bosattI2025 + arbeidVgs + `, "vedtak": [` + vedtakA + `, {"type": "bortfall-arbeid", "vedtaksdato": "2026-05-05"}], "arbeidsforhold": [{"timerPerUke": 37.5, "fra": "2026-05-01"}]`, per: "2026-07-01",
		kategori: "rett-og-plikt gjeldende 2025-12-01", gjennomfoering: "2027-02-02 loeper", status: "deltar-i-ordning", avslutning: "ingen", funn: "bortfall-etter-deltakelse",
	},
	{
		navn: "E69", fordi: "the first vedtak is the anchor (T21): 2026-02-02 + 24 months (§ 14 sjette ledd); moved, the programme runs on (T65)",
		dok: strings.Replace(bosattI2025, `"etterAvtale": true}]`, `"til": "2026-08-14", "etterAvtale": true}, {"kommune": "0301", "fra": "2026-08-15", "etterAvtale": false}]`, 1) + arbeid24 +
			`, "vedtak": [` + vedtakA + `, {"type": "deltakelse", "vedtaksdato": "2026-08-20", "startdato": "2026-09-01", "kommune": "0301"}],
			"folkeregister": [{"hendelse": "flyttet", "dato": "2026-08-15", "kommune": "0301"}]`, per: "2026-10-01",
		kategori: "rett-og-plikt gjeldende 2025-12-01", gjennomfoering: "2028-02-02 loeper", status: "deltar-i-ordning", avslutning: "ingen",
		historikk: "flyttet 2026-08-15 slettet 2026-08-20", utenFunn: "flyttet-uten-avslutning",
	},
	{
		navn: "E69, before the new vedtak", fordi: "the move closes the ordning in the first kommune (NIR) until another takes it up",
		dok: bosattI2025 + arbeid24 + `, "vedtak": [` + vedtakA + `], "folkeregister": [{"hendelse": "flyttet", "dato": "2026-08-15", "kommune": "0301"}]`, per: "2026-08-19",
		status: "avsluttet", avslutning: "flyttet 2026-08-15 annet", funn: "flyttet-uten-avslutning",
	},
	{
		navn: "E70", fordi: "no source says that midlertidig stans (§ 18) extends the frist (T14): 24 months",
		dok: stans, per: "2026-10-05", gjennomfoering: "2028-02-02 loeper", status: "midlertidig-stans", avslutning: "ingen", kategori: "rett-og-plikt gjeldende 2025-12-01",
	},
	{navn: "E70, the day before", fordi: "the stans begins 2026-10-05", dok: stans, per: "2026-10-04", status: "deltar-i-ordning"},
	{navn: "E70, the last day", fordi: "sluttdato is included", dok: stans, per: "2026-10-23", status: "midlertidig-stans"},
	{navn: "E70, the day after", fordi: "sluttdato is the last", dok: stans, per: "2026-10-24", status: "deltar-i-ordning", gjennomfoering: "2028-02-02 loeper"},
	{
		navn: "E70, fryser", fordi: "T14 fryser: 5–9, 12–16, 19–23 October are 15 virkedager; 3–4, 7–11, 14–18, 21–23 February 2028 = 2 + 5 + 5 + 3", tolkning: "T14=fryser",
		dok: stans, per: "2026-10-24", gjennomfoering: "2028-02-23 loeper",
	},

	{navn: "I-7 before", fordi: "§ 37 c første ledd until 2025: § 34 gives rett; begun before 2026 it is kept (T30)", dok: kollektiv("2025-05-02", "2025-06-02", "2025-12-15", "2025-12-31"), per: "2026-07-01", kategori: "rett gjeldende 2025-06-02"},
	{
		navn: "I-7 decided before, begun after", fordi: "T30: not begun before 1.1.2026 it is rett og plikt from that day (§ 9 første ledd bokstav e)",
		dok: kollektiv("2025-05-02", "2025-06-02", "2025-12-15", "2026-01-01"), per: "2026-07-01", kategori: "rett-og-plikt gjeldende 2026-01-01, rett ikke-gjeldende 2025-06-02..2025-12-31",
	},
	{navn: "I-7 after", fordi: "§ 9 første ledd bokstav e: permit and vedtak in 2026", dok: kollektiv("2026-01-09", "2026-02-02", "2026-03-02", "2026-03-16"), per: "2026-07-01", kategori: "rett-og-plikt gjeldende 2026-02-02"},
	{
		navn: "I-8 before", fordi: "a job of 35 hours took nothing away before 2026 (§ 8 fjerde ledd), and the vedtak is what counts",
		dok: medJobb("", deltakelse("2025-12-20", "2026-01-12")), per: "2026-07-01", kategori: "rett-og-plikt gjeldende 2025-06-02", utenFunn: "deltakelse-uten-kategori",
	},
	{
		navn: "I-8 after", fordi: "§ 8 fjerde ledd første punktum from 1.1.2026: never before 31.12.2025 (T53)",
		dok: medJobb("", deltakelse("2026-01-05", "2026-01-12")), per: "2026-07-01", kategori: "rett-og-plikt ikke-gjeldende 2025-06-02..2025-12-31", funn: "deltakelse-uten-kategori",
	},
	{
		navn: "I-8 after, the job ends", fordi: "§ 8 fjerde ledd andre punktum: again the day after the last, 2026-06-30, inside the two years (2027-06-01)",
		dok: medJobb(`, "til": "2026-06-30"`, ""), per: "2026-07-01", kategori: "rett-og-plikt gjeldende 2026-07-01, rett-og-plikt ikke-gjeldende 2025-06-02..2025-12-31", botid: "2027-06-01 loeper",
	},
	{
		navn: "I-8 after, the job has not ended", fordi: "til is its last day",
		dok: medJobb(`, "til": "2026-06-30"`, ""), per: "2026-06-30", kategori: "rett-og-plikt ikke-gjeldende 2025-06-02..2025-12-31",
	},
	{navn: "I-9 before", fordi: "§ 8 andre ledd andre punktum came 1.8.2023: a after f needs the agreement until then (tredje ledd)", dok: etterFamilie("2023-07-31"), per: "2026-07-01", kategori: "kan-tilbys gjeldende 2023-03-01, rett-og-plikt ikke-gjeldende 2022-10-03..2023-02-28"},
	{
		navn: "I-9 after", fordi: "§ 8 andre ledd andre punktum from 1.8.2023", dok: etterFamilie("2023-08-01"), per: "2026-07-01",
		kategori: "rett-og-plikt gjeldende 2023-08-01, kan-tilbys ikke-gjeldende 2023-03-01..2023-07-31, rett-og-plikt ikke-gjeldende 2022-10-03..2023-02-28",
	},
	{navn: "I-10 before", fordi: "§ 9 første ledd bokstav f did not name family of those with permanent residence before 1.8.2023", dok: permanentFamilie("2023-07-31"), per: "2026-07-01", kategori: "kan-tilbys gjeldende 2022-10-03"},
	{navn: "I-10 after", fordi: "§ 9 andre ledd from 1.8.2023", dok: permanentFamilie("2023-08-01"), per: "2026-07-01", kategori: "rett-og-plikt gjeldende 2023-08-01, kan-tilbys ikke-gjeldende 2022-10-03..2023-07-31"},
	{
		navn: "lost by § 43 h, then two years", fordi: "nothing loses it twice: the row of 31 January 2026, the day before the permit under § 28, stands (T41)",
		dok: tapt43h, per: "2026-10-01", status: "avsluttet", avslutning: "ikke-lenger-i-kategori 2026-01-31 inngaar-ikke",
	},
	{
		navn: "expired, a new permit after the two years", fordi: "the new one gives no kategori (§ 8 første ledd tredje punktum), so nothing opens the ordning again",
		dok: `"foedselsdato": "1990-03-03", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2023-12-01", "gyldigTil": "2025-06-01"}, {"hjemmel": "utl-28", "vedtaksdato": "2026-06-01"}],
			"bosettinger": [{"kommune": "4648", "fra": "2024-02-01", "etterAvtale": true}]`, per: "2026-06-01",
		status: "avsluttet", avslutning: "ikke-lenger-i-kategori 2025-06-01 inngaar-ikke",
	},
	{
		navn: "vedtak after the two years, another permit on their last day", fordi: "table B says of the day of the vedtak that two years have passed since 2023-07-23 (§ 8 første ledd tredje punktum)",
		dok: `"foedselsdato": "1990-03-03", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2023-06-01"}, {"hjemmel": "annen", "vedtaksdato": "2024-01-18"}, {"hjemmel": "utl-28", "vedtaksdato": "2025-10-01"}],
			"bosettinger": [{"kommune": "4648", "fra": "2023-07-23", "etterAvtale": true}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-02-10"}]`, per: "2026-03-01",
		botid: "2025-07-22 utloept", funn: "vedtak-etter-to-aar",
	},
	{
		navn: "dead, and EØS not given", fordi: "the two years cannot pass before 2027-11-30, whoever they run for",
		dok: strings.Replace(bosattI2025, `"eoesEllerNordisk": false,`, "", 1) + `, "folkeregister": [{"hendelse": "doed", "dato": "2026-05-05"}]`, per: "2026-07-01",
		status: "avsluttet", avslutning: "doed 2026-05-05 inngaar-ikke",
	},
	{
		navn: "I-19", fordi: "§ 8 tredje ledd: 57 on the day of the permit is over 55 (T23); the change to 60 is adopted without a date",
		dok: strings.Replace(bosattI2025, "1990-03-03", "1968-05-02", 1), per: "2026-07-28", kategori: "kan-tilbys gjeldende 2025-12-01", oppstart: "gjelder-ikke", botid: "2027-11-30 loeper",
	},
	{navn: "I-19, 55", fordi: "through the day before the 56th birthday (T23)", dok: strings.Replace(bosattI2025, "1990-03-03", "1969-05-03", 1), per: "2026-07-28", kategori: "rett-og-plikt gjeldende 2025-12-01"},
}

const tapt43h = `"foedselsdato": "1990-03-03", "ankomstNorge": "2024-09-01", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-34", "vedtaksdato": "2024-10-01"}, {"hjemmel": "utl-28", "vedtaksdato": "2026-02-01"}],
	"bosettinger": [{"kommune": "4648", "fra": "2024-10-01", "etterAvtale": true}], "vedtak": [{"type": "opplaering", "ordning": "norsk", "vedtaksdato": "2025-01-10"}]`

// With EØS alone not given, the kategori is that of one without it, or none.
func TestBareEoesMangler(t *testing.T) {
	kollektiv := `"foedselsdato": "1990-03-03", "oppholdstillatelser": [{"hjemmel": "utl-34", "vedtaksdato": "2024-10-01"}], "bosettinger": [{"kommune": "4648", "fra": "2024-10-01", "etterAvtale": true}]`
	_, v := vurder(t, med(t), dok(kollektiv), per)
	assert.Equal(t, kategori.SettAv(kategori.RettOgPlikt, kategori.Ingen), v.Kategorier[0].Mulige, "§ 37 c gave rett to the end of 2025, and rett og plikt follows for one who is not outside (§ 9 første ledd bokstav e)")
	assert.Equal(t, []string{"/eoesEllerNordisk"}, stier(v.Kategorier[0].Mangler))
}

// By T60 fornyelse no two years run before the permit is renewed, and NIR has nothing to close on (§ 8 første ledd tredje punktum).
func TestIngenBotidsfrist(t *testing.T) {
	_, v := vurder(t, med(t, "T60=fornyelse"), dok(`"foedselsdato": "1990-05-05", "ankomstNorge": "2025-01-06", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-38-5-a", "barnefamilie": true, "vedtaksdato": "2025-10-02"}],
		"bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}]`), per)
	assert.Equal(t, "gjelder-ikke", v.Frist(integrering.BotidFrist).Tilstand.String())
	assert.Equal(t, kategori.SettAv(kategori.RettOgPlikt), v.Kategorier[0].Mulige)
	assert.Equal(t, lov.IkkeOppfylt, v.Avslutning.Utfall)
}

func TestLenkedeEksempler(t *testing.T) {
	for _, rad := range lenkede {
		t.Run(rad.navn, func(t *testing.T) {
			var valg []string
			if rad.tolkning != "" {
				valg = append(valg, rad.tolkning)
			}
			paa, err := dag(rad.per)
			require.NoError(t, err)
			_, v := vurder(t, med(t, valg...), dok(rad.dok), paa)
			a := &v.Avslutning.Gjeldende
			slutt := strings.TrimSpace(fmt.Sprintf("%s %s %s", a.Kode, tekst(a.Dato), a.Maaloppnaaelse))
			if v.Avslutning.Utfall == lov.IkkeOppfylt {
				slutt = "ingen"
			}
			for _, par := range []struct{ hva, vil, har string }{
				{"kategori", rad.kategori, kategorilinje(v)},
				{"oppstart", rad.oppstart, fristlinje(v.Frist(integrering.OppstartFrist))},
				{"botid", rad.botid, fristlinje(v.Frist(integrering.BotidFrist))},
				{"gjennomfoering", rad.gjennomfoering, fristlinje(v.Frist(integrering.GjennomfoeringFrist))},
				{"status", rad.status, v.Status[0].Status.String()},
				{"avslutning", rad.avslutning, slutt},
			} {
				if par.vil != "" {
					assert.Equal(t, par.vil, par.har, "%s: %s", par.hva, rad.fordi)
				}
			}
			var historikk []string
			for i := range v.Avslutning.Historikk {
				h := &v.Avslutning.Historikk[i]
				historikk = append(historikk, fmt.Sprintf("%s %s slettet %s", h.Kode, tekst(h.Dato), tekst(h.SlettetDato)))
			}
			if rad.historikk != "?" {
				assert.Equal(t, rad.historikk, strings.Join(historikk, ", "), rad.fordi)
			}
			if rad.funn != "" {
				assert.Contains(t, funnkoder(v), rad.funn, rad.fordi)
			}
			assert.NotContains(t, funnkoder(v), rad.utenFunn, rad.fordi)
		})
	}
}
