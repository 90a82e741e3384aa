package kategori_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

const (
	rp, rett, kan, ingen = kategori.RettOgPlikt, kategori.Rett, kategori.KanTilbys, kategori.Ingen
	ja, nei              = lov.Ja, lov.Nei
	iDag                 = "2026-02-02" // two months after vanlig was settled
)

// sak is one case of the decision table.
type sak struct {
	navn, fordi string
	les         lesemaate
	g           kategori.Grunnlag
	rad         kategori.Rad
	k           kategori.Kategori
}

func kjoer(t *testing.T, saker []sak) {
	t.Helper()
	for _, s := range saker {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			r := norge(s.les)
			var m lov.Mangler
			a := r.Dag(&s.g, &m, nil)
			assert.Equal(t, s.rad.String(), a.Rad.String(), s.fordi)
			assert.Equal(t, s.k.String(), a.Kategori.String(), s.fordi)
			assert.Equal(t, kategori.SettAv(s.k), a.Mulige, s.fordi)
			assert.Equal(t, lov.OppfyltHvis(s.k != ingen), a.Utfall)
			assert.Empty(t, m)
			require.NotNil(t, a.Versjon)
			lovdato := max(s.g.Lovdato, 0)
			if lovdato == 0 {
				lovdato = s.g.Dag
			}
			assert.True(t, a.Versjon.Gjelder(lovdato), "%v on %v", a.Versjon.Hjemmel, lovdato)
		})
	}
}

