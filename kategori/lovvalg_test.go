package kategori_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

const (
	foer, dagen, etter = "2020-12-31", "2021-01-01", "2021-01-02" // around the commencement of integreringsloven
	ny, gammel         = lov.Integreringsloven, lov.Introduksjonsloven
)

func spoer(r *kategori.Regler, lovdato, ankomst string, oo ...kategori.Oppholdstillatelse) (kategori.Lovvalg, lov.Mangler, *lov.Spor) {
	g := kategori.LovvalgGrunnlag{Lovdato: d(lovdato), Oppholdstillatelser: oo, AnkomstNorge: d(ankomst)}
	var m lov.Mangler
	sp := new(lov.Spor)
	return r.Lovvalg(&g, &m, sp), m, sp
}

func TestLovvalg(t *testing.T) {
	liste := func(oo ...kategori.Oppholdstillatelse) []kategori.Oppholdstillatelse { return oo }
	const sti = "/oppholdstillatelser/"
	for _, rad := range []struct {
		navn, fordi string
		strengt     bool
		oo          []kategori.Oppholdstillatelse
		ankomst     string
		lov         lov.Lov // 0: uavklart
		indeks      int
		mangler     []string
		t20         bool
	}{
		{"permit the day before, arrival before", "§ 52, forskriften § 72 andre ledd", false, liste(opphold(kategori.Utl28, foer)), foer, gammel, 0, nil, false},
		{"permit on the day", "T20: the day itself is included", false, liste(opphold(kategori.Utl28, dagen)), "2015-01-01", ny, 0, nil, true},
		{"permit the day after", "§ 52: innvilget after the commencement", false, liste(opphold(kategori.Utl28, etter)), "2015-01-01", ny, 0, nil, false},
		{"permit on the day, strict", "T20 startdato-strengt", true, liste(opphold(kategori.Utl28, dagen)), "2015-01-01", gammel, 0, nil, true},
		{"permit the day after, strict", "strictly after", true, liste(opphold(kategori.Utl28, etter)), "2015-01-01", ny, 0, nil, false},
		{"permit before, arrival on the day", "forskriften § 72 første ledd; T20: the day itself is included", false, liste(opphold(kategori.Utl28, foer)), dagen, ny, 0, nil, true},
		{"permit before, arrival the day after", "forskriften § 72 første ledd", false, liste(opphold(kategori.Utl28, foer)), etter, ny, 0, nil, false},
		{"permit before, arrival on the day, strict", "T20 startdato-strengt", true, liste(opphold(kategori.Utl28, foer)), dagen, gammel, 0, nil, true},
		{"permit before, arrival the day after, strict", "strictly after", true, liste(opphold(kategori.Utl28, foer)), etter, ny, 0, nil, false},
		{"permit and arrival on the day, strict", "T20 startdato-strengt", true, liste(opphold(kategori.Utl28, dagen)), dagen, gammel, 0, nil, true},
		{"permit before, arrival not given", "the arrival decides", false, liste(opphold(kategori.Utl28, foer)), "", 0, 0, []string{"/ankomstNorge"}, false},
		{"permit on the day, arrival not given", "the permit is enough", false, liste(opphold(kategori.Utl28, dagen)), "", ny, 0, nil, true},
		{"permit on the day, arrival not given, strict", "the arrival decides", true, liste(opphold(kategori.Utl28, dagen)), "", 0, 0, []string{"/ankomstNorge"}, true},

		{"no permit, arrival after", "the arrival is enough", false, nil, etter, ny, -1, nil, false},
		{"no permit, arrival on the day", "T20", false, nil, dagen, ny, -1, nil, true},
		{"no permit, arrival before", "the permit may be later", false, nil, foer, 0, -1, []string{"/oppholdstillatelser"}, false},
		{"no permit, no arrival", "permits are a missing fact", false, nil, "", 0, -1, []string{"/oppholdstillatelser"}, false},

		{"two, the first before", "T51: the first permit that can ground a right", false, liste(opphold(kategori.Utl34, etter), opphold(kategori.UtlKap6, foer)), foer, gammel, 1, nil, false},
		{"two, in order", "T51: the first permit that can ground a right", false, liste(opphold(kategori.UtlKap6, foer), opphold(kategori.Utl34, etter)), foer, gammel, 0, nil, false},
		{"two of the same day", "T51: either is the first", false, liste(opphold(kategori.Utl34, etter), opphold(kategori.Utl28, etter)), foer, ny, 0, nil, false},
		{"three, the middle one first", "T51", false, liste(opphold(kategori.Utl34, "2023-05-01"), opphold(kategori.Utl28, "2022-05-01"), opphold(kategori.Utl28, "2024-05-01")), foer, ny, 1, nil, false},

		{"utl-62 before a later one", "a permanent permit rests on the ground of an earlier one: it grounds nothing itself", false, liste(opphold(kategori.Utl62, "2015-01-01"), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"utl-62 without a day", "it grounds nothing itself, whenever it was granted", false, liste(opphold(kategori.Utl62, ""), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"utl-62 that grounds permanent", "it grounds nothing itself", false, liste(opphold(kategori.Utl62, "2015-01-01", permanent(lov.Ja)), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"utl-62 alone", "the permit that it rests on is missing", false, liste(opphold(kategori.Utl62, "2015-01-01")), foer, 0, -1, []string{"/oppholdstillatelser"}, false},
		{"annen that grounds permanent", "§ 8 tredje ledd: such a permit can ground a right", false, liste(opphold(kategori.AnnenHjemmel, "2015-01-01", permanent(lov.Ja)), opphold(kategori.Utl28, etter)), foer, gammel, 0, nil, false},
		{"annen that does not", "T51: it cannot ground a right", false, liste(opphold(kategori.AnnenHjemmel, "2015-01-01", permanent(lov.Nei)), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"annen that does not, alone", "no permit that can ground a right", false, liste(opphold(kategori.AnnenHjemmel, "2015-01-01", permanent(lov.Nei))), foer, 0, -1, []string{"/oppholdstillatelser"}, false},
		{"annen, not known", "a missing fact never becomes no", false, liste(opphold(kategori.AnnenHjemmel, "2015-01-01"), opphold(kategori.Utl28, etter)), foer, 0, 1, []string{sti + "0/grunnlagForPermanent"}, false},
		{"annen, not known, granted the day before", "it may be the first, and before", false, liste(opphold(kategori.AnnenHjemmel, foer), opphold(kategori.Utl28, etter)), foer, 0, 1, []string{sti + "0/grunnlagForPermanent"}, false},
		{"annen, not known, granted on the day", "T20: not before, so it does not matter", false, liste(opphold(kategori.AnnenHjemmel, dagen), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, true},
		{"annen, not known, granted on the day, strict", "T20 startdato-strengt: it may be the first, and not after", true, liste(opphold(kategori.AnnenHjemmel, dagen), opphold(kategori.Utl28, etter)), foer, 0, 1, []string{sti + "0/grunnlagForPermanent"}, true},
		{"annen, not known, alone", "it may ground a right", false, liste(opphold(kategori.AnnenHjemmel, "2015-01-01")), foer, 0, -1, []string{sti + "0/grunnlagForPermanent"}, false},
		{"annen, not known, granted after, alone", "it may ground a right", false, liste(opphold(kategori.AnnenHjemmel, etter)), foer, 0, -1, []string{sti + "0/grunnlagForPermanent"}, false},

		{"utl-38-1 that cannot be renewed, before a later one", "§ 9 første ledd bokstav c: fornybar", false, liste(opphold(kategori.Utl38_1, "2015-01-01", fornybar(lov.Nei)), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"utl-38-1 that can be renewed, before a later one", "§ 9 første ledd bokstav c: fornybar", false, liste(opphold(kategori.Utl38_1, "2015-01-01", fornybar(lov.Ja)), opphold(kategori.Utl28, etter)), foer, gammel, 0, nil, false},
		{"utl-38-1, not known, before a later one", "it may be the first", false, liste(opphold(kategori.Utl38_1, "2015-01-01"), opphold(kategori.Utl28, etter)), foer, 0, 1, []string{sti + "0/fornybar"}, false},
		{"utl-38-1, not known, later", "whatever it is, the first is after", false, liste(opphold(kategori.Utl38_1, "2022-01-01"), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},

		{"utl-23 alone, before", "§ 28: it grounds the duty to norsk, and there is no other", false, liste(opphold(kategori.Utl23, foer)), foer, gammel, 0, nil, false},
		{"utl-25 alone, after", "§ 28: it grounds the duty to norsk, and there is no other", false, liste(opphold(kategori.Utl25, etter)), foer, ny, 0, nil, false},
		{"utl-23 before utl-28", "T51: the first that can ground a right; utl-23 grounds a duty alone", false, liste(opphold(kategori.Utl23, foer), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"utl-25 before utl-28, without a day", "T51: it is not asked when", false, liste(opphold(kategori.Utl25, ""), opphold(kategori.Utl28, etter)), foer, ny, 1, nil, false},
		{"utl-23 before a permanent permit", "utl-62 grounds nothing itself", false, liste(opphold(kategori.Utl23, foer), opphold(kategori.Utl62, etter)), foer, gammel, 0, nil, false},
		{"utl-23 before one without basis", "that one may ground a right", false, liste(opphold(kategori.Utl23, foer), opphold(0, etter)), foer, 0, -1, []string{sti + "1/hjemmel"}, false},
		{"utl-23 before one that may ground a right, arrival after", "the arrival is enough", false, liste(opphold(kategori.Utl23, foer), opphold(0, etter)), etter, ny, -1, nil, false},
		{"utl-23, then utl-25", "neither grounds a right: the first", false, liste(opphold(kategori.Utl25, etter), opphold(kategori.Utl23, foer)), foer, gammel, 1, nil, false},

		{"no basis", "it may be one that grounds a right", false, liste(opphold(0, "2015-01-01")), foer, 0, -1, []string{sti + "0/hjemmel"}, false},
		{"no basis, arrival after", "the arrival is enough", false, liste(opphold(0, "2015-01-01")), etter, ny, -1, nil, false},
		{"no basis, before one after", "it may be the first", false, liste(opphold(0, "2015-01-01"), opphold(kategori.Utl28, etter)), foer, 0, 1, []string{sti + "0/hjemmel"}, false},
		{"no basis, later than the first", "whatever it is, the first is after", false, liste(opphold(kategori.Utl28, "2021-05-01"), opphold(0, "2023-01-01")), foer, ny, 0, nil, false},
		{"no basis, after, alone", "it may ground a right or not", false, liste(opphold(0, etter)), foer, 0, -1, []string{sti + "0/hjemmel"}, false},
		{"no day", "it may be before or after", false, liste(opphold(kategori.Utl28, "")), foer, 0, -1, []string{sti + "0/vedtaksdato"}, false},
		{"no day, arrival after", "the arrival is enough", false, liste(opphold(kategori.Utl28, "")), etter, ny, -1, nil, false},
		{"no day, beside one before", "it can only be an earlier first, which changes nothing", false, liste(opphold(kategori.Utl28, ""), opphold(kategori.Utl28, foer)), foer, gammel, 1, nil, false},
		{"no day, beside one before, arrival not given", "the arrival decides", false, liste(opphold(kategori.Utl28, ""), opphold(kategori.Utl28, foer)), "", 0, 1, []string{"/ankomstNorge"}, false},
		{"no day, beside one after", "it may be the first, and before", false, liste(opphold(kategori.Utl28, ""), opphold(kategori.Utl28, etter)), foer, 0, 1, []string{sti + "0/vedtaksdato"}, false},
		{"no day, beside one after, arrival after", "the arrival is enough", false, liste(opphold(kategori.Utl28, ""), opphold(kategori.Utl28, etter)), etter, ny, 1, nil, false},
		{"nothing of two", "each may be the first", false, liste(opphold(0, ""), opphold(kategori.Utl34, ""), opphold(kategori.AnnenHjemmel, "")), foer, 0, -1, []string{sti + "0/hjemmel", sti + "1/vedtaksdato", sti + "2/grunnlagForPermanent"}, false},
		{"two open, one of them after", "only the one that can be before matters", false, liste(opphold(kategori.Utl28, "2021-05-01"), opphold(0, "2023-01-01"), opphold(kategori.Utl28, "")), foer, 0, 0, []string{sti + "2/vedtaksdato"}, false},

		{"utl-1988, arrival before", "the contract: before 2010 is uavklart with that reason", false, liste(opphold(kategori.Utl1988, "2008-01-01")), "2008-01-01", 0, -1, []string{sti + "0/hjemmel"}, false},
		{"utl-1988, arrival not given", "the contract: before 2010 is uavklart with that reason", false, liste(opphold(kategori.Utl1988, "2008-01-01")), "", 0, -1, []string{sti + "0/hjemmel"}, false},
		{"utl-1988 without a day, arrival before", "the day would not help", false, liste(opphold(kategori.Utl1988, "")), "2008-01-01", 0, -1, []string{sti + "0/hjemmel"}, false},
		{"utl-1988, arrival after", "the arrival decides", false, liste(opphold(kategori.Utl1988, "2008-01-01")), etter, ny, -1, nil, false},
		{"utl-1988, then one after", "T51: whether the first can ground a right decides", false, liste(opphold(kategori.Utl28, etter), opphold(kategori.Utl1988, "2008-01-01")), "2008-01-01", 0, 0, []string{sti + "1/hjemmel"}, false},
		{"utl-1988, then one before", "whichever is the first, it is before", false, liste(opphold(kategori.Utl28, "2018-01-01"), opphold(kategori.Utl1988, "2008-01-01")), "2008-01-01", gammel, 0, nil, false},
		{"utl-1988, then one without basis", "both leave it open", false, liste(opphold(kategori.Utl1988, "2008-01-01"), opphold(0, "2010-01-01")), "2008-01-01", 0, -1, []string{sti + "0/hjemmel", sti + "1/hjemmel"}, false},
		{"utl-1988 without a day, beside one before", "whichever is the first, it is before", false, liste(opphold(kategori.Utl1988, ""), opphold(kategori.Utl28, "2018-01-01")), "2008-01-01", gammel, 1, nil, false},
		{"no basis, beside one before", "whichever is the first, it is before", false, liste(opphold(0, "2009-12-31"), opphold(kategori.Utl28, "2018-01-01")), "2008-01-01", gammel, 1, nil, false},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			r := kategori.Norge()
			r.Streng = rad.strengt
			l, m, sp := spoer(&r, "2026-07-01", rad.ankomst, rad.oo...)
			assert.Equal(t, rad.lov, l.Lov, rad.fordi)
			assert.Equal(t, rad.lov == 0, l.Utfall == lov.Uavklart, rad.fordi)
			assert.Equal(t, rad.lov != 0, l.Utfall == lov.Oppfylt, rad.fordi)
			assert.Equal(t, rad.mangler, stier(m), rad.fordi)
			assert.Equal(t, rad.t20, l.Tolkninger.Har(20), rad.fordi)
			assert.Equal(t, rad.indeks, l.Indeks, rad.fordi)
			if rad.indeks >= 0 {
				assert.Equal(t, rad.oo[rad.indeks].Vedtaksdato, l.Innvilgelse)
			} else {
				assert.Zero(t, l.Innvilgelse)
			}
			g := kategori.LovvalgGrunnlag{Lovdato: d("2026-07-01"), Oppholdstillatelser: rad.oo, AnkomstNorge: d(rad.ankomst)}
			assert.Equal(t, l, r.Lovvalg(&g, new(lov.Mangler), nil), "the answer does not turn on whether it is told")
			assert.LessOrEqual(t, sp.Antall(), 3)
		})
	}
}

// Every permit but those that ground nothing decides by its day; § 9 first ledd letters c and g name only those that can be renewed.
func TestHjemlerSomGirRett(t *testing.T) {
	r := kategori.Norge()
	maaFornyes := []kategori.Hjemmel{kategori.Utl38_1, kategori.Utl53_1b, kategori.Utl53_2, kategori.Utl53_3}
	for h := kategori.Utl28; h <= kategori.Utl25; h++ {
		l, m, _ := spoer(&r, "2026-07-01", foer, opphold(h, etter, fornybar(lov.Ja)))
		assert.Equal(t, ny, l.Lov, h.String())
		assert.Empty(t, m)
		l, _, _ = spoer(&r, "2026-07-01", foer, opphold(h, foer, fornybar(lov.Ja)))
		assert.Equal(t, gammel, l.Lov, h.String())

		l, m, _ = spoer(&r, "2026-07-01", foer, opphold(h, etter))
		l2, m2, _ := spoer(&r, "2026-07-01", foer, opphold(h, etter, fornybar(lov.Nei)))
		if slices.Contains(maaFornyes, h) {
			assert.Zero(t, l.Lov, h.String())
			assert.Equal(t, []string{"/oppholdstillatelser/0/fornybar"}, stier(m), "%v: a missing fact never becomes no", h)
			assert.Zero(t, l2.Lov, h.String())
			assert.Equal(t, []string{"/oppholdstillatelser"}, stier(m2), "%v that cannot be renewed grounds nothing", h)
			continue
		}
		assert.Equal(t, ny, l.Lov, h.String())
		assert.Equal(t, l, l2, "%v: whether it can be renewed does not matter", h)
	}
}

// linjer writes each step on a line: rule, provision, version, outcome and facts.
func linjer(sp *lov.Spor) []string {
	var alle []string
	for st, fakta := range sp.Alle() {
		var b strings.Builder
		fmt.Fprint(&b, st.Regel.ID, " ", st.Rad.Hjemmel, " ", st.Rad.Fra, " ", st.Utfall)
		for _, f := range fakta {
			fmt.Fprint(&b, " ", f.Felt.Navn, "=", string(f.AppendJSON(nil)))
		}
		alle = append(alle, strings.ReplaceAll(b.String(), `"`, ""))
	}
	return alle
}

// The version that the law date picks, and the steps that are told.
func TestLovvalgSpor(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, lovdato, ankomst string
		oo                            []kategori.Oppholdstillatelse
		vil                           []string
	}{
		{"law date in 2021", "the transition rule was § 51", "2021-01-01", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, etter)}, []string{
			"lovvalg/tillatelse integreringsloven/51 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2021-01-02 grense=2021-01-01",
		}},
		{"the last day of § 51", "renumbered 1 August 2022", "2022-07-31", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, etter)}, []string{
			"lovvalg/tillatelse integreringsloven/51 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2021-01-02 grense=2021-01-01",
		}},
		{"the first day of § 52", "renumbered 1 August 2022", "2022-08-01", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, etter)}, []string{
			"lovvalg/tillatelse integreringsloven/52 2022-08-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2021-01-02 grense=2021-01-01",
		}},
		{"arrival", "forskriften § 72 første ledd; the branch that said no stays in", "2026-07-01", etter, []kategori.Oppholdstillatelse{opphold(kategori.Utl34, etter), opphold(kategori.Utl28, foer)}, []string{
			"lovvalg/tillatelse integreringsloven/52 2022-08-01 ikke-oppfylt tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2020-12-31 grense=2021-01-01",
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 oppfylt ankomst=2021-01-02 grense=2021-01-01",
		}},
		{"both before", "forskriften § 72 andre ledd: both branches said no", "2026-07-01", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foer)}, []string{
			"lovvalg/tillatelse integreringsloven/52 2022-08-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2020-12-31 grense=2021-01-01",
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 ikke-oppfylt ankomst=2020-12-31 grense=2021-01-01",
			"lovvalg/gjenvaerende integreringsforskriften/72/2 2022-01-01 oppfylt",
		}},
		{"both before, 31 December 2021", "forskriften § 72 andre ledd in its first wording", "2021-12-31", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foer)}, []string{
			"lovvalg/tillatelse integreringsloven/51 2021-01-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2020-12-31 grense=2021-01-01",
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 ikke-oppfylt ankomst=2020-12-31 grense=2021-01-01",
			"lovvalg/gjenvaerende integreringsforskriften/72/2 2021-01-01 oppfylt",
		}},
		{"both before, 1 January 2022", "forskriften § 72 andre ledd as changed", "2022-01-01", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foer)}, []string{
			"lovvalg/tillatelse integreringsloven/51 2021-01-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2020-12-31 grense=2021-01-01",
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 ikke-oppfylt ankomst=2020-12-31 grense=2021-01-01",
			"lovvalg/gjenvaerende integreringsforskriften/72/2 2022-01-01 oppfylt",
		}},
		{"no permit", "nothing is told of a permit that is not there", "2026-07-01", foer, nil, []string{
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 ikke-oppfylt ankomst=2020-12-31 grense=2021-01-01",
		}},
		{"arrival not given", "nothing is told of it", "2026-07-01", "", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foer)}, []string{
			"lovvalg/tillatelse integreringsloven/52 2022-08-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2020-12-31 grense=2021-01-01",
		}},
		{"the first permit is open", "nothing is told of one that may not be the first", "2026-07-01", "", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, etter), opphold(kategori.Utl28, "")}, nil},
		{"utl-1988, arrival before", "the contract: uavklart with that reason", "2026-07-01", foer, []kategori.Oppholdstillatelse{opphold(kategori.Utl28, etter), opphold(kategori.Utl1988, "2008-01-01")}, []string{
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 ikke-oppfylt ankomst=2020-12-31 grense=2021-01-01",
			"lovvalg/utl-1988 integreringsloven/52 2022-08-01 uavklart tillatelse=/oppholdstillatelser/1",
		}},
		{"utl-1988", "it does not decide", "2026-07-01", etter, []kategori.Oppholdstillatelse{opphold(kategori.Utl1988, "2008-01-01")}, []string{
			"lovvalg/ankomst integreringsforskriften/72/1 2021-01-01 oppfylt ankomst=2021-01-02 grense=2021-01-01",
		}},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			r := kategori.Norge()
			_, _, sp := spoer(&r, rad.lovdato, rad.ankomst, rad.oo...)
			assert.Empty(t, cmp.Diff(rad.vil, linjer(sp)), rad.fordi)
		})
	}
}

