package kategori_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// gammelLov is a refugee under introduksjonsloven, newly settled by agreement and with a need for grunnleggende kvalifisering.
func gammelLov(dag string, ee ...endring) kategori.Grunnlag {
	g := person(dag, har(kategori.Utl28, "2018-10-01"), bor(bosatt("2019-01-07", ja)), ankom("2018-03-05"), behov(ja), enslig(nei))
	g.Lov = gammel
	for _, e := range ee {
		e(&g)
	}
	return g
}

const i2019 = "2019-06-03" // five months after gammelLov was settled

func behov(j lov.JaNei) endring { return func(g *kategori.Grunnlag) { g.Behov = j } }

func enslig(j lov.JaNei) endring { return func(g *kategori.Grunnlag) { g.EnsligMindreaarig = j } }

// Each letter of § 2 første ledd, and what it does not name.
func TestParagraf2(t *testing.T) {
	innvilget := "2018-10-01"
	kap6 := func(hh ...func(*kategori.Oppholdstillatelse)) endring { return har(kategori.UtlKap6, innvilget, hh...) }
	uten := bor(bosatt("2019-01-07", nei))
	i2018 := func(dag string, h kategori.Hjemmel, hh ...func(*kategori.Oppholdstillatelse)) kategori.Grunnlag {
		return gammelLov(dag, har(h, "2018-01-08", hh...), bor(bosatt("2018-02-05", ja)))
	}
	i2011 := func(dag string, ee ...endring) kategori.Grunnlag {
		return gammelLov(dag, append([]endring{har(kategori.Utl53_2, "2011-02-07"), bor(bosatt("2010-09-06", nei))}, ee...)...)
	}
	kjoer(t, []sak{
		{"a", "§ 2 bokstav a", standard, gammelLov(i2019), kategori.RadEtterAvtale, rp},
		{"b", "§ 2 bokstav b", standard, gammelLov(i2019, har(kategori.Utl35_3, innvilget)), kategori.RadEtterAvtale, rp},
		{"c, fornybar", "§ 2 bokstav c", standard, gammelLov(i2019, har(kategori.Utl38_1, innvilget, fornybar(ja))), kategori.RadEtterAvtale, rp},
		{"c, not fornybar", "§ 2 bokstav c: fornybar", standard, gammelLov(i2019, har(kategori.Utl38_1, innvilget, fornybar(nei))), kategori.RadAnnenTillatelse, ingen},
		{"c, collective protection", "§ 2 bokstav c: rett og plikt, § 37 c is of integreringsloven", standard, gammelLov(i2019, har(kategori.Utl34, innvilget)), kategori.RadEtterAvtale, rp},
		{"c, collective protection, law of 2025", "§ 37 c is of integreringsloven", standard, gammelLov("2025-06-02", har(kategori.Utl34, "2020-10-01"), bor(bosatt("2024-01-08", ja))), kategori.RadEtterAvtale, rp},
		{"c, begrenset, barnefamilie", "§ 2 bokstav c", standard, gammelLov(i2019, har(kategori.Utl38_5a, innvilget, barnefamilie(ja))), kategori.RadEtterAvtale, rp},
		{"c, begrenset, letter b, barnefamilie", "§ 2 bokstav c", standard, gammelLov(i2019, har(kategori.Utl38_5b, innvilget, barnefamilie(ja))), kategori.RadEtterAvtale, rp},
		{"c, begrenset, enslig mindreårig", "§ 2 bokstav c", standard, gammelLov(i2019, har(kategori.Utl38_5b, innvilget, barnefamilie(nei)), enslig(ja)), kategori.RadEtterAvtale, rp},
		{"c, begrenset, letter a, enslig mindreårig", "§ 2 bokstav c", standard, gammelLov(i2019, har(kategori.Utl38_5a, innvilget, barnefamilie(nei)), enslig(ja)), kategori.RadEtterAvtale, rp},
		{"begrenset, neither", "§ 2 bokstav c: barnefamilie or enslig mindreårig", standard, gammelLov(i2019, har(kategori.Utl38_5a, innvilget, barnefamilie(nei))), kategori.RadAnnenTillatelse, ingen},
		{"begrenset, 15 June 2018", "lov 15.6.2018 nr 42 came 16.6.2018", standard, i2018("2018-06-15", kategori.Utl38_5a, barnefamilie(ja)), kategori.RadAnnenTillatelse, ingen},
		{"begrenset, 16 June 2018", "lov 15.6.2018 nr 42", standard, i2018("2018-06-16", kategori.Utl38_5a, barnefamilie(ja)), kategori.RadEtterAvtale, rp},
		{"begrenset, 17 June 2018", "lov 15.6.2018 nr 42", standard, i2018("2018-06-17", kategori.Utl38_5a, barnefamilie(ja)), kategori.RadEtterAvtale, rp},
		{"c, fornybar, 15 June 2018", "§ 2 bokstav c in its earlier wording", standard, i2018("2018-06-15", kategori.Utl38_1, fornybar(ja)), kategori.RadEtterAvtale, rp},
		{"d", "§ 2 bokstav d", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05")), uten), kategori.RadParagraf2, rp},
		{"e, § 53 første ledd b", "§ 2 bokstav e", standard, gammelLov(i2019, har(kategori.Utl53_1b, innvilget), uten), kategori.RadParagraf2, rp},
		{"e, § 53 andre ledd", "§ 2 bokstav e", standard, gammelLov(i2019, har(kategori.Utl53_2, innvilget), uten), kategori.RadParagraf2, rp},
		{"e, § 53 tredje ledd", "§ 2 bokstav e", standard, gammelLov(i2019, har(kategori.Utl53_3, innvilget), uten), kategori.RadParagraf2, rp},
		{"e, not fornybar", "§ 2 bokstav e does not ask for it", standard, gammelLov(i2019, har(kategori.Utl53_3, innvilget, fornybar(nei)), uten), kategori.RadParagraf2, rp},
		{"§ 53, 30 June 2011", "lov 24.6.2011 nr 19 came 1.7.2011", standard, i2011("2011-06-30"), kategori.RadAnnenTillatelse, ingen},
		{"§ 53, 1 July 2011", "lov 24.6.2011 nr 19", standard, i2011("2011-07-01"), kategori.RadParagraf2, rp},
		{"§ 53, 2 July 2011", "lov 24.6.2011 nr 19", standard, i2011("2011-07-02"), kategori.RadParagraf2, rp},
		{"d, 30 June 2011", "§ 2: no agreement for bokstav d before e was added too", standard, i2011("2011-06-30", har(kategori.UtlKap6, "2011-02-07", gjenforent(kategori.Utl28, "2009-01-12", "2010-03-05"))), kategori.RadParagraf2, rp},
		{"utl. § 23", "§ 2 and § 3 tredje ledd do not name it", standard, gammelLov(i2019, har(kategori.Utl23, innvilget)), kategori.RadAnnenTillatelse, ingen},
		{"utl. § 62", "§ 2 does not name a permanent permit", standard, gammelLov(i2019, har(kategori.Utl62, innvilget)), kategori.RadAnnenTillatelse, ingen},

		{"d, family of § 34", "§ 2 bokstav d: a, b og c", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl34, "2016-01-11", "2018-03-05")), uten), kategori.RadParagraf2, rp},
		{"d, family of § 38 femte ledd", "§ 2 bokstav d: a, b og c", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl38_5a, "2016-01-11", "2018-03-05")), uten), kategori.RadParagraf2, rp},
		{"family of § 38 femte ledd, 15 June 2018", "bokstav c did not name it yet", standard, i2018("2018-06-15", kategori.UtlKap6, gjenforent(kategori.Utl38_5a, "2016-01-11", "2017-03-06")), kategori.RadFamilie, kan},
		{"family of § 38 femte ledd, 16 June 2018", "bokstav c names it", standard, i2018("2018-06-16", kategori.UtlKap6, gjenforent(kategori.Utl38_5a, "2016-01-11", "2017-03-06")), kategori.RadParagraf2, rp},
		{"family of § 53", "bokstav d does not name e", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl53_2, "2016-01-11", "2018-03-05"))), kategori.RadFamilie, kan},
		{"family of family", "bokstav d does not name d", standard, gammelLov(i2019, kap6(gjenforent(kategori.UtlKap6, "2016-01-11", "2018-03-05"))), kategori.RadFamilie, kan},
		{"family of an employee", "§ 3 tredje ledd", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl23, "2016-01-11", "2018-03-05"))), kategori.RadFamilie, kan},
		{"family of one with permanent", "§ 2 bokstav d does not name a permanent permit", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05", referansePermanent(ja)))), kategori.RadFamilie, kan},
		{"family of one with permanent, law of 2024", "§ 9 andre ledd is of integreringsloven", standard, gammelLov("2024-06-03", kap6(gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05", referansePermanent(ja))), bor(bosatt("2024-01-08", ja))), kategori.RadFamilie, kan},
		{"d, five years less a day", "ikke mer enn fem år", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl28, "2013-03-06", "2018-03-05")), uten), kategori.RadParagraf2, rp},
		{"d, five years", "on the day it is not more than five years", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl28, "2013-03-05", "2018-03-05")), uten), kategori.RadParagraf2, rp},
		{"d, five years and a day", "mer enn fem år", standard, gammelLov(i2019, kap6(gjenforent(kategori.Utl28, "2013-03-04", "2018-03-05")), uten), kategori.RadFamilie, kan},
		{"integreringsloven, five years", "§ 9 bokstav f: mindre enn fem år", standard, person(iDag, har(kategori.UtlKap6, "2025-10-02", gjenforent(kategori.Utl28, "2019-06-03", "2024-06-03"))), kategori.RadFamilie, kan},
		{"d, five years from the permit, T56 tillatelse", "T56 tillatelse: granted 2013-03-05", t56Tillatelse, gammelLov(i2019, kap6(gjenforent(kategori.Utl28, "2010-01-11", "2018-03-05", func(p *kategori.Referanseperson) { p.Vedtaksdato = d("2013-03-05") })), uten), kategori.RadParagraf2, rp},
	})
}

