package kategori_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// What is possible when something is not given, and what is then asked for.
func TestMangler(t *testing.T) {
	sett := kategori.SettAv
	const (
		tillatelse, bosetting = "/oppholdstillatelser/0/", "/bosettinger/0/"
		ukjent                = lov.Ukjent
	)
	kap6 := func(hh ...func(*kategori.Oppholdstillatelse)) endring {
		return har(kategori.UtlKap6, "2025-10-02", hh...)
	}
	utenPermanent := func(p *kategori.Referanseperson) { p.Permanent = ukjent }
	utenHjemmel := func(p *kategori.Referanseperson) { p.Hjemmel = 0 }
	utenFra := func(p *kategori.Referanseperson) { p.BosattIKommuneFra = 0 }
	// Family of others, of whom no day is given that is more than a few months old.
	tidligere := person(iDag, foedt(""), ankom(""), tillatelser(familieTilAndre("2025-10-02")), bor(bodd("", "2025-11-30", nei), bosatt("2025-12-01", nei)))
	treAar := func(r *kategori.Regler) {
		for i := range r.ToAarTredje.Integrering.Versjoner {
			r.ToAarTredje.Integrering.Versjoner[i].Verdi = 36
		}
	}
	for _, s := range []struct {
		navn, fordi string
		les         lesemaate
		g           kategori.Grunnlag
		mulige      kategori.Sett
		mangler     []string
	}{
		{"EØS", "§ 8 femte ledd", standard, person(iDag, eoes(ukjent)), sett(rp, ingen), []string{"/eoesEllerNordisk"}},
		{"EØS, not settled", "it does not matter", standard, person(iDag, eoes(ukjent), utenBosetting), sett(ingen), nil},
		{"EØS, under 18", "it does not matter", standard, person(iDag, eoes(ukjent), foedt("2010-01-01")), sett(ingen), nil},
		{"the date of birth", "§ 8 første ledd andre punktum, tredje ledd", standard, person(iDag, foedt("")), sett(rp, kan, ingen), []string{"/foedselsdato"}},
		{"the date of birth, family of others", "§ 8 tredje ledd states no age for them", standard, person(iDag, foedt(""), tillatelser(familieTilAndre("2025-10-02"))), sett(kan), nil},
		{"agreement", "§ 8 første and tredje ledd", standard, person(iDag, bor(bosatt("2025-12-01", ukjent))), sett(rp, kan), []string{bosetting + "etterAvtale"}},
		{"agreement, f", "§ 8 andre ledd", standard, person(iDag, bor(bosatt("2025-12-01", ukjent)), tillatelser(familie("2025-10-02"))), sett(rp), nil},
		{"agreement of an earlier bosetting", "T68 gjeldende", standard, person(iDag, bor(bosatt("2025-12-01", ukjent), bosatt("2026-01-12", ja))), sett(rp), nil},
		{"agreement in work", "with it the job takes the right away", standard, person(iDag, bor(bosatt("2025-12-01", ukjent)), arbeid("30", "2026-01-12", "")), sett(kan, ingen), []string{bosetting + "etterAvtale"}},
		{"EØS, agreement and the date of birth", "each can change the answer", standard, person(iDag, eoes(ukjent), foedt(""), bor(bosatt("2025-12-01", ukjent))), sett(rp, kan, ingen), []string{"/eoesEllerNordisk", "/foedselsdato", bosetting + "etterAvtale"}},

		{"permits", "nothing is known of them", standard, person(iDag, tillatelser()), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits, not settled", "they do not matter", standard, person(iDag, tillatelser(), utenBosetting), sett(ingen), nil},
		{"permits, settled two years ago", "a § 9 permit may be new, and the two years of første ledd with it", standard, person("2027-12-01", tillatelser()), sett(rp, ingen), []string{"/oppholdstillatelser"}},
		{"permits, two years less a day ago", "§ 8", standard, person("2027-11-30", tillatelser()), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits, under 18 on the day", "under 18 at any innvilgelse, and family of others at any age", standard, person(iDag, tillatelser(), foedt("2009-01-01")), sett(kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits in 2025", "§ 37 c for § 34", standard, person("2025-12-15", tillatelser()), sett(rp, rett, kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits, citizen", "they do not matter", standard, person(iDag, tillatelser(), statsborger(iDag)), sett(ingen), nil},
		{"permits, programme begun in 2025", "T30", standard, person(iDag, tillatelser(), fattet(vedtak.Deltakelse, "2025-11-03", "2025-12-01")), sett(rp, rett, kan, ingen), []string{"/oppholdstillatelser"}},
		{"permits and the date of birth", "both", standard, person(iDag, tillatelser(), foedt("")), sett(rp, kan, ingen), []string{"/oppholdstillatelser", "/foedselsdato"}},
		{"permits and bosettinger", "both", standard, person(iDag, tillatelser(), bor()), sett(rp, kan, ingen), []string{"/oppholdstillatelser", "/bosettinger"}},
		{"permits, with T25 tillatelse", "the two years may have begun at any time", t25Tillatelse, person(iDag, tillatelser()), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},
		{"bosettinger", "nothing is known of them", standard, person(iDag, bor()), sett(rp, kan, ingen), []string{"/bosettinger"}},
		{"bosettinger, no permit", "they do not matter", standard, person(iDag, bor(), har(kategori.Utl23, "2025-10-02")), sett(ingen), nil},
		{"bosettinger, f granted less than two years ago", "settled or not", standard, person(iDag, bor(), tillatelser(familie("2025-10-02"))), sett(rp, ingen), []string{"/bosettinger"}},

		{"hjemmel", "which letter of § 9", standard, person(iDag, har(0, "2025-10-02")), sett(rp, kan, ingen), []string{tillatelse + "hjemmel"}},
		{"hjemmel of 1988", "the code does not tell what it gave", standard, person(iDag, har(kategori.Utl1988, "2008-10-02")), sett(rp, kan, ingen), []string{tillatelse + "hjemmel"}},
		{"hjemmel, expired", "whatever it is", standard, person(iDag, har(0, "2025-10-02", til("2026-02-01"))), sett(ingen), nil},
		{"hjemmel of an earlier permit", "not a matter of the age or of the two years", standard, person(iDag, tillatelser(opphold(0, "2025-06-02"), opphold(kategori.Utl35_3, "2025-10-02"))), sett(rp), nil},
		{"hjemmel of an earlier permit, without agreement", "it may have been f (§ 8 andre ledd andre punktum)", standard, person(iDag, tillatelser(opphold(0, "2024-10-02"), opphold(kategori.Utl28, "2025-10-02")), bor(bosatt("2025-12-01", nei))), sett(rp, kan), []string{tillatelse + "hjemmel"}},
		{"hjemmel of an earlier permit, lived there with it", "it may have made the two years run", standard, person("2026-02-28", tillatelser(opphold(0, "2023-10-02"), opphold(kategori.Utl35_3, "2024-10-02")), bor(bosatt("2024-02-29", ja))), sett(rp, ingen), []string{tillatelse + "hjemmel"}},
		{"innvilgelse", "not granted, or granted when too young or long ago", standard, person(iDag, har(kategori.Utl28, "")), sett(rp, ingen), []string{tillatelse + "vedtaksdato"}},
		{"innvilgelse, settled long ago", "only newly granted is it in time", standard, person("2028-02-02", har(kategori.Utl28, "")), sett(rp, ingen), []string{tillatelse + "vedtaksdato"}},
		{"innvilgelse, over 55 for two years, settled two years ago", "whenever it was granted: too young, too long ago, or over 55 with two years passed", standard, person("2028-02-02", har(kategori.Utl28, ""), foedt("1965-01-01")), sett(ingen), nil},
		{"innvilgelse, expired", "whenever it was granted", standard, person(iDag, har(kategori.Utl28, "", til("2026-02-01"))), sett(ingen), nil},
		{"innvilgelse of another", "it may be the one in force", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl23, ""))), sett(rp, ingen), []string{"/oppholdstillatelser/1/vedtaksdato"}},
		{"innvilgelse of an earlier permit, and the date of birth", "T67: the age is that at the first on the same ground", standard, person(iDag, foedt(""), tillatelser(opphold(kategori.Utl28, ""), opphold(kategori.Utl28, "2025-10-02"))), sett(rp, kan, ingen), []string{"/foedselsdato", tillatelse + "vedtaksdato"}},
		{"referanseperson, and EØS", "outside with EØS; without, bokstav f or family of others", standard, person(iDag, kap6(), eoes(ukjent)), sett(rp, kan, ingen), []string{"/eoesEllerNordisk", tillatelse + "referanseperson", tillatelse + "soeknadsdato"}},
		{"c, fornybar", "§ 9 første ledd bokstav c", standard, person(iDag, har(kategori.Utl38_1, "2025-10-02")), sett(rp, ingen), []string{tillatelse + "fornybar"}},
		{"g, fornybar", "§ 9 første ledd bokstav g", standard, person(iDag, har(kategori.Utl53_2, "2025-10-02")), sett(rp, ingen), []string{tillatelse + "fornybar"}},
		{"d, barnefamilie", "§ 9 første ledd bokstav d", standard, person(iDag, har(kategori.Utl38_5a, "2025-10-02")), sett(rp, ingen), []string{tillatelse + "barnefamilie"}},
		{"referanseperson", "bokstav f or family of others", standard, person(iDag, kap6()), sett(rp, kan), []string{tillatelse + "referanseperson", tillatelse + "soeknadsdato"}},
		{"referanseperson, the application given", "bokstav f or family of others", standard, person(iDag, kap6(func(o *kategori.Oppholdstillatelse) { o.Soeknadsdato = d("2024-06-03") })), sett(rp, kan), []string{tillatelse + "referanseperson"}},
		{"hjemmel of the referanseperson", "bokstav a–e", standard, person(iDag, kap6(gjenforent(0, "2022-01-10", "2024-06-03"))), sett(rp, kan), []string{tillatelse + "referanseperson/hjemmel"}},
		{"ground of a permanent referanseperson", "§ 9 andre ledd: på grunnlag av bokstav a til e", standard, person(iDag, kap6(gjenforent(kategori.Utl62, "2022-01-10", "2024-06-03"))), sett(rp, kan), []string{tillatelse + "referanseperson/hjemmel"}},
		{"hjemmel of 1988 of the referanseperson", "the code does not tell what it gave", standard, person(iDag, kap6(gjenforent(kategori.Utl1988, "2022-01-10", "2024-06-03"))), sett(rp, kan), []string{tillatelse + "referanseperson/hjemmel"}},
		{"hjemmel of a referanseperson settled long ago", "whatever it is", standard, person(iDag, kap6(gjenforent(0, "2015-01-10", "2024-06-03"))), sett(kan), nil},
		{"permanent, from 1 August 2023", "§ 9 andre ledd: it does not matter", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03", utenPermanent))), sett(rp), nil},
		{"permanent, before 1 August 2023", "bokstav f did not cover it", standard, person("2023-07-31", har(kategori.UtlKap6, "2023-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2022-06-03", utenPermanent)), bor(bosatt("2023-04-03", nei))), sett(rp, kan), []string{tillatelse + "referanseperson/permanent"}},
		{"the bosetting of the referanseperson", "mindre enn fem år", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "", "2024-06-03"))), sett(rp, kan), []string{tillatelse + "referanseperson/bosattIKommuneFra"}},
		{"the application", "mindre enn fem år", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", ""))), sett(rp, kan), []string{tillatelse + "soeknadsdato"}},
		{"all of the referanseperson but the object", "each of the conditions", standard, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03", utenHjemmel, utenFra))), sett(rp, kan), []string{tillatelse + "referanseperson/hjemmel", tillatelse + "referanseperson/bosattIKommuneFra"}},
		{"the permit of the referanseperson, T56 tillatelse", "T56 tillatelse", t56Tillatelse, person(iDag, kap6(gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03"))), sett(rp, kan), []string{tillatelse + "referanseperson/vedtaksdato"}},
		{"arrival, T25 tillatelse", "T25 tillatelse", t25Tillatelse, person("2027-10-02", func(g *kategori.Grunnlag) { g.AnkomstNorge = 0 }), sett(rp, ingen), []string{"/ankomstNorge"}},
		{"arrival, T25 tillatelse, permit less than two years ago", "the later of the two", t25Tillatelse, person("2027-10-01", func(g *kategori.Grunnlag) { g.AnkomstNorge = 0 }), sett(rp), nil},

		{"first day of the bosetting", "settled or not, two years or not", standard, person("2028-02-02", har(kategori.Utl28, "2025-10-02"), bor(bosatt("", ja))), sett(rp, ingen), []string{bosetting + "fra"}},
		{"first day of another bosetting", "it may be the one that decides", standard, person(iDag, bor(bosatt("", nei), bosatt("2025-12-01", ja))), sett(rp, kan), []string{bosetting + "fra"}},
		{"first day of another bosetting, by agreement too", "whichever it is", standard, person(iDag, bor(bosatt("", ja), bosatt("2025-12-01", ja))), sett(rp), nil},

		{"hours", "§ 8 fjerde ledd", standard, person(iDag, func(g *kategori.Grunnlag) { g.Arbeidsforhold = []kategori.Arbeidsforhold{{Fra: d("2026-01-12")}} }), sett(rp, ingen), []string{"/arbeidsforhold/0/timerPerUke"}},
		{"hours of a post that has ended", "it does not matter", standard, person(iDag, func(g *kategori.Grunnlag) {
			g.Arbeidsforhold = []kategori.Arbeidsforhold{{Fra: d("2026-01-12"), Til: d("2026-02-01")}}
		}), sett(rp), nil},
		{"hours before 2026", "fjerde ledd was not in force", standard, person("2025-12-31", func(g *kategori.Grunnlag) { g.Arbeidsforhold = []kategori.Arbeidsforhold{{Fra: d("2025-12-12")}} }), sett(rp), nil},
		{"first day of a post", "§ 8 fjerde ledd", standard, person(iDag, arbeid("30", "", "")), sett(rp, ingen), []string{"/arbeidsforhold/0/fra"}},
		{"first day of a small post", "it does not matter", standard, person(iDag, arbeid("29.99", "", "")), sett(rp), nil},
		{"first day of a small post, T27 sum", "with another it may be enough", t27Sum, person(iDag, arbeid("15", "", ""), arbeid("15", "2026-01-12", "")), sett(rp, ingen), []string{"/arbeidsforhold/0/fra"}},
		{"hours of two posts, T27 sum", "either may be enough", t27Sum, person(iDag, func(g *kategori.Grunnlag) {
			g.Arbeidsforhold = []kategori.Arbeidsforhold{{Fra: d("2026-01-12")}, {Fra: d("2026-01-12")}}
		}), sett(rp, ingen), []string{"/arbeidsforhold/0/timerPerUke", "/arbeidsforhold/1/timerPerUke"}},
		{"first day of a post, in another", "it does not matter", standard, person(iDag, arbeid("30", "", ""), arbeid("30", "2026-01-12", "")), sett(ingen), nil},
		{"hours of a post that stands and of one that has ended", "the one that has ended does not matter", standard, person(iDag, timerUkjent("2026-01-12", ""), timerUkjent("2026-01-05", "2026-01-25")), sett(rp, ingen), []string{"/arbeidsforhold/0/timerPerUke"}},
		{
			"first day of a small post beside one that ended, T27 sum and T28 arbeidets-slutt", "25 hours and 10 are 30 if both stood on 31 January 2027, before 1 December 2027", func(r *kategori.Regler) { r.SumAvStillinger, r.ArbeidetsSlutt = true, true },
			person("2027-12-15", arbeid("25", "2026-01-12", "2027-01-31"), arbeid("10", "", "")), sett(rp, ingen),
			[]string{"/arbeidsforhold/1/fra"},
		},
		{"hours of a post, and first day of a small one", "the small one does not matter", standard, person(iDag, timerUkjent("2026-01-12", ""), arbeid("29.99", "", "")), sett(rp, ingen), []string{"/arbeidsforhold/0/timerPerUke"}},
		{"neither hours nor first day", "both", standard, person(iDag, func(g *kategori.Grunnlag) { g.Arbeidsforhold = []kategori.Arbeidsforhold{{}} }), sett(rp, ingen), []string{"/arbeidsforhold/0/fra", "/arbeidsforhold/0/timerPerUke"}},
		{"day of an offer", "T27: tilbud counts from tilbudsdato", standard, person(iDag, tilbud("30", "", "", "")), sett(rp, ingen), []string{"/arbeidsforhold/0/tilbudsdato"}},
		{"day of an offer taken up later", "it may be offered already", standard, person(iDag, tilbud("30", "", "2026-03-01", "")), sett(rp, ingen), []string{"/arbeidsforhold/0/tilbudsdato"}},
		{"day of an offer taken up already", "in work", standard, person(iDag, tilbud("30", "", "2026-01-12", "")), sett(ingen), nil},
		{"first day of a post that has ended, T28 arbeidets-slutt", "it may have taken the right away for a while", t28Slutt, person("2027-12-01", arbeid("30", "", "2026-06-30")), sett(rp, ingen), []string{"/arbeidsforhold/0/fra"}},
		{"bosettinger, hours of a post that has ended, T28 arbeidets-slutt", "with a bosetting two years ago it would bring first ledd back", t28Slutt, person(iDag, har(kategori.Utl28, "2024-02-02"), bor(), timerUkjent("2026-01-12", "2026-01-25")), sett(rp, kan, ingen), []string{"/bosettinger", "/arbeidsforhold/0/timerPerUke"}},
		{"bosettinger, permit less than two years ago, hours of a post that has ended, T28 arbeidets-slutt", "the two years cannot have passed", t28Slutt, person(iDag, har(kategori.Utl28, "2024-02-03"), bor(), timerUkjent("2026-01-12", "2026-01-25")), sett(rp, kan, ingen), []string{"/bosettinger"}},
		{"permits, settled two years ago, hours of a post that has ended, T28 arbeidets-slutt", "with a permit two years ago it would bring first ledd back", t28Slutt, person(iDag, tillatelser(), bor(bosatt("2024-02-02", ja)), timerUkjent("2026-01-12", "2026-01-25")), sett(rp, ingen), []string{"/oppholdstillatelser", "/arbeidsforhold/0/timerPerUke"}},
		{"permits, settled less than two years ago, hours of a post that has ended, T28 arbeidets-slutt", "the two years cannot have passed", t28Slutt, person(iDag, tillatelser(), bor(bosatt("2024-02-03", ja)), timerUkjent("2026-01-12", "2026-01-25")), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},

		{"day of a vedtak avvist", "§ 3 tredje ledd: before the day or not", standard, person(iDag, fattet(vedtak.Avvist, "", "")), sett(rp, ingen), []string{"/vedtak/0/vedtaksdato"}},
		{"day of a vedtak avvist, another before the day", "it does not matter", standard, person(iDag, fattet(vedtak.Avvist, "", ""), fattet(vedtak.Avvist, "2026-01-12", "")), sett(ingen), nil},
		{"first day of a post beside avvist, § 34", "§ 37 c femte ledd: gått ut i arbeid", standard, person("2025-12-15", har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Avvist, "2025-06-02", ""), arbeid("20", "", "")), sett(rett, ingen), []string{"/arbeidsforhold/0/fra"}},
		{"whether the programme was broken off for work, § 34", "§ 37 c femte ledd", standard, person("2025-12-15", har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), avbrutt("2025-06-02", ukjent)), sett(rett, ingen), []string{"/avslutninger/0/kode"}},
		{"whether the programme was broken off for work, § 28", "§ 3 tredje ledd", standard, person("2025-12-15", avbrutt("2025-12-12", ukjent)), sett(ingen), nil},
		{"day of a vedtak avvist, broken off on the day itself, § 34", "T53: the day of an end is the last, so that it does not matter yet", standard, person("2025-12-15", har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Avvist, "", ""), avbrutt("2025-12-15", ukjent)), sett(rett, ingen), []string{"/vedtak/0/vedtaksdato"}},
		{"whether the programme was broken off for work, avvist on the day itself, § 34, job not known", "T53: what was declined on the day does not count yet", standard, person("2025-12-15", har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), avbrutt("2025-06-02", ukjent), fattet(vedtak.Avvist, "2025-12-15", ""), arbeid("20", "", "")), sett(rett, ingen), []string{"/avslutninger/0/kode"}},
		{"agreement of two bosettinger, one of them without its first day", "T68: the newest decides; the two years of tredje ledd have passed, those of første ledd began with the permit", standard, person(iDag, bor(bodd("2020-01-01", "2020-12-31", ja), bosatt("2025-12-01", ukjent), bosatt("", ukjent))), sett(rp, ingen), []string{"/bosettinger/1/etterAvtale", "/bosettinger/2/etterAvtale", "/bosettinger/2/fra"}},
		{"the first day of an earlier bosetting", "§ 8 tredje ledd andre punktum: two years ago or more, or less", standard, tidligere, sett(kan, ingen), []string{bosetting + "fra"}},
		{"the first day of an earlier bosetting, when tredje ledd has three years", "three years ago or more, or less", treAar, tidligere, sett(kan, ingen), []string{bosetting + "fra"}},
		{"hours of two posts, and the first day of a bosetting, T28 arbeidets-slutt", "T28: the post must have ended after the two years began, which may be before 31 March 2026 or after it", t28Slutt, person("2028-07-01", bor(bodd("", "2026-05-31", ja), bosatt("2026-06-01", ja)), timerUkjent("2026-01-12", "2026-03-31"), timerUkjent("2026-07-01", "2026-09-30")), sett(rp, ingen), []string{"/arbeidsforhold/0/timerPerUke", "/arbeidsforhold/1/timerPerUke", bosetting + "fra"}},
		{"permits, avvist for work in 2025", "§ 37 c femte ledd for § 34 alone", standard, person("2025-12-15", tillatelser(), fattet(vedtak.Avvist, "2025-12-02", ""), arbeid("20", "2025-06-02", "")), sett(rett, ingen), []string{"/oppholdstillatelser"}},
		{"startdato of the programme, § 34", "T30: before 2026 or not", standard, person(iDag, har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-12-01", "")), sett(rp, rett), []string{"/vedtak/0/startdato"}},
		{"startdato of a second programme, § 34", "one has begun already", standard, person(iDag, har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-12-01", ""), fattet(vedtak.Deltakelse, "2025-12-01", "2025-12-15")), sett(rett), nil},
		{"startdato, § 34 from 2026", "T30: § 34 permit before 2026", standard, person(iDag, har(kategori.Utl34, "2026-01-09"), bor(bosatt("2026-01-12", ja)), fattet(vedtak.Deltakelse, "2026-01-12", "")), sett(rp), nil},
		{"vedtaksdato, § 43 h", "under chapter 6A or not", standard, person("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02")), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "", "2026-02-16")), sett(rp, ingen), []string{"/vedtak/0/vedtaksdato"}},
		{"vedtaksdato, and the day § 34 was left, T31 alle-vedtak", "§ 43 h: a vedtak from before § 34 was left, which was when the other was granted or on 2 February 2026", t31AlleVedtak, person("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl34, "2026-01-12"), opphold(kategori.Utl28, ""), opphold(kategori.Utl35_3, "2026-02-02")), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "", "2026-02-16")), sett(rp, ingen), []string{"/vedtak/0/vedtaksdato", "/oppholdstillatelser/2/vedtaksdato"}},
		{"vedtaksdato, never § 34", "it does not matter", standard, person(iDag, fattet(vedtak.Deltakelse, "", "2026-02-16")), sett(rp), nil},
		{"permits, a vedtak from 2025", "§ 43 h or not", standard, person(iDag, tillatelser(), fattet(vedtak.Deltakelse, "2025-12-01", "2026-02-16")), sett(rp, kan, ingen), []string{"/oppholdstillatelser"}},
		{"vedtak avvist of the day itself, § 34, job not known", "T53: it does not count yet", standard, person("2025-12-15", har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Avvist, "2025-12-15", ""), arbeid("20", "", "")), sett(rett), nil},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var m lov.Mangler
			a := norge(s.les).Dag(&s.g, &m, nil)
			assert.Equal(t, s.mulige, a.Mulige, s.fordi)
			assert.ElementsMatch(t, s.mangler, stier(m), s.fordi)
			k, ett := s.mulige.Eneste()
			assert.Equal(t, ett, a.Utfall != lov.Uavklart)
			if ett {
				assert.Equal(t, k, a.Kategori)
			} else {
				assert.Zero(t, a.Kategori)
				assert.Zero(t, a.Rad)
			}
		})
	}
}

