package integrering_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// per is the day on which the examples are looked at.
var per = lov.D(2026, 7, 1)

const mappe = "examples/deltakere"

// eksempel is a participant of examples/deltakere and what the law gives, worked out by hand in fordi from the calendars of 2026–2029.
type eksempel struct {
	navn, fordi, kilde string
	start              string
	vedtak             int // the number, from 1, of the vedtak that gives the start
	dato, trygg        string
	tilstand           string
	virkedager         string
	tillegg            int
	tolkninger         string // those used
	funn, mangler      []string
}

// Settled by agreement the two years of § 8 run from bosetting; T25 tillatelse counts them from the permit, so that it is used where the two
// differ.
var eksempler = []eksempel{
	{
		navn: "elleve-sykedager",
		fordi: `24 months (§ 14 sjette ledd): 2028-02-02, a Wednesday. Sick 1–5, 8–12 and 15 June 2026 = 5 + 5 + 1 = 11 > 10, so all 11 are added
			(forskriften § 10): 3–4, 7–11, 14–17 February 2028 = 2 + 5 + 4. Safe: 11 calendar days (T03) from 2028-02-02 is 02-13, the day before (T01) 02-12`,
		kilde: "kontrakten, eksempelet; worked example E17",
		start: "2026-02-02", vedtak: 1, dato: "2028-02-17", trygg: "2028-02-12", tilstand: "loeper", virkedager: "11", tillegg: 11, tolkninger: "T01 T03 T25",
	},
	{
		navn: "paaske-ti-virkedager",
		fordi: `12 months (§ 13 tredje ledd første punktum): 2027-03-16, a Tuesday. Sick 25–27, 30–31 March, 1 April, 7–10 April 2026 = 3 + 2 + 1 + 4 = 10; skjærtorsdag 2 April,
			langfredag 3 April and 2. påskedag 6 April are not virkedager. 10 is not over ti, so nothing is added. Safe: the day before (T01)`,
		kilde: "forskriften §§ 10 og 17 første ledd; NIR-veilederen: 10 dager har ingen virkning (webinar 17.4.2026)",
		start: "2026-03-16", vedtak: 1, dato: "2027-03-16", trygg: "2027-03-15", tilstand: "loeper", virkedager: "10", tolkninger: "T01 T25",
		funn: []string{"fravaer-naer-terskelen"},
	},
	{
		navn: "paaske-elleve-virkedager",
		fordi: `As the one before with 24 March too: 11. From Tuesday 2027-03-16: 17–19, 22–24 March = 6; 25, 26 and 29 March are påske; 30–31 March, 1–2 April = 4; Monday 5 April
			is the eleventh. Safe: 11 calendar days is 03-27, the day before 03-26`,
		kilde: "forskriften §§ 10 og 17 første ledd",
		start: "2026-03-16", vedtak: 1, dato: "2027-04-05", trygg: "2027-03-26", tilstand: "loeper", virkedager: "11", tillegg: 11, tolkninger: "T01 T03 T25",
	},
	{
		navn: "omsorgspermisjon-ett-aar",
		fordi: `24 months: Wednesday 2028-01-19. Permisjon Wednesday 2026-04-01 – Wednesday 2027-03-31 is 52 weeks and a day = 261 weekdays, less 2/4, 3/4, 6/4, 1/5, 14/5, 25/5, 25/12 2026 and
			1/1, 25/3, 26/3, 29/3 2027 = 250. 260 weekdays from 2028-01-19 is Wednesday 2029-01-17; on the way are 13/4, 14/4, 17/4, 1/5, 17/5, 25/5, 5/6, 25/12, 26/12 2028 and 1/1 2029 = 10, so
			2029-01-17 is the 250th. T04 counts 1 May 2026 (251 in all) and 1 and 17 May 2028, so 2029-01-16 is the 252nd – 1 = 251st. T57 keeps permisjon inside 24 months. Safe: T57 and T01`,
		kilde: "forskriften §§ 16 og 19; worked example E39, same method",
		start: "2026-01-19", vedtak: 1, dato: "2029-01-17", trygg: "2028-01-18", tilstand: "loeper", virkedager: "250", tillegg: 250, tolkninger: "T01 T03 T04 T25 T57",
	},
	{
		navn: "grunnlovsdag-og-pinse",
		fordi: `12 months: Tuesday 2027-05-04. The child sick 18–22 May 2026 = 5, sick herself 8–12 and 15 June = 6, together 11. From 2027-05-04: 5 May; 6 May is Kristi himmelfart; 7 May;
			10–14 May; 17 May 2027 is both grunnlovsdag and 2. pinsedag, off under both readings of T04; 18–21 May: 1 + 1 + 5 + 4 = 11. Safe: 11 calendar days is 05-15, the day before 05-14`,
		kilde: "forskriften §§ 5, 7, 10 og 17 første ledd",
		start: "2026-05-04", vedtak: 1, dato: "2027-05-21", trygg: "2027-05-14", tilstand: "loeper", virkedager: "11", tillegg: 11, tolkninger: "T01 T03 T25",
	},
	{
		navn: "sykdom-i-timer",
		fordi: `24 months: Wednesday 2028-01-12. 82.5 hours / 7.5 = 11 virkedager (T07), spread over 18 + 18 + 10 = 46 virkedager inside the programme. 13–14, 17–21, 24–27 January 2028 = 2 + 5 + 4.
			The vedtak is from 2025, so T20 vedtaksdato would make the code one of the wrong side of 2026 (a finding, not another date). Safe: 01-12 + 11 = 01-23, the day before 01-22`,
		kilde: "tolkninger T07, T20",
		start: "2026-01-12", vedtak: 1, dato: "2028-01-27", trygg: "2028-01-22", tilstand: "loeper", virkedager: "11", tillegg: 11, tolkninger: "T01 T03 T07 T20 T25",
	},
	{
		navn: "halv-dag-over-ti",
		fordi: `24 months: Wednesday 2028-02-09. 13–17 and 20–24 April 2026 = 10, and 3.75 / 7.5 = 0.5: 10.5 is over ti (§ 10), rounded up to 11 whole days: 10–11, 14–18, 21–24 February 2028 = 2 + 5 + 4.
			T06 elleve-eller-mer adds nothing. Safe: T06 and T01. Settled 2025-06-11, so that it should have begun by 2025-09-11 (§ 12 andre ledd)`,
		kilde: "worked example E26; tolkninger T06",
		start: "2026-02-09", vedtak: 1, dato: "2028-02-24", trygg: "2028-02-08", tilstand: "loeper", virkedager: "10.5", tillegg: 11, tolkninger: "T01 T03 T06 T07",
		funn: []string{"oppstart-etter-fristen"},
	},
	{
		navn: "forlengelse",
		fordi: `Started 2024-08-19 under the law before 2026: 24 months (§ 13 fjerde ledd) and the 6 that were decided (T11; the longest is 12): 30 months from 2024-08-19 is Friday 2027-02-19.
			T38 nei gives 24 months, 2026-08-19. Safe: T38 and T01`,
		kilde: "integreringsloven § 13 fjerde og femte ledd før 2026; forskriften § 76 første ledd",
		start: "2024-08-19", vedtak: 1, dato: "2027-02-19", trygg: "2026-08-18", tilstand: "loeper", virkedager: "0", tolkninger: "T01 T11 T25 T38",
	},
	{
		navn:  "sluttmaal-mangler",
		fordi: "Under integreringsloven the goal gives the months (§§ 13 and 14); without it the frist stands as uavklart",
		kilde: "kontrakten, siste setning i avsnitt 2",
		start: "2026-06-01", vedtak: 1, mangler: []string{"/sluttmaal"}, funn: []string{"sluttmaal-mangler"}, tolkninger: "T25",
	},
	{
		navn: "gammelt-sluttmaal-i-2026",
		fordi: `The old code gives 6 months as in NIR (T50): 2026-07-05, a Sunday. Under § 75 it should have been 12: 2027-01-05. T05 moves to Monday 2026-07-06. Safe: the day before. Per 2026-07-01 it is 4 days ahead.
			The vedtak is from 2025: under T20 vedtaksdato the old code is right`,
		kilde: "worked example E55; forskriften § 75",
		start: "2026-01-05", vedtak: 1, dato: "2026-07-05", trygg: "2026-07-04", tilstand: "loeper", virkedager: "0", tolkninger: "T01 T05 T20 T25 T50",
		funn: []string{"sluttmaal-gjelder-ikke-lenger", "gjennomfoeringsfrist-naer"},
	},
	{
		navn:  "start-29-februar",
		fordi: `36 months from 2024-02-29: 29 February does not exist in 2027, so 2027-02-28 (T02), a Sunday; T05 would move it to Monday 1 March. Safe: 02-27`,
		kilde: "tolkninger T02; domstolloven § 148, same method; § 13 fjerde ledd før 2026",
		start: "2024-02-29", vedtak: 1, dato: "2027-02-28", trygg: "2027-02-27", tilstand: "loeper", virkedager: "0", tolkninger: "T01 T05 T25",
	},
	{
		navn:  "sykdom-uten-siste-dag",
		fordi: `An absent end of fravær is a missing fact: uavklart when it begins on or before the frist (24 months: 2028-02-23). The frist before absence stands, and T01 moves it`,
		kilde: "tolkninger, What absent means",
		start: "2026-02-23", vedtak: 1, mangler: []string{"/fravaer/0/til"}, funn: []string{"felt-mangler"}, tolkninger: "T01 T25",
	},
	{
		navn: "ferie-under-sykdom",
		fordi: `24 months: 2028-02-16. Sick 8–12, 15–19, 22–24 June 2026 = 13, but 22–24 June are ferie (§ 18), which removes them: 10, not over ti. T12 andre-vinner: 13 are added: 17–18, 21–25,
			28–29 February, 1–3 and 6 March 2028 = 2 + 5 + 2 + 3 + 1. Safe: 02-15`,
		kilde: "forskriften §§ 18 og 19; tolkninger T12; worked example E21",
		start: "2026-02-16", vedtak: 1, dato: "2028-02-16", trygg: "2028-02-15", tilstand: "loeper", virkedager: "10", tolkninger: "T01 T12 T25",
		funn: []string{"fravaer-naer-terskelen"},
	},
	{
		navn: "flyttet-to-vedtak",
		fordi: `The first vedtak gives the start, also after the move, and it is the second in the list (T21): 2025-11-03 + 24 months (old arbeid, § 13 fjerde ledd) = 2027-11-03.
			9–12 February 2026 = 4 days, not over ti`,
		kilde: "worked example E69; tolkninger T21",
		start: "2025-11-03", vedtak: 2, dato: "2027-11-03", trygg: "2027-11-02", tilstand: "loeper", virkedager: "4", tolkninger: "T01 T25 T65",
	},
	{
		navn: "avsluttet-i-arbeid",
		fordi: `6 months (old arbeid har vgs, § 13 andre ledd) and a forlengelse without length, which is the longest, 6: 2026-09-01. Ended 2026-06-12, on or before it: overholdt.
			T38 nei: 6 months, 2026-03-01. Safe: 2026-02-28`,
		kilde: "kontrakten, tilstand; tolkninger T11, T38",
		start: "2025-09-01", vedtak: 1, dato: "2026-09-01", trygg: "2026-02-28", tilstand: "overholdt", virkedager: "0", tolkninger: "T01 T25 T38",
	},
	{
		navn: "bosatt-uten-vedtak", fordi: "without a vedtak and a goal there is no gjennomføringsfrist (§§ 12–14)", kilde: "kontrakten, avsnitt 1",
		mangler: []string{"/vedtak", "/sluttmaal"}, tolkninger: "T25",
	},
	{
		navn: "kollektiv-2025", fordi: "24 months (§ 13 fjerde ledd before 2026) from Monday 2025-08-18: Wednesday 2027-08-18. Safe: the day before", kilde: "integreringsloven § 13 fjerde ledd før 2026",
		start: "2025-08-18", vedtak: 1, dato: "2027-08-18", trygg: "2027-08-17", tilstand: "loeper", virkedager: "0", tolkninger: "T01 T25 T30",
	},
	{
		navn: "kollektiv-2026", fordi: "as bosatt-uten-vedtak; the oppstartsfrist has passed, on which T40 tre-maaneder closes", kilde: "NIR-veilederen, skjermbildet D2",
		mangler: []string{"/vedtak", "/sluttmaal"}, tolkninger: "T25 T40", funn: []string{"oppstartsfrist-utloept"},
	},
	{
		navn: "familie-etter-fem-aar", fordi: "as bosatt-uten-vedtak", kilde: "integreringsloven § 9 første ledd bokstav f",
		mangler: []string{"/vedtak", "/sluttmaal"},
	},
	{
		navn: "jobb-som-slutter", fordi: "as bosatt-uten-vedtak", kilde: "integreringsloven § 8 fjerde ledd",
		mangler: []string{"/vedtak", "/sluttmaal"}, tolkninger: "T25",
	},
	{
		navn: "bosatt-uten-avtale", fordi: "as bosatt-uten-vedtak", kilde: "integreringsloven § 8 tredje ledd",
		mangler: []string{"/vedtak", "/sluttmaal"}, tolkninger: "T26", funn: []string{"bosatt-uten-avtale"},
	},
	{
		navn: "frist-ute", fordi: "6 months (old arbeid har vgs, § 13 andre ledd) from 2025-09-01: Sunday 2026-03-01. T05 would move it to Monday. Safe: the day before", kilde: "worked example E59, same method",
		start: "2025-09-01", vedtak: 1, dato: "2026-03-01", trygg: "2026-02-28", tilstand: "utloept", virkedager: "0", tolkninger: "T01 T05 T25",
		funn: []string{"gjennomfoeringsfrist-utloept"},
	},
	{
		navn: "permanent-stans", fordi: "24 months from Monday 2026-01-12: Wednesday 2028-01-12; the stans does not move it. The vedtak is from 2025: T20", kilde: "integreringsloven § 18",
		start: "2026-01-12", vedtak: 1, dato: "2028-01-12", trygg: "2028-01-11", tilstand: "loeper", virkedager: "0", tolkninger: "T01 T20 T25",
		funn: []string{"permanent-stans-uten-aarsak"},
	},
	{
		navn: "flyttet-uten-vedtak", fordi: "as bosatt-uten-vedtak", kilde: "tolkninger T68",
		mangler: []string{"/vedtak", "/sluttmaal"}, tolkninger: "T68", funn: []string{"bosatt-uten-avtale"},
	},
	{
		navn: "bortfall-arbeid", fordi: "as bosatt-uten-vedtak", kilde: "NIR-veilederen, skjermbildet D1",
		mangler: []string{"/vedtak", "/sluttmaal"}, tolkninger: "T25 T44",
	},
}

