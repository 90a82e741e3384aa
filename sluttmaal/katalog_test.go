package sluttmaal_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/sluttmaal"
)

// NIR's menu after 1 January 2026, word for word and in its order (IMDi's webinar of 17 April 2026).
var (
	nyMeny = []string{
		"Høyere utdanning - person har utdanning på videregående nivå fra før (fra 01.01.2026)",
		"Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)",
		"Yrkesfaglig rekvalifisering - person har utdanning på videregående nivå fra før (fra 01.01.2026)",
		"Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026)",
		"Fullføre videregående opplæring (fra 01.01.2025)",
		"Fullføre deler av videregående opplæring (fra 01.01.2025)",
		"Fullføre fag og yrkesopplæring (fra 01.01.2025)",
	}
	gammelMeny = []string{
		"Høyere utdanning - person har utdanning på videregående nivå fra før",
		"Arbeid - person har utdanning på videregående nivå fra før",
		"Fullføre videregående opplæring - under 25 år",
		"Arbeid - person har ikke utdanning på videregående nivå fra før",
		"Fullføre deler av videregående opplæring",
		"Fullføre grunnskole",
		"Fullføre deler av grunnskole",
		"Fullføre videregående opplæring - over 25 år",
	}
)

// The place of a start among the three that the transition rules tell apart.
const (
	foer2025 = iota
	i2025
	fra2026
)

// rad is one goal: what NIR calls it, the months that its own provision gives, and what the law says of a start in each period.
type rad struct {
	kode      sluttmaal.Kode
	tekst     string // in the JSON contract
	nir       string
	maaneder  string
	hjemmel   string // of the months
	foerste   string // the first day the code can be used, and the last
	siste     string
	overgang  string // the transition rule
	grense    string // the first day it reaches
	paragraf  string // which says that kommunen sets the goal
	lovens    [3]sluttmaal.Kode
	avvik     [3]string
	fordi     string
	gammelt   bool
	forArbeid bool
}

const (
	p75, p76f, p76a   = "integreringsforskriften/75", "integreringsforskriften/76/1", "integreringsforskriften/76/2"
	p13, p14          = "integreringsloven/13/2", "integreringsloven/14/2"
	nytt26, gammelt26 = "nytt før 2026", "gammelt fra 2026"
	nytt25, gammelt25 = "nytt før 2025", "gammelt i 2025"
	d21, d25, d26     = "2021-01-01", "2025-01-01", "2026-01-01"
	siste24, siste25  = "2024-12-31", "2025-12-31"
)

var (
	hu26, avgs26, yrke, arb26 = sluttmaal.HoeyereUtdanning2026, sluttmaal.ArbeidVgs2026, sluttmaal.YrkesfagligRekvalifisering2026, sluttmaal.Arbeid2026
	vgo25, deler25, fag       = sluttmaal.Videregaaende2025, sluttmaal.DelerAvVideregaaende2025, sluttmaal.FagOgYrkesopplaering2025
	hu, avgs                  = sluttmaal.HoeyereUtdanning, sluttmaal.ArbeidVgs
	vgoUnder, vgoOver, deler  = sluttmaal.VideregaaendeUnder25, sluttmaal.VideregaaendeOver25, sluttmaal.DelerAvVideregaaende
	grs, delerGrs, arb        = sluttmaal.Grunnskole, sluttmaal.DelerAvGrunnskole, sluttmaal.Arbeid
)