// Before integreringsloven took effect everyone is under introduksjonsloven, whatever is known of permits and arrival.
func TestLovvalgFoer2021(t *testing.T) {
	for _, rad := range []struct {
		navn, fordi, lovdato string
		vil                  lov.Utfall
		spor                 []string
	}{
		{"1 January 2010", "introduksjonsloven § 2", "2010-01-01", lov.Oppfylt, []string{"lovvalg/foer-integreringsloven introduksjonsloven/2/1 2004-09-01 oppfylt lovdato=2010-01-01"}},
		{"the last day", "introduksjonsloven § 2", foer, lov.Oppfylt, []string{"lovvalg/foer-integreringsloven introduksjonsloven/2/1 2004-09-01 oppfylt lovdato=2020-12-31"}},
		{"the first day of the duty of every kommune", "introduksjonsloven, plikt fra 1.9.2004", "2004-09-01", lov.Oppfylt, []string{"lovvalg/foer-integreringsloven introduksjonsloven/2/1 2004-09-01 oppfylt lovdato=2004-09-01"}},
		{"the day before it", "no provision says which act applies", "2004-08-31", lov.Uavklart, nil},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			r := kategori.Norge()
			for _, oo := range [][]kategori.Oppholdstillatelse{nil, {opphold(kategori.Utl28, "2009-01-01")}, {opphold(0, "")}, {opphold(kategori.Utl28, etter)}} {
				l, m, sp := spoer(&r, rad.lovdato, etter, oo...)
				vil := kategori.Lovvalg{Indeks: -1, Utfall: rad.vil}
				if rad.vil == lov.Oppfylt {
					vil.Lov = gammel
				}
				assert.Equal(t, vil, l, rad.fordi)
				assert.Empty(t, m)
				assert.Empty(t, cmp.Diff(rad.spor, linjer(sp)))
			}
		})
	}
}