func (e *eksempel) les(tb testing.TB) (integrering.Deltaker, []byte) {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join(mappe, e.navn+".json"))
	require.NoError(tb, err)
	d, err := integrering.Les(data)
	require.NoError(tb, err)
	return d, data
}

// vurder is the whole work on one document, as the command does it.
func vurder(tb testing.TB, r *integrering.Regelverk, dokument string, paa date.Date) (*integrering.Deltaker, *integrering.Vurdering) {
	tb.Helper()
	d, err := integrering.Les([]byte(dokument))
	require.NoError(tb, err)
	v, err := r.Vurder(&d, paa, 0)
	require.NoError(tb, err)
	return &d, v
}

func TestHverFilErEtEksempel(t *testing.T) {
	filer, err := filepath.Glob(mappe + "/*.json")
	require.NoError(t, err)
	var har, vil []string
	for _, f := range filer {
		har = append(har, strings.TrimSuffix(filepath.Base(f), ".json"))
	}
	for _, e := range eksempler {
		vil = append(vil, e.navn)
		assert.NotEmpty(t, e.fordi, e.navn)
		assert.NotEmpty(t, e.kilde, e.navn)
	}
	assert.ElementsMatch(t, vil, har)
}

func TestEksempler(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		t.Run(e.navn, func(t *testing.T) {
			d, _ := e.les(t)
			v, err := r.Vurder(&d, per, 0)
			require.NoError(t, err)
			require.Len(t, v.Frister, 3)
			f := v.Frist(integrering.GjennomfoeringFrist)
			r.Trygg(v, &d)
			b := &f.Beregning
			assert.Equal(t, e.start, tekst(b.Startdato), "start")
			assert.Equal(t, e.dato, tekst(b.Dato), "dato")
			assert.Equal(t, e.trygg, tekst(f.TryggTil), "trygg")
			assert.Equal(t, e.tilstand, b.Tilstand.String())
			if e.dato != "" {
				assert.Equal(t, e.virkedager, string(lov.AppendMillionter(nil, b.Virkedager)), "virkedager")
			}
			assert.Equal(t, e.tillegg, b.Tillegg, "tillegg")
			assert.Equal(t, e.tolkninger, strings.Join(brukte(v), " "), "tolkninger")
			assert.Equal(t, e.funn, funnkoder(v))
			assert.Equal(t, e.mangler, stier(f.Mangler))
			assert.Equal(t, e.mangler != nil, v.Uavklart(integrering.Utdata{}))
		})
	}
}

func tekst(d date.Date) string {
	if d == 0 {
		return ""
	}
	return string(calendar.AppendDate(nil, d))
}

func brukte(v *integrering.Vurdering) (ider []string) {
	for _, b := range v.Kvittering.Tolkninger {
		ider = append(ider, b.Tolkning.String())
	}
	return ider
}

func funnkoder(v *integrering.Vurdering) (koder []string) {
	for i := range v.Funn {
		koder = append(koder, v.Funn[i].Kode.Kode)
	}
	return koder
}

func stier(ss []lov.Sti) (ut []string) {
	for _, s := range ss {
		ut = append(ut, s.String())
	}
	return ut
}

// somJSON writes v and reads it as plain values.
func somJSON(tb testing.TB, v *integrering.Vurdering, u integrering.Utdata) map[string]any {
	tb.Helper()
	var m map[string]any
	require.NoError(tb, json.Unmarshal(v.AppendJSON(nil, u), &m))
	return m
}

// delAv lists where vil is not part of har: every member of an object, and each element of a list in order.
func delAv(sti string, vil, har any) []string {
	switch vil := vil.(type) {
	case map[string]any:
		h, ok := har.(map[string]any)
		if !ok {
			return []string{sti + ": not an object"}
		}
		var feil []string
		for _, n := range slices.Sorted(maps.Keys(vil)) {
			verdi, ok := h[n]
			if !ok {
				feil = append(feil, sti+"/"+n+": not there")
				continue
			}
			feil = append(feil, delAv(sti+"/"+n, vil[n], verdi)...)
		}
		return feil
	case []any:
		h, ok := har.([]any)
		if !ok || len(h) != len(vil) {
			return []string{fmt.Sprintf("%s: %v, not %v", sti, har, vil)}
		}
		var feil []string
		for i := range vil {
			feil = append(feil, delAv(fmt.Sprintf("%s/%d", sti, i), vil[i], h[i])...)
		}
		return feil
	}
	if vil != har {
		return []string{fmt.Sprintf("%s: %v, not %v", sti, har, vil)}
	}
	return nil
}

func TestKontraktensEksempel(t *testing.T) {
	// Word for word the contract's Out.
	const ut = `{"skjema": "vurdering/1", "id": "eksempel-17", "per": "2026-07-01", "lovdato": "2026-07-01", "lovvalg": {"lov": "integreringsloven", "utfall": "oppfylt"},
 "kategorier": [{"ordning": "introduksjonsprogram", "kategori": "rett-og-plikt", "visning": "gjeldende", "fra": "2025-12-01", "utfall": "oppfylt"}],
 "frister": [{"ordning": "introduksjonsprogram", "frist": "oppstart", "dato": "2026-03-01", "tilstand": "overholdt", "overholdtDato": "2026-02-02", "utfall": "oppfylt"},
  {"ordning": "introduksjonsprogram", "frist": "botid", "dato": "2027-11-30", "tilstand": "overholdt", "overholdtDato": "2026-01-15", "utfall": "oppfylt"},
  {"ordning": "introduksjonsprogram", "frist": "gjennomfoering", "dato": "2028-02-17", "tilstand": "loeper", "utfall": "oppfylt", "tryggTil": "2028-02-12",
   "beregning": {"startdato": "2026-02-02", "sluttmaal": "arbeid-2026", "maaneder": 24, "forlengelseMaaneder": 0, "grunnfrist": "2028-02-02", "virkedager": 11, "terskel": 10, "tillegg": 11}}],
 "avslutning": {"gjeldende": null, "kanRegistreres": {"fra": "2026-02-02", "til": "2028-02-17", "tryggTil": "2028-02-12"}}, "funn": []}`
	r := integrering.Norge()
	e := eksempler[0]
	d, data := e.les(t)
	v, err := r.Vurder(&d, per, 0)
	require.NoError(t, err)
	v.Lest(data)
	r.Trygg(v, &d)
	har := somJSON(t, v, integrering.Utdata{})
	var vil map[string]any
	require.NoError(t, json.Unmarshal([]byte(ut), &vil))
	assert.Empty(t, delAv("", vil, har))

	k := har["kvittering"].(map[string]any)
	assert.Equal(t, map[string]any{"T01": "samme-dato", "T03": "virkedager", "T25": "bosetting"}, k["tolkninger"], "those used and no others")
	assert.Equal(t, []any{}, k["ikkeVurdert"], "every fact is looked at")
	assert.Equal(t, fmt.Sprintf("%x", sha256.Sum256(data)), k["sha256"])
	assert.Regexp(t, "^[0-9a-f]{64}$", k["regelverk"].(map[string]any)["sha256"])
	f := har["frister"].([]any)[2].(map[string]any)
	assert.Equal(t, []any{
		map[string]any{"tolkning": "T01", "verdi": "dagen-foer", "dato": "2028-02-16"},
		map[string]any{"tolkning": "T03", "verdi": "kalenderdager", "dato": "2028-02-13"},
	}, f["foelsomhet"], "worked example E17: K 2028-02-13, B 2028-02-16")
	assert.Equal(t, []any{map[string]any{"sti": "/fravaer/0", "virkedager": 11., "talt": 11.}}, f["beregning"].(map[string]any)["registreringer"])
	assert.NotEmpty(t, f["spor"])

	uten := integrering.Utdata{UtenSpor: true, Bare: []string{"kategorier"}}
	har = somJSON(t, v, uten)
	assert.NotContains(t, har, "frister")
	assert.NotContains(t, har["lovvalg"], "spor")
}