// katalog is the law as the test reads it. lovens is the goal that gives the months of the law for a start before 2025, in 2025 and
// from 2026 (§§ 75 and 76); none: the law has no such goal.
var katalog = []rad{
	{
		hu26, "hoeyere-utdanning-2026", nyMeny[0], "12 (+0)", "integreringsloven/13/3/p1", d26, "", p75, d26, p13,
		[3]sluttmaal.Kode{hu, hu, hu26},
		[3]string{nytt26, nytt26, ""},
		"§ 13 tredje ledd: inntil tolv måneder, kan ikke forlenges; § 75: start from 2026", false, false,
	},
	{
		avgs26, "arbeid-vgs-2026", nyMeny[1], "12 (+0)", "integreringsloven/13/3/p1", d26, "", p75, d26, p13,
		[3]sluttmaal.Kode{avgs, avgs, avgs26},
		[3]string{nytt26, nytt26, ""},
		"§ 13 tredje ledd: inntil tolv måneder, kan ikke forlenges; § 75: start from 2026", false, true,
	},
	{
		yrke, "yrkesfaglig-rekvalifisering-2026", nyMeny[2], "12 (+0)", "integreringsloven/13/3/p1", d26, "", p75, d26, p13,
		[3]sluttmaal.Kode{hu, hu, yrke},
		[3]string{nytt26, nytt26, ""},
		"§ 13 tredje ledd; T50: before 2026 the goals of those with videregående had 6 (+6)", false, false,
	},
	{
		arb26, "arbeid-2026", nyMeny[3], "24 (+0)", "integreringsloven/14/6", d26, "", p76a, d26, p14,
		[3]sluttmaal.Kode{arb, arb, arb26},
		[3]string{nytt26, nytt26, ""},
		"§ 14 sjette ledd: inntil to år, kan ikke forlenges; § 76 andre ledd: start from 2026", false, true,
	},
	{
		vgo25, "videregaaende-2025", nyMeny[4], "48 (+12)", "integreringsloven/14/4/p2", d25, "", p76f, d25, p14,
		[3]sluttmaal.Kode{vgoOver, vgo25, vgo25},
		[3]string{nytt25, "", ""},
		"§ 14 fjerde ledd andre punktum: inntil fire år, forlenges inntil ett; § 76 første ledd: start from 2025", false, false,
	},
	{
		deler25, "deler-av-videregaaende-2025", nyMeny[5], "36 (+12)", "integreringsloven/14/4/p1", d25, "", p76f, d25, p14,
		[3]sluttmaal.Kode{deler, deler25, deler25},
		[3]string{nytt25, "", ""},
		"§ 14 fjerde ledd første punktum: inntil tre år, forlenges inntil ett; § 76 første ledd", false, false,
	},
	{
		fag, "fag-og-yrkesopplaering-2025", nyMeny[6], "60 (+0)", "integreringsloven/14/5", d25, "", p76f, d25, p14,
		[3]sluttmaal.Kode{vgoOver, fag, fag},
		[3]string{nytt25, "", ""},
		"§ 14 femte ledd: inntil fem år, kan ikke forlenges; § 76 første ledd (T54)", false, false,
	},
	{
		hu, "hoeyere-utdanning", gammelMeny[0], "6 (+6)", "integreringsloven/13/2", d21, siste25, p75, d26, p13,
		[3]sluttmaal.Kode{hu, hu, hu26},
		[3]string{"", "", gammelt26},
		"T46: three to six months, six more; § 75: start before 2026", true, false,
	},
	{
		avgs, "arbeid-vgs", gammelMeny[1], "6 (+6)", "integreringsloven/13/2", d21, siste25, p75, d26, p13,
		[3]sluttmaal.Kode{avgs, avgs, avgs26},
		[3]string{"", "", gammelt26},
		"T46: three to six months, six more; § 75: start before 2026", true, true,
	},
	{
		vgoUnder, "videregaaende-under-25", gammelMeny[2], "36 (+12)", "integreringsloven/13/3", d21, siste24, p76f, d25, p14,
		[3]sluttmaal.Kode{vgoUnder, vgo25, vgo25},
		[3]string{"", gammelt25, gammelt26},
		"T46: up to three years, one more; § 76 første ledd: start before 2025", true, false,
	},
	{
		vgoOver, "videregaaende-over-25", gammelMeny[7], "36 (+12)", "integreringsloven/13/4", d21, siste24, p76f, d25, p14,
		[3]sluttmaal.Kode{vgoOver, vgo25, vgo25},
		[3]string{"", gammelt25, gammelt26},
		"T46: up to three years, one more; § 76 første ledd: start before 2025", true, false,
	},
	{
		deler, "deler-av-videregaaende", gammelMeny[4], "24 (+12)", "integreringsloven/13/4", d21, siste24, p76f, d25, p14,
		[3]sluttmaal.Kode{deler, deler25, deler25},
		[3]string{"", gammelt25, gammelt26},
		"T46: up to two years, one more; § 76 første ledd: start before 2025", true, false,
	},
	{
		grs, "grunnskole", gammelMeny[5], "24 (+12)", "integreringsloven/13/4", d21, siste25, p76a, d26, p14,
		[3]sluttmaal.Kode{grs, grs, 0},
		[3]string{"", "", gammelt26},
		"T46: up to two years, one more; § 14 names no such goal: no longer a goal from 2026", true, false,
	},
	{
		delerGrs, "deler-av-grunnskole", gammelMeny[6], "24 (+12)", "integreringsloven/13/4", d21, siste25, p76a, d26, p14,
		[3]sluttmaal.Kode{delerGrs, delerGrs, 0},
		[3]string{"", "", gammelt26},
		"T46: up to two years, one more; § 14 names no such goal: no longer a goal from 2026", true, false,
	},
	{
		arb, "arbeid", gammelMeny[3], "24 (+12)", "integreringsloven/13/4", d21, siste25, p76a, d26, p14,
		[3]sluttmaal.Kode{arb, arb, arb26},
		[3]string{"", "", gammelt26},
		"T46: up to two years, one more; § 76 andre ledd: start before 2026", true, true,
	},
}