// Each letter of § 9 første ledd, and the permits that are in none. All are 18–55 and newly settled by agreement.
func TestTillatelser(t *testing.T) {
	innvilget := "2025-10-02"
	kap6 := func(hh ...func(*kategori.Oppholdstillatelse)) endring { return har(kategori.UtlKap6, innvilget, hh...) }
	kjoer(t, []sak{
		{"a", "§ 9 første ledd bokstav a", standard, person(iDag, har(kategori.Utl28, innvilget)), kategori.RadEtterAvtale, rp},
		{"b", "§ 9 første ledd bokstav b", standard, person(iDag, har(kategori.Utl35_3, innvilget)), kategori.RadEtterAvtale, rp},
		{"c, fornybar", "§ 9 første ledd bokstav c", standard, person(iDag, har(kategori.Utl38_1, innvilget, fornybar(ja))), kategori.RadEtterAvtale, rp},
		{"c, not fornybar", "§ 9 første ledd bokstav c: fornybar", standard, person(iDag, har(kategori.Utl38_1, innvilget, fornybar(nei))), kategori.RadAnnenTillatelse, ingen},
		{"d, letter a", "§ 9 første ledd bokstav d", standard, person(iDag, har(kategori.Utl38_5a, innvilget, barnefamilie(ja))), kategori.RadEtterAvtale, rp},
		{"d, letter b", "§ 9 første ledd bokstav d", standard, person(iDag, har(kategori.Utl38_5b, innvilget, barnefamilie(ja))), kategori.RadEtterAvtale, rp},
		{"d, letter a, no barnefamilie", "§ 9 første ledd bokstav d: medlem av barnefamilie", standard, person(iDag, har(kategori.Utl38_5a, innvilget, barnefamilie(nei))), kategori.RadAnnenTillatelse, ingen},
		{"d, letter b, no barnefamilie", "§ 9 første ledd bokstav d: medlem av barnefamilie", standard, person(iDag, har(kategori.Utl38_5b, innvilget, barnefamilie(nei))), kategori.RadAnnenTillatelse, ingen},
		{"e", "§ 9 første ledd bokstav e, from 2026", standard, person(iDag, har(kategori.Utl34, "2026-01-09")), kategori.RadEtterAvtale, rp},
		{"f", "§ 9 første ledd bokstav f", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"g, mishandling", "§ 9 første ledd bokstav g", standard, person(iDag, har(kategori.Utl53_1b, innvilget, fornybar(ja))), kategori.RadUtenAvtalekrav, rp},
		{"g, urimelige vanskeligheter", "§ 9 første ledd bokstav g", standard, person(iDag, har(kategori.Utl53_2, innvilget, fornybar(ja))), kategori.RadUtenAvtalekrav, rp},
		{"g, ekteskapssak", "§ 9 første ledd bokstav g", standard, person(iDag, har(kategori.Utl53_3, innvilget, fornybar(ja))), kategori.RadUtenAvtalekrav, rp},
		{"g, not fornybar", "§ 9 første ledd bokstav g: fornybar", standard, person(iDag, har(kategori.Utl53_2, innvilget, fornybar(nei))), kategori.RadAnnenTillatelse, ingen},
		{"utl. § 23", "neither § 9 nor utl. chapter 6", standard, person(iDag, har(kategori.Utl23, innvilget)), kategori.RadAnnenTillatelse, ingen},
		{"utl. § 25", "neither § 9 nor utl. chapter 6", standard, person(iDag, har(kategori.Utl25, innvilget)), kategori.RadAnnenTillatelse, ingen},
		{"utl. § 62", "a permanent permit is not named in § 9", standard, person(iDag, har(kategori.Utl62, innvilget)), kategori.RadAnnenTillatelse, ingen},
		{"another", "neither § 9 nor utl. chapter 6", standard, person(iDag, har(kategori.AnnenHjemmel, innvilget, permanent(ja))), kategori.RadAnnenTillatelse, ingen},

		{"f, of each ground: § 34", "bokstav f: personer som nevnt i bokstav a til e", standard, person(iDag, kap6(gjenforent(kategori.Utl34, "2022-01-10", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"f, of each ground: § 35", "bokstav f", standard, person(iDag, kap6(gjenforent(kategori.Utl35_3, "2022-01-10", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"f, of each ground: § 38", "bokstav f", standard, person(iDag, kap6(gjenforent(kategori.Utl38_1, "2022-01-10", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"f, of each ground: § 38 femte ledd", "bokstav f", standard, person(iDag, kap6(gjenforent(kategori.Utl38_5b, "2022-01-10", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"family of one with § 53", "bokstav f does not name bokstav g", standard, person(iDag, kap6(gjenforent(kategori.Utl53_2, "2022-01-10", "2024-06-03"))), kategori.RadFamilie, kan},
		{"family of family", "bokstav f does not name bokstav f", standard, person(iDag, kap6(gjenforent(kategori.UtlKap6, "2022-01-10", "2024-06-03"))), kategori.RadFamilie, kan},
		{"family of an employee", "§ 8 tredje ledd: familiemedlemmer til andre", standard, person(iDag, kap6(gjenforent(kategori.Utl23, "2022-01-10", "2024-06-03"))), kategori.RadFamilie, kan},

		{"f, five years less a day", "mindre enn fem år", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2019-06-04", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"f, five years", "on the day it is not less than five years", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2019-06-03", "2024-06-03"))), kategori.RadFamilie, kan},
		{"f, five years and a day", "mindre enn fem år", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2019-06-02", "2024-06-03"))), kategori.RadFamilie, kan},
		{"f, five years from 29 February", "2024-02-29 is the day, 2029-02-28 has no such day", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2020-02-29", "2025-02-28"))), kategori.RadFamilie, kan},
		{"f, five years from 29 February less a day", "the 28th takes the place of the 29th", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2020-02-29", "2025-02-27"))), kategori.RadUtenAvtalekrav, rp},
		{"f, settled after the application", "less than five years", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2024-07-01", "2024-06-03"))), kategori.RadUtenAvtalekrav, rp},
		{"f, permanent", "§ 9 andre ledd", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03", referansePermanent(ja)))), kategori.RadUtenAvtalekrav, rp},
		{"f, five years from the permit", "T56 tillatelse: granted 2019-06-03, settled later", t56Tillatelse, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03", func(p *kategori.Referanseperson) { p.Vedtaksdato = d("2019-06-03") }))), kategori.RadFamilie, kan},
		{"f, five years from the permit less a day", "T56 tillatelse", t56Tillatelse, person(iDag, kap6(gjenforent(kategori.Utl28, "2015-01-10", "2024-06-03", func(p *kategori.Referanseperson) { p.Vedtaksdato = d("2019-06-04") }))), kategori.RadUtenAvtalekrav, rp},
	})
}

// Who is outside whatever the rest says.
func TestUtenfor(t *testing.T) {
	kjoer(t, []sak{
		{"citizen the day after", "§ 2 bokstav b: still an innvandrer", standard, person(iDag, statsborger("2026-02-03")), kategori.RadEtterAvtale, rp},
		{"citizen on the day", "§ 2 bokstav b: en person med oppholdstillatelse", standard, person(iDag, statsborger(iDag)), kategori.RadStatsborger, ingen},
		{"citizen the day before", "§ 2 bokstav b", standard, person(iDag, statsborger("2026-02-01")), kategori.RadStatsborger, ingen},
		{"no permit", "§ 2 bokstav b", standard, person(iDag, tillatelser([]kategori.Oppholdstillatelse{}...), func(g *kategori.Grunnlag) { g.Oppholdstillatelser = []kategori.Oppholdstillatelse{} }), kategori.RadUtenTillatelse, ingen},
		{"granted the day after", "not yet granted", standard, person(iDag, har(kategori.Utl28, "2026-02-03")), kategori.RadUtenTillatelse, ingen},
		{"granted on the day", "granted", standard, person(iDag, har(kategori.Utl28, iDag)), kategori.RadEtterAvtale, rp},
		{"valid to the day", "the last day is included", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til(iDag))), kategori.RadEtterAvtale, rp},
		{"valid to the day before", "T64 faller-bort: from the day after", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-02-01"))), kategori.RadUtenTillatelse, ingen},
		{"valid to the day before, until another is granted", "T64 til-vedtak", t64TilVedtak, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-02-01"))), kategori.RadEtterAvtale, rp},
		{"revoked the day after", "still in force", standard, person(iDag, har(kategori.Utl28, "2025-10-02", tilbakekalt("2026-02-03"))), kategori.RadEtterAvtale, rp},
		{"revoked on the day", "T53: the day of the final decision is the last", standard, person(iDag, har(kategori.Utl28, "2025-10-02", tilbakekalt(iDag))), kategori.RadEtterAvtale, rp},
		{"revoked the day before", "T53", standard, person(iDag, har(kategori.Utl28, "2025-10-02", tilbakekalt("2026-02-01"))), kategori.RadUtenTillatelse, ingen},
		{"revoked, T64 til-vedtak", "T64 is of expiry alone", t64TilVedtak, person(iDag, har(kategori.Utl28, "2025-10-02", tilbakekalt("2026-02-01"))), kategori.RadUtenTillatelse, ingen},
		{"not settled", "T53: permit, not yet settled", standard, person(iDag, utenBosetting), kategori.RadIkkeBosatt, ingen},
		{"settled the day after", "T53: not yet settled", standard, person(iDag, bor(bosatt("2026-02-03", ja))), kategori.RadIkkeBosatt, ingen},
		{"settled on the day", "§ 8 første ledd", standard, person(iDag, bor(bosatt(iDag, ja))), kategori.RadEtterAvtale, rp},
		{"settled, and no longer, without a new one", "T53: a closed bosetting without a new one leaves the kategori as it was", standard, person(iDag, bor(bodd("2025-12-01", "2026-01-15", ja))), kategori.RadEtterAvtale, rp},
		{"EØS", "§ 8 femte ledd", standard, person(iDag, eoes(ja)), kategori.RadEoes, ingen},
		{"EØS, family of others", "§ 8 femte ledd: the whole section", standard, person(iDag, eoes(ja), tillatelser(familieTilAndre("2025-10-02"))), kategori.RadEoes, ingen},

		{"avvist the day before", "§ 3 tredje ledd", standard, person(iDag, fattet(vedtak.Avvist, "2026-02-01", "")), kategori.RadAvbrutt, ingen},
		{"avvist on the day", "T53: the day of a refusal is the last", standard, person(iDag, fattet(vedtak.Avvist, iDag, "")), kategori.RadEtterAvtale, rp},
		{"avvist the day after", "not yet", standard, person(iDag, fattet(vedtak.Avvist, "2026-02-03", "")), kategori.RadEtterAvtale, rp},
		{"avvist norsk", "one ordning does not end the others", standard, person(iDag, fattet(vedtak.Avvist, "2026-02-01", "", ordning(vedtak.Norsk))), kategori.RadEtterAvtale, rp},
		{"broken off the day before", "§ 3 tredje ledd", standard, person(iDag, avbrutt("2026-02-01", nei)), kategori.RadAvbrutt, ingen},
		{"broken off on the day", "T53: the day of an end is the last", standard, person(iDag, avbrutt(iDag, nei)), kategori.RadEtterAvtale, rp},
		{"broken off for work in 2026", "§ 37 c femte ledd ended with 2025, and was of § 34 alone", standard, person(iDag, avbrutt("2026-02-01", ja)), kategori.RadAvbrutt, ingen},
		{"bortfall-arbeid", "T53: the vedtak only closes the ordning in NIR", standard, person(iDag, fattet(vedtak.BortfallArbeid, "2026-01-05", "")), kategori.RadEtterAvtale, rp},
		{"avvist, family of others", "§ 3 tredje ledd: the duties of kommunen", standard, person(iDag, fattet(vedtak.Avvist, "2026-02-01", ""), tillatelser(familieTilAndre("2025-10-02"))), kategori.RadAvbrutt, ingen},
	})
}

// «mellom 18 og 55» on the day the permit was granted, 2025-10-02.
func TestAlder(t *testing.T) {
	kjoer(t, []sak{
		{"18 the day after", "VL chapter 6: one who was 17 does not grow into the group", standard, person(iDag, foedt("2007-10-03")), kategori.RadUnder18, ingen},
		{"18 on the day", "T23: from the 18th birthday", standard, person(iDag, foedt("2007-10-02")), kategori.RadEtterAvtale, rp},
		{"18 the day before", "T23", standard, person(iDag, foedt("2007-10-01")), kategori.RadEtterAvtale, rp},
		{"56 the day after", "T23: through the day before the 56th birthday", standard, person(iDag, foedt("1969-10-03")), kategori.RadEtterAvtale, rp},
		{"56 on the day", "§ 8 tredje ledd: over 55", standard, person(iDag, foedt("1969-10-02")), kategori.RadOver55, kan},
		{"56 the day before", "§ 8 tredje ledd: over 55", standard, person(iDag, foedt("1969-10-01")), kategori.RadOver55, kan},
		{"56 after the permit", "§ 8 første ledd andre punktum: the age at innvilgelse", standard, person(iDag, foedt("1969-12-24")), kategori.RadEtterAvtale, rp},
		{"18 after the permit", "§ 8 første ledd andre punktum: the age at innvilgelse", standard, person(iDag, foedt("2007-12-24")), kategori.RadUnder18, ingen},
		{"55 on the day, T23 paa-dagen", "T23 paa-dagen: through the 55th birthday", t23PaaDagen, person(iDag, foedt("1970-10-02")), kategori.RadEtterAvtale, rp},
		{"55 the day before, T23 paa-dagen", "T23 paa-dagen", t23PaaDagen, person(iDag, foedt("1970-10-01")), kategori.RadOver55, kan},
		{"55 the day before", "T23 til-og-med", standard, person(iDag, foedt("1970-10-01")), kategori.RadEtterAvtale, rp},
		{"18 on the day, T23 paa-dagen", "the lower bound is the same", t23PaaDagen, person(iDag, foedt("2007-10-02")), kategori.RadEtterAvtale, rp},
		{"18 the day after, T23 paa-dagen", "the lower bound is the same", t23PaaDagen, person(iDag, foedt("2007-10-03")), kategori.RadUnder18, ingen},

		{"born on 29 February, 18 on 28 February", "T23: the 28th in a common year", standard, person("2026-03-02", foedt("2008-02-29"), har(kategori.Utl28, "2026-02-28")), kategori.RadEtterAvtale, rp},
		{"born on 29 February, 17 on 27 February", "T23", standard, person("2026-03-02", foedt("2008-02-29"), har(kategori.Utl28, "2026-02-27")), kategori.RadUnder18, ingen},
		{"born on 29 February, 56 on 29 February", "1972-02-29 and 56 years is 2028-02-29", standard, person("2028-03-02", foedt("1972-02-29"), har(kategori.Utl28, "2028-02-28"), bor(bosatt("2028-03-01", ja))), kategori.RadEtterAvtale, rp},
		{"born on 29 February, 56 on the day", "1972-02-29 and 56 years is 2028-02-29", standard, person("2028-03-02", foedt("1972-02-29"), har(kategori.Utl28, "2028-02-29"), bor(bosatt("2028-03-01", ja))), kategori.RadOver55, kan},

		{"family of others, a child", "§ 8 tredje ledd states no age for them", standard, person(iDag, foedt("2015-01-01"), tillatelser(familieTilAndre("2025-10-02"))), kategori.RadFamilie, kan},
		{"family of others, old", "§ 8 tredje ledd states no age for them", standard, person(iDag, foedt("1950-01-01"), tillatelser(familieTilAndre("2025-10-02"))), kategori.RadFamilie, kan},
		{"f, over 55", "§ 8 tredje ledd: over 55 år med oppholdsgrunnlag som nevnt i § 9", standard, person(iDag, foedt("1960-01-01"), tillatelser(familie("2025-10-02"))), kategori.RadOver55, kan},
		{"f, 17", "family of the persons of bokstav f are not offered a programme as family of others", standard, person(iDag, foedt("2008-12-01"), tillatelser(familie("2025-10-02"))), kategori.RadUnder18, ingen},
		{"over 55, without agreement", "§ 8 tredje ledd asks no agreement", standard, person(iDag, foedt("1960-01-01"), bor(bosatt("2025-12-01", nei))), kategori.RadOver55, kan},
		{"57, still in July 2026", "the step to 60 years is adopted and not in force", standard, person("2026-07-28", foedt("1968-10-02")), kategori.RadOver55, kan},

		{"f at 17, then § 28 at 19", "T67: another ground gives another age", standard, person(iDag, foedt("2006-10-02"), tillatelser(familie("2024-06-01"), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadFlyktningEtterFamilie, rp},
		{"f at 17, then § 28 at 19, T67 foerste", "T67 foerste: the first § 9 permit", t67Foerste, person(iDag, foedt("2006-10-02"), tillatelser(familie("2024-06-01"), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadUnder18, ingen},
		{"§ 28 at 17, renewed at 18", "T67: a renewal on the same ground keeps the first date", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadUnder18, ingen},
		{"§ 28 at 17, granted anew at 18", "T67: the register says that it is no renewal", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2025-10-02", fornyelse(nei)))), kategori.RadEtterAvtale, rp},
		{"§ 28 at 16, anew at 18, renewed at 19", "T67: the last that is no renewal", standard, person(iDag, foedt("2006-10-02"), tillatelser(opphold(kategori.Utl28, "2023-06-01"), opphold(kategori.Utl28, "2024-10-02", fornyelse(nei)), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadEtterAvtale, rp},
		{"§ 28 anew at 16 and at 17, renewed at 19", "T67: the last that is no renewal", standard, person(iDag, foedt("2006-10-02"), tillatelser(opphold(kategori.Utl28, "2023-06-01", fornyelse(nei)), opphold(kategori.Utl28, "2024-10-01", fornyelse(nei)), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadUnder18, ingen},
		{"§ 28 at 17, granted twice on one day at 18, the first anew", "T67: the last that is no renewal is of that day, whichever of the two is in force", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2025-10-02", fornyelse(nei)), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadEtterAvtale, rp},
		{"§ 28 at 17, granted twice on one day at 18, the second anew", "T67: the last that is no renewal is of that day, whichever of the two is in force", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl28, "2025-10-02", fornyelse(nei)))), kategori.RadEtterAvtale, rp},
		{"§ 38 femte ledd a at 17, b at 18", "T67: another hjemmel, and not registered as a renewal", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl38_5a, "2024-06-01", barnefamilie(ja)), opphold(kategori.Utl38_5b, "2025-10-02", barnefamilie(ja)))), kategori.RadEtterAvtale, rp},
		{"§ 38 femte ledd a at 17, renewed as b at 18", "T67: the same letter of § 9, registered as a renewal", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl38_5a, "2024-06-01", barnefamilie(ja)), opphold(kategori.Utl38_5b, "2025-10-02", barnefamilie(ja), fornyelse(ja)))), kategori.RadUnder18, ingen},
		{"§ 38 not fornybar at 17, fornybar at 18", "T67: the first is no § 9 permit", standard, person(iDag, foedt("2007-10-02"), tillatelser(opphold(kategori.Utl38_1, "2024-06-01", fornybar(nei)), opphold(kategori.Utl38_1, "2025-10-02", fornybar(ja)))), kategori.RadEtterAvtale, rp},
		{"§ 28 at 54, renewed at 56", "T67: a renewal on the same ground keeps the first date", standard, person(iDag, foedt("1969-06-01"), tillatelser(opphold(kategori.Utl28, "2023-10-02"), opphold(kategori.Utl28, "2025-10-02"))), kategori.RadEtterAvtale, rp},
	})
}

// Agreement, and those for whom none is required.
func TestAvtale(t *testing.T) {
	uten := bor(bosatt("2025-12-01", nei))
	kjoer(t, []sak{
		{"without", "§ 8 tredje ledd: bosatt uten avtale", standard, person(iDag, uten), kategori.RadUtenAvtale, kan},
		{"collective protection, without", "§ 8 tredje ledd", standard, person(iDag, har(kategori.Utl34, "2026-01-09"), bor(bosatt("2026-01-12", nei))), kategori.RadUtenAvtale, kan},
		{"f, without", "§ 8 andre ledd første punktum", standard, person(iDag, tillatelser(familie("2025-10-02")), uten), kategori.RadUtenAvtalekrav, rp},
		{"g, without", "§ 8 andre ledd første punktum", standard, person(iDag, har(kategori.Utl53_2, "2025-10-02", fornybar(ja)), uten), kategori.RadUtenAvtalekrav, rp},
		{"a after f, without", "§ 8 andre ledd andre punktum", standard, person(iDag, tillatelser(familie("2024-06-01"), opphold(kategori.Utl28, "2025-10-02")), uten), kategori.RadFlyktningEtterFamilie, rp},
		{"a after family of others, without", "§ 8 andre ledd andre punktum: bokstav f", standard, person(iDag, tillatelser(familieTilAndre("2024-06-01"), opphold(kategori.Utl28, "2025-10-02")), uten), kategori.RadUtenAvtale, kan},
		{"a before f, without", "f is the one in force", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2024-06-01"), familie("2025-10-02")), uten), kategori.RadUtenAvtalekrav, rp},
		{"b after f, without", "§ 8 andre ledd andre punktum: bokstav a alone", standard, person(iDag, tillatelser(familie("2024-06-01"), opphold(kategori.Utl35_3, "2025-10-02")), uten), kategori.RadUtenAvtale, kan},
		{"a and f on one day, without", "«etter å ha hatt»: not after", standard, person(iDag, tillatelser(familie("2025-10-02"), opphold(kategori.Utl28, "2025-10-02")), uten), kategori.RadUtenAvtale, kan},

		{"by agreement, then moved without", "T68 gjeldende: i kommunen", standard, person(iDag, bor(bodd("2025-12-01", "2026-01-14", ja), bosatt("2026-01-15", nei))), kategori.RadUtenAvtale, kan},
		{"by agreement, then moved without, T68 foerste", "T68 foerste", t68Foerste, person(iDag, bor(bodd("2025-12-01", "2026-01-14", ja), bosatt("2026-01-15", nei))), kategori.RadEtterAvtale, rp},
		{"without, then moved by agreement", "T68 gjeldende", standard, person(iDag, bor(bodd("2025-12-01", "2026-01-14", nei), bosatt("2026-01-15", ja))), kategori.RadEtterAvtale, rp},
		{"moves the day after", "not yet", standard, person(iDag, bor(bosatt("2025-12-01", ja), bosatt("2026-02-03", nei))), kategori.RadEtterAvtale, rp},
		{"two from one day", "by agreement goes first", standard, person(iDag, bor(bosatt("2025-12-01", nei), bosatt("2025-12-01", ja))), kategori.RadEtterAvtale, rp},
		{"two from one day, one closed", "the one that lasts goes first", standard, person(iDag, bor(bodd("2025-12-01", "2025-12-20", ja), bosatt("2025-12-01", nei))), kategori.RadUtenAvtale, kan},
	})
}

// The two years of § 8: settled 2024-02-29, two years have passed on 2026-02-28.
func TestToAarPaaDagen(t *testing.T) {
	lenge := bor(bosatt("2024-02-29", ja))
	utenAvtale := bor(bosatt("2024-02-29", nei))
	fra2022 := har(kategori.Utl28, "2023-10-02")
	kjoer(t, []sak{
		{"two years less a day", "mindre enn to år", standard, person("2026-02-27", fra2022, lenge), kategori.RadEtterAvtale, rp},
		{"two years", "T25: a vedtak on the two-year date is too late", standard, person("2026-02-28", fra2022, lenge), kategori.RadToAar, ingen},
		{"two years and a day", "T25", standard, person("2026-03-01", fra2022, lenge), kategori.RadToAar, ingen},
		{"without agreement, two years less a day", "§ 8 tredje ledd andre punktum", standard, person("2026-02-27", fra2022, utenAvtale), kategori.RadUtenAvtale, kan},
		{"without agreement, two years", "§ 8 tredje ledd andre punktum", standard, person("2026-02-28", fra2022, utenAvtale), kategori.RadToAarKanTilbys, ingen},
		{"over 55, two years less a day", "§ 8 tredje ledd andre punktum", standard, person("2026-02-27", foedt("1960-01-01"), fra2022, lenge), kategori.RadOver55, kan},
		{"over 55, two years", "§ 8 tredje ledd andre punktum", standard, person("2026-02-28", foedt("1960-01-01"), fra2022, lenge), kategori.RadToAarKanTilbys, ingen},
		{"family of others, two years less a day", "§ 8 tredje ledd andre punktum", standard, person("2026-02-27", tillatelser(familieTilAndre("2024-01-02")), lenge), kategori.RadFamilie, kan},
		{"family of others, two years", "§ 8 tredje ledd andre punktum", standard, person("2026-02-28", tillatelser(familieTilAndre("2024-01-02")), lenge), kategori.RadToAarKanTilbys, ingen},
		{"f, two years less a day", "§ 8 første ledd tredje punktum", standard, person("2026-02-27", tillatelser(familie("2024-01-02")), utenAvtale), kategori.RadUtenAvtalekrav, rp},
		{"f, two years", "§ 8 første ledd tredje punktum", standard, person("2026-02-28", tillatelser(familie("2024-01-02")), utenAvtale), kategori.RadToAar, ingen},
		{"from a first bosetting on 2024-02-28", "2024-02-28 and 24 months is 2026-02-28", standard, person("2026-02-27", fra2022, bor(bosatt("2024-02-28", ja))), kategori.RadEtterAvtale, rp},

		{"in another kommune first", "T25: the first bosetting in any kommune", standard, person("2026-02-28", fra2022, bor(bodd("2024-02-29", "2025-06-30", ja), bosatt("2025-07-01", ja))), kategori.RadToAar, ingen},
		{"lived without a § 9 permit first", "§ 8 første ledd tredje punktum: med en oppholdstillatelse nevnt i § 9", standard, person("2026-02-28", tillatelser(familieTilAndre("2024-01-02"), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadEtterAvtale, rp},
		{"lived without a § 9 permit first, without agreement", "§ 8 tredje ledd andre punktum: any residence counts", standard, person("2026-02-28", tillatelser(familieTilAndre("2024-01-02"), opphold(kategori.Utl28, "2025-06-02")), utenAvtale), kategori.RadToAarKanTilbys, ingen},
		{"lived with another § 9 permit first", "§ 8 første ledd tredje punktum: any § 9 permit", standard, person("2026-02-28", tillatelser(familie("2024-01-02"), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadToAar, ingen},
		{"the § 9 permit had ended when settled", "not lived there with it", standard, person("2026-02-28", tillatelser(opphold(kategori.Utl28, "2023-01-02", til("2024-02-28")), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadEtterAvtale, rp},
		{"the § 9 permit ended on the day of settling", "lived there with it for a day", standard, person("2026-02-28", tillatelser(opphold(kategori.Utl28, "2023-01-02", til("2024-02-29")), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadToAar, ingen},
		{"the § 9 permit had ended when settled, T64 til-vedtak", "T64 til-vedtak: it stood until the next", t64TilVedtak, person("2026-02-28", tillatelser(opphold(kategori.Utl28, "2023-01-02", til("2024-02-28")), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadToAar, ingen},
		{"the § 9 permit was followed by another before settling", "not lived there with it", standard, person("2026-02-28", tillatelser(opphold(kategori.Utl28, "2023-01-02"), opphold(kategori.Utl23, "2024-02-29"), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadEtterAvtale, rp},
		{"the § 9 permit was followed by another on the day after settling", "lived there with it for a day", standard, person("2026-02-28", tillatelser(opphold(kategori.Utl28, "2023-01-02"), opphold(kategori.Utl23, "2024-03-01"), opphold(kategori.Utl28, "2025-06-02")), lenge), kategori.RadToAar, ingen},
		{"moved away before the § 9 permit", "not lived in a kommune with it until settled again", standard, person("2026-02-28", har(kategori.Utl28, "2024-02-15"), bor(bodd("2023-02-01", "2024-02-14", ja), bosatt("2024-03-01", ja))), kategori.RadEtterAvtale, rp},
		{"moved away on the day of the § 9 permit", "lived there with it for a day", standard, person("2026-02-28", har(kategori.Utl28, "2024-02-14"), bor(bodd("2023-02-01", "2024-02-14", ja), bosatt("2024-03-01", ja))), kategori.RadToAar, ingen},
		{"permit after the bosetting", "T25: from the day that both hold", standard, person("2026-02-28", har(kategori.Utl28, "2024-03-01"), bor(bosatt("2023-02-01", ja))), kategori.RadEtterAvtale, rp},

		{"T25 tillatelse", "T25 tillatelse: from the permit", t25Tillatelse, person("2025-10-02", fra2022, lenge, func(g *kategori.Grunnlag) { g.AnkomstNorge = d("2023-10-02") }), kategori.RadToAar, ingen},
		{"T25 tillatelse, less a day", "T25 tillatelse", t25Tillatelse, person("2025-10-01", fra2022, lenge, func(g *kategori.Grunnlag) { g.AnkomstNorge = d("2023-01-01") }), kategori.RadEtterAvtale, rp},
		{"T25 tillatelse, arrival later", "T25 tillatelse: or the arrival", t25Tillatelse, person("2025-10-02", fra2022, lenge, func(g *kategori.Grunnlag) { g.AnkomstNorge = d("2023-10-03") }), kategori.RadEtterAvtale, rp},
		{"d", "T60 bosetting", standard, person("2026-02-28", har(kategori.Utl38_5a, "2023-10-02", barnefamilie(ja)), lenge), kategori.RadToAar, ingen},
		{"d, not renewed, T60 fornyelse", "T60 fornyelse: the two years have not begun", t60Fornyelse, person("2026-02-28", har(kategori.Utl38_5a, "2023-10-02", barnefamilie(ja)), lenge), kategori.RadEtterAvtale, rp},
		{"d, renewed, T60 fornyelse", "T60 fornyelse: from the first renewal", t60Fornyelse, person("2026-10-02", tillatelser(opphold(kategori.Utl38_5a, "2023-10-02", barnefamilie(ja)), opphold(kategori.Utl38_5a, "2024-10-02", barnefamilie(ja))), lenge), kategori.RadToAar, ingen},
		{"d, renewed less than two years ago, T60 fornyelse", "T60 fornyelse", t60Fornyelse, person("2026-10-01", tillatelser(opphold(kategori.Utl38_5a, "2023-10-02", barnefamilie(ja)), opphold(kategori.Utl38_5a, "2024-10-02", barnefamilie(ja))), lenge), kategori.RadEtterAvtale, rp},
		{"d, registered as a renewal, T60 fornyelse", "T60 fornyelse", t60Fornyelse, person("2026-02-28", har(kategori.Utl38_5a, "2023-10-02", barnefamilie(ja), fornyelse(ja)), lenge), kategori.RadToAar, ingen},
		{"d, registered as no renewal, T60 fornyelse", "T60 fornyelse", t60Fornyelse, person("2026-10-02", tillatelser(opphold(kategori.Utl38_5a, "2023-10-02", barnefamilie(ja)), opphold(kategori.Utl38_5a, "2024-10-02", barnefamilie(ja), fornyelse(nei))), lenge), kategori.RadEtterAvtale, rp},
		{"closed bosetting, then a § 9 permit", "never lived in a kommune with it: the two years have not begun", standard, person("2026-02-28", har(kategori.Utl28, "2024-02-15"), bor(bodd("2023-02-01", "2024-02-14", ja))), kategori.RadEtterAvtale, rp},
	})
}

// § 8 fjerde ledd, from 2026.
func TestArbeid(t *testing.T) {
	med := func(dag string, ee ...endring) kategori.Grunnlag {
		return person(dag, append([]endring{har(kategori.Utl28, "2024-10-02"), bor(bosatt("2025-03-01", ja))}, ee...)...)
	}
	utenAvtale := bor(bosatt("2025-03-01", nei))
	kjoer(t, []sak{
		{"30 hours", "minst 30 timer i uken", standard, med(iDag, arbeid("30", "2026-01-12", "")), kategori.RadArbeid, ingen},
		{"29.99 hours", "minst 30 timer i uken", standard, med(iDag, arbeid("29.99", "2026-01-12", "")), kategori.RadEtterAvtale, rp},
		{"29.999999 hours", "minst 30 timer i uken", standard, med(iDag, arbeid("29.999999", "2026-01-12", "")), kategori.RadEtterAvtale, rp},
		{"37.5 hours", "minst 30 timer i uken", standard, med(iDag, arbeid("37.5", "2026-01-12", "")), kategori.RadArbeid, ingen},
		{"from the day", "er i arbeid", standard, med(iDag, arbeid("30", iDag, "")), kategori.RadArbeid, ingen},
		{"from the day after", "not yet in work", standard, med(iDag, arbeid("30", "2026-02-03", "")), kategori.RadEtterAvtale, rp},
		{"to the day", "T53: til is its last day", standard, med(iDag, arbeid("30", "2026-01-12", iDag)), kategori.RadArbeid, ingen},
		{"to the day before", "§ 8 fjerde ledd andre punktum", standard, med(iDag, arbeid("30", "2026-01-12", "2026-02-01")), kategori.RadEtterAvtale, rp},
		{"an offer on the day", "tilbud om arbeid, from tilbudsdato (T27)", standard, med(iDag, tilbud("30", iDag, "", "")), kategori.RadArbeid, ingen},
		{"an offer the day after", "T27", standard, med(iDag, tilbud("30", "2026-02-03", "", "")), kategori.RadEtterAvtale, rp},
		{"an offer that has lapsed", "arbeidstilbudet bortfaller", standard, med(iDag, tilbud("30", "2026-01-12", "", "2026-02-01")), kategori.RadEtterAvtale, rp},
		{"an offer that lapses on the day", "T53: til is its last day", standard, med(iDag, tilbud("30", "2026-01-12", "", iDag)), kategori.RadArbeid, ingen},
		{"an offer that is taken up later", "from tilbudsdato", standard, med(iDag, tilbud("30", "2026-01-12", "2026-03-01", "")), kategori.RadArbeid, ingen},
		{"a post offered earlier, registered as a post", "har tilbud om arbeid", standard, med(iDag, func(g *kategori.Grunnlag) {
			g.Arbeidsforhold = []kategori.Arbeidsforhold{{TimerPerUke: timer("30"), Tilbudsdato: d("2026-01-12"), Fra: d("2026-03-01")}}
		}), kategori.RadArbeid, ingen},
		{"a post begun before it was offered", "er i arbeid", standard, med(iDag, tilbud("30", "2026-03-01", "2026-01-12", "")), kategori.RadArbeid, ingen},
		{"two posts of 15", "T27 en-stilling: stillingen", standard, med(iDag, arbeid("15", "2026-01-12", ""), arbeid("15", "2026-01-12", "")), kategori.RadEtterAvtale, rp},
		{"two posts of 15, T27 sum", "T27 sum", t27Sum, med(iDag, arbeid("15", "2026-01-12", ""), arbeid("15", "2026-01-12", "")), kategori.RadArbeid, ingen},
		{"two posts of 15, one not yet begun, T27 sum", "T27 sum of those that stand", t27Sum, med(iDag, arbeid("15", "2026-01-12", ""), arbeid("15", "2026-02-03", "")), kategori.RadEtterAvtale, rp},
		{"15 and 14.99, T27 sum", "T27 sum", t27Sum, med(iDag, arbeid("15", "2026-01-12", ""), arbeid("14.99", "2026-01-12", "")), kategori.RadEtterAvtale, rp},
		{"a small post and a large one", "one of them is enough", standard, med(iDag, arbeid("10", "2026-01-12", ""), arbeid("30", "2026-01-12", "")), kategori.RadArbeid, ingen},

		{"31 December 2025", "fjerde ledd was another rule until 2026", standard, med("2025-12-31", arbeid("35", "2025-06-01", "")), kategori.RadEtterAvtale, rp},
		{"1 January 2026", "§ 8 fjerde ledd, no transition rule", standard, med("2026-01-01", arbeid("35", "2025-06-01", "")), kategori.RadArbeid, ingen},
		{"the day in 2026, the law of 2025", "the law date picks the version", standard, med("2026-01-05", lovdato("2025-12-31"), arbeid("35", "2025-06-01", "")), kategori.RadEtterAvtale, rp},
		{"the day in 2025, the law of 2026", "the law date picks the version", standard, med("2025-12-20", lovdato("2026-01-01"), arbeid("35", "2025-06-01", "")), kategori.RadArbeid, ingen},

		{"ends inside the two years", "§ 8 fjerde ledd andre punktum", standard, med("2027-02-28", arbeid("35", "2026-01-12", "2027-02-27")), kategori.RadEtterAvtale, rp},
		{"ends inside the two years, which then pass", "T28 begge: the vedtak inside them too", standard, med("2027-03-01", arbeid("35", "2026-01-12", "2027-02-27")), kategori.RadToAar, ingen},
		{"ends inside the two years, T28 arbeidets-slutt", "T28 arbeidets-slutt", t28Slutt, med("2027-03-01", arbeid("35", "2026-01-12", "2027-02-27")), kategori.RadEtterAvtale, rp},
		{"ends on the last day of the two years, T28 arbeidets-slutt", "innen fristen", t28Slutt, med("2027-06-01", arbeid("35", "2026-01-12", "2027-02-28")), kategori.RadEtterAvtale, rp},
		{"ends when two years have passed, T28 arbeidets-slutt", "not innen fristen", t28Slutt, med("2027-06-01", arbeid("35", "2026-01-12", "2027-03-01")), kategori.RadToAar, ingen},
		{"small post ends, T28 arbeidets-slutt", "it took nothing away", t28Slutt, med("2027-06-01", arbeid("29", "2026-01-12", "2027-02-27")), kategori.RadToAar, ingen},
		{"ended before 2026, T28 arbeidets-slutt", "fjerde ledd was not in force", t28Slutt, med("2027-06-01", arbeid("35", "2025-06-01", "2025-12-31")), kategori.RadToAar, ingen},
		{"ended on 1 January 2026, T28 arbeidets-slutt", "fjerde ledd was in force for a day", t28Slutt, med("2027-06-01", arbeid("35", "2025-06-01", "2026-01-01")), kategori.RadEtterAvtale, rp},
		{"a small post ends, the large one after the two years, T28 arbeidets-slutt", "the work that took the right away ended too late", t28Slutt, med("2027-06-01", arbeid("10", "2026-01-12", "2027-02-01"), arbeid("35", "2026-01-12", "2027-04-01")), kategori.RadToAar, ingen},
		{"the next post begins the day after and outlasts the two years, T28 arbeidets-slutt", "there is work all the time", t28Slutt, med("2027-06-01", arbeid("35", "2026-01-12", "2027-02-01"), arbeid("35", "2027-02-02", "2027-04-01")), kategori.RadToAar, ingen},
		{"the next post begins a day later, T28 arbeidets-slutt", "the first ended", t28Slutt, med("2027-06-01", arbeid("35", "2026-01-12", "2027-02-01"), arbeid("35", "2027-02-03", "2027-04-01")), kategori.RadEtterAvtale, rp},
		{"the large post ends, the small one after the two years, T28 arbeidets-slutt", "the small one takes nothing away", t28Slutt, med("2027-06-01", arbeid("35", "2026-01-12", "2027-02-01"), arbeid("10", "2026-01-12", "2027-04-01")), kategori.RadEtterAvtale, rp},
		{"the large post ends, then one of unknown hours inside the two years, T28 arbeidets-slutt", "one of them ended the work", t28Slutt, med("2027-06-01", arbeid("35", "2026-01-12", "2027-02-01"), timerUkjent("2026-01-12", "2027-02-20")), kategori.RadEtterAvtale, rp},
		{"two of 15, one of which ends inside the two years, T27 sum, T28 arbeidets-slutt", "the sum falls below 30", func(r *kategori.Regler) { t27Sum(r); t28Slutt(r) }, med("2027-06-01", arbeid("15", "2026-01-12", "2027-02-01"), arbeid("15", "2026-01-12", "2027-04-01")), kategori.RadEtterAvtale, rp},
		{"15 ends inside the two years, 30 goes on, T27 sum, T28 arbeidets-slutt", "the sum does not fall below 30", func(r *kategori.Regler) { t27Sum(r); t28Slutt(r) }, med("2027-06-01", arbeid("15", "2026-01-12", "2027-02-01"), arbeid("30", "2026-01-12", "2027-04-01")), kategori.RadToAar, ingen},
		{"still in work when two years have passed", "§ 8 første ledd tredje punktum", standard, med("2027-03-01", arbeid("35", "2026-01-12", "")), kategori.RadToAar, ingen},

		{"without agreement, in work", "T69: rett og plikt only", standard, med(iDag, utenAvtale, arbeid("35", "2026-01-12", "")), kategori.RadUtenAvtale, kan},
		{"without agreement, in work, T69 ogsaa-uten-avtale", "T69 ogsaa-uten-avtale", t69OgsaaUtenAvtale, med(iDag, utenAvtale, arbeid("35", "2026-01-12", "")), kategori.RadArbeid, ingen},
		{"with agreement, in work, T69 ogsaa-uten-avtale", "§ 8 fjerde ledd", t69OgsaaUtenAvtale, med(iDag, arbeid("35", "2026-01-12", "")), kategori.RadArbeid, ingen},
		{"without agreement, not in work, T69 ogsaa-uten-avtale", "§ 8 tredje ledd", t69OgsaaUtenAvtale, med(iDag, utenAvtale), kategori.RadUtenAvtale, kan},
		{"over 55, in work", "T69: fjerde ledd is of første ledd", standard, med(iDag, foedt("1960-01-01"), arbeid("35", "2026-01-12", "")), kategori.RadOver55, kan},
		{"over 55, in work, T69 ogsaa-uten-avtale", "T69 is of those without agreement", t69OgsaaUtenAvtale, med(iDag, foedt("1960-01-01"), arbeid("35", "2026-01-12", "")), kategori.RadOver55, kan},
		{"family of others, in work", "T69: fjerde ledd is of første ledd", standard, med(iDag, tillatelser(familieTilAndre("2024-10-02")), arbeid("35", "2026-01-12", "")), kategori.RadFamilie, kan},
		{"f without agreement, in work", "§ 8 fjerde ledd: one who would have rett og plikt", standard, med(iDag, tillatelser(familie("2024-10-02")), utenAvtale, arbeid("35", "2026-01-12", "")), kategori.RadArbeid, ingen},
	})
}

// Collective protection across the years (§ 37 c, T30, § 43 h).
func TestKollektivBeskyttelse(t *testing.T) {
	har34 := har(kategori.Utl34, "2025-02-03")
	fra := bor(bosatt("2025-03-01", ja))
	kjoer(t, []sak{
		{"14 June 2022", "§ 8 and § 9 bokstav e, before chapter 6A", standard, person("2022-06-14", har(kategori.Utl34, "2022-04-01"), bor(bosatt("2022-05-02", ja))), kategori.RadEtterAvtale, rp},
		{"15 June 2022", "§ 37 c første ledd: rett, ikke plikt", standard, person("2022-06-15", har(kategori.Utl34, "2022-04-01"), bor(bosatt("2022-05-02", ja))), kategori.RadKollektiv, rett},
		{"16 June 2022", "§ 37 c første ledd", standard, person("2022-06-16", har(kategori.Utl34, "2022-04-01"), bor(bosatt("2022-05-02", ja))), kategori.RadKollektiv, rett},
		{"30 June 2024", "§ 37 c of 2022", standard, person("2024-06-30", har(kategori.Utl34, "2024-02-01"), bor(bosatt("2024-03-01", ja))), kategori.RadKollektiv, rett},
		{"1 July 2024", "§ 37 c of 2024", standard, person("2024-07-01", har(kategori.Utl34, "2024-02-01"), bor(bosatt("2024-03-01", ja))), kategori.RadKollektiv, rett},
		{"15 December 2025", "§ 37 c", standard, person("2025-12-15", har34, fra), kategori.RadKollektiv, rett},
		{"31 December 2025", "the last day of § 37 c as it was", standard, person("2025-12-31", har34, fra), kategori.RadKollektiv, rett},
		{"1 January 2026", "T30: others rett og plikt", standard, person("2026-01-01", har34, fra), kategori.RadEtterAvtale, rp},
		{"1 January 2026, by the law of 2025", "the law date picks the version", standard, person("2026-01-01", lovdato("2025-12-31"), har34, fra), kategori.RadKollektiv, rett},
		{"D2: vedtak 2026-01-09, arrival 2026-01-05, settled by agreement", "NIR's own example: rett og plikt til introduksjonsprogram", standard, person("2026-04-17", har(kategori.Utl34, "2026-01-09"), bor(bosatt("2026-01-20", ja))), kategori.RadEtterAvtale, rp},
		{"over 55 in 2025", "§ 8 tredje ledd for § 34 too", standard, person("2025-12-15", foedt("1960-01-01"), har34, fra), kategori.RadOver55, kan},
		{"without agreement in 2025", "§ 8 tredje ledd for § 34 too", standard, person("2025-12-15", har34, bor(bosatt("2025-03-01", nei))), kategori.RadUtenAvtale, kan},
		{"two years in 2025", "§ 8 første ledd tredje punktum for § 34 too", standard, person("2025-12-15", har(kategori.Utl34, "2023-10-02"), bor(bosatt("2023-12-15", ja))), kategori.RadToAar, ingen},
		{"a job in 2025", "§ 37 c let kommunen refuse; the right stood", standard, person("2025-12-15", har34, fra, arbeid("37.5", "2025-06-01", "")), kategori.RadKollektiv, rett},

		{"programme begun 2025-12-31", "T30: started before 1.1.2026", standard, person("2026-01-01", har34, fra, fattet(vedtak.Deltakelse, "2025-12-15", "2025-12-31")), kategori.RadKollektivIProgram, rett},
		{"programme begun 2026-01-01", "T30", standard, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-12-15", "2026-01-01")), kategori.RadEtterAvtale, rp},
		{"programme begins on the day, by the law of 2026", "T30: it has begun", standard, person("2025-12-20", lovdato("2026-01-01"), har34, fra, fattet(vedtak.Deltakelse, "2025-12-15", "2025-12-20")), kategori.RadKollektivIProgram, rett},
		{"programme begins the day after, by the law of 2026", "T30: it has not begun", standard, person("2025-12-20", lovdato("2026-01-01"), har34, fra, fattet(vedtak.Deltakelse, "2025-12-15", "2025-12-21")), kategori.RadEtterAvtale, rp},
		{"programme refused", "no programme has begun", standard, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-11-15", "2025-12-01", avslag)), kategori.RadEtterAvtale, rp},
		{"norsk begun in 2025", "T30 is of the programme", standard, person("2026-02-02", har34, fra, fattet(vedtak.Opplaering, "2025-11-15", "2025-12-01", ordning(vedtak.Norsk))), kategori.RadEtterAvtale, rp},
		{"programme begun in 2025, T30 alle-rett-og-plikt", "T30 alle-rett-og-plikt", t30RettOgPlikt, person("2026-02-02", har34, fra, fattet(vedtak.Deltakelse, "2025-11-15", "2025-12-01")), kategori.RadEtterAvtale, rp},
		{"no programme, T30 alle-rett", "T30 alle-rett", t30Rett, person("2026-02-02", har34, fra), kategori.RadKollektivIProgram, rett},
		{"permit 2025-12-31, T30 alle-rett", "T30: § 34 permit before 2026", t30Rett, person("2026-02-02", har(kategori.Utl34, "2025-12-31"), bor(bosatt("2026-01-02", ja))), kategori.RadKollektivIProgram, rett},
		{"permit 2026-01-01, T30 alle-rett", "T30: § 34 permit before 2026", t30Rett, person("2026-02-02", har(kategori.Utl34, "2026-01-01"), bor(bosatt("2026-01-02", ja))), kategori.RadEtterAvtale, rp},
		{"permit from 2025 renewed in 2026, T30 alle-rett", "the first is from before 2026", t30Rett, person("2026-04-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl34, "2026-02-03")), fra), kategori.RadKollektivIProgram, rett},
		{"a job in 2026", "§ 8 fjerde ledd for § 34 too", standard, person("2026-02-02", har34, fra, arbeid("37.5", "2025-06-01", "")), kategori.RadArbeid, ingen},

		{"avvist for work, 2025", "§ 37 c femte ledd: gått ut i arbeid", standard, person("2025-12-15", har34, fra, fattet(vedtak.Avvist, "2025-06-02", ""), arbeid("20", "2025-06-02", "2025-08-01")), kategori.RadKollektiv, rett},
		{"avvist for work, 2026", "§ 37 c femte ledd was not carried on", standard, person("2026-01-15", har34, fra, fattet(vedtak.Avvist, "2025-06-02", ""), arbeid("20", "2025-06-02", "2025-08-01")), kategori.RadAvbrutt, ingen},
		{"avvist, with work later", "not for work", standard, person("2025-12-15", har34, fra, fattet(vedtak.Avvist, "2025-06-02", ""), arbeid("20", "2025-06-03", "2025-08-01")), kategori.RadAvbrutt, ingen},
		{"avvist, with an offer not taken up", "not gone out in work", standard, person("2025-12-15", har34, fra, fattet(vedtak.Avvist, "2025-06-02", ""), tilbud("20", "2025-05-02", "", "")), kategori.RadAvbrutt, ingen},
		{"avvist for work, then avvist again", "§ 3 tredje ledd for the other", standard, person("2025-12-15", har34, fra, fattet(vedtak.Avvist, "2025-06-02", ""), arbeid("20", "2025-06-02", "2025-08-01"), fattet(vedtak.Avvist, "2025-10-02", "")), kategori.RadAvbrutt, ingen},
		{"avvist for work with § 28, 2025", "§ 37 c is of § 34", standard, person("2025-12-15", har(kategori.Utl28, "2025-02-03"), fra, fattet(vedtak.Avvist, "2025-06-02", ""), arbeid("20", "2025-06-02", "2025-08-01")), kategori.RadAvbrutt, ingen},
		{"avvist for work, 14 June 2022", "before § 37 c", standard, person("2022-06-14", har(kategori.Utl34, "2022-04-01"), bor(bosatt("2022-05-02", ja)), fattet(vedtak.Avvist, "2022-06-02", ""), arbeid("20", "2022-06-02", "")), kategori.RadAvbrutt, ingen},
		{"avvist for work, 15 June 2022", "§ 37 c femte ledd", standard, person("2022-06-15", har(kategori.Utl34, "2022-04-01"), bor(bosatt("2022-05-02", ja)), fattet(vedtak.Avvist, "2022-06-02", ""), arbeid("20", "2022-06-02", "")), kategori.RadKollektiv, rett},
		{"broken off for work, 2025", "§ 37 c femte ledd", standard, person("2025-12-15", har34, fra, avbrutt("2025-06-02", ja)), kategori.RadKollektiv, rett},
		{"broken off, not for work, 2025", "§ 3 tredje ledd", standard, person("2025-12-15", har34, fra, avbrutt("2025-06-02", nei)), kategori.RadAvbrutt, ingen},
	})
}

// § 43 h: from § 34 to another permit, with a vedtak under chapter 6A.
func TestParagraf43h(t *testing.T) {
	over := func(dag string, ee ...endring) kategori.Grunnlag {
		return person(dag, append([]endring{
			tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02")), bor(bosatt("2025-03-01", ja)),
			fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12"),
		}, ee...)...)
	}
	vedtakene := func(ee ...endring) endring {
		return func(g *kategori.Grunnlag) {
			g.Vedtak = nil
			for _, e := range ee {
				e(g)
			}
		}
	}
	bytte := func(dag string) endring {
		return tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, dag))
	}
	kjoer(t, []sak{
		{"programme decided in 2025, § 28 in 2026", "§ 43 h første ledd", standard, over("2026-03-02"), kategori.RadEtterKollektiv, ingen},
		{"by the § 43 h of July 2026", "§ 43 h as adopted anew", standard, over("2026-07-01"), kategori.RadEtterKollektiv, ingen},
		{"by the § 43 h of January 2026, its last day", "§ 43 h", standard, over("2026-06-30"), kategori.RadEtterKollektiv, ingen},
		{"by a law date before § 43 h", "no such rule", standard, over("2026-03-02", lovdato("2025-12-31")), kategori.RadEtterAvtale, rp},
		{"the last day of § 43 h", "§ 43 h til 30.6.2028", standard, over("2028-06-30", bor(bosatt("2027-03-01", ja)), tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"the day after § 43 h", "the rule has ended", standard, over("2028-07-01", bor(bosatt("2027-03-01", ja)), tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterAvtale, rp},
		{"changed on 31 December 2025", "§ 43 h i kraft 1.1.2026: a change before it followed the ordinary rules", standard, over("2026-03-02", bytte("2025-12-31")), kategori.RadEtterAvtale, rp},
		{"changed on 1 January 2026", "§ 43 h, in force from the day", standard, over("2026-03-02", bytte("2026-01-01")), kategori.RadEtterKollektiv, ingen},
		{"f, changed in 2026", "§ 27 is every § 9 permit", standard, over("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), familie("2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"a after f after § 34", "§ 27 is every § 9 permit", standard, over("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), familie("2026-01-12"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"family of others, changed in 2026", "no new rett or plikt, and kan-tilbys is neither", standard, over("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), familieTilAndre("2026-02-02"))), kategori.RadFamilie, kan},
		{"without agreement", "no new rett or plikt, and kan-tilbys is neither", standard, over("2026-03-02", bor(bosatt("2025-03-01", nei))), kategori.RadUtenAvtale, kan},
		{"over 55", "no new rett or plikt, and kan-tilbys is neither", standard, over("2026-03-02", foedt("1960-01-01")), kategori.RadOver55, kan},
		{"never § 34", "§ 43 h: har hatt § 34", standard, over("2026-03-02", tillatelser(opphold(kategori.Utl35_3, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterAvtale, rp},
		{"no vedtak", "§ 43 h: har fått vedtak", standard, over("2026-03-02", vedtakene()), kategori.RadEtterAvtale, rp},
		{"vedtak refused", "§ 43 h: har fått vedtak om introduksjonsprogram", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2025-11-15", "", avslag))), kategori.RadEtterAvtale, rp},
		{"programme decided on 31 December 2025", "§ 37 c gave the right to the end of 2025", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2025-12-31", "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"programme decided on 1 January 2026", "T31: no longer under chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2026-01-01", "2026-02-02"))), kategori.RadEtterAvtale, rp},
		{"programme decided on 1 January 2026, T31 alle-vedtak", "T31 alle-vedtak", t31AlleVedtak, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2026-01-01", "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"norsk decided in 2026", "§ 37 d gives the right still", standard, over("2026-03-02", vedtakene(fattet(vedtak.Opplaering, "2026-01-12", "2026-01-19", ordning(vedtak.Norsk)))), kategori.RadEtterKollektiv, ingen},
		{"utvidet norsk decided in 2026", "norsk under chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.UtvidetNorsk, "2026-01-12", "2026-01-19", ordning(vedtak.Norsk)))), kategori.RadEtterKollektiv, ingen},
		{"norsk refused", "§ 43 h: har fått vedtak", standard, over("2026-03-02", vedtakene(fattet(vedtak.Opplaering, "2026-01-12", "", ordning(vedtak.Norsk), avslag))), kategori.RadEtterAvtale, rp},
		{"samfunnskunnskap decided", "§ 37 d gives none", standard, over("2026-03-02", vedtakene(fattet(vedtak.Opplaering, "2026-01-12", "", ordning(vedtak.Samfunnskunnskap)))), kategori.RadEtterAvtale, rp},
		{"norsk decided on the day of the change", "no longer under chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.Opplaering, "2026-02-02", "", ordning(vedtak.Norsk)))), kategori.RadEtterAvtale, rp},
		{"norsk decided the day before the change", "under chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.Opplaering, "2026-02-01", "", ordning(vedtak.Norsk)))), kategori.RadEtterKollektiv, ingen},
		{"decided before § 34", "not under chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2025-02-02", "2025-03-03"))), kategori.RadEtterAvtale, rp},
		{"decided on the day of § 34", "under chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2025-02-03", "2025-03-03"))), kategori.RadEtterKollektiv, ingen},
		{"decided before 15 June 2022", "before chapter 6A", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2022-06-14", "2022-06-20")), tillatelser(opphold(kategori.Utl34, "2022-04-01"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterAvtale, rp},
		{"decided on 15 June 2022", "§ 37 c", standard, over("2026-03-02", vedtakene(fattet(vedtak.Deltakelse, "2022-06-15", "2022-06-20")), tillatelser(opphold(kategori.Utl34, "2022-04-01"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"renewed as § 34, changed then", "the change is from the last § 34 permit", standard, over("2026-04-02", tillatelser(opphold(kategori.Utl34, "2024-02-03"), opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"changed in 2024, back to § 34, changed in 2026", "the change is from the last § 34 permit", standard, over("2026-04-02", tillatelser(opphold(kategori.Utl34, "2025-06-02"), opphold(kategori.Utl34, "2024-02-05"), opphold(kategori.Utl28, "2024-04-02"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterKollektiv, ingen},
		{"changed in 2025, renewed in 2026", "§ 43 h i kraft 1.1.2026: the change was before", standard, over("2026-04-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2025-12-02"), opphold(kategori.Utl28, "2026-02-02"))), kategori.RadEtterAvtale, rp},
		{"back to § 34", "§ 34 is the one in force", standard, over("2026-04-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-01-12"), opphold(kategori.Utl34, "2026-02-02")), vedtakene()), kategori.RadEtterAvtale, rp},
		{"two years have passed", "§ 8 første ledd tredje punktum", standard, over("2027-03-01"), kategori.RadToAar, ingen},
	})
}

// What differs before 2026.
func TestFoer2026(t *testing.T) {
	kap6Permanent := har(kategori.UtlKap6, "2023-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2022-06-03", referansePermanent(ja)))
	aEtterF := tillatelser(
		opphold(kategori.UtlKap6, "2022-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03")),
		opphold(kategori.Utl28, "2023-03-01"))
	uten := bor(bosatt("2023-04-03", nei))
	kjoer(t, []sak{
		{"a after f, 31 July 2023", "§ 8 andre ledd andre punktum came 1.8.2023", standard, person("2023-07-31", aEtterF, uten), kategori.RadUtenAvtale, kan},
		{"a after f, 1 August 2023", "§ 8 andre ledd andre punktum", standard, person("2023-08-01", aEtterF, uten), kategori.RadFlyktningEtterFamilie, rp},
		{"a after f, 2 August 2023", "§ 8 andre ledd andre punktum", standard, person("2023-08-02", aEtterF, uten), kategori.RadFlyktningEtterFamilie, rp},
		{"family of one with permanent, 31 July 2023", "§ 9 andre ledd came 1.8.2023", standard, person("2023-07-31", kap6Permanent, uten), kategori.RadFamilie, kan},
		{"family of one with permanent, 1 August 2023", "§ 9 andre ledd", standard, person("2023-08-01", kap6Permanent, uten), kategori.RadUtenAvtalekrav, rp},
		{"family of one with utl. § 62, 31 July 2023", "a permanent permit", standard, person("2023-07-31", har(kategori.UtlKap6, "2023-03-01", gjenforent(kategori.Utl62, "2020-01-10", "2022-06-03")), uten), kategori.RadFamilie, kan},
		{"d, 31 July 2023", "§ 9 første ledd bokstav d in its first wording", standard, person("2023-07-31", har(kategori.Utl38_5a, "2023-03-01", barnefamilie(ja)), bor(bosatt("2023-04-03", ja))), kategori.RadEtterAvtale, rp},
		{"EØS, 2025", "§ 8 fjerde ledd then", standard, person("2025-12-31", eoes(ja)), kategori.RadEoes, ingen},
		{"1 January 2021", "the first day of the act", standard, person("2021-01-01", har(kategori.Utl28, "2021-01-01"), bor(bosatt("2021-01-01", ja))), kategori.RadEtterAvtale, rp},
	})
	g := person("2020-12-31", har(kategori.Utl28, "2020-06-01"), bor(bosatt("2020-06-01", ja)))
	var m lov.Mangler
	var sp lov.Spor
	assert.Equal(t, kategori.Dag{Tillatelse: -1, Bosetting: -1, Arbeid: -1}, norge().Dag(&g, &m, &sp), "no provision of the act says what anyone has")
	assert.Empty(t, m)
	assert.Zero(t, sp.Antall())
}

// What the answer turned on when something is not given; where the facts that are not given leave several possible, there is none.
func TestDetaljerUkjent(t *testing.T) {
	enTillatelse := func(hh ...endring) kategori.Grunnlag {
		return person(iDag, append([]endring{har(kategori.Utl28, "2025-10-02"), bor(bosatt("2025-12-01", ja))}, hh...)...)
	}
	hjemmelUkjent := har(0, "2025-10-02")
	for _, s := range []struct {
		navn, fordi                   string
		g                             kategori.Grunnlag
		tillatelse, bosetting, arbeid int
		bosattFra                     string
		avtale                        lov.JaNei
	}{
		{"everything given", "one of each, the first of its list", enTillatelse(arbeid("38", "2026-01-12", "")), 0, 0, 0, "2025-12-01", ja},
		{"no job", "there is none", enTillatelse(), 0, 0, -1, "2025-12-01", ja},
		{"hjemmel of an earlier permit not given", "whatever it is, the later one is in force, and the bosetting is the same", enTillatelse(tillatelser(opphold(0, "2025-06-02"), opphold(kategori.Utl35_3, "2025-10-02"))), 1, 0, -1, "2025-12-01", ja},
		{"hjemmel not given, in work", "of a permit that gives nothing neither bosetting nor job is asked", enTillatelse(hjemmelUkjent, arbeid("38", "2026-01-12", "")), 0, -1, -1, "", lov.Ukjent},
		{"innvilgelse of another permit not given", "either may be the one in force", enTillatelse(tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl35_3, ""))), -1, 0, -1, "2025-12-01", ja},
		{"the first day of another bosetting not given", "either may be the newest", enTillatelse(bor(bosatt("2025-12-01", ja), bosatt("", nei))), 0, -1, -1, "", lov.Ukjent},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			a := norge().Dag(&s.g, nil, nil)
			assert.Equal(t, s.tillatelse, a.Tillatelse, s.fordi)
			assert.Equal(t, s.bosetting, a.Bosetting, s.fordi)
			assert.Equal(t, s.arbeid, a.Arbeid, s.fordi)
			assert.Equal(t, d(s.bosattFra), a.BosattFra, s.fordi)
			assert.Equal(t, s.avtale, a.EtterAvtale, s.fordi)
		})
	}
}

// The group that the limits of time for a vedtak are for, whatever a job and the two years make of it.
func TestOmfattet(t *testing.T) {
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		vil         lov.JaNei
		mangler     []string
	}{
		{"rett og plikt", "§ 8 første ledd", person(iDag), ja, nil},
		{"a job of 30 hours", "§ 8 fjerde ledd is no part of it", person(iDag, arbeid("30", "2026-01-12", "")), ja, nil},
		{"two years have passed", "§ 8 første ledd tredje punktum is no part of it", person("2028-01-03"), ja, nil},
		{"no agreement, two years have passed", "§ 8 tredje ledd andre punktum is no part of it", person("2028-01-03", bor(bosatt("2025-12-01", nei))), ja, nil},
		{"EØS", "§ 8 femte ledd", person(iDag, eoes(ja)), nei, nil},
		{"EØS not given, a job of 30 hours", "§ 8 femte ledd", person(iDag, eoes(lov.Ukjent), arbeid("30", "2026-01-12", "")), lov.Ukjent, []string{"/eoesEllerNordisk"}},
		{"hjemmel not given", "§ 9", person(iDag, har(0, "2025-10-02")), lov.Ukjent, []string{"/oppholdstillatelser/0/hjemmel"}},
		{"before integreringsloven", "no rules", person("2020-12-31"), lov.Ukjent, nil},
		{"introduksjonsloven, settled three years ago", "§ 2: the two years are no part of it", gammelLov("2022-01-10"), ja, nil},
		{"introduksjonsloven, no need", "§ 2", gammelLov(i2019, behov(nei)), nei, nil},
	} {
		t.Run(s.navn, func(t *testing.T) {
			var m lov.Mangler
			assert.Equal(t, s.vil, norge().Omfattet(&s.g, &m), s.fordi)
			assert.ElementsMatch(t, s.mangler, stier(m), s.fordi)
		})
	}
}