func TestKontraktenUtenSluttmaal(t *testing.T) {
	r := integrering.Norge()
	d, _ := eksempler[0].les(t)
	d.Sluttmaal = nil
	v, err := r.Vurder(&d, per, 0)
	require.NoError(t, err)
	r.Trygg(v, &d)
	har := somJSON(t, v, integrering.Utdata{UtenSpor: true})
	f := har["frister"].([]any)[2].(map[string]any)
	assert.Equal(t, map[string]any{
		"ordning": "introduksjonsprogram", "frist": "gjennomfoering", "utfall": "uavklart", "mangler": []any{"/sluttmaal"},
	}, f)
	assert.Equal(t, []string{"sluttmaal-mangler"}, funnkoder(v))
	assert.True(t, v.Uavklart(integrering.Utdata{}))
}

func TestVurderTilAllokererIkke(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		t.Run(e.navn, func(t *testing.T) {
			d, _ := e.les(t)
			var v integrering.Vurdering
			n := testing.AllocsPerRun(50, func() {
				if err := r.VurderTil(&v, &d, per, 0); err != nil {
					t.Error(err)
				}
			})
			assert.Zero(t, n, "a whole vurdering with its trace, after the first call")
		})
	}
	t.Run("og fyller ut det som mangler", func(t *testing.T) {
		d, _ := eksempler[0].les(t)
		d.EoesEllerNordisk, d.Bosettinger[0].EtterAvtale = lov.Ukjent, lov.Ukjent
		var v integrering.Vurdering
		assert.Zero(t, testing.AllocsPerRun(50, func() {
			if err := r.VurderTil(&v, &d, per, 0); err != nil {
				t.Error(err)
			}
		}))
		assert.Equal(t, kategori.SettAv(kategori.RettOgPlikt, kategori.KanTilbys, kategori.Ingen), v.Kategorier[0].Mulige, "§ 8 første, tredje og femte ledd")
	})
	t.Run("også en dag", func(t *testing.T) {
		d, _ := eksempler[0].les(t)
		d.Vedtak = slices.Clone(d.Vedtak)
		d.Vedtak[0].Vedtaksdato = 0
		var v integrering.Vurdering
		assert.Zero(t, testing.AllocsPerRun(50, func() {
			if err := r.VurderTil(&v, &d, per, 0); err != nil {
				t.Error(err)
			}
		}))
		assert.Equal(t, kategori.SettAv(kategori.RettOgPlikt), v.Kategorier[0].Mulige, "§ 8 første ledd: whenever it was decided")
	})
}

// Introduksjonsloven: the programme from 31 December 2018 could last for two years (§ 5), and the refugee was settled in 2024. As an EEA
// citizen she was never nyankommet (§ 2), and if she was not, the programme had ended by then: no kategori either way, whatever it leaves
// open that she has become a Norwegian citizen since.
func TestSammeSvarUansett(t *testing.T) {
	const rest = `"foedselsdato": "1960-01-01", "ankomstNorge": "2018-01-01", "norskStatsborgerFra": "2025-01-01", "behovForGrunnleggendeKvalifisering": true,
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2020-01-01"}], "bosettinger": [{"fra": "2024-01-01", "etterAvtale": true}],
		"vedtak": [{"type": "deltakelse", "vedtaksdato": "2018-12-31", "startdato": "2018-12-31"}]`
	r := integrering.Norge()
	for eoes, uansett := range map[string]bool{`"eoesEllerNordisk": true, `: false, `"eoesEllerNordisk": false, `: false, "": true} {
		_, v := vurder(t, &r, dok(eoes+rest), lov.D(2025, 6, 1))
		k := &v.Kategorier[0]
		assert.Equal(t, lov.IkkeOppfylt, k.Utfall, eoes)
		assert.Equal(t, kategori.Ingen, k.Kategori, eoes)
		assert.Equal(t, kategori.SettAv(kategori.Ingen), k.Mulige, eoes)
		assert.Empty(t, k.Mangler, eoes)
		var regler []string
		for st := range v.Spor(&k.Svar) {
			regler = append(regler, st.Regel.ID)
		}
		assert.Equal(t, uansett, slices.Contains(regler, "status/kategori-uansett"), eoes)
		assert.Equal(t, "status/kategori", regler[len(regler)-1], eoes)
	}
}

// A vedtak from before the act, of one who is under it: she had no permit that day, so that no limit runs for it, and she has the kategori
// that the permit and the settlement have given since (§ 8 første ledd). A vedtak of a later day before the permit is answered alike.
func TestVedtakFoerLoven(t *testing.T) {
	r := integrering.Norge()
	for _, aar := range []string{"2019", "2023"} {
		_, v := vurder(t, &r, dok(`"foedselsdato": "1990-05-05", "ankomstNorge": "2024-03-01", "eoesEllerNordisk": false,
			"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-04-15"}], "bosettinger": [{"kommune": "4648", "fra": "2024-12-02", "etterAvtale": true}],
			"vedtak": [{"type": "deltakelse", "vedtaksdato": "`+aar+`-02-17", "startdato": "`+aar+`-03-04"}]`), lov.D(2026, 7, 1))
		k := &v.Kategorier[0]
		assert.Equal(t, "rett-og-plikt gjeldende 2024-12-02", fmt.Sprint(k.Kategori, " ", k.Visning, " ", tekst(k.Fra)), aar)
		assert.Equal(t, "deltar-i-ordning", v.Status[0].Status.String(), aar)
		assert.Equal(t, lov.IkkeOppfylt, v.Avslutning.Utfall, aar)
		for _, slag := range []integrering.Fristtype{integrering.OppstartFrist, integrering.BotidFrist} {
			assert.Equal(t, "gjelder-ikke", v.Frist(slag).Tilstand.String(), "%s %s", aar, slag)
		}
		assert.Equal(t, []string{"/sluttmaal"}, stier(v.Frist(integrering.GjennomfoeringFrist).Mangler), aar)
		assert.Contains(t, funnkoder(v), "deltakelse-uten-kategori", aar)
	}
}

// What another act may have given is not found wanting by this one: § 53 første ledd bokstav b, not renewable, gave a programme in 2018
// (introduksjonsloven § 2 bokstav e), and the permit of 2022 is the first by integreringsloven (T51).
func TestVedtakEtterAnnenLov(t *testing.T) {
	r := integrering.Norge()
	_, v := vurder(t, &r, dok(`"foedselsdato": "1980-05-05", "ankomstNorge": "2018-01-08", "eoesEllerNordisk": false,
		"oppholdstillatelser": [{"hjemmel": "utl-53-1-b", "vedtaksdato": "2018-05-02", "fornybar": false}, {"hjemmel": "utl-28", "vedtaksdato": "2022-02-01"}],
		"bosettinger": [{"kommune": "4648", "fra": "2018-06-01", "etterAvtale": true}],
		"vedtak": [{"type": "deltakelse", "vedtaksdato": "2018-09-03", "startdato": "2018-10-01"}]`), lov.D(2026, 1, 5))
	assert.Equal(t, lov.Integreringsloven, v.Lovvalg.Lov)
	assert.Equal(t, "2022-02-01", tekst(v.Kategorier[0].Fra))
	assert.NotContains(t, funnkoder(v), "deltakelse-uten-kategori")
}

// A permit revoked before introduksjonsloven was binding on every kommune ends what a vedtak of 2003 gave (§ 9 siste ledd, T53).
func TestVedtakFoerIntroduksjonslovenBatt(t *testing.T) {
	r := integrering.Norge()
	_, v := vurder(t, &r, dok(`"foedselsdato": "1980-05-05", "ankomstNorge": "2003-01-06", "eoesEllerNordisk": false, "behovForGrunnleggendeKvalifisering": true,
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2003-01-10", "tilbakekaltFra": "2004-05-03"}],
		"bosettinger": [{"kommune": "4648", "fra": "2003-03-03", "etterAvtale": true}],
		"vedtak": [{"type": "deltakelse", "vedtaksdato": "2003-10-01", "startdato": "2003-11-03"}]`), lov.D(2010, 1, 4))
	k, slutt := &v.Kategorier[0], &v.Avslutning.Gjeldende
	assert.Equal(t, "rett-og-plikt ikke-gjeldende 2003-03-03..2004-05-03", fmt.Sprintf("%s %s %s..%s", k.Kategori, k.Visning, tekst(k.Fra), tekst(k.Til)))
	assert.Equal(t, "ikke-lenger-i-kategori 2004-05-03", fmt.Sprint(slutt.Kode, " ", tekst(slutt.Dato)))
}

// What the act says of a day before it: she has no permit yet, and the kategori comes with the settlement (§ 8 første ledd).
func TestDagFoerLoven(t *testing.T) {
	r := integrering.Norge()
	d, err := integrering.Les([]byte(dok(`"foedselsdato": "1990-05-05", "ankomstNorge": "2021-03-01", "eoesEllerNordisk": false,
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2021-04-15"}], "bosettinger": [{"kommune": "4648", "fra": "2021-12-02", "etterAvtale": true}]`)))
	require.NoError(t, err)
	v, err := r.Vurder(&d, lov.D(2020, 11, 27), lov.D(2026, 1, 1))
	require.NoError(t, err)
	assert.Equal(t, kategori.SettAv(kategori.Ingen), v.Kategorier[0].Mulige)
	require.NotEmpty(t, v.Neste)
	e := &v.Neste[0]
	assert.Equal(t, "2021-12-02 ingen ikke-gjeldende -> rett-og-plikt gjeldende (bosatt)", fmt.Sprintf("%s %s -> %s (%s)", tekst(e.Dato), e.Fra, e.Til, e.Aarsak))
}

// The permit decides which act she is under (§ 52), and it is not given whether it can be renewed. By integreringsloven there is no kategori
// either way, and that is not told when introduksjonsloven may give one.
func TestSammeSvarEtterDenEneLoven(t *testing.T) {
	r := integrering.Norge()
	_, v := vurder(t, &r, dok(`"foedselsdato": "1958-01-02", "ankomstNorge": "2016-01-19", "eoesEllerNordisk": false,
		"oppholdstillatelser": [{"hjemmel": "utl-53-1-b", "vedtaksdato": "2018-01-06"}], "bosettinger": [{"fra": "2022-01-27", "etterAvtale": true}],
		"vedtak": [{"type": "deltakelse", "vedtaksdato": "2018-12-22", "startdato": "2018-12-31"}]`), lov.D(2024, 4, 24))
	k := &v.Kategorier[0]
	assert.Equal(t, lov.Uavklart, v.Lovvalg.Utfall)
	assert.Equal(t, lov.Uavklart, k.Utfall)
	var regler []string
	for st := range v.Spor(&k.Svar) {
		regler = append(regler, st.Regel.ID)
	}
	assert.Equal(t, "status/kategori-uvisst", regler[len(regler)-1])
	assert.NotContains(t, regler, "status/kategori-uansett")
}