// A what-if without one of the provisions that lovvalg rests on leaves it open with nothing missing.
func TestLovvalgUtenBestemmelse(t *testing.T) {
	for _, velg := range []func(*kategori.Regler) lov.Liste{
		func(r *kategori.Regler) lov.Liste { return &r.Ankomst },
		func(r *kategori.Regler) lov.Liste { return &r.Ikrafttredelse },
		func(r *kategori.Regler) lov.Liste { return &r.Gjenvaerende },
	} {
		r := kategori.Norge()
		velg(&r).FrysPaa(d("2004-08-31"))
		l, m, sp := spoer(&r, "2026-07-01", etter, opphold(kategori.Utl28, etter))
		assert.Equal(t, kategori.Lovvalg{Indeks: -1}, l, "no provision says which act applies")
		assert.Empty(t, m)
		assert.Zero(t, sp.Antall())
	}
}

func TestLovvalgSetninger(t *testing.T) {
	r := kategori.Norge()
	setninger := func(ankomst string, s lov.Spraak, oo ...kategori.Oppholdstillatelse) []string {
		_, _, sp := spoer(&r, "2026-07-01", ankomst, oo...)
		var alle []string
		for st, fakta := range sp.Alle() {
			alle = append(alle, st.Setning(fakta, s))
		}
		return alle
	}
	assert.Equal(t, []string{"Oppholdstillatelsen (flyktning (asyl)) ble innvilget 2. januar 2021, 1. januar 2021 eller senere: integreringsloven gjelder."}, setninger(foer, lov.Bokmaal, opphold(kategori.Utl28, etter)))
	assert.Equal(t, []string{
		"Opphaldsløyvet (kollektivt vern) vart innvilga 31. desember 2020 og blir rekna som gitt før lova tok til å gjelde 1. januar 2021.",
		"Personen kom til Noreg 2. januar 2021, 1. januar 2021 eller seinare: integreringslova gjeld.",
	}, setninger(etter, lov.Nynorsk, opphold(kategori.Utl34, foer)))
	assert.Equal(t, []string{
		"The residence permit (refugee (asylum)) was granted on 31 December 2020 and counts as granted before the act took effect on 1 January 2021.",
		"The person arrived in Norway on 31 December 2020 and counts as arrived before the act took effect on 1 January 2021.",
		"The Introduction Act still applies to a person who neither was granted a permit nor arrived in Norway after the Integration Act took effect.",
	}, setninger(foer, lov.Engelsk, opphold(kategori.Utl28, foer)))

	// Strictly (T20) the day itself is not after, and it is not before either: the sentence may not say so.
	r.Streng = true
	assert.Equal(t, []string{
		"Oppholdstillatelsen (flyktning (asyl)) ble innvilget 1. januar 2021 og regnes som gitt før loven trådte i kraft 1. januar 2021.",
		"Personen kom til Norge 1. januar 2021 og regnes som kommet før loven trådte i kraft 1. januar 2021.",
		"Introduksjonsloven gjelder fortsatt for den som verken fikk tillatelse eller kom til Norge etter at integreringsloven trådte i kraft.",
	}, setninger(dagen, lov.Bokmaal, opphold(kategori.Utl28, dagen)))
}