// finn returns the row of a code, an empty one for none.
func finn(k sluttmaal.Kode) rad {
	for _, r := range katalog {
		if r.kode == k {
			return r
		}
	}
	return rad{}
}

func TestKatalog(t *testing.T) {
	r := sluttmaal.Norge()
	require.Len(t, sluttmaal.Koder.Koder, len(katalog))
	require.Len(t, r.Maal, len(katalog))
	for i, rad := range katalog {
		t.Run(rad.tekst, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			require.EqualValues(t, i+1, rad.kode)
			v := r.Finn(rad.kode)
			require.NotNil(t, v)
			assert.Equal(t, rad.kode, v.Verdi.Kode)
			assert.Equal(t, rad.maaneder, v.Verdi.String(), rad.fordi)
			assert.Equal(t, rad.hjemmel, v.Hjemmel.String(), rad.fordi)
			assert.Equal(t, rad.gammelt, v.Verdi.Gammelt, rad.fordi)
			assert.Equal(t, rad.forArbeid, v.Verdi.Arbeid, "§§ 13 and 14 første ledd: qualifies for work")
			assert.Equal(t, rad.kode == vgo25 || rad.kode == vgoUnder || rad.kode == vgoOver, v.Verdi.Vgo, "§ 14 tredje ledd: fullført videregående")
			assert.Equal(t, rad.paragraf == p14, v.Verdi.Krav == sluttmaal.UtenVideregaaende, "§ 13 is for those with videregående, § 14 for those without")
			assert.Equal(t, "sluttmaal/"+rad.tekst, r.Maal[i].Tabellnavn())
			grense := r.Overganger[v.Verdi.Overgang].Paa(d("2026-07-01"))
			require.NotNil(t, grense)
			assert.Equal(t, rad.overgang, grense.Hjemmel.String(), rad.fordi)
			assert.Equal(t, rad.grense, grense.Verdi.String(), rad.fordi)

			k := rad.kode.Kode()
			assert.Equal(t, rad.tekst, rad.kode.String(), "the JSON contract, section 3")
			assert.Equal(t, rad.nir, k.NIR, "NIR's own words")
			assert.Equal(t, d(rad.foerste), k.Fra, rad.fordi)
			assert.Equal(t, d(rad.siste), k.Til, rad.fordi)
			require.Len(t, k.Hjemmel, 1)
		})
	}
}