// What is missing is a day, and no day changes the kategori, or only how it is shown.
func TestSammeSvarUansettDagen(t *testing.T) {
	const bosatt = `"foedselsdato": "1990-03-03", "ankomstNorge": "2025-09-01", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}],
		"bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}], "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}], `
	r := integrering.Norge()
	for _, tt := range []struct {
		navn, kilde, rest string
		utfall            lov.Utfall
		mangler           []string
		setning           string
	}{
		{
			"vedtak om deltakelse", "§ 8 første ledd: rett og plikt since the settlement, whenever it was decided; the two years last through 30 November 2027",
			`"vedtak": [{"type": "deltakelse", "startdato": "2026-02-02"}]`, lov.Oppfylt, nil,
			"Personen har kategorien «rett og plikt» fra 1. desember 2025.",
		},
		{
			"vedtak om bortfall", "§ 8 fjerde ledd: taken away on a day through 1 July 2026, or not yet",
			`"arbeidsforhold": [{"timerPerUke": 37.5, "fra": "2026-05-04"}], "vedtak": [{"type": "bortfall-arbeid"}]`, lov.Uavklart,
			[]string{"/vedtak/0/vedtaksdato"},
			"Personen har eller har hatt kategorien «rett og plikt». Hvordan den skal vises, kan ikke avgjøres: det mangler vedtaksdato i vedtak nummer 1 (/vedtak/0/vedtaksdato).",
		},
	} {
		_, v := vurder(t, &r, dok(bosatt+tt.rest), lov.D(2026, 7, 1))
		k := &v.Kategorier[0]
		assert.Equal(t, tt.utfall, k.Utfall, "%s: %s", tt.navn, tt.kilde)
		assert.Equal(t, kategori.SettAv(kategori.RettOgPlikt), k.Mulige, "%s: %s", tt.navn, tt.kilde)
		assert.Equal(t, tt.mangler, stier(k.Mangler), tt.navn)
		assert.Contains(t, v.Forklar(lov.Bokmaal, 2), tt.setning+"\n", tt.navn)
	}
}

// Settled by agreement in two kommuner, in the first of them on a day that is not given: it is told what she has, and not from when. § 8
// første ledd: rett og plikt from the first of the days on which she is settled; integreringsforskriften § 58: moved on 1 June 2026.
func TestKategoriUtenFoersteDag(t *testing.T) {
	r := integrering.Norge()
	for _, tt := range []struct{ rest, setning string }{
		{"", "Personen har kategorien «rett og plikt»."},
		{`, "avslutninger": [{"kode": "flyttet", "dato": "2026-06-01", "registrertAv": "kommune"}]`, "Personen hadde kategorien «rett og plikt» til og med 1. juni 2026 (ikke gjeldende)."},
	} {
		_, v := vurder(t, &r, dok(`"foedselsdato": "1990-03-03", "ankomstNorge": "2025-05-01", "eoesEllerNordisk": false, "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-05-13"}],
			"bosettinger": [{"fra": "2026-05-11", "etterAvtale": true}, {"til": "2026-05-10", "etterAvtale": true}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-10-15", "startdato": "2025-11-03"}], "sluttmaal": [{"kode": "arbeid", "fra": "2025-10-15"}]`+tt.rest), lov.D(2026, 7, 1))
		assert.Contains(t, v.Forklar(lov.Bokmaal, 2), tt.setning+" Første dag kan ikke avgjøres: det mangler første dag i bosetting nummer 2 (/bosettinger/1/fra).\n")
	}
}

// TestGjenbruk holds that a Vurdering that is used again gives what a fresh one does, whatever it held.
func TestGjenbruk(t *testing.T) {
	r := integrering.Norge()
	var brukt integrering.Vurdering
	for range 2 {
		for _, e := range eksempler {
			d, data := e.les(t)
			require.NoError(t, r.VurderTil(&brukt, &d, per, 0))
			brukt.Lest(data)
			r.Trygg(&brukt, &d)
			ny, err := r.Vurder(&d, per, 0)
			require.NoError(t, err)
			ny.Lest(data)
			r.Trygg(ny, &d)
			assert.Equal(t, string(ny.AppendJSON(nil, integrering.Utdata{})), string(brukt.AppendJSON(nil, integrering.Utdata{})), e.navn)
			assert.Equal(t, ny.Forklar(lov.Bokmaal, 3), brukt.Forklar(lov.Bokmaal, 3), e.navn)
		}
		// A law date that is not covered leaves nothing behind either.
		d, err := integrering.Les([]byte(gammel))
		require.NoError(t, err)
		require.Error(t, r.VurderTil(&brukt, &d, per, integrering.FoersteLovdato()-1))
		assert.Empty(t, brukt.Frister)
		assert.Empty(t, brukt.Funn)
	}
}

// gammel is a participant under introduksjonsloven: permit and arrival before 2021.
const gammel = `{"skjema": "deltaker/1", "ankomstNorge": "2019-05-01", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2019-06-01"}],
 "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}], "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}]}`

func TestIkkeDekket(t *testing.T) {
	streng, err := integrering.Norge().Med("T49", "feil")
	require.NoError(t, err)
	norge := integrering.Norge()
	vanlig := `{"skjema": "deltaker/1", "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02"}]}`
	for _, rad := range []struct {
		navn, fordi  string
		r            *integrering.Regelverk
		dok          string
		per, lovdato date.Date
		feil         string // part of the message; empty: it is covered
	}{
		{"introduksjonsloven", "§ 52 and forskriften § 72: neither permit nor arrival from 2021", &norge, gammel, per, 0, ""},
		{"lovdato before 2010", "before utlendingsloven 2008 the law is not covered", &norge, vanlig, per, lov.D(2009, 12, 31), "2010"},
		{"lovdato 1 January 2010", "the first day covered", &norge, vanlig, per, lov.D(2010, 1, 1), ""},
		{"per before 2010", "T48: lovdato is per", &norge, vanlig, lov.D(2009, 12, 31), 0, "2010"},
		{"per before 2010 by the law of 2026", "per may lie anywhere in the calendar", &norge, vanlig, lov.D(2009, 12, 31), per, ""},
		{"no per", "per is an argument and never today", &norge, vanlig, 0, per, "per"},
		{"per before 1900", "days outside 1900–2150 are malformed", &norge, vanlig, date.New(1899, 12, 31), per, "1900"},
		{"per 1900-01-01", "the first day of the contract", &norge, vanlig, lov.D(1900, 1, 1), per, ""},
		{"per 2150-12-31", "the last day of the contract", &norge, vanlig, lov.D(2150, 12, 31), per, ""},
		{"per 2151-01-01", "days outside 1900–2150 are malformed", &norge, vanlig, lov.D(2150, 12, 31) + 1, per, "2150"},
		{"lovdato 2151-01-01", "days outside 1900–2150 are malformed", &norge, vanlig, per, lov.D(2150, 12, 31) + 1, "2150"},
		{"T49 feil, day of the review", "the review covers its own day", &streng, vanlig, lov.D(2026, 7, 28), 0, ""},
		{"T49 feil, day after", "T49 feil: an error after the last review", &streng, vanlig, lov.D(2026, 7, 29), 0, "T49"},
		{"T49 advarsel, day after", "T49 default: newest rules and a warning", &norge, vanlig, lov.D(2026, 7, 29), 0, ""},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			d, err := integrering.Les([]byte(rad.dok))
			require.NoError(t, err)
			v, err := rad.r.Vurder(&d, rad.per, rad.lovdato)
			if rad.feil == "" {
				require.NoError(t, err, rad.fordi)
				return
			}
			var ikke *integrering.IkkeDekket
			require.ErrorAs(t, err, &ikke, rad.fordi)
			assert.Nil(t, v)
			assert.Equal(t, "ikke-dekket", ikke.Kode())
			assert.Contains(t, err.Error(), rad.feil, rad.fordi)
		})
	}
}

func TestEtterSisteGjennomgang(t *testing.T) {
	r := integrering.Norge()
	d, _ := eksempler[0].les(t)
	for _, rad := range []struct {
		fordi   string
		lovdato date.Date
		etter   bool
	}{
		{"reviewed through 28 July 2026 (T49)", integrering.SistGjennomgaatt(), false},
		{"the day after: newest rules and a warning (T49)", integrering.SistGjennomgaatt() + 1, true},
	} {
		v, err := r.Vurder(&d, per, rad.lovdato)
		require.NoError(t, err)
		assert.Equal(t, rad.etter, v.Kvittering.EtterGjennomgang, rad.fordi)
		assert.Equal(t, rad.etter, slices.Contains(brukte(v), "T49"), rad.fordi)
		k := somJSON(t, v, integrering.Utdata{})["kvittering"].(map[string]any)
		if rad.etter {
			assert.Equal(t, []any{"etter-siste-gjennomgang"}, k["advarsler"])
			assert.Contains(t, v.Forklar(lov.Bokmaal, 2), "Advarsel: ")
			assert.Contains(t, v.Forklar(lov.Nynorsk, 3), "Åtvaring: ")
			assert.Equal(t, "2028-02-17", tekst(v.Frist(integrering.GjennomfoeringFrist).Dato), "the newest rules are used")
		} else {
			assert.NotContains(t, k, "advarsler")
			assert.NotContains(t, v.Forklar(lov.Bokmaal, 3), "Advarsel: ")
		}
	}
}