// trekkOpphold draws a few permits near the commencement, any fact of which may be missing.
func trekkOpphold(t *rapid.T) []kategori.Oppholdstillatelse {
	dag := rapid.SampledFrom([]string{"", "2008-01-01", foer, dagen, etter, "2023-05-01", "2023-05-02"})
	hjemmel := rapid.SampledFrom([]kategori.Hjemmel{0, kategori.Utl28, kategori.Utl34, kategori.Utl34, kategori.Utl62, kategori.Utl1988, kategori.AnnenHjemmel, kategori.Utl38_1, kategori.Utl23})
	var oo []kategori.Oppholdstillatelse
	for range rapid.IntRange(0, 4).Draw(t, "antall") {
		o := opphold(hjemmel.Draw(t, "hjemmel"), dag.Draw(t, "innvilget"))
		if o.Vedtaksdato >= d("2010-01-01") && o.Hjemmel == kategori.Utl1988 { // the act of 1988 was repealed then
			o.Vedtaksdato = d("2008-01-01")
		}
		if o.Hjemmel == kategori.AnnenHjemmel {
			o.GrunnlagForPermanent = rapid.SampledFrom([]lov.JaNei{lov.Ukjent, lov.Ja, lov.Nei}).Draw(t, "permanent")
		}
		if o.Hjemmel == kategori.Utl38_1 {
			o.Fornybar = rapid.SampledFrom([]lov.JaNei{lov.Ukjent, lov.Ja, lov.Nei}).Draw(t, "fornybar")
		}
		if rapid.IntRange(0, 3).Draw(t, "fra") == 0 {
			o.GyldigFra = d(dag.Draw(t, "gyldig fra"))
		}
		if rapid.IntRange(0, 3).Draw(t, "til") == 0 {
			o.GyldigTil = d(dag.Draw(t, "gyldig til"))
		}
		if rapid.IntRange(0, 3).Draw(t, "tilbakekalt") == 0 {
			o.TilbakekaltFra = d(dag.Draw(t, "tilbakekalt fra"))
		}
		oo = append(oo, o)
	}
	return oo
}

