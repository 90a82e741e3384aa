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

// kollektiv is one with collective protection, newly settled by agreement on the day.
func kollektiv(dag string, ee ...endring) kategori.Grunnlag {
	return person(dag, append([]endring{har(kategori.Utl34, "2022-04-01"), bor(kategori.Bosetting{Fra: d(dag) - 30, EtterAvtale: ja})}, ee...)...)
}

// The same facts the day before a change of the law, on the day and the day after.
func TestLovenITid(t *testing.T) {
	fra28 := func(dag string) kategori.Grunnlag {
		return person(dag, har(kategori.Utl28, "2025-10-02"), arbeid("35", "2025-11-03", ""))
	}
	kap6Permanent := func(dag string, ee ...endring) kategori.Grunnlag {
		return person(dag, append([]endring{har(kategori.UtlKap6, "2023-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2022-06-03", referansePermanent(ja))), bor(bosatt("2023-04-03", nei))}, ee...)...)
	}
	aEtterF := func(dag string) kategori.Grunnlag {
		return person(dag, tillatelser(opphold(kategori.UtlKap6, "2022-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03")), opphold(kategori.Utl28, "2023-03-01")), bor(bosatt("2023-04-03", nei)))
	}
	kjoer(t, []sak{
		{"§ 34, 14 June 2022", "§ 9 bokstav e: the ordinary rule", standard, kollektiv("2022-06-14"), kategori.RadEtterAvtale, rp},
		{"§ 34, 15 June 2022", "§ 37 c, lov 10.6.2022 nr 35", standard, kollektiv("2022-06-15"), kategori.RadKollektiv, rett},
		{"§ 34, 16 June 2022", "§ 37 c", standard, kollektiv("2022-06-16"), kategori.RadKollektiv, rett},
		{"§ 34, 1 June 2023", "§ 37 c", standard, kollektiv("2023-06-01"), kategori.RadKollektiv, rett},
		{"§ 34, 2 June 2023", "§ 37 c, lov 2.6.2023 nr 17", standard, kollektiv("2023-06-02"), kategori.RadKollektiv, rett},
		{"§ 34, 3 June 2023", "§ 37 c", standard, kollektiv("2023-06-03"), kategori.RadKollektiv, rett},
		{"§ 34, 30 June 2024", "§ 37 c", standard, kollektiv("2024-06-30"), kategori.RadKollektiv, rett},
		{"§ 34, 1 July 2024", "§ 37 c, lov 25.6.2024 nr 53", standard, kollektiv("2024-07-01"), kategori.RadKollektiv, rett},
		{"§ 34, 2 July 2024", "§ 37 c", standard, kollektiv("2024-07-02"), kategori.RadKollektiv, rett},
		{"I-7: § 34, 31 December 2025", "§ 37 c", standard, kollektiv("2025-12-31"), kategori.RadKollektiv, rett},
		{"I-7: § 34, 1 January 2026", "lov 20.6.2025 nr 35; T30", standard, kollektiv("2026-01-01"), kategori.RadEtterAvtale, rp},
		{"I-7: § 34, 2 January 2026", "§ 8 første ledd", standard, kollektiv("2026-01-02"), kategori.RadEtterAvtale, rp},
		{"I-7: § 34 granted in 2026", "§ 8 første ledd", standard, person("2026-02-02", har(kategori.Utl34, "2026-01-09"), bor(bosatt("2026-01-20", ja))), kategori.RadEtterAvtale, rp},
		{"§ 34 in a programme from 2025, 30 June 2026", "T30", standard, kollektiv("2026-06-30", fattet(vedtak.Deltakelse, "2025-11-03", "2025-12-01")), kategori.RadKollektivIProgram, rett},
		{"§ 34 in a programme from 2025, 1 July 2026", "T30; § 37 c re-enacted by lov 12.6.2026 nr 22", standard, kollektiv("2026-07-01", fattet(vedtak.Deltakelse, "2025-11-03", "2025-12-01")), kategori.RadKollektivIProgram, rett},
		{"§ 34 in a programme from 2025, 1 July 2028", "T30: until finished, also when chapter 6A has ended", standard, kollektiv("2028-07-01", fattet(vedtak.Deltakelse, "2025-11-03", "2025-12-01")), kategori.RadKollektivIProgram, rett},

		{"I-8: a job of 35 hours, 31 December 2025", "§ 8 fjerde ledd was another rule", standard, fra28("2025-12-31"), kategori.RadEtterAvtale, rp},
		{"I-8: a job of 35 hours, 1 January 2026", "§ 8 fjerde ledd", standard, fra28("2026-01-01"), kategori.RadArbeid, ingen},
		{"I-8: a job of 35 hours, 2 January 2026", "§ 8 fjerde ledd", standard, fra28("2026-01-02"), kategori.RadArbeid, ingen},
		{"I-8: the job has ended", "§ 8 fjerde ledd andre punktum", standard, person("2026-03-02", har(kategori.Utl28, "2025-10-02"), arbeid("35", "2025-11-03", "2026-03-01")), kategori.RadEtterAvtale, rp},

		{"I-9: a after f, 31 July 2023", "§ 8 andre ledd andre punktum came 1.8.2023", standard, aEtterF("2023-07-31"), kategori.RadUtenAvtale, kan},
		{"I-9: a after f, 1 August 2023", "§ 8 andre ledd andre punktum", standard, aEtterF("2023-08-01"), kategori.RadFlyktningEtterFamilie, rp},
		{"I-9: a after f, 2 August 2023", "§ 8 andre ledd andre punktum", standard, aEtterF("2023-08-02"), kategori.RadFlyktningEtterFamilie, rp},
		{"I-10: family of one with permanent, 31 July 2023", "§ 9 andre ledd came 1.8.2023", standard, kap6Permanent("2023-07-31"), kategori.RadFamilie, kan},
		{"I-10: family of one with permanent, 1 August 2023", "§ 9 andre ledd", standard, kap6Permanent("2023-08-01"), kategori.RadUtenAvtalekrav, rp},
		{"I-10: family of one with permanent, 2 August 2023", "§ 9 andre ledd", standard, kap6Permanent("2023-08-02"), kategori.RadUtenAvtalekrav, rp},

		{"I-19: 57, by agreement", "the step to 60 years is adopted and not in force", standard, person("2026-07-28", foedt("1968-10-02")), kategori.RadOver55, kan},
	})
}