func TestLovvalg(t *testing.T) {
	norge := integrering.Norge()
	streng, err := norge.Med("T20", "startdato-strengt")
	require.NoError(t, err)
	const (
		foer, dagen, etter = "2020-12-31", "2021-01-01", "2021-01-02"
		gml                = "introduksjonsloven"
		ny                 = "integreringsloven"
	)
	tillatelse := func(hjemmel, dato string) string {
		return fmt.Sprintf(`{"hjemmel": "%s", "vedtaksdato": "%s"}`, hjemmel, dato)
	}
	for _, rad := range []struct {
		navn, fordi  string
		r            *integrering.Regelverk
		opphold, kom string
		lov          string // "": uavklart
		mangler      []string
		tolkning     bool // T20 is used
	}{
		{"permit after", "§ 52: innvilget after the act came into force", &norge, tillatelse("utl-28", etter), "2015-01-01", ny, nil, false},
		{"permit on the day", "T20: the day itself is included", &norge, tillatelse("utl-28", dagen), "2015-01-01", ny, nil, true},
		{"permit on the day, strict", "T20 startdato-strengt: it is not", &streng, tillatelse("utl-28", dagen), "2015-01-01", gml, nil, true},
		{"permit the day after, strict", "strictly after", &streng, tillatelse("utl-28", etter), "2015-01-01", ny, nil, false},
		{"permit before, arrival after", "forskriften § 72 første ledd: arrival from the commencement", &norge, tillatelse("utl-28", foer), etter, ny, nil, false},
		{"permit before, arrival on the day", "T20: the day itself is included", &norge, tillatelse("utl-28", foer), dagen, ny, nil, true},
		{"permit before, arrival on the day, strict", "T20 startdato-strengt", &streng, tillatelse("utl-28", foer), dagen, gml, nil, true},
		{"permit before, arrival before", "§ 52 and forskriften § 72 andre ledd", &norge, tillatelse("utl-28", foer), foer, gml, nil, false},
		{"permit before, arrival not given", "the arrival decides", &norge, tillatelse("utl-28", foer), "", "", []string{"/ankomstNorge"}, false},
		{"permit after, arrival not given", "the permit is enough", &norge, tillatelse("utl-34", etter), "", ny, nil, false},
		{"no permit, no arrival", "permits are a missing fact", &norge, "", "", "", []string{"/oppholdstillatelser"}, false},
		{"no permit, arrival after", "the arrival is enough", &norge, "", etter, ny, nil, false},
		{"no permit, arrival before", "the permit may be later", &norge, "", foer, "", []string{"/oppholdstillatelser"}, false},
		{"two permits, the first before", "T51: the first that can ground a right", &norge, tillatelse("utl-28", etter) + "," + tillatelse("utl-28", foer), foer, gml, nil, false},
		{"two permits, the first cannot ground a right", "T51: a permit under another basis does not count", &norge, `{"hjemmel": "annen", "vedtaksdato": "2015-01-01", "grunnlagForPermanent": false},` + tillatelse("utl-28", etter), "2015-01-01", ny, nil, false},
		{"the first of another basis that grounds permanent residence", "§ 8 tredje ledd: such a permit can ground a right (T51)", &norge, `{"hjemmel": "annen", "vedtaksdato": "2015-01-01", "grunnlagForPermanent": true},` + tillatelse("utl-28", etter), "2015-01-01", gml, nil, false},
		{"another basis, not known whether it grounds permanent residence", "a missing fact never becomes no", &norge, `{"hjemmel": "annen", "vedtaksdato": "2015-01-01"},` + tillatelse("utl-28", etter), "2015-01-01", "", []string{"/oppholdstillatelser/0/grunnlagForPermanent"}, false},
		{"the act of 1988, arrival before", "kontrakten: utl-1988 is uavklart with that reason", &norge, tillatelse("utl-1988", "2008-01-01"), "2008-01-01", "", []string{"/oppholdstillatelser/0/hjemmel"}, false},
		{"the act of 1988, arrival after", "the arrival decides", &norge, tillatelse("utl-1988", "2008-01-01"), etter, ny, nil, false},
		{"permit without vedtaksdato", "it may be before or after", &norge, `{"hjemmel": "utl-28"}`, foer, "", []string{"/oppholdstillatelser/0/vedtaksdato"}, false},
		{"permit without vedtaksdato, arrival after", "the arrival is enough", &norge, `{"hjemmel": "utl-28"}`, etter, ny, nil, false},
		{"permit without basis", "it may be one that grounds a right", &norge, `{"vedtaksdato": "2015-01-01"}`, foer, "", []string{"/oppholdstillatelser/0/hjemmel"}, false},
		{"an undated permit beside one before", "the undated can only be the earlier, which changes nothing", &norge, `{"hjemmel": "utl-28"},` + tillatelse("utl-28", foer), foer, gml, nil, false},
		{"an undated permit beside one after", "the undated may be the first, and before", &norge, `{"hjemmel": "utl-28"},` + tillatelse("utl-28", etter), foer, "", []string{"/oppholdstillatelser/0/vedtaksdato"}, false},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			dok := `{"skjema": "deltaker/1"`
			if rad.opphold != "" {
				dok += `, "oppholdstillatelser": [` + rad.opphold + `]`
			}
			if rad.kom != "" {
				dok += `, "ankomstNorge": "` + rad.kom + `"`
			}
			dok += `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}], "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}]}`
			d, err := integrering.Les([]byte(dok))
			require.NoError(t, err)
			v, err := rad.r.Vurder(&d, per, 0)
			require.NoError(t, err, rad.fordi)
			assert.Equal(t, rad.lov, v.Lovvalg.Lov.String(), rad.fordi)
			assert.Equal(t, rad.mangler, stier(v.Lovvalg.Mangler), rad.fordi)
			assert.Equal(t, rad.lov == "", v.Lovvalg.Utfall == lov.Uavklart)
			assert.True(t, v.Uavklart(integrering.Utdata{}), "bosettinger is not given")
			assert.Equal(t, rad.tolkning, slices.Contains(brukte(v), "T20"), "T20 used")
			f := v.Frist(integrering.GjennomfoeringFrist)
			if rad.lov != "" { // § 14 sjette ledd, introduksjonsloven § 5: 24 months under both
				assert.Equal(t, "2028-02-02", tekst(f.Beregning.Dato))
			}
		})
	}
}

// tryggAvAlle is the earliest date of every combination of the readings used, found through the public API alone.
func tryggAvAlle(t *testing.T, r integrering.Regelverk, d *integrering.Deltaker, v *integrering.Vurdering, paa date.Date) date.Date {
	t.Helper()
	verdier := map[string][]string{}
	for tolkning := range r.Tolkninger {
		verdier[tolkning.ID] = tolkning.Verdier
	}
	alle := []integrering.Regelverk{r}
	for _, id := range brukte(v) {
		if id == "T43" || id == "T49" { // neither moves the date
			continue
		}
		var neste []integrering.Regelverk
		for _, r := range alle {
			if verdier[id] == nil { // T07: only at the value set
				neste = append(neste, r)
			}
			for _, verdi := range verdier[id] {
				annen, err := r.Med(id, verdi)
				require.NoError(t, err)
				neste = append(neste, annen)
			}
		}
		alle = neste
	}
	foerst := v.Frist(integrering.GjennomfoeringFrist).Dato
	for i := range alle {
		andre, err := alle[i].Vurder(d, paa, 0)
		require.NoError(t, err)
		if dato := andre.Frist(integrering.GjennomfoeringFrist).Dato; dato != 0 {
			foerst = min(foerst, dato)
		}
	}
	return foerst
}

func TestTryggErTidligstAvAlleLesemaater(t *testing.T) {
	fravaersdagen, err := integrering.Norge().Med("T15", "fravaersdagen")
	require.NoError(t, err)
	andre, err := integrering.Norge().Med("T01", "dagen-foer")
	require.NoError(t, err)
	for navn, r := range map[string]integrering.Regelverk{"norge": integrering.Norge(), "fravaersdagen": fravaersdagen, "dagen-foer": andre} {
		for _, e := range eksempler {
			d, _ := e.les(t)
			v, err := r.Vurder(&d, per, 0)
			require.NoError(t, err)
			r.Trygg(v, &d)
			if e.dato == "" {
				assert.Zero(t, v.Frist(integrering.GjennomfoeringFrist).TryggTil, e.navn)
				continue
			}
			assert.Equal(t, tekst(tryggAvAlle(t, r, &d, v, per)), tekst(v.Frist(integrering.GjennomfoeringFrist).TryggTil), "%s: %s", navn, e.navn)
		}
	}
}

func TestDeltakerErUendret(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		d, _ := e.les(t)
		foer, _ := e.les(t)
		v, err := r.Vurder(&d, per, 0)
		require.NoError(t, err)
		r.Trygg(v, &d)
		v.Forklar(lov.Engelsk, 3)
		if diff := cmp.Diff(foer, d, likt); diff != "" {
			t.Errorf("%s: a rule changed the snapshot:\n%s", e.navn, diff)
		}
	}
}

func dag(s string) (date.Date, error) { return calendar.Parse(s) }