// stokk returns the permits in another order, and where each of them stood.
func stokk(t *rapid.T, oo []kategori.Oppholdstillatelse) (andre []kategori.Oppholdstillatelse, plass []int) {
	plass = rapid.Permutation([]int{0, 1, 2, 3}[:len(oo)]).Draw(t, "rekkefølge")
	for _, i := range plass {
		andre = append(andre, oo[i])
	}
	return andre, plass
}

// hvor is what is missing with each place led back to where it stood.
func hvor(m lov.Mangler, plass []int) []string {
	var alle []string
	for _, s := range m {
		if s.Indeks > 0 && plass != nil {
			s.Indeks = int32(plass[s.Indeks-1]) + 1
		}
		alle = append(alle, s.String())
	}
	slices.Sort(alle)
	return alle
}

// fyllOpphold gives some of the facts that are missing.
func fyllOpphold(t *rapid.T, oo []kategori.Oppholdstillatelse) []kategori.Oppholdstillatelse {
	fylt := slices.Clone(oo)
	for i := range fylt {
		o := &fylt[i]
		if o.Vedtaksdato == 0 && rapid.Bool().Draw(t, "fyll dag") {
			o.Vedtaksdato = d("2008-01-01")
			if o.Hjemmel != kategori.Utl1988 {
				o.Vedtaksdato = d(rapid.SampledFrom([]string{"2008-01-01", foer, dagen, etter, "2023-04-30", "2023-05-01", "2023-05-03", "2025-01-01"}).Draw(t, "fylt dag"))
			}
		}
		if o.Hjemmel == 0 && rapid.Bool().Draw(t, "fyll hjemmel") {
			o.Hjemmel = rapid.SampledFrom([]kategori.Hjemmel{kategori.Utl28, kategori.Utl34, kategori.Utl62, kategori.AnnenHjemmel, kategori.Utl38_1, kategori.Utl23, kategori.Utl1988}).Draw(t, "fylt hjemmel")
			if o.Hjemmel == kategori.Utl1988 && o.Vedtaksdato >= d("2010-01-01") {
				o.Hjemmel = kategori.Utl28
			}
		}
		if o.Hjemmel == kategori.AnnenHjemmel && o.GrunnlagForPermanent == lov.Ukjent {
			o.GrunnlagForPermanent = rapid.SampledFrom([]lov.JaNei{lov.Ukjent, lov.Ja, lov.Nei}).Draw(t, "fylt permanent")
		}
		if o.Hjemmel == kategori.Utl38_1 && o.Fornybar == lov.Ukjent {
			o.Fornybar = rapid.SampledFrom([]lov.JaNei{lov.Ukjent, lov.Ja, lov.Nei}).Draw(t, "fylt fornybar")
		}
	}
	return fylt
}