// trinn60 is the step to 60 years, in force from a day.
func trinn60(dag string) lesemaate {
	return func(r *kategori.Regler) {
		t := &r.Maalgruppe.Integrering
		ny, naa := t.Versjoner[0], t.Versjoner[1]
		ny.Fra, ny.Status = d(dag), lov.IKraft
		naa.Til = d(dag) - 1
		t.Versjoner = []lov.Versjon[kategori.Aldersgruppe]{ny, naa}
	}
}

// I-19: the step to 60 years in a copy where it has a day. § 8 tredje ledd «over 60 år» follows from the same group.
func TestTrinn60(t *testing.T) {
	fra2027 := trinn60("2027-01-01")
	med := func(dag, foedselsdato string, ee ...endring) kategori.Grunnlag { // granted 2026-10-02
		return person(dag, append([]endring{har(kategori.Utl28, "2026-10-02"), bor(bosatt("2026-12-01", ja)), foedt(foedselsdato)}, ee...)...)
	}
	kjoer(t, []sak{
		{"57, the day before", "18–55 still", fra2027, med("2026-12-31", "1969-06-01"), kategori.RadOver55, kan},
		{"57, the day", "§ 8 første ledd: fra og med 18 til og med 60 år", fra2027, med("2027-01-01", "1969-06-01"), kategori.RadEtterAvtale, rp},
		{"57, the day after", "§ 8 første ledd", fra2027, med("2027-01-02", "1969-06-01"), kategori.RadEtterAvtale, rp},
		{"57, as shipped", "adopted without a date", standard, med("2027-01-01", "1969-06-01"), kategori.RadOver55, kan},
		{"60, the day before the 61st birthday", "til og med 60 år", fra2027, med("2027-01-01", "1965-10-03"), kategori.RadEtterAvtale, rp},
		{"61 on the day of the permit", "§ 8 tredje ledd: over 60 år", fra2027, med("2027-01-01", "1965-10-02"), kategori.RadOver55, kan},
		{"61 the day before the permit", "§ 8 tredje ledd: over 60 år", fra2027, med("2027-01-01", "1965-10-01"), kategori.RadOver55, kan},
		{"61, without agreement, two years", "§ 8 tredje ledd andre punktum", fra2027, med("2028-12-01", "1965-10-01", bor(bosatt("2026-12-01", nei))), kategori.RadToAarKanTilbys, ingen},
		{"57, without agreement", "§ 8 tredje ledd: those of første ledd without agreement", fra2027, med("2027-01-01", "1969-06-01", bor(bosatt("2026-12-01", nei))), kategori.RadUtenAvtale, kan},
		{"57, introduksjonsloven", "the step is of integreringsloven", fra2027, gammelLov("2027-01-04", bor(bosatt("2026-12-01", ja)), foedt("1969-06-01")), kategori.RadOver55, kan},
	})
	r := norge(fra2027)
	assert.Empty(t, r.Maalgruppe.Integrering.Valider())
	g := med("2027-01-01", "1969-06-01")
	var fikk []string
	for _, p := range r.Perioder(nil, &g, d("2026-12-01"), 0) {
		fikk = append(fikk, p.Fom.String()+" "+p.Svar.Rad.String()+" "+p.Grunn.String())
	}
	assert.Equal(t, []string{"2026-12-01 over-55 lovendring", "2027-01-01 etter-avtale to-aar", "2028-12-01 to-aar "}, fikk)

	// No text that is shown says 55.
	over := med("2027-01-01", "1965-10-01")
	var sp lov.Spor
	r.Dag(&over, nil, &sp)
	var setninger []string
	for st, fakta := range sp.Alle() {
		for _, s := range alleSpraak {
			setninger = append(setninger, st.Setning(fakta, s))
		}
	}
	assert.NotContains(t, strings.Join(setninger, "\n"), "55")
	assert.Contains(t, setninger, "Personen er født 1. oktober 1965 og var over 60 år da oppholdstillatelsen ble innvilget 2. oktober 2026.")
}