// TestFunn has for each kind of finding a participant that gives it and one, as near as can be, that does not.
func TestFunn(t *testing.T) {
	const (
		person   = `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}], "utdanning": "grunnskole"`
		med1990  = person + `, "foedselsdato": "1990-03-03"`
		vgs      = `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}], "utdanning": "videregaaende", "foedselsdato": "1990-03-03"`
		start    = `{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}`
		arbeid   = `, "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}]`
		vanlig   = med1990 + arbeid + `, "vedtak": [` + start + `]`
		vanligMa = med1990 + arbeid + `, "vedtak": [` + start + `, `

		// a whole participant: whoever is settled by agreement has rett og plikt
		hvem       = `"foedselsdato": "1990-03-03", "ankomstNorge": "2024-05-01", "eoesEllerNordisk": false, "utdanning": "grunnskole", `
		tillatelse = `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-01-02"}]`
		bosetting  = `, "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}]`
		vedtakene  = `, "vedtak": [` + start + `]`
		stans      = hvem + tillatelse + bosetting + arbeid + `, "vedtak": [` + start + `, {"type": "permanent-stans", "vedtaksdato": "2026-05-20"}`
		flyttet    = `, "folkeregister": [{"hendelse": "flyttet", "dato": "2026-06-01", "kommune": "0301"}]`
		bortfall   = hvem + tillatelse + bosetting + `, "vedtak": [{"type": "bortfall-arbeid", "vedtaksdato": "2026-01-05"}],
			"arbeidsforhold": [{"timerPerUke": 37.5, "fra": "2026-01-05", `
		kollektiv = hvem + `"oppholdstillatelser": [{"hjemmel": "utl-34", "vedtaksdato": "2025-05-02"}], "bosettinger": [{"kommune": "4648", "fra": "2025-06-02", "etterAvtale": true}],
			"sluttmaal": [{"kode": "arbeid", "fra": "2025-08-18"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-07-15", "startdato": "2025-08-18"}`
	)
	bosatt := func(fra, tillatelse string) string {
		return hvem + `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-01-02"` + tillatelse + `}], "bosettinger": [{"kommune": "4648", "fra": "` + fra + `", "etterAvtale": true}]`
	}
	slutt := func(avslutning string) string {
		return strings.Replace(bosatt("2025-12-01", ""), "grunnskole", "videregaaende", 1) + `, "sluttmaal": [{"kode": "arbeid-vgs-2026", "fra": "2026-01-15"}]` + vedtakene + `, "avslutninger": [{` + avslutning + `}]`
	}
	maal := func(person, kode, start string) string {
		return person + `, "sluttmaal": [{"kode": "` + kode + `", "fra": "2026-01-15"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "` + start + `", "startdato": "` + start + `"}]`
	}
	const fred = `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-09-01", "startdato": "2025-09-08"},
		{"type": "permisjon", "vedtaksdato": "2025-10-01", "startdato": "2025-10-06", "sluttdato": "2025-10-10", "permisjonstype": "fred-og-forsoning"}]`
	const begynt = `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-09-01", "startdato": "2025-09-08"}]`
	ung := func(foedt string) string {
		return `"foedselsdato": "` + foedt + `", "ankomstNorge": "2024-05-01", "eoesEllerNordisk": false, "utdanning": "grunnskole", ` + tillatelse + `, "sluttmaal": [{"kode": "arbeid", "fra": "2025-09-01"}]`
	}
	gammel := func(bosatt, tillatelse string, avtale bool) string {
		return fmt.Sprintf(`"foedselsdato": "1990-03-03", "ankomstNorge": "2019-01-07", "eoesEllerNordisk": false, "utdanning": "grunnskole", "behovForGrunnleggendeKvalifisering": true,
			"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2019-06-03"%s}], "bosettinger": [{"kommune": "4648", "fra": "2019-09-02", "etterAvtale": %t%s}]`, tillatelse, avtale, bosatt)
	}
	sett := map[string]bool{}
	for _, rad := range []struct {
		kode, fordi string
		med, uten   string
		per         string // 2026-07-01 when not given
		sti         string
		alvor       string
		sier        string // part of the sentence
	}{
		{kode: "sluttmaal-mangler", fordi: "NIR's report: vedtak without sluttmål", med: med1990 + `, "vedtak": [` + start + `]`, uten: vanlig, sti: "/sluttmaal", alvor: "advarsel"},
		{
			kode: "sluttmaal-2026-oppstart-foer", fordi: "worked example E54: start 2025-12-31 and a goal fra 1.1.2026; the day after it is right",
			med: maal(vgs, "arbeid-vgs-2026", "2025-12-31"), uten: maal(vgs, "arbeid-vgs-2026", "2026-01-01"), sti: "/sluttmaal/0/kode", alvor: "advarsel",
		},
		{
			kode: "sluttmaal-gjelder-ikke-lenger", fordi: "worked example E55: start 2026-01-02 and an old goal; the last day of 2025 is right",
			med: maal(vgs, "arbeid-vgs", "2026-01-02"), uten: maal(vgs, "arbeid-vgs", "2025-12-31"), sti: "/sluttmaal/0/kode", alvor: "advarsel",
		},
		{
			kode: "sluttmaal-grunnskole-fra-2026", fordi: "§ 14 første ledd from 2026 names only videregående and work; in 2025 grunnskole was a goal (§ 13 fjerde ledd)",
			med: maal(med1990, "grunnskole", "2026-01-01"), uten: maal(med1990, "grunnskole", "2025-12-31"), sti: "/sluttmaal/0/kode", alvor: "advarsel",
		},
		{
			kode: "sluttmaal-2025-oppstart-foer", fordi: "worked example E57: start 2024-12-30 and a goal fra 1.1.2025; from 1 January 2025 it is right (§ 76 første ledd)",
			med: maal(med1990, "videregaaende-2025", "2024-12-30"), uten: maal(med1990, "videregaaende-2025", "2025-01-01"), sti: "/sluttmaal/0/kode", alvor: "advarsel",
		},
		{
			kode: "sluttmaal-gammelt-videregaaende-2025", fordi: "worked example E56: start in 2025 and the old goal; before 2025 it is right",
			med: maal(med1990, "videregaaende-over-25", "2025-09-01"), uten: maal(med1990, "videregaaende-over-25", "2024-12-31"), sti: "/sluttmaal/0/kode", alvor: "advarsel",
		},
		{
			kode: "sluttmaal-uavgjort", fordi: "T22: two goals of different length from the same day; one day later decides",
			med:  med1990 + `, "vedtak": [` + start + `], "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}, {"kode": "videregaaende-2025", "fra": "2026-01-15"}]`,
			uten: med1990 + `, "vedtak": [` + start + `], "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}, {"kode": "videregaaende-2025", "fra": "2026-01-16"}]`,
			sti:  "/sluttmaal", alvor: "advarsel",
		},
		{
			kode: "sluttmaal-over-55", fordi: "§ 14 første ledd andre punktum: 56 on the day of the vedtak (T23, T24), and a goal that is not work; 55 the day before the birthday",
			med: maal(person+`, "foedselsdato": "1970-02-02"`, "deler-av-videregaaende-2025", "2026-02-02"), uten: maal(person+`, "foedselsdato": "1970-02-03"`, "deler-av-videregaaende-2025", "2026-02-02"),
			sti: "/sluttmaal/0/kode", alvor: "feil",
		},
		{
			kode: "sluttmaal-under-25", fordi: "§ 14 tredje ledd: 24 without videregående, and a goal that is not fullført videregående; 25 on the day",
			med: maal(person+`, "foedselsdato": "2001-02-03"`, "arbeid-2026", "2026-02-02"), uten: maal(person+`, "foedselsdato": "2001-02-02"`, "arbeid-2026", "2026-02-02"),
			sti: "/sluttmaal/0/kode", alvor: "info",
		},
		{
			kode: "sluttmaal-utdanning", fordi: "§§ 13 and 14 with forskriften § 65 a: a goal for those with videregående, and grunnskole registered",
			med: maal(med1990, "arbeid-vgs-2026", "2026-02-02"), uten: maal(vgs, "arbeid-vgs-2026", "2026-02-02"), sti: "/sluttmaal/0/kode", alvor: "feil",
		},
		{
			kode: "fravaer-uten-virkedager", fordi: "worked example E37: a Saturday and Sunday; Friday with them has one virkedag",
			med: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-06", "til": "2026-06-07"}]`, uten: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-05", "til": "2026-06-07"}]`,
			sti: "/fravaer/0", alvor: "info",
		},
		{
			kode: "fravaer-dobbelt", fordi: "worked example E41: the same date twice counts once",
			med:  vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-03"}, {"type": "egen-sykdom", "fra": "2026-06-03", "til": "2026-06-04"}]`,
			uten: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-03"}, {"type": "egen-sykdom", "fra": "2026-06-04", "til": "2026-06-04"}]`,
			sti:  "/fravaer/1", alvor: "advarsel",
		},
		{
			kode: "fravaer-etter-foedselspermisjon", fordi: "T13: not named in chapters 3 and 4; own illness is",
			med: vanlig + `, "fravaer": [{"type": "etter-foedselspermisjon", "fra": "2026-06-01", "til": "2026-06-03"}]`, uten: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-03"}]`,
			sti: "/fravaer/0", alvor: "advarsel",
		},
		{
			kode: "fravaer-flere-timer-enn-perioden", fordi: "T07: at most one virkedag a date: two days hold 15 hours",
			med: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-02", "timer": 15.000001}]`, uten: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-02", "timer": 15}]`,
			sti: "/fravaer/0", alvor: "advarsel",
		},
		{
			kode: "fravaer-over-stoenadsgrensen", fordi: "forskriften § 7: ten days a year for a child under twelve; the eleventh is beyond (T62)",
			med:  vanlig + `, "barn": [{"id": "b", "foedselsdato": "2020-01-01", "kroniskSyk": false, "aleneomsorg": false}], "fravaer": [{"type": "barns-sykdom", "barn": "b", "fra": "2026-06-01", "til": "2026-06-15"}]`,
			uten: vanlig + `, "barn": [{"id": "b", "foedselsdato": "2020-01-01", "kroniskSyk": false, "aleneomsorg": false}], "fravaer": [{"type": "barns-sykdom", "barn": "b", "fra": "2026-06-01", "til": "2026-06-12"}]`,
			sti:  "/fravaer", alvor: "info",
		},
		{
			kode: "permisjon-bare-introduksjonsloven", fordi: "kontrakten: overgang-til-arbeid and kalenderdager belong to introduksjonsloven",
			med:  vanligMa + `{"type": "permisjon", "permisjonstype": "overgang-til-arbeid", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-06-02"}]`,
			uten: vanligMa + `{"type": "permisjon", "permisjonstype": "annen", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-06-02"}]`,
			sti:  "/vedtak/1", alvor: "advarsel",
		},
		{
			kode: "felt-mangler", fordi: "kontrakten: permisjon has startdato, sluttdato and permisjonstype",
			med:  vanligMa + `{"type": "permisjon", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-06-02"}]`,
			uten: vanligMa + `{"type": "permisjon", "permisjonstype": "velferd", "vedtaksdato": "2026-05-20", "startdato": "2026-06-01", "sluttdato": "2026-06-02"}]`,
			sti:  "/vedtak/1/permisjonstype", alvor: "advarsel",
		},
		{
			kode: "forlengelse-ikke-mulig", fordi: "§ 14 sjette ledd: a programme for work has no forlengelse; § 14 fjerde ledd: one for deler av videregående has",
			med:  vanligMa + `{"type": "forlengelse", "vedtaksdato": "2026-06-01", "maaneder": 6}]`,
			uten: med1990 + `, "sluttmaal": [{"kode": "deler-av-videregaaende-2025", "fra": "2026-01-15"}], "vedtak": [` + start + `, {"type": "forlengelse", "vedtaksdato": "2026-06-01", "maaneder": 6}]`,
			sti:  "/vedtak/1", alvor: "feil",
		},
		{
			kode: "forlengelse-for-lang", fordi: "§ 14 fjerde ledd: at most one year",
			med:  med1990 + `, "sluttmaal": [{"kode": "deler-av-videregaaende-2025", "fra": "2026-01-15"}], "vedtak": [` + start + `, {"type": "forlengelse", "vedtaksdato": "2026-06-01", "maaneder": 13}]`,
			uten: med1990 + `, "sluttmaal": [{"kode": "deler-av-videregaaende-2025", "fra": "2026-01-15"}], "vedtak": [` + start + `, {"type": "forlengelse", "vedtaksdato": "2026-06-01", "maaneder": 12}]`,
			sti:  "/vedtak/1/maaneder", alvor: "feil",
		},
		{
			kode: "fastsatt-varighet-for-lang", fordi: "T19: capped at the maximum, 24 months",
			med:  med1990 + arbeid + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "fastsattVarighet": 25}]`,
			uten: med1990 + arbeid + `, "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "fastsattVarighet": 24}]`,
			sti:  "/vedtak/0/fastsattVarighet", alvor: "feil",
		},
		{
			kode: "fravaer-naer-terskelen", fordi: "local check V14: 9–11 virkedager; 8 are not near",
			med: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-11"}]`, uten: vanlig + `, "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-10"}]`,
			sti: "/fravaer", alvor: "info",
		},
		{
			kode: "gjennomfoeringsfrist-naer", fordi: "local check V5: less than 60 days: 2028-02-02 less 59 days is 2027-12-05", med: vanlig, uten: vanlig + `, "avslutninger": [{"kode": "arbeid", "dato": "2027-12-04"}]`, per: "2027-12-05",
			sti: "/avslutninger", alvor: "advarsel",
		},
		{
			kode: "gjennomfoeringsfrist-utloept", fordi: "local check V6: passed without avslutning", med: vanlig, uten: vanlig + `, "avslutninger": [{"kode": "arbeid", "dato": "2028-02-02"}]`, per: "2028-02-03",
			sti: "/avslutninger", alvor: "advarsel",
		},
		{
			kode: "tillatelse-utloept", fordi: "T64: gyldigTil is the last day of the permit; the day after there must be a newer one",
			med: bosatt("2025-12-01", `, "gyldigTil": "2026-06-30"`), uten: bosatt("2025-12-01", `, "gyldigTil": "2026-07-01"`),
			sti: "/oppholdstillatelser/0/gyldigTil", alvor: "advarsel", sier: "30. juni 2026",
		},
		{
			kode: "bosetting-uten-ny", fordi: "T53: a closed bosetting without a new one leaves the kategori as it was, with a finding; til is included",
			med:  hvem + tillatelse + `, "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "til": "2026-06-30", "etterAvtale": true}]`,
			uten: hvem + tillatelse + `, "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "til": "2026-07-01", "etterAvtale": true}]`,
			sti:  "/bosettinger/0/til", alvor: "advarsel", sier: "30. juni 2026",
		},
		{
			kode: "bosatt-uten-avtale", fordi: "§ 8 tredje ledd: who meets første ledd but for the agreement can be offered a programme",
			med:  hvem + tillatelse + `, "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": false}]`,
			uten: bosatt("2025-12-01", ""), sti: "/bosettinger/0/etterAvtale", alvor: "info",
		},
		{
			kode: "utdanning-mangler", fordi: "local check V20: rett og plikt and no utdanningsbakgrunn, which §§ 13 and 14 ask for",
			med: strings.Replace(bosatt("2025-12-01", ""), `"utdanning": "grunnskole", `, "", 1), uten: bosatt("2025-12-01", ""), sti: "/utdanning", alvor: "advarsel",
		},
		{
			kode: "utdanning-ved-kollektiv-beskyttelse", fordi: "local check V20: § 34 while § 37 c gave rett (to 31.12.2025) has utdanning, and no vedtak on utvidet norsk",
			med: kollektiv + `]`, uten: kollektiv + `, {"type": "utvidet-norsk", "vedtaksdato": "2025-10-20", "startdato": "2025-11-03", "ordning": "norsk"}]`, per: "2025-12-31",
			sti: "/utdanning", alvor: "info",
		},
		{
			kode: "oppstartsfrist-utloept", fordi: "§ 12 andre ledd: 2026-03-31 + 3 months is 2026-06-30 (T02); the day after it has passed (T43)",
			med: bosatt("2026-03-31", ""), uten: bosatt("2026-04-01", ""), sti: "/vedtak", alvor: "advarsel", sier: "30. juni 2026",
		},
		{
			kode: "oppstart-etter-fristen", fordi: "§ 12 andre ledd: settled 2025-11-01, 3 months are 2026-02-01, and the programme began 2026-02-02; settled a day later it began on the frist",
			med: bosatt("2025-11-01", "") + arbeid + vedtakene, uten: bosatt("2025-11-02", "") + arbeid + vedtakene,
			sti: "/vedtak/0/startdato", alvor: "advarsel", sier: "Programmet begynte 2. februar 2026, etter fristen for oppstart 1. februar 2026.",
		},
		{
			kode: "botid-naer", fordi: "§ 8 første ledd tredje punktum: settled 2024-08-30 the last day is 2026-08-29, 30 + 29 = 59 days ahead; a day later it is 60",
			med: bosatt("2024-08-30", ""), uten: bosatt("2024-08-31", ""), sti: "/vedtak", alvor: "advarsel", sier: "29. august 2026",
		},
		{
			kode: "botid-utloept", fordi: "§ 8 første ledd tredje punktum, T25: settled 2024-07-01 the last day is 2026-06-30",
			med: bosatt("2024-07-01", ""), uten: bosatt("2024-07-02", ""), sti: "/vedtak", alvor: "advarsel", sier: "30. juni 2026",
		},
		{
			kode: "vedtak-etter-to-aar", fordi: "«mindre enn to år når vedtak etter § 12 treffes»: settled 2024-01-15 a vedtak of 2026-01-15 is a day too late (T25)",
			med: bosatt("2024-01-15", "") + arbeid + vedtakene, uten: bosatt("2024-01-16", "") + arbeid + vedtakene,
			sti: "/vedtak/0/vedtaksdato", alvor: "feil", sier: "14. januar 2026",
		},
		{
			kode: "registrert-for-sent", fordi: "forskriften § 58 andre ledd: 2026-01-15 + 2 months is 2026-03-15",
			med:  bosatt("2025-12-01", "") + arbeid + strings.Replace(vedtakene, `"startdato"`, `"registrert": "2026-03-16", "startdato"`, 1),
			uten: bosatt("2025-12-01", "") + arbeid + strings.Replace(vedtakene, `"startdato"`, `"registrert": "2026-03-15", "startdato"`, 1),
			sti:  "/vedtak/0/registrert", alvor: "info", sier: "15. mars 2026",
		},
		{
			kode: "avslutning-etter-fristen", fordi: "worked example E61: NIR takes no avslutning dated after the frist (§ 18 a andre ledd), 2026-02-02 + 12 months",
			med: slutt(`"kode": "helse", "dato": "2027-02-03"`), uten: slutt(`"kode": "helse", "dato": "2027-02-02"`), per: "2027-03-15",
			sti: "/avslutninger/0/dato", alvor: "feil", sier: "2. februar 2027",
		},
		{
			kode: "avslutning-foer-start", fordi: "local check V8: before startdato in the first vedtak, 2026-02-02",
			med: slutt(`"kode": "helse", "dato": "2026-02-01"`), uten: slutt(`"kode": "helse", "dato": "2026-02-02"`),
			sti: "/avslutninger/0/dato", alvor: "advarsel", sier: "2. februar 2026",
		},
		{
			kode: "avslutning-uten-dato", fordi: "NIR-veilederen: an avslutning has avslutningsårsak and avslutningsdato",
			med: slutt(`"kode": "helse"`), uten: slutt(`"kode": "helse", "dato": "2026-06-12"`), sti: "/avslutninger/0/dato", alvor: "feil",
		},
		{
			kode: "flere-avslutninger", fordi: "local check V8: more than one that is not deleted",
			med:  slutt(`"kode": "helse", "dato": "2026-06-12"}, {"kode": "ukjent", "dato": "2026-06-15"`),
			uten: slutt(`"kode": "helse", "dato": "2026-06-12", "slettet": true}, {"kode": "ukjent", "dato": "2026-06-15"`), sti: "/avslutninger", alvor: "advarsel",
		},
		{
			kode: "arbeid-uten-timer", fordi: "local check V9: NIR asks for timer per uke with the causes of work",
			med: slutt(`"kode": "arbeid", "dato": "2026-06-12"`), uten: slutt(`"kode": "arbeid", "dato": "2026-06-12", "timerPerUke": 30`), sti: "/avslutninger/0/timerPerUke", alvor: "feil",
		},
		{
			kode: "arbeid-timer-per-uke", fordi: "local check V9: more than 37.5 hours, which is full time",
			med: slutt(`"kode": "arbeid", "dato": "2026-06-12", "timerPerUke": 37.6`), uten: slutt(`"kode": "arbeid", "dato": "2026-06-12", "timerPerUke": 37.5`),
			sti: "/avslutninger/0/timerPerUke", alvor: "advarsel", sier: "37,6",
		},
		{
			kode: "avslutning-uten-vedtak-og-sluttmaal", fordi: "NIR-veilederen: vedtak and sluttmål must be registered first",
			med: bosatt("2025-12-01", "") + vedtakene + `, "avslutninger": [{"kode": "helse", "dato": "2026-06-12"}]`, uten: slutt(`"kode": "helse", "dato": "2026-06-12"`),
			sti: "/avslutninger/0", alvor: "feil",
		},
		{
			kode: "avslutningskode-bare-regelmotoren", fordi: "NIR-veilederen: only the regelmotor sets it",
			med: slutt(`"kode": "avvist-program", "dato": "2026-06-12", "registrertAv": "kommune"`), uten: slutt(`"kode": "avvist-program", "dato": "2026-06-12", "registrertAv": "regelmotor"`),
			sti: "/avslutninger/0/kode", alvor: "feil",
		},
		{
			kode: "bortfall-uten-hjemmel", fordi: "§ 8 fjerde ledd is in force from 1 January 2026",
			med: strings.Replace(bortfall, `"vedtaksdato": "2026-01-05"`, `"vedtaksdato": "2025-12-31"`, 1) + `"til": "2026-07-01"}]`, uten: bortfall + `"til": "2026-07-01"}]`, sti: "/vedtak/0", alvor: "feil", sier: "31. desember 2025",
		},
		{
			kode: "bortfall-etter-deltakelse", fordi: "worked example E64: NIR takes no bortfall after innvilget deltakelse (2026-01-15); the day before it does",
			med:  bosatt("2025-12-01", "") + arbeid + `, "vedtak": [` + start + `, {"type": "bortfall-arbeid", "vedtaksdato": "2026-05-05"}]`,
			uten: bosatt("2025-12-01", "") + arbeid + `, "vedtak": [` + start + `, {"type": "bortfall-arbeid", "vedtaksdato": "2026-01-14"}]`,
			sti:  "/vedtak/1", alvor: "feil", sier: "5. mai 2026",
		},
		{
			kode: "permanent-stans-uten-aarsak", fordi: "local check V10: permanent stans (§ 18) asks for avslutningsårsak besides",
			med: stans + `]`, uten: stans + `], "avslutninger": [{"kode": "ukjent", "dato": "2026-05-20"}]`, sti: "/avslutninger", alvor: "advarsel", sier: "20. mai 2026",
		},
		{
			kode: "flyttet-uten-avslutning", fordi: "local check V26: moved from the programme; a new deltakelse in the kommune moved to goes on with it (T65)",
			med:  bosatt("2025-12-01", "") + arbeid + `, "vedtak": [` + start + `]` + flyttet,
			uten: bosatt("2025-12-01", "") + arbeid + `, "vedtak": [` + start + `, {"type": "deltakelse", "vedtaksdato": "2026-06-01", "startdato": "2026-06-15", "kommune": "0301"}]` + flyttet,
			sti:  "/avslutninger", alvor: "advarsel", sier: "1. juni 2026",
		},
		{
			kode: "utgaatt-uten-sluttmaal", fordi: "T40, T41: two years passed 2027-11-30 with vedtak and no sluttmål: NIR closes on that day",
			med: bosatt("2025-12-01", "") + vedtakene, uten: bosatt("2025-12-01", "") + arbeid + vedtakene, per: "2027-12-01", sti: "/sluttmaal", alvor: "advarsel", sier: "30. november 2027",
		},
		{
			kode: "utgaatt-med-sluttmaal", fordi: "T40: NIR closes on the two years when vedtak or sluttmål is missing, and the document holds both; without the row nothing is closed",
			med:  bosatt("2025-12-01", "") + arbeid + vedtakene + `, "avslutninger": [{"kode": "utgaatt-oppstartsfrist", "dato": "2027-11-30", "registrertAv": "regelmotor"}]`,
			uten: bosatt("2025-12-01", "") + arbeid + vedtakene, per: "2027-12-01", sti: "/avslutninger/0/kode", alvor: "advarsel", sier: "30. november 2027",
		},
		{
			kode: "folkeregisteret-annen-aarsak", fordi: "local check V25: emigrated on or before the day of another cause",
			med:  slutt(`"kode": "helse", "dato": "2026-06-12"`) + `, "folkeregister": [{"hendelse": "utvandret", "dato": "2026-06-12"}]`,
			uten: slutt(`"kode": "helse", "dato": "2026-06-12"`) + `, "folkeregister": [{"hendelse": "utvandret", "dato": "2026-06-13"}]`,
			sti:  "/avslutninger/0/kode", alvor: "advarsel", sier: "12. juni 2026",
		},
		{
			kode: "registrering-etter-avslutning", fordi: "local check V12: tiltak after avslutningsdato",
			med:  slutt(`"kode": "helse", "dato": "2026-06-12"`) + `, "tiltak": [{"gruppe": "arbeidsrettet", "fra": "2026-06-13", "til": "2026-06-20"}]`,
			uten: slutt(`"kode": "helse", "dato": "2026-06-12"`) + `, "tiltak": [{"gruppe": "arbeidsrettet", "fra": "2026-06-12", "til": "2026-06-20"}]`,
			sti:  "/tiltak/0", alvor: "advarsel", sier: "12. juni 2026",
		},
		{
			kode: "registrering-forbi-avslutning", fordi: "local check V12; NIR-veilederen: a vedtak with a later til-dato is set to ikke gjeldende at the avslutning, and permisjon is lost as a whole",
			med:  slutt(`"kode": "helse", "dato": "2026-06-12"`) + `, "tiltak": [{"gruppe": "arbeidsrettet", "fra": "2026-03-02", "til": "2026-06-13"}]`,
			uten: slutt(`"kode": "helse", "dato": "2026-06-12"`) + `, "tiltak": [{"gruppe": "arbeidsrettet", "fra": "2026-03-02", "til": "2026-06-12"}]`, sti: "/tiltak/0", alvor: "info", sier: "12. juni 2026",
		},
		{
			kode: "deltakelse-uten-kategori", fordi: "§ 8 femte ledd: a nordic citizen is outside § 8, and has deltakelse all the same",
			med: strings.Replace(bosatt("2025-12-01", ""), `"eoesEllerNordisk": false`, `"eoesEllerNordisk": true`, 1) + arbeid + vedtakene, uten: bosatt("2025-12-01", "") + arbeid + vedtakene,
			sti: "/vedtak/0", alvor: "advarsel", sier: "15. januar 2026",
		},
		{
			kode: "rett-til-aa-fullfoere", fordi: "§ 9 tredje ledd: a programme that has begun may be completed whatever the permit; § 62 is in no letter of § 9",
			med:  hvem + `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}, {"hjemmel": "utl-23", "vedtaksdato": "2026-07-01", "grunnlagForPermanent": true}]` + bosetting + arbeid + vedtakene,
			uten: hvem + `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}, {"hjemmel": "utl-23", "vedtaksdato": "2026-07-02", "grunnlagForPermanent": true}]` + bosetting + arbeid + vedtakene,
			sti:  "/oppholdstillatelser", alvor: "info",
		},
		{
			kode: "arbeid-tilnaermet-fulltid", fordi: "§ 37 c andre ledd (1.7.2024–31.12.2025): with videregående a programme ends at work close to full time that is got during it",
			med:  strings.Replace(kollektiv, "grunnskole", "videregaaende", 1) + `], "arbeidsforhold": [{"timerPerUke": 35, "fra": "2025-10-01"}]`,
			uten: strings.Replace(kollektiv, "grunnskole", "videregaaende", 1) + `], "arbeidsforhold": [{"timerPerUke": 20, "fra": "2025-10-01"}]`,
			per:  "2025-11-03", sti: "/arbeidsforhold/0", alvor: "advarsel", sier: "1. oktober 2025",
		},
		{
			kode: "sluttmaal-under-25-hovedregel", fordi: "§ 13 tredje ledd (to 31.12.2025): fullført videregående is the main rule for those under 25; born 2000-09-02 one is under 25 on the day of the vedtak, born the day before not",
			med: ung("2000-09-02") + begynt, uten: ung("2000-09-01") + begynt, per: "2025-11-03", sti: "/sluttmaal/0/kode", alvor: "info",
		},
		{
			kode: "permisjon-uten-hjemmel", fordi: "forskriften § 14 a is in force from 24 August 2022 (FOR-2022-08-24-1479)",
			med: ung("2000-09-01") + fred, uten: ung("2000-09-01") + strings.Replace(fred, "fred-og-forsoning", "omsorg", 1), per: "2022-08-23", sti: "/vedtak/1", alvor: "advarsel",
		},
		{
			kode: "tillatelse-utloept-introduksjonsloven", fordi: "introduksjonsloven § 2: without a permit there is nothing to go by; through its last day there is",
			med: gammel("", `, "gyldigTil": "2020-06-30"`, true), uten: gammel("", `, "gyldigTil": "2020-07-01"`, true), per: "2020-07-01", sti: "/oppholdstillatelser/0/gyldigTil", alvor: "advarsel", sier: "30. juni 2020",
		},
		{
			kode: "bosetting-uten-ny-introduksjonsloven", fordi: "introduksjonsloven § 2: «bosatt»; a bosetting that is closed without a new one tells of no move",
			med: gammel(`, "til": "2020-06-30"`, "", true), uten: gammel("", "", true), per: "2020-07-01", sti: "/bosettinger/0/til", alvor: "advarsel", sier: "30. juni 2020",
		},
		{
			kode: "bosatt-uten-avtale-introduksjonsloven", fordi: "introduksjonsloven § 3 tredje ledd: without særskilt avtale a programme can be offered",
			med: gammel("", "", false), uten: gammel("", "", true), per: "2020-07-01", sti: "/bosettinger/0/etterAvtale", alvor: "info",
		},
		{
			kode: "arbeid-uten-bortfall", fordi: "§ 8 fjerde ledd første punktum: 30 hours from 2026-05-01; NIR knows a job by the vedtak on bortfall alone",
			med: bosattI2025 + `, "arbeidsforhold": [{"timerPerUke": 30, "fra": "2026-05-01"}]`, uten: bosattI2025 + `, "arbeidsforhold": [{"timerPerUke": 29.99, "fra": "2026-05-01"}]`,
			sti: "/arbeidsforhold/0", alvor: "advarsel", sier: "1. mai 2026",
		},
		{
			kode: "gjeninntreden-etter-bortfall", fordi: "worked example E63, § 8 fjerde ledd andre punktum: the job ended 2026-06-30, inside the two years (T28)",
			med: bortfall + `"til": "2026-06-30"}]`, uten: bortfall + `"til": "2026-07-01"}]`, sti: "/vedtak/0", alvor: "advarsel", sier: "1. juli 2026",
		},
	} {
		t.Run(rad.kode, func(t *testing.T) {
			sett[rad.kode] = true
			paa := per
			if rad.per != "" {
				var err error
				paa, err = dag(rad.per)
				require.NoError(t, err)
			}
			r := integrering.Norge()
			_, uten := vurder(t, &r, dok(rad.uten), paa)
			assert.NotContains(t, funnkoder(uten), rad.kode, rad.fordi)
			_, v := vurder(t, &r, dok(rad.med), paa)
			i := slices.Index(funnkoder(v), rad.kode)
			require.GreaterOrEqual(t, i, 0, "%s: has %q", rad.fordi, funnkoder(v))
			f := &v.Funn[i]
			assert.Equal(t, rad.sti, f.Sti.String())
			assert.Equal(t, rad.alvor, f.Alvor.String())
			assert.Contains(t, f.Melding(lov.Bokmaal), rad.sier, rad.fordi)
			for _, s := range spraakene {
				assert.NotContains(t, f.Melding(s)+f.Forslag(s), "–", "every fact of the sentence is given")
				assert.Contains(t, v.Forklar(s, 2), f.Melding(s))
			}
			av, err := r.MedFunn(rad.kode, lov.Av)
			require.NoError(t, err)
			_, v = vurder(t, &av, dok(rad.med), paa)
			assert.NotContains(t, funnkoder(v), rad.kode, "turned off")
		})
	}
	sett["trygg-dag-ikke-beregnet"] = true // in TestForMangeLesemaater
	for k := range integrering.Funnkoder {
		assert.True(t, sett[k.Kode], "%s has no case", k.Kode)
	}
}