// With more missing than can be tried every field that some way asks for is named. The kategorier are those that some way gives: rett is not
// among them, since nothing says that a programme began before 2026 (T30).
func TestForMyeMangler(t *testing.T) {
	g := person(iDag)
	var vil []string
	g.Oppholdstillatelser = nil
	for i := range 70 {
		g.Oppholdstillatelser = append(g.Oppholdstillatelser, kategori.Oppholdstillatelse{})
		vil = append(vil, fmt.Sprintf("/oppholdstillatelser/%d/hjemmel", i), fmt.Sprintf("/oppholdstillatelser/%d/vedtaksdato", i))
	}
	var m lov.Mangler
	a := norge().Dag(&g, &m, nil)
	assert.Equal(t, kategori.SettAv(rp, kan, ingen), a.Mulige)
	assert.Equal(t, lov.Uavklart, a.Utfall)
	assert.Equal(t, -1, a.Tillatelse)
	assert.Equal(t, -1, a.Bosetting)
	assert.Equal(t, -1, a.Arbeid)
	assert.ElementsMatch(t, vil, stier(m))
	m = m[:0]
	f := norge().ToAar(&g, &m, nil)
	assert.Equal(t, lov.Uavklart, f.Utfall)
	assert.ElementsMatch(t, vil, stier(m))
}