func trekkAnkomst(t *rapid.T, navn string) date.Date {
	return d(rapid.SampledFrom([]string{"", "2008-01-01", foer, dagen, etter}).Draw(t, navn))
}

// The order of the permits does not matter to which act applies.
func TestLovvalgRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := kategori.Norge()
		r.Streng = rapid.Bool().Draw(t, "strengt")
		g := kategori.LovvalgGrunnlag{Lovdato: d("2026-07-01"), Oppholdstillatelser: trekkOpphold(t), AnkomstNorge: trekkAnkomst(t, "ankomst")}
		andre := g
		var plass []int
		andre.Oppholdstillatelser, plass = stokk(t, g.Oppholdstillatelser)
		var m1, m2 lov.Mangler
		a, b := r.Lovvalg(&g, &m1, nil), r.Lovvalg(&andre, &m2, nil)
		a.Indeks, b.Indeks = min(a.Indeks, 0), min(b.Indeks, 0)
		if a != b {
			t.Fatalf("%+v\n%+v\n%+v", a, b, g.Oppholdstillatelser)
		}
		if x, y := hvor(m1, nil), hvor(m2, plass); !slices.Equal(x, y) {
			t.Fatalf("%v and %v\n%+v", x, y, g.Oppholdstillatelser)
		}
		if (a.Utfall == lov.Uavklart) != (len(m1) > 0) {
			t.Fatalf("%v with %v missing", a.Utfall, m1)
		}
	})
}