// A frist that is not near is 60 days ahead: the day before the finding begins.
func TestFristIkkeNaer(t *testing.T) {
	r := integrering.Norge()
	_, v := vurder(t, &r, dok(`"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}], "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02"}],
		"sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}]`), lov.D(2027, 12, 4))
	assert.Empty(t, funnkoder(v), "2027-12-04 + 60 days is 2028-02-02")
}

// TestForMangeLesemaater has a participant on whom more than 4 096 combinations of readings decide: T01, T03, T04, T06, T08, T09, T11,
// T12, T14, T16, T18, T38 and T50 with two readings each, T13 and T20 with three.
func TestForMangeLesemaater(t *testing.T) {
	const mange = `"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-05-02"}], "foedselsdato": "1990-03-03", "utdanning": "grunnskole",
		"vedtak": [{"type": "deltakelse", "vedtaksdato": "2024-12-16", "startdato": "2025-09-01"}, {"type": "forlengelse", "vedtaksdato": "2026-03-02", "maaneder": 5},
			{"type": "midlertidig-stans", "vedtaksdato": "2026-10-05", "startdato": "2026-11-02", "sluttdato": "2026-11-03"}],
		"sluttmaal": [{"kode": "videregaaende-over-25", "fra": "2025-09-01"}],
		"fravaer": [{"type": "foedsel", "fra": "2025-10-06", "til": "2025-10-07"}, {"type": "egen-sykdom", "fra": "2025-11-03", "til": "2025-11-06"},
			{"type": "egen-sykdom", "fra": "2026-04-30", "til": "2026-05-04"}, {"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-03", "timer": 18.75},
			{"type": "egen-sykdom", "fra": "2026-09-07", "til": "2026-09-07"}, {"type": "ferie", "fra": "2026-09-07", "til": "2026-09-07"},
			{"type": "etter-foedselspermisjon", "fra": "2026-10-05", "til": "2026-10-06"}, {"type": "egen-sykdom", "fra": "2030-01-07", "til": "2030-01-11"}]`
	r := med(t, "T15=fravaersdagen")
	d, v := vurder(t, r, dok(mange), per)
	assert.Subset(t, brukte(v), strings.Fields("T01 T03 T04 T06 T08 T09 T11 T12 T13 T14 T16 T18 T20 T38 T50"))
	f := v.Frist(integrering.GjennomfoeringFrist)
	// 2025-09-01 + 36 + 5 months is Thursday 2029-02-01; 2 + 4 + 2 + 2.5 = 10.5 days are added as 11: 2, 5–9, 12–16 February.
	assert.Equal(t, "2029-02-16", tekst(f.Beregning.Dato))
	for range 2 {
		r.Trygg(v, d)
		assert.Zero(t, f.TryggTil, "beyond 4 096 combinations tryggTil is left out")
		assert.NotEmpty(t, f.Foelsomhet, "each used option's other dates still stand")
		n := 0
		for _, kode := range funnkoder(v) {
			if kode == "trygg-dag-ikke-beregnet" {
				n++
			}
		}
		assert.Equal(t, 1, n, "the finding says so, once")
	}
	valider(t, vurderingsskjema(t, true), v.AppendJSON(nil, integrering.Utdata{}))

	av, err := r.MedFunn("trygg-dag-ikke-beregnet", lov.Av)
	require.NoError(t, err)
	d, v = vurder(t, &av, dok(mange), per)
	av.Trygg(v, d)
	assert.NotContains(t, funnkoder(v), "trygg-dag-ikke-beregnet", "turned off")
}

// TestSkuddaar is a start on 29 February 2028: a month that lacks the day gives its last (T02).
func TestSkuddaar(t *testing.T) {
	r := integrering.Norge()
	for _, rad := range []struct{ fordi, kode, utdanning, vil string }{
		{"worked example E6: 29 February 2029 does not exist", "arbeid-vgs-2026", "videregaaende", "2029-02-28"},
		{"24 months: 2030 is no leap year", "arbeid-2026", "grunnskole", "2030-02-28"},
		{"worked example E7: 2032 is a leap year", "videregaaende-2025", "grunnskole", "2032-02-29"},
	} {
		_, v := vurder(t, &r, dok(`"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2027-05-02"}], "utdanning": "`+rad.utdanning+`",
			"vedtak": [{"type": "deltakelse", "vedtaksdato": "2028-02-15", "startdato": "2028-02-29"}], "sluttmaal": [{"kode": "`+rad.kode+`", "fra": "2028-02-15"}]`), per)
		assert.Equal(t, rad.vil, tekst(v.Frist(integrering.GjennomfoeringFrist).Dato), rad.fordi)
	}
}