// etterSteg returns the steps of the trace after the one of a rule, without the last, which is the row.
func etterSteg(sp *lov.Spor, regel string) []string {
	alle := linjer(sp)
	for i, l := range alle {
		if strings.HasPrefix(l, regel+" ") {
			return alle[i+1 : len(alle)-1]
		}
	}
	return []string{"no " + regel}
}

// I-21: someone with § 34 in work or with an offer of it has the right, and kommunen may refuse krav while a provision says so.
func TestKanAvslaa(t *testing.T) {
	const (
		regel37c   = "kategori/kollektiv"
		harArbeid  = "kategori/har-arbeid "
		kanAvslaa  = "kategori/kan-avslaa "
		p43j, p37c = "integreringsforskriften/43j 2024-02-01 ", "integreringsloven/37c/1/p3 2024-07-01 "
		stillingen = "arbeidsforhold=/arbeidsforhold/0 arbeidFra=2022-05-02 timerPerUke=37.5"
	)
	foer43j := func(dag string) []string {
		return []string{harArbeid + p43j + "oppfylt " + stillingen, "lov/ikke-i-kraft-ennaa " + p43j + "ikke-oppfylt lovdato=" + dag + " iKraftFra=2024-02-01"}
	}
	jobb := arbeid("37.5", "2022-05-02", "")
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		vil         []string
	}{
		{"15 January 2024", "no hjemmel for avslag", kollektiv("2024-01-15", jobb), foer43j("2024-01-15")},
		{"31 January 2024", "no hjemmel for avslag", kollektiv("2024-01-31", jobb), foer43j("2024-01-31")},
		{"1 February 2024", "forskriften § 43 j", kollektiv("2024-02-01", jobb), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"2 February 2024", "forskriften § 43 j", kollektiv("2024-02-02", jobb), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"15 February 2024", "forskriften § 43 j", kollektiv("2024-02-15", jobb), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"30 June 2024", "forskriften § 43 j", kollektiv("2024-06-30", jobb), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"1 July 2024", "§ 37 c første ledd tredje punktum", kollektiv("2024-07-01", jobb), []string{kanAvslaa + p37c + "skjoenn " + stillingen}},
		{"15 July 2024", "§ 37 c første ledd tredje punktum", kollektiv("2024-07-15", jobb), []string{kanAvslaa + p37c + "skjoenn " + stillingen}},
		{"31 December 2025", "§ 37 c første ledd tredje punktum", kollektiv("2025-12-31", jobb), []string{kanAvslaa + p37c + "skjoenn " + stillingen}},
		{"no job", "nothing to say", kollektiv("2024-02-15"), []string{}},
		{"a job that has ended", "nothing to say", kollektiv("2024-02-15", arbeid("37.5", "2022-05-02", "2024-02-14")), []string{}},
		{"an offer", "tilbud om arbeid", kollektiv("2024-02-15", tilbud("37.5", "2024-02-12", "", "")), []string{kanAvslaa + p43j + "skjoenn arbeidsforhold=/arbeidsforhold/0 arbeidFra=2024-02-12 timerPerUke=37.5"}},
		{"hours not given", "kommunen judges what is tilnærmet fulltid", kollektiv("2024-02-15", timerUkjent("2022-05-02", "")), []string{kanAvslaa + p43j + "skjoenn arbeidsforhold=/arbeidsforhold/0 arbeidFra=2022-05-02"}},
		{"a small job", "kommunen judges what is tilnærmet fulltid", kollektiv("2024-02-15", arbeid("10", "2022-05-02", "")), []string{kanAvslaa + p43j + "skjoenn arbeidsforhold=/arbeidsforhold/0 arbeidFra=2022-05-02 timerPerUke=10"}},
		{"several jobs", "the one of most hours", kollektiv("2024-02-15", arbeid("10", "2022-05-02", ""), arbeid("30", "2023-05-02", ""), arbeid("20", "2021-05-03", "")), []string{kanAvslaa + p43j + "skjoenn arbeidsforhold=/arbeidsforhold/1 arbeidFra=2023-05-02 timerPerUke=30"}},
		{"two of the same hours", "the one begun first", kollektiv("2024-02-15", arbeid("20", "2023-05-02", ""), arbeid("20", "2022-05-02", "")), []string{kanAvslaa + p43j + "skjoenn arbeidsforhold=/arbeidsforhold/1 arbeidFra=2022-05-02 timerPerUke=20"}},
		{"two of the same hours and day", "the first in the list", kollektiv("2024-02-15", arbeid("20", "2022-05-02", ""), arbeid("20", "2022-05-02", "")), []string{kanAvslaa + p43j + "skjoenn arbeidsforhold=/arbeidsforhold/0 arbeidFra=2022-05-02 timerPerUke=20"}},
		{"programme begun 31 January 2024", "§ 43 j: programmes that begin 1.2.2024 or later", kollektiv("2024-02-15", jobb, fattet(vedtak.Deltakelse, "2024-01-15", "2024-01-31")), []string{kanAvslaa + p43j + "ikke-oppfylt foer=2024-02-01 vedtak=/vedtak/0 startdato=2024-01-31 " + stillingen}},
		{"programme begun 1 February 2024", "§ 43 j", kollektiv("2024-02-15", jobb, fattet(vedtak.Deltakelse, "2024-01-15", "2024-02-01")), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"programme begun twice", "the first", kollektiv("2024-02-15", jobb, fattet(vedtak.Deltakelse, "2024-01-15", "2024-01-31"), fattet(vedtak.Deltakelse, "2023-01-16", "2023-02-01"), fattet(vedtak.Deltakelse, "2023-01-16", "2023-02-01")), []string{kanAvslaa + p43j + "ikke-oppfylt foer=2024-02-01 vedtak=/vedtak/1 startdato=2023-02-01 " + stillingen}},
		{"programme refused", "none has begun", kollektiv("2024-02-15", jobb, fattet(vedtak.Deltakelse, "2024-01-15", "2024-01-31", avslag)), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"programme without startdato", "none is known to have begun", kollektiv("2024-02-15", jobb, fattet(vedtak.Deltakelse, "2024-01-15", "")), []string{kanAvslaa + p43j + "skjoenn " + stillingen}},
		{"programme begun before, law of July 2024", "§ 37 c asks nothing of when it begins", kollektiv("2024-07-15", jobb, fattet(vedtak.Deltakelse, "2024-01-15", "2024-01-31")), []string{kanAvslaa + p37c + "skjoenn " + stillingen}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var sp lov.Spor
			a := norge().Dag(&s.g, nil, &sp)
			assert.Equal(t, rett, a.Kategori, "kommunen's judgement takes no right away")
			assert.Empty(t, cmp.Diff(s.vil, etterSteg(&sp, regel37c)), s.fordi)
		})
	}
	g := kollektiv("2026-01-01", jobb)
	var sp lov.Spor
	norge().Dag(&g, nil, &sp)
	assert.NotContains(t, strings.Join(linjer(&sp), "\n"), "kan-avslaa", "§ 8 fjerde ledd has taken its place")
	g = person("2024-07-15", har(kategori.Utl28, "2024-04-01"), bor(bosatt("2024-05-06", ja)), jobb)
	sp.Nullstill()
	norge().Dag(&g, nil, &sp)
	assert.NotContains(t, strings.Join(linjer(&sp), "\n"), "kan-avslaa", "it is of § 34 alone")
}