// A missing fact that is filled in never contradicts which act was said to apply.
func TestLovvalgUtfylling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := kategori.Norge()
		r.Streng = rapid.Bool().Draw(t, "strengt")
		g := kategori.LovvalgGrunnlag{Lovdato: d("2026-07-01"), Oppholdstillatelser: trekkOpphold(t), AnkomstNorge: trekkAnkomst(t, "ankomst")}
		fylt := g
		fylt.Oppholdstillatelser = fyllOpphold(t, g.Oppholdstillatelser)
		if fylt.AnkomstNorge == 0 {
			fylt.AnkomstNorge = trekkAnkomst(t, "fylt ankomst")
		}
		a, b := r.Lovvalg(&g, new(lov.Mangler), nil), r.Lovvalg(&fylt, new(lov.Mangler), nil)
		if a.Utfall == lov.Oppfylt && (b.Utfall != a.Utfall || b.Lov != a.Lov) {
			t.Fatalf("%v became %v %v\n%+v\n%+v", a.Lov, b.Utfall, b.Lov, g, fylt)
		}
	})
}

// The strict reading is named where it gives another act, and the other way about.
func TestLovvalgT20(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, andre := kategori.Norge(), kategori.Norge()
		r.Streng = rapid.Bool().Draw(t, "strengt")
		andre.Streng = !r.Streng
		g := kategori.LovvalgGrunnlag{Lovdato: d("2026-07-01"), Oppholdstillatelser: trekkOpphold(t), AnkomstNorge: trekkAnkomst(t, "ankomst")}
		a, b := r.Lovvalg(&g, new(lov.Mangler), nil), andre.Lovvalg(&g, new(lov.Mangler), nil)
		if a.Utfall == lov.Oppfylt && b.Lov != a.Lov && !a.Tolkninger.Har(20) {
			t.Fatalf("%v, %v by the other reading, and T20 is not named\n%+v", a.Lov, b.Lov, g)
		}
	})
}