// What is named then: of a permit what its hjemmel asks for, and of the rest what is not given and can matter.
func TestForMyeManglerNavngir(t *testing.T) {
	tre := []kategori.Oppholdstillatelse{opphold(kategori.Utl28, ""), opphold(kategori.Utl28, ""), opphold(kategori.Utl28, "")}
	dager := []string{"/oppholdstillatelser/0/vedtaksdato", "/oppholdstillatelser/1/vedtaksdato", "/oppholdstillatelser/2/vedtaksdato"}
	medTre := func(o ...kategori.Oppholdstillatelse) func(*kategori.Grunnlag) {
		return tillatelser(slices.Concat(tre, o)...)
	}
	for _, s := range []struct {
		navn string
		les  func(*kategori.Regler)
		g    kategori.Grunnlag
		vil  []string
	}{
		{"the days", standard, person(iDag, medTre()), nil},
		{"fornybar of § 38 første ledd", standard, person(iDag, medTre(opphold(kategori.Utl38_1, "2026-01-02"))), []string{"/oppholdstillatelser/3/fornybar"}},
		{"EØS and the day of birth", standard, person(iDag, medTre(), eoes(lov.Ukjent), foedt("")), []string{"/eoesEllerNordisk", "/foedselsdato"}},
		{"the bosetting", standard, person(iDag, medTre(), bor(bosatt("", lov.Ukjent))), []string{"/bosettinger/0/fra", "/bosettinger/0/etterAvtale"}},
		{"bosettinger", standard, person(iDag, medTre(), bor()), []string{"/bosettinger"}},
		{"arrival, T25 tillatelse", t25Tillatelse, person(iDag, medTre(), ankom("")), []string{"/ankomstNorge"}},
		{"the first day of a job", standard, person(iDag, medTre(), arbeid("30", "", "")), []string{"/arbeidsforhold/0/fra"}},
		{"the day of a vedtak avvist", standard, person(iDag, medTre(), fattet(vedtak.Avvist, "", "")), []string{"/vedtak/0/vedtaksdato"}},
		{"introduksjonsloven: the need, barnefamilie and enslig mindreårig", standard, gammelLov("2019-06-03", medTre(opphold(kategori.Utl38_5a, "2019-01-02")), behov(lov.Ukjent), enslig(lov.Ukjent)), []string{"/oppholdstillatelser/3/barnefamilie", "/ensligMindreaarig", "/behovForGrunnleggendeKvalifisering"}},
		{"introduksjonsloven: enslig mindreårig, also while the hjemmel is missing", standard, gammelLov("2019-06-03", medTre(opphold(0, "2019-01-02")), enslig(lov.Ukjent)), []string{"/oppholdstillatelser/3/hjemmel", "/ensligMindreaarig"}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			var m lov.Mangler
			r := norge(s.les)
			r.MaksForsoek = 0
			r.Dag(&s.g, &m, nil)
			assert.ElementsMatch(t, append(slices.Clone(dager), s.vil...), stier(m))
		})
	}
}

// How many ways are tried is a choice. Here it matters only to which fields are named: settled with the other permit two years ago, the
// kategori is the same whatever the days are.
func TestMaksForsoek(t *testing.T) {
	for _, maks := range []int{0, 512, norge().MaksForsoek, 1 << 16} {
		for dager := range 4 {
			g := person(iDag, bor(bosatt("2024-01-03", ja), bosatt("", ja)), foedt("1970-03-24"), tillatelser(opphold(kategori.Utl53_1b, "2023-02-12", fornybar(ja))))
			for range dager {
				g.Oppholdstillatelser = append(g.Oppholdstillatelser, opphold(kategori.Utl28, ""))
			}
			r := norge()
			r.MaksForsoek = maks
			var m lov.Mangler
			a := r.Dag(&g, &m, nil)
			assert.Equal(t, kategori.Ingen, a.Kategori)
			assert.Equal(t, lov.IkkeOppfylt, a.Utfall)
			assert.Empty(t, m)
			g.Lov = gammel
			assert.Equal(t, kategori.Ingen, r.Dag(&g, nil, nil).Kategori, "introduksjonsloven § 2: two years since the first bosetting")
		}
	}
}