// Where a fact makes a provision a real question on a day of the law without it, the trace says when it takes effect.
func TestSporUtenfor(t *testing.T) {
	const (
		toAar     = "kategori/to-aar"
		p84       = " integreringsloven/8/4/p1 2026-01-01 "
		p82       = " integreringsloven/8/2/p2 2023-08-01 "
		ikkeEnnaa = "lov/ikke-i-kraft-ennaa"
		jobben    = "oppfylt arbeidsforhold=/arbeidsforhold/0 arbeidFra=2025-11-03 timerPerUke="
	)
	i2025 := func(dag string, ee ...endring) kategori.Grunnlag {
		return person(dag, append([]endring{har(kategori.Utl28, "2025-10-02"), bor(bosatt("2025-10-06", ja))}, ee...)...)
	}
	jobb := func(dag, timer string) []string {
		return []string{"kategori/har-arbeid" + p84 + jobben + timer, ikkeEnnaa + p84 + "ikke-oppfylt lovdato=" + dag + " iKraftFra=2026-01-01"}
	}
	aEtterF := func(dag string, foerst kategori.Oppholdstillatelse) kategori.Grunnlag {
		return person(dag, tillatelser(foerst, opphold(kategori.Utl28, "2023-03-01")), bor(bosatt("2023-04-03", nei)))
	}
	f := opphold(kategori.UtlKap6, "2022-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03"))
	kap6 := func(dag string, j lov.JaNei) kategori.Grunnlag {
		return person(dag, har(kategori.UtlKap6, "2023-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2022-06-03", referansePermanent(j))), bor(bosatt("2023-04-03", nei)))
	}
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		etter       string // the step that they come after
		til         int    // how many of the steps after it to look at; 0: all
		vil         []string
	}{
		{"30 hours, 31 December 2025", "§ 8 fjerde ledd from 2026", i2025("2025-12-31", arbeid("30", "2025-11-03", "")), toAar, 0, jobb("2025-12-31", "30")},
		{"29.99 hours, 31 December 2025", "it would take nothing away", i2025("2025-12-31", arbeid("29.99", "2025-11-03", "")), toAar, 0, []string{}},
		{"hours not given, 31 December 2025", "it is not known to be a question", i2025("2025-12-31", timerUkjent("2025-11-03", "")), toAar, 0, []string{}},
		{"30 hours that have ended, 31 December 2025", "there is no job", i2025("2025-12-31", arbeid("30", "2025-11-03", "2025-12-30")), toAar, 0, []string{}},
		{"30 hours, not yet begun, 31 December 2025", "there is no job yet", i2025("2025-12-31", arbeid("30", "2026-01-05", "")), toAar, 0, []string{}},
		{"30 hours, the law of 2025 in 2026", "the law date picks the version", i2025("2026-01-05", lovdato("2025-12-31"), arbeid("30", "2025-11-03", "")), toAar, 0, jobb("2025-12-31", "30")},
		{"a small job and one of 37.5", "the one of most hours", i2025("2025-12-31", arbeid("37.5", "2025-11-03", ""), arbeid("10", "2025-11-03", "")), toAar, 0, jobb("2025-12-31", "37.5")},

		{"§ 34, 14 June 2022", "§ 37 c from 15.6.2022", kollektiv("2022-06-14"), toAar, 0, []string{ikkeEnnaa + " integreringsloven/37c/1 2022-06-15 ikke-oppfylt lovdato=2022-06-14 iKraftFra=2022-06-15"}},
		{"§ 28, 14 June 2022", "§ 37 c is no question", person("2022-06-14", har(kategori.Utl28, "2022-04-01"), bor(bosatt("2022-05-02", ja))), toAar, 0, []string{}},

		{"a after f, 31 July 2023", "§ 8 andre ledd andre punktum from 1.8.2023", aEtterF("2023-07-31", f), "kategori/alder", 3, []string{
			"kategori/har-hatt-familietillatelse" + p82 + "oppfylt tillatelse=/oppholdstillatelser/0 innvilget=2022-03-01",
			ikkeEnnaa + p82 + "ikke-oppfylt lovdato=2023-07-31 iKraftFra=2023-08-01",
			"kategori/etter-avtale integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt bosetting=/bosettinger/0 etterAvtale=false",
		}},
		{"a after family of others, 31 July 2023", "it is not bokstav f", aEtterF("2023-07-31", familieTilAndre("2022-03-01")), "kategori/alder", 1, []string{"kategori/etter-avtale integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt bosetting=/bosettinger/0 etterAvtale=false"}},
		{"a and f on one day, 31 July 2023", "not after", aEtterF("2023-07-31", opphold(kategori.UtlKap6, "2023-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03"))), "kategori/alder", 1, []string{"kategori/etter-avtale integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt bosetting=/bosettinger/0 etterAvtale=false"}},
		{"a before f, 31 July 2023", "f is not granted yet", aEtterF("2023-07-31", opphold(kategori.UtlKap6, "2023-09-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03"))), "kategori/alder", 1, []string{"kategori/etter-avtale integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt bosetting=/bosettinger/0 etterAvtale=false"}},

		{"family of one with permanent, 31 July 2023", "§ 9 andre ledd from 1.8.2023", kap6("2023-07-31", ja), "kategori/permanent-referanse", 1, []string{ikkeEnnaa + " integreringsloven/9/2 2023-08-01 ikke-oppfylt lovdato=2023-07-31 iKraftFra=2023-08-01"}},
		{"family of one with permanent, 1 August 2023", "§ 9 andre ledd", kap6("2023-08-01", ja), "kategori/permanent-referanse", 1, []string{"kategori/fem-aar integreringsloven/9/1/f 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 referansepersonFra=2020-01-10 soeknadsdato=2022-06-03 femAar=2025-01-10"}},
		{"family of one without permanent, 31 July 2023", "§ 9 andre ledd is no question", kap6("2023-07-31", nei), "kategori/referanseperson", 1, []string{"kategori/fem-aar integreringsloven/9/1/f 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 referansepersonFra=2020-01-10 soeknadsdato=2022-06-03 femAar=2025-01-10"}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var sp lov.Spor
			norge().Dag(&s.g, nil, &sp)
			fikk := etterSteg(&sp, s.etter)
			if s.til > 0 {
				fikk = fikk[:s.til]
			}
			assert.Empty(t, cmp.Diff(s.vil, fikk), s.fordi)
		})
	}

	// A what-if without a provision has none to tell of.
	for _, uten := range []func(*kategori.Regler) lov.Liste{
		func(r *kategori.Regler) lov.Liste { return &r.Arbeid },
		func(r *kategori.Regler) lov.Liste { return &r.KanAvslaa },
		func(r *kategori.Regler) lov.Liste { return &r.FlyktningEtterFamilie },
		func(r *kategori.Regler) lov.Liste { return &r.PermanentReferanse },
	} {
		r := norge()
		liste := uten(r)
		liste.FrysPaa(d("2020-12-31"))
		for _, g := range []kategori.Grunnlag{kollektiv("2024-01-15", arbeid("37.5", "2022-05-02", "")), i2025("2025-12-31", arbeid("30", "2025-11-03", "")), aEtterF("2023-07-31", f), kap6("2023-07-31", ja)} {
			var sp lov.Spor
			r.Dag(&g, nil, &sp)
			for st := range sp.Alle() {
				require.NotNil(t, st.Rad, liste.Tabellnavn())
			}
		}
	}
}