// The other conditions of §§ 2 and 3.
func TestParagraf2Vilkaar(t *testing.T) {
	uten := bor(bosatt("2019-01-07", nei))
	e := har(kategori.Utl53_2, "2018-10-01")
	kjoer(t, []sak{
		{"no need", "§ 2: behov for grunnleggende kvalifisering", standard, gammelLov(i2019, behov(nei)), kategori.RadUtenBehov, ingen},
		{"no need, without agreement", "§ 3 tredje ledd: those in § 2 but for the agreement", standard, gammelLov(i2019, behov(nei), uten), kategori.RadUtenBehov, ingen},
		{"no need, e", "§ 2: behov for grunnleggende kvalifisering", standard, gammelLov(i2019, behov(nei), e), kategori.RadUtenBehov, ingen},
		{"no need, family of others", "§ 3 tredje ledd does not ask for it", standard, gammelLov(i2019, behov(nei), tillatelser(familieTilAndre("2018-10-01"))), kategori.RadFamilie, kan},
		{"no need, over 55", "§ 3 tredje ledd: over 55 with the oppholdsgrunnlag of § 2", standard, gammelLov(i2019, behov(nei), foedt("1960-01-01")), kategori.RadOver55, kan},
		{"without agreement", "§ 3 tredje ledd", standard, gammelLov(i2019, uten), kategori.RadUtenAvtale, kan},
		{"e, without agreement", "§ 2: not for d and e", standard, gammelLov(i2019, e, uten), kategori.RadParagraf2, rp},
		{"a after d, without agreement", "§ 8 andre ledd andre punktum is of integreringsloven", standard, gammelLov(i2019, tillatelser(opphold(kategori.UtlKap6, "2018-05-07", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05")), opphold(kategori.Utl28, "2018-10-01")), uten), kategori.RadUtenAvtale, kan},
		{"EØS", "§ 2", standard, gammelLov(i2019, eoes(ja)), kategori.RadEoes, ingen},
		{"EØS, family of others", "§ 2", standard, gammelLov(i2019, eoes(ja), tillatelser(familieTilAndre("2018-10-01"))), kategori.RadEoes, ingen},
		{"citizen", "§ 2: utlending", standard, gammelLov(i2019, statsborger(i2019)), kategori.RadStatsborger, ingen},
		{"expired", "§ 2: har fått oppholdstillatelse", standard, gammelLov(i2019, har(kategori.Utl28, "2018-10-01", til("2019-06-02"))), kategori.RadUtenTillatelse, ingen},
		{"not settled", "§ 2: bosatt", standard, gammelLov(i2019, utenBosetting), kategori.RadIkkeBosatt, ingen},
		{"avvist the day before", "§ 3 andre ledd", standard, gammelLov(i2019, fattet(vedtak.Avvist, "2019-06-02", "")), kategori.RadAvbrutt, ingen},
		{"avvist on the day", "T53: the day of a refusal is the last", standard, gammelLov(i2019, fattet(vedtak.Avvist, i2019, "")), kategori.RadEtterAvtale, rp},
		{"avvist for work, § 34, law of 2025", "§ 37 c femte ledd is of integreringsloven", standard, gammelLov("2025-06-02", har(kategori.Utl34, "2020-10-01"), bor(bosatt("2024-01-08", ja)), fattet(vedtak.Avvist, "2025-03-03", ""), arbeid("37.5", "2025-03-03", "")), kategori.RadAvbrutt, ingen},
		{"broken off", "§ 3 andre ledd", standard, gammelLov(i2019, avbrutt("2019-06-02", ja)), kategori.RadAvbrutt, ingen},
		{"in work, 2019", "§ 8 fjerde ledd is of integreringsloven", standard, gammelLov(i2019, arbeid("37.5", "2019-02-04", "")), kategori.RadEtterAvtale, rp},
		{"in work, law of 2026", "§ 8 fjerde ledd is of integreringsloven", standard, gammelLov("2026-03-02", har(kategori.Utl28, "2018-10-01"), bor(bosatt("2025-01-06", ja)), arbeid("37.5", "2025-02-03", "")), kategori.RadEtterAvtale, rp},
		{"from § 34 with a vedtak, law of 2026", "§ 43 h is of integreringsforskriften", standard, gammelLov("2026-03-02", tillatelser(opphold(kategori.Utl34, "2020-10-01"), opphold(kategori.Utl28, "2026-02-02")), bor(bosatt("2025-01-06", ja)), fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12")), kategori.RadEtterAvtale, rp},

		{"18 the day after", "§ 2: mellom 18 og 55 år", standard, gammelLov(i2019, foedt("2001-06-04")), kategori.RadUnderAldersgruppen, ingen},
		{"18 on the day, 17 when granted", "§ 2 names enslige mindreårige: one grows into the group", standard, gammelLov(i2019, foedt("2001-06-03")), kategori.RadEtterAvtale, rp},
		{"enslig mindreårig who has turned 18", "§ 2 bokstav c", standard, gammelLov(i2019, foedt("2001-06-02"), har(kategori.Utl38_5a, "2018-10-01", barnefamilie(nei)), enslig(ja)), kategori.RadEtterAvtale, rp},
		{"56 the day after", "T23: through the day before the 56th birthday", standard, gammelLov(i2019, foedt("1963-06-04")), kategori.RadEtterAvtale, rp},
		{"56 on the day, 55 when granted", "§ 3 tredje ledd: over 55", standard, gammelLov(i2019, foedt("1963-06-03")), kategori.RadOver55, kan},
		{"56 the day before", "§ 3 tredje ledd: over 55", standard, gammelLov(i2019, foedt("1963-06-02")), kategori.RadOver55, kan},
		{"55 on the day, T23 paa-dagen", "T23 paa-dagen: through the 55th birthday", t23PaaDagen, gammelLov(i2019, foedt("1964-06-03")), kategori.RadEtterAvtale, rp},
		{"55 the day before, T23 paa-dagen", "T23 paa-dagen", t23PaaDagen, gammelLov(i2019, foedt("1964-06-02")), kategori.RadOver55, kan},
		{"T67 foerste", "T67 is of § 8", t67Foerste, gammelLov(i2019, foedt("2001-06-03")), kategori.RadEtterAvtale, rp},
		{"17, no need", "§ 2: mellom 18 og 55 år", standard, gammelLov(i2019, foedt("2001-06-04"), behov(nei)), kategori.RadUnderAldersgruppen, ingen},
		{"family of others, a child", "§ 3 tredje ledd states no age for them", standard, gammelLov(i2019, foedt("2015-01-01"), tillatelser(familieTilAndre("2018-10-01"))), kategori.RadFamilie, kan},

		{"two years less a day", "bosatt i en kommune i mindre enn to år", standard, gammelLov("2021-01-06"), kategori.RadEtterAvtale, rp},
		{"two years", "§ 2: on the day it is not less than two years", standard, gammelLov("2021-01-07"), kategori.RadToAarParagraf2, ingen},
		{"two years and a day", "§ 2", standard, gammelLov("2021-01-08"), kategori.RadToAarParagraf2, ingen},
		{"two years, without need", "§ 2", standard, gammelLov("2021-01-07", behov(nei)), kategori.RadUtenBehov, ingen},
		{"lived there before the permit, two years", "§ 2: bosatt i en kommune, whatever the permit", standard, gammelLov("2021-01-07", tillatelser(familieTilAndre("2018-10-01"), opphold(kategori.Utl28, "2020-02-03"))), kategori.RadToAarParagraf2, ingen},
		{"moved, two years from the first", "§ 2: en kommune", standard, gammelLov("2021-01-07", bor(bodd("2019-01-07", "2020-02-02", nei), bosatt("2020-02-03", ja))), kategori.RadToAarParagraf2, ingen},
		{"T25 tillatelse", "T25 is of § 8", t25Tillatelse, gammelLov("2021-01-06"), kategori.RadEtterAvtale, rp},
		{"without agreement, two years less a day", "§ 3 tredje ledd", standard, gammelLov("2021-01-06", uten), kategori.RadUtenAvtale, kan},
		{"without agreement, two years", "§ 3 tredje ledd", standard, gammelLov("2021-01-07", uten), kategori.RadToAarParagraf2, ingen},
		{"over 55, two years less a day", "§ 3 tredje ledd", standard, gammelLov("2021-01-06", foedt("1960-01-01")), kategori.RadOver55, kan},
		{"over 55, two years", "§ 3 tredje ledd", standard, gammelLov("2021-01-07", foedt("1960-01-01")), kategori.RadToAarParagraf2, ingen},
		{"family of others, two years less a day", "§ 3 tredje ledd", standard, gammelLov("2021-01-06", tillatelser(familieTilAndre("2018-10-01"))), kategori.RadFamilie, kan},
		{"family of others, two years", "§ 3 tredje ledd", standard, gammelLov("2021-01-07", tillatelser(familieTilAndre("2018-10-01"))), kategori.RadToAarParagraf2, ingen},
		{"d, two years less a day", "§ 2", standard, gammelLov("2021-01-06", har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05"))), kategori.RadParagraf2, rp},
		{"d, two years", "§ 2", standard, gammelLov("2021-01-07", har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05"))), kategori.RadToAarParagraf2, ingen},
		{"e, two years less a day from the permit, settled long ago", "§ 2: two years from the permit under bokstav e", standard, gammelLov("2020-09-30", e, bor(bosatt("2015-01-12", nei))), kategori.RadParagraf2, rp},
		{"e, two years from the permit", "§ 2", standard, gammelLov("2020-10-01", e), kategori.RadToAarParagraf2, ingen},
		{"e, renewed", "§ 2: the first permit on that ground", standard, gammelLov("2020-10-01", tillatelser(opphold(kategori.Utl53_2, "2019-10-01"), opphold(kategori.Utl53_1b, "2018-10-01"))), kategori.RadToAarParagraf2, ingen},
		{"e, renewed, listed in order", "§ 2: the first permit on that ground", standard, gammelLov("2020-10-01", tillatelser(opphold(kategori.Utl53_1b, "2018-10-01"), opphold(kategori.Utl53_2, "2019-10-01"))), kategori.RadToAarParagraf2, ingen},
		{"e after d", "§ 2: the first permit under bokstav e", standard, gammelLov("2020-10-01", tillatelser(opphold(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05")), opphold(kategori.Utl53_2, "2019-10-01"))), kategori.RadParagraf2, rp},
		{"e, over 55, two years of residence", "§ 3 tredje ledd: nyankommet", standard, gammelLov("2021-01-07", foedt("1960-01-01"), har(kategori.Utl53_2, "2020-10-01")), kategori.RadToAarParagraf2, ingen},

		{"1 September 2004", "the first day of the duty of every kommune", standard, gammelLov("2004-09-01", har(kategori.Utl28, "2004-03-01"), bor(bosatt("2004-05-03", ja)), foedt("1975-01-01")), kategori.RadEtterAvtale, rp},
		{"1 January 2010", "§ 2", standard, gammelLov("2010-01-01", har(kategori.Utl28, "2009-03-02"), bor(bosatt("2009-05-04", ja)), foedt("1975-01-01")), kategori.RadEtterAvtale, rp},
		{"the law of 2026", "repealed, and kept for those who stay under it", standard, gammelLov("2026-03-02", bor(bosatt("2025-01-06", ja))), kategori.RadEtterAvtale, rp},
	})
	g := gammelLov("2004-08-31", har(kategori.Utl28, "2004-03-01"), bor(bosatt("2004-05-03", ja)))
	var m lov.Mangler
	var sp lov.Spor
	assert.Equal(t, kategori.Dag{Tillatelse: -1, Bosetting: -1, Arbeid: -1}, norge().Dag(&g, &m, &sp), "no provision binds every kommune")
	assert.Empty(t, m)
	assert.Zero(t, sp.Antall())
}

// What is possible under introduksjonsloven when something is not given, and what is then asked for.
func TestParagraf2Mangler(t *testing.T) {
	sett := kategori.SettAv
	const tillatelse, trengs, alene, ukjent = "/oppholdstillatelser/0/", "/behovForGrunnleggendeKvalifisering", "/ensligMindreaarig", lov.Ukjent
	e := har(kategori.Utl53_2, "2018-10-01")
	begrenset := func(j lov.JaNei) endring { return har(kategori.Utl38_5a, "2018-10-01", barnefamilie(j)) }
	for _, s := range []struct {
		navn, fordi string
		les         lesemaate
		g           kategori.Grunnlag
		mulige      kategori.Sett
		mangler     []string
	}{
		{"the need", "§ 2", standard, gammelLov(i2019, behov(ukjent)), sett(rp, ingen), []string{trengs}},
		{"the need, without agreement", "§ 3 tredje ledd", standard, gammelLov(i2019, behov(ukjent), bor(bosatt("2019-01-07", nei))), sett(kan, ingen), []string{trengs}},
		{"the need and the agreement", "both", standard, gammelLov(i2019, behov(ukjent), bor(bosatt("2019-01-07", ukjent))), sett(rp, kan, ingen), []string{trengs, "/bosettinger/0/etterAvtale"}},
		{"the need, over 55", "it does not matter", standard, gammelLov(i2019, behov(ukjent), foedt("1960-01-01")), sett(kan), nil},
		{"the need, family of others", "it does not matter", standard, gammelLov(i2019, behov(ukjent), tillatelser(familieTilAndre("2018-10-01"))), sett(kan), nil},
		{"the need, two years", "whatever it is", standard, gammelLov("2021-01-07", behov(ukjent)), sett(ingen), nil},
		{"the need, EØS", "whatever it is", standard, gammelLov(i2019, behov(ukjent), eoes(ja)), sett(ingen), nil},
		{"the need, under integreringsloven", "it does not ask for it", standard, person(iDag), sett(rp), nil},
		{"the date of birth", "§§ 2 and 3", standard, gammelLov(i2019, foedt("")), sett(rp, kan, ingen), []string{"/foedselsdato"}},
		{"the date of birth and the need", "each can change the answer", standard, gammelLov(i2019, foedt(""), behov(ukjent)), sett(rp, kan, ingen), []string{"/foedselsdato", trengs}},
		{"barnefamilie", "bokstav c", standard, gammelLov(i2019, begrenset(ukjent)), sett(rp, ingen), []string{tillatelse + "barnefamilie"}},
		{"barnefamilie and enslig", "either is enough", standard, gammelLov(i2019, begrenset(ukjent), enslig(ukjent)), sett(rp, ingen), []string{tillatelse + "barnefamilie", alene}},
		{"enslig", "bokstav c", standard, gammelLov(i2019, begrenset(nei), enslig(ukjent)), sett(rp, ingen), []string{alene}},
		{"enslig, barnefamilie", "it does not matter", standard, gammelLov(i2019, begrenset(ja), enslig(ukjent)), sett(rp), nil},
		{"barnefamilie, enslig", "it does not matter", standard, gammelLov(i2019, begrenset(ukjent), enslig(ja)), sett(rp), nil},
		{"enslig, § 28", "it does not matter", standard, gammelLov(i2019, enslig(ukjent)), sett(rp), nil},
		{"enslig, before 16 June 2018", "no such permit in § 2", standard, gammelLov("2018-06-15", har(kategori.Utl38_5a, "2018-01-08", barnefamilie(nei)), bor(bosatt("2018-02-05", ja)), enslig(ukjent)), sett(ingen), nil},
		{"hjemmel, and enslig", "bokstav c is one of those it may be", standard, gammelLov(i2019, har(0, "2018-10-01", barnefamilie(nei)), enslig(ukjent)), sett(rp, kan, ingen), []string{tillatelse + "hjemmel", alene}},
		{"permits", "§§ 2 and 3", standard, gammelLov(i2019, tillatelser()), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits, settled two years ago", "bokstav e has its own two years", standard, gammelLov("2021-01-07", tillatelser()), sett(rp, ingen), []string{"/oppholdstillatelser"}},
		{"permits, settled two years ago, before 1 July 2011", "without bokstav e there is none", standard, gammelLov("2011-06-30", tillatelser(), bor(bosatt("2009-06-30", ja))), sett(ingen), nil},
		{"permits, settled less than two years ago, before 1 July 2011", "bokstav a to d, and family of others", standard, gammelLov("2011-06-30", tillatelser(), bor(bosatt("2009-07-01", ja))), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits, without need", "§ 3 tredje ledd: family of others", standard, gammelLov(i2019, tillatelser(), behov(nei)), sett(kan, ingen), []string{"/oppholdstillatelser"}},
		{"bosettinger", "settled or not, and for how long", standard, gammelLov(i2019, bor()), sett(rp, kan, ingen), []string{"/bosettinger"}},
		{"bosettinger, e, two years from the permit", "however long settled", standard, gammelLov("2020-10-01", e, bor()), sett(ingen), nil},
		{"bosettinger, e, less than two years from the permit", "settled or not", standard, gammelLov("2020-09-30", e, bor()), sett(rp, ingen), []string{"/bosettinger"}},
		{"the bosetting of the referanseperson", "ikke mer enn fem år", standard, gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "", "2018-03-05"))), sett(rp, kan), []string{tillatelse + "referanseperson/bosattIKommuneFra"}},
		{"the application", "ikke mer enn fem år", standard, gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", ""))), sett(rp, kan), []string{tillatelse + "soeknadsdato"}},
		{"permanent", "§ 2 bokstav d does not name it", standard, gammelLov("2024-06-03", har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05", referansePermanent(ukjent))), bor(bosatt("2024-01-08", ja))), sett(rp, kan), []string{tillatelse + "referanseperson/permanent"}},
		{"the day of the e permit", "two years from it", standard, gammelLov("2021-01-07", har(kategori.Utl53_2, "")), sett(rp, ingen), []string{tillatelse + "vedtaksdato"}},
		{"the day of an earlier e permit", "it may be the first", standard, gammelLov("2021-01-07", tillatelser(opphold(kategori.Utl53_2, ""), opphold(kategori.Utl53_2, "2019-10-01"))), sett(rp, ingen), []string{tillatelse + "vedtaksdato"}},
		{"hours of a post that has ended, T28 arbeidets-slutt", "§ 8 fjerde ledd is of integreringsloven", t28Slutt, gammelLov("2026-06-01", bor(), timerUkjent("2026-01-12", "2026-03-01")), sett(rp, kan, ingen), []string{"/bosettinger"}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var m lov.Mangler
			a := norge(s.les).Dag(&s.g, &m, nil)
			assert.Equal(t, s.mulige, a.Mulige, s.fordi)
			assert.ElementsMatch(t, s.mangler, stier(m), s.fordi)
		})
	}
}

// The steps that are told under introduksjonsloven.
func TestParagraf2Spor(t *testing.T) {
	const (
		utlending   = "kategori/innvandrer introduksjonsloven/2/1 2004-09-01 oppfylt dag=2019-06-03 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2018-10-01"
		bokstavA    = "kategori/bokstav introduksjonsloven/2/1/a 2004-09-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2018-10-01"
		bosattSteg  = "kategori/bosatt introduksjonsloven/2/1 2004-09-01 oppfylt bosetting=/bosettinger/0 bosattFra=2019-01-07"
		ikkeEoes    = "kategori/eoes-eller-nordisk introduksjonsloven/2 2004-09-01 ikke-oppfylt eoesEllerNordisk=false"
		ikkeBrutt   = "kategori/ikke-avbrutt introduksjonsloven/3/2 2004-09-01 ikke-oppfylt"
		alderSteg   = "kategori/alder-introduksjonsloven introduksjonsloven/2/1 2004-09-01 oppfylt dag=2019-06-03 foedselsdato=1990-03-03 fraAlder=18 tilAlder=55"
		behovSteg   = "kategori/behov-introduksjonsloven introduksjonsloven/2/1 2004-09-01 oppfylt behovForGrunnleggendeKvalifisering=true"
		avtaleSteg  = "kategori/etter-avtale introduksjonsloven/2/1 2004-09-01 oppfylt bosetting=/bosettinger/0 etterAvtale=true"
		toAarSteg   = "kategori/nyankommet-introduksjonsloven introduksjonsloven/2 2004-09-01 oppfylt toAarFra=2019-01-07 toAar=2021-01-07 bosetting=/bosettinger/0"
		rettOgPlikt = "kategori/rad introduksjonsloven/2/1 2004-09-01 oppfylt rad=etter-avtale kategori=rett-og-plikt"
		ikkeOppgitt = "kategori/ikke-oppgitt introduksjonsloven/2/1 2004-09-01 uavklart"
		uavklart    = "kategori/uavklart introduksjonsloven/2/1 2004-09-01 uavklart"
		ingenRad    = " ikke-oppfylt rad="
	)
	med := func(steg, hjemmel string) string { return strings.ReplaceAll(steg, "utl-28", hjemmel) }
	uten := "kategori/etter-avtale introduksjonsloven/2/1 2004-09-01 ikke-oppfylt bosetting=/bosettinger/0 etterAvtale=false"
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		vil         []string
	}{
		{"rett og plikt", "§ 2 with every condition", gammelLov(i2019), []string{utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, behovSteg, avtaleSteg, toAarSteg, rettOgPlikt}},
		{"no need", "§ 2 settles it", gammelLov(i2019, behov(nei)), []string{
			utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, "kategori/behov-introduksjonsloven introduksjonsloven/2/1 2004-09-01 ikke-oppfylt behovForGrunnleggendeKvalifisering=false",
			"kategori/rad introduksjonsloven/2/1 2004-09-01" + ingenRad + "uten-behov kategori=ingen",
		}},
		{"the need not given", "the rest is told all the same", gammelLov(i2019, behov(lov.Ukjent)), []string{utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, ikkeOppgitt, avtaleSteg, toAarSteg, uavklart}},
		{"the date of birth not given", "the rest is told all the same", gammelLov(i2019, foedt("")), []string{utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, ikkeOppgitt, behovSteg, avtaleSteg, toAarSteg, uavklart}},
		{"without agreement", "§ 3 tredje ledd", gammelLov(i2019, bor(bosatt("2019-01-07", nei))), []string{
			utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, behovSteg, uten, toAarSteg,
			"kategori/rad introduksjonsloven/3/3 2004-09-01 oppfylt rad=uten-avtale kategori=kan-tilbys",
		}},
		{"17", "§ 2 settles it", gammelLov(i2019, foedt("2001-06-04")), []string{
			utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt,
			"kategori/under-aldersgruppen-introduksjonsloven introduksjonsloven/2/1 2004-09-01 ikke-oppfylt dag=2019-06-03 foedselsdato=2001-06-04 fraAlder=18 tilAlder=55",
			"kategori/rad introduksjonsloven/2/1 2004-09-01" + ingenRad + "under-aldersgruppen kategori=ingen",
		}},
		{"over 55", "§ 3 tredje ledd", gammelLov(i2019, foedt("1960-01-01")), []string{
			utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt,
			"kategori/over-aldersgruppen-introduksjonsloven introduksjonsloven/2/1 2004-09-01 ikke-oppfylt dag=2019-06-03 foedselsdato=1960-01-01 fraAlder=18 tilAlder=55",
			toAarSteg, "kategori/rad introduksjonsloven/3/3 2004-09-01 oppfylt rad=over-55 kategori=kan-tilbys",
		}},
		{"two years", "§ 2", gammelLov("2021-01-07"), []string{
			strings.Replace(utlending, i2019, "2021-01-07", 1), bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, strings.Replace(alderSteg, i2019, "2021-01-07", 1), behovSteg, avtaleSteg,
			strings.Replace(toAarSteg, "oppfylt", "ikke-oppfylt", 1), "kategori/rad introduksjonsloven/2 2004-09-01" + ingenRad + "paragraf-2-to-aar kategori=ingen",
		}},
		{"e", "§ 2 bokstav e", gammelLov(i2019, har(kategori.Utl53_2, "2018-10-01"), bor(bosatt("2019-01-07", nei))), []string{
			med(utlending, "utl-53-2"), "kategori/bokstav introduksjonsloven/2/1/e 2011-07-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2018-10-01", bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, behovSteg,
			"kategori/uten-avtalekrav-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt hjemmel=utl-53-2",
			"kategori/to-aar-fra-tillatelsen-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt toAarFra=2018-10-01 toAar=2020-10-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2",
			"kategori/rad introduksjonsloven/2 2011-07-01 oppfylt rad=paragraf-2-uten-avtalekrav kategori=rett-og-plikt",
		}},
		{"e, two years", "§ 2", gammelLov("2020-10-01", har(kategori.Utl53_2, "2018-10-01")), []string{
			med(strings.Replace(utlending, i2019, "2020-10-01", 1), "utl-53-2"), "kategori/bokstav introduksjonsloven/2/1/e 2011-07-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2018-10-01", bosattSteg, ikkeEoes, ikkeBrutt,
			strings.Replace(alderSteg, i2019, "2020-10-01", 1), behovSteg, "kategori/uten-avtalekrav-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt hjemmel=utl-53-2",
			"kategori/to-aar-fra-tillatelsen-introduksjonsloven introduksjonsloven/2 2011-07-01 ikke-oppfylt toAarFra=2018-10-01 toAar=2020-10-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2",
			"kategori/rad introduksjonsloven/2 2011-07-01" + ingenRad + "paragraf-2-to-aar kategori=ingen",
		}},
		{"e, granted twice on a day", "the first in the list", gammelLov(i2019, tillatelser(opphold(kategori.Utl53_2, "2018-10-01"), opphold(kategori.Utl53_3, "2018-10-01"))), []string{
			med(utlending, "utl-53-2"), "kategori/bokstav introduksjonsloven/2/1/e 2011-07-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2018-10-01", bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, behovSteg,
			"kategori/uten-avtalekrav-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt hjemmel=utl-53-2",
			"kategori/to-aar-fra-tillatelsen-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt toAarFra=2018-10-01 toAar=2020-10-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2",
			"kategori/rad introduksjonsloven/2 2011-07-01 oppfylt rad=paragraf-2-uten-avtalekrav kategori=rett-og-plikt",
		}},
		{"e, over 55, two years of residence", "§ 3 tredje ledd: nyankommet", gammelLov("2021-01-07", har(kategori.Utl53_2, "2020-10-01"), foedt("1960-01-01")), []string{
			"kategori/innvandrer introduksjonsloven/2/1 2004-09-01 oppfylt dag=2021-01-07 tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2020-10-01",
			"kategori/bokstav introduksjonsloven/2/1/e 2011-07-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2020-10-01", bosattSteg, ikkeEoes, ikkeBrutt,
			"kategori/over-aldersgruppen-introduksjonsloven introduksjonsloven/2/1 2004-09-01 ikke-oppfylt dag=2021-01-07 foedselsdato=1960-01-01 fraAlder=18 tilAlder=55",
			strings.Replace(toAarSteg, "oppfylt", "ikke-oppfylt", 1), "kategori/rad introduksjonsloven/2 2004-09-01" + ingenRad + "paragraf-2-to-aar kategori=ingen",
		}},
		{"begrenset, enslig mindreårig", "§ 2 bokstav c", gammelLov(i2019, har(kategori.Utl38_5b, "2018-10-01", barnefamilie(nei)), enslig(ja)), []string{
			med(utlending, "utl-38-5-b"), "kategori/bokstav introduksjonsloven/2/1/c 2018-06-16 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-38-5-b innvilget=2018-10-01 barnefamilie=false ensligMindreaarig=true",
			bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, behovSteg, avtaleSteg, toAarSteg, rettOgPlikt,
		}},
		{"family of one with permanent", "§ 2 bokstav d, § 3 tredje ledd", gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05", referansePermanent(ja)))), []string{
			med(utlending, "utl-kap6"),
			"kategori/referanseperson-introduksjonsloven introduksjonsloven/2/1/d 2004-09-01 oppfylt tillatelse=/oppholdstillatelser/0 referansehjemmel=utl-28 permanent=true",
			"kategori/permanent-referanse-introduksjonsloven introduksjonsloven/2/1/d 2004-09-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 permanent=true",
			"kategori/fem-aar-introduksjonsloven introduksjonsloven/2/1/d 2004-09-01 oppfylt tillatelse=/oppholdstillatelser/0 referansepersonFra=2016-01-11 soeknadsdato=2018-03-05 femAar=2021-01-11",
			"kategori/bokstav introduksjonsloven/2/1/d 2004-09-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-kap6 innvilget=2018-10-01",
			bosattSteg, ikkeEoes, ikkeBrutt, toAarSteg, "kategori/rad introduksjonsloven/3/3 2004-09-01 oppfylt rad=familie kategori=kan-tilbys",
		}},
		{"utl. § 23", "§ 2 as a whole", gammelLov(i2019, har(kategori.Utl23, "2018-10-01")), []string{
			med(utlending, "utl-23"), "kategori/bokstav introduksjonsloven/2/1 2004-09-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-23 innvilget=2018-10-01",
			"kategori/rad introduksjonsloven/2/1 2004-09-01" + ingenRad + "annen-tillatelse kategori=ingen",
		}},
		{"citizen", "§ 2: utlending", gammelLov(i2019, statsborger("2019-02-04")), []string{
			"kategori/statsborger-introduksjonsloven introduksjonsloven/2/1 2004-09-01 ikke-oppfylt norskStatsborgerFra=2019-02-04",
			"kategori/rad introduksjonsloven/2/1 2004-09-01" + ingenRad + "norsk-statsborger kategori=ingen",
		}},
		{"a job", "nothing is told of it: § 8 fjerde ledd is of integreringsloven", gammelLov(i2019, arbeid("37.5", "2019-02-04", "")), []string{utlending, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, behovSteg, avtaleSteg, toAarSteg, rettOgPlikt}},
		{"bosettinger not given", "nothing is known of them", gammelLov(i2019, bor()), []string{
			utlending, bokstavA, ikkeOppgitt, ikkeEoes, ikkeBrutt, alderSteg, behovSteg, ikkeOppgitt, "kategori/ikke-oppgitt introduksjonsloven/2 2004-09-01 uavklart", uavklart,
		}},
		{"bosettinger not given, e", "the two years are from the permit", gammelLov(i2019, har(kategori.Utl53_2, "2018-10-01"), bor()), []string{
			med(utlending, "utl-53-2"), "kategori/bokstav introduksjonsloven/2/1/e 2011-07-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2018-10-01", ikkeOppgitt, ikkeEoes, ikkeBrutt, alderSteg, behovSteg,
			"kategori/uten-avtalekrav-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt hjemmel=utl-53-2",
			"kategori/to-aar-fra-tillatelsen-introduksjonsloven introduksjonsloven/2 2011-07-01 oppfylt toAarFra=2018-10-01 toAar=2020-10-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2", uavklart,
		}},
		{"the referanseperson of an earlier permit not told", "e, and whether the other was one too does not matter to the day of the first", gammelLov(i2019, tillatelser(opphold(kategori.Utl53_2, "2018-10-01"), opphold(0, "2017-10-02"))), []string{
			med(utlending, "utl-53-2"), "kategori/bokstav introduksjonsloven/2/1/e 2011-07-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-53-2 innvilget=2018-10-01", bosattSteg, ikkeEoes, ikkeBrutt,
			ikkeOppgitt, "kategori/rad introduksjonsloven/2 2011-07-01 oppfylt rad=paragraf-2-uten-avtalekrav kategori=rett-og-plikt",
		}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var sp lov.Spor
			norge().Dag(&s.g, nil, &sp)
			assert.Empty(t, cmp.Diff(s.vil, linjer(&sp)), s.fordi)
			for st, fakta := range sp.Alle() {
				for _, spraak := range alleSpraak {
					assert.NotRegexp(t, `§ [89]\b|section [89]\b|–`, st.Setning(fakta, spraak), st.Regel.ID)
				}
			}
		})
	}
}

// The periods of a life under introduksjonsloven, and why each gave way to the next.
func TestParagraf2Perioder(t *testing.T) {
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		fom         string
		vil         []string // first day, row, why it ended
	}{
		{"from the first day of the act", "§ 2", gammelLov(i2019), "", []string{
			"2004-09-01 uten-tillatelse ny-tillatelse", "2018-10-01 ikke-bosatt bosatt", "2019-01-07 etter-avtale to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"18, and then 56", "§ 2: mellom 18 og 55 år", gammelLov(i2019, foedt("2001-06-03")), "2019-01-07", []string{
			"2019-01-07 under-aldersgruppen alder", "2019-06-03 etter-avtale to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"56 inside the two years", "§ 3 tredje ledd", gammelLov(i2019, foedt("1963-06-03")), "2019-01-07", []string{
			"2019-01-07 etter-avtale alder", "2019-06-03 over-55 to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"56 after the two years", "§§ 2 and 3", gammelLov(i2019, foedt("1965-06-03")), "2019-01-07", []string{
			"2019-01-07 etter-avtale to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"56 without need", "§ 3 tredje ledd does not ask for it", gammelLov(i2019, foedt("1963-06-03"), behov(nei)), "2019-01-07", []string{
			"2019-01-07 uten-behov alder", "2019-06-03 over-55 to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"18 on the day of two years", "§ 2", gammelLov(i2019, foedt("2003-01-07")), "2019-01-07", []string{
			"2019-01-07 under-aldersgruppen to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"begrenset across 16 June 2018", "lov 15.6.2018 nr 42", gammelLov("2018-07-02", har(kategori.Utl38_5a, "2018-01-08", barnefamilie(ja)), bor(bosatt("2018-02-05", ja))), "2018-02-05", []string{
			"2018-02-05 annen-tillatelse lovendring", "2018-06-16 etter-avtale to-aar", "2020-02-05 paragraf-2-to-aar ",
		}},
		{"e across 1 July 2011", "lov 24.6.2011 nr 19", gammelLov("2011-09-01", har(kategori.Utl53_2, "2011-02-07"), bor(bosatt("2008-02-04", nei)), foedt("1975-01-01")), "2011-02-07", []string{
			"2011-02-07 annen-tillatelse lovendring", "2011-07-01 paragraf-2-uten-avtalekrav to-aar", "2013-02-07 paragraf-2-to-aar ",
		}},
		{"over 55, begrenset across 16 June 2018", "lov 15.6.2018 nr 42", gammelLov("2018-07-02", har(kategori.Utl38_5a, "2018-01-08", barnefamilie(ja)), bor(bosatt("2018-02-05", ja)), foedt("1960-01-01")), "2018-02-05", []string{
			"2018-02-05 annen-tillatelse lovendring", "2018-06-16 over-55 to-aar", "2020-02-05 paragraf-2-to-aar ",
		}},
		{"begrenset across 16 June 2018, settled later", "lov 15.6.2018 nr 42", gammelLov("2018-10-01", har(kategori.Utl38_5a, "2018-01-08", barnefamilie(ja)), bor(bosatt("2018-09-03", ja))), "2018-02-05", []string{
			"2018-02-05 annen-tillatelse lovendring", "2018-06-16 ikke-bosatt bosatt", "2018-09-03 etter-avtale to-aar", "2020-09-03 paragraf-2-to-aar ",
		}},
		{"e, 56 between its two years and those of residence", "§ 3 tredje ledd: over 55, nyankommet", gammelLov(i2019, har(kategori.Utl53_2, "2018-10-01"), foedt("1964-11-02")), "2019-01-07", []string{
			"2019-01-07 paragraf-2-uten-avtalekrav to-aar", "2020-10-01 paragraf-2-to-aar alder", "2020-11-02 over-55 to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
		{"a job across 2026", "§ 8 fjerde ledd is of integreringsloven", gammelLov("2026-03-02", bor(bosatt("2025-01-06", ja)), arbeid("37.5", "2025-02-03", "")), "2025-01-06", []string{
			"2025-01-06 etter-avtale to-aar", "2027-01-06 paragraf-2-to-aar ",
		}},
		{"moved without agreement", "T68", gammelLov(i2019, bor(bodd("2019-01-07", "2019-08-31", ja), bosatt("2019-09-01", nei))), "2019-01-07", []string{
			"2019-01-07 etter-avtale flyttet", "2019-09-01 uten-avtale to-aar", "2021-01-07 paragraf-2-to-aar ",
		}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var fikk []string
			for _, p := range norge().Perioder(nil, &s.g, d(s.fom), 0) {
				fikk = append(fikk, p.Fom.String()+" "+p.Svar.Rad.String()+" "+p.Grunn.String())
			}
			assert.Equal(t, s.vil, fikk, s.fordi)
		})
	}
}

// The last day for a vedtak under introduksjonsloven, and what the answer says it turned on.
func TestParagraf2ToAar(t *testing.T) {
	e := har(kategori.Utl53_2, "2018-10-01")
	for _, s := range []struct {
		navn, fordi           string
		g                     kategori.Grunnlag
		utfall                lov.Utfall
		ledd                  int
		fra, sisteDag         string
		tillatelse, bosetting int
		rad                   string
		mangler               []string
	}{
		{"settled by agreement", "§ 2: nyankommet", gammelLov(i2019), lov.Oppfylt, 1, "2019-01-07", "2021-01-06", -1, 0, "introduksjonsloven/2 2004-09-01", nil},
		{"settled without agreement", "§ 3 tredje ledd: nyankommet", gammelLov(i2019, bor(bosatt("2019-01-07", nei))), lov.Oppfylt, 3, "2019-01-07", "2021-01-06", -1, 0, "introduksjonsloven/2 2004-09-01", nil},
		{"e", "§ 2: from the permit", gammelLov(i2019, e), lov.Oppfylt, 1, "2018-10-01", "2020-09-30", 0, -1, "introduksjonsloven/2 2011-07-01", nil},
		{"e, over 55", "§ 3 tredje ledd: nyankommet", gammelLov(i2019, e, foedt("1960-01-01")), lov.Oppfylt, 3, "2019-01-07", "2021-01-06", -1, 0, "introduksjonsloven/2 2004-09-01", nil},
		{"no need", "no part of the limit", gammelLov(i2019, behov(nei)), lov.Oppfylt, 1, "2019-01-07", "2021-01-06", -1, 0, "introduksjonsloven/2 2004-09-01", nil},
		{"the need not given", "no part of the limit", gammelLov(i2019, behov(lov.Ukjent)), lov.Oppfylt, 1, "2019-01-07", "2021-01-06", -1, 0, "introduksjonsloven/2 2004-09-01", nil},
		{"agreement not given", "either way the same two years", gammelLov(i2019, bor(bosatt("2019-01-07", lov.Ukjent))), lov.Oppfylt, 0, "", "2021-01-06", -1, -1, "", nil},
		{"bosettinger not given", "settled or not", gammelLov(i2019, bor()), lov.Uavklart, 0, "", "", -1, -1, "", []string{"/bosettinger"}},
		{"17", "no limit runs for one outside", gammelLov(i2019, foedt("2001-06-04")), lov.IkkeOppfylt, 0, "", "", -1, -1, "", nil},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var m lov.Mangler
			var sp lov.Spor
			a := norge().ToAar(&s.g, &m, &sp)
			assert.Equal(t, s.utfall, a.Utfall, s.fordi)
			assert.Equal(t, s.ledd, a.Ledd)
			assert.Equal(t, d(s.fra), a.Fra)
			assert.Equal(t, d(s.sisteDag), a.SisteDag)
			assert.Equal(t, s.tillatelse, a.Tillatelse)
			assert.Equal(t, s.bosetting, a.Bosetting)
			assert.Equal(t, s.mangler, stier(m))
			rad := ""
			if a.Rad != nil {
				rad = a.Rad.Hjemmel.String() + " " + a.Rad.Fra.String()
			}
			assert.Equal(t, s.rad, rad)
			for _, l := range linjer(&sp) {
				assert.Contains(t, l, " introduksjonsloven/")
				assert.NotContains(t, l, "behov", "no part of the limit")
			}
		})
	}

	g := gammelLov(i2019)
	a := norge().Dag(&g, nil, nil)
	assert.Zero(t, a.Bokstav, "the letters are those of § 9")
	assert.Zero(t, a.Innvilgelse, "the age is that of the day")
	assert.Equal(t, lov.Ja, a.FoersteLedd)
	assert.Equal(t, d("2021-01-06"), a.SisteDag)
	assert.Equal(t, d("2019-01-07"), a.ToAarFra)
	v := gammelLov("2022-02-01")
	assert.Equal(t, rp, norge().VedVedtak(&v, d("2020-02-03"), nil, nil).Kategori, "as on the day of the vedtak")
}

// No finding under introduksjonsloven rests on integreringsloven, and the education decides nothing.
func TestParagraf2Funn(t *testing.T) {
	for _, s := range []struct {
		navn string
		g    kategori.Grunnlag
		vil  []string
	}{
		{"rett og plikt without education", gammelLov(i2019), nil},
		{"expired", gammelLov(i2019, har(kategori.Utl28, "2018-10-01", til("2019-06-02"))), []string{"tillatelse-utloept-introduksjonsloven introduksjonsloven/2/1"}},
		{"moved out", gammelLov(i2019, bor(bodd("2019-01-07", "2019-06-02", ja))), []string{"bosetting-uten-ny-introduksjonsloven introduksjonsloven/2"}},
		{"without agreement", gammelLov(i2019, bor(bosatt("2019-01-07", nei))), []string{"bosatt-uten-avtale-introduksjonsloven introduksjonsloven/2 introduksjonsloven/3/3"}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			a := norge().Dag(&s.g, nil, nil)
			var fikk []string
			for _, f := range norge().Funn(nil, &s.g, &a, 0) {
				hjemmel := []string{f.Kode.Kode}
				for _, h := range f.Kode.Hjemmel {
					hjemmel = append(hjemmel, h.String())
				}
				fikk = append(fikk, strings.Join(hjemmel, " "))
			}
			assert.Equal(t, s.vil, fikk)
		})
	}
}

// The open points of § 8 are not reached under introduksjonsloven; those of its own questions are.
func TestParagraf2Tolkninger(t *testing.T) {
	for _, s := range []struct {
		navn string
		g    kategori.Grunnlag
		vil  []int
	}{
		{"nothing open", gammelLov(i2019), []int{}},
		{"two posts of 15, law of 2026", gammelLov("2026-03-02", bor(bosatt("2025-01-06", nei)), arbeid("15", "2025-02-03", ""), arbeid("15", "2025-02-03", "")), []int{}},
		{"55, the day before the 56th birthday", gammelLov(i2019, foedt("1963-06-04")), []int{23}},
		{"18 between two permits", gammelLov(i2019, foedt("2000-10-02"), tillatelser(opphold(kategori.Utl28, "2018-10-01"), opphold(kategori.Utl38_1, "2018-11-05", fornybar(ja)))), []int{}},
		{"five years by the permit alone", gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2013-03-04", "2018-03-05", func(p *kategori.Referanseperson) { p.Vedtaksdato = d("2013-03-05") }))), []int{56}},
		{"begrenset", gammelLov(i2019, har(kategori.Utl38_5a, "2018-10-01", barnefamilie(ja))), []int{}},
		{"an expired permit", gammelLov(i2019, har(kategori.Utl28, "2018-10-01", til("2019-06-02"))), []int{64}},
		{"settled with and then without agreement", gammelLov(i2019, bor(bosatt("2019-01-07", ja), bosatt("2019-02-04", nei))), []int{68}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			a, f := norge().Dag(&s.g, nil, nil), norge().ToAar(&s.g, nil, nil)
			assert.Equal(t, s.vil, numrene(a.Tolkninger))
			assert.False(t, f.Tolkninger.Har(25) || f.Tolkninger.Har(60), "those are of § 8")
		})
	}
}

// A what-if under introduksjonsloven takes a provision away.
func TestParagraf2Hypotese(t *testing.T) {
	for _, s := range []struct {
		navn, fordi string
		velg        func(*kategori.Regler) lov.Liste
		g           kategori.Grunnlag
		rad         kategori.Rad
	}{
		{"without bokstav a", "not among those named", func(r *kategori.Regler) lov.Liste { return &r.Tillatelser[kategori.BokstavA-1].Introduksjon }, gammelLov(i2019), kategori.RadAnnenTillatelse},
		{"without bokstav a, family", "not among those named", func(r *kategori.Regler) lov.Liste { return &r.Tillatelser[kategori.BokstavA-1].Introduksjon }, gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05"))), kategori.RadFamilie},
		{"without the five years", "none is settled less than that", func(r *kategori.Regler) lov.Liste { return &r.FemAar.Introduksjon }, gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05"))), kategori.RadFamilie},
		{"without the two years", "no limit", func(r *kategori.Regler) lov.Liste { return &r.ToAarTredje.Introduksjon }, gammelLov("2023-01-09"), kategori.RadEtterAvtale},
		{"without the two years of bokstav e", "no limit", func(r *kategori.Regler) lov.Liste { return &r.ToAarFoerste.Introduksjon }, gammelLov("2023-01-09", har(kategori.Utl53_2, "2018-10-01")), kategori.RadParagraf2},
		{"without the exception from agreement", "d needs agreement", func(r *kategori.Regler) lov.Liste { return &r.UtenAvtalekrav.Introduksjon }, gammelLov(i2019, har(kategori.UtlKap6, "2018-10-01", gjenforent(kategori.Utl28, "2016-01-11", "2018-03-05"))), kategori.RadEtterAvtale},
		{"without the words on nordic citizens", "nobody is outside", func(r *kategori.Regler) lov.Liste { return &r.Eoes.Introduksjon }, gammelLov(i2019, eoes(ja)), kategori.RadEtterAvtale},
		{"without § 3 andre ledd", "a refusal changes nothing", func(r *kategori.Regler) lov.Liste { return &r.Avbrutt.Introduksjon }, gammelLov(i2019, fattet(vedtak.Avvist, "2019-06-02", "")), kategori.RadEtterAvtale},
		{"without the need", "nobody needs it", func(r *kategori.Regler) lov.Liste { return &r.Behov }, gammelLov(i2019, behov(nei)), kategori.RadEtterAvtale},
		{"without § 8 første ledd andre punktum", "it is of the other act", func(r *kategori.Regler) lov.Liste { return &r.Alder }, gammelLov(i2019), kategori.RadEtterAvtale},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			r := norge()
			s.velg(r).FrysPaa(d("2004-08-31"))
			var m lov.Mangler
			var sp lov.Spor
			a := r.Dag(&s.g, &m, &sp)
			assert.Equal(t, s.rad.String(), a.Rad.String(), s.fordi)
			assert.Empty(t, m)
			for st := range sp.Alle() {
				assert.NotNil(t, st.Rad, st.Regel.ID)
			}
		})
	}
	for _, velg := range []func(*kategori.Regler) lov.Liste{
		func(r *kategori.Regler) lov.Liste { return &r.Innvandrer.Introduksjon },
		func(r *kategori.Regler) lov.Liste { return &r.Maalgruppe.Introduksjon },
		func(r *kategori.Regler) lov.Liste { return &r.KanTilbys.Introduksjon },
		func(r *kategori.Regler) lov.Liste { return &r.Paragraf9.Introduksjon },
	} {
		r, g := norge(), gammelLov(i2019)
		velg(r).FrysPaa(d("2004-08-31"))
		assert.Equal(t, kategori.Dag{Tillatelse: -1, Bosetting: -1, Arbeid: -1}, r.Dag(&g, nil, nil), "without a provision that every kategori rests on there is none")
	}
}