// The provisions that name each goal, and NIR's menu in full: every item of it is a code and nothing else is.
func TestMenyen(t *testing.T) {
	hjemmel := map[sluttmaal.Kode]string{
		hu26: "integreringsloven/13/1/p1", avgs26: "integreringsloven/13/1/p1", yrke: "integreringsloven/13/1/p1",
		arb26: "integreringsloven/14/6", vgo25: "integreringsloven/14/4/p2", deler25: "integreringsloven/14/4/p1", fag: "integreringsloven/14/5",
		hu: "integreringsloven/13/2", avgs: "integreringsloven/13/2", vgoUnder: "integreringsloven/13/3",
		vgoOver: "integreringsloven/13/4", deler: "integreringsloven/13/4", grs: "integreringsloven/13/4", delerGrs: "integreringsloven/13/4", arb: "integreringsloven/13/4",
	}
	var nye, gamle []string
	for _, rad := range katalog {
		assert.Equal(t, hjemmel[rad.kode], rad.kode.Kode().Hjemmel[0].String(), rad.tekst)
		if rad.gammelt {
			gamle = append(gamle, rad.kode.Kode().NIR)
		} else {
			nye = append(nye, rad.kode.Kode().NIR)
		}
	}
	assert.Equal(t, nyMeny, nye)
	assert.ElementsMatch(t, gammelMeny, gamle)
}

func TestFinnUtenforKatalogen(t *testing.T) {
	r := sluttmaal.Norge()
	assert.Nil(t, r.Finn(0))
	assert.Nil(t, r.Finn(arb+1))
	assert.Nil(t, r.Finn(255))
	r.Maal[arb-1].Versjoner = nil
	assert.Nil(t, r.Finn(arb), "a table without versions")
}

// Every version of every table that is not a goal's: provision, days, value with its unit.
const tabellene = `
settes-13 integreringsloven/13/2 2026-01-01 – kommunen setter sluttmålet
settes-13 integreringsloven/13/1 2023-08-01 2025-12-31 kommunen setter sluttmålet
settes-13 integreringsloven/13/1 2021-01-01 2023-07-31 kommunen setter sluttmålet
settes-14 integreringsloven/14/2 2026-01-01 – kommunen setter sluttmålet
settes-14 integreringsloven/13/1 2023-08-01 2025-12-31 kommunen setter sluttmålet
settes-14 integreringsloven/13/1 2021-01-01 2023-07-31 kommunen setter sluttmålet
overgang-13 integreringsforskriften/75 2026-01-01 – 2026-01-01
overgang-14-formell integreringsforskriften/76/1 2026-01-01 – 2025-01-01
overgang-14-arbeid integreringsforskriften/76/2 2026-01-01 – 2026-01-01
over-55-vgs integreringsloven/13/1/p2 2026-01-01 – 55 år
over-55 integreringsloven/14/1/p2 2026-01-01 – 55 år
under-25 integreringsloven/14/3/p1 2026-01-01 – 25 år
under-25-hovedregel integreringsloven/13/3 2023-08-01 2025-12-31 25 år
under-25-hovedregel integreringsloven/13/3 2021-01-01 2023-07-31 25 år
paragraf-37c-videregaaende integreringsloven/37c/2 2024-07-01 2025-12-31 varighet som etter § 13
paragraf-37c-videregaaende integreringsloven/37c/2 2023-06-02 2024-06-30 varighet som etter § 13
paragraf-37c-videregaaende integreringsloven/37c/2 2022-06-15 2023-06-01 varighet som etter § 13
paragraf-37c integreringsloven/37c 2024-07-01 2025-12-31 varighet som etter § 13
paragraf-37c integreringsloven/37c 2023-06-02 2024-06-30 varighet som etter § 13
paragraf-37c integreringsloven/37c 2022-06-15 2023-06-01 varighet som etter § 13
paragraf-43d integreringsforskriften/43d 2024-07-01 2025-12-31 12 (+0) måneder
paragraf-43d integreringsforskriften/43d 2023-07-01 2024-06-30 12 (+0) måneder
varighet-introduksjonsloven introduksjonsloven/5 2018-09-01 – 24 (+12) måneder
varighet-introduksjonsloven introduksjonsloven/5 2003-09-01 2018-08-31 24 (+12) måneder
koronaloven-videregaaende koronaloven/2 2020-08-01 2025-06-19 36 (+12) måneder
`