// The facts of a trace are enough to get the same answer and the same trace.
func TestLovvalgAvspilling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := kategori.Norge()
		r.Streng = rapid.Bool().Draw(t, "strengt")
		g := kategori.LovvalgGrunnlag{Lovdato: d(rapid.SampledFrom([]string{"2020-06-01", "2021-06-01", "2026-07-01"}).Draw(t, "lovdato")), Oppholdstillatelser: trekkOpphold(t), AnkomstNorge: trekkAnkomst(t, "ankomst")}
		sp := new(lov.Spor)
		a := r.Lovvalg(&g, new(lov.Mangler), sp)
		if a.Utfall != lov.Oppfylt {
			return
		}
		var igjen kategori.LovvalgGrunnlag
		for st, fakta := range sp.Alle() {
			igjen.Lovdato = max(igjen.Lovdato, st.Rad.Fra)
			for _, f := range fakta {
				switch f.Felt {
				case &kategori.FaktumTillatelse: // the ones before it are inert: they ground nothing
					for range f.Verdi {
						igjen.Oppholdstillatelser = append(igjen.Oppholdstillatelser, opphold(kategori.Utl62, ""))
					}
					igjen.Oppholdstillatelser = append(igjen.Oppholdstillatelser, kategori.Oppholdstillatelse{GrunnlagForPermanent: lov.Ja, Fornybar: lov.Ja})
				case &kategori.FaktumHjemmel:
					igjen.Oppholdstillatelser[len(igjen.Oppholdstillatelser)-1].Hjemmel = kategori.Hjemmel(f.Verdi)
				case &kategori.FaktumInnvilgelse:
					igjen.Oppholdstillatelser[len(igjen.Oppholdstillatelser)-1].Vedtaksdato = date.Date(f.Verdi)
				case &lov.FaktumLovdato:
					igjen.Lovdato = date.Date(f.Verdi)
				case &kategori.FaktumAnkomst:
					igjen.AnkomstNorge = date.Date(f.Verdi)
				}
			}
		}
		sp2 := new(lov.Spor)
		b := r.Lovvalg(&igjen, new(lov.Mangler), sp2)
		if diff := cmp.Diff(linjer(sp), linjer(sp2)); diff != "" || a.Lov != b.Lov || a.Utfall != b.Utfall {
			t.Fatalf("%v %v, %v %v (-first +replayed):\n%s\n%+v", a.Utfall, a.Lov, b.Utfall, b.Lov, diff, g)
		}
	})
}