func TestTabeller(t *testing.T) {
	r := sluttmaal.Norge()
	kilder := regexp.MustCompile(`^(LOV|FOR)-20\d\d-\d\d-\d\d-\d+.*i kraft \d`)
	var vil []string
	for _, rad := range katalog {
		if !rad.gammelt {
			vil = append(vil, fmt.Sprint(rad.tekst, " ", rad.hjemmel, " 2026-01-01 – ", rad.maaneder, " måneder"))
			continue
		}
		vil = append(vil, fmt.Sprint(rad.tekst, " ", rad.hjemmel, " 2023-08-01 2025-12-31 ", rad.maaneder, " måneder"), // § 13 was changed, not in its months
			fmt.Sprint(rad.tekst, " ", rad.hjemmel, " 2021-01-01 2023-07-31 ", rad.maaneder, " måneder"))
	}
	vil = append(vil, strings.Split(strings.TrimSpace(tabellene), "\n")...)
	assert.Empty(t, cmp.Diff(vil, proeve.Tabeller(t, "sluttmaal/", kilder, r.Tabeller())))
}

func TestTekster(t *testing.T) {
	proeve.Tekster(t, sluttmaal.Regelliste, sluttmaal.Funnkoder, &sluttmaal.Koder)
	assert.Equal(t, "sluttmaal", sluttmaal.Koder.Navn)
	assert.Equal(t, "hoeyere-utdanning-2026", fmt.Sprint(sluttmaal.Kode(1)))
}

// The rules and the findings, by the names that callers know them by.
func TestNavn(t *testing.T) {
	var regler, funn []string
	for _, r := range sluttmaal.Regelliste {
		regler = append(regler, r.ID)
	}
	for _, f := range sluttmaal.Funnkoder {
		funn = append(funn, fmt.Sprint(f.Kode, " ", f.Alvor, " ", f.VilSkje))
	}
	assert.Equal(t, []string{
		"sluttmaal/gjeldende", "sluttmaal/overgang", "sluttmaal/avvist", "sluttmaal/registrert-kode", "sluttmaal/paragraf-43d", "sluttmaal/paragraf-37c", "sluttmaal/over-55", "sluttmaal/under-25", "sluttmaal/under-25-hovedregel",
		"sluttmaal/koronaloven", "sluttmaal/uten-virkning", "sluttmaal/introduksjonsprogram", "sluttmaal/varighet", "sluttmaal/varighet-uten-forlengelse",
	}, regler)
	assert.Equal(t, []string{ // NIR reports the first three, of which grunnskole from 2026 is one; the two next are wrong by the same rules and not reported
		"sluttmaal-mangler advarsel rapporteres", "sluttmaal-2026-oppstart-foer advarsel rapporteres", "sluttmaal-gjelder-ikke-lenger advarsel rapporteres", "sluttmaal-grunnskole-fra-2026 advarsel rapporteres",
		"sluttmaal-2025-oppstart-foer advarsel lovstridig", "sluttmaal-gammelt-videregaaende-2025 advarsel lovstridig",
		"sluttmaal-uavgjort advarsel merknad", "sluttmaal-over-55 feil lovstridig", "sluttmaal-under-25 info merknad", "sluttmaal-under-25-hovedregel info merknad", "sluttmaal-utdanning feil lovstridig",
	}, funn)
}
